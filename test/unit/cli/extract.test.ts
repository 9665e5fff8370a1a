import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../../package.json';
import type { Analysis, Span, Statement } from '../../../src/core/model';
import { article, folderOf, sayso } from './terminal';

type Written = Analysis & { readonly id: string; readonly offsets: object };

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

  it('gives offsets in the text as given: they cut the words out of the file, with its line ends and its mark', async () => {
    const lines = article.split('\n');
    const given = [
      article,
      `\ufeff${lines.join('\r\n')}`,
      `\ufeff${lines.slice(0, 2).join('\r\n')}\r\n🚢 ${lines.slice(2).join('\r')}`,
      lines.join('\r\n\n'),
    ];
    for (const text of given) {
      const file = join(folderOf({ 'a.txt': text }), 'a.txt');
      const answers = [
        await sayso(['extract', '--format', 'json', file]),
        await sayso(['extract', '--jsonl'], [`${JSON.stringify({ id: 'a', text })}\n`]),
      ];
      for (const { stdout } of answers) {
        const { statements, article: whole, offsets } = parse(stdout);
        assert.deepEqual(offsets, { unit: 'utf-16', of: 'the text as given' });
        const cut = ({ start, end }: Span): string => text.slice(start, end);
        const [{ content, cue, speaker }] = statements as [Statement];
        assert.deepEqual([whole.headline!, ...content, ...cue].map(cut), [
          'Harbour talks end',
          '“The harbour stays open,”',
          'said',
        ]);
        assert.match(cut(speaker!), /^Mira Tolland/);
      }
    }
  });

  it('honours what the reader decided in the file beside an article, and does not where it is told so', async () => {
    const folder = folderOf({ 'a.txt': article, 'a.txt.sayso.yaml': 'version: 1\ndate: 2019-05-02\n' });
    const dateWith = async (...options: string[]): Promise<string | undefined | null> => {
      const { code, stdout, stderr } = await sayso([
        ...['extract', '--format', 'json'],
        ...options,
        join(folder, 'a.txt'),
      ]);
      assert.deepEqual([code, stderr], [0, '']);
      return parse(stdout).article.date?.earliest;
    };
    assert.equal(await dateWith(), '2019-05-02');
    assert.equal(await dateWith('--no-sidecar'), undefined);
    assert.equal(await dateWith('--date', '2020-11'), '2020-11-01');
  });

  it('names the line on which a sidecar cannot be used, and reads the article without it', async () => {
    const folder = folderOf({ 'a.txt': article, 'a.txt.sayso.yaml': 'version: 1\ndate: 0202-11-03\n' });
    const { code, stdout, stderr } = await sayso(['extract', join(folder, 'a.txt')]);
    assert.equal(code, 1);
    assert.match(stderr, /a\.txt\.sayso\.yaml:2: the date must be like 2020-11-03/);
    assert.match(stdout, /1 statement/);
  });

  it('refuses years that have no news, mistyped as they are', async () => {
    for (const date of ['0202-11-03', '1000', '9998', '9999-12']) {
      const { code, stderr } = await sayso(['extract', '--date', date], [article]);
      assert.equal(code, 2, date);
      assert.match(stderr, /must be like 2020-11-03/);
    }
  });

  it('reads no further than to the limit of a file', async () => {
    const folder = folderOf({ 'a.yaml': '# '.padEnd(21 * 1024 * 1024, 'x') });
    const knowledge = await sayso(['extract', '--knowledge', join(folder, 'a.yaml')], [article]);
    assert.deepEqual([knowledge.code, knowledge.stdout], [1, '']);
    assert.match(knowledge.stderr, /a\.yaml: is too large: more than 20 MB/);
    const piece = Buffer.alloc(8 * 1024 * 1024, 'a ');
    const { code, stderr } = await sayso(
      ['extract'],
      Array.from({ length: 1000 }, () => piece),
    );
    assert.deepEqual([code, stderr], [1, 'standard input: is too large: more than 64 MB\n']);
  });

  it('takes the date that is given for the date of the article', async () => {
    const { stdout } = await sayso(['extract', '--format', 'json', '--date', '2020-11'], [article]);
    const { date } = parse(stdout).article;
    assert.deepEqual([date!.earliest, date!.latest, date!.basis], ['2020-11-01', '2020-11-30', 'reader']);
  });

  it('names each file that it cannot read on one line, and does the others', async () => {
    const folder = folderOf({
      'image.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'folder/a.txt': article,
      'a.txt': article,
    });
    const names = ['missing.txt', 'image.txt', 'folder', 'a.txt'];
    const { code, stdout, stderr } = await sayso(['extract', ...names.map((name) => join(folder, name))]);
    assert.equal(code, 1);
    assert.deepEqual(stderr.replaceAll(`${folder}/`, '').split('\n'), [
      'missing.txt: no such file',
      'image.txt: is not a text file',
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

  it('prints nothing that steers a terminal or turns a line, wherever it comes from', async () => {
    const odd = '\u001b]0;x\u0007\u202e\u009b1m';
    const folder = folderOf({
      [`${odd}.txt`]: article.replace('stays open', `stays ${odd}open`),
      [`${odd}.yaml`]: `- id: "${odd}"\n  kind: person\n  name: [1]\n`,
    });
    const [file, actors] = [join(folder, `${odd}.txt`), join(folder, `${odd}.yaml`)];
    for (const argv of [
      ['extract', file, `${file}.gone`],
      ['extract', '--format', 'json', file],
      ['extract', '--knowledge', actors, file],
      ['extract', '--knowledge', `${actors}.gone`, file],
      ['lint', actors, `${actors}.gone`],
    ]) {
      const { stdout, stderr } = await sayso(argv);
      assert.doesNotMatch(stdout + stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/, argv.join(' '));
      assert.notEqual(stdout + stderr, '');
    }
  });

  it('says so where statements are not read in the language', async () => {
    const russian = 'Переговоры закончились\n\nПереговоры о гавани закончились во вторник, и никто не был этому рад.\n';
    const { code, stdout } = await sayso(['extract'], [russian]);
    assert.equal(code, 0);
    assert.equal(stdout, 'standard input: statements are read in English only, so far\n');
  });
});

describe('decisions in the mirror', () => {
  it('count like those beside the article, which stand above them', async () => {
    const folder = folderOf({
      'a.txt': article,
      '.sayso/annotations/a.txt.sayso.yaml': 'version: 1\ndate: 2019-05-02\n',
    });
    const dateOf = async (): Promise<unknown> => {
      const { stdout } = await sayso(['extract', '--format', 'json', join(folder, 'a.txt')]);
      return (JSON.parse(stdout) as { article: { date: { earliest: string } } }).article.date.earliest;
    };
    assert.equal(await dateOf(), '2019-05-02');
    writeFileSync(join(folder, 'a.txt.sayso.yaml'), 'version: 1\ndate: 2018-05-02\n');
    assert.equal(await dateOf(), '2018-05-02');
  });
});
