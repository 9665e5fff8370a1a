import assert from 'node:assert/strict';
import { join } from 'node:path';
import { version } from '../../../package.json';
import type { Analysis } from '../../../src/core/model';
import { article, folderOf, sayso } from './terminal';

type Written = Analysis & { readonly id: string };

const parse = (line: string): Written => JSON.parse(line) as Written;

describe('sayso', () => {
  it('tells how it is used, at a terminal and when asked', async () => {
    for (const argv of [[], ['--help'], ['extract'], ['extract', '--help'], ['extract', '--jsonl']]) {
      const { code, stdout, stderr } = await sayso(argv);
      assert.equal(code, 0, argv.join(' '));
      assert.match(stdout, /^Usage: sayso/);
      assert.equal(stderr, '');
    }
  });

  it('tells its version', async () => {
    assert.deepEqual(await sayso(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['extrct'], /unknown command/],
    [['extract', '--fromat', 'json'], /unknown option/],
    [['extract', '--format', 'xml'], /list, json/],
    [['extract', '--date', '2020-13'], /must be like 2020-11-03/],
    [['extract', '--format', 'json', '--jsonl'], /cannot be used with/],
  ];
  for (const [argv, message] of wrong) {
    it(`says what is wrong with: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await sayso(argv, []);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }
});

describe('sayso extract', () => {
  it('lists line, kind, speaker and words', async () => {
    const file = join(folderOf({ 'a.txt': article }), 'a.txt');
    const { code, stdout, stderr } = await sayso(['extract', file]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, `${file}: 1 statement\n\n  line 5    quote  Mira Tolland\n    “The harbour stays open,”\n`);
  });

  it('lists the type beside the kind, and through whom the words came', async () => {
    const lines = [
      'Envoys meet in Lake City',
      '',
      'LAKE CITY, November 3, 2020. /TASS/. “We will be back before the winter,” Petra Holm told Kommersant.',
      '',
      'Ivan Dorn denied that the bridge was closed. He did not say who had opened it.',
      '',
      'The road was muddy all week, and few came to the meeting of the guild in the old hall. Dorn said it was late.',
      '',
    ];
    const { stdout } = await sayso(['extract'], [lines.join('\n')]);
    assert.equal(
      stdout,
      [
        'standard input: 4 statements, through TASS',
        '',
        '  line 3    quote, commitment  Petra Holm',
        '    “We will be back before the winter,”',
        '    through Kommersant',
        '',
        '  line 5    claim, denial      Ivan Dorn',
        '    that the bridge was closed',
        '',
        '  line 5    claim, not said    Ivan Dorn',
        '    who had opened it',
        '',
        '  line 7    claim              Ivan Dorn',
        '    it was late',
        '',
      ].join('\n'),
    );
  });

  it('reads standard input where no file is given, and where it is called -', async () => {
    for (const argv of [['extract'], ['extract', '-']]) {
      const { code, stdout } = await sayso(argv, [article]);
      assert.equal(code, 0);
      assert.match(stdout, /^standard input: 1 statement\n/);
    }
  });

  it('writes one line of JSON a file, in the order given', async () => {
    const folder = folderOf({ 'a.txt': article, 'b.txt': 'Nothing said\n\nIt rained on Monday, and all week.\n' });
    const files = ['b.txt', 'a.txt'].map((name) => join(folder, name));
    const { code, stdout } = await sayso(['extract', '--format', 'json', ...files]);
    assert.equal(code, 0);
    const answers = stdout.trimEnd().split('\n').map(parse);
    assert.deepEqual(
      answers.map(({ id, statements }) => [id, statements.length]),
      [
        [files[0], 0],
        [files[1], 1],
      ],
    );
    const [statement] = answers[1]!.statements;
    const at = (words: string): object => ({
      start: article.indexOf(words),
      end: article.indexOf(words) + words.length,
    });
    assert.deepEqual(statement!.content, [at('“The harbour stays open,”')]);
    assert.deepEqual(statement!.cue, [at('said')]);
    assert.equal(statement!.speaker!.name, 'Mira Tolland');
  });

  it('gives offsets in the canonical text, whatever the line ends and with a BOM', async () => {
    const text = `\ufeff${article.replaceAll('\n', '\r\n')}`;
    const folder = folderOf({ 'a.txt': article, 'crlf.txt': text });
    const answers = await Promise.all(
      ['a.txt', 'crlf.txt'].map(
        async (name) => (await sayso(['extract', '--format', 'json', join(folder, name)])).stdout,
      ),
    );
    const [plain, crlf] = answers.map(parse);
    assert.deepEqual({ ...crlf, id: '' }, { ...plain, id: '' });
  });

  it('takes the date that is given for the date of the article', async () => {
    const { stdout } = await sayso(['extract', '--format', 'json', '--date', '2020-11'], [article]);
    const { date } = parse(stdout).article;
    assert.deepEqual([date!.earliest, date!.latest, date!.basis], ['2020-11-01', '2020-11-30', 'reader']);
  });

  it('names each file that it cannot read on one line, and does the others', async () => {
    const folder = folderOf({
      'image.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
      'folder/a.txt': article,
      'a.txt': article,
    });
    const names = ['missing.txt', 'image.txt', 'latin.txt', 'folder', 'a.txt'];
    const { code, stdout, stderr } = await sayso(['extract', ...names.map((name) => join(folder, name))]);
    assert.equal(code, 1);
    assert.deepEqual(stderr.replaceAll(`${folder}/`, '').split('\n'), [
      'missing.txt: no such file',
      'image.txt: is not a text file in UTF-8',
      'latin.txt: is not UTF-8',
      'folder: is a folder',
      '',
    ]);
    assert.match(stdout, /a\.txt: 1 statement\n/);
  });

  it('prints nothing that steers a terminal', async () => {
    const steering = article.replace('harbour stays', 'harbour\u001b[31m stays');
    const { stdout } = await sayso(['extract'], [steering]);
    assert.doesNotMatch(stdout, /\u001b/);
    assert.match(stdout, /harbour\ufffd\[31m stays/);
  });

  it('says so where statements are not read in the language', async () => {
    const russian = 'Переговоры закончились\n\nПереговоры о гавани закончились во вторник, и никто не был этому рад.\n';
    const { code, stdout } = await sayso(['extract'], [russian]);
    assert.equal(code, 0);
    assert.equal(stdout, 'standard input: statements are read in English only, so far\n');
  });
});
