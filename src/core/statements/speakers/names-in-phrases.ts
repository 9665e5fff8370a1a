import { Class, classes } from '../../language/english/english';
import { bodies, singularPersons } from '../../language/english/people';
import { honorifics } from '../../language/english/titles';
import { wordsOf } from '../../text/words';

/** The name after a title and a comma: "The foreign minister of Norvia, Petra Holm". Null where none is there. */
export function titledName(words: string): string | null {
  const [title, name] = words.split(/,\s*/);
  const heads = title === undefined ? [] : wordsOf(title);
  if (
    title === undefined ||
    name === undefined ||
    !heads.some((word) => singularPersons.has(word.lower)) ||
    personName(title)?.includes(' ') === true
  ) {
    const plain = personName(words);
    return plain?.includes(' ') === true &&
      wordsOf(words).some((word) => singularPersons.has(word.lower)) &&
      !bodies.test(plain)
      ? plain
      : null;
  }
  const found = /^\p{Lu}/u.test(name) ? personName(name) : null;
  return found?.includes(' ') === true ? found : null;
}

/** The last word of a name, in small letters. */
export const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** The longest run of capitalised words that is no title: "Leslie Vinjamuri" in "Professor Leslie Vinjamuri, who …". */
export function personName(words: string): string | null {
  const head = words.split(/,|\s[–—-]\s|\(|\bwho\b|\s(?:of|for|to|from|in|at|on|with)\s/)[0] ?? words;
  const runs: string[] = [];
  let run: string[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run.join(' '));
    run = [];
  };
  const listed = wordsOf(head);
  for (const [i, word] of listed.entries()) {
    const plain = word.lower.replace(/\.$/, '');
    const capital = /^\p{Lu}/u.test(word.text);
    const small = /^(?:de|del|van|von|der|da|di|bin|al|ibn|la|le)$/.test(plain) && run.length > 0;
    if (
      word.kind === 'word' &&
      (capital || small) &&
      !honorifics.has(plain) &&
      !((classes.get(plain) ?? 0) & ~Class.SpeakerNoun & ~Class.Time)
    ) {
      if ((classes.get(plain) ?? 0) & Class.SpeakerNoun) {
        // "River Commission" is a body, "Foreign Minister Petra Holm" a title and a name.
        const after = listed[i + 1];
        if (run.length > 0 && !(after && /^\p{Lu}/u.test(after.text))) run.push(word.text);
        else run = [];
      } else run.push(word.text);
    } else if (word.kind === 'word' && /^\p{Ll}/u.test(word.text)) {
      // "the Armenian prime minister": an adjective, no name.
      run = [];
      runs.length = 0;
    } else if (word.text !== '.') close();
  }
  close();
  const last = runs.at(-1);
  if (last === undefined) return null;
  // "the Russian Foreign Minister" has capitals and no name.
  return singularPersons.has(last.slice(last.lastIndexOf(' ') + 1).toLowerCase()) ? null : last;
}
