import { givenNames } from '../language/english/given-names';

const marked = /[“"«„][^”"»“]{0,2000}[”"»]/g;
const ownVoice = /\bI(?=\s\p{Ll}|['’](?:m|ve|d|ll)\b)|\b(?:[Mm]y|[Mm]e|[Mm]yself)\b/gu;
const sharedVoice = /\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/g;
const greeting =
  /^(?:thank you|good (?:morning|afternoon|evening|day)|ladies and gentlemen|my (?:fellow|dear)\b|dear (?:friends|colleagues|brothers|fellow|guests|members|students|graduates)|(?:mr|madam|mme)\.? (?:president|speaker|chair\w*)|(?:your )?excellenc)/i;
const ofBook =
  /^(?:an? |the )?(?:[\p{L}-]+ )?(?:novel|thriller|memoir|novella|short story|fairy tale|play|romance) by\s\p{Lu}/iu;
const gesture =
  /\b(?:laughed|smiled|nodded|whispered|murmured|sighed|shrugged|muttered|frowned|grinned|giggled|sobbed|stammered|growled|winked|blushed|shivered|gasped|exclaimed)\b/g;
const byGivenName =
  /["”] (?:said|asked|replied|cried|answered) (\p{Lu}\p{Ll}+)(?= ?[.,;])|["”] (\p{Lu}\p{Ll}+) (?:said|asked|replied|cried|answered)\b/gu;

const saidByPronoun = /["”] (?:he|she) (?:said|asked|told|replied|cried)\b/g;
const saidByName = /["”] (?:said|asked|replied|cried|answered) \p{Lu}\p{Ll}+\b(?! \p{Lu})/gu;
const fullName = /\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. |(?:van|von|de|al) )?\p{Lu}\p{Ll}{2}/u;
const [fewestSpoken, fewestTags] = [3, 2];

/** So many times, and in so large a part of the sentences, a text speaks of its writer; so many gestures and given names tell a tale. */
const [fewestOwn, ownShare, fewestShared, sharedShare, fewestGestures, fewestGiven] = [4, 0.25, 6, 0.3, 3, 2];

const distinct = (words: readonly string[]): number => new Set(words).size;

/**
 * What a text is that has quotations and names as news has, and is none, as words that follow "it looks like"; null for any other.
 * @param head its first lines
 * @param lines the headline and the paragraphs; the first ones tell a speech by its greeting
 * @param framed whether a writer, an agency or a page stands around it: columns have "I", and features people who laugh
 */
export function kindOfStory(head: readonly string[], lines: readonly string[], framed: boolean): string | null {
  const text = lines.join('\n').slice(0, 12_000);
  if (head.some((line) => ofBook.test(line))) return 'a page of a book';
  const own = text.replace(marked, ' ');
  const sentences = (own.match(/[.!?](?:\s|$)/g) ?? []).length;
  const many = (form: RegExp, fewest: number, share: number): boolean => {
    const found = (own.match(form) ?? []).length;
    return found >= fewest && found >= sentences * share;
  };
  const first = many(ownVoice, fewestOwn, ownShare);
  if (lines.slice(0, 6).some((line) => greeting.test(line)) && (first || many(sharedVoice, fewestShared, sharedShare)))
    return 'a speech';
  if (framed) return null;
  if (first) return 'a text in the first person';
  const given = [...text.matchAll(byGivenName)]
    .map((one) => one[1] ?? one[2]!)
    .filter((name) => givenNames.has(name.toLowerCase()));
  const spoken = (text.match(marked) ?? []).length;
  const byPronoun = (text.match(saidByPronoun) ?? []).length + [...text.matchAll(saidByName)].length;
  // People of a tale have one name each, and news names nobody so.
  if (spoken >= fewestSpoken && byPronoun >= fewestTags && !fullName.test(text)) return 'a story';
  return distinct(own.match(gesture) ?? []) >= fewestGestures || distinct(given) >= fewestGiven ? 'a story' : null;
}
