import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openPages } from '../../../src/cli/bring/open-pages';
import { importArticles, type PageReader } from '../../../src/cli/bring/import-articles';
import type { Brought } from '../../../src/core/bring/brought';
import { splitDownload } from '../../../src/core/bring/split-download';
import { analyze } from '../../../src/core/analyze';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { root } from '../shared';
import { first, frontPages, nearMisses } from './front-pages';
import { unlikePages } from './unlike-pages';
import { paragraph, pdfOf, type Print, wordOf, wrapped } from './make';

const folder = join(root, 'test', 'fixtures', 'bring', 'pages');
const nobody = buildKnowledge([]);
const title = 'Mayor defends closure of the old bridge';
const day = '2021-03-04';
const body = [
  'The mayor of Grenby, Paul Varn, said on Thursday that the old bridge would stay closed until its piers had been looked at again by two engineers from Tolber.',
  '“I will not send a single bus over it before I have their report in my hand,” Varn told the council.',
  'Shopkeepers on the left bank said the closure had cost them half of their trade since the new year, and asked for a ferry of their own.',
];

let reader: PageReader;
let bundles: string;

before(async function () {
  this.timeout(600_000);
  bundles = mkdtempSync(join(tmpdir(), 'sayso-pages-'));
  await build({
    entryPoints: { pages: join(root, 'src', 'pages', 'thread.ts') },
    outdir: bundles,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    logLevel: 'error',
    alias: { linkedom: 'linkedom/worker' },
    define: { process: 'undefined' },
  });
  reader = openPages(join(bundles, 'cli.js'));
});
after(async () => {
  await reader.close();
  rmSync(bundles, { recursive: true, force: true });
});

async function only(name: string, bytes: Uint8Array): Promise<Brought> {
  const [one, ...others] = await reader.read(name, bytes);
  assert.equal(others.length, 0);
  return one!;
}
const page = (name: string): Promise<Brought> => only(name, readFileSync(join(folder, name)));

/** Headline and day as they are read, and what the reader would take for the article's own words. */
function read({ text }: Brought): { headline: string | null; date: string | null | undefined; words: string[] } {
  const { article, blocks } = analyze(text, nobody);
  return {
    headline: article.headline && text.slice(article.headline.start, article.headline.end),
    date: article.date?.earliest,
    words: blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end)),
  };
}

const herald = { title, date: day, outlet: 'Grenby Herald' };
const jane = { author: 'Jane Roe' };
const url = 'https://grenby-herald.example/2021/03/04/bridge';
const expected: Readonly<Record<string, object>> = {
  '01-linked-data.html': { ...herald, ...jane, url },
  '02-open-graph.html': { ...herald, ...jane, url },
  '03-meta-dublin-core.htm': { ...herald, ...jane, url },
  '05-no-metadata.html': { title, date: day, ...jane },
  '06-line-breaks.html': herald,
  '07-comments.html': { ...herald, ...jane, url: 'https://grenby-herald.example/b' },
  '09-chrome.mhtml': { ...herald, url },
  '10-obsidian.md': { ...herald, ...jane, url },
  '11-markdown-plain.md': { title, date: day, ...jane },
  '12-mail.eml': herald,
  '13-blog-theme.html': { ...herald, ...jane, url },
  '14-microdata.html': { ...herald, ...jane, url },
  '15-graph-of-ids.html': { ...herald, ...jane, url },
  '16-busy.html': { ...herald, ...jane, url },
  '17-wire.html': { title, date: day, outlet: 'Norda News Agency' },
  '18-amp.html': { ...herald, ...jane, url },
  '19-single-file.html': { ...herald, ...jane, url },
  '20-updated.html': { ...herald, ...jane, url },
  '21-photo-first.html': { ...herald, ...jane, url },
  // Nothing tells that the line above its title is the newspaper's name.
  '22-print.html': { title, date: day, ...jane, url },
  '23-archived.html': { ...herald, ...jane, url },
  '24-sections.html': { ...herald, ...jane, url },
  '25-latin.html': { ...herald, ...jane },
  '26-logo-heading.html': herald,
  '27-two-headings.html': herald,
  '28-spans.html': { ...herald, ...jane },
  '29-standfirst.html': { ...herald, ...jane },
  '31-two-writers.html': { ...herald, author: 'Jane Roe, Mira Kol', url },
  '32-source-only.md': {
    title,
    date: day,
    outlet: 'grenby-herald.example',
    ...jane,
    url: 'https://www.grenby-herald.example/2021/03/04/bridge',
  },
};

