import type { Filter, Order } from './arrange';
import { button, element, fill } from './dom';
import type { StatementType } from '../core/model';
import type { CardKind, PanelArticle, PanelTexts } from './protocol';

export interface Tools {
  readonly node: HTMLElement;
  readonly search: HTMLInputElement;
  show(article: PanelArticle, texts: PanelTexts, filter: Filter, order: Order): void;
  /** @param all whether nothing is filtered out */
  count(text: string, all: boolean): void;
}

export interface ToolHandlers {
  query(query: string): void;
  kind(kind: CardKind | 'all'): void;
  type(type: StatementType | 'all'): void;
  order(order: Order): void;
  allSpeakers(): void;
}

/** Search, kind, type, order, the speaker that is filtered for, and the count, which a screen reader is told of. */
export function createTools(on: ToolHandlers): Tools {
  const node = element('div', 'tools');
  const search = element('input', 'search');
  search.type = 'search';
  search.autocomplete = 'off';
  search.spellcheck = false;
  search.addEventListener('input', () => on.query(search.value));
  const kinds = element('div', 'kinds');
  kinds.setAttribute('role', 'radiogroup');
  const order = element('select', 'order');
  order.addEventListener('change', () => on.order(order.value as Order));
  const type = element('select', 'types');
  type.addEventListener('change', () => on.type(type.value as StatementType | 'all'));
  const only = button('only', '', () => on.allSpeakers());
  const count = element('p', 'count');
  count.setAttribute('role', 'status');
  const status = element('div', 'status');
  status.append(count, only);
  node.append(search, type, order, kinds, status);

  function kindChoice(value: CardKind | 'all', text: string, number: number, chosen: boolean): HTMLElement {
    const label = element('label', 'kind-choice');
    const radio = element('input', '');
    radio.type = 'radio';
    radio.name = 'kind';
    radio.value = value;
    radio.checked = chosen;
    radio.addEventListener('change', () => on.kind(value));
    const face = element('span', 'face', text);
    face.append(' ', element('span', 'number', String(number)));
    label.append(radio, face);
    return label;
  }

  return {
    node,
    search,
    show: (article, texts, filter, chosenOrder) => {
      const hadFocus = kinds.contains(document.activeElement);
      search.placeholder = texts.search;
      search.setAttribute('aria-label', texts.search);
      if (search.value !== filter.query) search.value = filter.query;
      const labels: readonly (readonly [CardKind | 'all', string])[] = [
        ['all', texts.all],
        ['quote', texts.quotes],
        ['part-quote', texts.partQuotes],
        ['claim', texts.claims],
      ];
      const number = (kind: CardKind | 'all'): number =>
        kind === 'all' ? article.cards.length : article.cards.filter((card) => card.kind === kind).length;
      kinds.setAttribute('aria-label', texts.kinds);
      kinds.replaceChildren(
        ...labels
          .filter(([kind]) => number(kind) > 0 || filter.kind === kind)
          .map(([kind, text]) => kindChoice(kind, text, number(kind), filter.kind === kind)),
      );
      if (hadFocus) kinds.querySelector<HTMLInputElement>('input:checked')?.focus();

      showTypes(type, article, texts, filter.type);

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

/** The types that the article has, each with its number; nothing to choose where all are of one. */
function showTypes(choice: HTMLSelectElement, article: PanelArticle, texts: PanelTexts, chosen: Filter['type']): void {
  const numbers = new Map<StatementType, { readonly label: string; count: number }>();
  for (const { type, typeLabel } of article.cards) {
    const entry = numbers.get(type) ?? { label: typeLabel, count: 0 };
    entry.count++;
    numbers.set(type, entry);
  }
  const sorted = [...numbers].sort(([, a], [, b]) => b.count - a.count);
  choice.hidden = sorted.length < 2;
  choice.setAttribute('aria-label', texts.types);
  choice.replaceChildren(
    new Option(texts.allTypes, 'all', false, chosen === 'all'),
    ...sorted.map(([type, { label, count }]) => new Option(`${label} (${count})`, type, false, type === chosen)),
  );
}
