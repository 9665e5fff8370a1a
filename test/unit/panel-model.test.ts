import assert from 'node:assert/strict';
import type { Actor } from '../../src/core/actors/knowledge';
import type { Knowledge } from '../../src/core/actors/find-mentions';
import type { Analysis, ArticleDate, Block, Span, Speaker, Statement } from '../../src/core/model';
import { statementAt } from '../../src/core/analysis/at';
import { noArticle, panelArticle } from '../../src/extension/panel/model';
import { countWords } from '../../src/extension/panel/speakers';
import { panelTexts } from '../../src/extension/panel/texts';
import { plainText } from '../../src/core/wording/translate';
import { citedDate, datePhrase, showDate } from '../../src/core/wording/dates';
import { loadPartsWith } from '../../src/extension/parts/part';
import * as reading from '../../src/extension/parts/reading';

loadPartsWith(() => reading);

const text = [
  'Envoys meet, disagree',
  'Deputy minister Ivan Dorn denied that troops had “ever set foot” there.',
  '“It is not done,” Petra Holm said, “(October 4 - LCW) and it\r\nwill not be.”',
  'It was reported that nobody had been invited.',
].join('\n\n');

/** The place of a piece of the text. */
function at(words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function statement(id: string, content: readonly string[], more: Partial<Statement> = {}): Statement {
  return {
    id,
    kind: 'direct',
    type: 'assertion',
    negated: false,
    content: content.map(at),
    inserts: [],
    cue: [],
    speaker: null,
    reportedBy: [],
    about: [],
    dates: [],
    numbers: [],
    rule: 'test',
    because: { code: 'named' },
    confidence: 0.9,
    paragraph: 1,
    ...more,
  };
}

function speaker(words: string, name: string, more: Partial<Speaker> = {}): Speaker {
  return { ...at(words), actor: null, name, via: 'name', confidence: 1, ...more };
}

const day: ArticleDate = { earliest: '2020-11-03', latest: '2020-11-03', precision: 'day', basis: 'dateline' };

function analysis(statements: readonly Statement[], more: Partial<Analysis> = {}): Analysis {
  const headline = at('Envoys meet, disagree');
  const blocks: Block[] = [{ kind: 'headline', reason: { code: 'first-line' }, ...headline }];
  const article = { headline, date: day, place: null, chain: ['lcw', 'Evening Post'] };
  return { language: 'en', statementsRead: true, article, blocks, mentions: [], statements, ...more };
}

const agency: Actor = {
  id: 'lcw',
  kind: 'organisation',
  name: 'Lake City Wire',
  aliases: [],
  roles: [],
  sources: [],
};
// The panel asks it for names only.
const holmRecord: Actor = {
  id: 'petra-holm',
  kind: 'person',
  name: 'Petra Holm',
  aliases: [],
  roles: [{ title: 'Foreign Minister of Norvia', from: '2018-01', to: null, asOf: '2022-06' }],
  sources: [],
};
const actors: readonly Actor[] = [agency, holmRecord];
const knowledge = { byId: new Map(actors.map((actor) => [actor.id, actor])), actors } as unknown as Knowledge;

const dorn = statement('a', ['that troops had “ever set foot” there'], {
  kind: 'mixed',
  type: 'denial',
  cue: [at('denied')],
  because: { code: 'named' },
  rule: 'cue-content-that',
  speaker: speaker('Deputy minister Ivan Dorn', 'Ivan Dorn'),
});
const holm = statement('b', ['“It is not done,”', '“(October 4 - LCW) and it\r\nwill not be.”'], {
  inserts: [at('(October 4 - LCW)')],
  cue: [at('said')],
  paragraph: 2,
  confidence: 0.4,
  speaker: speaker('Petra Holm', 'Petra Holm', { actor: 'petra-holm' }),
});
const nobody = statement('c', ['that nobody had been invited'], { kind: 'indirect', paragraph: 3 });

function panel(read: Analysis) {
  return panelArticle({ key: 'file:///a.txt', title: 'a.txt', version: 3, text, analysis: read }, knowledge, plainText);
}

describe('the side panel: what it shows', () => {
  const shown = panel(analysis([dorn, holm, nobody]));

  it('heads the article', () => {
    assert.equal(shown.headline, 'Envoys meet, disagree');
    assert.deepEqual(shown.date, {
      text: '3 November 2020',
      note: 'from the dateline',
      button: { action: 'setDate', label: 'Set the date' },
    });
    assert.deepEqual(shown.chain, ['Lake City Wire', 'Evening Post']);
    assert.equal(
      panel(analysis([], { article: { headline: null, date: null, place: null, chain: [] } })).headline,
      'a.txt',
    );
  });

  it('shows whose words fill the article, nobody last', () => {
    const speakers = shown.speakers.map(({ name, mark, percent, statements }) => [name, mark, percent, statements]);
    assert.deepEqual(speakers, [
      ['Petra Holm', 'PH', '43%', 1],
      ['Ivan Dorn', 'ID', '33%', 1],
      ['Nobody named', '–', '24%', 1],
    ]);
  });

  it('offers to add those whom no record holds, and says so once', () => {
    assert.deepEqual(
      shown.speakers.map(({ stranger }) => stranger),
      [undefined, 'Ivan Dorn', undefined],
    );
    const again = { ...dorn, id: 'again', speaker: speaker('Dorn', 'Dorn') };
    const twice = panel(analysis([dorn, again, holm]));
    assert.deepEqual(
      twice.cards.map(({ tellsStranger }) => tellsStranger ?? false),
      [true, false, false],
    );
    // The surname alone is the same speaker, and is called the same.
    assert.equal(twice.cards[0]!.speaker, twice.cards[1]!.speaker);
    assert.deepEqual(twice.cards[1]!.role, { text: 'Deputy minister', note: 'as the article says' });
  });

  it('leaves out nothing of the words, and sets apart what is not the speaker’s', () => {
    assert.deepEqual(shown.cards[1]!.words, [
      { text: '“It is not done,”' },
      { text: ' … ', aside: true },
      { text: '“' },
      { text: '(October 4 - LCW)', aside: true },
      { text: ' and it will not be.”' },
    ]);
  });

  it('tells kind, type, place, cue and why', () => {
    const [first, second, third] = shown.cards;
    assert.deepEqual(
      [first?.kindLabel, first?.typeLabel, first?.place, first?.placeLabel, first?.cue, first?.because],
      ['part quote', 'denial', '¶ 1', 'paragraph 1', 'denied', 'named in the sentence'],
    );
    assert.equal(first?.saw, '“denied” reports what follows.');
    assert.equal(second?.saw, undefined, 'a rule that has no words');
    assert.deepEqual([second?.kindLabel, second?.unsure], ['quote', true]);
    assert.deepEqual([third?.kindLabel, third?.unsure, third?.because], ['claim', false, '']);
  });

  it('names the role on the date, or what the article calls somebody', () => {
    assert.deepEqual(shown.cards[0]!.role, { text: 'Deputy minister', note: 'as the article says' });
    assert.deepEqual(shown.cards[1]!.role, {
      text: 'Foreign Minister of Norvia',
      short: 'foreign minister of Norvia',
    });
    assert.equal(shown.cards[2]!.role, undefined);
  });

  it('keeps what the article calls somebody short', () => {
    const calls = (words: string, name: string): string | undefined => {
      const source = `${words} said so.`;
      const spoken = statement('x', [], { content: [{ start: 0, end: 1 }] });
      const who = { start: 0, end: words.length, actor: null, name, via: 'name' as const, confidence: 1 };
      const read = analysis([{ ...spoken, speaker: who }]);
      const shownThere = panelArticle(
        { key: 'k', title: 't', version: 1, text: source, analysis: read },
        knowledge,
        plainText,
      );
      return shownThere.cards[0]!.role?.text;
    };
    assert.equal(calls('the harbour master Jonas Feld', 'Jonas Feld'), 'harbour master');
    assert.equal(calls('Mayor Jonas Feld, who sits on three boards of the town', 'Jonas Feld'), 'Mayor');
    assert.equal(calls('Jonas Feld, a lawmaker who sits on three boards, and more', 'Jonas Feld'), 'a lawmaker');
    const long = calls(`${'deputy head of the department '.repeat(5)}Jonas Feld`, 'Jonas Feld')!;
    assert.ok(long.length <= 61 && long.endsWith('…'), long);
  });

  it('names each type, for the choice of types', () => {
    assert.deepEqual(
      shown.cards.map(({ typeLabel }) => typeLabel),
      ['denial', 'assertion', 'assertion'],
    );
  });

  it('calls the headline by its name', () => {
    const { cards } = panel(analysis([statement('h', ['Envoys meet'], { paragraph: 0 })]));
    assert.equal(cards[0]?.place, 'Headline');
  });

  it('gives one person one mark, and two people two', () => {
    const names = [
      'Petra Holm',
      'Paul Hart',
      'Pia Hansen',
      'Petra Hòlm',
      'Пётр Хольм',
      'Ministry of Foreign Affairs',
      'Li',
    ];
    const { speakers } = panel(
      analysis(names.map((name, index) => statement(`s${index}`, ['nobody'], { speaker: speaker('nobody', name) }))),
    );
    assert.deepEqual(
      speakers.map(({ name, mark }) => [name, mark]),
      [
        ['Petra Holm', 'PH'],
        ['Paul Hart', 'PHa'],
        ['Pia Hansen', 'PH2'],
        ['Пётр Хольм', 'ПХ'],
        ['Ministry of Foreign Affairs', 'MA'],
        ['Li', 'LI'],
      ],
    );
  });

  it('says that nothing is lost where the sidecar cannot be read', () => {
    const unread = { file: 'a.txt.sayso.yaml', line: 2, message: 'a colon is missing' };
    const notice = (isWhole: boolean) =>
      panelArticle(
        { key: 'a', title: 'a.txt', version: 1, text, analysis: analysis([dorn]), unread: { ...unread, isWhole } },
        knowledge,
        plainText,
      ).notice;
    assert.equal(notice(true)?.title, 'Your decisions on this article cannot be read now.');
    assert.equal(notice(true)?.lines[0], 'a.txt.sayso.yaml, line 2: a colon is missing.');
    assert.equal(notice(false)?.title, 'Some decisions cannot be read now.');
  });

  it('says what to do where there is nothing to list', () => {
    assert.equal(panel(analysis([])).notice?.title, 'No quotes or claims in this article.');
    const russian = panel(analysis([], { language: 'ru', statementsRead: false })).notice;
    assert.equal(russian?.title, 'Statements are read in English only, so far.');
    assert.match(russian.lines.join(), /Russian/);
    assert.equal(shown.notice, undefined);
    const actions = (open: { text: boolean; folder: boolean }) =>
      noArticle(open, plainText).buttons.map(({ action }) => action);
    assert.deepEqual(actions({ text: true, folder: true }), ['treatAsArticle']);
    assert.deepEqual(actions({ text: false, folder: true }), ['findFile', 'openExample']);
    assert.deepEqual(actions({ text: false, folder: false }), ['openFolder', 'openExample']);
  });

  it('always offers to set the date, and to change it where the reader set it', () => {
    const offered = (date: ArticleDate | null) =>
      panel(analysis([], { article: { headline: null, date, place: null, chain: [] } })).date.button.label;
    assert.equal(offered(day), 'Set the date');
    assert.equal(offered(null), 'Set the date');
    assert.equal(offered({ ...day, basis: 'reader' }), 'Change');
  });
});

describe('the side panel: dates in words', () => {
  const cases: readonly (readonly [Partial<ArticleDate>, string, string])[] = [
    [{}, '3 November 2020', 'from the dateline'],
    [{ latest: null, earliest: '2020-10-12', basis: 'caption' }, 'on or after 12 October 2020', 'from a caption'],
    [{ earliest: null }, 'on or before 3 November 2020', 'from the dateline'],
    [{ latest: '2020-11-05' }, 'between 3 November 2020 and 5 November 2020', 'from the dateline'],
    [{ earliest: '2020-11-01', latest: '2020-11-30', precision: 'month' }, 'November 2020', 'from the dateline'],
    [{ earliest: '2020-01-01', latest: '2020-12-31', precision: 'year' }, '2020', 'from the dateline'],
    [{ earliest: '2020', latest: '2020', precision: 'year', basis: 'reader' }, '2020', 'set by you'],
    [{ earliest: null, latest: null, monthDay: '--10-04' }, '4 October, year unknown', 'from the dateline'],
    [{ earliest: null, latest: null, monthDay: '--02-29' }, '29 February, year unknown', 'from the dateline'],
    [{ earliest: '2020', latest: null, precision: 'year' }, 'in or after 2020', 'from the dateline'],
    [{ basis: 'something new' }, '3 November 2020', 'from the article'],
  ];
  for (const [date, shownText, note] of cases) {
    it(`${shownText}, ${note}`, () =>
      assert.deepEqual(showDate({ ...day, ...date }, plainText), { text: shownText, note }));
  }
  it('says how a year was worked out', () => {
    assert.deepEqual(showDate({ ...day, inferred: { code: 'copyright-year', year: 2020 } }, plainText), {
      text: '3 November 2020',
      note: 'year worked out, from the dateline',
      reason: "the year is that of the agency's copyright line, 2020",
    });
    const worked: ArticleDate = { ...day, inferred: { code: 'copyright-year', year: 2020 }, monthDay: '--11-03' };
    assert.equal(citedDate(worked, plainText), '3 November (year worked out: 2020)');
  });
  it('puts a date into a sentence', () => {
    const phrase = (date: Partial<ArticleDate>) => datePhrase({ ...day, ...date }, plainText);
    assert.equal(phrase({}), 'on 3 November 2020');
    assert.equal(phrase({ precision: 'month' }), 'in November 2020');
    assert.equal(phrase({ precision: 'year' }), 'in 2020');
    assert.equal(phrase({ latest: null }), 'on or after 3 November 2020');
    assert.equal(phrase({ latest: '2020-12-01' }), 'between 3 November 2020 and 1 December 2020');
    assert.equal(phrase({ earliest: null, latest: null }), undefined);
  });
  it('date unknown', () => assert.deepEqual(showDate(null, plainText), { text: 'date unknown' }));
});

describe('the side panel: words and places', () => {
  it('counts words', () => {
    assert.equal(countWords('“It’s a well-known 2 km line,” – да, 3.'), 8);
    assert.equal(countWords('… — “”'), 0);
  });

  it('finds the statement at the cursor, the inner before the outer', () => {
    const outer = statement('outer', ['that troops had “ever set foot” there']);
    const inner = statement('inner', ['“ever set foot”'], { cue: [at('denied')] });
    const read = analysis([outer, inner, holm]);
    const found = (words: string) => statementAt(read, at(words).start + 1)?.id;
    assert.equal(found('set foot'), 'inner');
    assert.equal(found('troops'), 'outer');
    assert.equal(found('denied'), 'inner');
    assert.equal(found('Petra Holm'), 'b');
    assert.equal(found('Envoys'), undefined);
  });

  it('keeps the holes of its texts for the panel to fill', () => {
    assert.equal(panelTexts(plainText).countSome, '{0} of {1}');
  });
});
