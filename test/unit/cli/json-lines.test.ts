import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { join } from 'node:path';
import { run } from '../../../src/cli/run';
import { readLines } from '../../../src/cli/lines';
import { article, folderOf, sayso, shipped } from './terminal';

interface Answer {
  readonly id: string | number | null;
  readonly error?: string;
  readonly statements?: readonly { readonly content: readonly { readonly start: number }[] }[];
}

const answersOf = (stdout: string): readonly Answer[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);

const request = (id: unknown, text: unknown = article): string => `${JSON.stringify({ id, text })}\n`;

describe('sayso extract --jsonl', () => {
  it('answers line for line, in order', async () => {
    const ids = Array.from({ length: 50 }, (_, i) => `article ${i}`);
    const { code, stdout, stderr } = await sayso(['extract', '--jsonl'], [ids.map((id) => request(id)).join('')]);
    assert.deepEqual([code, stderr], [0, '']);
    const answers = answersOf(stdout);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ids,
    );
    assert.ok(answers.every(({ statements }) => statements?.length === 1));
  });

  it('gives ids back byte for byte as they were written', async () => {
    const ids = ['1318912341234567891', '1e400', '-0', '0.10', '"\\u0041\\/\\""', '"\u009b 🚢"', '"a\\\\"', 'null'];
    const lines = ids.flatMap((id) => [
      `{"id":${id},"text":"No."}`,
      `{ "x" : {"id": [7, {"id": 8}]}, "text" : "a \\"id\\": 9", "i\\u0064"\t: ${id} }`,
      `{"id":1,"text":"Twice.","id":${id}}`,
    ]);
    const { code, stdout, stderr } = await sayso(['extract', '--jsonl'], [lines.join('\n')]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.slice('{"id":'.length, line.indexOf(',"offsets"'))),
      ids.flatMap((id) => [id, id, id]),
    );
  });

  it('does not care how the bytes come in, nor whether the last line ends', async () => {
    const bytes = Buffer.from(`\ufeff${request('é')}${request('🚢')}`.trimEnd());
    const whole = await sayso(['extract', '--jsonl'], [bytes]);
    const one = await sayso(
      ['extract', '--jsonl'],
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    );
    assert.equal(one.stdout, whole.stdout);
    assert.deepEqual(
      answersOf(whole.stdout).map(({ id }) => id),
      ['é', '🚢'],
    );
  });

  it('reads the text as it was given: offsets count a carriage return', async () => {
    const { stdout } = await sayso(['extract', '--jsonl'], [request('crlf', article.replaceAll('\n', '\r\n'))]);
    assert.equal(answersOf(stdout)[0]!.statements![0]!.content[0]!.start, article.indexOf('“') + 4);
  });

  it('answers a bad line with an error, names its line, and goes on', async () => {
    const input = [
      request('first'),
      '{"id": "broken",\n',
      '[]\n',
      '\n',
      request('no text', 7),
      '{"id": 5}\n',
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      '{"text": "Without an id."}\n',
      request('last'),
      '\n',
    ];
    const { code, stdout, stderr } = await sayso(['extract', '--jsonl'], input);
    assert.equal(code, 1);
    assert.deepEqual(
      answersOf(stdout).map(({ id, error }) => [id, error !== undefined]),
      [
        ['first', false],
        [null, true],
        [null, true],
        [null, true],
        ['no text', true],
        [5, true],
        [null, true],
        [null, false],
        ['last', false],
      ],
    );
    const complaints = stderr.trimEnd().split('\n');
    assert.deepEqual(
      complaints.map((line) => line.replace(/^standard input:(\d+): \S.*$/, '$1')),
      ['2', '3', '4', '5', '6', '7'],
    );
  });

  it('reads files one after the other, and names file and line', async () => {
    const folder = folderOf({ 'a.jsonl': request('a'), 'b.jsonl': `${request('b')}no\n`, 'c.jsonl': request('c') });
    const files = ['a', 'missing', 'b', 'c'].map((name) => join(folder, `${name}.jsonl`));
    const { code, stdout, stderr } = await sayso(['extract', '--jsonl', ...files]);
    assert.equal(code, 1);
    assert.deepEqual(
      answersOf(stdout).map(({ id }) => id),
      ['a', 'b', null, 'c'],
    );
    assert.equal(stderr, `${files[1]}: no such file\n${files[2]}:2: not valid JSON\n`);
  });

  it('reads no further while nobody takes the answers', async () => {
    let read = 0;
    // eslint-disable-next-line @typescript-eslint/require-await -- what reads it waits
    const input = async function* (): AsyncGenerator<string> {
      for (; read < 2000; read++) yield request(read);
    };
    const stdout = new PassThrough();
    const ended = run(['extract', '--jsonl'], {
      stdin: input(),
      stdinIsTerminal: false,
      stdout,
      stderr: stdout,
      shipped,
    });
    // It has stopped where two hundred turns of the loop bring no further line.
    let last = -1;
    for (let turns = 0; turns < 200; turns++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (read === last) continue;
      last = read;
      turns = 0;
    }
    assert.ok(last < 500, `${last} lines were read`);
    stdout.resume();
    assert.equal(await ended, 0);
    assert.equal(read, 2000);
  });

  it('holds one line at a time, and no line that is too long', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- what reads it waits
    const input = async function* (): AsyncGenerator<string> {
      yield 'one\ntw';
      yield 'o that is';
      yield ' far too long';
      yield '\n\nthree';
    };
    const lines: unknown[] = [];
    for await (const { number, bytes } of readLines(input(), 12))
      lines.push([number, bytes && Buffer.from(bytes).toString()]);
    assert.deepEqual(lines, [
      [1, 'one'],
      [2, null],
      [3, ''],
      [4, 'three'],
    ]);
  });
});
