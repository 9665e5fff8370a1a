import { notGivenNames, ordinaryAcronyms, ordinaryNames, verbsAfterNames } from '../../language/english/ordinary-words';
import { honorifics, institutionNouns, movements, nominals, roleHeads } from '../../language/english/titles';
import { fold } from '../../text/fold-name';
import type { LintRule } from './scene';
import { at } from './scene';

/** Stand in the lists, and are names all the same. */
const names = new Set(['kremlin', 'european']);

const lists = [
  notGivenNames,
  ordinaryNames,
  verbsAfterNames,
  honorifics,
  institutionNouns,
  movements,
  roleHeads,
  new Set(nominals.keys()),
];

/** Acronyms are found in capitals only: "US" is a name, "Us" is none. */
function isOrdinary(text: string): boolean {
  const word = fold(text.trim());
  if (names.has(word) || (text.length > 1 && text === text.toUpperCase())) return false;
  return ordinaryAcronyms.has(word) || lists.some((list) => list.has(word));
}

export const ordinaryWord: LintRule = {
  id: 'ordinary-word',
  title: 'A name that is an ordinary word',
  severity: 'warning',
  *check({ entries }) {
    const advice =
      'Add "needs" with words of which one must stand in the article, or "needs: []" if it is to be found everywhere.';
    for (const entry of entries) {
      const { name, aliases } = entry.actor;
      if (isOrdinary(name)) {
        const message = `The name “${name}” is an ordinary English word, which would be found everywhere.`;
        yield at(entry, ['name'], message, 'Write the name in full, and make the word an alias with "needs".');
      }
      for (const [index, alias] of aliases.entries()) {
        // An empty list says that this was thought of.
        if (alias.needs !== undefined || !isOrdinary(alias.text)) continue;
        const message = `“${alias.text}” is an ordinary English word, which would be found everywhere.`;
        yield at(entry, ['aliases', index], message, advice);
      }
    }
  },
};
