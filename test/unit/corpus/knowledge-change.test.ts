import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractorMark } from '../../../scripts/extractor-mark.mjs';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import type { Actor } from '../../../src/core/actors/knowledge';
import { headOf } from '../../../src/core/corpus/kept-entry';
import { concernedBy } from '../../../src/core/corpus/knowledge-change';
import { knowledgeMark, readTrace, traceOf, writeTrace } from '../../../src/core/corpus/knowledge-trace';
import { readEntry } from '../../../src/core/corpus/read-entry';
import { root } from '../shared';
import { changesOf, someTexts } from './changes';
import { articles, coding, people } from './world';

const shipped = JSON.parse(readFileSync(join(root, 'generated/knowledge.json'), 'utf8')) as readonly Actor[];
const trace = (actors: readonly Actor[]) => traceOf({ actors, variants: true });
const fileOf = (text: string) => ({ path: 'a.article', text, hash: '' });

describe('another knowledge', () => {
  it('concerns no article that would be read otherwise but is not said to be', function () {
    this.timeout(0);
    const texts = someTexts();
    const all = [...shipped, ...people];
    const before = buildKnowledge(all);
    const old = texts.map((text) => readEntry(fileOf(text), before));
    const heads = old.map(headOf);
    const beforeTrace = trace(all);
    let spared = 0;
    let hit = 0;
    for (const [what, actors] of changesOf(all, heads)) {
      const mayConcern = concernedBy(beforeTrace, trace(actors));
      if (!mayConcern) continue;
      const now = buildKnowledge(actors);
      for (const [at, text] of texts.entries()) {
        const isSaid = mayConcern({ text }, heads[at]!);
        hit += Number(isSaid);
        if (isSaid) continue;
        spared++;
        assert.deepEqual(readEntry(fileOf(text), now), old[at], `${what}: ${text.slice(0, 200)}`);
      }
    }
    assert.ok(hit > 0);
    // Every other change is of somebody whom the texts name.
    assert.ok(spared > hit, `${spared} spared, ${hit} read again`);
  });

  it('may concern every article where a place, an agency or the order of the actors is another one', () => {
    const now = trace(shipped);
    const others: readonly (readonly Actor[])[] = [
      shipped.filter((one) => one.kind !== 'state' || one.country !== 'AM'),
      [...shipped, { id: 'tass', kind: 'organisation', name: 'TASS of Selm', aliases: [], roles: [], sources: [] }],
      [shipped[1]!, shipped[0]!, ...shipped.slice(2)],
      [...shipped, shipped[0]!],
    ];
    for (const actors of others) assert.equal(concernedBy(trace(actors), now), null);
    assert.equal(concernedBy(traceOf({ actors: shipped, variants: false }), now), null);
  });

  it('is told by who is in it, not by the lines in which the records stand', () => {
    const moved = people.map((one, at) => ({ ...one, line: at + 100 }));
    const mark = (actors: readonly Actor[]) => knowledgeMark({ actors, variants: true });
    assert.equal(mark(moved), mark(people));
    assert.notEqual(mark(people.slice(1)), mark(people));
    const mayConcern = concernedBy(trace(people), trace(moved))!;
    assert.ok(articles.every(({ text }) => !mayConcern({ text }, { named: [], said: {} })));
  });

  it('is known by a sidecar, by a name that a saved form parts, and by the words of an office', () => {
    const now = trace([
      ...people,
      {
        id: 'sten-farrowby',
        kind: 'person',
        name: 'Sten Farrowby',
        aliases: [],
        roles: [{ title: 'Mayor of Grenby' }],
        sources: [],
      },
    ]);
    const mayConcern = concernedBy(trace(people), now)!;
    const none = { named: [], said: {} };
    const is = (text: string, sidecar?: string) => mayConcern({ text, ...(sidecar ? { sidecar } : {}) }, none);
    assert.equal(is('The ferry is late.\n'), false);
    assert.equal(is('The ferry is late.\n', 'means: { Sten: sten-farrowby }\n'), true);
    assert.equal(is('The Farrowbys’ ferry is late.\n'), false);
    assert.equal(is('The ferry is late, said Farrowby.\n'), true);
    assert.equal(is('The mayor said that it was late.\n'), true);
    assert.equal(is('<p>The ferry is late, said F&#97;rrowby.</p>\n<p>It was late, too.</p>\n'), true);
  });

  it('is kept in bytes that show damage', () => {
    const bytes = writeTrace(trace(people), coding);
    assert.deepEqual(readTrace(bytes, coding), trace(people));
    for (const at of [0, 20, bytes.length - 3]) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1;
      assert.equal(readTrace(damaged, coding), null);
    }
    for (const some of [bytes.slice(0, 40), new Uint8Array(), coding.encode('\n')])
      assert.equal(readTrace(some, coding), null);
  });
});

describe('another extractor', () => {
  it('is told by its code and its words, and by nothing else', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'sayso-mark-'));
    try {
      cpSync(join(root, 'src', 'core'), join(copy, 'src', 'core'), { recursive: true });
      cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
      const own = await extractorMark(root);
      assert.equal(await extractorMark(copy), own);
      const change = (file: string, from: RegExp, to: string): void => {
        const text = readFileSync(join(copy, file), 'utf8');
        assert.match(text, from);
        writeFileSync(join(copy, file), text.replace(from, to));
      };
      change('src/core/analyze.ts', /^import/, '// It says what.\nimport');
      assert.equal(await extractorMark(copy), own);
      assert.ok(readdirSync(join(copy, 'src/core/language/english')).includes('reporting-verbs.ts'));
      change('src/core/language/english/reporting-verbs.ts', /^affirm CN$/m, 'affirm CN\nvorb C');
      assert.notEqual(await extractorMark(copy), own);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
