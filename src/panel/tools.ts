import type { Filter, Order } from './arrange';
import { button, element, fill } from './dom';
import type { StatementType } from '../core/model';
import type { CardKind, PanelArticle, PanelTexts } from './protocol';

/** What of the statements is shown: all, those of a kind or those of a type. */
type Which = Pick<Filter, 'kind' | 'type'>;

export interface Tools {
  readonly node: HTMLElement;
  readonly search: HTMLInputElement;
  readonly order: HTMLSelectElement;
  show(article: PanelArticle, texts: PanelTexts, filter: Filter, order: Order): void;
  /** @param all whether nothing is filtered out */
  count(text: string, all: boolean): void;
}

export interface ToolHandlers {
  query(query: string): void;
  which(which: Which): void;
  order(order: Order): void;
  allSpeakers(): void;
}

/** One row of search, what is shown, and order; below it, only where something is left out, the count. */
export function createTools(on: ToolHandlers): Tools {
  const node = element('div', 'tools');
  const search = element('input', 'search');
  search.type = 'search';
  search.autocomplete = 'off';
  search.spellcheck = false;
  search.addEventListener('input', () => on.query(search.value));
  const which = element('select', 'which');
  which.addEventListener('change', () => on.which(readWhich(which.value)));
  const order = element('select', 'order');
  order.addEventListener('change', () => on.order(order.value as Order));
  const only = button('only', '', () => on.allSpeakers());
  const count = element('p', 'count');
  count.setAttribute('role', 'status');
  const status = element('div', 'status');
  status.append(count, only);
  node.append(search, which, order, status);

  return {
    node,
    search,
    order,
    show: (article, texts, filter, chosenOrder) => {
      search.placeholder = texts.search;
      search.setAttribute('aria-label', texts.search);
      if (search.value !== filter.query) search.value = filter.query;
      showWhich(which, article, texts, filter);

      const orders: readonly (readonly [Order, string])[] = [
        ['text', texts.byText],
        ['speaker', texts.bySpeaker],
        ['kind', texts.byKind],
      ];
      order.setAttribute('aria-label', texts.order);
      order.replaceChildren(...orders.map(([value, text]) => new Option(text, value, false, value === chosenOrder)));

      const speaker = article.speakers.find(({ id }) => id === filter.speaker);
      only.hidden = speaker === undefined;
      only.textContent = speaker ? `${fill(texts.only, speaker.name)} ×` : '';
      only.title = texts.clearSpeaker;
      only.setAttribute('aria-label', speaker ? `${fill(texts.only, speaker.name)}. ${texts.clearSpeaker}` : '');
    },
    count: (text, all) => {
      // Of all of them, the choice of kinds tells the number already; a screen reader is told here.
      status.classList.toggle('quiet', all && only.hidden === true);
      // The same words again would be read out again.
      if (count.textContent !== text) count.textContent = text;
    },
  };
}

function readWhich(value: string): Which {
  const [kind, type] = value.split(' ');
  return { kind: (kind ?? 'all') as CardKind | 'all', type: (type ?? 'all') as StatementType | 'all' };
}

/** The kinds and the types that the article has, each with its number. */
function showWhich(choice: HTMLSelectElement, article: PanelArticle, texts: PanelTexts, { kind, type }: Which): void {
  const { cards } = article;
  const chosen = `${kind} ${type}`;
  const option = (text: string, number: number, value: string): HTMLOptionElement =>
    new Option(`${text} ${number}`, value, false, value === chosen);
  const kinds: readonly (readonly [CardKind, string])[] = [
    ['quote', texts.quotes],
    ['part-quote', texts.partQuotes],
    ['claim', texts.claims],
  ];
  const ofKind = kinds.map(([each, text]) =>
    option(text, cards.filter((card) => card.kind === each).length, `${each} all`),
  );
  const types = new Map<StatementType, { readonly label: string; count: number }>();
  for (const card of cards) {
    const entry = types.get(card.type) ?? { label: card.typeLabel, count: 0 };
    entry.count++;
    types.set(card.type, entry);
  }
  const sorted = [...types].sort(([, a], [, b]) => b.count - a.count);
  const ofType = sorted.map(([each, { label, count }]) => option(label, count, `all ${each}`));
  choice.setAttribute('aria-label', texts.which);
  choice.replaceChildren(
    option(texts.all, cards.length, 'all all'),
    ...group(texts.kinds, ofKind),
    ...(ofType.length > 1 ? group(texts.types, ofType) : []),
  );
}

function group(label: string, options: readonly HTMLOptionElement[]): readonly HTMLOptGroupElement[] {
  const shown = options.filter(({ text, selected }) => selected || !text.endsWith(' 0'));
  if (shown.length === 0) return [];
  const node = element('optgroup', '');
  node.label = label;
  node.append(...shown);
  return [node];
}
