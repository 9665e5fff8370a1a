import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cues, listed } from '../../../src/core/language/english/verbs';
import { readRows } from '../../../src/core/language/english/verb-row';
import { root } from '../shared';

/** A verb that no dictionary has, with all that a row can say of it that shows below. */
const row = 'vorb CT +about; doubles; is leading-on; means characterisation +about meeting; not goats';

const script = `
import { buildKnowledge } from './src/core/actors/find-mentions';
import { analyze } from './src/core/analyze';

const read = (sentence) => {
  const text = 'Council meets on the old mill\\n\\nGRENBY, May 4, 2019 — The council met in the town hall on Saturday.\\n\\n' + sentence + '\\n';
  return analyze(text, buildKnowledge([])).statements.map(({ content, speaker, type }) => ({
    said: content.map(({ start, end }) => text.slice(start, end)).join(' '),
    by: speaker && text.slice(speaker.start, speaker.end),
    type,
  }));
};
console.log(JSON.stringify([
  read('Arne Holm, the mayor of Grenby, vorbbed that the mill would open in autumn.'),
  read('“The mill will open in autumn,” Holm said, vorbbing that the miller had left the town.'),
  read('Arne Holm, the mayor of Grenby, vorbbed goats.'),
]));
`;

describe('a new verb', () => {
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'sayso-verb-'));
    cpSync(join(root, 'src', 'core'), join(copy, 'src', 'core'), { recursive: true });
    cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });

  after(() => {
    rmSync(copy, { recursive: true });
  });

  async function readings(): Promise<unknown> {
    writeFileSync(join(copy, 'script.ts'), script);
    const outfile = join(copy, 'script.cjs');
    await build({
      entryPoints: [join(copy, 'script.ts')],
      bundle: true,
      platform: 'node',
      outfile,
      tsconfig: join(copy, 'tsconfig.json'),
    });
    const { stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
    assert.equal(stderr, '');
    return JSON.parse(stdout) as unknown;
  }

  it('is read once its row is there, and by that row alone', async () => {
    const said = { said: '“The mill will open in autumn,”', by: 'Holm', type: 'prediction' };
    assert.deepEqual(await readings(), [[], [said], []]);
    const table = join(copy, 'src', 'core', 'language', 'english', 'reporting-verbs.ts');
    const text = readFileSync(table, 'utf8');
    const edited = text.replace('assertion: `\n', `assertion: \`\n${row}\n`);
    assert.equal(edited.split('\n').length, text.split('\n').length + 1);
    writeFileSync(table, edited);
    assert.deepEqual(await readings(), [
      [
        {
          said: 'that the mill would open in autumn',
          by: 'Arne Holm, the mayor of Grenby',
          type: 'characterisation',
        },
      ],
      [said, { said: 'that the miller had left the town', by: 'Holm', type: 'characterisation' }],
      [],
    ]);
  });
});

describe('the table of verbs', () => {
  it('has one row for each verb', () => {
    assert.ok(listed.length > 900);
    assert.deepEqual(
      listed.filter((verb, i) => listed.indexOf(verb) !== i),
      [],
    );
  });

  it('does not load with a part, a kind or a type that nothing reads', () => {
    for (const wrong of ['vorb C; are noun', 'vorb C; is noisy', 'vorb C; means novelty', 'vorb C; I novelty'])
      assert.throws(() => readRows(wrong, 'assertion'), /vorb/, wrong);
  });

  it('reads a row that goes on in the next line', () => {
    assert.deepEqual([...readRows('vorb C; not goats\n  mills')[0]!.notObjects!], ['goats', 'mills']);
    assert.deepEqual([...cues.get('exchange')![0]!.onlyObjects!].sort(), ['greetings', 'opinions', 'remarks', 'views']);
  });
});