describe('saved pages', () => {
  it('are all looked at here', () => {
    const others = ['04-windows-1251.html', '08-hostile.html', '30-table-layout.html'];
    assert.deepEqual(readdirSync(folder).sort(), [...Object.keys(expected), ...others].sort());
  });

  for (const [name, facts] of Object.entries(expected))
    it(`${name}: headline, day, outlet and words are right`, async () => {
      const article = await page(name);
      assert.deepEqual(article, { ...facts, text: article.text });
      const { headline, date, words } = read(article);
      assert.equal(headline, title);
      assert.equal(date, day);
      assert.equal(words.length, 3);
      for (const [at, paragraphs] of body.entries()) assert.ok(words[at]!.startsWith(paragraphs), words[at]);
      assert.equal(article.text.match(/^By /gm)?.length ?? 0, 'author' in facts ? 1 : 0);
      assert.doesNotMatch(article.text, /\[|Read more|Ferry/);
    });

  for (const [what, { html, ...facts }] of Object.entries(unlikePages))
    it(`of ${what}: headline, day, outlet and words are right`, async () => {
      const article = await only('bridge.html', Buffer.from(html));
      assert.deepEqual(article, { title, date: day, ...facts, text: article.text });
      const { headline, words } = read(article);
      assert.equal(headline, title);
      assert.deepEqual(words, body);
      assert.doesNotMatch(article.text, /Image source|ReporterCity|City of Grenby - News/);
    });

  it('that are laid out with tables leave their menu out', async () => {
    const article = await page('30-table-layout.html');
    assert.deepEqual(article, { title: title.toUpperCase(), date: day, ...jane, text: article.text });
    assert.doesNotMatch(article.text, /News|Sport/);
    assert.equal(read(article).words.length, 3);
  });

  for (const [what, html] of Object.entries(frontPages))
    it(`that only lead to articles are told apart, and keep their words: ${what}`, async () => {
      const front = await only('home.html', Buffer.from(html));
      assert.equal(front.isFrontPage, true);
      assert.match(front.text, /Grenby council votes on the bridge again/);
      const archive = `From: <Saved by Blink>\nSubject: Home\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`;
      assert.equal((await only('home.mhtml', Buffer.from(archive))).isFrontPage, true);
      const mail = archive.replace('<Saved by Blink>', 'Grenby Herald <news@grenby-herald.example>');
      assert.equal((await only('letter.eml', Buffer.from(mail))).isFrontPage, undefined, 'a letter is what was sent');
    });

  it('that only lead to articles are left out with the reason, and come in by the reader’s word', async () => {
    const to = join(bundles, 'articles');
    const file = join(bundles, 'home.html');
    writeFileSync(file, frontPages['a list of links in a table']!);
    const run = async (frontPages: boolean): Promise<readonly [number, string]> => {
      const told: string[] = [];
      const output = {
        write: (text: string) => Promise.resolve(void told.push(text)),
        finish: () => Promise.resolve(),
      };
      const pages = { read: reader.read.bind(reader), close: () => Promise.resolve() };
      return [await importArticles([file], { to, frontPages }, () => pages, [output, output]), told.join('')];
    };
    const [code, refused] = await run(false);
    assert.equal(code, 1);
    assert.match(refused, /home\.html: has headlines that lead to articles, .*--front-pages\n0 articles brought in\n$/);
    const [taken] = await run(true);
    assert.equal(taken, 0);
    const made = readdirSync(to).find((name) => name.endsWith('.txt'))!;
    assert.match(readFileSync(join(to, made), 'utf8'), /Pell council votes on the bridge again/);
  });

  for (const [what, html] of Object.entries(nearMisses))
    it(`with many links are articles: ${what}`, async () => {
      const { text, date, isFrontPage } = await only('bridge.html', Buffer.from(html));
      assert.equal(isFrontPage, undefined);
      assert.equal(date, day);
      assert.ok(text.includes(first), text);
    });

  it('of a database are split as its text is', async () => {
    const download = readFileSync(join(folder, '..', 'downloads', 'nexis-uni.txt'), 'utf8');
    const lines = download.split('\n').map((line) => `<p>${line}</p>`);
    const articles = await reader.read('bridge.html', Buffer.from(`<html><body>${lines.join('\n')}</body></html>`));
    assert.deepEqual(articles, splitDownload(download));
  });

  it('are read in the encoding that they name', async () => {
    const article = await page('04-windows-1251.html');
    assert.equal(article.title, 'Мэр защищает закрытие старого моста');
    assert.equal(article.outlet, 'Вестник Гренби');
    assert.equal(article.date, day);
    assert.match(article.text, /«Я не пущу по нему ни одного автобуса/);
  });

  it('run nothing and fetch nothing, whatever stands in them', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const html = readFileSync(join(folder, '08-hostile.html'), 'utf8').replaceAll('SAYSO_PORT', String(port));
      const article = await only('08-hostile.html', Buffer.from(html));
      assert.deepEqual(read(article).words, body);
      assert.equal(article.title, title);
      assert.doesNotMatch(article.text, /fetch|alert\(1\)|javascript/);
      // Its thread answers, so whatever it would have begun has begun.
      await page('01-linked-data.html');
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.deepEqual(asked, []);
      assert.equal('saysoWasRun' in globalThis, false);
    } finally {
      server.close();
    }
  });

  it('that are broken, empty, deep or no pages at all take no other down', async () => {
    const deep = `<html><body>${'<div>'.repeat(50_000)}deep words${'</div>'.repeat(50_000)}</body></html>`;
    for (const [name, bytes] of [
      ['deep.html', Buffer.from(deep)],
      ['empty.html', Buffer.from('')],
      ['nothing.html', Buffer.from('<html></html>')],
      ['random.pdf', Buffer.from('%PDF-1.4 and no more')],
      ['random.docx', Buffer.from('PK\u0003\u0004 and no more')],
      ['random.mhtml', Buffer.from('\u0000\u0001\u0002')],
    ] as const)
      await reader.read(name, bytes).then(
        (articles) =>
          assert.ok(
            articles.every(({ text }) => text.trim() !== ''),
            name,
          ),
        (error: unknown) => assert.ok(error instanceof Error && error.message !== '', name),
      );
    assert.equal((await page('01-linked-data.html')).title, title);
  });
});

