import type { PanelArticle, PanelCard, ToPanel } from './protocol';

/** So many cards are packed at once: a few milliseconds. */
const cardsAMessage = 150;

type ToShow = Extract<ToPanel, { type: 'show' }>;
type Delivery = ToShow | Extract<ToPanel, { type: 'cards' }>;

/** An article for the page, in messages of which none takes long to pack: cards ahead, then the article with its last ones. */
export function* deliveries(article: PanelArticle, texts: ToShow['texts']): Generator<Delivery, undefined, undefined> {
  let ahead = 0;
  for (; ahead + cardsAMessage < article.cards.length; ahead += cardsAMessage)
    yield { type: 'cards', at: ahead, cards: article.cards.slice(ahead, ahead + cardsAMessage) };
  yield { type: 'show', texts, article: { ...article, cards: article.cards.slice(ahead) }, ahead };
}

/** The page's side: what came ahead waits for its article. A delivery that was broken off is overwritten by the next. */
export class Arrivals {
  #cards: PanelCard[] = [];

  keep({ at, cards }: Extract<ToPanel, { type: 'cards' }>): void {
    this.#cards.length = Math.min(this.#cards.length, at);
    this.#cards.push(...cards);
  }

  /** The whole article. */
  complete({ article, ahead }: ToShow): PanelArticle {
    const cards = ahead === 0 ? article.cards : [...this.#cards.slice(0, ahead), ...article.cards];
    this.#cards = [];
    return { ...article, cards };
  }
}
