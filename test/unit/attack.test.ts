import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../../src/core/article/forms/prepare';
import { tempting } from '../tempting';
import { article, folderOf, sayso } from './cli/terminal';
import { root } from './shared';

/** What a terminal would obey, or what would turn the direction of what is read. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('what attacks have tried', () => {
  it('keys, ids and names of an actors file steer no terminal', async () => {
    const records = tempting.map(
      ([, text], at) => `- id: ${JSON.stringify(text)}\n  name: X${at}\n- id: a${at}\n  ${JSON.stringify(text)}: 1\n`,
    );
    const folder = folderOf({ 'people.yaml': records.join('') });
    const linted = await sayso(['lint', folder]);
    assert.equal(linted.code, 2);
    const extracted = await sayso(['extract', '--knowledge', join(folder, 'people.yaml')], [article]);
    for (const text of [linted.stdout, linted.stderr, extracted.stdout, extracted.stderr])
      assert.doesNotMatch(text, steering);
  });

  it('a device is no article and no list of actors', async function () {
    if (!existsSync('/dev/zero')) this.skip();
    const asArticle = await sayso(['extract', '/dev/zero']);
    assert.deepEqual([asArticle.code, asArticle.stdout], [1, '']);
    assert.match(asArticle.stderr, /is too large/);
    const asActors = await sayso(['extract', '--knowledge', '/dev/zero'], [article]);
    assert.equal(asActors.code, 1);
    assert.match(asActors.stderr, /is too large/);
  });

  it('a mail of very many lines is read', () => {
    const text = `Boats wait on the lake\n\n${'> We wait.\n'.repeat(140_000)}`;
    assert.equal(prepare(text)?.text.includes('>'), false);
  });

  it('a folder that nobody trusts names no actors files outside of itself', () => {
    const { capabilities } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
    };
    assert.ok(capabilities.untrustedWorkspaces.restrictedConfigurations.includes('sayso.knowledge'));
  });
});
