import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, sayso } from './terminal';

const clean = "- id: tilda-vance\n  name: Tilda Vance\n  sources: ['https://example.org/a']\n";
const faulty = '- id: tilda-vance\n  name: Tilda Vance\n  nick: Tilly\n  sources: [a]\n';

describe('sayso lint', () => {
  it('ends with 0 where there is nothing to put right', async () => {
    const folder = folderOf({ 'a.yaml': clean, 'b.txt': 'no actors' });
    assert.deepEqual(await sayso(['lint', folder]), {
      code: 0,
      stdout: 'Nothing to put right in 1 file.\n',
      stderr: '',
    });
  });

  it('ends with 2 where there is, and names file, line and column', async () => {
    const file = join(folderOf({ 'a.yaml': faulty }), 'a.yaml');
    const { code, stdout, stderr } = await sayso(['lint', file]);
    assert.deepEqual([code, stderr], [2, '']);
    assert.equal(
      stdout,
      `${file}:3:3: warning: "nick" is no field of an actor; it is left out. Correct its spelling, or move it into "note". [unknown-field]\n1 thing to put right in 1 file.\n`,
    );
  });

  it('reads each file of a folder once, whatever links to it, and no pipe or device', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = folderOf({ 'people.yaml': clean });
    for (const name of ['a', 'b', 'c']) symlinkSync(join(folder, 'people.yaml'), join(folder, `${name}.yaml`));
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    const { code, stdout } = await sayso(['lint', folder]);
    assert.deepEqual([code, stdout], [0, 'Nothing to put right in 1 file.\n']);
  });

  it('writes JSON', async () => {
    const file = join(folderOf({ 'a.yaml': faulty }), 'a.yaml');
    const { code, stdout } = await sayso(['lint', '--format', 'json', file]);
    assert.equal(code, 2);
    assert.deepEqual(JSON.parse(stdout), [
      {
        rule: 'unknown-field',
        severity: 'warning',
        file,
        line: 3,
        column: 3,
        length: 4,
        message: '"nick" is no field of an actor; it is left out.',
        advice: 'Correct its spelling, or move it into "note".',
      },
    ]);
    const fine = folderOf({ 'a.yaml': clean });
    assert.equal((await sayso(['lint', '--format', 'json', fine])).stdout, '[]\n');
  });

  it('looks into .sayso/actors of a folder', async () => {
    const folder = folderOf({ '.sayso/actors/a.yaml': faulty, 'other.yaml': '- x\n' });
    const { code, stdout } = await sayso(['lint', folder]);
    assert.equal(code, 2);
    assert.match(stdout, /actors.a\.yaml:3:3: warning/);
    assert.match(stdout, /1 thing to put right in 1 file/);
  });

  it('ends with 1 where something cannot be read, and looks at the rest', async () => {
    const folder = folderOf({ 'a.yaml': faulty, 'b.yaml': Buffer.from([0xff, 0xfe, 0x41]) });
    const { code, stdout, stderr } = await sayso(['lint', folder, join(folder, 'none')]);
    assert.equal(code, 1);
    assert.match(stdout, /a\.yaml:3:3/);
    assert.equal(
      stderr,
      `sayso: ${join(folder, 'b.yaml')}: is not UTF-8\nsayso: ${join(folder, 'none')}: no such file\n`,
    );
  });

  it('says nothing good of what it could not read', async () => {
    const folder = folderOf({ 'b.txt': 'no actors' });
    assert.deepEqual(await sayso(['lint', folder]), {
      code: 1,
      stdout: '',
      stderr: `sayso: ${folder}: has no .yaml file in it\n`,
    });
  });

  it('ends with 1 where it is misused: 2 means findings', async () => {
    const { code, stderr } = await sayso(['lint', '--format', 'xml']);
    assert.equal(code, 1);
    assert.match(stderr, /text, json/);
  });

  it('compares with who comes with Sayso, unless told not to', async () => {
    const folder = folderOf({
      'a.yaml': "- id: lavrov-sergey\n  name: Сергей Лавров\n  sources: ['https://example.org/a']\n",
    });
    assert.match((await sayso(['lint', folder])).stdout, /\[same-person\]/);
    assert.equal((await sayso(['lint', '--alone', folder])).code, 0);
  });

  it('takes the shipped knowledge for clean, over itself as well', async () => {
    assert.equal((await sayso(['lint', 'knowledge'])).code, 0);
  });
});
