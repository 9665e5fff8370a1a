import { Class } from '../../language/english/english';
import { Trait } from '../../language/english/lexicon';
import { cues, type VerbForm, verbsThat } from '../../language/english/verbs';
import { isCueVerb } from '../grammar/cue-verbs';
import { skipAdjuncts } from '../grammar/adjuncts';
import { afterSplit, skipAdjunctsAndTold } from '../grammar/after-split';
import { reportsNothing } from '../grammar/content-object';
import { type Cue, readCue } from '../grammar/cue';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { endsPhrase, phraseAfter, type Range, verbAhead, withApposition } from '../grammar/phrases';
import { subjectBefore } from '../grammar/subjects';
import { accordingTo } from './according-to';
import { leftContent } from './words-before';

/** Words of a clause: "it is over". */
const SHORTEST_CLAUSE = 3;

/** How many items an attribution at the end of a sentence may have. */
const LONGEST_TAIL = 45;

/** ", he said." at the very end speaks for the whole sentence before it, whatever other verbs of saying stand there. */
export function finalAttribution(items: readonly Item[]): Draft | null {
  const from = Math.max(0, items.length - LONGEST_TAIL);
  const turned = turnedAtEnd(items, from);
  if (turned) return turned;
  for (let at = items.length - 1; at > from; at--) {
    const item = items[at]!;
    if (item.tag === 'Q' && at < items.length - 2) return null;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to' && at > 0) {
      const tail = items.slice(at + 2);
      const rest = tail.filter((other) => other.tag === ',').length;
      // "said that, according to the data, the wells were dry": the sentence goes on.
      const comma = tail.findIndex((other) => other.tag === ',');
      // "said the wells were, according to the guild, dry"
      if (items[at - 1]?.tag === ',' && comma > 0 && 'XV'.includes(items[at - 2]?.tag ?? '.')) return null;
      // "Holm said the bridge, according to the guild, was shut"
      const within = comma > 0 && 'XV'.includes(tail[comma + 1]?.tag ?? '.');
      if (within && items.slice(0, at).some((other) => isCueVerb(other) && other.verb!.form !== 'ing')) return null;
      if (items[at - 2]?.lower === 'that' && comma > 0 && tail.slice(comma).some((other) => 'VX'.includes(other.tag)))
        return null;
      return rest <= 2 && !items.slice(0, at).some((other) => other.tag === ';') ? accordingTo(items, at, 0) : null;
    }
    if (item.tag !== 'V' || !item.verb || !cues.has(item.verb.lemma) || item.verb.form === 'ing') continue;
    const cue = readCue(items, at, 0);
    if (!cue || cue.passive || cue.infinitive) continue;
    const speaker = subjectBefore(items, cue.chain, 0);
    const sign = speaker ? items[speaker.from - 1] : undefined;
    // ", who spoke in Grenby." belongs to whoever is named before.
    if (speaker?.antecedent) continue;
    if (!speaker || !sign || (sign.tag !== ',' && sign.tag !== 'Q' && sign.tag !== '-')) continue;
    const rest = skipAdjunctsAndTold(items, cue);
    if (
      items[rest] &&
      items[rest].tag !== '.' &&
      !comments(items, rest) &&
      !isWhen(items, rest) &&
      !atWhat(items, rest)
    )
      continue;
    if (judgesClaim(items, speaker, cue)) continue;
    // "Holm said the tape shows …, the footage showed"
    if (cue.row.onlySubjects && items.slice(0, speaker.from).some((other) => isCueVerb(other))) continue;
    if (cue.row.verb === 'report' && isAttributed(items, speaker.from - 1)) continue;
    const draft = leftContent(items, cue, speaker, 0);
    // "Baker ‘sold the mill twice’, jury told": who is told says nothing.
    if (draft && cue.row.verb === 'tell' && rest === cue.to) return { ...draft, rule: 'was-told', speaker: null };
    if (draft) return draft;
  }
  return null;
}

const commenting = verbsThat('commenting');
const closing = verbsThat('closing');

