import assert from 'node:assert/strict';
import { join } from 'node:path';
import { selectorOf } from '../../../src/core/annotations/anchor';
import type { Decision } from '../../../src/core/annotations/decision';
import { withAnnotations } from '../../../src/core/annotations/with-annotation';
import { folderOf, sayso } from './terminal';

const article =
  'Petra Holm said the dam was safe. Bo Dask said that it was not, and went home. “No,” said the miller. It rained.\n';

let last = 0;
function on(words: string, by: string, more: Partial<Decision> = {}): Decision {
  const start = article.indexOf(words);
  const target = [selectorOf(article, { start, end: start + words.length })];
  const id = `d${++last}`;
  const plain = { kind: 'indirect', type: 'assertion', speakers: [{ name: 'Petra Holm' }] } as const;
  return { id, state: 'accepted', ...plain, target, by, at: '2026-03-01T12:00:00.000Z', ...more };
}

const sidecar = (...decisions: readonly Decision[]): string => {
  const change = withAnnotations('', decisions);
  assert.ok(change.ok && change.text !== undefined);
  return change.text;
};

/** Four statements of both, one of Ann alone; of the four, one differs in kind, another in speaker, a third in its label. */
const ann = [
  on('the dam was safe', 'Ann', { labels: ['dam'] }),
  on('it was not', 'Ann', { labels: ['dam'] }),
  on('“No,”', 'Ann', { kind: 'direct' }),
  on('went home', 'Ann'),
  on('It rained', 'Ann'),
];
const ben = [
  on('the dam was safe', 'Ben', { labels: ['dam'] }),
  on('it was not', 'Ben'),
  on('“No,”', 'Ben', { kind: 'direct', speakers: [{ name: 'the miller' }] }),
  on('went home', 'Ben', { kind: 'direct' }),
  on('It rained', 'Ben', { state: 'rejected' }),
];

const codebook = 'labels:\n  - { id: dam, name: The dam }\n';

/*
 * By hand. F1: 2·4 / (2·4 + 1) = 0.89. Kinds: Ann i i d i, Ben i i d d; the same in 3 of 4; by chance
 * (3·2 + 1·2) / 16 = 0.5; kappa (0.75 − 0.5) / 0.5 = 0.5; alpha 1 − 7·2 / (64 − 25 − 9) = 0.53. Speakers: by chance
 * 4·3 / 16 = 0.75, kappa 0; alpha 1 − 7·2 / (64 − 49 − 1) = 0. Label: Ann yes yes no no, Ben yes no no no; by chance
 * (2·1 + 2·3) / 16 = 0.5; kappa 0.5, alpha as for kinds.
 */
const told = [
  'Statements: F1 0.89, 4 of both, 1 of Ann only, 0 of Ben only',
  'Kind: kappa 0.50, alpha 0.53, the same in 3 of 4',
  'Speaker: kappa 0.00, alpha 0.00, the same in 3 of 4',
  'Type: kappa –, alpha –, the same in 4 of 4',
  'Label “The dam”: kappa 0.50, alpha 0.53, the same in 3 of 4',
];

describe('sayso compare', () => {
  it('tells how far the two readers of a sidecar agree, and where they do not', async () => {
    const folder = folderOf({
      'a.txt': article,
      'a.txt.sayso.yaml': sidecar(...ann, ...ben),
      '.sayso/codebook.yaml': codebook,
    });
    const file = join(folder, 'a.txt');
    const { code, stdout, stderr } = await sayso(['compare', file]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(stdout.split('\n'), ['Ann and Ben, 1 article', ...told, '']);
    const listed = await sayso(['compare', '--list', '--reader', 'Ann', '--reader', 'Ben', file]);
    assert.match(listed.stdout, /a\.txt: “It rained”: only one has it: claim · Petra Holm \/ rejected\n/);
    assert.match(listed.stdout, /a\.txt: “went home”: other kind: claim · Petra Holm \/ quote · Petra Holm\n/);
  });

  it('counts over several articles, and takes the second one from copies', async () => {
    const folder = folderOf({
      'a.txt': article.replaceAll('\n', '\r\n'),
      'a.txt.sayso.yaml': sidecar(...ann.slice(0, 3)),
      'b.txt': article,
      'b.txt.sayso.yaml': sidecar(...ann.slice(3)),
      '.sayso/codebook.yaml': codebook,
      'hers/a.txt.sayso.yaml': sidecar(...ben.slice(0, 3)),
      'hers/b.txt.sayso.yaml': sidecar(...ben.slice(3)),
    });
    const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
    const other = join(folder, 'hers');
    const { code, stdout } = await sayso(['compare', '--other', other, '--reader', 'Ann', '--reader', 'Ben', ...files]);
    assert.equal(code, 0);
    assert.deepEqual(stdout.split('\n'), ['Ann and Ben, 2 articles', ...told, '']);
    const json = await sayso(['compare', '--format', 'json', '--other', other, ...files]);
    const { f1, both, kind, labels } = JSON.parse(json.stdout) as {
      f1: number;
      both: number;
      kind: { kappa: number; alpha: number };
      labels: { dam: { same: number } };
    };
    assert.deepEqual([f1, both, kind.kappa, labels.dam.same], [8 / 9, 4, 0.5, 3]);
    assert.ok(Math.abs(kind.alpha - 16 / 30) < 1e-12);
  });

  it('says who there is where it cannot tell who is meant, and never compares with half a file', async () => {
    const folder = folderOf({
      'a.txt': article,
      'a.txt.sayso.yaml': sidecar(...ann, ...ben, on('It rained', 'Cy')),
      'b.txt': article,
      'b.txt.sayso.yaml': 'version: 1\nannotations:\n  - {"id":"a","st\n',
    });
    const [a, b] = ['a.txt', 'b.txt'].map((name) => join(folder, name)) as [string, string];
    const three = await sayso(['compare', a]);
    assert.deepEqual([three.code, three.stdout], [2, '']);
    assert.match(three.stderr, /Ann, Ben, Cy/);
    const nobody = await sayso(['compare', '--reader', 'Ann', '--reader', 'Dee', a]);
    assert.match(nobody.stderr, /no reader “Dee”/);
    const broken = await sayso(['compare', '--reader', 'Ann', '--reader', 'Ben', a, b]);
    assert.equal(broken.code, 1);
    assert.match(broken.stderr, /b\.txt: is left out: .*b\.txt\.sayso\.yaml:3: /);
    assert.match(broken.stdout, /^Ann and Ben, 1 article\n/);
  });
});
