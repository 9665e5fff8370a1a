import { selectorOf } from './anchor';
import type { Located, Pair } from './compare';
import type { Deciding } from './decide';
import { plain } from './decide';
import type { Decision } from './decision';
import { likeness } from './review';

/** What a third reader makes of two. */
export type Verdict = 'a' | 'b' | 'none';

/**
 * The third reader's decision, of its own beside the two, with what the chosen one wrote on it. `none`: there is no
 * statement here, whatever both say.
 * @param text canonical
 */
export function adjudicated(
  text: string,
  pair: Pair,
  verdict: Verdict,
  deciding: Deciding & { readonly by: string },
): Decision {
  const chosen = verdict === 'b' ? pair.b : verdict === 'a' ? pair.a : undefined;
  const { decision, content } = (chosen ?? pair.a ?? pair.b)!;
  const target = content.map((span) => selectorOf(text, span));
  // What only one has, and the third gives right to the one who has none: it is rejected.
  const isNone = chosen === undefined || decision.state === 'rejected';
  return plain({ ...decision, target, ...deciding, state: isNone ? 'rejected' : decision.state });
}

/** The pairs on whose words the third has decided nothing. */
export const unsettled = (pairs: readonly Pair[], third: readonly Located[]): readonly Pair[] =>
  pairs.filter(({ a, b }) => {
    const sides = [a, b].filter((one) => one !== undefined);
    return !third.some((one) => sides.some(({ content }) => likeness(content, one.content) >= 0.5));
  });
