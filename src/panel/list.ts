import type { Group } from './arrange';
import { findTerm } from './arrange';
import { createCard, openCard } from './card';
import { keyOf } from './decision-keys';
import { element } from './dom';
import type { PanelArticle, PanelTexts } from './protocol';

/** So many finds are lit up; beyond them nobody looks, and typing would wait. */
const litAtMost = 400;

export interface CardList {
  readonly node: HTMLElement;
  /** Makes the cards of an article; nothing is shown before `arrange`. */
  load(article: PanelArticle, texts: PanelTexts): void;
  arrange(groups: readonly Group[], terms: readonly string[]): void;
  /** The ids that are shown, in their order. */
  ids(): readonly string[];
  card(id: string | null): HTMLElement | undefined;
  mark(id: string | null): void;
  /** Which cards show all that is known; the others are four lines. */
  open(ids: readonly string[]): void;
  /** The card that Tab comes to. */
  stopAt(id: string | null): void;
}

function light(cards: readonly HTMLElement[], terms: readonly string[]): void {
  CSS.highlights.delete('found');
  if (terms.length === 0) return;
  const ranges: Range[] = [];
  for (const card of cards) {
    if (ranges.length >= litAtMost) break;
    const places = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    for (let place = places.nextNode(); place !== null && ranges.length < litAtMost; place = places.nextNode()) {
      for (const { start, end } of terms.flatMap((term) => findTerm(place.textContent ?? '', term))) {
        const range = new Range();
        range.setStart(place, start);
        range.setEnd(place, end);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

/** The list of statements. All cards are in the page; CSS skips the work for those out of sight. */
export function createList(): CardList {
  const node = element('div', 'list');
  node.setAttribute('role', 'listbox');
  let article: PanelArticle | undefined;
  let cards: readonly HTMLElement[] = [];
  let shown: readonly string[] = [];
  let byId = new Map<string, HTMLElement>();
  let fixed: PanelTexts | undefined;
  let open: ReadonlySet<string> = new Set();
  let marked: HTMLElement | undefined;
  let stop: HTMLElement | undefined;
  // One of each, which goes to the card that needs it: two elements instead of two for every card.
  const here = element('span', 'here');
  // An option's inside is no place for what takes the focus: this is for the pointer, Ctrl+C for the keyboard.
  const copy = element('span', 'copy');
  copy.dataset.copy = '';
  const decide = element('span', 'decide');
  const buttons = (['accept', 'reject', 'speaker', 'note', 'label'] as const).map((what) => {
    const button = element('span', 'decide-one');
    button.dataset.decide = what;
    decide.append(button);
    return [what, button] as const;
  });
  for (const arrival of ['pointerover', 'focusin'] as const) {
    node.addEventListener(arrival, ({ target }) => {
      const card = (target as HTMLElement).closest<HTMLElement>('.card');
      if (!card) return;
      // Only where the keyboard is or a press went: nothing may move when the pointer merely comes.
      if (arrival === 'focusin' && decide.parentElement !== card) card.append(decide);
      if (copy.parentElement === card) return;
      card.append(copy);
      // What VS Code's context menu hands to its commands.
      const context = { webviewSection: 'statement', uri: article?.key, statement: card.dataset.id };
      const name = card.dataset.stranger;
      const stranger = name === undefined ? {} : { stranger: true, name };
      card.dataset.vscodeContext = JSON.stringify({ ...context, ...stranger, preventDefaultContextMenuItems: true });
    });
  }

  return {
    node,
    load: (next, texts) => {
      article = next;
      fixed = texts;
      open = new Set();
      cards = next.cards.map((card) => createCard(card, next, texts));
      byId = new Map(next.cards.map((card, index) => [card.id, cards[index]!]));
      marked = undefined;
      stop = undefined;
      node.setAttribute('aria-label', texts.statements);
      here.title = texts.atCursor;
      copy.textContent = texts.copy;
      for (const [what, button] of buttons) button.replaceChildren(texts[what], ' ', element('kbd', '', keyOf(what)));
    },
    arrange: (groups, terms) => {
      const content = document.createDocumentFragment();
      for (const group of groups) {
        const members = group.cards.map((index) => cards[index]!);
        if (group.label === null) {
          content.append(...members);
          continue;
        }
        const box = element('div', 'group');
        box.setAttribute('role', 'group');
        box.setAttribute('aria-label', group.label);
        const title = element('div', 'group-title', group.label);
        title.append(' ', element('span', 'group-count', String(members.length)));
        title.setAttribute('aria-hidden', 'true');
        box.append(title, ...members);
        content.append(box);
      }
      node.replaceChildren(content);
      const order = groups.flatMap((group) => group.cards);
      shown = order.map((index) => article!.cards[index]!.id);
      // A listbox without options is an error to a screen reader.
      node.hidden = shown.length === 0;
      light(
        order.map((index) => cards[index]!),
        terms,
      );
    },
    ids: () => shown,
    card: (id) => {
      const found = id === null ? undefined : byId.get(id);
      return found?.isConnected ? found : undefined;
    },
    mark: (id) => {
      marked?.setAttribute('aria-selected', 'false');
      marked = id === null ? undefined : byId.get(id);
      marked?.setAttribute('aria-selected', 'true');
      if (marked) marked.querySelector('.foot')?.prepend(here);
      else here.remove();
    },
    open: (ids) => {
      const before = open;
      open = new Set(ids);
      for (const card of article?.cards ?? []) {
        const node = byId.get(card.id);
        if (node && fixed && before.has(card.id) !== open.has(card.id)) openCard(node, card, open.has(card.id), fixed);
      }
    },
    stopAt: (id) => {
      if (stop) stop.tabIndex = -1;
      stop = id === null ? undefined : byId.get(id);
      if (stop) stop.tabIndex = 0;
    },
  };
}
