import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { fileNameFor, fileNameOf, nameKey } from '../../../src/core/bring/file-name';
import { Planner } from '../../../src/core/bring/plan';
import { keyOf, Presence } from '../../../src/core/bring/presence';
import { wordsOf } from '../../../src/core/bring/words';
import { readSidecar } from '../../../src/core/annotations/decisions';

const digest = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const nothing = new Presence().present;

describe('names of brought articles', () => {
  it('have day, outlet and title', () => {
    assert.equal(
      fileNameOf({ date: '2021-03-04', outlet: 'Grenby Herald', title: 'Mayor: “I won’t resign”' }),
      '2021-03-04_Grenby-Herald_Mayor-I-wont-resign',
    );
    assert.equal(fileNameOf({ date: '2021', title: 'Ծերունին խոսեց' }), '2021_Ծերունին-խոսեց');
    assert.equal(fileNameOf({ title: '???' }), 'undated_article');
  });

  it('are safe on all systems, whatever the title', () => {
    for (const title of [
      '../../etc/passwd',
      'CON',
      'a:b*c?"<>|\\/',
      ' .hidden. ',
      'a\u0000b\u202eexe.txt',
      '\ud800 half a sign',
      'слово '.repeat(80),
      '漢'.repeat(300),
      '👍'.repeat(300),
      'e\u0301'.repeat(200),
    ]) {
      const name = fileNameOf({ date: '2021-03-04', outlet: 'X'.repeat(200), title });
      assert.match(name, /^[\p{L}\p{M}\p{N}_-]+$/u);
      assert.ok(Buffer.byteLength(name) <= 110, name);
      assert.doesNotMatch(name, /^(?:con|prn|aux|nul)$/i);
    }
  });
});

describe('names of files that are saved from a tab', () => {
  it('tell what is drawn, and of whom', () => {
    const title = 'Statements by month and outlet';
    assert.equal(fileNameFor([title, 'Mira Tolland'], 'svg'), 'Statements-by-month-and-outlet_Mira-Tolland.svg');
    assert.equal(
      fileNameFor([title, 'outlet:"Grenby Herald" ferry*'], 'csv').split('_')[1],
      'outlet-Grenby-Herald-ferry.csv',
    );
    assert.equal(fileNameFor([title, ''], 'svg'), 'Statements-by-month-and-outlet.svg');
    assert.equal(fileNameFor(['?', '…'], 'csv'), 'statements.csv');
  });

  it('are safe on all systems', () => {
    for (const about of [
      '../../etc/passwd',
      'a:b*c?"<>|\\/',
      'a\u0000b\u202eexe',
      '漢'.repeat(300),
      'слово '.repeat(80),
    ]) {
      const name = fileNameFor(['Who speaks', about], 'svg');
      assert.match(name, /^Who-speaks_[\p{L}\p{M}\p{N}_-]+\.svg$/u);
      assert.ok(Buffer.byteLength(name) <= 110, name);
    }
  });
});

describe('the plan of what comes in', () => {
  const article = {
    title: 'Ice on the river',
    outlet: 'Herald',
    date: '2021-01-02',
    text: 'Ice on the river\n\nIt froze.\n',
  };

  it('takes each article once, by its words', async () => {
    const planner = new Planner(nothing, digest);
    await planner.add(article);
    await planner.add({ ...article, text: 'ICE ON THE RIVER\n\n“It   froze.”\n' });
    await planner.add({ ...article, text: 'Ice on the river\n\nIt thawed.\n' });
    const { articles, known } = planner.plan;
    assert.equal(known, 1);
    assert.deepEqual(
      articles.map(({ name }) => name),
      ['2021-01-02_Herald_Ice-on-the-river', '2021-01-02_Herald_Ice-on-the-river-2'],
    );
  });

  it('takes the same words once for each outlet and each day', async () => {
    const planner = new Planner(nothing, digest);
    for (const told of [
      { outlet: 'Grenby Herald' },
      { outlet: 'The Grenby Herald' },
      { outlet: 'Tolber Mirror' },
      { outlet: 'Tolber Mirror', date: '2021-01-03' },
      { outlet: undefined },
    ])
      await planner.add({ ...article, ...told });
    const { articles, known } = planner.plan;
    assert.equal(known, 2);
    assert.deepEqual(
      articles.map(({ name }) => name),
      [
        '2021-01-02_Grenby-Herald_Ice-on-the-river',
        '2021-01-02_Tolber-Mirror_Ice-on-the-river',
        '2021-01-03_Tolber-Mirror_Ice-on-the-river',
      ],
    );
  });

  it('knows what is there by its sidecar, whatever was corrected in it, and where it is of an earlier version', async () => {
    const words = await digest(wordsOf(article.text));
    const planner = new Planner(nothing, digest);
    await planner.add(article);
    const { sidecar } = planner.plan.articles[0]!;
    const known = async (there: string, one: Partial<typeof article> = {}): Promise<boolean> => {
      const presence = new Presence();
      presence.addSidecar('a.txt', there);
      presence.addArticle('a.txt', words);
      const again = new Planner(presence.present, digest);
      await again.add({ ...article, ...one });
      return again.plan.known === 1;
    };
    assert.equal(await known(sidecar), true);
    assert.equal(await known(sidecar.replace('outlet: Herald', 'outlet: The Selm Herald')), true);
    assert.equal(await known(sidecar, { outlet: 'Tolber Mirror' }), false);
    const before = `version: 1\narticle: { outlet: Herald, wordsSha256: ${words} }\n`;
    assert.equal(await known(before), true);
    assert.equal(await known(before, { outlet: 'Tolber Mirror' }), false);
    assert.equal(await known('version: 1\n', { outlet: undefined }), true);
  });

  it('takes no name that a file or a sidecar has, in any capitals', async () => {
    const names = new Set([
      '2021-01-02_HERALD_ice-on-the-river.txt',
      '2021-01-02_Herald_Ice-on-the-river-2.txt.sayso.yaml',
    ]);
    const planner = new Planner({ ...nothing, names: new Set([...names].map(nameKey)) }, digest);
    await planner.add(article);
    assert.equal(planner.plan.articles[0]!.name, '2021-01-02_Herald_Ice-on-the-river-3');
  });

  it('writes a sidecar with all that is known, whatever stands in it', async () => {
    const planner = new Planner(nothing, digest);
    const wild = {
      ...article,
      title: 'a: "b" # c',
      author: '- [x',
      outlet: "{O'Neil}",
      url: 'https://h.example/?a=b#c',
    };
    const original = { path: 'pages/a: b.html', sha256: 'a'.repeat(64) };
    await planner.add(wild, original);
    const { decisions, problems } = readSidecar(planner.plan.articles[0]!.sidecar);
    assert.deepEqual(problems, []);
    const { text, date, ...facts } = wild;
    assert.equal(decisions.date, date);
    assert.deepEqual(decisions.article, {
      ...facts,
      original: original.path,
      originalSha256: original.sha256,
      wordsSha256: await digest(keyOf(wordsOf(text), wild)),
    });
  });
});