/** ", commenting on the fire.": on what occasion, up to the end. */
function comments(items: readonly Item[], at: number): boolean {
  const { verb } = items[at + 1] ?? {};
  if (items[at]!.tag !== ',' || verb?.form !== 'ing' || !commenting.has(verb.lemma)) return false;
  const next = items[at + 2];
  // ", answering a question from the radio"
  const asked =
    (next?.tag === 'D' && /^questions?$/.test(items[at + 3]?.lower ?? '')) || /^questions?$/.test(next?.lower ?? '');
  return items.slice(at + 2).every(({ tag }) => !'Q,;:V'.includes(tag)) && (asked || 'PT'.includes(next?.tag ?? '.'));
}

/** " while opening the session.": at what the words were said, up to the end. */
function atWhat(items: readonly Item[], at: number): boolean {
  // "as quoted by the radio"
  const passedOn = items[at]!.lower === 'as' && /^(?:quote|cite|report)$/.test(items[at + 1]?.verb?.lemma ?? '');
  if (passedOn && items[at + 2]?.lower === 'by')
    return items.slice(at + 3).every(({ tag }) => !'Q,;:VXU'.includes(tag));
  return (
    /^(?:while|when|on|before|after)$/.test(items[at]!.lower) &&
    items[at + 1]?.tag === 'V' &&
    items[at + 1]!.verb?.form !== 'base' &&
    items.slice(at + 2).every(({ tag }) => !'Q,;:VXU'.includes(tag))
  );
}

/** ", on Thursday.": set off by a comma, up to the end. */
function isWhen(items: readonly Item[], comma: number): boolean {
  if (items[comma]!.tag !== ',' || items[comma + 1]?.tag !== 'P') return false;
  const end = skipAdjuncts(items, comma + 1);
  return end > comma + 1 && (!items[end] || items[end].tag === '.');
}

/** ", a doubt Varn denied.": a noun for what was said before, and no clause. */
function judgesClaim(items: readonly Item[], speaker: Range, cue: Cue): boolean {
  const [first, second] = items.slice(speaker.from, speaker.from + 2);
  return (
    /^(?:deny|reject|dispute|dismiss|refute|contest)$/.test(cue.row.verb) &&
    /^(?:an?|something)$/.test(first!.lower) &&
    (first!.lower === 'something' || (second?.tag === 'N' && (second.flags & Class.SpeakerNoun) === 0)) &&
    'EN'.includes(items[speaker.to - 1]!.tag) &&
    speaker.to - speaker.from > 2
  );
}

/** What is as well done to somebody: "recalled the envoy", "admitted a patient". */
const doneToSomebody = /^(?:warn|recall|announce|report|acknowledge|admit|reveal|estimate|reckon|suggest)$/;

