import assert from 'node:assert/strict';
import type { Knowledge } from '../../src/core/actors/find-mentions';
import type { Analysis, Block, Mention, Span, Statement } from '../../src/core/model';
import { actorsIn } from '../../src/core/analysis/everybody';
import {
  byActor,
  mentionAt,
  mentionsOf,
  nextFrom,
  statementAt,
  statementsAt,
  wordsOf,
} from '../../src/core/analysis/at';
import { markKinds, markSteps, marksOf } from '../../src/extension/marks/marks';
import { without } from '../../src/core/analysis/spans';

const text = 'Minister Petra Holm said “it is late” and she said that the bridge is shut.\nShare Petra Holm';

function at(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

const holm: Mention = { ...at('Petra Holm'), actor: 'petra-holm', kind: 'person', form: 'name' };
const she: Mention = { ...at('she'), actor: 'petra-holm', kind: 'person', form: 'pronoun' };
const again: Mention = { ...at('Petra Holm', 70), actor: 'petra-holm', kind: 'person', form: 'name' };
const share: Block = { ...at('Share Petra Holm'), kind: 'boilerplate', reason: { code: 'navigation' } };

function statement(id: string, parts: Partial<Statement>): Statement {
  return {
    id,
    kind: 'direct',
    type: 'assertion',
    negated: false,
    content: [],
    inserts: [],
    cue: [],
    speaker: null,
    reportedBy: [],
    about: [],
    dates: [],
    numbers: [],
    rule: '',
    because: { code: 'named' },
    confidence: 1,
    paragraph: 1,
    ...parts,
  };
}

const quote = statement('s1', {
  content: [at('“it is late”')],
  cue: [at('said')],
  speaker: { ...at('Minister Petra Holm'), actor: 'petra-holm', name: 'Petra Holm', via: 'name', confidence: 1 },
});
const claim = statement('s2', {
  kind: 'indirect',
  content: [at('that the bridge is shut')],
  cue: [at('said', 30)],
  speaker: { ...at('she'), actor: 'petra-holm', name: 'Petra Holm', via: 'pronoun', confidence: 1 },
});

const analysis: Analysis = {
  language: 'en',
  statementsRead: true,
  article: { headline: null, date: null, place: null, chain: [] },
  blocks: [{ ...at(text.slice(0, text.indexOf('\n'))), kind: 'body', reason: { code: 'paragraph' } }, share],
  mentions: [holm, she, again],
  statements: [quote, claim],
};

describe('marks', () => {
  const marks = marksOf(analysis, text);
  const words = Object.fromEntries(
    markKinds.map((kind) => [kind, marks[kind].map(({ start, end }) => text.slice(start, end))]),
  );

  it('paints each kind in its place', () => {
    assert.deepEqual(words, {
      person: ['Petra Holm'],
      office: [],
      organisation: [],
      state: [],
      quote: ['“it is late”'],
      quoted: [],
      claim: ['that the bridge is shut'],
      cue: ['said', 'said'],
      speaker: ['Minister '],
      reference: ['she'],
      boilerplate: ['Share Petra Holm'],
    });
  });

  it('gives no letter two colours', () => {
    const coloured = (['person', 'cue', 'speaker', 'reference', 'boilerplate'] as const).flatMap((kind) => marks[kind]);
    coloured.sort((a, b) => a.start - b.start);
    for (const [index, span] of coloured.entries()) assert.ok(span.start >= (coloured[index - 1]?.end ?? 0));
  });

  it('paints the quoted words of a claim, and the whole of it as a claim', () => {
    const line = 'He denied that troops had “ever set foot” on it.';
    const span = { start: 10, end: line.length - 1 };
    const mixed = statement('s3', { kind: 'mixed', content: [span] });
    const { quoted, claim: claims } = marksOf({ ...analysis, blocks: [], mentions: [], statements: [mixed] }, line);
    assert.deepEqual(
      quoted.map(({ start, end }) => line.slice(start, end)),
      ['“ever set foot”'],
    );
    assert.deepEqual(claims, [span]);
  });

  it('are found in steps in a long article, and are the same', () => {
    const many = 1000;
    const moved = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });
    const copies = Array.from({ length: many }, (_, at) => at * (text.length + 1));
    const long = `${text}\n`.repeat(many);
    const everywhere = {
      ...analysis,
      blocks: copies.map((by) => moved(share, by)),
      mentions: copies.flatMap((by) => [holm, she, again].map((one) => moved(one, by))),
      statements: copies.flatMap((by) =>
        [quote, claim].map((one) => ({
          ...one,
          content: one.content.map((span) => moved(span, by)),
          cue: one.cue.map((span) => moved(span, by)),
          speaker: one.speaker && moved(one.speaker, by),
        })),
      ),
    };
    const steps = markSteps(everywhere, long);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    assert.ok(pauses >= 10);
    for (const kind of markKinds) {
      const expected = copies.flatMap((by) => marks[kind].map((span) => [span.start + by, span.end + by]));
      assert.deepEqual(
        step.value[kind].map(({ start, end }) => [start, end]),
        expected,
        kind,
      );
    }
  });

  const cuts: readonly [Span, readonly Span[], readonly Span[]][] = [
    [{ start: 0, end: 9 }, [], [{ start: 0, end: 9 }]],
    [{ start: 0, end: 9 }, [{ start: 0, end: 9 }], []],
    [
      { start: 2, end: 9 },
      [
        { start: 0, end: 4 },
        { start: 6, end: 7 },
      ],
      [
        { start: 4, end: 6 },
        { start: 7, end: 9 },
      ],
    ],
    [
      { start: 2, end: 4 },
      [
        { start: 0, end: 2 },
        { start: 4, end: 7 },
      ],
      [{ start: 2, end: 4 }],
    ],
  ];
  for (const [span, holes, left] of cuts) {
    it(`cuts ${JSON.stringify(holes)} out of ${JSON.stringify(span)}`, () => {
      assert.deepEqual(without(span, holes), left);
    });
  }
});

