import { Class } from '../../language/english/english';
import { honorifics } from '../../language/english/titles';
import type { Span } from '../../model';
import type { Item } from '../sentences/items';

/** Somebody whom the article names in full and introduces, and the knowledge does not hold. */
export interface UnknownPerson extends Span {
  readonly name: string;
}

/** Names in full with a title before or a description after: "Karla Wenn, a deputy foreign minister, …", "Mayor Ivo Reyle". */
export function unknownPeople(sentence: readonly Item[]): UnknownPerson[] {
  const found: UnknownPerson[] = [];
  for (let i = 0; i < sentence.length; i++) {
    if (!partOfName(sentence[i])) continue;
    let to = i + 1;
    while (partOfName(sentence[to]) && to - i < 4) to++;
    if (to - i >= 2 && introduced(sentence, i, to)) {
      const first = sentence[i]!;
      const last = sentence[to - 1]!;
      const name = sentence
        .slice(i, to)
        .map((item) => item.text)
        .join(' ');
      found.push({ start: first.start, end: last.end, name });
    }
    i = to;
  }
  return found;
}

function partOfName(item: Item | undefined): boolean {
  return (
    item?.tag === 'E' &&
    item.named === undefined &&
    !(item.flags & (Class.SpeakerNoun | Class.Time)) &&
    !honorifics.has(item.lower.replace('.', ''))
  );
}

function introduced(sentence: readonly Item[], from: number, to: number): boolean {
  const before = sentence[from - 1];
  if (before && (before.flags & Class.SpeakerNoun || honorifics.has(before.lower.replace('.', '')))) return true;
  if (sentence[to]?.tag !== ',') return false;
  return (
    sentence.slice(to + 1, to + 9).some((item, k) => k > 0 && (item.flags & Class.SpeakerNoun) !== 0) &&
    'DN'.includes(sentence[to + 1]?.tag ?? '.')
  );
}
