import assert from 'node:assert/strict';
import { putAnnotations, removeAnnotation } from '../../../src/core/annotations/annotations';
import { type ArticleFacts, setArticleFact } from '../../../src/core/annotations/article-facts';
import { setDate } from '../../../src/core/annotations/date';
import type { Decision } from '../../../src/core/annotations/decision';
import { changeSidecar, type Decisions, readSidecar } from '../../../src/core/annotations/decisions';
import type { SidecarEdit } from '../../../src/core/annotations/edit-sidecar';
import { setSha256 } from '../../../src/core/annotations/sha256';

function change(text: string, ...edits: readonly SidecarEdit[]): string | undefined {
  const answer = changeSidecar(text, ...edits);
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.message);
  // What is told of the changed file is what is read in it.
  assert.deepEqual(sorted(answer.decisions), sorted(readSidecar(answer.text ?? '').decisions));
  return answer.text;
}

/** As plain data, annotations by their ids. */
function sorted({ annotations, ...others }: Decisions): unknown {
  const byId = [...(annotations ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.parse(JSON.stringify({ ...others, annotations: byId }));
}

function decision(id: string, start: number, more: Partial<Decision> = {}): Decision {
  const target = [{ start, end: start + 3, exact: 'abc', prefix: '', suffix: '' }];
  return { id, state: 'accepted', target, at: '2026-03-01T12:00:00.000Z', ...more };
}

describe('what the reader knows of the article itself', () => {
  const set = (text: string, name: keyof ArticleFacts, fact?: string): string | undefined =>
    change(text, setArticleFact(name, fact));

  it('is written, changed and taken out, in brackets and below one another', () => {
    const one = set('version: 1\n', 'outlet', 'Grenby Herald: News')!;
    assert.equal(one, 'version: 1\narticle: { outlet: "Grenby Herald: News" }\n');
    const two = set(one, 'url', 'https://grenby.example/1#a')!;
    assert.equal(two, 'version: 1\narticle: { outlet: "Grenby Herald: News", url: https://grenby.example/1#a }\n');
    assert.equal(set(two, 'outlet'), 'version: 1\narticle: { url: https://grenby.example/1#a }\n');
    assert.equal(set(set(two, 'outlet')!, 'url'), undefined);
    const block = 'version: 1\narticle:\n  # paper\n  outlet: Herald # daily\n  more: 007\ndate: "2020"\n';
    assert.equal(set(block, 'outlet', 'Post'), block.replace('Herald', 'Post'));
    assert.equal(set(block, 'title', 'Talks end'), block.replace('007\n', '007\n  title: Talks end\n'));
    assert.equal(set(block, 'outlet'), block.replace('  outlet: Herald # daily', '  # daily'));
  });
});

describe('decisions on statements, in the sidecar', () => {
  it('stand behind what else is there, and other fields before them', () => {
    const one = change('# mine\n', putAnnotations([decision('b', 9), decision('a', 4)]))!;
    assert.match(one, /^# mine\nversion: 1\nannotations:\n {2}- \{"id":"a".*\n {2}- \{"id":"b".*\n$/);
    const dated = change(one, setDate('2020-11'), setSha256('0'.repeat(64)))!;
    assert.match(dated, /^# mine\nversion: 1\ndate: 2020-11\nsha256: "0{64}"\nannotations:\n/);
    assert.equal(change(dated, setDate(undefined), setSha256('e'.repeat(64)))!.includes('date'), false);
    for (const [before, after] of [
      [one.replaceAll('\n', '\r\n'), dated.replaceAll('\n', '\r\n')],
      [`\ufeff${one}`, `\ufeff${dated}`],
    ] as const)
      assert.equal(change(before, setDate('2020-11'), setSha256('0'.repeat(64))), after);
  });

  it('are changed in any form that a hand has given them', () => {
    const json = JSON.stringify(decision('a', 4));
    const forms = [
      `version: 1\nannotations: [${json}]\n`,
      `{ version: 1, annotations: [${json}] }\n`,
      'version: 1\nannotations:\n- id: a\n  state: accepted\n  target: [{ start: 4, end: 7, exact: abc }]\n  at: "2026-03-01T12:00:00.000Z"\ndate: "2020"\n',
    ];
    for (const text of forms) {
      assert.deepEqual(readSidecar(text).decisions.annotations, [decision('a', 4)]);
      const added = change(text, putAnnotations([decision('b', 9)]))!;
      assert.deepEqual(readSidecar(added).decisions.annotations, [decision('a', 4), decision('b', 9)]);
      const noted = change(added, putAnnotations([decision('a', 4, { note: 'a\nb: "c" # d' })]))!;
      assert.deepEqual(readSidecar(noted).decisions.annotations?.[0], decision('a', 4, { note: 'a\nb: "c" # d' }));
      const gone = change(noted, removeAnnotation('b', '2026-03-02T12:00:00.000Z'))!;
      assert.equal(gone.includes('"removed":true'), true);
    }
  });

  it('are used as far as they can be, and problems named at their lines', () => {
    const text = change('version: 1\n', putAnnotations([decision('a', 4), decision('b', 9)]))!;
    const bent = text.replace('"state":"accepted","target":[{"start":9', '"state":"perhaps","target":[{"start":9');
    const { decisions, problems, broken } = readSidecar(bent);
    assert.deepEqual(decisions.annotations, [decision('a', 4)]);
    assert.equal(broken, null);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [4],
    );
    assert.match(problems[0]!.message, /“state” must be one of/);
    const changed = change(bent, putAnnotations([decision('c', 20)]))!;
    assert.ok(changed.startsWith(bent));
  });

  const whole = change('version: 1\n', putAnnotations([decision('a', 4)]))!;
  const unusable: readonly (readonly [string, string, number, RegExp])[] = [
    ['of a newer version', whole.replace('version: 1', 'version: 2'), 1, /another version/],
    ['cut off', whole.slice(0, -20), 3, /no valid YAML/],
    ['of another kind', 'version: 1\nannotations: many\n', 2, /must be a list/],
  ];
  for (const [what, text, line, message] of unusable) {
    it(`stay as they are in a file ${what}, until somebody mends it`, () => {
      const { decisions, broken } = readSidecar(text);
      assert.equal(decisions.annotations, undefined);
      assert.equal(broken?.line, line);
      assert.match(broken.message, message);
      assert.equal(changeSidecar(text, putAnnotations([decision('b', 9)])).ok, false);
      assert.equal(changeSidecar(text, setDate('2020')).ok, false);
    });
  }
});
