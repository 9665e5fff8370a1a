import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { generate, knowledge } from '../../../scripts/corpus/articles.mjs';
import { root, skip } from '../shared';
import { folderOf, sayso } from './terminal';

const articles = generate(24, 5);
const said = articles.flatMap((one) => one.said);

const fresh = (more: Readonly<Record<string, string>> = {}): string =>
  folderOf({
    '.sayso/actors/people.yaml': knowledge,
    ...Object.fromEntries(articles.map(({ path, text }) => [path, text])),
    ...more,
  });
/** As text of one character a byte. */
const indexOf = (folder: string): string => readFileSync(join(folder, '.sayso', 'index', 'articles'), 'latin1');

describe('sayso index', () => {
  it('reads all articles once, and afterwards what has changed', async () => {
    const folder = fresh();
    const first = await sayso(['index', folder]);
    assert.equal(first.stdout, `24 articles, ${said.length} statements: 24 files read, 0 unchanged, 0 gone\n`);
    assert.equal((await sayso(['index', folder])).stdout.split(': ')[1], '0 files read, 24 unchanged, 0 gone\n');
    rmSync(join(folder, articles[0]!.path));
    writeFileSync(join(folder, articles[1]!.path), articles[2]!.text);
    assert.equal((await sayso(['index', folder])).stdout.split(': ')[1], '1 files read, 22 unchanged, 1 gone\n');
  });

  it('tells which files count where there is no article, and how somebody is found whom no record holds', async () => {
    const empty = folderOf({ 'notes.md': 'A list of things.\n' });
    for (const asked of [
      ['index', empty],
      ['search', empty, 'bridge'],
    ]) {
      const { stderr, code } = await sayso(asked);
      assert.match(stderr, /no file that fits \*\*\/\*\.\{txt,article,news\} reads like an article/);
      assert.equal(code, 0);
    }
    const { stderr, code } = await sayso(['dossier', fresh(), 'Ida Brock']);
    assert.match(stderr, /nobody in the knowledge is known as “Ida Brock”; .* 'speaker:"Ida Brock"'/);
    assert.equal(code, 1);
  });

  it('leaves out a download whose articles stand in files of their own, until they are gone', async () => {
    const download = readFileSync(join(root, 'test', 'fixtures', 'bring', 'downloads', 'nexis.txt'));
    const folder = folderOf({ 'nexis.txt': download });
    assert.match((await sayso(['index', folder])).stdout, /^3 articles, /);
    await sayso(['import-articles', join(folder, 'nexis.txt'), '--to', join(folder, 'articles')]);
    const { stdout } = await sayso(['index', folder]);
    assert.match(stdout, /^3 articles, .* 3 files read, 0 unchanged, 1 gone\n/);
    assert.match(stdout, /\nleft out, for their articles stand in files of their own: nexis\.txt\n$/);
    const again = await sayso(['index', folder]);
    assert.match(again.stdout, / 0 files read, 3 unchanged, 0 gone\nleft out, for their articles/);
    // What the reader has decided in the download counts.
    writeFileSync(join(folder, 'nexis.txt.sayso.yaml'), 'version: 1\ndate: 2021-03-04\n');
    assert.match((await sayso(['index', folder])).stdout, /^6 articles, /);
    rmSync(join(folder, 'nexis.txt.sayso.yaml'));
    rmSync(join(folder, 'articles'), { recursive: true });
    assert.match((await sayso(['index', folder])).stdout, /^3 articles, [^\n]*\n$/);
  });

  it('leaves out of a download what stands in files of its own, and no more', async () => {
    const download = readFileSync(join(root, 'test', 'fixtures', 'bring', 'downloads', 'nexis.txt'));
    const folder = folderOf({ 'nexis.txt': download });
    const saidIn = async (): Promise<readonly string[]> => {
      const { stdout } = await sayso(['search', folder, 'from:1900', '--format', 'jsonl']);
      const rows = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { readonly file: string; readonly words: string });
      return rows.map(({ file, words }) => `${file} ${words}`);
    };
    const before = await saidIn();
    await sayso(['import-articles', join(folder, 'nexis.txt'), '--to', join(folder, 'articles')]);
    const [first, ...others] = readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.txt'));
    for (const name of others)
      for (const ending of ['', '.sayso.yaml']) rmSync(join(folder, 'articles', name + ending));
    const { stdout } = await sayso(['index', folder]);
    assert.match(stdout, /^3 articles, [^\n]*: 2 files read, 0 unchanged, 0 gone\n$/);
    assert.match((await sayso(['index', folder])).stdout, /: 0 files read, 2 unchanged, 0 gone\n$/);
    const now = await saidIn();
    const words = (list: readonly string[]) => list.map((one) => one.slice(one.indexOf(' ') + 1)).sort();
    assert.deepEqual(words(now), words(before));
    assert.ok(now.some((one) => one.startsWith(`articles/${first} `)));
    assert.ok(now.some((one) => one.startsWith('nexis.txt ')));
    rmSync(join(folder, 'articles', `${first}.sayso.yaml`));
    assert.match((await sayso(['index', folder])).stdout, /^4 articles, .*: 2 files read/);
  });

  it('is kept where git does not see it, also where an earlier version had it in a file', async () => {
    const folder = fresh({ '.sayso/index': 'SAYS, as it was' });
    const git = (...args: readonly string[]): string =>
      spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout;
    git('init');
    await sayso(['index', folder]);
    const seen = git('status', '--porcelain', '--untracked-files=all');
    assert.match(seen, /\.sayso\/actors\/people\.yaml/);
    assert.doesNotMatch(seen, /index/);
  });

  it('reads after a change of actors those articles that it may concern, and is what a fresh one is', async () => {
    const folder = fresh();
    await sayso(['index', folder]);
    const file = join(folder, '.sayso', 'actors', 'people.yaml');
    const isFresh = async (): Promise<void> => {
      const other = fresh({ '.sayso/actors/people.yaml': readFileSync(file, 'utf8') });
      await sayso(['index', other]);
      assert.equal(indexOf(folder), indexOf(other));
    };
    const changed = async (text: string): Promise<number> => {
      writeFileSync(file, text);
      const { stdout } = await sayso(['index', folder]);
      return Number(/: (\d+) files read/.exec(stdout)![1]);
    };
    const nobody = '- id: sten-farrowby\n  kind: person\n  name: Sten Farrowby\n  sources: [https://example.org]\n';
    assert.equal(await changed(`${knowledge}${nobody}`), 0);
    await isFresh();
    assert.equal(await changed(`# Somebody else\n${knowledge}`), 0);
    const [speaker] = said.map(({ speaker: id }) => id);
    const name = speaker!.split('-').at(-1)!;
    const with_ = articles.filter(({ text }) => new RegExp(`\\b${name}\\b`, 'i').test(text)).length;
    const read = await changed(knowledge.replace(`- id: ${speaker}\n`, `- id: ${speaker}-2\n`));
    assert.ok(read >= with_ && read < articles.length, `${read} of ${with_}`);
    await isFresh();
    // What is known of the actors before is lost: all is read.
    truncateSync(join(folder, '.sayso', 'index', 'articles.actors'), 100);
    assert.equal(await changed(knowledge), articles.length);
    await isFresh();
  });

  it('is after any damage what a fresh one is', async () => {
    const folder = fresh();
    await sayso(['index', folder]);
    const [file, whole] = [join(folder, '.sayso', 'index', 'articles'), indexOf(folder)];
    const write = (text: string): void => writeFileSync(file, text, 'latin1');
    const damages = [
      () => truncateSync(file, Math.floor(statSync(file).size / 2)),
      () => write('\u0000\u0001\u00ff random'),
      () => write(whole.replaceAll('"words"', '"wards"')),
      () => write(''),
      () => write(whole.replace('[4,"', '[9,"')),
      () => write(whole.slice(0, -4)),
      () => write(`${whole}${whole}`),
      () => write(`${whole}SAYS`),
    ];
    for (const damage of damages) {
      damage();
      const { code } = await sayso(['index', folder]);
      assert.equal(code, 0);
      assert.equal(indexOf(folder), whole);
    }
  });

  it('leaves out what git ignores, what is hidden, and what is no article', async () => {
    const [one] = articles;
    const folder = fresh({
      '.gitignore': 'drafts/\n*.draft.txt\n',
      'drafts/.gitignore': '!a.txt\n',
      'drafts/a.txt': one!.text,
      'node_modules/b.txt': one!.text,
      'Grenby/.gitignore': '*.old.txt\n',
      'Grenby/c.old.txt': one!.text,
      'Tolber [2]/.gitignore': '!kept.draft.txt\n/only.txt\n',
      'Tolber [2]/kept.draft.txt': one!.text,
      'Tolber [2]/deep/kept.draft.txt': one!.text,
      'Tolber [2]/other.draft.txt': one!.text,
      'Tolber [2]/only.txt': one!.text,
      'Tolber [2]/deep/only.txt': one!.text,
      'notes.txt': 'buy lamps\n',
      'binary.txt': 'a\0b',
      'page.html': '<p>No.</p>',
    });
    const { stdout } = await sayso(['index', folder]);
    assert.match(stdout, /^27 articles, .*: 28 files read/);
  });

  it('names what it leaves out for its size or its encoding, and reads it once it can be read', async () => {
    const [one] = articles;
    const folder = fresh({
      'large.txt': `${one!.text}\n${'The river stood high, and the ferry lay at the quay.\n'.repeat(40_000)}`,
      ...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`raw-${at}.txt`, 'a\0b'])),
    });
    const lines = (await sayso(['index', folder])).stdout.trimEnd().split('\n');
    assert.deepEqual(lines.slice(1), [
      'left out, for no article has more than 2 MB: large.txt',
      'left out, for they are no text in UTF-8: raw-0.txt, raw-1.txt, raw-2.txt, raw-3.txt, raw-4.txt, and 2 more',
    ]);
    writeFileSync(join(folder, 'large.txt'), one!.text);
    writeFileSync(join(folder, 'raw-0.txt'), one!.text);
    assert.match((await sayso(['index', folder])).stdout, /^26 articles, .*: 2 files read/);
    writeFileSync(join(folder, 'raw-0.txt'), 'a\0b');
    assert.match((await sayso(['index', folder])).stdout, /^25 articles, .*: 0 files read, 25 unchanged, 1 gone\n/);
  });

  it('takes a decision in a sidecar for a change', async () => {
    const folder = fresh();
    await sayso(['index', folder]);
    writeFileSync(join(folder, `${articles[0]!.path}.sayso.yaml`), 'version: 1\narticle: { outlet: Tolber Mirror }\n');
    assert.match((await sayso(['index', folder])).stdout, /: 1 files read/);
    const { stdout } = await sayso(['search', folder, 'outlet:mirror']);
    assert.match(stdout, new RegExp(`${articles[0]!.said.length} found`));
  });

  it('asks nothing of a folder for actors that is empty', async () => {
    const [first] = articles;
    const folder = folderOf({ 'a.txt': first!.text, '.sayso/actors/notes.md': 'None yet.' });
    const { code, stdout, stderr } = await sayso(['index', folder]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^1 articles, .* 1 files read/);
  });

  it('says what cannot be read', async () => {
    const { code, stderr } = await sayso(['index', join(fresh(), 'nowhere')]);
    assert.equal(code, 1);
    assert.match(stderr, /nowhere: no such folder/);
    const file = await sayso(['index', join(fresh(), articles[0]!.path)]);
    assert.equal(file.code, 1);
    assert.match(file.stderr, /: is a file: give the folder in which it lies/);
  });

  it('answers where the index cannot be written, and says so', async () => {
    const folder = fresh({ 'file.txt': 'no folder' });
    const { code, stdout, stderr } = await sayso([
      'search',
      folder,
      'corridor',
      '--index',
      join(folder, 'file.txt', 'index'),
    ]);
    assert.equal(code, 1);
    assert.match(stdout, / found\.\n/);
    assert.match(stderr, /the index could not be written \((?:ENOTDIR|EEXIST)\)/);
  });
});