describe('a speaker whom nobody knows', () => {
  const words = 'Jonas Feld, a Sorland lawmaker who sits on three boards, said so.';
  const marked = (name: string, actor: string | null): string[] => {
    const end = words.indexOf(' said');
    const read = {
      ...analysis,
      mentions: [],
      blocks: [],
      statements: [
        statement('x', {
          speaker: { start: 0, end, actor, name, via: 'name', confidence: 1 },
        }),
      ],
    };
    return marksOf(read, words).speaker.map((span) => words.slice(span.start, span.end));
  };

  it('is marked by the name alone', () => {
    assert.deepEqual(marked('Jonas Feld', null), ['Jonas Feld']);
    assert.deepEqual(marked('Feld', null), ['Feld']);
  });

  it('is marked up to the first comma where the name is written otherwise', () => {
    assert.deepEqual(marked('J. Feld', null), ['Jonas Feld']);
    assert.deepEqual(marked('Jonas Feld', 'jonas-feld'), ['Jonas Feld']);
  });
});

describe('who counts as being in an article', () => {
  const petra = { id: 'petra-holm', kind: 'person', name: 'Petra Holm', aliases: [], roles: [], sources: [] };
  const knowledge = { byId: new Map([['petra-holm', petra]]) } as unknown as Knowledge;

  it('is nobody who stands only in the page around it', () => {
    const around = { ...analysis, statements: [], mentions: [again] };
    assert.equal(byActor(around).size, 0);
    assert.deepEqual(actorsIn(around, text, knowledge), []);
    assert.deepEqual(mentionsOf(analysis, 'petra-holm'), [holm, she]);
  });

  it('stands once, with what is counted, strangers included', () => {
    const stranger = statement('s3', {
      speaker: { ...at('Minister'), actor: null, name: 'Ivan Dorn', via: 'name', confidence: 1 },
    });
    const again = statement('s5', {
      speaker: { ...at('she'), actor: null, name: 'Ivan Dorn', via: 'pronoun', confidence: 1 },
    });
    const listed = actorsIn({ ...analysis, statements: [quote, claim, stranger, again] }, text, knowledge);
    assert.deepEqual(
      listed.map(({ name, mentions, statements }) => [name, mentions, statements]),
      [
        ['Petra Holm', 2, 2],
        ['Ivan Dorn', 1, 2],
      ],
    );
  });
});

describe('what stands under the cursor', () => {
  it('is every statement that one name speaks', () => {
    const second = statement('s4', { content: [at('that the bridge is shut')], speaker: quote.speaker });
    const read = { ...analysis, statements: [quote, second] };
    assert.deepEqual(statementsAt(read, at('Petra').start), [quote, second]);
    assert.deepEqual(statementsAt(read, at('late').start), [quote]);
    assert.deepEqual(statementsAt(read, at('Share').start + 2), []);
  });

  it('is a mention, also just behind it', () => {
    assert.equal(mentionAt(analysis, holm.end), holm);
    assert.equal(mentionAt(analysis, holm.end + 2), undefined);
  });

  it('is a statement on its words, its cue and its speaker', () => {
    for (const word of ['late', 'said', 'Minister']) assert.equal(statementAt(analysis, at(word).start), quote, word);
    assert.equal(statementAt(analysis, at('bridge').start), claim);
    assert.equal(statementAt(analysis, at('Share').start + 2), undefined);
  });

  it('gives its words in one line', () => {
    assert.equal(
      wordsOf('“One,”\nhe said. “Two.”', {
        ...quote,
        content: [
          { start: 0, end: 6 },
          { start: 16, end: 22 },
        ],
      }),
      '“One,” … “Two.”',
    );
  });
});

describe('stepping', () => {
  const places = [
    { start: 5, end: 8 },
    { start: 20, end: 22 },
    { start: 30, end: 31 },
  ];
  const steps: readonly [number, 1 | -1, number][] = [
    [0, 1, 5],
    [5, 1, 20],
    [30, 1, 5],
    [30, -1, 20],
    [5, -1, 30],
    [40, -1, 30],
  ];
  for (const [from, step, to] of steps) {
    it(`goes from ${from} ${step === 1 ? 'forward' : 'back'} to ${to}`, () => {
      assert.equal(nextFrom(places, from, step)?.start, to);
    });
  }
  it('goes nowhere where there is nothing', () => {
    const none: readonly Span[] = [];
    assert.equal(nextFrom(none, 3, 1), undefined);
  });
});
