import assert from 'node:assert/strict';
import { mentionAt, statementAt } from '../../../src/core/analysis/at';
import { describedAs } from '../../../src/core/analysis/described-as';
import { actorsIn } from '../../../src/core/analysis/everybody';
import { nameHere } from '../../../src/core/analysis/name-here';
import { without } from '../../../src/core/analysis/spans';
import { speakerHints } from '../../../src/core/analysis/speaker-hints';
import { strangerAt, strangersIn } from '../../../src/core/analysis/strangers';
import { analyze } from '../../../src/core/analyze';
import type { Analysis, Mention } from '../../../src/core/model';
import { knowledge } from '../statements/world';

/** What few articles have, one row a kind. */
const head = 'Wells run dry in the north\n\nGRENBY, March 3, 2021. ';
const read = (body: string): readonly [text: string, analysis: Analysis] => {
  const text = `${head}${body}\n`;
  return [text, analyze(text, knowledge)];
};

describe('strangers who are seldom', () => {
  const rows: readonly (readonly [what: string, body: string, ...found: string[]])[] = [
    [
      'one by surname first',
      'Brann said the wells were dry. The pier is shut. Ilka Brann said the lake was low.',
      'Ilka Brann 2: Brann, Ilka Brann',
    ],
    [
      'two of one surname: it stands for neither',
      'Ilka Brann said the wells were dry. Vidar Brann said the lake was low. On Monday Brann said no, and Brann left.',
      'Ilka Brann 1: Ilka Brann',
      'Vidar Brann 1: Vidar Brann',
      'Brann 1: Brann, Brann',
    ],
    [
      'three of one surname',
      'Ilka Brann said the wells were dry. Vidar Brann said no. Ole Brann said yes. On Monday Brann said no.',
      'Ilka Brann 1: Ilka Brann',
      'Vidar Brann 1: Vidar Brann',
      'Ole Brann 1: Ole Brann',
      'Brann 1: Brann',
    ],
    [
      'two of one surname that stands alone in no statement',
      'Ilka Brann said the wells were dry. Vidar Brann said the lake was low. All knew Brann.',
      'Ilka Brann 1: Ilka Brann',
      'Vidar Brann 1: Vidar Brann',
    ],
    [
      'a name that begins another',
      'Ilka Brann said the wells were dry. Ilka Brann Lund said the lake was low.',
      'Ilka Brann 1: Ilka Brann',
      'Ilka Brann Lund 1: Ilka Brann Lund',
    ],
    [
      'names that only look alike',
      'Ilka Brann said the wells were dry. She saw Ilka, Brann’s pier, Ilka Brannsund and Ilka Brann-Lund.',
      'Ilka Brann 1: Ilka Brann, Brann',
    ],
    ['a town', 'On Monday Skarv said the wells were dry. The people in Skarv waited.'],
    ['no town', 'On Monday Skarv said the wells were dry. The people in Skaane waited.', 'Skarv 1: Skarv'],
  ];
  for (const [what, body, ...found] of rows)
    it(what, () => {
      const [text, analysis] = read(body);
      const told = strangersIn(text, analysis).map(
        ({ name, statements, places }) =>
          `${name} ${statements}: ${places.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
      );
      assert.deepEqual(told, found);
    });

  it('are called what the article calls them, and no more than a line', () => {
    const called = (before: string, after: string): string | null =>
      describedAs(`${before}Ilka Brann${after}`, { start: before.length, end: before.length + 10 });
    assert.equal(called('On Monday the Norvian Foreign Minister ', ' spoke.'), 'Norvian Foreign Minister');
    assert.equal(called('Then ', ', the winter of the town, spoke.'), null);
    assert.equal(called('Then ', ', the mayor of the town, spoke.'), 'Mayor of the town');
    const long = 'the mayor of the old harbour of the northern coast of the lake of the wide and windy land';
    assert.equal(called('Then ', `, ${long}, spoke.`), null);
  });

  it('are named at a place, or in what is selected', () => {
    const [text, analysis] = read('Ilka Brann said the wells were dry. Norda News met Vidar Lund, and rain fell.');
    const here = (words: string, length = 0): readonly [string, boolean] | undefined => {
      const start = text.indexOf(words);
      const found = nameHere(text, analysis, { start, end: start + length });
      return found && [found.name, found.stranger !== undefined];
    };
    assert.deepEqual(here('Brann'), ['Ilka Brann', true]);
    assert.deepEqual(here('Ilka Brann', 10), ['Ilka Brann', true]);
    assert.deepEqual(here('Brann said', 5), ['Brann', false]);
    assert.deepEqual(here('Vidar Lund', 11), ['Vidar Lund', false]);
    assert.deepEqual(here('Lund, and'), ['Vidar Lund', false]);
    assert.equal(here('rain'), undefined);
    assert.equal(here('News'), undefined);
    assert.equal(here(', and', 2), undefined);
    assert.equal(here('Wells', 201), undefined);
    assert.equal(strangerAt(strangersIn(text, analysis), text.indexOf('rain')), null);
    // A known name that touches: none of it is free.
    const cut: Analysis = {
      ...analysis,
      mentions: [{ start: text.indexOf('Lund'), end: text.indexOf('Lund') + 4 } as unknown as Mention],
    };
    assert.equal(nameHere(text, cut, { start: text.indexOf('Vidar') + 1, end: text.indexOf('Vidar') + 1 }), undefined);
    // Nor is anything in the page around the article, or outside of it.
    assert.equal(
      nameHere(text, { ...analysis, blocks: [] }, { start: text.indexOf('Vidar'), end: text.indexOf('Vidar') }),
      undefined,
    );
  });
});

describe('hints of speakers that are seldom', () => {
  const hints = (analysis: Analysis, text: string): readonly string[] =>
    speakerHints(text, analysis).map(
      ({ at, name, open }) => `${text.slice(0, at).split(/\s/).at(-1)} [${name}]${open ? '?' : ''}`,
    );

  it('stand behind words with no name beside them', () => {
    const [text, analysis] = read(
      'Petra Holm opened the pier. “The lake is low.”\n\nShe went home. “The wells are dry.”',
    );
    assert.deepEqual(hints(analysis, text), ['low.” [Petra Holm]', 'dry.” [Petra Holm]']);
    // In the order of the text, whatever that of the statements.
    assert.deepEqual(hints({ ...analysis, statements: analysis.statements.toReversed() }, text), [
      'low.” [Petra Holm]',
      'dry.” [Petra Holm]',
    ]);
  });

  it('name all who it may be, and nobody where nobody speaks', () => {
    const [text, analysis] = read('Petra Holm met Ilse Varn at the pier. She said the wells were dry.');
    const [one] = analysis.statements;
    const candidates = ['petra-holm', 'ilse-varn'].map((actor) => ({ actor, name: knowledge.byId.get(actor)!.name }));
    const open = { ...one!, speaker: { ...one!.speaker!, actor: null, name: 'She', candidates } };
    assert.deepEqual(hints({ ...analysis, statements: [open] }, text), ['She [Petra Holm / Ilse Varn]?']);
    assert.deepEqual(hints({ ...analysis, statements: [{ ...one!, speaker: null }] }, text), []);
  });
});

describe('places that are seldom', () => {
  it('have the shorter of two names that touch, and the first of two statements as long', () => {
    const [text, analysis] = read('Petra Holm said the wells were dry. Petra Holm said the lake was low.');
    const mention = (start: number, end: number): Mention => ({ ...analysis.mentions[0]!, start, end });
    const two: Analysis = { ...analysis, mentions: [mention(0, 9), mention(9, 12)] };
    assert.deepEqual(mentionAt(two, 9), two.mentions[1]);
    const [one] = analysis.statements;
    const same: Analysis = {
      ...analysis,
      statements: [
        { ...one!, id: 'one' },
        { ...one!, id: 'two' },
      ],
    };
    assert.equal(statementAt(same, text.indexOf('wells'))?.id, 'one');
  });

  it('are what is left between holes', () => {
    const holes = [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ];
    assert.deepEqual(without({ start: 1, end: 8 }, holes), [
      { start: 2, end: 4 },
      { start: 6, end: 8 },
    ]);
  });

  it('of somebody who is nowhere named are those where they speak', () => {
    const [text, analysis] = read('Petra Holm said the wells were dry. She said the lake was low.');
    const [listed] = actorsIn({ ...analysis, mentions: [] }, text, knowledge);
    assert.equal(listed?.id, 'petra-holm');
    assert.deepEqual([listed.mentions, listed.statements], [0, 2]);
    assert.deepEqual(
      listed.places.map(({ start, end }) => text.slice(start, end)),
      ['Petra Holm', 'She'],
    );
  });
});
