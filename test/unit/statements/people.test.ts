import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { wireOf } from '../../../src/core/wording/wire';
import { knowledge, world } from './world';

const lead = 'Cold week ends in the north\n\nIt rained for most of the week in the harbour town.\n\n';

/** What is told, and the speaker of the last statement; null where it has to be open. */
const rows: readonly (readonly [words: string, speaker: string | null])[] = [
  ['Ivo Marn said the mill was old. He added that it was safe.', 'Ivo Marn'],
  ['Ivo Marn said the mill was old.\n\nAt noon Mr. Tolle went home. He said he had loved the mill.', 'Tolle'],
  ['Nora Lunde met Ivo Marn at the mill. She said the talks were long.', 'Nora Lunde'],
  ['Ivo Marn met Nora Lunde at the mill. She said the talks were long.', 'Nora Lunde'],
  ['Anna Velt said the mill was old. Julia Velt said it was new. Velt said the road was shut.', null],
  ['Anna Velt said the mill was old. “It is cold,” Velt said. Julia Velt waited.', 'Anna Velt'],
  ['Anna Velt said the mill was old. Peter Velt came too. She said it was cold.', 'Anna Velt'],
  ['Brian Ockel, a spokesman for Mrs. Lunde, said the road was shut. He said it would open.', 'Brian Ockel'],
  ['Elena Sadik, a lawyer, came to Grenby. Otto Brenn waited. The lawyer said the case was weak.', 'Elena Sadik'],
  ['The Labour Ministry met on Monday. “We will try again,” the ministry said.', 'Labour Ministry'],
  ['A prosecutor came to the court. Otto Brenn waited. The prosecutor said the case was clear.', 'A prosecutor'],
  ['The Lunde campaign opened in Grenby. The campaign said the hall was full.', 'Lunde campaign'],
  ['Otto Brenn said the road near Grenby was shut. It was cold in Grenby. He said it would open.', 'Otto Brenn'],
  ['Otto Brenn, whose brother Karl Brenn keeps the mill, said the road was shut.', 'Otto Brenn'],
  ['The Grenby Gazette said Otto Brenn sent a letter. “We were wrong,” the letter said.', 'Otto Brenn'],
  [
    'The Harbour Herald said Nora Lunde issued a statement on Monday. “We were late,” the statement said.',
    'Nora Lunde',
  ],
  [
    'Ivo Marn waited. A short statement issued by Elena Sadik came at noon. The statement said the road was shut.',
    'Elena Sadik',
  ],
  [
    'Ivo Marn met Nora Lunde. A letter signed by Otto Brenn came at noon. The letter said the mill was old.',
    'Otto Brenn',
  ],
  ['Otto Brenn came to Grenby. His wife, Marta, was with him. She said the road was shut.', 'Marta'],
  ['Otto Brenn came to Grenby with Elena Sadik. His daughter, Jorun, was late. She said the road was shut.', 'Jorun'],
  ['Otto Brenn’s brother, Halvar, was at the mill. He said the road was shut.', 'Halvar'],
  ['Anna Velt said the mill was old. Peter Velt came too. Velt waited at the door. She said it was cold.', 'Anna Velt'],
  ['Peter Velt and Anna Velt came to Grenby. Velt waited at the door. He said it was cold.', 'Peter Velt'],
  ['Anna Velt and Julia Velt came to Grenby. Velt waited at the door. She said it was cold.', null],
  ['Otto Brenn’s sister, Marit, kept the mill. He was away. She said the road was shut.', 'Marit'],
  ['Nora Lunde came to Grenby. Her husband, Torvik, was late. He said the road was shut.', 'Torvik'],
  ['Nora Lunde came to Grenby. Her mother, Sunniva, was late. She said the hall was full.', 'Sunniva'],
  ['The Harbour Herald said Ivo Marn published a letter in May. “We were late,” the letter said.', 'Ivo Marn'],
  ['The Harbour Herald said Nora Lunde wrote a letter. The letter said the road was shut.', 'Nora Lunde'],
  [
    'Nora Lunde waited. A statement released by Otto Brenn came at noon. The statement said the hall was full.',
    'Otto Brenn',
  ],
  ['Nora Lunde waited. A letter sent by Ivo Marn came on Monday. The letter said the hall was full.', 'Ivo Marn'],
  ['Peter Velt and Anna Velt came to Grenby. Velt waited. It was cold. She said the road was shut.', 'Anna Velt'],
  ['Peter Velt and Karl Velt came to Grenby. Velt waited at the door. He said it was cold.', null],
  ['Otto Brenn came to Grenby. His aunt, Marta, was with Julia Velt. She said the road was shut.', 'Marta'],
  [
    'Ivo Marn waited. A letter signed by all the men of the old mill and Otto Brenn came at noon. The letter said the road was shut.',
    'The letter',
  ],
  ['The Labour Committee and the Harbour Committee met on Monday. The committee said the road was shut.', null],
  // Whom the knowledge holds, below a title that reads like a name of its own.
  ['“The road is shut,” Deputy Harbour Minister Goran Dask said.', 'Goran Dask'],
  ['Chief Harbour Pilot Goran Dask said the road was shut.', 'Goran Dask'],
  ['Grenby Council Chairwoman Ilse Varn came late. She said the road was shut.', 'Ilse Varn'],
  ['Ilse Varn was echoed by former Norvia Gov. Goran Dask, who said the road was shut.', 'Goran Dask'],
];

describe('who is who', () => {
  for (const [words, name] of rows)
    it(words, () => {
      const last = wireOf(analyze(lead + words, knowledge)).statements.at(-1);
      assert.ok(last, 'a statement is found');
      assert.equal(last.speaker?.name ?? null, name);
      if (name === null) assert.ok((last.speaker?.candidates?.length ?? 0) > 1, 'those it may be are listed');
    });

  it('names all who speak together, and tells why by a code', () => {
    const [told] = wireOf(analyze(`${lead}Ivo Marn and Nora Lunde said the mill was old.`, knowledge)).statements;
    assert.deepEqual(
      told?.speakers?.map(({ name }) => name),
      ['Ivo Marn', 'Nora Lunde'],
    );
    assert.deepEqual(told.reason, { code: 'named' });
    assert.equal(told.because, 'named in the sentence');
  });

  it('names two whom a headline lists without “and”', () => {
    const text =
      'Marn, Lunde discuss the mill\n\nGRENBY, March 4, 2021 — Ivo Marn met Nora Lunde on Monday. Marn said the mill was old.';
    const [told] = wireOf(analyze(text, knowledge)).statements;
    assert.deepEqual(
      told?.speakers?.map(({ name }) => name),
      ['Ivo Marn', 'Nora Lunde'],
    );
  });

  it('names two states that speak together', () => {
    const [told] = wireOf(analyze(`${lead}Tarvia and Osmark said the mill was old.`, knowledge)).statements;
    assert.deepEqual(
      told?.speakers?.map(({ name }) => name),
      ['Tarvia', 'Osmark'],
    );
  });

  it('takes nobody of another country for “the Tarvian diplomat”', () => {
    const countries: Readonly<Record<string, string>> = { 'petra-holm': 'tarvia', 'ilse-varn': 'osmark' };
    const known = buildKnowledge(
      world.map((one) => (countries[one.id] === undefined ? one : { ...one, country: countries[one.id]! })),
    );
    const words =
      'Petra Holm, a diplomat, came to Grenby. Ilse Varn, a diplomat, was there. The Tarvian diplomat said the road was shut.';
    const last = wireOf(analyze(lead + words, known)).statements.at(-1);
    assert.equal(last?.speaker?.name, 'Petra Holm');
  });
});
