/** Front pages of different build, and articles that have as many links: markup of our own, about nobody who is. */

const towns = ['Grenby', 'Tolber', 'Selm', 'Varnholt', 'Ostwick', 'Lunde', 'Marrow', 'Kelling', 'Dunmere', 'Pell'];
const headlines = towns.map(
  (town, at) => `${town} council votes on the ${['bridge', 'ferry', 'school'][at % 3]!} again`,
);
const blurbs = towns.map(
  (town) =>
    `After a night of talks the council of ${town} has put off its vote, and nobody can say until when it will be.`,
);
const each = (made: (headline: string, at: number) => string): string => headlines.map(made).join('\n');
const cookies =
  '<div role="dialog"><p>We and our partners keep small files on your device so that this page works, and so that we know what is read.</p><p>You can change what you have chosen at any time in the settings at the foot of each page of this site.</p></div>';
const foot =
  '<footer><p>The Grenby Herald has been printed in Grenby since 1871, and belongs to those who work for it.</p><p>What stands here may be copied for use at home; all else must be asked for in writing.</p><p>Its office in the Mill Lane is open on every day of the week but Sunday, from nine until noon.</p></footer>';
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

export const frontPages: Readonly<Record<string, string>> = {
  'headings with what is said below them': page(
    '<title>Grenby Herald | News of the lake</title><meta property="og:type" content="website"><meta property="og:site_name" content="Grenby Herald">',
    `${cookies}<nav><a href="/news">News</a> <a href="/sport">Sport</a></nav><h1><a href="/">Grenby Herald</a></h1><main>${each(
      (headline, at) =>
        `<article><h2><a href="/2021/${at}">${headline}</a></h2><p>${blurbs[at]!}</p><time datetime="2021-03-0${(at % 9) + 1}">${at} hours ago</time></article>`,
    )}</main>${foot}`,
  ),
  'cards that are links as a whole': page(
    '<title>Home - Tolber Mirror</title>',
    `<div class="top"><div class="lead"><a href="/a/lead"><img src="x.jpg"><h3>Ferries stay in port for a second week as talks break down</h3><p>${blurbs[0]!}</p></a></div>${each(
      (headline, at) => `<div class="card"><a href="/a/${at}"><div>${headline}</div><span>Mira Kol</span></a></div>`,
    )}</div><div class="about"><h2>About us</h2><p>${blurbs[1]!} ${blurbs[2]!}</p></div>`,
  ),
  'headlines that are no links, with “Read more”': page(
    '<title>Selm Observer</title>',
    `<h1>Selm Observer</h1><p>News, views and the weather of Selm and of the whole valley, each morning but Sunday.</p>${each(
      (headline, at) =>
        `<div><h3>${headline}</h3><p>${blurbs[at]!}</p><p>${blurbs[(at + 1) % 10]!}</p><a href="/s/${at}">Read more</a></div>`,
    )}`,
  ),
  'the day below its name, a writer below each headline': page(
    '<title>Selm Observer</title>',
    `<div>The Selm Observer of the Valley</div><p>Thursday, March 4, 2021</p>${each(
      (headline, at) =>
        `<div><h3>${headline}</h3><p>By Jane Roe, March 3, 2021</p><p>${blurbs[at]!}</p><a href="/s/${at}">Continue reading</a></div>`,
    )}<h2>About the Observer</h2><p>The Observer is read in all the valley, and belongs to those who write it, print it and carry it.</p>`,
  ),
  'a list of links in a table': page(
    '<title>The Valley Wire</title>',
    `<table><tr><td><b>The Valley Wire</b></td></tr>${each((headline, at) => `<tr><td>${at}:15</td><td><a href="w${at}.html">${headline}</a></td></tr>`)}</table>`,
  ),
};

const title = 'Mayor defends closure of the old bridge';
const words = [
  'The mayor of Grenby, Paul Varn, said on Thursday that the old bridge would stay closed until its piers had been looked at again.',
  '“I will not send a single bus over it before I have their report in my hand,” Varn told the council.',
  'Shopkeepers on the left bank said the closure had cost them half of their trade since the new year.',
];
const body = words.map((one) => `<p>${one}</p>`).join('\n');
const related = `<section><h2>Most read</h2><ul>${each((headline, at) => `<li><h3><a href="/r/${at}">${headline}</a></h3><p>${blurbs[at]!}</p></li>`)}</ul></section>`;
const day = '<p>March 4, 2021</p>';

/** Their first words. */
export const first = words[0]!;

export const nearMisses: Readonly<Record<string, string>> = {
  'an article above what else is read': page(
    `<title>${title} | Grenby Herald</title>`,
    `<h1>${title}</h1>${day}${body}${related}${related.replaceAll(' again', ' once more')}`,
  ),
  'an article between two lists, whose heading is another than its title': page(
    '<title>Old bridge: Varn speaks | Grenby Herald</title>',
    `${related}<div><h2>${title}</h2>${day}${body}</div>${related}${foot}`,
  ),
  'one paragraph with many links below it': page(
    `<title>${title} | Grenby Herald</title>`,
    `<h2>${title}</h2>${day}<p>${words[0]!}</p>${related}`,
  ),
  'one paragraph below a day, of which nothing else tells': page(
    '<title>Grenby Herald</title>',
    `<div>Grenby Herald</div><div class="hl">${title}</div><div>March 4, 2021</div><p>${words[0]!}</p>${related}`,
  ),
  'one paragraph with writer and day, below the lists': page(
    '<title>Grenby Herald</title>',
    `${related}<p class="hl">${title}</p><p>By Jane Roe</p><p>March 4, 2021</p><p>${words[0]!}</p>${foot}`,
  ),
  'one paragraph whose head calls it an article': page(
    '<title>Old bridge</title><meta property="og:type" content="article">',
    `<div>${title}</div>${day}<p>${words[0]!}</p>${related}`,
  ),
  'an article with a link in the midst of its words, again and again': page(
    `<title>${title}</title>`,
    `<h1>${title}</h1>${day}${words.map((one) => `<p>${one}</p><p><a href="/x">Grenby council votes on the bridge again</a></p>`).join('')}${related}`,
  ),
  'words whose lines are broken by hand': page(
    '<title>Bridge</title>',
    `${related}<div>${title}<br><br>March 4, 2021<br><br>${[...words, ...words, ...words].join('<br><br>')}</div>`,
  ),
};
