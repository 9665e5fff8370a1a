import { Trait } from '../../language/english/lexicon';
import { clauseEnd } from '../grammar/clauses';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { subjectBefore } from '../grammar/subjects';

/** "is of the opinion that", "takes the view that" */
const heldOpinion = (items: readonly Item[], at: number): boolean =>
  (items[at]!.traits & Trait.Opinion) !== 0 &&
  items[at - 1]?.lower === 'the' &&
  items[at + 1]?.lower === 'that' &&
  ((items[at - 2]?.lower === 'of' && items[at - 3]?.tag === 'X') || isFiniteHolding(items[at - 2]));

const isFiniteHolding = (verb: Item | undefined): boolean =>
  verb?.tag === 'V' &&
  /^(?:take|hold|share)$/.test(verb.verb?.lemma ?? '') &&
  /^(?:s|past|base)$/.test(verb.verb!.form);

/** "Holm is convinced that the road is safe" and "…, the expert is convinced." */
export function opinion(items: readonly Item[], at: number, floor: number): Draft | null {
  const held = heldOpinion(items, at);
  if (!held && !(items[at]!.traits & Trait.Sure)) return null;
  let chain = held ? at - 2 : at;
  while (chain > floor && 'RX'.includes(items[chain - 1]!.tag)) chain--;
  if (!items.slice(chain, at).some((item) => item.tag === 'X') && !isFiniteHolding(items[at - 2])) return null;
  const speaker = subjectBefore(items, chain, floor);
  if (!speaker) return null;
  const cue = { from: held ? at - 2 : at, to: at + 1 };
  const base = {
    rule: 'opinion',
    cue,
    speaker,
    type: 'assertion',
    negated: items.slice(chain, at).some((item) => /^(?:not|'t|never)$/.test(item.lower)),
  } as const;
  if (items[at + 1]?.lower === 'that') {
    const to = clauseEnd(items, at + 1);
    return to > at + 2 ? { ...base, content: [{ from: at + 1, to }] } : null;
  }
  const next = items[at + 1];
  const before = items[speaker.from - 1];
  if ((next && next.tag !== '.') || before?.tag !== ',' || speaker.from - 1 <= floor) return null;
  return { ...base, content: [{ from: floor, to: speaker.from - 1 }] };
}
