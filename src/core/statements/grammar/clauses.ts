import { occasions } from '../../language/english/words';
import type { VerbForm } from '../../language/english/verbs';
import type { Item } from '../sentences/items';
import { finite, isCueVerb, leadsOn, past } from './cue-verbs';
import {
  asideBeforeTo,
  asideEnd,
  goesWith,
  hasVerb,
  isGloss,
  listGoesOn,
  mainVerbAfter,
  skipList,
  tellsOfSomebody,
  turnsToPast,
} from './inside-clauses';
import { gappedAt } from './gapped';
import { attributionTail, ownVoice } from './own-voice';
import { judgedBy } from './judged';
import { claimed, phraseAfter, verbAhead } from './phrases';
import { FEW, PHRASE, SHORT_CLAUSE } from './reach';

/** Behind "but" and its like the reporter's own verb comes within so many items. */
const AFTER_BUT = 10;

/** The tense of the verb that reports, or that it is a participle. */
export type Told = 'past' | 'present' | 'ing';

/** How reported speech stands in its sentence. */
type Clause = 'main' | 'subordinate' | 'relative';

/** Reported speech whose end is looked for. */
interface Reported {
  readonly items: readonly Item[];
  readonly from: number;
  /** The sentence's own end. */
  readonly end: number;
  readonly clause: Clause;
  readonly told: Told;
  /** A noun phrase that is said, cited or attacked. */
  readonly object: boolean;
  /** "He said it worked and pleases all": after "said", only a past tense is the reporter's again. */
  readonly forms: readonly VerbForm[];
}

/**
 * Where reported speech that begins at `from` ends: at the sentence's end, or before what the reporter says in his own voice again.
 * @returns an item index, exclusive
 */
export function clauseEnd(
  items: readonly Item[],
  from: number,
  clause: Clause = 'main',
  told: Told = 'present',
  object = false,
): number {
  let end = items.length;
  while (end > from && '.:;-,'.includes(items[end - 1]!.tag)) end--;
  // “We go,” and walked out: the speaker acts.
  const first = items[from];
  if (first?.tag === 'Q' && first.ending === ',' && items[from + 1]?.lower === 'and' && isDeed(items[from + 2]))
    return from + 1;
  const second = items[from + 1];
  if (first?.tag === 'Q' && first.ending === ',' && second && isMain(clause, second)) return from + 1;
  const reported: Reported = { items, from, end, clause, told, object, forms: told === 'past' ? past : finite };
  const main = clause === 'relative' && !object ? mainVerbAfter(items, from, end) : -1;
  let depth = 0;
  for (let i = from + 1; i < end; i++) {
    const { tag } = items[i]!;
    if (i === main) return i;
    if (tag === '(') depth++;
    if (tag === ')') depth--;
    if (depth < 0) return i;
    if (depth > 0) continue;
    if (tag === ',') {
      const reached = pastComma(reported, i);
      if (reached === null) return i;
      i = reached;
    } else {
      const last = endAt(reported, i);
      if (last !== null) return last;
    }
  }
  return end;
}

