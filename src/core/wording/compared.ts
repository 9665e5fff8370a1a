import type { Agreement, Difference, Kappa, Located, Pair } from '../annotations/compare';
import { type Codebook, labelsOf } from '../annotations/codebook';
import { cardKinds, kindLabels, typeLabel } from './kinds';
import { ratingWords, stateWords } from './decided';
import { oneLine } from './one-line';
import type { Translate } from './translate';

/** Two readers of an article, in words. */

/** "quote · denial · Petra Holm"; what one who has no statement here says of it. */
export function sideWords(side: Located | undefined, t: Translate): string {
  if (!side) return t('no statement');
  const { state, kind, type, speakers } = side.decision;
  if (state === 'rejected') return stateWords(state, t);
  const what = kind === undefined ? [] : [kindLabels(t)[cardKinds[kind]]];
  const more = type === undefined ? undefined : typeLabel(type, t);
  const who = (speakers ?? []).map(({ name }) => name).join(', ');
  return [...what, ...(more === undefined ? [] : [more]), who === '' ? t('nobody named') : who].join(' · ');
}

export function differenceWords(difference: Difference, t: Translate): string {
  return {
    statement: t('only one has it'),
    words: t('other words'),
    kind: t('other kind'),
    type: t('other type'),
    speaker: t('other speaker'),
  }[difference];
}

/** The words of a statement in one line. */
export const wordsOf = (text: string, { content }: Located): string =>
  content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

function kappaWords(name: string, { kappa, alpha, same, of }: Kappa, t: Translate): string {
  return t('{0}: kappa {1}, alpha {2}, the same in {3} of {4}', name, figure(kappa), figure(alpha), same, of);
}

/** How far both agree, a line for each figure: the statements first, then kinds and speakers, then all else. */
export function agreementWords(
  { f1, both, onlyA, onlyB, kind, speaker, type, labels }: Agreement,
  [a, b]: readonly [a: string, b: string],
  codebook: Codebook,
  t: Translate,
): readonly string[] {
  return [
    t('Statements: F1 {0}, {1} of both, {2} of {3} only, {4} of {5} only', figure(f1), both, onlyA, a, onlyB, b),
    kappaWords(t('Kind'), kind, t),
    kappaWords(t('Speaker'), speaker, t),
    kappaWords(t('Type'), type, t),
    ...[...labels].map(([id, kappa]) => kappaWords(t('Label “{0}”', labelsOf([id], codebook)[0]!.name), kappa, t)),
  ];
}

/** One reader's side of the comparison as a text, with the same number of lines for each pair on both sides. */
export function sideText(
  text: string,
  pairs: readonly Pair[],
  side: 'a' | 'b',
  codebook: Codebook,
  t: Translate,
): string {
  const lines = pairs.flatMap((pair) => {
    const one = pair[side];
    if (!one) return [`– ${sideWords(undefined, t)}`, '', '', ''];
    const { labels, tags, rating, note } = one.decision;
    const more = [
      ...labelsOf(labels ?? [], codebook).map(({ name }) => name),
      ...(tags ?? []).map((tag) => `#${tag}`),
      ...(rating ? [ratingWords(rating)] : []),
      ...(note === undefined ? [] : [oneLine(note)]),
    ];
    return [`• ${wordsOf(text, one)}`, `  ${sideWords(one, t)}`, more.length > 0 ? `  ${more.join(' · ')}` : '', ''];
  });
  return `${lines.join('\n')}\n`;
}
