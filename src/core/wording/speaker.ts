import type { Statement } from '../model';
import type { Translate } from './translate';

export function speakerName({ speaker }: Pick<Statement, 'speaker'>, t: Translate): string {
  return speaker?.name ?? t('Nobody named');
}

/** The reporting chain, nearest first: "through Norvia Post, then Sorland Agency". */
export function throughWords(names: readonly string[], t: Translate): string {
  return t('through {0}', names.join(t(', then ')));
}