/** Where the speech ends because of the item at `i`, which is no comma; null where it goes on. */
function endAt(reported: Reported, i: number): number | null {
  const { items, from, object, clause } = reported;
  const item = items[i]!;
  const next = items[i + 1];
  if (item.tag === 'Q') {
    if (item.ending !== ',' || !next) return null;
    // “… in full,” she said: the attribution comes again; “…,” and the reporter goes on: the comma stands inside the marks.
    const goesOn = next.tag === 'U' || (next.tag === 'V' && next.verb?.form === 'ing') || isMain(clause, next);
    // "…, who called it “a shame,” Holm noted that": the main clause, with its own subject.
    const main = clause === 'relative' && 'DES'.includes(next.tag) && verbAhead(items, i + 1, SHORT_CLAUSE);
    return goesOn || main || attributionTail(items, i + 1) ? i + 1 : null;
  }
  if (item.tag === 'C' && item.lower !== 'or' && item.lower !== 'nor')
    return endsAtAnd(reported, i) ? trimmed(items, from, i) : null;
  if (
    /^(?:before|after|while)$/.test(item.lower) &&
    next?.tag === 'V' &&
    next.verb?.form === 'ing' &&
    (object || !tellsOfSomebody(items, from, i))
  )
    return trimmed(items, from, i);
  if (item.tag === '-') return endsAtDash(items, i) ? i : null;
  if (item.lower === 'according' && next?.lower === 'to' && i > from + 2) return trimmed(items, from, i);
  if (item.tag === ':' && next?.capital && next.tag !== 'Q') return i;
  return item.tag === ';' && (ownVoice(items, i + 1) || gappedAt(items, i)) ? i : null;
}

/** Behind a relative clause the main verb comes: "whom Reyle called “a liar,” | said". */
const isMain = (clause: Clause, next: Item): boolean =>
  clause === 'relative' && (next.tag === 'X' || (next.tag === 'V' && next.verb !== undefined));

function endsAtDash(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (leadsOn(next)) return true;
  // "— and several of them were there": the reporter adds something.
  return (
    next !== undefined &&
    (next.tag === 'C' || /^(?:though|although|even)$/.test(next.lower)) &&
    verbAhead(items, at + 2, AFTER_BUT)
  );
}

/** Whether "and" or "but" brings in what the speaker did, or the reporter's own voice. */
function endsAtAnd({ items, from, told, object, forms }: Reported, i: number): boolean {
  const { lower } = items[i]!;
  let k = i + 1;
  while (items[k]?.tag === 'R') k++;
  const verb = items[k];
  const his = !object && lower === 'and' && goesWith(items, from, i, k);
  if (isCueVerb(verb) && verb!.verb!.form === 'past' && contentFollows(items, k) && !his) return true;
  // "The guards deny theft and say they hurt nobody"
  if (told === 'present' && saysOn(items, from, i, k)) return true;
  // "calling it a mistake and threatening to leave"
  if (told === 'ing' && verb?.tag === 'V' && leadsOn(verb) && contentFollows(items, k)) return true;
  if (lower === 'but') return ownVoice(items, i + 1);
  return lower === 'and' && !his && hasVerb(items, from, i) && ownVoice(items, i + 1, false, forms);
}

/** The last item that still belongs to the speech when it goes on across the comma at `i`; null where it ends there. */
function pastComma(reported: Reported, i: number): number | null {
  const { items, from, end, object } = reported;
  const next = items[i + 1];
  if (!next || leadsOn(next) || isGloss(items, i + 1) || isAnswered(items, i + 1) || gappedAt(items, i)) return null;
  if (!object && !hasVerb(items, from, i)) {
    // "that Norvia, Dask and Lowick have begun": the subject of the words goes on.
    if (listGoesOn(items, i, end)) return skipList(items, i);
    // "that the two, in particular, discussed": an aside of the subject.
    const closing = asideEnd(items, i, end);
    if (closing > 0) return closing;
  }
  if (tellsHow(items, i) || reporterSpeaks(reported, i)) return null;
  if (next.lower === 'according' && items[i + 2]?.lower === 'to') {
    // "the bridge, according to the guild, was shut"
    const closing = items.findIndex(({ tag }, k) => k > i + 2 && k < end && tag === ',');
    if (closing > 0 && 'XV'.includes(items[closing + 1]!.tag)) return closing;
    // "the wells were, according to the guild, dry": in the middle of it.
    return i > from + 1 && !'XV'.includes(items[i - 1]!.tag) ? null : i;
  }
  return opensAnother(reported, i) ? null : i;
}

