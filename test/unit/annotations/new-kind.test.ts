import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../shared';

/** The reader's own word on the dateline's place, as a kind of decision that is not there yet. */
const kind = `
import { scalar } from '../actors/editing/write';
import { type SidecarEdit, withField, withoutField } from './edit-sidecar';
import { isText, Unfit } from './unfit';

export function readPlace(value: unknown): string {
  if (isText(value)) return value;
  throw new Unfit('the place must be a text');
}

export function setPlace(place: string | undefined): SidecarEdit {
  return {
    field: 'place',
    apply: (file) => ({
      text: place === undefined ? withoutField(file, 'place') : withField(file, 'place', scalar(place)),
      value: place,
    }),
  };
}
`;

const script = `
import { buildKnowledge } from './src/core/actors/find-mentions';
import { analyze } from './src/core/analyze';
import { changeSidecar, readSidecar } from './src/core/annotations/decisions';
import { setPlace } from './src/core/annotations/place';

const changed = changeSidecar('version: 1\\n# mine\\n', setPlace('Grenby'));
const answer = readSidecar(changed.text);
const { article } = analyze('Envoys meet\\n\\nThey met on Monday.\\n', buildKnowledge([]), answer.decisions);
console.log(JSON.stringify([changed.text, article.place]));
`;

describe('a new kind of decision', () => {
  let copy: string;
  const touched = new Set<string>();

  const change = (file: string, edit: (text: string) => string): void => {
    const path = join(copy, 'src', 'core', file);
    const before = readFileSync(path, 'utf8');
    const after = edit(before);
    assert.notEqual(after, before, file);
    writeFileSync(path, after);
    touched.add(file);
  };

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'sayso-kind-'));
    cpSync(join(root, 'src', 'core'), join(copy, 'src', 'core'), { recursive: true });
    cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('takes three files: its own, the one that lists the kinds, and the place that uses it', async function () {
    this.timeout(600_000);
    writeFileSync(join(copy, 'src', 'core', 'annotations', 'place.ts'), kind);
    touched.add('annotations/place.ts');
    change('annotations/decisions.ts', (text) =>
      text
        .replace("import { readNot } from './not';", "$&\nimport { readPlace } from './place';")
        .replace('export interface Decisions {', '$&\n  readonly place?: string;')
        .replace('  date: readDate,', '$&\n  place: readPlace,'),
    );
    change('analyze.ts', (text) => text.replace('\n      place,\n', '\n      place: decisions.place ?? place,\n'));
    assert.equal(touched.size, 3);
    const tsc = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');
    const typed = spawnSync(process.execPath, [tsc, '-p', join(copy, 'src', 'core', 'tsconfig.json')], {
      encoding: 'utf8',
    });
    assert.equal(typed.stdout, '');
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: copy },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
    });
    const ran = spawnSync(process.execPath, ['-'], { input: outputFiles[0]!.text, encoding: 'utf8' });
    assert.deepEqual(JSON.parse(ran.stdout), ['version: 1\nplace: Grenby\n# mine\n', 'Grenby']);
  });
});
