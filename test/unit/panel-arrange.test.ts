import assert from 'node:assert/strict';
import { arrange, findTerm, fold, queryTerms, searchTexts, type Filter } from '../../src/panel/arrange';
import type { CardKind, PanelArticle, PanelCard, PanelSpeaker } from '../../src/panel/protocol';
import { followed, recall, remember, freshState } from '../../src/panel/state';

function card(id: string, speaker: number, kind: CardKind, words: string, more: Partial<PanelCard> = {}): PanelCard {
  const label = { quote: 'quote', 'part-quote': 'part quote', claim: 'claim' }[kind];
  const place = { place: '¶ 1', placeLabel: 'paragraph 1' };
  return {
    id,
    speaker,
    kind,
    kindLabel: label,
    type: 'assertion',
    typeLabel: 'assertion',
    facts: [],
    words: [{ text: words }],
    ...place,
    cue: 'said',
    because: '',
    unsure: false,
    ...more,
  };
}

function speaker(id: string, name: string): PanelSpeaker {
  return { id, name, mark: 'X', colour: 0, share: 0.5, percent: '50%', statements: 2 };
}

const article: PanelArticle = {
  key: 'a',
  version: 1,
  headline: 'A',
  date: { text: 'date unknown', button: { action: 'setDate', label: 'Set the date' } },
  authors: '',
  chain: [],
  rejected: [],
  passages: [],
  lost: [],
  shortcuts: [],
  hidden: 0,
  progress: '',
  speakers: [speaker('jose', 'José Çelik'), speaker('anna', 'Anna Wirth'), speaker('', 'Nobody named')],
  cards: [
    card('1', 1, 'claim', 'that the bridge was closed'),
    card('2', 0, 'quote', '“It’s the hot line”'),
    card('3', 2, 'claim', 'that a line was drawn', { facts: [{ label: 'through', text: 'Lake City Wire' }] }),
    card('4', 0, 'part-quote', 'that it was “a sham”', { type: 'characterisation', typeLabel: 'characterisation' }),
    card('5', 1, 'quote', '“Naïve”'),
  ],
};
const all: Filter = { query: '', kind: 'all', type: 'all', speaker: null, state: 'all' };

function ids(filter: Partial<Filter>, order: 'text' | 'speaker' | 'kind' = 'text') {
  const groups = arrange(article, searchTexts(article), { ...all, ...filter }, order);
  return groups.map(({ label, cards }) => [label, cards.map((index) => article.cards[index]!.id).join('')]);
}

describe('what the panel keeps while the article is edited', () => {
  const ids = (...all: string[]): { readonly id: string }[] => all.map((id) => ({ id }));
  const state = { ...freshState, query: 'ships', active: 'b', marked: 'c', top: { id: 'b', offset: 7 } };

  it('is the same card wherever it went, and the filters', () => {
    assert.deepEqual(followed(state, ids('a', 'b', 'c'), ids('new', 'c', 'b')), state);
  });

  it('is the card in its place where its own words were edited', () => {
    const after = followed(state, ids('a', 'b', 'c'), ids('a', 'edited', 'c'));
    assert.deepEqual(after, { ...state, active: 'edited', top: { id: 'edited', offset: 7 } });
  });

  it('is no card where nobody can tell which', () => {
    const after = followed(state, ids('a', 'b', 'c'), ids('a', 'c'));
    assert.deepEqual(after, { ...state, active: null, top: null });
  });
});

describe('the side panel: which cards, in which order', () => {
  it('orders by text, by speaker and by kind', () => {
    assert.deepEqual(ids({}), [[null, '12345']]);
    assert.deepEqual(ids({}, 'speaker'), [
      ['José Çelik', '24'],
      ['Anna Wirth', '15'],
      ['Nobody named', '3'],
    ]);
    assert.deepEqual(ids({}, 'kind'), [
      ['quote', '25'],
      ['part quote', '4'],
      ['claim', '13'],
    ]);
  });

  const cases: readonly (readonly [Partial<Filter>, string])[] = [
    [{ query: 'LINE' }, '23'],
    [{ query: 'line hot' }, '2'],
    [{ query: "it's" }, '2'],
    [{ query: '"naive' }, '5'],
    [{ query: 'jose celik' }, '24'],
    [{ query: 'part quote' }, '4'],
    [{ kind: 'claim' }, '13'],
    [{ kind: 'claim', query: 'line' }, '3'],
    [{ speaker: 'anna' }, '15'],
    [{ speaker: '' }, '3'],
    [{ speaker: 'anna', kind: 'quote' }, '5'],
    [{ type: 'characterisation' }, '4'],
    [{ type: 'assertion', kind: 'quote' }, '25'],
    [{ query: 'lake city wire' }, '3'],
  ];
  for (const [filter, expected] of cases) {
    it(`finds ${expected} for ${JSON.stringify(filter)}`, () => assert.deepEqual(ids(filter), [[null, expected]]));
  }
  it('finds nothing where nothing fits', () => {
    assert.deepEqual(ids({ query: 'bridge', speaker: 'jose' }), []);
    assert.deepEqual(ids({ query: 'bridge', speaker: 'jose' }, 'kind'), []);
  });
});

describe('the side panel: where a search term stands', () => {
  const cases: readonly (readonly [text: string, query: string, found: readonly string[]])[] = [
    ['José said, JOSE wrote', 'jose', ['José', 'JOSE']],
    ['Jose\u0301 said', 'jose', ['Jose\u0301']],
    ['the 😀 hot line', 'hot', ['hot']],
    ['“It’s”', '"it\'s"', ['“It’s”']],
    ['nothing', 'line', []],
  ];
  for (const [text, query, found] of cases) {
    it(`${query} in ${text}`, () => {
      const places = queryTerms(query).flatMap((term) => findTerm(text, term));
      assert.deepEqual(
        places.map(({ start, end }) => text.slice(start, end)),
        found,
      );
    });
  }
  it('folds', () => assert.equal(fold('Çelik-Ödön\u00a0«A»'), 'celik-odon "a"'));
});

describe('the side panel: what it keeps', () => {
  it('keeps each article’s own, and forgets the oldest', () => {
    let saved = remember(undefined, 'a', { ...freshState, query: 'line' });
    saved = remember(saved, 'b', { ...freshState, order: 'kind' });
    assert.equal(recall(saved, 'a').query, 'line');
    assert.equal(recall(saved, 'b').order, 'kind');
    assert.deepEqual(recall(saved, 'c'), freshState);
    for (let index = 0; index < 60; index++) saved = remember(saved, `n${index}`, freshState);
    assert.equal(recall(saved, 'a').query, '');
    assert.equal(saved.articles.length, 50);
  });
});
