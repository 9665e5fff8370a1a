import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type * as Xmllint from 'xmllint-wasm';
import { qdpx } from '../../../src/core/export/qdpx';
import { readShared, root } from '../shared';
import { source, text, twin } from './world';

async function unpacked(): Promise<Readonly<Record<string, string>>> {
  const [file] = await qdpx.write([source, twin], {});
  const entries = Object.entries(unzipSync(file!.content as Uint8Array));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

interface Selection {
  readonly name: string;
  readonly startPosition: string;
  readonly endPosition: string;
}
interface Project {
  readonly Project: {
    readonly Sources: { readonly TextSource: readonly { plainTextPath: string; PlainTextSelection: Selection[] }[] };
    readonly Notes: { readonly Note: { readonly PlainTextContent: string } };
  };
}

const parsed = (xml: string): Project =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', trimValues: false }).parse(xml) as Project;

/** It looks for its own files where it lies, so it stays out of the bundle. */
const { validateXML } = createRequire(join(root, 'package.json'))('xmllint-wasm') as typeof Xmllint;

describe('QDPX', () => {
  it('is valid by the standard’s own schema, and a broken one is not', async function () {
    this.timeout(600_000);
    const schema = readShared(this, 'formats/refi/Project.xsd');
    const xml = (await unpacked())['project.qde']!;
    const check = (contents: string): ReturnType<typeof Xmllint.validateXML> =>
      validateXML({ xml: [{ fileName: 'project.qde', contents }], schema: [schema] });
    const { valid, errors } = await check(xml);
    assert.ok(valid, errors.map(({ message }) => message).join('\n'));
    assert.equal((await check(xml.replace('startPosition', 'begin'))).valid, false);
  });

  it('counts code points of texts with LF', async () => {
    const files = await unpacked();
    const { Sources, Notes } = parsed(files['project.qde']!).Project;
    assert.equal(Sources.TextSource.length, 2);
    const [first] = Sources.TextSource;
    const own = files[first!.plainTextPath.replace('internal://', 'sources/')]!;
    assert.equal(own, text);
    const words = first!.PlainTextSelection.map(({ startPosition, endPosition }) =>
      Array.from(own).slice(Number(startPosition), Number(endPosition)).join(''),
    );
    const expected = source.records.flatMap(({ content }) => content.map(({ exact }) => exact));
    assert.deepEqual(words, expected);
    assert.equal(Notes.Note.PlainTextContent, '=HYPERLINK("x") & <b>\nsecond line');
  });

  it('is the same each time', async () => {
    const [one] = await qdpx.write([source], {});
    const [other] = await qdpx.write([source], {});
    assert.deepEqual(one!.content, other!.content);
  });
});
