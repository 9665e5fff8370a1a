import { Class } from '../../language/english/english';
import { documents } from '../../language/english/people';
import { verbsThat } from '../../language/english/verbs';
import type { Cue } from '../grammar/cue';
import { subjectBeforeParticiple } from '../grammar/participle-aside';
import type { Item } from '../sentences/items';
import { isTime, phraseAfter, type Range } from '../grammar/phrases';
import { opensClause } from '../grammar/relative-heads';
import { mainSubject, subjectBefore } from '../grammar/subjects';
import { FAR } from '../grammar/reach';

/** Signs and words after which a verb may go on with the subject of the clause before. */
const goesOnAfter = ',-CUPTVNEQR';

/**
 * Who the subject of a reporting verb is.
 * @param last who spoke before in this sentence
 * @param pending who is known to speak next: "X, asked about it, said"
 */
export function subjectOfCue(
  items: readonly Item[],
  cue: Cue,
  floor: number,
  last: Range | null,
  pending: Range | null,
): Range | null {
  if (pending) return pending;
  const own = sameSubject(items, cue.chain) ? last : subjectBefore(items, cue.chain, floor);
  const subject = own && last && isAdjunct(items, own) ? last : own;
  if (cue.infinitive) return ofInfinitive(items, cue, subject);
  const finite = isFinite(items, cue);
  if (finite && subject) return subject;
  const before = items[cue.chain - 1];
  if (!finite && subject && before && hasOwnSubject(items, subject, before)) return subject;
  if (!before || !goesOnAfter.includes(before.tag)) return subject ?? null;
  return (
    ofDeed(items, cue, before) ??
    // "Holm praised the work of the nurses, who said": whoever stands before "who", also within what was said before.
    (finite && before.tag === 'U' && before.lower === 'who' ? subjectBefore(items, cue.chain, 0) : null) ??
    subjectBeforeParticiple(items, cue.chain) ??
    acrossRelative(items, cue, before, finite, last) ??
    (finite && last ? acrossClause(items, cue, last) : null) ??
    main(last, before) ??
    (before.tag === ',' && finite ? subjectBefore(items, cue.chain, 0) : null) ??
    ofClauseBefore(items, cue, before) ??
    mainSubject(items, cue.chain, floor) ??
    mainSubject(items, cue.chain, 0) ??
    subject
  );
}

/** "Holm was praised by Brandt | for saying", "Brandt sacked Holm | for saying": whoever was treated so has said it. */
function ofDeed(items: readonly Item[], cue: Cue, before: Item): Range | null {
  if (before.lower !== 'for' || items[cue.at]!.verb!.form !== 'ing') return null;
  const deed = items.findLastIndex(({ tag }, i) => i < cue.chain - 1 && tag === 'V');
  const behind = items[deed + 1];
  if (!behind || items.slice(deed, cue.chain - 1).some(({ tag }) => 'UTS;'.includes(tag))) return null;
  let chain = deed;
  while (chain > 0 && 'RX'.includes(items[chain - 1]!.tag)) chain--;
  if (behind.lower === 'by' && items[deed - 1] && 'XR'.includes(items[deed - 1]!.tag))
    return subjectBefore(items, chain, 0);
  const object = { from: deed + 1, to: cue.chain - (items[cue.chain - 2]!.tag === ',' ? 2 : 1) };
  const plain = items.slice(object.from, object.to).every(({ tag }) => 'DNEG,'.includes(tag));
  return plain && object.to > object.from && isSomebody(items, object) ? object : null;
}

/** Whether the verb can have a subject: "said", "has said", "is saying", and not "saying". */
export function isFinite(items: readonly Item[], cue: Cue): boolean {
  const { form } = items[cue.at]!.verb!;
  return (
    form === 'past' ||
    form === 's' ||
    form === 'participle' ||
    (form === 'base' && !cue.infinitive) ||
    (form === 'ing' && items[cue.chain]?.tag === 'X')
  );
}

/** "Saying it was late, Holm left": after the words of a participle that opens the sentence, the subject. */
export function subjectAhead(items: readonly Item[], cue: Cue, end: number): Range | null {
  if (items[cue.at]!.verb!.form !== 'ing' || items[end]?.tag !== ',') return null;
  for (let i = 0; i < cue.chain; i++) if (!'PRUC'.includes(items[i]!.tag)) return null;
  return phraseAfter(items, end + 1);
}

/** "Aides are quick to point out", "rushing to the radio to say": the subject is that of the verb before "to". */
function ofInfinitive(items: readonly Item[], cue: Cue, subject: Range | null): Range | null {
  if (!subject) return mainSubject(items, cue.chain, 0);
  const before = items[subject.from - 1];
  if (before && 'XRTPSO'.includes(before.tag)) {
    let chain = subject.from;
    while (chain > 0 && 'RX'.includes(items[chain - 1]!.tag)) chain--;
    return (
      (before.tag === 'X' || before.tag === 'R' ? subjectBefore(items, chain, 0) : null) ??
      mainSubject(items, cue.chain, 0)
    );
  }
  return before?.tag === 'V' && !isMadeTo(items, before, subject) ? ofVerb(items, cue, subject.from - 1) : subject;
}

/** Whether it is the object who says what comes next: "got the mayor to say"; a speech is only used for that. */
const isMadeTo = (items: readonly Item[], { verb }: Item, object: Range): boolean =>
  (isSomebody(items, object) || standsForSomebody(items[object.to - 1]!)) && !ownDoing.has(verb?.lemma ?? '');

/** "him", "some", "many" */
const standsForSomebody = ({ tag, lower }: Item): boolean =>
  tag === 'O' || /^(?:some|many|others|both|several|everyone|everybody|anyone|anybody)$/.test(lower);

