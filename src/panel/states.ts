import { annotationLines } from './annotations';
import { button, element } from './dom';
import type { PanelArticle, PanelAside, PanelBulk, PanelCard, PanelTexts, ShownInPage } from './protocol';

/** By what was decided. `mine`: what the reader decided, and no colleague. */
export type StateFilter = 'all' | 'review' | 'accepted' | 'mine' | 'rejected' | 'lost';

const filters = ['all', 'review', 'accepted', 'mine', 'rejected', 'lost'] as const satisfies readonly StateFilter[];

export function hasState(card: PanelCard, filter: StateFilter): boolean {
  const state = card.decided?.state ?? 'suggested';
  if (filter === 'all') return true;
  if (filter === 'review') return state === 'suggested';
  if (filter === 'accepted') return state === 'accepted';
  return filter === 'mine' && card.decided?.mine === true;
}

/** What stands below the cards, or in their place. */
export function asidesFor(article: PanelArticle, filter: StateFilter): readonly PanelAside[] {
  if (filter === 'rejected') return article.rejected;
  if (filter === 'lost') return article.lost;
  if (filter === 'mine') return article.passages.filter(({ mine }) => mine);
  return filter === 'all' ? article.passages : [];
}

/** @param ids of the cards that the filters leave */
export function shownInPage(
  article: PanelArticle | undefined,
  filter: StateFilter,
  ids: readonly string[],
): ShownInPage {
  const asides = article ? asidesFor(article, filter).map(({ id }) => id) : [];
  return { ids, asides, isAll: filter === 'all' && ids.length === (article?.cards.length ?? 0) };
}

/** What can be done with all that is shown. @param cards how many cards are shown */
export function bulkFor(
  filter: StateFilter,
  counts: { readonly cards: number; readonly asides: number },
  isDecided: boolean,
): readonly PanelBulk[] {
  if (filter === 'rejected' || filter === 'lost') return counts.asides > 0 ? ['forget'] : [];
  if (counts.cards === 0) return [];
  return isDecided ? ['accept', 'reject', 'forget'] : ['accept', 'reject'];
}

/** What it is done with. @param cards the ids of the cards that are shown */
export function bulkIds(article: PanelArticle, filter: StateFilter, cards: readonly string[]): readonly string[] {
  if (filter !== 'rejected' && filter !== 'lost') return cards;
  return asidesFor(article, filter).map(({ id }) => id);
}

export interface StateHandlers {
  state(state: StateFilter): void;
  bulk(what: PanelBulk): void;
  restore(id: string): void;
  reveal(id: string): void;
}

export interface States {
  /** The filter, and what can be done with all that it shows. */
  readonly bar: HTMLElement;
  /** What has no card. */
  readonly list: HTMLElement;
  /** @param cards how many cards are shown */
  show(article: PanelArticle, texts: PanelTexts, filter: StateFilter, cards: number): void;
}

export function createStates(on: StateHandlers): States {
  const bar = element('div', 'states');
  const list = element('section', 'asides');
  const select = element('select', 'state');
  select.addEventListener('change', () => on.state(select.value as StateFilter));

  function asideCard(aside: PanelAside, filter: StateFilter, texts: PanelTexts): HTMLElement {
    const node = element('div', 'aside-card');
    const words =
      filter === 'lost'
        ? element('span', 'words', aside.words)
        : button('words', aside.words, () => on.reveal(aside.id));
    if (aside.who !== undefined) node.append(element('div', 'name', aside.who));
    node.append(words, ...annotationLines(aside));
    const label = filter === 'rejected' ? texts.restore : filter === 'lost' ? texts.forget : texts.takeAway;
    const restore = button('link', label, () => on.restore(aside.id));
    restore.setAttribute('aria-label', `${label}: ${aside.words}`);
    node.append(restore);
    return node;
  }

  return {
    bar,
    list,
    show: (article, texts, filter, cards) => {
      const counts: Readonly<Record<StateFilter, number>> = {
        all: article.cards.length,
        review: article.cards.filter((card) => hasState(card, 'review')).length,
        accepted: article.cards.filter((card) => hasState(card, 'accepted')).length,
        mine: article.cards.filter((card) => hasState(card, 'mine')).length + asidesFor(article, 'mine').length,
        rejected: article.rejected.length,
        lost: article.lost.length,
      };
      select.setAttribute('aria-label', texts.states);
      select.replaceChildren(
        ...filters.map((each) => {
          const option = element('option', '', `${texts.stateNames[each]} ${counts[each]}`);
          option.value = each;
          return option;
        }),
      );
      select.value = filter;
      const asides = asidesFor(article, filter);
      const isDecided = counts.review < counts.all || counts.rejected + counts.lost + article.passages.length > 0;
      // A first look is for reading: deciding on many comes with the first decision, or with a choice of some.
      bar.hidden = !isDecided && filter === 'all' && cards === article.cards.length;
      const bulk = bulkFor(filter, { cards, asides: asides.length }, isDecided);
      bar.replaceChildren(
        select,
        ...bulk.map((what) => {
          const made = button('link', texts.bulk[what], () => on.bulk(what));
          made.title = texts.bulkWhy[what];
          return made;
        }),
      );
      list.hidden = asides.length === 0 && filter !== 'rejected' && filter !== 'lost';
      const title = filter === 'rejected' || filter === 'lost' ? texts.stateNames[filter] : texts.passages;
      list.replaceChildren(
        element('h2', 'aside-title', title),
        ...(asides.length > 0
          ? asides.map((aside) => asideCard(aside, filter, texts))
          : [element('p', '', texts.none)]),
      );
    },
  };
}
