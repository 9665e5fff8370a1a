import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Analysis } from '../../../src/core/model';
import { article, folderOf, sayso } from './terminal';

const tolland = `- id: mira-tolland
  kind: person
  name: Mira Tolland
`;

const speakerOf = (stdout: string): string | null => (JSON.parse(stdout) as Analysis).statements[0]!.speaker!.actor;

describe('sayso extract --knowledge', () => {
  const extract = (...paths: readonly string[]): ReturnType<typeof sayso> =>
    sayso(['extract', '--format', 'json', ...paths.flatMap((path) => ['--knowledge', path])], [article]);

  it('knows the people of a file and of a folder', async () => {
    const folder = folderOf({ 'people.yaml': tolland, 'more/people.yml': tolland, 'more/readme.txt': 'no records' });
    for (const path of [join(folder, 'people.yaml'), join(folder, 'more')]) {
      const { code, stdout, stderr } = await extract(path);
      assert.deepEqual([code, stderr], [0, '']);
      assert.equal(speakerOf(stdout), 'mira-tolland');
    }
    assert.equal(speakerOf((await extract()).stdout), null);
  });

  it('lays each path over those before it', async () => {
    const folder = folderOf({ 'a.yaml': tolland, 'b.yaml': '- id: mira-tolland\n  disabled: true\n' });
    const [a, b] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
    assert.equal(speakerOf((await extract(a, b)).stdout), null);
    assert.equal(speakerOf((await extract(b, a)).stdout), 'mira-tolland');
  });

  it('names file and line of a problem, and uses the rest', async () => {
    const file = join(
      folderOf({ 'people.yaml': `${tolland}- id: nobody\n  kind: ghost\n  name: Nobody\n` }),
      'people.yaml',
    );
    const { code, stdout, stderr } = await extract(file);
    assert.equal(code, 1);
    assert.match(stderr, /people\.yaml:5:\d+: "ghost" is no kind of actor/);
    assert.equal(stderr.split('\n').length, 2);
    assert.equal(speakerOf(stdout), 'mira-tolland');
  });

  it('does nothing without the people that were asked for', async () => {
    const folder = folderOf({ 'empty/readme.txt': 'no records', 'latin.yaml': Buffer.from([0x23, 0xe9]) });
    const paths = ['missing.yaml', 'empty', 'latin.yaml'].map((name) => join(folder, name));
    const { code, stdout, stderr } = await extract(...paths);
    assert.deepEqual([code, stdout], [1, '']);
    assert.deepEqual(stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n'), [
      'missing.yaml: no such file',
      'empty: has no .yaml file in it',
      'latin.yaml: is not UTF-8',
    ]);
  });
});
