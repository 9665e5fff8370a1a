import type { Statement, StatementType } from '../core/model';
import type { CardKind, PanelTexts } from '../panel/protocol';

/** `vscode.l10n.t`, or anything that fills `{0}`. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** Fills `{0}`, `{1}`, … and translates nothing. */
export const plainText: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));

/** The fixed texts of the side panel. */
export function panelTexts(t: Translate): PanelTexts {
  return {
    all: t('All'),
    quotes: t('Quotes'),
    partQuotes: t('Part quotes'),
    claims: t('Claims'),
    search: t('Search'),
    order: t('Order'),
    byText: t('by text'),
    bySpeaker: t('by speaker'),
    byKind: t('by kind'),
    kinds: t('Kind of statement'),
    types: t('Type of statement'),
    allTypes: t('all types'),
    statements: t('Statements'),
    share: t('Whose words fill the article'),
    speakers: t('Speakers'),
    shareOf: '{0}: {1}',
    more: t('{0} more'),
    fewer: t('fewer'),
    others: t('{0} others: {1}'),
    only: t('only {0}'),
    clearSpeaker: t('Show all speakers'),
    count: t('{0} statements'),
    countOne: t('1 statement'),
    countSome: t('{0} of {1}'),
    noneFits: t('No statement fits.'),
    clearAll: t('Clear search and filters'),
    unsure: t('not sure'),
    unsureWhy: t('Sayso is not sure of this statement or its speaker. Read the words in the article.'),
    atCursor: t('at the cursor'),
    stranger: t('not in your knowledge'),
    strangers: t('Not in your knowledge'),
    add: t('Add'),
    addName: t('Add {0} to your knowledge'),
    copy: t('Copy'),
    copied: t('Copied with its source'),
    chain: t('Through whom it was reported, nearest first'),
    why: t('Why this speaker'),
    notSaidWhy: t('The article tells that this was not said.'),
    hidden: t('{0} not shown: Sayso is not sure of them'),
    hiddenWhy: t('The setting “Hide Uncertain” leaves them out.'),
  };
}

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
