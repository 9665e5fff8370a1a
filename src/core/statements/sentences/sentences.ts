import { Class } from '../../language/english/english';
import { titleAbbreviations } from '../../language/english/titles';
import { cues } from '../../language/english/verbs';
import type { Item } from './items';

/** A sentence of more items may end in "Inc." or "a.m.", where words in marks follow. */
const SHORT_SENTENCE = 6;

/** So many items behind a stop tell whether a sentence begins. */
const NEXT_ITEMS = 6;

/** Sentences longer than this many items are cut, so that no rule ever scans a megabyte. */
const LONGEST = 300;

/** Cuts a paragraph's items into sentences; what stands in marks never ends one by itself, save at its closing mark. */
export function sentencesOf(items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  let current: Item[] = [];
  const end = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    current.push(item);
    const next = items[i + 1];
    if (!next) break;
    if (current.length >= LONGEST) {
      end();
      continue;
    }
    if (item.tag === '.') {
      if (next.start === item.end && next.tag !== 'Q' && !(next.capital && item.text === '.')) continue;
      if (
        /^[.…]/.test(item.text) &&
        !next.capital &&
        next.tag !== 'Q' &&
        next.tag !== '#' &&
        /^\p{Ll}/u.test(next.text)
      )
        continue;
      if (/^[!?]/.test(item.text) && /^\p{Ll}/u.test(next.text)) continue;
      end();
    } else if (
      item.tag === 'N' &&
      next.capital &&
      next.tag === 'N' &&
      (next.flags & ~Class.SpeakerNoun) !== 0 &&
      endsInStop(item) &&
      !isTitle(item)
    ) {
      // "… in the U.S. The …"
      end();
    } else if (
      next.tag === 'Q' &&
      next.capital &&
      next.size > 2 &&
      endsInAbbreviation(item) &&
      current.length > SHORT_SENTENCE
    ) {
      // “…,” said Varn, a farmer from Fresno, Calif. “…”
      end();
    } else if (item.tag === 'Q') {
      const stops = /^[.!?…]/.test(item.ending ?? '');
      // “The road is shut.” Then she laughs.
      if (/^[.…]/.test(item.ending ?? '') && next.capital && /^(?:then|later|now|afterwards?)$/.test(next.lower)) {
        end();
        continue;
      }
      if (!stops || (next.tag !== 'N' && next.tag !== 'Q' && next.tag !== '#')) continue;
      if (next.tag === 'Q') {
        end();
        continue;
      }
      if (/^\p{Ll}/u.test(next.text)) continue;
      // Holm said: “Why?” The others left.
      if (items[i - 1]?.tag === ':' && next.capital) {
        end();
        continue;
      }
      // The judge said he was “a danger.” Holm appealed.
      if (/^[.…]/.test(item.ending ?? '') && current.some(tells)) {
        end();
        continue;
      }
      // “Why?” Holm asked. / “No!” the minister said.
      if (cueSoon(items, i + 1, /^[!?]/.test(item.ending ?? ''))) continue;
      end();
    }
  }
  end();
  return sentences;
}

/** "Sen." before a name, which ends no sentence. */
const isTitle = ({ text }: Item): boolean => titleAbbreviations.has(text.toLowerCase());

const endsInStop = ({ text }: Item): boolean => text.endsWith('.') && /\p{L}\.$/u.test(text);

/** "Calif." and "p.m.", but not the title before a name. */
const endsInAbbreviation = (item: Item): boolean =>
  (item.tag === 'N' || item.tag === 'E') && endsInStop(item) && !isTitle(item);

const tells = ({ verb }: Item): boolean =>
  verb !== undefined && cues.has(verb.lemma) && (verb.form === 'past' || verb.form === 's');

/** Whether a name and a reporting verb follow at once. */
function cueSoon(items: readonly Item[], from: number, asked: boolean): boolean {
  for (let i = from; i < Math.min(from + NEXT_ITEMS, items.length); i++) {
    const item = items[i]!;
    if (item.tag === '.' || item.tag === ',' || item.tag === 'Q') return false;
    if (tells(item)) {
      const next = items[i + 1];
      // “….” Holm added, “….”: the words after it are the ones that it reports.
      if (next?.tag === ',' && items[i + 2]?.tag === 'Q') return false;
      // After a question or a cry, whatever follows the verb: “Why?” Holm asked the guild.
      return !next || next.tag === '.' || next.tag === ',' || next.tag === 'Q' || (asked && next.lower !== 'that');
    }
  }
  return false;
}
