import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listStatements } from '../../src/cli/list';
import { buildKnowledge } from '../../src/core/actors/find-mentions';
import type { Actor } from '../../src/core/actors/knowledge';
import { analyze } from '../../src/core/analyze';
import { speakerHints } from '../../src/core/analysis/speaker-hints';
import { readEntry } from '../../src/core/corpus/read-entry';
import { rules } from '../../src/core/statements/rules/table';
import type { Analysis } from '../../src/core/model';
import { canonical } from '../../src/core/text/canonical';
import { blockReason } from '../../src/core/wording/block-reasons';
import { actorName, outletName } from '../../src/core/wording/names';
import { timeline } from '../../src/core/wording/roles';
import { speakerReason } from '../../src/core/wording/speaker-reasons';
import { statementList } from '../../src/core/wording/statement-list';
import { plainText } from '../../src/core/wording/translate';
import { panelArticle } from '../../src/extension/panel/model';
import { root } from './shared';
import { loadPartsWith } from '../../src/extension/parts/part';
import * as reading from '../../src/extension/parts/reading';

loadPartsWith(() => reading);

/** Values by which the program finds things again, and that are drawn nowhere. */
const unseen = new Set(['id', 'key', 'action', 'kind', 'type', 'colour', 'speaker', 'version']);

function seen(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(seen);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => (unseen.has(name) ? [] : seen(inside)));
}

/** The codes of blocks, speakers and dates, as the model lists them. */
const codes = [...readFileSync(join(root, 'src/core/model.ts'), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(
  ([, code]) => code!,
);
const actors = JSON.parse(readFileSync(join(root, 'generated/knowledge.json'), 'utf8')) as readonly Actor[];
const shipped = buildKnowledge(actors);

/** Names of the inside that are no words of English: all have a hyphen. */
const internal = new Set(
  [...Object.keys(rules), ...codes, ...actors.map(({ id }) => id)].filter((name) => name.includes('-')),
);

/** Words of English or names that look like one of them. */
const alike = new Set(['so-called', 'vice-president', 'part-quote']);

function filesIn(folder: string): readonly string[] {
  const whole = join(root, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|article|news|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** All words that the faces show of one article. */
function shownOf(file: string, text: string, analysis: Analysis): readonly string[] {
  const source = { text, analysis, file: 'a.txt' };
  return [
    ...seen(panelArticle({ key: file, title: 'a.txt', version: 1, text, analysis }, shipped, plainText)),
    ...analysis.blocks.map(({ reason }) => blockReason(reason, plainText)),
    ...speakerHints(text, analysis).map(({ because, name }) => `${name} ${speakerReason(because, null, plainText)}`),
    statementList(source, analysis.statements, shipped, 'text', plainText),
    statementList(source, analysis.statements, shipped, 'markdown', plainText),
    listStatements('a.txt', text, analysis, (link) => outletName(link, text, shipped)),
    ...readEntry({ path: 'a.txt', text, hash: '' }, shipped).articles.map(({ outlet }) => outlet),
    ...analysis.mentions.flatMap(({ actor }) => {
      const record = actor === null ? undefined : shipped.byId.get(actor);
      return record ? timeline(record, analysis.article.date, shipped, plainText).map(({ title }) => title) : [];
    }),
  ];
}

describe('no name of the inside is on a screen', () => {
  const files = ['samples', 'test/fixtures', '../shared/seeds'].flatMap(filesIn);

  it('is tried with the samples and all fixtures', () => assert.ok(files.length > 25, String(files.length)));

  for (const file of files)
    it(file.slice(root.length + 1), () => {
      const { text } = canonical(readFileSync(file, 'utf8'));
      const written = text.toLowerCase();
      const analysis = analyze(text, shipped);
      // Whom no record has is told by an id of the reading's own.
      const own = [analysis.article.chain, ...analysis.statements.map(({ reportedBy }) => reportedBy)].flat();
      const found = shownOf(file, text, analysis).flatMap((shown) =>
        (shown.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).filter(
          (word) =>
            (internal.has(word) || own.includes(word)) &&
            !alike.has(word) &&
            ![text, written].some((all) => all.includes(word)),
        ),
      );
      assert.deepEqual([...new Set(found)], []);
    });
});

describe('a name for whom no record has', () => {
  it('is what the text has', () => {
    assert.equal(outletName('river-letter', 'source: River Letter with agencies', shipped), 'River Letter');
    assert.equal(outletName('harbour-post-nu', 'read it on harbour-post.nu\nor elsewhere', shipped), 'harbour-post.nu');
    assert.equal(outletName('LCW', 'LAKE CITY, November 3. /LCW/', shipped), 'LCW');
  });

  it('is never an id', () => {
    assert.equal(actorName('ilse-varn', shipped), 'ilse varn');
    assert.equal(outletName('ilse-varn', 'nothing of the kind', shipped), 'ilse varn');
  });
});