describe('sayso search and dossier', () => {
  const folder = fresh();

  it('find what was said, for people and for programs', async () => {
    const expected = said.filter(({ words }) => words.includes('corridor'));
    const list = await sayso(['search', folder, 'corridor']);
    assert.ok(list.stdout.startsWith(`Statements with the word “corridor”. ${expected.length} found.\n`));
    const lines = (await sayso(['search', folder, 'corridor', '--format', 'jsonl'])).stdout.trimEnd().split('\n');
    assert.equal(lines.length, expected.length);
    for (const line of lines) assert.match((JSON.parse(line) as { words: string }).words, /corridor/i);
    const csv = await sayso(['search', folder, 'corridor', '--format', 'csv']);
    assert.equal(parse(csv.stdout.trimEnd(), { header: true, skipEmptyLines: true }).data.length, expected.length);
  });

  it('tell what was not understood, and where', async () => {
    const { code, stderr } = await sayso(['search', folder, 'corridor in:May']);
    assert.deepEqual(
      [code, stderr],
      [2, 'query:13: “May” is no day, month or year. Write 2021-01-14, 2021-01 or 2021.\n'],
    );
  });

  it('know somebody by id and by name, and bring the same words together', async () => {
    const byId = await sayso(['dossier', folder, 'mira-tolland']);
    const byName = await sayso(['dossier', folder, 'MIRA TOLLAND']);
    assert.equal(byId.stdout, byName.stdout);
    assert.equal((await sayso(['dossier', folder, 'tolland'])).stdout, byId.stdout);
    const origins = new Set(said.filter(({ speaker }) => speaker === 'mira-tolland').map(({ origin }) => origin));
    assert.ok(byId.stdout.startsWith(`Mira Tolland: ${origins.size} statements\n`));
    assert.match(byId.stdout, / · in [2-6] articles: [A-Z][a-z]+ [A-Z][a-z]+, /);
    assert.equal((await sayso(['dossier', folder, 'nobody at all'])).code, 1);
  });
});

