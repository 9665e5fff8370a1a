import { once } from '../../core/analysis/once';
import type { Codebook } from '../../core/annotations/codebook';
import { isPassage, likeness, type Review, type Reviewed } from '../../core/annotations/review';
import { conflictWords } from '../../core/wording/compared';
import type { Conflict } from '../../core/annotations/entries';
import { readerOf } from '../../core/annotations/readers';
import { labelWords, otherReader, ratingWords, stateWords } from '../../core/wording/decided';
import { oneLine } from '../../core/wording/one-line';
import { speakerName } from '../../core/wording/speaker';
import type { Translate } from '../../core/wording/translate';
import type { PanelArticle, PanelAside, PanelCard } from '../../panel/protocol';

const placeById = once(({ statements }: Review) => new Map(statements.map(({ id }, at) => [id, at])));

/** What a card tells of the reader's decision. */
export function decidedOn(
  review: Review | undefined,
  id: string,
  codebook: Codebook,
  t: Translate,
  reader = '',
  differing: readonly Conflict[] = [],
): Pick<PanelCard, 'decided'> {
  const statements = review?.statements ?? [];
  const at = (review && placeById(review).get(id)) ?? -1;
  const found = statements[at]?.review;
  if (!found || found.state === 'suggested' || found.state === 'rejected') return {};
  const { state, anchor, decision } = found;
  const conflict = differing.find((one) => one.id === id);
  const changed =
    anchor === 'fuzzy' ? t('The words, or what stands around them, have changed. Is it still this?') : undefined;
  const ask = conflict ? t('Readers differ. {0}', conflictWords(conflict, t)) : changed;
  return {
    decided: {
      state,
      label: stateWords(state, t, decision && otherReader(decision, reader)),
      ...(decision && readerOf(decision) === reader ? { mine: true as const } : {}),
      ...annotationsOf(found, codebook, t),
      ...othersOn(statements, at, t),
      ...(ask === undefined ? {} : { ask }),
    },
  };
}

/** In text order, those that share their words stand beside one another: so many are looked at, before and behind. */
const besideOne = 8;

/** What other readers say of the same words, each in a decision of their own: “Ben: rejected; Cleo: quote · Petra Holm”. */
function othersOn(statements: readonly Reviewed[], at: number, t: Translate): Pick<PanelAside, 'others'> {
  const one = statements[at]!;
  const others = statements
    .slice(Math.max(0, at - besideOne), at + besideOne + 1)
    .flatMap(({ id, content, review: { decision } }) =>
      decision &&
      !isPassage(decision) &&
      id !== one.id &&
      decision.by !== one.review.decision?.by &&
      likeness(content, one.content) >= 0.5
        ? [decision]
        : [],
    );
  return others.length > 0 ? { others: conflictWords({ id: one.id, sides: others }, t) } : {};
}

function annotationsOf(
  { decision }: Reviewed['review'],
  codebook: Codebook,
  t: Translate,
): Pick<PanelAside, 'labels' | 'tags' | 'rating' | 'note'> {
  const { labels, tags, rating, note } = decision ?? {};
  return {
    ...(labels && labels.length > 0 ? { labels: labelWords(labels, codebook, t) } : {}),
    ...(tags && tags.length > 0 ? { tags } : {}),
    ...(rating ? { rating: ratingWords(rating) } : {}),
    ...(note ? { note } : {}),
  };
}

/** What stands beside the list of statements: rejected ones, marked words, decisions whose words are gone. */
export function besides(
  text: string,
  review: Review | undefined,
  codebook: Codebook,
  t: Translate,
  reader = '',
): Pick<PanelArticle, 'rejected' | 'passages' | 'lost' | 'shortcuts'> {
  const aside = (one: Reviewed): PanelAside => {
    const passage = one.review.decision !== undefined && isPassage(one.review.decision);
    return {
      id: one.id,
      words: one.content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … '),
      ...(passage ? {} : { who: speakerName(one, t) }),
      ...(one.review.decision && readerOf(one.review.decision) === reader ? { mine: true as const } : {}),
      ...annotationsOf(one.review, codebook, t),
    };
  };
  const all = review?.statements ?? [];
  const shortcuts = codebook.labels.flatMap(({ id, shortcut }) =>
    shortcut === undefined ? [] : [[shortcut, id] as const],
  );
  return {
    rejected: all.filter((one) => one.review.state === 'rejected').map(aside),
    passages: all.filter(({ review: { decision } }) => decision && isPassage(decision)).map(aside),
    lost: (review?.lost ?? []).map((decision) => ({
      id: decision.id,
      words: oneLine(decision.target.map(({ exact }) => exact).join(' … ')),
      ...((decision.speakers ?? []).length > 0 ? { who: decision.speakers!.map(({ name }) => name).join(', ') } : {}),
      ...annotationsOf({ state: decision.state, decision }, codebook, t),
    })),
    shortcuts,
  };
}
