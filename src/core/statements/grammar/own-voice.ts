import type { Item } from '../sentences/items';
import { finite, isCueVerb } from './cue-verbs';
import { isTime, verbAhead } from './phrases';
import { ASIDE, FAR, SHORT_CLAUSE, SHORT_PHRASE } from './reach';

/** A clause whose verb reports: the reporter speaks again ("but Lavrov said …"). */
export function ownVoice(items: readonly Item[], from: number, across = true, forms = finite): boolean {
  let i = from;
  while (i < items.length && (items[i]!.tag === 'R' || items[i]!.tag === ',')) i++;
  // "but, noting the delay, said …"
  if (items[i - 1]?.tag === ',' && items[i]?.tag === 'V' && items[i]!.verb?.form === 'ing') {
    const comma = items.findIndex((item, k) => k > i && item.tag === ',');
    if (comma > 0 && comma - i < FAR) return isCueVerb(items[comma + 1]);
  }
  if (isCueVerb(items[i], forms)) return true;
  let seen = 0;
  for (; i < items.length && seen < ASIDE; i++, seen++) {
    const item = items[i]!;
    if (item.tag === 'Q' || item.tag === ';' || item.tag === ':' || (item.tag === ',' && !across)) return false;
    if (item.tag === 'X' || item.tag === 'U') {
      if (item.tag === 'X' && /^(?:has|have|had|'s|also|did)$/.test(item.lower)) continue;
      return false;
    }
    // "in Osmark and Selm and agreed"
    if (item.tag === 'C' && items[i + 1]?.tag === 'V' && seen > 0) return false;
    if (item.tag === 'V') return isCueVerb(item, [...forms, 'participle']) && seen > 0;
  }
  return false;
}

/** ", he said" or ", said X" up to the end of the sentence or the next comma. */
export function attributionTail(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first) return false;
  if (isCueVerb(first)) {
    const next = items[from + 1];
    return (
      next !== undefined &&
      'DESN'.includes(next.tag) &&
      !verbAhead(items, from + 1, SHORT_PHRASE) &&
      first.verb!.lemma !== 'call'
    );
  }
  if (!'SDEN'.includes(first.tag)) return false;
  for (let i = from; i < Math.min(from + SHORT_CLAUSE, items.length); i++) {
    const item = items[i]!;
    if (isCueVerb(item) && i > from) {
      let k = i + 1;
      while (
        k < items.length &&
        (isTime(items[k]!) ||
          /^(?:on|in|at|late|early)$/.test(items[k]!.lower) ||
          items[k]!.tag === 'R' ||
          items[k]!.tag === '#')
      )
        k++;
      const after = items[k];
      return !after || after.tag === '.' || after.tag === ',' || (after.tag === 'Q' && after.lower === '');
    }
    if ('X,.;:QUV'.includes(item.tag) && !(item.tag === 'X' && /^(?:has|have|had)$/.test(item.lower))) return false;
  }
  return false;
}
