import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brought } from '../../../src/core/bring/brought';
import { composed } from '../../../src/core/bring/compose';
import { looksLikeDownload } from '../../../src/core/bring/looks-like-download';
import { isDigest } from '../../../src/core/bring/mail';
import { splitDownload } from '../../../src/core/bring/split-download';
import { analyze } from '../../../src/core/analyze';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { root } from '../shared';

const folder = join(root, 'test', 'fixtures', 'bring', 'downloads');
const split = (name: string): readonly Brought[] => splitDownload(readFileSync(join(folder, name), 'utf8'));
const nobody = buildKnowledge([]);

const bridge = { title: 'Mayor defends closure of the old bridge', outlet: 'Grenby Herald', date: '2021-03-04' };
const ferry = { title: 'Ferry crews vote to go back to work', outlet: 'Tolber Mirror', date: '2021-03-06' };
const jane = { author: 'Jane Roe' };
const two = { author: 'Anders Lund and Mira Kol' };

/** What each download holds, by file. */
const expected: Readonly<Record<string, readonly object[]>> = {
  'nexis.txt': [
    { ...bridge, ...jane },
    { ...ferry, ...two },
    { title: 'Engineers: one pier must be built anew', outlet: 'Grenby Herald', date: '2021-03-09' },
  ],
  'nexis-uni.txt': [
    { ...bridge, ...jane },
    { ...ferry, ...two },
  ],
  'nexis-uni-cover.txt': [
    { ...bridge, ...jane },
    { ...ferry, ...two },
  ],
  'factiva.txt': [
    { ...bridge, ...jane },
    { ...ferry, ...two },
  ],
  'factiva-pages.txt': [
    { ...bridge, ...jane },
    { ...ferry, author: 'Anders Lund' },
  ],
  'proquest.txt': [
    { ...bridge, ...jane, url: 'https://archive.example/docview/2496000001' },
    { ...ferry, author: 'Anders Lund, Mira Kol', url: 'https://archive.example/docview/2496000002' },
  ],
  'newsbank.txt': [
    { ...bridge, ...jane },
    { ...ferry, author: 'Anders Lund' },
  ],
  'newsbank-bars.txt': [
    { ...bridge, ...jane },
    { ...ferry, author: 'Anders Lund' },
  ],
  'gale.txt': [{ ...bridge, ...jane }],
  'ebsco.txt': [
    { ...bridge, ...jane },
    { ...ferry, author: 'Anders Lund, Mira Kol' },
  ],
  'digest.txt': [{ ...bridge, ...jane, url: 'https://grenby-herald.example/2021/03/04/bridge' }, { ...ferry }],
};

describe('downloads of databases', () => {
  it('are all looked at here', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(expected).sort());
  });

  for (const [name, articles] of Object.entries(expected)) {
    it(`${name} is split, with outlet, day, title, author and address`, () => {
      assert.deepEqual(
        split(name),
        articles.map((facts, at) => ({ ...facts, text: split(name)[at]?.text })),
      );
      const windows = splitDownload(`\ufeff${readFileSync(join(folder, name), 'utf8').replaceAll('\n', '\r\n')}`);
      assert.deepEqual(windows, split(name));
    });

    it(`${name}: each article reads with its headline, day and words, and nothing of the database`, () => {
      for (const { text, title, date } of split(name)) {
        const { article, blocks } = analyze(text, nobody);
        assert.equal(article.headline && text.slice(article.headline.start, article.headline.end), title);
        assert.equal(article.date?.earliest, date);
        const body = blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end));
        assert.match(body[0]!, /^(?:The mayor of Grenby|Crews of the Tolber|One of the four piers)/);
        assert.match(body[1]!, /^"(?:I will not send|We have what we asked|The stone is sound).*(?:said|told|says)/);
        assert.doesNotMatch(
          text,
          /LENGTH|Load-Date|Section|Publication|ProQuest|Record|Document|Search|[Cc]opyright|Graphic|Classification|Memo|OpenURL| [Ww]ords/,
        );
      }
    });
  }
});

describe('an article as a file of its own', () => {
  it('has its title, where its first words only begin as the title does', () => {
    const words = 'The bridge stays closed, the mayor said.\n\n"It does," he said.';
    assert.equal(composed({ title: 'The bridge' }, words), `The bridge\n\n${words}\n`);
    assert.equal(composed({ title: 'The bridge' }, `THE BRIDGE\n\n${words}`), `THE BRIDGE\n\n${words}\n`);
  });

  it('has its writers once, all of them', () => {
    const author = 'Jane Roe, Mira Kol';
    assert.equal(composed({ author }, 'By Jane Roe\n\nIt froze.'), 'By Jane Roe, Mira Kol\n\nIt froze.\n');
    assert.equal(
      composed({ author }, 'By Mira Kol and Jane Roe\n\nIt froze.'),
      'By Mira Kol and Jane Roe\n\nIt froze.\n',
    );
  });
});

describe('what a program downloads', () => {
  it('is known by its labels, and articles that were brought in are not', () => {
    for (const name of Object.keys(expected)) {
      const text = readFileSync(join(folder, name), 'utf8');
      assert.equal(looksLikeDownload(text) || isDigest(text), true, name);
      for (const { text: own } of split(name)) assert.equal(looksLikeDownload(own) || isDigest(own), false, name);
    }
    for (const name of readdirSync(join(root, 'samples')).filter((one) => one.endsWith('.txt')))
      assert.equal(looksLikeDownload(readFileSync(join(root, 'samples', name), 'utf8')), false, name);
  });
});

describe('what is no download', () => {
  it('is one article, as it stands', () => {
    const text = readFileSync(join(root, 'samples', '05-ferry-strike-crlf.txt'), 'utf8');
    const [one, ...others] = splitDownload(text);
    assert.equal(others.length, 0);
    assert.equal(one!.text, `${text.replaceAll('\r\n', '\n').trim()}\n`);
  });

  it('may be nothing at all, rules only, or one long line', () => {
    for (const text of ['', '\n\n \n', '='.repeat(2000), `${'-'.repeat(30)}\n`.repeat(500)])
      assert.ok(splitDownload(text).every((one) => one.text.trim() !== ''));
    assert.equal(splitDownload('word '.repeat(40_000)).length, 1);
  });

  it('is not cut where somebody writes of mails and documents', () => {
    const text =
      'Minutes of the council\n\nThe clerk read a letter.\n\nFrom: the ferry owners\n\nSubject: the quay\n\nEnd of document\n\nNobody spoke.\n';
    assert.equal(splitDownload(text).length, 1);
  });
});
