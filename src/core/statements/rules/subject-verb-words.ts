import { charged, lifeless, neverSpeaks, stillToCome } from '../../language/english/cue-nouns';
import { headOf, isBlow } from '../grammar/blows';
import { cues, verbsThat } from '../../language/english/verbs';
import { contentAfter } from '../grammar/content';
import { type Cue, draftOf } from '../grammar/cue';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { phraseStart } from '../grammar/phrase-start';
import { phraseAfter, type Range } from '../grammar/phrases';
import { finiteSubject } from './asked';
import { passive } from './passive';
import { isAttributed } from './final-attribution';
import { isFinite, subjectAhead, subjectOfCue } from './subject-of-cue';
import { inverted } from './turned-order';
import { leftContent } from './words-before';
import { FEW } from '../grammar/reach';

/** Verbs that "it" may have without meaning anything: "it emerged that". */
const impersonal = verbsThat('impersonal');

const leaningOn = verbsThat('leaning-on');

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
  let speaker = subjectOfCue(items, cue, floor, lastSpeaker, pending);
  const finite = isFinite(items, cue);
  if (cue.row.verb === 'report' && speaker && isAttributed(items, speaker.from - 1)) return null;
  // The words stand before: “…,” X said. / …, X said.
  if ((finite || goesOnToSay(items, cue)) && speaker && speaker.from > floor) {
    const quotes = /^(?:quote|cite)$/.test(cue.row.verb) && !cue.negated;
    const left = leftContent(items, cue, speaker, floor);
    // “…,” the statement quotes Holm: the words are hers.
    const quoted = left && quotes ? phraseAfter(items, cue.to) : null;
    if (!left && quotes) {
      const of = phraseAfter(items, cue.to);
      const whole = of && (!items[of.to] || items[of.to]!.tag === '.') && items[speaker.from - 1]!.tag === ',';
      if (whole && speaker.from - 1 > floor && items.slice(floor, speaker.from).some(({ tag }) => 'VX'.includes(tag)))
        return draftOf('content-speaker-cue', cue, [{ from: floor, to: speaker.from - 1 }], of);
    }
    if (left) return quoted ? { ...left, speaker: quoted } : left;
  }
  const right = contentAfter(items, cue, items.length);
  if (!right || right.range.to <= right.range.from) return null;
  const clause = /^(?:that|marks|bare|colon|question|addressee)$/.test(right.how);
  if (clause) speaker ??= subjectAhead(items, cue, right.range.to);
  if (cue.infinitive && /^(?:object|particle|object-as|gerund)$/.test(right.how) && !willing(items, cue)) return null;
  if ((cue.row.verb === 'ask' || cue.row.verb === 'question') && form === 'past' && !finiteSubject(items, cue))
    // "Holm, who has a son there, asked whether anybody knew."
    if (speaker?.from !== 0 || items[cue.chain - 1]?.tag !== ',') return null;
  const object = form === 'ing' ? objectOfParticiple(items, cue) : null;
  if (object) return draftOf('cue-content-object', cue, [object], speaker);
  if (!suits(items, cue, speaker, right.how)) return null;
  if (right.how === 'object' && isBlow(items, cue, speaker, right.range)) return null;
  if (isCharge(items, cue) || (speaker && onlyNames(items, cue, speaker, right.range))) return null;
  if (isWriters(items, cue, speaker) || intends(items, cue, right.how)) return null;
  // "…,” Holm said, commenting on the fire": about what, not what.
  if (form === 'ing' && cue.particle !== null && lastSpeaker && topical.has(cue.row.verb)) return null;
  // "That echoes remarks by the mayor", "This repeats a promise made in May"
  const named = right.how === 'bare' && /^(?:repeat|reiterate|reaffirm|recall|echo)$/.test(cue.row.verb);
  if (
    speaker &&
    (!clause || named) &&
    speaker.to - speaker.from === 1 &&
    /^(?:that|this)$/.test(items[speaker.from]!.lower) &&
    items[speaker.from - 1] === undefined
  )
    return null;
  // "Note that the price is gross."
  if (!speaker && cue.at === 0 && form === 'base') return null;
  // Of nobody only a clause or words in marks are worth telling.
  if (!speaker && !/^(?:that|marks)$/.test(right.how) && (form !== 'ing' || !clause)) return null;
  if (items[right.range.from]!.tag === 'S' && right.range.to - right.range.from === 1) return null;
  // "It emerged that": nobody says so.
  if (speaker && items[speaker.from]!.lower === 'it' && impersonal.has(cue.row.verb)) speaker = null;
  // "The court heard that": who spoke is not told.
  if (cue.row.verb === 'hear') speaker = null;
  // "proposed a law | that, she said, would help": the clause is hers.
  const { from, to } = right.range;
  const open =
    right.how === 'object' && items[to - 1]!.tag === 'U' && 'NE'.includes(items[to - 2]!.tag) && items[to]?.tag === ',';
  return draftOf(`cue-content-${right.how}`, cue, [{ from, to: open ? to - 1 : to }], speaker);
}

