import { isPassage, type Reviewed } from '../annotations/review';

/** Whether a statement is to be decided on anew where many are: one that was corrected or marked by hand is accepted already. */
export function isToDecide({ state, decision }: Reviewed['review'], next: 'accepted' | 'rejected'): boolean {
  // Words that only carry labels are no statement.
  if (decision && isPassage(decision)) return false;
  return next === 'rejected' ? state !== 'rejected' : state === 'suggested' || state === 'rejected';
}
