import { isCueVerb } from '../sentences/clauses';
import { type Cue, draftOf } from '../sentences/cue';
import type { Draft } from '../drafts';
import type { Item } from '../sentences/items';
import { endsPhrase, type Range, subjectBefore } from '../sentences/phrases';

/** Whether the verb has a subject of its own right before it. */
export function finiteSubject(items: readonly Item[], cue: Cue): boolean {
  const before = items[cue.chain - 1];
  return (
    before !== undefined && (endsPhrase(before) || before.tag === 'C' || (before.tag === 'U' && before.lower === 'who'))
  );
}

/** "X, asked about the talks, said …" and "X asked about the talks said …": the first verb is a participle. */
export function askedAbout(
  items: readonly Item[],
  cue: Cue,
  floor: number,
): { draft: Draft; next: number; subject: Range } | null {
  if (cue.row.verb !== 'ask' || cue.particle !== 'about' || cue.passive) return null;
  const subject = subjectBefore(items, items[cue.chain - 1]?.tag === ',' ? cue.chain - 1 : cue.chain, floor);
  if (!subject) return null;
  for (let i = cue.to + 1; i < items.length; i++) {
    const after = items[i + 1];
    if (items[i]!.tag === 'Q') return null;
    if (!isCueVerb(items[i]) || !after || (after.lower !== 'that' && after.tag !== 'Q' && after.tag !== ':')) continue;
    const to = items[i - 1]!.tag === ',' ? i - 1 : i;
    return { draft: draftOf('asked', cue, [{ from: cue.to, to }], null), next: i, subject };
  }
  return null;
}

/** "Asked whether he would go, X said …": somebody asked, nobody says who. */
export function asked(items: readonly Item[], cue: Cue, range: Range): Draft {
  let to = range.from + 1;
  while (to < range.to && items[to]!.tag !== ',') to++;
  return draftOf('asked', cue, [{ from: range.from, to }], null);
}
