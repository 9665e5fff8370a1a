import { hearsay } from '../../language/english/cue-nouns';
import { clauseEnd } from '../grammar/clauses';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { subjectBefore } from '../grammar/subjects';

/** Before ", in which he said", and after a participle ("boats allegedly brought in by …") at the first comma. */
function endOfHearsay(items: readonly Item[], at: number, end: number, participle: boolean): number {
  for (let i = at + 1; i < end; i++) {
    // "boats reportedly found in the cellar | were shown"
    if (participle && items[i]!.tag === 'X' && 'NE#'.includes(items[i - 1]!.tag)) return i;
    if (items[i]!.tag !== ',') continue;
    if (participle) return i;
    const next = items[i + 1]?.tag === 'P' ? i + 2 : i + 1;
    if (/^(?:which|who|whom)$/.test(items[next]?.lower ?? '')) return i;
  }
  return end;
}

/** "The bridge was reportedly closed": somebody says so, and nobody is named. */
export function hearsayIn(items: readonly Item[], at: number, floor: number): Draft | null {
  if (!hearsay.has(items[at]!.lower)) return null;
  let chain = at;
  while (chain > floor && 'XR'.includes(items[chain - 1]!.tag)) chain--;
  const subject = subjectBefore(items, chain, floor);
  const participle = chain === at && /^(?:past|participle)$/.test(items[at + 1]?.verb?.form ?? '');
  // "the man, who reportedly lives there, was freed"
  const relative = /^(?:who|which)$/.test(items[subject?.from ?? at]!.lower);
  const to = endOfHearsay(items, at, clauseEnd(items, at), relative || (participle && subject !== null));
  if (!subject || to <= at + 1) return null;
  return {
    rule: 'hearsay',
    content: [
      { from: subject.from, to: at },
      { from: at + 1, to },
    ],
    cue: { from: at, to: at + 1 },
    speaker: null,
    type: 'assertion',
    negated: false,
  };
}
