import type { ActorKind, Statement, StatementType } from '../model';
import { isUnsure } from './facts';
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

export function actorKindWords(kind: ActorKind, t: Translate): string {
  return {
    person: t('person'),
    office: t('office'),
    organisation: t('organisation'),
    state: t('state'),
    region: t('region'),
  }[kind];
}

/** What a statement is, a word for each thing to be said of it: "claim", "denial", "not said". */
export function kindWords({ kind, type, negated }: Statement, t: Translate): readonly string[] {
  const label = typeLabel(type, t);
  return [kindLabels(t)[cardKinds[kind]], ...(label === undefined ? [] : [label]), ...(negated ? [t('not said')] : [])];
}

/** The same in one line, with what the reader should doubt: "claim · denial · not sure". */
export function statementKindWords(statement: Statement, t: Translate): string {
  return [...kindWords(statement, t), ...(isUnsure(statement) ? [t('not sure')] : [])].join(' · ');
}