/** Where, how or beside what the words were said, behind the comma at `i`. */
function tellsHow(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]!;
  // ", in a speech to the guild"
  if (
    next.tag === 'P' &&
    /^(?:an?|his|her|their)$/.test(items[i + 2]?.lower ?? '') &&
    occasions.has(items[i + 3]?.lower ?? '')
  )
    return true;
  // "noting the delay, said that …"
  if (isCueVerb(next, past) && /^(?:that|:|)$/.test(items[i + 2]?.lower ?? '.') && 'U:Q'.includes(items[i + 2]!.tag))
    return true;
  return next.tag === 'R' && leadsOn(items[i + 2]);
}

/** Whether the reporter speaks himself behind the comma at `i`. */
function reporterSpeaks({ items, from, told, forms }: Reported, i: number): boolean {
  const next = items[i + 1]!;
  // "Reminded that Reyle had proposed it, | the mayor said"
  const fronted = items[0]!.tag === 'V' && items[0]!.verb?.form === 'past';
  if ((fronted ? 'PSED' : 'PSE').includes(next.tag) && ownVoice(items, i + 1, false, forms)) return true;
  // ", but the turnout was higher": with a subject of its own the reporter speaks again.
  if (
    /^(?:but|while)$/.test(next.lower) &&
    'DNE#'.includes(items[i + 2]?.tag ?? '.') &&
    verbAhead(items, i + 2, AFTER_BUT)
  )
    return true;
  // ", something Holm denies", ", a claim the mayor rejects"
  if (next.lower === 'something' && 'DES'.includes(items[i + 2]?.tag ?? '.')) return true;
  if (next.tag === 'D' && claimed.has(items[i + 2]?.lower ?? '') && 'DES'.includes(items[i + 3]?.tag ?? '.'))
    return true;
  if (judgedBy(items, i + 1)) return true;
  if (told === 'past' && next.lower === 'and' && turnsToPast(items, from, i)) return true;
  return next.lower === 'compared' && /^(?:with|to)$/.test(items[i + 2]?.lower ?? '');
}

/** Whether another clause begins behind the comma at `i`: the main one, or an attribution. */
function opensAnother({ items, clause }: Reported, i: number): boolean {
  const next = items[i + 1]!;
  if ((next.tag === 'C' || /^(?:while|although|though)$/.test(next.lower)) && ownVoice(items, i + 2)) return true;
  if (next.lower === 'as' && items[i + 2]?.lower !== 'well' && isCueVerb(items[i + 3])) return true;
  // "While he said that …, the talks went on": the main clause.
  if (clause === 'relative' && (next.tag === 'X' || (next.tag === 'V' && next.verb?.form !== 'ing'))) return true;
  if (clause === 'subordinate' && 'DNES#'.includes(next.tag) && verbAhead(items, i + 1, SHORT_CLAUSE)) return true;
  // ", he said." / ", the ministry said."
  return attributionTail(items, i + 1);
}

const isDeed = (item: Item | undefined): boolean => item?.tag === 'V' && item.verb?.form === 'past' && !isCueVerb(item);

/** "deny theft | and say they hurt nobody": a second verb in the present with a clause of its own, and nothing to come before it. */
function saysOn(items: readonly Item[], from: number, and: number, verb: number): boolean {
  const form = items[from - 1]?.verb?.form;
  if (!(form === 'base' || form === 's') || !isCueVerb(items[verb], [form])) return false;
  if (!'SUQD'.includes(items[verb + 1]?.tag ?? '.')) return false;
  // "says the guild owns it and claims the mill": whoever is told of does both.
  const others = form === 's' ? 'TXSV' : 'TXS';
  return !items.slice(from, and).some(({ tag }) => others.includes(tag));
}

/** "…, to which Holm answered:": another one speaks. */
function isAnswered(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'to' || !/^wh(?:ich|om)$/.test(items[at + 1]?.lower ?? '')) return false;
  const verb = items.slice(at + 2, at + PHRASE).findIndex((item) => isCueVerb(item, finite));
  return verb > 0;
}

