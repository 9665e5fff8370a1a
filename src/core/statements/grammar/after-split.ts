import { cues } from '../../language/english/verbs';
import type { Item } from '../sentences/items';
import { skipAdjuncts } from './adjuncts';
import { clauseEnd } from './clauses';
import type { Cue } from './cue';
import { isCueVerb, leadsOn } from './cue-verbs';
import { attributionTail } from './own-voice';
import { phraseAfter, type Range, verbAhead } from './phrases';
import { SHORT_CLAUSE } from './reach';

/** Past whoever is told and past time and place: "told reporters on Monday". */
export function skipAdjunctsAndTold(items: readonly Item[], cue: Cue): number {
  let at = cue.to;
  // “…,” he said of the mayor, “…”
  if (/[AO]/.test(cue.row.takes) || cue.particle === 'of' || cue.particle === 'about') {
    const told = phraseAfter(items, at);
    if (told) at = told.to;
  }
  return skipAdjuncts(items, at);
}

/** After "…, X said," the words may go on: a quote in the same sentence, or the rest of a split clause. */
export function afterSplit(items: readonly Item[], at: number, bareLeft = false): Range | null {
  const next = items[at];
  if (!next || (next.tag !== ',' && next.tag !== 'Q' && next.tag !== ':' && next.tag !== '-')) return null;
  // “…,” she said, pausing, “…”
  const aside = items[at + 1];
  const pausing =
    aside?.lower.endsWith('ing') === true &&
    !cues.has(aside.verb?.lemma ?? '') &&
    items[at + 2]?.tag === ',' &&
    items[at + 3]?.tag === 'Q';
  // "at a meeting in High Point, | N.C., “…”"
  let place = at + 1;
  while (items[place]?.tag === 'E') place++;
  const further = items[place]?.tag === ',' && items[place + 1]?.tag === 'Q' ? place + 1 : at + 1;
  const from = next.tag === 'Q' ? at : pausing ? at + 3 : further;
  const first = items[from];
  if (!first) return null;
  if (first.tag === 'Q') {
    const to = clauseEnd(items, from);
    // “…”, and left the hall: the speaker acts.
    const acts =
      items[from + 1]?.tag === ',' &&
      items[from + 2]?.tag === 'C' &&
      !items.slice(from + 1, to).some((item) => item.tag === 'Q');
    return { from, to: acts ? from + 1 : to };
  }
  // ", the radio reported.": who passes it on.
  if (next.tag !== ',' || attributionTail(items, from)) return null;
  if (
    (first.tag === 'V' && (!bareLeft || leadsOn(first))) ||
    (first.tag === 'C' && first.lower === 'but' && tellsOn(items, from)) ||
    first.lower === 'who' ||
    first.lower === 'which' ||
    first.lower === 'according' ||
    first.lower === 'when' ||
    first.lower === 'as' ||
    first.lower === 'while' ||
    first.lower === 'citing' ||
    (!bareLeft &&
      /^(?:after|before|following|during|amid|although|though|despite|because)$/.test(first.lower) &&
      !isShortened(items, from))
  )
    return null;
  if (first.tag === 'P' && !verbAhead(items, from, SHORT_CLAUSE)) return null;
  const to = clauseEnd(items, from);
  return to - from >= 2 ? { from, to } : null;
}

/** ", though only for buses": without a verb of its own it tells of the words. */
function isShortened(items: readonly Item[], from: number): boolean {
  const end = items.findIndex(({ tag }, i) => i > from && ',.;:'.includes(tag));
  const rest = items.slice(from + 1, end < 0 ? items.length : end);
  return /^(?:al)?though$/.test(items[from]!.lower) && rest.length > 1 && !rest.some(({ tag }) => 'VXSQ'.includes(tag));
}

const ahead = /^(?:will|would|can|could|should|must|may|might)$/;

/** ", but he was “no match” for them" goes on with the words; ", but the board left" and ", but said no" do not. */
function tellsOn(items: readonly Item[], from: number): boolean {
  const rest = items.slice(from);
  if (!rest.some((item) => 'VXQ'.includes(item.tag))) return false;
  // "The wall will hold, Holm said, but the gate will not": what is still to come is the speaker's.
  if (ahead.test(rest.find(({ tag }) => 'VXQ'.includes(tag))!.lower)) return false;
  const quote = rest.findIndex((item) => item.tag === 'Q');
  return !(rest[1]?.tag === 'S' && quote > 1 && !rest.slice(0, quote).some((item) => isCueVerb(item)));
}
