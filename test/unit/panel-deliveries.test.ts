import assert from 'node:assert/strict';
import { Arrivals, deliveries } from '../../src/panel/deliveries';
import type { PanelArticle, PanelCard, PanelTexts } from '../../src/panel/protocol';

const texts = {} as PanelTexts;
const article = (cards: number): PanelArticle =>
  ({
    key: 'a',
    cards: Array.from({ length: cards }, (_, at) => ({ id: String(at) }) as PanelCard),
  }) as unknown as PanelArticle;

/** What a page has after the messages. */
function arrived(messages: ReturnType<typeof deliveries>, arrivals = new Arrivals()): PanelArticle | undefined {
  let whole: PanelArticle | undefined;
  for (const message of messages)
    if (message.type === 'cards') arrivals.keep(message);
    else whole = arrivals.complete(message);
  return whole;
}

describe('an article on its way to the panel', () => {
  for (const cards of [0, 1, 150, 151, 300, 1234])
    it(`arrives whole with ${cards} cards`, () => {
      assert.deepEqual(arrived(deliveries(article(cards), texts)), article(cards));
    });

  it('goes in one message where it is short, and in many where it is long', () => {
    assert.equal([...deliveries(article(100), texts)].length, 1);
    assert.equal([...deliveries(article(1000), texts)].length, 7);
  });

  it('takes nothing from a delivery that was broken off', () => {
    const arrivals = new Arrivals();
    const broken = deliveries({ ...article(900), key: 'b' }, texts);
    for (const message of [broken.next().value, broken.next().value])
      if (message?.type === 'cards') arrivals.keep({ ...message, cards: [{ id: 'x' } as PanelCard] });
    assert.deepEqual(arrived(deliveries(article(400), texts), arrivals), article(400));
    assert.deepEqual(arrived(deliveries(article(20), texts), arrivals), article(20));
  });
});
