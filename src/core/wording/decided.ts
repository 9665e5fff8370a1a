import { type Codebook, labelsOf, pathOf, type Stance } from '../annotations/codebook';
import type { Decision, Rating } from '../annotations/decision';
import type { ReviewState } from '../annotations/review';
import type { Translate } from './translate';

/** What the reader said of a statement, in words. */

/** @param by who decided it, where that was somebody else */
export function stateWords(state: Exclude<ReviewState, 'suggested'>, t: Translate, by?: string): string {
  if (by !== undefined)
    return {
      accepted: t('accepted by {0}', by),
      corrected: t('corrected by {0}', by),
      own: t('marked by {0}', by),
      rejected: t('rejected by {0}', by),
    }[state];
  return { accepted: t('accepted'), corrected: t('corrected'), own: t('marked by you'), rejected: t('rejected') }[
    state
  ];
}

export function stanceWords(stance: Stance, t: Translate): string {
  return { for: t('for'), against: t('against'), neutral: t('neutral') }[stance];
}

/** A label for the eye: its name, and all that is known of it for a tooltip. */
export interface LabelWords {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The id of a theme colour. */
  readonly colour?: string;
  /** The codebook lacks it. */
  readonly missing?: true;
}

export function labelWords(ids: readonly string[], codebook: Codebook, t: Translate): readonly LabelWords[] {
  return labelsOf(ids, codebook).map((label) => {
    const { id, name, colour, stance, description, missing } = label;
    const about = missing
      ? [t('The codebook has no label “{0}”.', id)]
      : [
          pathOf(codebook, label).join(' › '),
          ...(stance === undefined ? [] : [stanceWords(stance, t)]),
          ...(description === undefined ? [] : [description]),
        ];
    return {
      id,
      name,
      about: about.join(' · '),
      ...(colour === undefined ? {} : { colour }),
      ...(missing ? { missing } : {}),
    };
  });
}

/** `false: the dam was built in 1970 (https://…)`. */
export function ratingWords({ text, explanation, evidence }: Rating): string {
  const why = explanation === undefined ? '' : `: ${explanation}`;
  return `${text}${why}${(evidence ?? []).length > 0 ? ` (${evidence!.join(', ')})` : ''}`;
}

/** Who decided, where it was not the reader themself. @param own the reader's name, as they sign */
export const otherReader = ({ by }: Decision, own: string): string | undefined => (by === own ? undefined : by);

/** Whether the reader wrote anything on it beside the decision itself. */
export const saysMore = ({ labels, tags, note, rating }: Decision): boolean =>
  (labels ?? []).length > 0 || (tags ?? []).length > 0 || note !== undefined || rating !== undefined;
