import { Class } from '../../language/english/english';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { phraseAfter } from '../grammar/phrases';

/** "Reyle" and "Foreign Minister Reyle" are short; "What we know about the ferry" is a topic. */
const LONGEST_LABEL = 6;

/**
 * "Holm: Ferry will sail in May" and "Ferry will sail in May – Holm": a headline with its speaker before a colon or after a dash.
 * @param speaks whether an item belongs to the name of somebody who can speak; a country or a town is a topic
 */
export function headlineLabel(items: readonly Item[], speaks: (item: Item) => boolean): Draft | null {
  let end = items.length;
  while (end > 0 && items[end - 1]!.tag === '.') end--;
  const colon = items.findIndex((item) => item.tag === ':');
  if (colon > 0 && colon <= LONGEST_LABEL && isLabel(items, 0, colon, speaks) && says(items, colon + 1, end)) {
    return draft({ from: colon + 1, to: end }, colon, { from: 0, to: colon });
  }
  if (items[0]?.tag === 'Q' && items[1]?.tag === ':') {
    const speaker = phraseAfter(items, 2);
    if (speaker) return { ...draft({ from: 0, to: 1 }, 1, speaker) };
  }
  const dash = items.findLastIndex((item) => item.tag === '-');
  if (
    dash > 2 &&
    end - dash - 1 <= LONGEST_LABEL &&
    (isLabel(items, dash + 1, end, speaks) ? says(items, 0, dash) : isOffice(items, dash + 1, end) && dash > 3)
  ) {
    return draft({ from: 0, to: dash }, dash, { from: dash + 1, to: end });
  }
  return null;
}

function draft(content: { from: number; to: number }, sign: number, speaker: { from: number; to: number }): Draft {
  const cue = { from: sign, to: sign + 1 };
  return { rule: 'headline-label', content: [content], cue, speaker, type: 'assertion', negated: false };
}

const isLabel = (items: readonly Item[], from: number, to: number, speaks: (item: Item) => boolean): boolean =>
  to > from &&
  items.slice(from, to).every((item) => 'NEDG#'.includes(item.tag) || item.capital) &&
  items.slice(from, to).some(speaks);

/** "Foreign Ministry", "police". */
const isOffice = (items: readonly Item[], from: number, to: number): boolean =>
  to > from &&
  to - from <= 3 &&
  items.slice(from, to).every((item) => 'NE'.includes(item.tag)) &&
  (items[to - 1]!.flags & Class.SpeakerNoun) !== 0;

/** A clause or words in marks, not a mere noun. */
const says = (items: readonly Item[], from: number, to: number): boolean =>
  to - from >= 3 &&
  items.slice(from, to).some((item) => 'VX'.includes(item.tag) || (item.tag === 'Q' && item.size > 2));
