import { occasions } from '../../language/english/words';
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
import { attributionTail, ownVoice } from './own-voice';
import { claimed, verbAhead } from './phrases';

/** The tense of the verb that reports, or that it is a participle. */
export type Told = 'past' | 'present' | 'ing';

/**
 * Where reported speech that begins at `from` ends: at the sentence's end, or before what the reporter says in his own voice again.
 * @returns an item index, exclusive
 */
export function clauseEnd(
  items: readonly Item[],
  from: number,
  clause: 'main' | 'subordinate' | 'relative' = 'main',
  told: Told = 'present',
  object = false,
): number {
  // "He said it worked and pleases all": after "said", only a past tense is the reporter's again.
  const forms = told === 'past' ? past : finite;
  let end = items.length;
  while (end > from && '.:;-,'.includes(items[end - 1]!.tag)) end--;
  // “We go,” and walked out: the speaker acts.
  if (
    items[from]?.tag === 'Q' &&
    items[from].ending === ',' &&
    items[from + 1]?.lower === 'and' &&
    isDeed(items[from + 2])
  )
    return from + 1;
  let depth = 0;
  const main = clause === 'relative' && !object ? mainVerbAfter(items, from, end) : -1;
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    if (i === main) return i;
    if (item.tag === '(') depth++;
    if (item.tag === ')') depth--;
    if (depth < 0) return i;
    if (depth > 0) continue;
    const next = items[i + 1];
    // “… in full,” she said: the attribution comes again.
    if (item.tag === 'Q' && item.ending === ',' && next && attributionTail(items, i + 1)) return i + 1;
    // “…,” and the reporter goes on: the comma stands inside the marks.
    if (
      item.tag === 'Q' &&
      item.ending === ',' &&
      next &&
      (next.tag === 'U' || (next.tag === 'V' && next.verb?.form === 'ing'))
    )
      return i + 1;
    if (item.tag === ',') {
      if (!next) return i;
      if (leadsOn(next) || isGloss(items, i + 1)) return i;
      // "that Norvia, Dask and Lowick have begun": the subject of the words goes on.
      if (!object && !hasVerb(items, from, i) && listGoesOn(items, i, end)) {
        i = skipList(items, i, end);
        continue;
      }
      // "that the two, in particular, discussed": an aside of the subject.
      const closing = object || hasVerb(items, from, i) ? -1 : asideEnd(items, i, end);
      if (closing > 0) {
        i = closing;
        continue;
      }
      // ", in a speech to the guild": where and how it was said.
      if (
        next.tag === 'P' &&
        /^(?:an?|his|her|their)$/.test(items[i + 2]?.lower ?? '') &&
        occasions.has(items[i + 3]?.lower ?? '')
      )
        return i;
      // "noting the delay, said that …"
      if (
        isCueVerb(next, past) &&
        /^(?:that|:|)$/.test(items[i + 2]?.lower ?? '.') &&
        'U:Q'.includes(items[i + 2]!.tag)
      )
        return i;
      if (next.tag === 'R' && leadsOn(items[i + 2])) return i;
      if ('PSE'.includes(next.tag) && ownVoice(items, i + 1, false, forms)) return i;
      // ", but the turnout was higher": with a subject of its own the reporter speaks again.
      if (
        /^(?:but|while)$/.test(next.lower) &&
        'DNE#'.includes(items[i + 2]?.tag ?? '.') &&
        verbAhead(items, i + 2, 10)
      )
        return i;
      // ", something Holm denies", ", a claim the mayor rejects"
      if (next.lower === 'something' && 'DES'.includes(items[i + 2]?.tag ?? '.')) return i;
      if (next.tag === 'D' && claimed.has(items[i + 2]?.lower ?? '') && 'DES'.includes(items[i + 3]?.tag ?? '.'))
        return i;
      if (told === 'past' && next.lower === 'and' && turnsToPast(items, from, i)) return i;
      if (next.lower === 'compared' && /^(?:with|to)$/.test(items[i + 2]?.lower ?? '')) return i;
      if (next.lower === 'according' && items[i + 2]?.lower === 'to') {
        // "the wells were, according to the guild, dry": in the middle of it.
        if (i > from + 1 && !'XV'.includes(items[i - 1]!.tag)) return i;
        continue;
      }
      if (
        (next.tag === 'C' || next.lower === 'while' || next.lower === 'although' || next.lower === 'though') &&
        ownVoice(items, i + 2)
      )
        return i;
      if (next.lower === 'as' && !/^(?:well)$/.test(items[i + 2]?.lower ?? '') && isCueVerb(items[i + 3])) return i;
      // "While he said that …, the talks went on": the main clause.
      if (clause === 'relative' && (next.tag === 'X' || (next.tag === 'V' && next.verb?.form !== 'ing'))) return i;
      if (clause === 'subordinate' && 'DNES#'.includes(next.tag) && verbAhead(items, i + 1, 12)) return i;
      // ", he said." / ", the ministry said."
      if (attributionTail(items, i + 1)) return i;
    } else if (item.tag === 'C' && item.lower !== 'or' && item.lower !== 'nor') {
      let k = i + 1;
      while (items[k]?.tag === 'R') k++;
      const his = !object && item.lower === 'and' && goesWith(items, from, i, k);
      if (isCueVerb(items[k]) && items[k]!.verb!.form === 'past' && contentFollows(items, k) && !his)
        return trimmed(items, from, i);
      // "The guards deny theft and say they hurt nobody"
      if (told === 'present' && saysOn(items, from, i, k)) return trimmed(items, from, i);
      // "calling it a mistake and threatening to leave"
      if (told === 'ing' && items[k]?.tag === 'V' && leadsOn(items[k]) && contentFollows(items, k))
        return trimmed(items, from, i);
      if (
        (item.lower === 'but' && ownVoice(items, i + 1)) ||
        (item.lower === 'and' && !his && hasVerb(items, from, i) && ownVoice(items, i + 1, false, forms))
      )
        return trimmed(items, from, i);
    } else if (
      /^(?:before|after|while)$/.test(item.lower) &&
      next?.tag === 'V' &&
      next.verb?.form === 'ing' &&
      (object || !tellsOfSomebody(items, from, i))
    ) {
      return trimmed(items, from, i);
    } else if (item.tag === '-') {
      if (leadsOn(next)) return i;
      // "— and several of them were there": the reporter adds something.
      if (next && (next.tag === 'C' || /^(?:though|although|even)$/.test(next.lower)) && verbAhead(items, i + 2, 10))
        return i;
    } else if (item.lower === 'according' && next?.lower === 'to' && i > from + 2) return trimmed(items, from, i);
    else if (item.tag === ':' && next?.capital && next.tag !== 'Q') return i;
    else if (item.tag === ';' && ownVoice(items, i + 1)) return i;
  }
  return end;
}

