import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../shared';
import { article } from './terminal';

const program = join(root, 'dist', 'cli.js');
const line = `${JSON.stringify({ id: 'a', text: article })}\n`;

describe('the program dist/cli.js', () => {
  before(function () {
    if (existsSync(program)) return;
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  it('answers lines on standard input', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'extract', '--jsonl'], {
      input: line.repeat(3),
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout.trimEnd().split('\n').length, 3);
  });

  it('answers a line before the next one comes', async function () {
    const child = spawn(process.execPath, [program, 'extract', '--jsonl']);
    const answers = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    for (let i = 0; i < 3; i++) {
      child.stdin.write(line);
      const { value } = (await answers.next()) as { readonly value: Buffer };
      assert.match(value.toString(), /^\{"id":"a"/);
    }
    child.stdin.end();
    await answers.next();
  });

  it('ends without a fault where there is no standard output at all', function () {
    if (process.platform === 'win32') this.skip();
    // Node itself opens /dev/null in its place, so nothing tells that nobody reads.
    const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" extract --jsonl >&-', process.execPath, program], {
      input: line,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('ends quietly when whoever reads has gone', async function () {
    const child = spawn(process.execPath, [program, 'extract', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
    // What is left of the input has no reader either.
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(line.repeat(5000));
    const code = await new Promise((resolve) => child.once('close', resolve));
    child.stdin.destroy();
    assert.deepEqual([code, complaints], [0, '']);
  });

  it('says by its exit code that a file was not there', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'extract', 'no-such-file.txt'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout, stderr], [1, '', 'no-such-file.txt: no such file\n']);
  });
});
