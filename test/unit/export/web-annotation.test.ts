import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { webAnnotation } from '../../../src/core/export/web-annotation';
import { readShared, root } from '../shared';
import { source, text, twin } from './world';

interface Annotation {
  readonly target: readonly { readonly selector: readonly { exact?: string; start?: number; end?: number }[] }[];
}
interface Collection {
  readonly first: { readonly items: readonly Annotation[] };
}

async function collection(): Promise<Collection> {
  const [file] = await webAnnotation.write([source, twin], {});
  return JSON.parse(file!.content as string) as Collection;
}

/** The assertions of one of W3C's tests that must hold, by file name; each answers for a value. */
function musts(test: Mocha.Context, list: string): ReadonlyMap<string, (value: unknown) => boolean> {
  const { assertions } = JSON.parse(readShared(test, `formats/w3c/${list}`)) as { assertions: readonly unknown[] };
  const folder = resolve(root, '../shared/formats/w3c');
  const ajv = new Ajv({ strict: false, logger: false });
  (addFormats as unknown as (ajv: Ajv) => unknown)(ajv);
  const definitions = join(folder, 'definitions');
  for (const name of readdirSync(definitions)) {
    const schema = JSON.parse(readFileSync(join(definitions, name), 'utf8')) as { id?: string };
    ajv.addSchema({ ...schema, id: name }, name);
  }
  const checks = new Map<string, (value: unknown) => boolean>();
  for (const path of assertions.flat(9)) {
    if (typeof path !== 'string') continue;
    const schema = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
      id?: string;
      assertionType?: string;
      expectedResult?: string;
    };
    if (schema.assertionType !== 'must') continue;
    const validate = ajv.compile({ ...schema, id: basename(path) });
    checks.set(path, (value) => validate(value) === (schema.expectedResult !== 'invalid'));
  }
  return checks;
}

describe('Web Annotation', () => {
  it('counts code points, and its positions have its words', async () => {
    const signs = Array.from(text);
    const { items } = (await collection()).first;
    assert.equal(items.length, 5);
    for (const { target } of items)
      for (const { selector } of target)
        assert.equal(signs.slice(selector[1]!.start, selector[1]!.end).join(''), selector[0]!.exact);
  });

  it('has a quote over paragraphs as one annotation of two targets', async () => {
    const { items } = (await collection()).first;
    assert.deepEqual(
      items.slice(0, 3).map(({ target }) => target.length),
      [1, 1, 2],
    );
  });

  it('is valid by every MUST of W3C’s own tests', async function () {
    const checks = musts(this, 'annotations/annotationMusts.test');
    assert.ok(checks.size > 40);
    for (const item of (await collection()).first.items)
      for (const [name, holds] of checks) assert.ok(holds(item), name);
    const broken = [...checks.values()].filter((holds) => !holds({ type: 'Annotation' }));
    assert.ok(broken.length > 0);
  });

  it('is a valid collection', async function () {
    const checks = musts(this, 'collections/collectionMusts.test');
    const value = { ...(await collection()) };
    for (const [name, holds] of checks) assert.ok(holds(value), name);
  });
});
