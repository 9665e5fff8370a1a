import assert from 'node:assert/strict';
import { decisionOn } from '../../../src/core/annotations/decide';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { readCodebook } from '../../../src/core/annotations/codebook';
import { withLabel, withLabelId, withLabelName, withoutLabel } from '../../../src/core/annotations/edit-codebook';
import {
  evidenceIn,
  occurrencesOf,
  ownPassage,
  statementOf,
  tagsIn,
  toggled,
} from '../../../src/core/annotations/labels';
import { labelCounts, relabelled } from '../../../src/core/annotations/relabel';
import { progress, review } from '../../../src/core/annotations/review';
import { found, text } from './dam';

const at = '2026-03-01T12:00:00.000Z';
const dam = found('the dam was safe', 'said');

describe('labels, tags and ratings', () => {
  it('on words leave the statements around them as they are, and are no progress', () => {
    const passage = ownPassage(text, [{ start: 16, end: 32 }], ['water'], { id: 'p', at });
    const { statements } = review(text, [dam], [passage]);
    assert.deepEqual(
      statements.map(({ id, review: { state } }) => [id, state]),
      [
        ['the dam was safe', 'suggested'],
        ['p', 'own'],
      ],
    );
    assert.deepEqual(progress(review(text, [dam], [passage])), { reviewed: 0, all: 1 });
  });

  it('of a selection are those of the statement whose words it is', () => {
    const { statements } = review(text, [dam], []);
    assert.equal(statementOf(statements, { start: 16, end: 32 })?.id, dam.id);
    assert.equal(statementOf(statements, { start: 16, end: 27 }), undefined);
  });

  it('are read as they are typed', () => {
    assert.deepEqual(toggled(['a'], 'b'), ['a', 'b']);
    assert.deepEqual(toggled(['a', 'b'], 'a'), ['b']);
    assert.deepEqual(tagsIn(' budget,  check   twice ,, budget'), ['budget', 'check twice']);
    assert.deepEqual(evidenceIn('see https://dam.example/1  the ledger, p. 4'), [
      'https://dam.example/1',
      'see the ledger, p. 4',
    ]);
    assert.deepEqual(evidenceIn('  '), []);
  });
});

describe('all occurrences of a phrase', () => {
  it('are whole words, over any blanks', () => {
    const said = 'The dam.  A dam\nhere, the dame; the  dam.';
    const words = (phrase: string): readonly string[] =>
      occurrencesOf(said, phrase).map(({ start, end }) => said.slice(start, end));
    assert.deepEqual(words('dam'), ['dam', 'dam', 'dam']);
    assert.deepEqual(words('the dam'), ['the  dam']);
    assert.deepEqual(words('dam here,'), ['dam\nhere,']);
    assert.deepEqual(words('('), []);
    assert.deepEqual(words(' '), []);
  });
});

describe('a label that is renamed, merged or deleted', () => {
  const labelled: Decision = {
    ...decisionOn(text, dam, 'accepted', { id: 'd', at }, { note: 'mine', labels: ['a', 'b'] }),
  };
  const bare = ownPassage(text, [{ start: 0, end: 5 }], ['a'], { id: 'p', at });
  const gone: Entry = { id: 'g', removed: true, at };
  const later = '2026-04-01T12:00:00.000Z';

  it('changes what carries it, and keeps the note', () => {
    const [one, two] = relabelled([labelled, gone, bare], { from: 'a', to: 'c' }, later) as readonly Decision[];
    assert.deepEqual([one?.labels, one?.note, one?.at], [['c', 'b'], 'mine', later]);
    assert.deepEqual(two?.labels, ['c']);
    assert.deepEqual(relabelled([labelled], { from: 'z', to: 'c' }, later), []);
  });

  it('merged with another one of the same words, stands once', () => {
    const [one] = relabelled([labelled], { from: 'a', to: 'b' }, later) as readonly Decision[];
    assert.deepEqual(one?.labels, ['b']);
  });

  it('deleted, leaves the decision, and takes words away that had nothing else', () => {
    const [one, two] = relabelled([labelled, bare], { from: 'a' }, later);
    assert.deepEqual((one as Decision).labels, ['b']);
    assert.deepEqual(two, { id: 'p', removed: true, at: later });
    const noted = { ...bare, note: 'why' };
    const [kept] = relabelled([noted], { from: 'a' }, later) as readonly Decision[];
    assert.deepEqual([kept?.note, kept?.labels, 'labels' in kept!], ['why', undefined, false]);
  });

  it('is counted', () => {
    assert.deepEqual(
      [...labelCounts([labelled, bare, gone])],
      [
        ['a', 2],
        ['b', 1],
      ],
    );
  });
});

describe('the codebook, changed', () => {
  const book = `# mine\nlabels:\n  - id: a # first\n    name: One\n\n  - id: b\n    parent: a\n  # last\n  - { id: c, parent: b }\n`;
  const ids = (changed: string | null): readonly string[] =>
    readCodebook(changed ?? '').codebook.labels.map(({ id, parent }) =>
      parent === undefined ? id : `${parent}/${id}`,
    );

  it('gets a label, from nothing, at its end and under its heading', () => {
    assert.equal(withLabel('', { id: 'a', name: 'A: b' }), 'version: 1\nlabels:\n  - id: a\n    name: "A: b"\n');
    assert.equal(withLabel('# x\nlabels:\n', { id: 'a', name: 'A' }), '# x\nlabels:\n  - id: a\n    name: A\n');
    assert.equal(withLabel(book, { id: 'd', name: 'D' }), `${book}  - id: d\n    name: D\n`);
    const crlf = book.replaceAll('\n', '\r\n');
    assert.equal(withLabel(crlf, { id: 'd', name: 'D' }), `${crlf}  - id: d\r\n    name: D\r\n`);
    assert.equal(withLabel('labels: "x\n', { id: 'd', name: 'D' }), null);
  });

  it('gets another id or name in place, and labels below follow', () => {
    assert.deepEqual(ids(withLabelId(book, 'a', 'z')), ['z', 'z/b', 'b/c']);
    assert.ok(withLabelId(book, 'a', 'z')!.startsWith('# mine\nlabels:\n  - id: z # first\n    name: One\n\n'));
    assert.equal(withLabelName(book, 'a', 'Two'), book.replace('One', 'Two'));
    assert.equal(withLabelName(book, 'b', 'Two'), book.replace('id: b\n', 'id: b\n    name: Two\n'));
    assert.equal(withLabelName(book, 'c', 'T, w'), book.replace('id: c,', 'id: c, name: "T, w",'));
    assert.equal(withLabelName(book, 'q', 'Q'), null);
  });

  it('loses a label, and those below it move up', () => {
    assert.deepEqual(ids(withoutLabel(book, 'b')), ['a', 'a/c']);
    assert.deepEqual(ids(withoutLabel(book, 'a')), ['b', 'b/c']);
    assert.deepEqual(ids(withoutLabel(book, 'c')), ['a', 'a/b']);
  });
});
