import { verbsThat } from '../../language/english/verbs';
import { skipAdjuncts } from '../grammar/adjuncts';
import type { Draft } from '../grammar/draft';
import { type Names, namesOutlet } from '../facts/reported-by';
import type { Item } from '../sentences/items';
import { isTime, phraseAfter, type Range } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subjects';

/** "this" and "that" alone, not "this deal": what was said stands in the sentence before. */
function standsAlone(items: readonly Item[], { from, to }: Range, saysIt: boolean): boolean {
  if (saysIt && to - from === 1 && items[from]!.lower === 'it') return true;
  if (!/^(?:this|that|it|so)$/.test(items[from]!.lower)) return false;
  const next = items[from + 1];
  if (from + 1 >= to || !next) return items[from]!.lower === 'this' || items[from]!.lower === 'that';
  return (
    items[from]!.lower === 'this' &&
    ('PT.,'.includes(next.tag) || next.tag === 'R' || next.lower === 'while' || isTime(next))
  );
}

/** "Holm said this during a visit", "This was stated by Holm": a draft whose words are those of the sentence before. */
export const refersBack = (items: readonly Item[], { content, rule, cue }: Draft): boolean =>
  content.length === 1 &&
  /^(?:cue-content-(?:object|particle|addressee)|passive-by)$/.test(rule) &&
  standsAlone(items, content[0]!, cue !== null && items[cue.from]!.verb?.lemma === 'say');

/** What one makes by saying something: "Holm made the statement at a forum". */
const statements = /^(?:statements?|remarks?|comments?|announcements?|declarations?)$/;

const informing = verbsThat('informing');

/** Where "the statement" or "reporters about it" begins behind a verb, as what stands for the words before. Null for anything else. */
function standsFor(items: readonly Item[], verb: number): Range | null {
  const lemma = items[verb]!.verb?.lemma;
  if (lemma === 'make' && items[verb + 1]?.tag === 'D' && statements.test(items[verb + 2]?.lower ?? ''))
    return /^an?$/.test(items[verb + 1]!.lower) ? null : { from: verb + 1, to: verb + 3 };
  if (lemma === 'say' && items[verb + 1]?.lower === 'so') return { from: verb + 1, to: verb + 2 };
  if (lemma === undefined || !informing.has(lemma)) return null;
  const told = phraseAfter(items, verb + 1);
  if (!told || items[told.to]?.lower !== 'about' || !/^(?:it|this)$/.test(items[told.to + 1]?.lower ?? '')) return null;
  return { from: told.to + 1, to: told.to + 2 };
}

/** "Holm made the statement at a forum", "Holm told reporters about it on Monday": nothing but who said what stands before. */
export function saysAgain(items: readonly Item[]): Draft | null {
  const verb = items.findIndex(({ tag, verb: reading }) => tag === 'V' && reading?.form === 'past');
  const words = verb < 1 ? null : standsFor(items, verb);
  const speaker = words && subjectBefore(items, verb, 0);
  if (!words || !speaker) return null;
  const rest = skipAdjuncts(items, words.to);
  if (items[rest] && items[rest].tag !== '.' && !(items[rest].tag === ',' && rest > words.to)) return null;
  const cue = { from: verb, to: verb + 1 };
  return { rule: 'cue-content-object', content: [words], cue, speaker, type: 'assertion', negated: false };
}

/** "Details are reported by the agency": where more is to be found, and nothing said. */
export const pointsElsewhere = (items: readonly Item[], { content, rule }: Draft): boolean =>
  rule === 'passive-by' &&
  content.length === 1 &&
  items
    .slice(content[0]!.from, content[0]!.to)
    .every(({ lower }) => /^(?:the|more|further|other|all|details?)$/.test(lower));

const aboutAll = verbsThat('about-all');

/** "This is reported by the agency": who passes it on, and nobody who says it. */
const isOutletOnly = (items: readonly Item[], { rule, speaker }: Draft, names: Names): boolean =>
  rule === 'passive-by' && speaker !== null && namesOutlet(items, speaker, names);

/** "I said it": the writer's own. */
const isWriters = (items: readonly Item[], { speaker }: Draft): boolean =>
  speaker !== null && /^(?:i|we)$/.test(items[speaker.from]!.lower);

/** Whether it tells who said the sentence before: "wrote about this" on a page is as good as "wrote this"; "spoke about this" is not. */
export const tellsAll = (items: readonly Item[], draft: Draft, names: Names): boolean =>
  !isOutletOnly(items, draft, names) &&
  !isWriters(items, draft) &&
  (draft.rule !== 'cue-content-particle' ||
    (draft.cue !== null && aboutAll.has(items[draft.cue.from]!.verb?.lemma ?? '')));
