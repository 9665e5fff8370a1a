import { Class } from '../../language/english/english';
import { documents, isPersonNoun } from '../../language/english/people';
import { verbsThat } from '../../language/english/verbs';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { phraseAfter, type Range } from '../grammar/phrases';
import { FEW } from '../grammar/reach';

/** Words of a name or an office as a headline has it: "Grenby harbour chief". */
const TITLE_WORDS = 3;

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
  const labelled = colon > 0 && colon <= LONGEST_LABEL && says(items, colon + 1, end);
  // "Holm to Brandt: Talks go on"
  const to = labelled ? items.findIndex(({ tag }, i) => i > 0 && i < colon - 1 && tag === 'T') : -1;
  const heard = to > 0 && isLabel(items, to + 1, colon, speaks) ? to : colon;
  if (labelled && (isLabel(items, 0, heard, speaks) || isSpokesman(items, heard))) {
    return draft({ from: colon + 1, to: end }, colon, { from: 0, to: heard });
  }
  if (items[0]?.tag === 'Q' && items[1]?.tag === ':') {
    const speaker = phraseAfter(items, 2);
    if (speaker) return { ...draft({ from: 0, to: 1 }, 1, speaker) };
  }
  // "Ferry will sail in May: Holm", and no "How to sail: Holm"
  const behind = { from: colon + 1, to: end };
  const tells = colon >= TITLE_WORDS && colon < end && says(items, 0, colon) && !(items[0]!.flags & Class.Question);
  if (tells && isSpeaker(items, behind, speaks)) return draft({ from: 0, to: colon }, colon, behind);
  const dash = items.findLastIndex((item) => item.tag === '-');
  if (
    dash > 2 &&
    end - dash - 1 <= LONGEST_LABEL &&
    (isLabel(items, dash + 1, end, speaks)
      ? says(items, 0, dash)
      : isOffice(items, dash + 1, end) && dash > TITLE_WORDS)
  ) {
    return draft({ from: 0, to: dash }, dash, { from: dash + 1, to: end });
  }
  return turned(items, end) ?? toldAtEnd(items, end);
}

function draft(content: { from: number; to: number }, sign: number, speaker: { from: number; to: number }): Draft {
  const cue = { from: sign, to: sign + 1 };
  return { rule: 'headline-label', content: [content], cue, speaker, type: 'assertion', negated: false };
}

const isLabel = (items: readonly Item[], from: number, to: number, speaks: (item: Item) => boolean): boolean =>
  to > from &&
  items.slice(from, to).every((item) => 'NEDG#'.includes(item.tag) || item.capital) &&
  items.slice(from, to).some(speaks);

/** "Holm", "Foreign Ministry", "minister" */
const isSpeaker = (items: readonly Item[], { from, to }: Range, speaks: (item: Item) => boolean): boolean =>
  to - from <= TITLE_WORDS && (isLabel(items, from, to, speaks) || isOffice(items, from, to));

/** "Foreign Ministry", "police". */
const isOffice = (items: readonly Item[], from: number, to: number): boolean =>
  to > from &&
  to - from <= TITLE_WORDS &&
  items.slice(from, to).every((item) => 'NE'.includes(item.tag)) &&
  ((items[to - 1]!.flags & Class.SpeakerNoun) !== 0 || isPersonNoun(items[to - 1]!.lower));

/** "FM spox", "Police": no "Film" and no "Report". */
export const isSpokesman = (items: readonly Item[], to: number): boolean =>
  (/^(?:spox|PM|FM)$/.test(items[to - 1]!.text) && to <= FEW) ||
  (isOffice(items, 0, to) &&
    !documents.has(items[to - 1]!.lower) &&
    !/^(?:film|movie|book|ads?)$/.test(items[to - 1]!.lower));

/** "Osmark rejects truce says Varn after talks": the comma is left out. */
function turned(items: readonly Item[], end: number): Draft | null {
  const at = items.findLastIndex(({ lower }) => lower === 'says');
  if (at < 3 || items[at - 1]!.tag === ',' || !'NE'.includes(items[at - 1]!.tag)) return null;
  const speaker = phraseAfter(items, at + 1);
  if (!speaker || !items.slice(speaker.from, speaker.to).some(({ tag, capital }) => tag === 'E' || capital))
    return null;
  if (items.slice(speaker.to, end).some(({ tag }) => 'VXQ:'.includes(tag))) return null;
  if (!items.slice(1, at - 1).some(({ tag, verb }) => tag === 'X' || (tag === 'V' && verb?.form !== 'ing')))
    return null;
  return {
    rule: 'content-cue-speaker',
    content: [{ from: 0, to: at }],
    cue: { from: at, to: at + 1 },
    speaker,
    type: 'assertion',
    negated: false,
  };
}

/** "Bridge unsafe, warns engineer", "Bridge unsafe, Holm warns": what is said has no verb that is known for one. */
function toldAtEnd(items: readonly Item[], end: number): Draft | null {
  const comma = items.findLastIndex(({ tag }, i) => i < end && tag === ',');
  if (comma < 2 || items.slice(0, comma).some(({ tag }) => 'VXQS:;,'.includes(tag))) return null;
  const at = [comma + 1, end - 1].find((i) => isToldNow(items[i]));
  if (at === undefined) return null;
  const speaker = at === comma + 1 ? phraseAfter(items, at + 1) : { from: comma + 1, to: at };
  const isWhole = speaker?.to === (at === comma + 1 ? end : at) && speaker.from < speaker.to;
  if (!isWhole || !items.slice(speaker.from, speaker.to).every(({ tag }) => 'NE'.includes(tag))) return null;
  if (!mayTell(items[speaker.to - 1]!)) return null;
  const rule = at === comma + 1 ? 'content-cue-speaker' : 'content-speaker-cue';
  const cue = { from: at, to: at + 1 };
  return { rule, content: [{ from: 0, to: comma }], cue, speaker, type: 'assertion', negated: false };
}

const closing = verbsThat('closing');

const isToldNow = (item: Item | undefined): boolean => item?.verb?.form === 's' && closing.has(item.verb.lemma);

const mayTell = ({ tag, capital, flags, lower }: Item): boolean =>
  (tag === 'E' && capital) || (flags & Class.SpeakerNoun) !== 0 || isPersonNoun(lower);

/** A clause or words in marks, not a mere noun. */
const says = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some((item) => ('VX'.includes(item.tag) && to - from >= TITLE_WORDS) || (item.tag === 'Q' && item.size > 2));
