import assert from 'node:assert/strict';
import { listStatements } from '../../../src/cli/list';
import { mentionAt, statementAt } from '../../../src/core/analysis/at';
import { nameHere } from '../../../src/core/analysis/name-here';
import { sectionsOf } from '../../../src/core/analysis/sections';
import { strangerOf, strangersIn } from '../../../src/core/analysis/strangers';
import type { Analysis, Block, Statement } from '../../../src/core/model';

/** What would grow with the square of the length does not end here. */
const many = 100_000;

/** An article in which each of these says one thing, as it would be read. */
function articleOf(names: readonly string[]): { readonly text: string; readonly analysis: Analysis } {
  const pieces: string[] = [];
  const statements: Statement[] = [];
  let at = 0;
  for (const [index, name] of names.entries()) {
    const cue = at + name.length + 1;
    statements.push({
      id: String(index),
      kind: 'indirect',
      type: 'assertion',
      negated: false,
      content: [{ start: cue + 5, end: cue + 21 }],
      inserts: [],
      cue: [{ start: cue, end: cue + 4 }],
      speaker: { start: at, end: at + name.length, actor: null, name, via: 'name' },
      reportedBy: [],
      about: [],
      dates: [],
      numbers: [],
      confidence: 1,
      paragraph: index + 1,
    } as unknown as Statement);
    const piece = `${name} said the road was shut.\n\n`;
    pieces.push(piece);
    at += piece.length;
  }
  const text = pieces.join('');
  const article = { headline: null, date: null, place: null, chain: [] };
  return {
    text,
    analysis: { language: 'en', statementsRead: true, article, blocks: [], mentions: [], statements },
  };
}

/** A name of two words for each number, no two the same: "Tab Tad". */
function nameOf(number: number): string {
  const letters = number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return `T${letters} K${letters}`;
}

describe('an article in which very many speak', () => {
  it('has its strangers, those who say most first', () => {
    const names = Array.from({ length: many }, (_, index) => nameOf(index));
    const { text, analysis } = articleOf([...names, nameOf(7), nameOf(7)]);
    const strangers = strangersIn(text, analysis);
    assert.equal(strangers[0]!.name, nameOf(7));
    assert.equal(strangers[0]!.statements, 3);
    assert.equal(strangers[0]!.places.length, 3);
    assert.equal(strangerOf(strangers, analysis.statements[7]!.speaker), strangers[0]);
    assert.equal(statementAt(analysis, text.length - 10)?.id, String(many + 1));
  });

  it('has one who says everything', () => {
    const { text, analysis } = articleOf(Array.from({ length: many }, () => 'Petra Holm'));
    const [holm, ...others] = strangersIn(text, analysis);
    assert.deepEqual(others, []);
    assert.equal(holm!.statements, many);
    assert.equal(holm!.places.length, many);
  });

  it('is listed by the command line', () => {
    const { text, analysis } = articleOf(Array.from({ length: many }, () => 'Petra Holm'));
    const list = listStatements('a.txt', text, analysis, (id) => id);
    assert.match(list, /^a\.txt: 100,000 statements\n/);
    assert.equal(list.split('\n').filter((line) => line.endsWith('Petra Holm')).length, many);
  });

  it('has sections, each up to the next', () => {
    const blocks = Array.from({ length: many }, (_, index): Block => {
      const kind = index === many - 1 ? 'boilerplate' : 'body';
      const block: Block = { kind, start: index * 10, end: index * 10 + 8, reason: { code: 'paragraph' } };
      return index % 2 === 0 && kind === 'body' ? { ...block, section: true } : block;
    });
    const sections = sectionsOf(blocks, many * 10);
    assert.equal(sections.length, many / 2);
    assert.deepEqual(sections[0]!.whole, { start: 0, end: 18 });
    assert.deepEqual(sections.at(-1)!.whole, { start: (many - 2) * 10, end: (many - 2) * 10 + 8 });
  });

  it('takes no selection of signs for a name, and none that is a page', () => {
    const { analysis } = articleOf([]);
    const dashes = '-'.repeat(many);
    assert.equal(nameHere(dashes, analysis, { start: 0, end: many }), undefined);
    assert.equal(nameHere(dashes, analysis, { start: 0, end: 50 }), undefined);
    assert.deepEqual(nameHere('(“Ivo\nReyle Jr.”)', analysis, { start: 0, end: 17 }), { name: 'Ivo Reyle Jr.' });
    assert.equal(mentionAt(analysis, 3), undefined);
  });
});