/** Lines down a column. */
function column(texts: readonly string[], x: number, top: number, width: number): Print[] {
  let y = top;
  return texts.flatMap((text) => {
    y -= 8;
    return wrapped(text, width).map((line) => ({ text: line, size: 10, x, y: (y -= 13) }));
  });
}

describe('PDFs', () => {
  const cases: Readonly<Record<string, Uint8Array>> = {
    'one column with a large headline': pdfOf(
      [[{ text: title, size: 20, x: 60, y: 780 }, ...column(['By Jane Roe', 'March 4, 2021', ...body], 60, 760, 85)]],
      '/Title (Microsoft Word - bridge.docx) /Producer (Own)',
    ),
    'two columns, headline over two lines': pdfOf([
      [
        { text: 'Mayor defends closure', size: 24, x: 50, y: 790 },
        { text: 'of the old bridge', size: 24, x: 50, y: 762 },
        ...column(['By Jane Roe', 'March 4, 2021', body[0]!], 50, 740, 42),
        ...column([body[1]!, body[2]!], 310, 740, 42),
      ],
    ]),
    'three pages with running heads and numbers': pdfOf(
      [['By Jane Roe', 'March 4, 2021', body[0]!], [body[1]!], [body[2]!]].map((texts, at) => [
        { text: 'Grenby Herald archive', size: 8, x: 60, y: 815 },
        ...(at === 0 ? [{ text: title, size: 18, x: 60, y: 780 }] : []),
        ...column(texts, 60, 760, 85),
        { text: `Page ${at + 1} of 3`, size: 8, x: 280, y: 30 },
      ]),
    ),
  };
  for (const [what, bytes] of Object.entries(cases))
    it(`of ${what}: headline, day and words are right`, async () => {
      const article = await only('bridge.pdf', bytes);
      assert.deepEqual(article, { title, date: day, author: 'Jane Roe', text: article.text });
      assert.deepEqual(read(article), { headline: title, date: day, words: body });
    });

  const lead = ['By Jane Roe', ...body];
  it('that a browser has printed have its address, and nothing of its head and foot', async () => {
    const print = [
      { text: '3/9/2021, 8:15 AM', size: 8, x: 40, y: 815 },
      { text: `${title} | Grenby Herald`, size: 8, x: 200, y: 815 },
      { text: title, size: 20, x: 60, y: 780 },
      ...column(['By Jane Roe', 'March 4, 2021', ...body], 60, 760, 85),
      { text: url, size: 8, x: 40, y: 20 },
      { text: '1/1', size: 8, x: 550, y: 20 },
    ];
    const article = await only('bridge.pdf', pdfOf([print]));
    assert.deepEqual(article, { ...herald, ...jane, url, text: article.text });
    assert.deepEqual(read(article), { headline: title, date: day, words: body });
    assert.doesNotMatch(article.text, /https|1\/1|2021, 8/);
    assert.equal(article.text.split(title).length, 2);
  });

  it('keep a last line that names an address among other words', async () => {
    const end = 'The report is at https://grenby.example/piers for all to read 1/2';
    const plain = [
      { text: title, size: 20, x: 60, y: 780 },
      ...column(['By Jane Roe', 'March 4, 2021', ...body], 60, 760, 85),
      { text: end, size: 10, x: 60, y: 30 },
    ];
    const article = await only('bridge.pdf', pdfOf([plain]));
    assert.equal(article.url, undefined);
    assert.ok(article.text.includes(end), article.text);
  });

  it('of a paper whose name and day stand above the headline have both, and the headline once', async () => {
    const head = [
      { text: 'GRENBY HERALD', size: 9, x: 60, y: 815 },
      { text: 'Thursday, March 4, 2021', size: 9, x: 400, y: 815 },
      { text: title, size: 20, x: 60, y: 780 },
      ...column(lead, 60, 760, 85),
    ];
    const article = await only('bridge.pdf', pdfOf([head]));
    assert.deepEqual(article, { ...herald, ...jane, outlet: 'GRENBY HERALD', text: article.text });
    assert.equal(article.text.split(title).length, 2);
    assert.deepEqual(read(article), { headline: title, date: day, words: body });
    const news = head.map((one) => (one.text === 'GRENBY HERALD' ? { ...one, text: 'WORLD NEWS' } : one));
    assert.equal((await only('bridge.pdf', pdfOf([news]))).outlet, undefined);
  });

  it('of a saved page that a browser has printed have its site, and nothing of its head and foot', async () => {
    const print = [
      { text: '3/9/2021, 8:15 AM', size: 8, x: 40, y: 815 },
      { text: `${title} | Grenby Herald`, size: 8, x: 200, y: 815 },
      { text: title, size: 20, x: 60, y: 780 },
      ...column(['By Jane Roe', 'March 4, 2021', ...body], 60, 760, 85),
      { text: 'file:///home/reader/bridge.html', size: 8, x: 40, y: 20 },
      { text: '1/1', size: 8, x: 550, y: 20 },
    ];
    const article = await only('bridge.pdf', pdfOf([print]));
    assert.deepEqual(article, { ...herald, ...jane, text: article.text });
    assert.deepEqual(read(article), { headline: title, date: day, words: body });
  });

  it('whose paragraphs begin further in, or below a short line, and have no space between them', async () => {
    const indented = (texts: readonly string[], moved: number): Print[] => {
      let y = 760;
      return texts.flatMap((text) =>
        wrapped(text, 60).map((line, at) => ({ text: line, size: 10, x: at === 0 ? 60 + moved : 60, y: (y -= 13) })),
      );
    };
    const texts = ['By Jane Roe', 'The Grenby Herald, March 4, 2021', ...body, body[2]!];
    for (const moved of [0, 12]) {
      const article = await only(
        'bridge.pdf',
        pdfOf([[{ text: title, size: 20, x: 60, y: 780 }, ...indented(texts, moved)]]),
      );
      assert.deepEqual(article, { ...herald, ...jane, outlet: 'The Grenby Herald', text: article.text });
      assert.match(article.text, /\n\nBy Jane Roe\n\nThe Grenby Herald, March 4, 2021\n\nThe mayor of Grenby/);
    }
  });

  it('without words say so', async () => {
    await assert.rejects(reader.read('scan.pdf', pdfOf([[]])), /has no text, only pictures of it/);
  });
});

