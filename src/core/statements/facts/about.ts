import type { Knowledge } from '../../actors/find-mentions';
import type { Mention, Span, Speaker, StatementKind } from '../../model';
import type { Word } from '../../text/words';

/** How far back "she" in somebody's words looks for a name, in characters of text. */
const REACH = 600;

/** The index of the first mention that begins at or after a place. */
function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const genders: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);

/** The mentions that stand in spans. */
export function mentionsWithin(mentions: readonly Mention[], spans: readonly Span[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const { start, end } of spans)
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.end <= end; i++)
      found.push(mentions[i]!);
  return found;
}

/**
 * Ids of the actors in a statement's content, each once: by name or role, and by "he" or "she" where that cannot be the
 * speaker.
 * @param words the words of the content
 * @param named the mentions in it
 */
export function actorsAbout(
  words: readonly Word[],
  named: readonly Mention[],
  kind: StatementKind,
  speaker: Speaker | null,
  { mentions, knowledge }: { readonly mentions: readonly Mention[]; readonly knowledge: Knowledge },
): readonly string[] {
  const found = new Set<string>();
  for (const { actor } of named) if (actor !== null && actor !== speaker?.actor) found.add(actor);
  const own = speaker?.actor ? knowledge.byId.get(speaker.actor) : undefined;
  // Of somebody unknown it cannot be told whether "he" is the speaker.
  if (!own) return [...found];
  const looked = new Set<string>();
  for (const word of words) {
    const gender = genders.get(word.lower);
    if (gender === undefined || looked.has(gender)) continue;
    looked.add(gender);
    // In a claim "he" may well be the man who speaks; in a quote he says "I".
    if (own.kind === 'person' && kind !== 'direct' && (own.gender ?? gender) === gender) continue;
    for (let i = firstFrom(mentions, word.start) - 1; i >= 0 && word.start - mentions[i]!.start < REACH; i--) {
      const { actor, kind: sort } = mentions[i]!;
      if (actor === null || sort !== 'person' || actor === speaker?.actor) continue;
      if (knowledge.byId.get(actor)?.gender !== gender) continue;
      found.add(actor);
      break;
    }
  }
  return [...found];
}