/** "Owners announcing cuts | have said": of a participle right after its noun no more than the object. */
function objectOfParticiple(items: readonly Item[], cue: Cue): Range | null {
  if (cue.chain !== cue.at || !'NE'.includes(items[cue.at - 1]?.tag ?? '.') || !/[NAO]/.test(cue.row.takes))
    return null;
  const object = phraseAfter(items, cue.to);
  return object &&
    /^ha(?:ve|s|d)$/.test(items[object.to]?.lower ?? '') &&
    cues.has(items[object.to + 1]?.verb?.lemma ?? '')
    ? object
    : null;
}

/** Whether the subject can say such a thing: "figures show that", not "he showed that"; no "chart" outlines anything. */
function suits(items: readonly Item[], cue: Cue, speaker: Range | null, how: string): boolean {
  const some = cue.row.onlySubjects;
  if (!speaker) return !some;
  const { lower: head, capital } = headOf(items, speaker.antecedent ?? speaker);
  if (some) return some.has(head);
  // "the post refuses", but "the Post", and "the post quotes Holm as saying"
  const isThing =
    lifeless.has(head) &&
    !capital &&
    !leaningOn.has(cue.row.verb) &&
    /^(?:object|particle|object-as|infinitive)$/.test(how);
  return !isThing && !(neverSpeaks.has(head) && /^(?:object|particle|object-as)$/.test(how));
}

/** "a man whom the report calls Petra": what somebody is named says nothing of him. */
const onlyNames = (items: readonly Item[], cue: Cue, speaker: Range, { from, to }: Range): boolean =>
  cue.row.verb === 'call' &&
  /^(?:whom|which)$/.test(items[speaker.from - 1]?.lower ?? '') &&
  items.slice(from, to).every(({ tag }) => tag === 'E');

/** "pleads guilty to threatening to …", "accused of urging them to …": what somebody stands trial for. */
function isCharge(items: readonly Item[], cue: Cue): boolean {
  if (items[cue.at]!.verb!.form !== 'ing' || !'TP'.includes(items[cue.chain - 1]?.tag ?? '.')) return false;
  return items.slice(Math.max(0, cue.chain - FEW), cue.chain - 1).some(({ lower }) => charged.has(lower));
}

/** With these in "-ing" a speaker's words are put into their setting: "speaking of the flood". */
const topical = verbsThat('topical');

const writers = verbsThat('writers');

/** "We should note that", "we begin by noting": the writer speaks to the reader. */
function isWriters(items: readonly Item[], cue: Cue, speaker: Range | null): boolean {
  const { form } = items[cue.at]!.verb!;
  return (
    speaker !== null &&
    (form === 'base' || form === 'ing') &&
    ((/^(?:we|i|us)$/.test(items[speaker.from]!.lower) &&
      (writers.has(cue.row.verb) || opensText(items, cue.chain - 1))) ||
      // "It is worth noting that", "It bears repeating that", "Suffice it to say that"
      (items[speaker.from]!.lower === 'it' &&
        (form === 'ing'
          ? /^(?:worth|bears?|merits?|deserves?)$/.test(items[cue.chain - 1]?.lower ?? '')
          : items[speaker.from - 1]?.lower === 'suffice')))
  );
}

/** "We will begin | by saying" */
const opensText = (items: readonly Item[], by: number): boolean =>
  items[by]?.lower === 'by' && /^(?:begin|start|end|close|conclude)$/.test(items[by - 1]?.verb?.lemma ?? '');

const hoping = verbsThat('hoping');

/** "hopes to announce a mill", "wants the mayor to say that": nothing is said yet. */
const intends = (items: readonly Item[], cue: Cue, how: string): boolean => {
  if (!cue.infinitive) return false;
  const before = items[cue.chain - 1];
  const object = before && 'NEO'.includes(before.tag) ? phraseStart(items, cue.chain, 0) : cue.chain;
  if (object < cue.chain && hoping.has(items[object - 1]?.verb?.lemma ?? '')) return true;
  if (!/^(?:object|particle|object-as|gerund)$/.test(how)) return false;
  return hoping.has(before?.verb?.lemma ?? '') || stillToCome.has(before?.lower ?? '');
};

/** “…,” Holm went on to say. */
const goesOnToSay = (items: readonly Item[], cue: Cue): boolean =>
  cue.infinitive && items[cue.chain - 1]?.lower === 'on' && items[cue.chain - 2]?.verb?.lemma === 'go';

/** Before an infinitive, a verb that makes it speech of its subject: "went on to criticise", "used the rally to attack". */
function willing(items: readonly Item[], cue: Cue): boolean {
  const before = items[cue.chain - 1];
  // "took to Twitter to denounce"
  if (before?.tag === 'E' && items[cue.chain - 2]?.tag === 'T' && items[cue.chain - 3]?.verb?.lemma === 'take')
    return true;
  if (before?.tag !== 'N' && before?.tag !== 'E') return true;
  const object = phraseStart(items, cue.chain, 0);
  return /^(?:use|seize)$/.test(items[object - 1]?.verb?.lemma ?? '');
}
