import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildKnowledge } from '../../src/core/actors/find-mentions';
import { analyze } from '../../src/core/analyze';
import { FarReader } from '../../src/extension/article/elsewhere/far-reader';
import { openPort } from '../../src/extension/article/elsewhere/port.node';
import type { Answer, Port } from '../../src/extension/article/elsewhere/protocol';
import { loadPartsWith } from '../../src/extension/parts/part';
import * as reading from '../../src/extension/parts/reading';
import { root } from './shared';

loadPartsWith(() => reading);

const knowledge = buildKnowledge([
  { id: 'lund', kind: 'person', name: 'Marta Lund', aliases: [], roles: [], sources: [] },
]);

const text = 'GRENBY, 3 November 2020 – “The road is open,” Marta Lund said on Tuesday.\n';

describe('reading elsewhere', () => {
  let folder: string;
  let program: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sayso-reader-'));
    program = join(folder, 'reader.js');
    await build({
      entryPoints: [join(root, 'src/extension/article/elsewhere/worker.node.ts')],
      bundle: true,
      platform: 'node',
      outfile: program,
      logLevel: 'error',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same answers as here, in the order of the questions', async () => {
    const reader = new FarReader(() => Promise.resolve(openPort(program)));
    const texts = [text, text.replace('open', 'closed')];
    const answers = await Promise.all(texts.map((one) => reader.read(one, knowledge, {})));
    assert.deepEqual(
      answers,
      texts.map((one) => analyze(one, knowledge)),
    );
    const dated = await reader.read(text, knowledge, { date: '2019-05-01' });
    assert.deepEqual(dated, analyze(text, knowledge, { date: '2019-05-01' }));
    reader.dispose();
  });

  it('fails where the worker ends, and begins another one for the next text', async () => {
    let opened = 0;
    const reader = new FarReader(() => {
      const port = openPort(program);
      return Promise.resolve(opened++ === 0 ? endingAtOnce(port) : port);
    });
    await assert.rejects(reader.read(text, knowledge, {}));
    assert.deepEqual(await reader.read(text, knowledge, {}), analyze(text, knowledge));
    reader.dispose();
    assert.equal(opened, 2);
  });

  it('fails where there is no worker', async () => {
    const reader = new FarReader(() => Promise.reject(new Error('none here')));
    await assert.rejects(reader.read(text, knowledge, {}), /none here/);
  });
});

/** Ends as soon as something is asked. */
function endingAtOnce(port: Port): Port {
  return {
    post: () => port.end(),
    listen: (onAnswer: (answer: Answer) => void, onEnd) => port.listen(onAnswer, onEnd),
    end: () => port.end(),
  };
}