describe('a question in the terminal', () => {
  const folder = fresh({
    'undated.article':
      'The bridge\n\n“The corridor will open in May,” said Mira Tolland.\n\n“It will not,” said Joran Veck.\n',
    'ru.article':
      'Мост открыт\n\nГРЕНБИ, 4 января 2021 — Мост открыли в понедельник. Об этом сообщила Мира Толланд, она приехала утром.\n',
    '.sayso/actors/people.yaml': knowledge.replace(
      'name: Mira Tolland\n',
      'name: Mira Tolland\n  aliases: [Мира Толланд]\n',
    ),
    '.sayso/codebook.yaml': 'labels:\n  - { id: talks, name: Negotiation }\n',
  });
  const found = async (...words: readonly string[]): Promise<number> => {
    const { stdout, code, stderr } = await sayso(['search', folder, ...words]);
    assert.equal(code, 0, stderr);
    return Number(/ (\d+) found\./.exec(stdout)![1]);
  };

  it('has words that must not be there without a “--” before them', async () => {
    const [all, bridge] = [await found('corridor'), await found('corridor bridge')];
    assert.ok(all > 0);
    assert.equal(await found('corridor', '-bridge'), all - bridge);
    assert.equal(await found('-harbour', 'corridor'), await found('corridor -harbour'));
    assert.equal(await found('-speaker:tolland', 'corridor'), all - (await found('corridor speaker:tolland')));
    const wrong = await sayso(['search', folder, 'corridor', '--formt', 'csv']);
    assert.deepEqual([wrong.code, wrong.stderr.includes("unknown option '--formt'")], [2, true]);
    const csv = await sayso(['search', folder, 'corridor', '-bridge', '--format', 'jsonl']);
    assert.equal(csv.stdout.trimEnd().split('\n').length, all - bridge);
  });

  it('asks among the statements of a dossier, whose help says so', async () => {
    const rows = async (...more: readonly string[]): Promise<readonly { words: string }[]> => {
      const { stdout } = await sayso(['dossier', folder, 'mira-tolland', ...more, '--format', 'jsonl']);
      return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { words: string }]));
    };
    const [all, some] = [await rows(), await rows('corridor')];
    assert.ok(some.length > 0 && some.length < all.length);
    assert.ok(some.every(({ words }) => words.includes('corridor')));
    assert.ok((await rows('-corridor')).every(({ words }) => !words.includes('corridor')));
    assert.match((await sayso(['dossier', '--help'])).stdout, /-type:denial/);
    assert.match((await sayso(['dossier', folder, 'mira-tolland', 'corridor'])).stdout, /with the word “corridor”/);
  });

  it('tells what may be of that time, and articles in other languages, in every form', async () => {
    const list = await sayso(['dossier', folder, 'mira-tolland', 'in:2019']);
    assert.match(list.stdout, /more would fit, but their dates do not tell/);
    assert.match(
      list.stdout,
      /Named in 1 article in other languages\. .*\n {4}2021-01-04 · .*ru\.article · ru · 1 time\n/,
    );
    for (const format of ['csv', 'jsonl']) {
      const { stdout, stderr, code } = await sayso(['dossier', folder, 'mira-tolland', 'in:2019', '--format', format]);
      assert.equal(code, 0);
      assert.match(stderr, /more would fit, but their dates do not tell/);
      assert.match(stderr, /Named in 1 article in other languages/);
      assert.doesNotMatch(stdout, /more would fit/);
      const search = await sayso(['search', folder, 'corridor in:2019', '--format', format]);
      assert.match(search.stderr, /more would fit/);
    }
  });

  it('has each source with date, file and words, and who wrote and spoke', async () => {
    const { stdout } = await sayso(['dossier', folder, 'mira-tolland', '--format', 'jsonl']);
    const row = JSON.parse(stdout.split('\n')[0]!) as Record<string, unknown> & { sources: object[] };
    assert.equal(row.speakerIds, 'mira-tolland');
    for (const field of ['author', 'role', 'url', 'earliest', 'latest'])
      assert.equal(typeof row[field], 'string', field);
    assert.deepEqual(Object.keys(row.sources[0]!), ['date', 'outlet', 'file', 'words', 'url']);
  });
});