const isDeed = (item: Item | undefined): boolean => item?.tag === 'V' && item.verb?.form === 'past' && !isCueVerb(item);

/** "deny theft | and say they hurt nobody": a second verb in the present with a clause of its own, and nothing to come before it. */
function saysOn(items: readonly Item[], from: number, and: number, verb: number): boolean {
  if (!isCueVerb(items[verb], ['base']) || items[from - 1]?.verb?.form !== 'base') return false;
  if (!'SUQD'.includes(items[verb + 1]?.tag ?? '.')) return false;
  return !items.slice(from, and).some(({ tag }) => 'TXS'.includes(tag));
}

/**
 * Where a noun phrase that is said, cited or attacked ends. Tighter than a clause: the next comma ends it, unless a list or a
 * relative clause goes on, and so does a time clause or the speaker's next deed ("praised the deal and left").
 */
export function objectEnd(
  items: readonly Item[],
  from: number,
  clause: 'main' | 'subordinate' | 'relative',
  told: Told = 'present',
): number {
  const end = clauseEnd(items, from, clause, told, true);
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    const next = items[i + 1];
    if (item.tag === ',') {
      if (!next) return i;
      // "blamed Selm, which denied it"
      if (/^(?:who|which)$/.test(next.lower) && isCueVerb(items[i + 2], finite)) return i;
      if (
        /^(?:who|which|whose|whom|where|including|and|or)$/.test(next.lower) &&
        !(next.tag === 'C' && verbAhead(items, i + 2, 3))
      )
        continue;
      if (next.tag === 'C' && items[i + 2]?.tag === 'U') continue;
      // "Osmark’s promise, alongside other towns, to keep the wells open"
      const closing = next.tag === 'P' || /^(?:along|together)$/.test(next.lower) ? asideBeforeTo(items, i, end) : -1;
      if (closing > 0) {
        i = closing;
        continue;
      }
      if (listGoesOn(items, i, end)) continue;
      return i;
    }
    if (item.tag === 'C' && item.lower === 'and' && next?.tag === 'V' && next.verb?.form !== 'ing')
      return trimmed(items, from, i);
    if (item.tag === 'C' && next?.tag === 'R' && items[i + 2]?.tag === 'V' && items[i + 2]!.verb?.form !== 'ing')
      return trimmed(items, from, i);
    if (item.tag === 'C' && (item.lower === 'but' || item.lower === 'yet')) return trimmed(items, from, i);
    if (
      item.tag === 'U' &&
      /^(?:when|while|as|after|before|because|if|since|until|although|though)$/.test(item.lower) &&
      item.lower !== 'as'
    )
      return i;
    // "the Norvia – Dask friendship"
    if (item.tag === '-' && !(items[i - 1]!.tag === 'E' && next?.tag === 'E' && items[i + 2]?.tag === 'N')) return i;
  }
  return end;
}

function trimmed(items: readonly Item[], from: number, at: number): number {
  return at > from && items[at - 1]!.tag === ',' ? at - 1 : at;
}

function contentFollows(items: readonly Item[], cue: number): boolean {
  const next = items[cue + 1];
  return next !== undefined && next.tag !== '.';
}