/**
 * Where a noun phrase that is said, cited or attacked ends. Tighter than a clause: the next comma ends it, unless a list or a
 * relative clause goes on, and so does a time clause or the speaker's next deed ("praised the deal and left").
 */
export function objectEnd(items: readonly Item[], from: number, clause: Clause, told: Told = 'present'): number {
  const end = clauseEnd(items, from, clause, told, true);
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    const next = items[i + 1];
    // No clause ends with a comma.
    if (item.tag === ',' && next) {
      // "blamed Selm, which denied it"
      if (/^(?:who|which)$/.test(next.lower) && isCueVerb(items[i + 2], finite)) return i;
      if (judgedBy(items, i + 1)) return i;
      if (
        /^(?:who|which|whose|whom|where|including|and|or)$/.test(next.lower) &&
        !(next.tag === 'C' && verbAhead(items, i + 2, FEW - 1))
      )
        continue;
      if (next.tag === 'C' && items[i + 2]?.tag === 'U') continue;
      // "Osmark’s promise, alongside other towns, to keep the wells open"
      const aside = next.tag === 'P' || next.tag === 'R' || /^(?:along|together|first)$/.test(next.lower);
      const closing = aside ? asideBeforeTo(items, i, end) : -1;
      if (closing > 0) {
        i = closing;
        continue;
      }
      if (listGoesOn(items, i, end)) continue;
      return i;
    }
    if (othersTell(items, i)) return trimmed(items, from, i);
    // "praised the deal; her rival did not"
    if (item.tag === ';' && verbAhead(items, i + 1, SHORT_CLAUSE)) return i;
    if (item.tag === 'C' && item.lower === 'and' && next?.tag === 'V' && next.verb?.form !== 'ing')
      return trimmed(items, from, i);
    if (item.tag === 'C' && next?.tag === 'R' && items[i + 2]?.tag === 'V' && items[i + 2]!.verb?.form !== 'ing')
      return trimmed(items, from, i);
    // "called it lawful but unwise", and not "praised it but left"
    if (
      item.tag === 'C' &&
      (item.lower === 'but' || item.lower === 'yet') &&
      !(next?.tag === 'N' && !next.verb && !verbAhead(items, i + 1, SHORT_CLAUSE))
    )
      return trimmed(items, from, i);
    if (
      item.tag === 'U' &&
      /^(?:when|while|as|after|before|because|if|since|until|although|though)$/.test(item.lower) &&
      item.lower !== 'as'
    )
      return i;
    if (item.tag === '-' && !joinsNames(items, i)) return i;
  }
  return end;
}

const told: readonly VerbForm[] = [...finite, 'base'];

/** "condemned a raid | that medics say killed nine": what others tell of it. */
function othersTell(items: readonly Item[], at: number): boolean {
  if (items[at]!.tag !== 'U' || !/^(?:that|which)$/.test(items[at]!.lower)) return false;
  const others = phraseAfter(items, at + 1);
  // "which he said": the same one goes on.
  if (!others || items[others.from]!.tag === 'S') return false;
  return isCueVerb(items[others.to], told) && 'VX'.includes(items[others.to + 1]?.tag ?? '.');
}

/** "the Norvia – Dask – Selm railway", "the Norvia – Dask friendship": a dash within the name of what is between them. */
function joinsNames(items: readonly Item[], dash: number): boolean {
  let at = dash;
  while (items[at]?.tag === '-' && items[at - 1]!.tag === 'E' && items[at + 1]?.tag === 'E') at += 2;
  return at > dash && items[at]?.tag === 'N';
}

function trimmed(items: readonly Item[], from: number, at: number): number {
  return at > from && items[at - 1]!.tag === ',' ? at - 1 : at;
}

function contentFollows(items: readonly Item[], cue: number): boolean {
  const next = items[cue + 1];
  return next !== undefined && next.tag !== '.';
}