describe('which files the terminal reads', () => {
  const [one] = articles;
  const short = 'A bridge\n\nThe bridge is old, and it is closed.\n';
  const folder = folderOf({
    'a.txt': one!.text,
    'b.article': short,
    'c/d.news': short,
    'e.txt': short,
    'f.md': one!.text,
  });
  const index = async (...more: readonly string[]): Promise<string> =>
    (await sayso(['index', folder, ...more])).stdout.split(',')[0]!;

  it('are texts and all that are articles by their names, or what is asked', async () => {
    assert.equal(await index(), '3 articles');
    assert.equal(await index('--include', '**/*.md'), '1 articles');
    assert.equal(await index('--include', '*.{news,md}'), '2 articles');
  });

  it('tell by their paths what they do not say', async () => {
    const bare = one!.text.replace(/^.*—/m, 'It —');
    const own = folderOf({ 'Tolber Mirror/2019-05-06-news.txt': bare });
    const search = async (...more: readonly string[]): Promise<string> =>
      (await sayso(['search', own, 'in:2019-05', ...more])).stdout;
    assert.match(await search(), / 0 found/);
    assert.match(await search('--from-path', '{outlet}/{date}-*.txt'), /\n2019-05-06 · /);
    assert.match(await search(), / 0 found/);
  });
});