/** "Carters demanding more pay have closed two gates, said Ilse Varn of the police.": nothing comes after whoever says so. */
function turnedAtEnd(items: readonly Item[], from: number): Draft | null {
  let end = items.length;
  while (end > from && items[end - 1]!.tag === '.') end--;
  // "said Rep. Ilse Varn (D-Grenby)"
  const open = items[end - 1]?.tag === ')' ? items.findLastIndex(({ tag }, i) => i < end && tag === '(') : end;
  for (let at = Math.max(open, from) - 1; at > from; at--) {
    const { tag, verb } = items[at]!;
    if (tag === 'Q' || tag === ';' || tag === ':' || tag === '(') return null;
    if (!verb || !closing.has(verb.lemma) || verb.form === 'ing' || items[at - 1]!.tag !== ',') continue;
    const speaker = phraseAfter(items, at + 1);
    if (!speaker || !canSpeak(items, speaker, verb.form) || withApposition(items, speaker).to < end) return null;
    const words = items.slice(0, at - 1);
    const first = words[0];
    // "Storm reaches coast, claims three lives"
    const cue = readCue(items, at, 0);
    if (cue && reportsNothing(items, cue, at + 1)) return null;
    if (words.length < SHORTEST_CLAUSE || !first || !('DNE#S'.includes(first.tag) || first.lower === 'there'))
      return null;
    if (words.some((item) => item.tag === 'Q' && item.ending !== '') || !words.some((item) => 'VX'.includes(item.tag)))
      return null;
    // "Holm noted that it was over, reported the radio": the words are hers.
    if (verb.lemma === 'report' && words.some((item) => isCueVerb(item))) return null;
    // "The crew ran to the door, warned the neighbours": without "will" or "is" the one may have done both.
    if (doneToSomebody.test(verb.lemma) && verb.form === 'past' && !words.some(({ tag }) => tag === 'X')) return null;
    // "Holm got up, said Varn was wrong": one who does two things.
    if (verbAhead(items, at + 1)) return null;
    // "The bridge will, argues Holm, open in May": the words go on.
    const rest = words.at(-1)!.tag === 'X' && speaker.to < end ? afterSplit(items, speaker.to, true) : null;
    const left = { from: 0, to: at - 1 };
    return {
      rule: rest ? 'content-cue-speaker-content' : 'content-cue-speaker',
      content: rest ? [left, rest] : [left],
      cue: { from: at, to: at + 1 },
      speaker: rest ? speaker : withApposition(items, speaker),
      type: 'assertion',
      negated: false,
    };
  }
  return null;
}

/** "said Ilse Varn", "say experts", "says the guild’s clerk"; but "said a prayer" has no speaker. */
const canSpeak = (items: readonly Item[], { from, to }: Range, form: VerbForm): boolean =>
  (form !== 'past' && items[from]!.tag === 'D') ||
  (form === 's' && (items[to - 1]!.traits & Trait.BodyNoun) !== 0) ||
  items.slice(from, to).some(
    ({ tag, flags }, i) =>
      tag === 'E' ||
      tag === 'S' ||
      // "reports record profit"
      ((flags & Class.SpeakerNoun) !== 0 && !(from + i + 1 < to && items[from + i + 1]!.tag === 'N')),
  );

/** "X said that …, he said": the pronoun at the end only says it again. */
export function alreadySaid(items: readonly Item[], last: Draft): boolean {
  const speaker = last.speaker && items[last.speaker.from];
  if (speaker?.tag !== 'S') return false;
  const end = last.content[0]!.to;
  for (let i = last.content[0]!.from; i < end; i++) {
    if (items[i]!.tag === 'Q') return false;
    if (isCueVerb(items[i]) && items[i + 1]?.lower === 'that' && endsPhrase(items[i - 1])) return true;
  }
  return false;
}

/** "“…,” Holm told the radio, Norda reported.": the agency passes on what has a speaker already. */
export function isAttributed(items: readonly Item[], to: number): boolean {
  for (let i = 1; i < to; i++) {
    if (!isCueVerb(items[i])) continue;
    const cue = readCue(items, i, 0);
    // “…,” said Holm, the radio reports.
    if (
      ',-Q'.includes(items[i - 1]!.tag) &&
      items.slice(0, i).some((item) => item.tag === 'Q') &&
      'DEN'.includes(items[i + 1]?.tag ?? '.')
    )
      return true;
    // "…, says the guild, the radio reports."
    const turned = items[i - 1]!.tag === ',' && closing.has(items[i]!.verb!.lemma) ? phraseAfter(items, i + 1) : null;
    if (turned?.to === to && canSpeak(items, turned, items[i]!.verb!.form)) return true;
    const speaker = cue && subjectBefore(items, cue.chain, 0);
    const sign = speaker ? items[speaker.from - 1] : undefined;
    // "…, Holm told a briefing, Norda reports."
    const ends = items[i + 1] === undefined || i + 1 >= to || (cue && skipAdjunctsAndTold(items, cue) >= to - 1);
    if (sign && (sign.tag === 'Q' || (sign.tag === ',' && (ends || items[speaker!.from - 2]?.tag === 'Q'))))
      return true;
  }
  return false;
}
