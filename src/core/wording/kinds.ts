import type { Statement, StatementType } from '../model';
import type { Translate } from './translate';

/** A statement's kind as a reader calls it. */
export type CardKind = 'quote' | 'part-quote' | 'claim';

/** What a reader calls each kind of statement. */
export const cardKinds: Readonly<Record<Statement['kind'], CardKind>> = {
  direct: 'quote',
  mixed: 'part-quote',
  indirect: 'claim',
};

export function kindLabels(t: Translate): Readonly<Record<CardKind, string>> {
  return { quote: t('quote'), 'part-quote': t('part quote'), claim: t('claim') };
}

/** The words for a statement's type; an assertion, which most of them are, is told by its kind alone. */
export function typeLabel(type: StatementType, t: Translate): string | undefined {
  return type === 'assertion' ? undefined : typeNames(t)[type];
}

export function typeNames(t: Translate): Readonly<Record<StatementType, string>> {
  return {
    assertion: t('assertion'),
    denial: t('denial'),
    accusation: t('accusation'),
    demand: t('demand'),
    commitment: t('commitment'),
    prediction: t('prediction'),
    characterisation: t('characterisation'),
    meeting: t('meeting'),
  };
}