describe('sayso copies', () => {
  it('takes another threshold', async () => {
    const folder = fresh();
    const groups = async (...more: readonly string[]): Promise<number> =>
      Number(/^\d+/.exec((await sayso(['copies', folder, ...more])).stdout)![0]);
    assert.ok((await groups()) > (await groups('--threshold', '1', '--lines-threshold', '1')));
  });

  it('lists articles in several files, and what stands in several others', async () => {
    const stories = articles.filter(({ story }, at) => articles.findIndex((one) => one.story === story) === at);
    const under = "\nEditor's choice\nFerry crews vote for a strike after pay talks fail in Norvia\n";
    const folder = fresh(Object.fromEntries(stories.slice(0, 2).map(({ path, text }) => [path, `${text}${under}`])));
    const list = await sayso(['copies', folder]);
    assert.equal(list.code, 0);
    assert.match(list.stdout, /^\d+ articles in several copies, \d+ blocks that stand in several articles\n/);
    assert.match(list.stdout, /in 2 articles: (?:.* \/ )?Editor's choice \/ Ferry crews vote/);
    const lines = (await sayso(['copies', folder, '--format', 'jsonl'])).stdout.trimEnd().split('\n');
    const first = JSON.parse(lines[0]!) as { readonly copies: readonly string[] };
    assert.deepEqual(
      first.copies,
      articles
        .filter(({ story }) => story === 0)
        .map(({ path }) => path)
        .sort(),
    );
  });
});

describe('threads', () => {
  const program = join(root, 'dist', 'cli.js');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], {
      input: articles.map(({ path, text }) => `${JSON.stringify({ id: path, text })}\n`).join('') + '\n{"id":1}\n\n',
      encoding: 'utf8',
      maxBuffer: 1e9,
    });

  before(() => {
    if (existsSync(program)) return;
    assert.equal(spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root }).status, 0);
  });

  it('answer with the same bytes as one process', () => {
    const one = run('extract', '--jsonl');
    const two = run('extract', '--jsonl', '--workers', '2');
    assert.equal(one.status, 1);
    assert.deepEqual([two.status, two.stderr], [one.status, one.stderr]);
    assert.equal(two.stdout, one.stdout);
  });

  it('of GNU parallel answer with the same bytes as one process', function () {
    const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
    if (parallel.error || !parallel.stdout.startsWith('GNU parallel'))
      skip(this, parallel.error ? 'GNU parallel is not installed' : 'another program is called “parallel” here');
    const input = articles.map(({ path, text }) => `${JSON.stringify({ id: path, text })}\n`).join('');
    const own = [process.execPath, program, 'extract', '--jsonl', '--fields', 'statements'];
    const [node, ...args] = own as [string, ...string[]];
    const one = spawnSync(node, args, { input, encoding: 'utf8', maxBuffer: 1e9 });
    const several = spawnSync('parallel', ['--will-cite', '--pipe', '--block', '60k', '-k', '-j', '2', ...own], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    assert.deepEqual([one.status, several.status], [0, 0], several.stderr);
    assert.ok(input.length > 60_000, 'more than one block');
    assert.equal(several.stdout, one.stdout);
  });

  it('make the same index as one process', () => {
    const [one, two] = [fresh(), fresh()];
    assert.equal(run('index', one).status, 0);
    assert.equal(run('index', two, '--workers', '2').status, 0);
    assert.equal(indexOf(two), indexOf(one));
  });

  it('that are ended, overtaken or robbed of their files leave an index that is what a fresh one is', () => {
    const few = ['--articles', '24', '--rounds', '1', '--others', '70', '--large', '3', '--seed', '4'];
    const faults = spawnSync(process.execPath, ['scripts/corpus/faults.mjs', ...few], { cwd: root, encoding: 'utf8' });
    assert.equal(faults.status, 0, faults.stdout + faults.stderr);
    const said = faults.stdout.trimEnd().split('\n');
    assert.ok(said.length > 8);
    for (const line of said) assert.match(line, /^(?:equal: | {2}all read anew )/);
  });

  it('write lean rows with the words of each statement', () => {
    const { stdout } = run('extract', '--jsonl', '--fields', 'statements');
    const [first] = stdout.split('\n');
    const answer = JSON.parse(first!) as { statements: { words: string; start: number; end: number; date: string }[] };
    const { text, date, said } = articles[0]!;
    assert.equal(answer.statements.length, said.length);
    for (const row of answer.statements) {
      assert.equal(row.words, text.slice(row.start, row.end));
      assert.equal(row.date, date);
    }
  });
});
