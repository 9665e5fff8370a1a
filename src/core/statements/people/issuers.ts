import type { Following } from './following';
import type { Person } from './person';

/** A document is known by what so many sentences before it say. */
const SENTENCES_BACK = 4;

/** What several, or who knows who, weigh beside one person. */
const HALF = 0.5;

/** In UTF-16 code units: whoever issued it is named within so many. */
const NAMED_WITHIN = 120;

const issuedBy =
  '(?:issued|released|sent|put out|provided|given|published|signed|written|approved|passed|adopted)\\s(?:\\w+\\s)?by\\s';
const gives =
  /^\s(?:\w+ly\s)?(?:issued|gave|provided|released|sent|published|posted|wrote|put out|offered|circulated|approved|passed|adopted|signed)\s(?:[\w’'.-]+\s){0,3}$/;

/** Whose a document is that was spoken of shortly before: whoever speaks where it is named first. */
export function issuerOf(following: Following, document: string, at: number, joint = false): Person | null {
  const { text, sentences, trail } = following;
  const before = sentences.slice(Math.max(0, following.sentenceAt(at) - SENTENCES_BACK), following.sentenceAt(at) + 1);
  for (const start of before.reverse()) {
    const end = Math.min(at, sentences[following.sentenceAt(start) + 1] ?? at);
    const shown = new RegExp(
      `\\b(?:an?|\\w+[’']s?|his|her|its|their)\\s+(?:[\\w-]+\\s+){0,2}${document}\\b(\\s+${issuedBy})?`,
      'i',
    ).exec(text.slice(start, end));
    if (!shown) continue;
    const found = { start: start + shown.index, end: start + shown.index + shown[0].length };
    if (shown[1] !== undefined) return namedAfter(following, found.end);
    const giver = giverBefore(following, start, found.start);
    if (giver) return giver;
    const sentence = following.sentenceAt(start);
    const { person, trace } = trail.choose(
      found.start,
      sentence,
      null,
      () => true,
      ({ plural, human }) => (plural || human === null ? HALF : 1),
      0,
    );
    return trace?.standing === 'speaker' || trace?.standing === 'subject' ? person : null;
  }
  // Never told of before: it is what the one said who spoke just now.
  if (document !== 'statement' || joint) return null;
  return trail.last(({ standing }) => standing === 'speaker', following.sentenceAt(at), 1)?.person ?? null;
}

/** "issued by the Holm campaign": whoever is named there, within a few words. */
function namedAfter(following: Following, at: number): Person | null {
  const [first, second] = following.within({ start: at, end: at + NAMED_WITHIN });
  // "the Holm campaign" begins with a name.
  const naming = second?.form === 'body' && second.start === first?.start ? second : first;
  if (!naming || !/^\s*(?:[\w’'.-]+\s+){0,3}$/.test(following.text.slice(at, naming.start))) return null;
  if (naming.form === 'body') return following.isThing(following.text.slice(naming.start, naming.end));
  return naming.form === 'name' ? following.picture.at(naming).person : null;
}

/** "The paper said Holm provided a statement": whoever gives it, and not who tells of it. */
function giverBefore(following: Following, from: number, at: number): Person | null {
  const before = following.within({ start: from, end: at }).filter(({ form, acts }) => form === 'name' && acts);
  const last = before.at(-1);
  if (!last || before.length < 2 || !gives.test(following.text.slice(last.end, at))) return null;
  return following.picture.at(last).person;
}
