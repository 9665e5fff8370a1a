import type { StatementType } from '../core/model';
import type { CardKind, PanelArticle } from './protocol';
import { hasState, type StateFilter } from './states';

export type Order = 'text' | 'speaker' | 'kind';

export interface Filter {
  readonly query: string;
  readonly kind: CardKind | 'all';
  readonly type: StatementType | 'all';
  /** A speaker's id (`''` is nobody), or null for all. */
  readonly speaker: string | null;
  readonly state: StateFilter;
}

/** Cards that belong together, as indices into the article's cards; without a label where there is one group only. */
export interface Group {
  readonly label: string | null;
  readonly cards: readonly number[];
}

/** For searching: no case, no accents, one kind of quotation mark, apostrophe and space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ');
}

/** What of each card is searched, folded; made once an article. */
export function searchTexts(article: PanelArticle): readonly string[] {
  return article.cards.map((card) =>
    fold(
      [
        card.words.map((piece) => piece.text).join(''),
        article.speakers[card.speaker]?.name,
        card.role?.text,
        card.kindLabel,
        card.typeLabel,
        card.notSaid,
        card.cue,
        ...card.facts.map((fact) => fact.text),
        ...(card.decided?.labels ?? []).map(({ name }) => name),
        ...(card.decided?.tags ?? []),
        card.decided?.rating,
        card.decided?.note,
      ].join('\n'),
    ),
  );
}

/** The words of a query, each of which a card must hold. */
export function queryTerms(query: string): readonly string[] {
  return fold(query)
    .split(' ')
    .filter((term) => term !== '');
}

/** Which cards fit, in the order that was asked for. */
export function arrange(
  article: PanelArticle,
  texts: readonly string[],
  filter: Filter,
  order: Order,
): readonly Group[] {
  const terms = queryTerms(filter.query);
  const fitting = article.cards.flatMap((card, index) => {
    if (!hasState(card, filter.state)) return [];
    if (filter.kind !== 'all' && card.kind !== filter.kind) return [];
    if (filter.type !== 'all' && card.type !== filter.type) return [];
    if (filter.speaker !== null && article.speakers[card.speaker]?.id !== filter.speaker) return [];
    return terms.every((term) => texts[index]!.includes(term)) ? [index] : [];
  });
  if (order === 'text') return fitting.length > 0 ? [{ label: null, cards: fitting }] : [];
  if (order === 'speaker') {
    return article.speakers
      .map((speaker, at) => ({ label: speaker.name, cards: fitting.filter((i) => article.cards[i]!.speaker === at) }))
      .filter((group) => group.cards.length > 0);
  }
  const kinds: readonly CardKind[] = ['quote', 'part-quote', 'claim'];
  return kinds.flatMap((kind) => {
    const cards = fitting.filter((index) => article.cards[index]!.kind === kind);
    return cards.length > 0 ? [{ label: article.cards[cards[0]!]!.kindLabel, cards }] : [];
  });
}

/**
 * Where a folded term stands in a text, as half-open spans of UTF-16 code units of the text as it is.
 * Folding changes lengths ("é" may be two units, "…" none), so each unit is folded on its own.
 */
export function findTerm(text: string, term: string): readonly { readonly start: number; readonly end: number }[] {
  if (term === '') return [];
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    origin.push(...new Array<number>(piece.length).fill(at));
    folded += piece;
    at += character.length;
  }
  origin.push(text.length);
  const found: { start: number; end: number }[] = [];
  for (let from = folded.indexOf(term); from >= 0; from = folded.indexOf(term, from + term.length)) {
    found.push({ start: origin[from]!, end: origin[from + term.length]! });
  }
  return found;
}
