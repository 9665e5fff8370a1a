import { contentAfter } from '../content';
import { type Cue, draftOf } from '../cue';
import type { Draft } from '../drafts';
import type { Item } from '../items';
import { mainSubject, type Range, subjectBefore } from '../phrases';
import { asked, finiteSubject } from './asked';
import { passive } from './passive';
import { isAttributed } from './final-attribution';
import { inverted } from './turned-order';
import { leftContent } from './words-before';

export function report(
  items: readonly Item[],
  cue: Cue,
  floor: number,
  lastSpeaker: Range | null,
  pending: Range | null,
): Draft | null {
  const { form } = items[cue.at]!.verb!;
  if (cue.passive) return passive(items, cue, floor);
  // The order is turned: “…,” said X. / …, said X.
  const turned = inverted(items, cue, floor);
  if (turned) return turned;
  const goesOn = sameSubject(items, cue.chain);
  let speaker = pending ?? (goesOn ? lastSpeaker : subjectBefore(items, cue.chain, floor));
  if (speaker && lastSpeaker && adjunct(items, speaker)) speaker = lastSpeaker;
  const finite =
    form === 'past' ||
    form === 's' ||
    (form === 'base' && !cue.infinitive) ||
    form === 'participle' ||
    (form === 'ing' && items[cue.chain]?.tag === 'X');
  const before = items[cue.chain - 1];
  if (!finite || !speaker) {
    if (
      before &&
      (before.tag === ',' ||
        before.tag === '-' ||
        before.tag === 'C' ||
        before.tag === 'U' ||
        before.tag === 'P' ||
        before.tag === 'T' ||
        before.tag === 'V' ||
        before.tag === 'N' ||
        before.tag === 'E' ||
        before.tag === 'Q')
    ) {
      speaker =
        speaker && form !== 'ing'
          ? speaker
          : (main(lastSpeaker, before) ??
            (before.tag === ',' && finite ? subjectBefore(items, cue.chain, 0) : null) ??
            mainSubject(items, cue.chain, floor > cue.chain ? 0 : floor) ??
            mainSubject(items, cue.chain, 0) ??
            speaker);
    }
  }
  if (cue.infinitive && !speaker) speaker = mainSubject(items, cue.chain, 0);
  if (cue.row.verb === 'report' && speaker && isAttributed(items, speaker.from - 1)) return null;
  // The words stand before: “…,” X said. / …, X said.
  if (finite && speaker && speaker.from > floor) {
    const left = leftContent(items, cue, speaker, floor);
    if (left) return left;
  }
  const right = contentAfter(items, cue, items.length);
  if (!right || right.range.to <= right.range.from) return null;
  if (cue.infinitive && /^(?:object|particle|object-as|gerund)$/.test(right.how) && !willing(items, cue)) return null;
  if (!finite && form !== 'ing' && !cue.infinitive) return null;
  if ((cue.row.verb === 'ask' || cue.row.verb === 'question') && form === 'past' && !finiteSubject(items, cue))
    return asked(items, cue, right.range);
  // Of nobody only a clause or words in marks are worth telling.
  if (!speaker && !/^(?:that|marks)$/.test(right.how) && (form !== 'ing' || right.how === 'particle')) return null;
  if (items[right.range.from]!.tag === 'S' && right.range.to - right.range.from === 1) return null;
  return draftOf(`cue-content-${right.how}`, cue, [right.range], speaker);
}

/** "Holm, who says little, said …": after the relative clause the verb is that of whoever "who" stands for. */
const main = (speaker: Range | null, before: Item): Range | null =>
  before.tag === ',' ? (speaker?.antecedent ?? speaker) : speaker;

/** Before an infinitive, a verb that makes it speech of its subject: "went on to criticise", "used the rally to attack". */
function willing(items: readonly Item[], cue: Cue): boolean {
  return items[cue.chain - 1]?.tag !== 'N' && items[cue.chain - 1]?.tag !== 'E';
}

/** "… and, noting the delay, said …": the speaker goes on. */
/** "… but in a later interview said …": the phrase before the verb is a place or time. */
function adjunct(items: readonly Item[], phrase: Range): boolean {
  const sign = items[phrase.from - 2]?.tag;
  return (
    items[phrase.from - 1]?.tag === 'P' &&
    (sign === 'C' || sign === ',') &&
    !items.slice(phrase.from, phrase.to).some((item) => item.tag === 'E')
  );
}

function sameSubject(items: readonly Item[], chain: number): boolean {
  if (items[chain - 1]?.tag !== ',') return false;
  for (let i = chain - 2; i > 0 && chain - i < 25; i--) if (items[i]!.tag === ',') return items[i - 1]!.tag === 'C';
  return false;
}