describe('Word files', () => {
  const text = ['By Jane Roe', 'March 4, 2021', ...body].map((one) => paragraph(one)).join('');
  const cases: Readonly<Record<string, Uint8Array>> = {
    'a title by its style': wordOf(paragraph(title, 'Titel') + text),
    'a heading, and another title in its properties': wordOf(
      paragraph(title, 'Heading1') + text,
      '<dc:title>Template of the desk</dc:title><dc:creator>Office Machine</dc:creator>',
    ),
    'no styles at all': wordOf(paragraph(title) + paragraph('') + text),
  };
  for (const [what, bytes] of Object.entries(cases))
    it(`with ${what}: headline, day, writer and words are right`, async () => {
      const article = await only('bridge.docx', bytes);
      assert.deepEqual(article, { title, date: day, author: 'Jane Roe', text: article.text });
      assert.deepEqual(read(article), { headline: title, date: day, words: body });
    });

  it('with paper and day above the headline, or in a table beside their labels, have both', async () => {
    const above = ['Grenby Herald', 'March 4, 2021', title, 'By Jane Roe', ...body].map((one) => paragraph(one));
    const row = (label: string, value: string): string =>
      `<w:tr><w:tc>${paragraph(label)}</w:tc><w:tc>${paragraph(value)}</w:tc></w:tr>`;
    const rows = row('Source:', 'Grenby Herald') + row('Date:', '4 March 2021') + row('Author:', 'Jane Roe');
    const table = `${paragraph(title, 'Heading1')}<w:tbl>${rows}</w:tbl>${body.map((one) => paragraph(one)).join('')}`;
    for (const document of [above.join(''), table]) {
      const article = await only('bridge.docx', wordOf(document));
      assert.deepEqual(article, { ...herald, ...jane, text: article.text });
      assert.equal(read(article).headline, title);
      for (const one of body) assert.ok(read(article).words.includes(one));
    }
  });

  it('take nobody who only stands above the headline for the paper', async () => {
    for (const above of ['Mira Kol', 'PRESS RELEASE', 'City of Grenby', 'Press office of the mayor']) {
      const document = [above, 'March 4, 2021', title, 'By Jane Roe', ...body].map((one) => paragraph(one)).join('');
      const article = await only('bridge.docx', wordOf(document));
      assert.deepEqual([article.title, article.outlet, article.date], [title, undefined, day]);
    }
  });

  it('that name the address of their page below it have it', async () => {
    const article = await only('bridge.docx', wordOf(paragraph(title, 'Titel') + text + paragraph(`Source: ${url}`)));
    assert.deepEqual([article.url, article.outlet], [url, 'grenby-herald.example']);
  });

  it('of a database are split as its text is', async () => {
    const download = readFileSync(join(folder, '..', 'downloads', 'nexis-uni.txt'), 'utf8');
    const lines = download.split('\n').map((line) => paragraph(line));
    assert.deepEqual(await reader.read('bridge.docx', wordOf(lines.join(''))), splitDownload(download));
  });
});