const ownDoing = verbsThat('own-doing');

/** "Holm used a speech | to say", "wanted to use a speech to say": the subject of the verb before the object. */
function ofVerb(items: readonly Item[], cue: Cue, verb: number): Range | null {
  let chain = verb;
  while (chain > 0 && 'RX'.includes(items[chain - 1]!.tag)) chain--;
  const finite = items[verb]!.verb?.form !== 'ing' || chain < verb;
  const own = finite && items[chain - 1]?.tag !== 'T' ? subjectBefore(items, chain, 0) : null;
  return own ?? mainSubject(items, cue.chain, 0);
}

/** "with others suggesting", "a clerk shouting": somebody stands right before the participle, and no document. */
function hasOwnSubject(items: readonly Item[], subject: Range, before: Item): boolean {
  const head = items[subject.to - 1]!;
  // "with authorities warning"
  if (items[subject.from - 1]?.lower === 'with' && before === head) return true;
  // "posted on Chatterhall accusing the guild"
  const place = items[subject.from - 1]?.tag === 'P' && items[subject.from - 2]?.tag === 'V';
  // "took to Chatterhall accusing the guild"
  if (items[subject.from - 1]?.tag === 'T' && items[subject.from - 2]?.verb?.lemma === 'take') return false;
  if (place && /^(?:on|in|at|via|to)$/.test(items[subject.from - 1]!.lower)) return false;
  return 'NE'.includes(before.tag) && isSomebody(items, subject) && !documents.has(head.lower);
}

/** "Shares fell after the airline cut its forecast | and said …": no shares say anything, and the airline can. */
function ofClauseBefore(items: readonly Item[], cue: Cue, before: Item): Range | null {
  if (before.tag !== 'C') return null;
  const opener = items.findLastIndex(
    ({ lower }, i) => i < cue.chain - 1 && /^(?:after|when|as|because|since)$/.test(lower),
  );
  const first = opener > 0 ? mainSubject(items, opener + 1, 0) : null;
  if (!first || !items.slice(first.from, first.to).some(({ lower }) => traded.has(lower))) return null;
  return phraseAfter(items, opener + 1);
}

/** What rises and falls, and says nothing. */
const traded: ReadonlySet<string> = new Set('shares stocks stock bonds prices price sales futures'.split(' '));

const isSomebody = (items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some((item) => item.tag === 'E' || (item.flags & Class.SpeakerNoun) !== 0);

/** "… but in a later interview said …": the phrase before the verb is a place or time. */
function isAdjunct(items: readonly Item[], phrase: Range): boolean {
  const sign = items[phrase.from - 2]?.tag;
  return (
    items[phrase.from - 1]?.tag === 'P' &&
    (sign === 'C' || sign === ',') &&
    !items.slice(phrase.from, phrase.to).some((item) => item.tag === 'E')
  );
}

/** "… and, noting the delay, said …": the speaker goes on. */
function sameSubject(items: readonly Item[], chain: number): boolean {
  if (items[chain - 1]?.tag !== ',') return false;
  for (let i = chain - 2; i > 0 && chain - i < FAR; i--) if (items[i]!.tag === ',') return items[i - 1]!.tag === 'C';
  return false;
}

/** "Holm, who says little, said …": after the relative clause the verb is that of whoever "who" stands for. */
const main = (speaker: Range | null, before: Item): Range | null =>
  before.tag === ',' ? (speaker?.antecedent ?? speaker) : speaker;

/** "Holm, whom Reyle called a liar, said …": whoever the relative clause is about, and not who speaks in it. */
function acrossRelative(
  items: readonly Item[],
  cue: Cue,
  before: Item,
  finite: boolean,
  last: Range | null,
): Range | null {
  const closed = before.tag === ',' || (before.tag === 'Q' && before.ending === ',');
  if (!closed || !finite) return null;
  for (let i = cue.chain - 2; i > 0; i--) {
    if (!/^(?:whom?|whose|which)$/.test(items[i]!.lower) || items[i - 1]!.tag !== ',') continue;
    if (last && i >= last.from) return null;
    const subject = subjectBefore(items, i - 1, 0);
    return subject && { from: subject.from, to: cue.chain - (before.tag === ',' ? 1 : 0) };
  }
  return null;
}

/** "Holm, after Reyle called her a liar, (left and) said …": whoever stands before the clause in commas, and not who speaks in it. */
function acrossClause(items: readonly Item[], cue: Cue, last: Range): Range | null {
  const goesOn = items.slice(last.to, cue.chain).some(({ tag }, i) => tag === ',' && isVerb(items[last.to + i + 1]));
  if (!goesOn) return null;
  const comma = items.findLastIndex(
    ({ tag }, i) =>
      i < last.from - 1 && tag === ',' && (items[i + 1]!.tag === 'P' || opensAside.has(items[i + 1]!.lower)),
  );
  const nearest = comma > 0 ? subjectBefore(items, comma, 0) : null;
  // "Holm, a baker, after Reyle called her a liar, said"
  const described = nearest && items[nearest.from - 1]?.tag === ',' ? subjectBefore(items, nearest.from - 1, 0) : null;
  const subject = described ?? nearest;
  if (!subject || items.slice(subject.from, comma).some(isVerb)) return null;
  const opens =
    opensClause(items, subject.from, 0) ||
    items.slice(0, subject.from).every((item) => item.tag === 'P' || isTime(item));
  return opens ? subject : null;
}

const isVerb = (item: Item | undefined): boolean =>
  item?.tag === 'X' || (item?.tag === 'V' && item.verb?.form !== 'ing' && item.verb?.form !== 'participle');

const opensAside: ReadonlySet<string> = new Set(
  'after before when while as once since until because though although'.split(' '),
);
