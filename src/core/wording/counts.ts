import type { Translate } from './translate';

/** How many there are, in words: "1 statement", "6 mentions · 2 statements". */

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

export function statementCount(number: number, t: Translate): string {
  return count(number, t('statement'), t('statements'));
}

export function mentionCount(number: number, t: Translate): string {
  return count(number, t('mention'), t('mentions'));
}

export function articleCount(number: number, t: Translate): string {
  return count(number, t('article'), t('articles'));
}

export function placeCount(number: number, t: Translate): string {
  return count(number, t('place'), t('places'));
}

export function decisionCount(number: number, t: Translate): string {
  return count(number, t('decision'), t('decisions'));
}

/** "6 mentions · 2 statements"; nothing is said of what there is none of. */
export function countsWords(mentions: number, statements: number, t: Translate): string {
  return [
    ...(mentions > 0 ? [mentionCount(mentions, t)] : []),
    ...(statements > 0 ? [statementCount(statements, t)] : []),
  ].join(' · ');
}
