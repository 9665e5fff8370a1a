import { hearsay } from '../../language/english/cue-nouns';
import { clauseEnd } from '../grammar/clauses';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { subjectBefore } from '../grammar/subjects';

/** "The bridge was reportedly closed": somebody says so, and nobody is named. */
export function hearsayIn(items: readonly Item[], at: number, floor: number): Draft | null {
  if (!hearsay.has(items[at]!.lower)) return null;
  let chain = at;
  while (chain > floor && 'XR'.includes(items[chain - 1]!.tag)) chain--;
  const subject = subjectBefore(items, chain, floor);
  const to = clauseEnd(items, at);
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
