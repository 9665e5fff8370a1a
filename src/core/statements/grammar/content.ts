import { outletNouns } from '../../language/english/outlets';
import { isPersonNoun } from '../../language/english/people';
import { verbsThat } from '../../language/english/verbs';
import type { Item } from '../sentences/items';
import { skipAdjuncts } from './adjuncts';
import { addressed, afterComma, atOnce, bareClause, infinitiveOrGerund } from './content-clause';
import { objectOf, reportsNothing } from './content-object';
import { type ContentFound, endOf, type Place } from './content-place';
import { type Cue, has } from './cue';
import { meansSomebody, phraseAfter } from './phrases';

/** The content after a cue, by what the verb takes. Null where nothing that was said follows. */
export function contentAfter(items: readonly Item[], cue: Cue, floorEnd: number): ContentFound | null {
  const at = cue.to;
  // "said nothing and left": that is no statement.
  if (
    items[at]?.lower === 'nothing' &&
    // "said nothing else was known"
    !(/^(?:else|more|new)$/.test(items[at + 1]?.lower ?? '') && items[at + 2]?.tag === 'X') &&
    !/^(?:about|of|that|to|would|could|will|can|had|has|is|was)$/.test(
      // "said nothing to reporters", but "said nothing to suggest it"
      items[at + 1]?.lower === 'to' && items[at + 2]?.verb?.form !== 'base' ? '' : (items[at + 1]?.lower ?? ''),
    )
  )
    return null;
  const only = cue.row.onlyObjects;
  if (only && !only.has(items[at]?.lower ?? '')) return null;
  if (reportsNothing(items, cue, at)) return null;
  const limit = Math.min(floorEnd, items.length);
  const done = (i: number): boolean => i >= limit || items[i]!.tag === '.';
  if (done(at)) return null;
  if (cue.particle !== null) return afterParticle(items, cue, at);
  const place: Place = { items, cue, at, skipped: skipAdjuncts(items, at), limit };
  const found = atOnce(place);
  if (found) return found;
  if (items[place.skipped]?.tag === ',') return afterComma(place);
  const told = addressed(place);
  if (told !== undefined) return told;
  return infinitiveOrGerund(place) ?? bareClause(place) ?? objectOf(place);
}

/** "called for talks", "insisted on a vote" */
function afterParticle(items: readonly Item[], cue: Cue, at: number): ContentFound | null {
  if (items[at]!.tag === ',') return null;
  if (cue.particle === 'with') {
    // "agreed with Holm that it was late"; whoever agrees with Holm or with her has told nothing more.
    const other = phraseAfter(items, at) ?? { from: at, to: at + 1 };
    const next = items[other.to];
    if (next?.lower === 'that' && next.tag === 'U')
      return { range: { from: other.to, to: endOf(items, cue, other.to) }, how: 'that' };
    const last = items[other.to - 1]!;
    if ((meansSomebody(last) || last.lower === 'her') && (!next || ',.;:'.includes(next.tag))) return null;
  }
  // "focused on the fact that the bridge was weak"
  if (items[at]!.lower === 'the' && items[at + 1]?.lower === 'fact' && items[at + 2]?.lower === 'that')
    return { range: { from: at + 2, to: endOf(items, cue, at + 2) }, how: 'that' };
  if (onFacts.has(cue.row.verb)) return null;
  if (cue.row.verb === 'call' && cue.particle !== 'for')
    return { range: { from: at, to: endOf(items, cue, at) }, how: 'call-on' };
  if (cue.row.verb === 'appeal' && cue.particle === 'to') {
    // "appealed to the guild not to wait"; "appealed to the court" tells nothing.
    const asked = phraseAfter(items, at);
    const next = asked && items[items[asked.to]?.tag === 'R' ? asked.to + 1 : asked.to];
    return next?.tag === 'T' ? { range: { from: at, to: endOf(items, cue, at) }, how: 'call-on' } : null;
  }
  const replied = cue.particle === 'to' ? repliedTo(items, cue, at) : undefined;
  if (replied !== undefined) return replied;
  if (cue.particle === 'to' && items[at]?.verb?.form === 'base' && items[at].tag === 'V' && !has(cue, 'I')) return null;
  return { range: { from: at, to: endOf(items, cue, at, true) }, how: 'particle' };
}

/**
 * "responded to Varn that it was late", "replied to Varn by saying it was late": what comes behind whoever had spoken, and nothing
 * where nothing does. Undefined where something was replied to, and no person.
 */
function repliedTo(items: readonly Item[], cue: Cue, at: number): ContentFound | null | undefined {
  const other = phraseAfter(items, at);
  if (!other || !canBeTold(items.slice(other.from, other.to))) return undefined;
  const next = items[other.to];
  if (next?.lower === 'that' && next.tag === 'U')
    return { range: { from: other.to, to: endOf(items, cue, other.to) }, how: 'that' };
  const verb = items[other.to + 1];
  if (next?.lower === 'by' && verb?.tag === 'V' && verb.verb?.form === 'ing') return null;
  const replies = /^(?:respond|reply|answer)$/.test(cue.row.verb);
  return replies && (!next || ',.;'.includes(next.tag)) ? null : undefined;
}

/** "Varn", "her", "the reporters", "the newspaper" */
const canBeTold = (phrase: readonly Item[]): boolean =>
  phrase.every(({ tag }) => 'EO'.includes(tag)) ||
  isPersonNoun(phrase.at(-1)!.lower.replace(/s$/, '')) ||
  outletNouns.has(phrase.at(-1)!.lower);

/** Verbs that tell what was said only with "the fact that". */
const onFacts = verbsThat('by-fact');
