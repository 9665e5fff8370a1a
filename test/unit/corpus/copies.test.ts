import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiesAmong, repeatedBlocks } from '../../../src/core/corpus/same-words/copies';
import { FolderCopies } from '../../../src/core/corpus/same-words/folder-copies';
import { canonical } from '../../../src/core/text/canonical';
import { root, skip } from '../shared';
import { articles, entries } from './world';

const signatures = entries.map(({ articles: [article] }) => article!.copy);

describe('copies of articles', () => {
  it('are those that six outlets carried of one story', () => {
    const firsts = copiesAmong(signatures);
    const byStory = new Map<number, number>();
    let right = 0;
    for (const [at, { story }] of articles.entries()) {
      const first = byStory.get(story) ?? at;
      byStory.set(story, first);
      if (firsts[at] === first) right++;
      assert.equal(articles[firsts[at]!]!.story, story, articles[at]!.path);
    }
    assert.ok(right / articles.length >= 0.95, `${right} of ${articles.length}`);
  });

  it('are none where there is no body', () => {
    assert.deepEqual(copiesAmong(['', '']), [0, 1]);
  });
});

describe('copies in a folder', () => {
  const several = entries.find(({ articles: [article] }) => article!.copy !== '')!;
  const copies = new FolderCopies([
    ...entries,
    { ...several, path: 'mail.txt', articles: [...several.articles, ...several.articles] },
  ]);

  it('are groups of two at least, and files of several articles are left out', () => {
    const groups = copies.groups();
    assert.ok(groups.length > 0);
    for (const group of groups) assert.ok(group.length > 1);
    const paths = groups.flat().map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
    assert.ok(!copies.paths.includes('mail.txt'));
  });

  it('have the lines that stand in several, with where they stand', () => {
    const line = 'The harbour pilots of Selm count their boats once more in the rain';
    const texts = copies.paths.map((_, at) => (at === 0 || at === copies.paths.length - 1 ? line : ''));
    const [block, ...others] = copies.blocks(texts);
    assert.deepEqual(others, []);
    assert.deepEqual(block!.lines, [line]);
    assert.deepEqual(
      block!.among.map(({ path }) => path),
      [copies.paths[0], copies.paths.at(-1)],
    );
  });
});

describe('blocks that stand under many articles', () => {
  const furniture = (third: string): string =>
    `Editor's choice\nNews\nFerry crews vote for a strike after pay talks fail in Norvia\n\nThe union of ferry crews called its members out from Monday on, after a night of talks on pay had come to nothing.\n\nPopular\n${third}`;
  const stories = articles.filter(({ story }, at) => articles.findIndex((one) => one.story === story) === at);
  const texts = stories
    .slice(0, 6)
    .map(({ text }, at) =>
      at < 4
        ? `${text}\n${furniture(at === 2 ? 'Choir of the left bank looks for voices' : 'Snow closes the pass')}`
        : text,
    );
  const firsts = texts.map((_, at) => at);

  it('are found though an item of theirs is another one, and nothing of the articles is', () => {
    const found = repeatedBlocks(texts, firsts).filter(({ lines }) => lines.includes("Editor's choice"));
    assert.equal(found.length, 1);
    assert.deepEqual(found[0]!.texts, [0, 1, 2, 3]);
    for (const { said } of articles)
      for (const { words } of said) assert.ok(!found[0]!.lines.join('\n').includes(words));
  });

  it('are not what a reprint shares with its original', () => {
    const copies = articles.filter(({ story }) => story === 0);
    assert.deepEqual(
      repeatedBlocks(
        copies.map(({ text }) => text),
        copies.map(() => 0),
      ),
      [],
    );
  });

  it('are the “Editor’s choice” of the examples', function () {
    const folder = join(root, '..', 'shared', 'seeds');
    if (!existsSync(folder)) skip(this, `${folder} is not there`);
    const seeds = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => canonical(readFileSync(join(folder, name), 'utf8')).text);
    const blocks = repeatedBlocks(
      seeds,
      seeds.map((_, at) => at),
    );
    const having = seeds.flatMap((text, at) => (text.includes("Editor's choice") ? [at] : []));
    const found = new Set(
      blocks.filter(({ lines }) => lines.includes("Editor's choice")).flatMap(({ texts: all }) => all),
    );
    assert.deepEqual([...found].sort(), having);
  });
});
