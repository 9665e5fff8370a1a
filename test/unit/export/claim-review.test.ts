import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Typescript from 'typescript';
import { claimReview } from '../../../src/core/export/claim-review';
import { root } from '../shared';
import { source, twin } from './world';

/** It looks for its own libraries where it lies, so it stays out of the bundle. */
const ts = createRequire(join(root, 'package.json'))('typescript') as typeof Typescript;

async function written(): Promise<string> {
  const [file] = await claimReview.write([source, twin], {});
  return file!.content as string;
}

/** The same for each value. */
const libraries = new Map<string, Typescript.SourceFile | undefined>();

/** What the compiler says of a value that must be schema.org's by the types of schema-dts. */
function errorsOf(value: string): readonly string[] {
  const name = join(root, 'out', 'claim-review-check.ts');
  const code = `import type { Graph } from 'schema-dts';\nexport const value: Graph = ${value};\n`;
  const options: Typescript.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  const library = (path: string, version: Typescript.ScriptTarget): Typescript.SourceFile | undefined => {
    if (!libraries.has(path)) libraries.set(path, getSourceFile(path, version));
    return libraries.get(path);
  };
  host.fileExists = (path) => path === name || fileExists(path);
  host.readFile = (path) => (path === name ? code : readFile(path));
  host.getSourceFile = (path, version) =>
    path === name ? ts.createSourceFile(path, code, version) : library(path, version as Typescript.ScriptTarget);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('ClaimReview', () => {
  it('has statements with a rating and the address of a check only', async () => {
    const { '@graph': all } = JSON.parse(await written()) as { '@graph': readonly Record<string, unknown>[] };
    assert.equal(all.length, 1);
    assert.equal(all[0]!.url, 'https://check.example/1');
    assert.match(all[0]!.claimReviewed as string, /offered us 🎉/);
    const unproved = source.records.map((record) => ({ ...record, rating: { text: 'False', evidence: ['a book'] } }));
    const [none] = await claimReview.write([{ ...source, records: unproved }], {});
    assert.deepEqual((JSON.parse(none!.content as string) as { '@graph': unknown })['@graph'], []);
  });

  it('is schema.org’s by the types of schema-dts, and a misspelt property is not', async function () {
    this.timeout(600_000);
    if (!existsSync(join(root, 'node_modules', 'schema-dts'))) {
      console.log('      skipped: schema-dts is not installed');
      this.skip();
    }
    const value = await written();
    assert.deepEqual(errorsOf(value), []);
    assert.notDeepEqual(errorsOf(value.replace('claimReviewed', 'claimReviewd')), []);
  });
});