describe('mails', () => {
  const box = [
    'From news@grenby-herald.example Thu Mar  4 10:00:00 2021',
    'From: Grenby Herald <news@grenby-herald.example>',
    `Subject: ${title}`,
    'Date: Thu, 4 Mar 2021 10:00:00 +0100',
    '',
    `${body[0]}`,
    '',
    'From news@tolber-mirror.example Sat Mar  6 10:00:00 2021',
    'From: Tolber Mirror <news@tolber-mirror.example>',
    'Subject: =?UTF-8?Q?Crews_=E2=80=9Cgo_back=E2=80=9D?=',
    'Date: Sat, 6 Mar 2021 10:00:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Crews of the Tolber ferries voted on Friday =E2=80=94 and went back to =',
    'work.',
    '',
  ].join('\n');

  it('are decoded, whatever the ending of their file', async () => {
    const articles = await reader.read('mails.txt', Buffer.from(box));
    assert.deepEqual(articles, await reader.read('mails.mbox', Buffer.from(box)));
    assert.deepEqual(
      articles.map((one) => one.title),
      [title, 'Crews “go back”'],
    );
    assert.match(articles[1]!.text, /voted on Friday — and went back to work\.\n$/);
    const single = box.slice(box.indexOf('From: Tolber'));
    assert.equal((await only('mail.txt', Buffer.from(single))).title, 'Crews “go back”');
  });
});
