import { blank, lines, wrapped } from './put-together';
import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';

// One article in the forms in which people save it: whoever speaks in it speaks in all of them, under the same headline
// and on the same day.

interface Plain {
  readonly outlet: string;
  readonly site: string;
  readonly by: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const tram: Plain = {
  outlet: 'The Harbour Herald',
  site: 'harbourherald.example',
  by: 'Nina Wolde',
  title: 'Selm council halts tram plan after protest',
  paragraphs: [
    'The council of Selm has halted its plan for a second tram line, its chair, Bea Tornquist, said on Tuesday, two days after several thousand people marched to the old town hall.',
    '“We heard you, and we will start again from the first page,” Tornquist told reporters outside the building. “Nobody will lose a garden for a tram.”',
    'Shop owners along Weaver Street had feared years of digging. Oskar Vint, who sells bicycles there, said he had already lost two of his three assistants.',
    '“They sent us brochures, never an engineer,” he said. His association, the League of Street Traders, urged the council to publish all its letters with the builder.',
    'According to the city’s transport director, Ruth Amberly, the old line will be full by the end of next year. She denied that the cost had doubled since the spring.',
  ],
};

const border: Plain = {
  outlet: 'Norvia Times',
  site: 'norviatimes.example',
  by: 'Pavel Rusk',
  title: 'Norvia says border talks to resume within weeks',
  paragraphs: [
    'Norvia expects talks on the lake border to resume within weeks, its foreign minister said on Thursday, after months in which the two neighbours had not met.',
    '“There is a table, there are chairs, and we intend to sit on them,” Foreign Minister Lena Dorr told a news conference in Lake City. She added that no date had been agreed.',
    'In Sorland, government spokesman Tomas Brill said the other side had yet to answer a letter sent in January. “We are patient people,” he said.',
    'The River Commission, which watches the border, reported that eleven shots had been fired since Sunday. Its head, Anna Keller, called on both armies to pull back.',
    '“I have no army of my own,” Keller said. “All I can do is count.”',
  ],
};

const day = '2021-03-09';

/** The day of publishing as pages and agencies write it. */
const stamps =
  `March 9, 2021 | 9 March 2021 | Tuesday, March 9, 2021 | Tue 9 Mar 2021 14.05 GMT | Tue, 09 Mar 2021 14:05:33 +0000
2021-03-09 | 2021-03-09 14:05 | 2021-03-09T14:05:00Z | 09.03.2021 | 09.03.2021 14:05 | 9. March 2021 | March 9th, 2021
the 9th of March, 2021 | Mar 9, 2021 | Mar. 9, 2021, 2:05 p.m. ET | Mar 9, 2021 2:05 PM EST | 9 Mar 2021 | 09-Mar-2021 | 09 MAR 2021
MARCH 9, 2021 | Published: March 9, 2021 | Published March 9, 2021 at 2:05 PM | PUBLISHED 14:05 GMT, 9 March 2021 | Updated: March 9, 2021
Published 9 March 2021 ⏎ Updated 10 March 2021 | Last modified on Wed 10 Mar 2021 08.01 GMT ⏎ First published on Tue 9 Mar 2021 14.05 GMT
Date: 9 March 2021 | Posted on March 9, 2021 | Posted: Mar 9, 2021 / 02:05 PM CST / Updated: Mar 9, 2021 / 03:11 PM CST
Posted by webdesk on March 9, 2021 | March 9, 2021 by Nina Wolde | Nina Wolde · March 9, 2021 | Nina Wolde, 9 March 2021
By Nina Wolde, March 9, 2021 2:05pm | By NINA WOLDE ⏎ March 9, 2021 | Written by Nina Wolde ⏎ Published 9 March 2021
Nina Wolde in Selm MARCH 9 2021 | March 9, 2021 · 4 min read | 4 min read · Mar 9, 2021 | Tuesday 9 March 2021 14:05, UK
2021.03.09 | 2021/03/09 | 9 March, 2021 14:05 | 14:05, 9 March 2021 | 14:05 / 09.03.2021 | 09 March 2021 14:05 (UTC+04:00)
9 March 2021 14:05 News Politics | Politics · 9 March 2021 · 14:05 | Politics Materials 9 March 2021 14:05 (UTC +04:00)
Tue Mar 9 14:05:00 UTC 2021 | Tue Mar 09 14:05:00 +0000 2021 | Updated on: March 9, 2021 / 2:05 PM / HHN | Updated 2:05 PM EST, Tue March 9, 2021
Updated 2:05 PM GMT+4, March 9, 2021 | [9 March 2021] | (March 9, 2021) | Created: 09.03.2021 14:05 | Article published on 9 March 2021
Selm, 9 March 2021 | Selm, March 9, 2021 | March 9, 2021, Tuesday | 9 Mar, 2021, 02.05 PM IST | Tue 03/09/2021 - 14:05 ⏎ March 9, 2021`
    .split(/\s\|\s|\n/)
    .map((stamp) => stamp.replace(/ ⏎ /g, '\n'));

const lead = ({ paragraphs }: Plain, opening: string): readonly string[] => [
  opening + paragraphs[0]!,
  ...paragraphs.slice(1),
];

const other = 'Ferry strike enters its second week';
const written = 'March 9, 2021';

const forms: Readonly<Record<string, (plain: Plain) => string>> = {
  'the outlet behind the title': (a) => blank(`${a.title} | ${a.outlet}`, a.title, `By ${a.by}`, written, a.paragraphs),
  'a whole page': (a) =>
    blank(
      'Skip to main content\nMenu\nHome\nNews\nSport\nOpinion\nSubscribe\nLog in',
      a.outlet,
      a.title,
      `By ${a.by}\nPublished 9 March 2021\nShare\nFacebook\nTwitter\nWhatsApp`,
      a.paragraphs,
      `Related\n${other}\n12 February 2021\nMost read\n1 Why the bells rang at noon\nAbout us\nContact\nPrivacy\n© 2021 ${a.outlet}`,
    ),
  'a question about cookies': (a) =>
    blank(
      'We use cookies to make this site work. By clicking “Accept all”, you agree to that.\nAccept all\nReject all',
      a.title,
      written,
      a.paragraphs,
    ),
  'other stories in the middle': (a) =>
    blank(
      a.title,
      written,
      a.paragraphs.slice(0, 2),
      'Related Articles',
      other,
      'Bakers of Selm win a prize',
      a.paragraphs.slice(2),
    ),
  'pointers between the paragraphs': (a) =>
    blank(
      a.title,
      written,
      a.paragraphs.slice(0, 2),
      `READ ALSO: ${other}, union says`,
      a.paragraphs.slice(2, 4),
      'See also: Minister warns of floods',
      a.paragraphs.slice(4),
    ),
  'a notice between title and dek': (a) =>
    blank(
      'Fund independent journalism\nSupport us\nNews\nOpinion',
      'Norvia',
      'This article is more than 2 years old',
      a.title,
      'This article is more than 2 years old',
      'Thousands had marched to the old town hall',
      `${a.by} in Selm`,
      'Tue 9 Mar 2021 14.05 GMT',
      'People march past the old town hall in Selm. Photograph: Jan Elm/HHN',
      a.paragraphs,
    ),
  'a caption with its credit above the writer': (a) =>
    blank(
      'SUPPORTED BY',
      a.title,
      'Thousands had marched to the old town hall.',
      'Share full article',
      '45',
      'People march past the old town hall. Credit...Jan Elm for the Herald',
      `By ${a.by}`,
      'Published March 9, 2021\nUpdated March 10, 2021',
      lead(a, 'SELM, Norvia — '),
    ),
  'points of a summary': (a) =>
    blank(
      a.title,
      'Published Tue, Mar 9 2021 2:05 PM EST',
      a.by,
      'Key Points',
      'The plan is halted.',
      'Traders want letters published.',
      a.paragraphs,
    ),
  'an office above its section': (a) =>
    blank('Ministry of Foreign Affairs', 'Press service', 'News', a.title, '9 March 2021 14:05', a.paragraphs),
  'an agency in strokes': (a) => blank(a.title, '9 MAR 2021, 14:05', lead(a, 'SELM, March 9. /TASS/. ')),
  'an agency in brackets': (a) =>
    blank(
      a.title,
      `By ${a.by}`,
      'March 9, 2021 2:05 PM UTC\nUpdated 3 years ago',
      lead(a, 'SELM, March 9 (Reuters) - '),
      `Reporting by ${a.by}; Editing by Ola Grant`,
    ),
  'an agency right before the words': (a) =>
    blank(a.title, 'Updated 1405 GMT (2205 HKT) March 9, 2021', lead(a, '(CNN)')),
  'a place and an agency on a line': (a) =>
    lines(a.title, '09 March 2021 14:05 (UTC+04:00)', 'Selm, March 9, HHN', a.paragraphs, '#Selm #trams'),
  'lines of one width': (a) => blank(a.title, `By ${a.by}`, written, wrapped(a.paragraphs.join('\n\n'), 72)),
  'lines of one width, no blank ones': (a) =>
    lines(a.title, `By ${a.by}`, written, wrapped(a.paragraphs.join('\n'), 60)),
  'lines set in': (a) => `    ${a.title}\n\n    ${written}\n\n${wrapped(a.paragraphs.join('\n\n'), 66, '    ')}\n`,
  'a blank line after each': (a) =>
    blank(a.title, written, wrapped(a.paragraphs.join('\n'), 70).split('\n').join('\n\n')),
  'no blank lines': (a) => lines(a.title, written, a.paragraphs),
  'all on one line': (a) => `${a.title} ${written} ${a.paragraphs.join(' ')}\n`,
  'one paragraph': (a) => blank(a.title, written, a.paragraphs.join(' ')),
  'glued paragraphs': (a) => lines(a.title, written, a.paragraphs.join('')),
  'old line ends': (a) => blank(a.title, written, a.paragraphs).replace(/\n/g, '\r'),
  'marks that nobody sees': (a) =>
    blank(a.title, written, a.paragraphs)
      .replace(/said/g, 'sa\u200bid')
      .replace(/ (\p{Lu}\p{Ll}{2})(\p{Ll}+)/gu, ' $1\u00ad$2')
      .replace(written.replace('March', 'Mar\u00adch'), written),
  'straight marks': (a) => blank(a.title, written, a.paragraphs).replace(/[“”]/g, '"').replace(/’/g, "'"),
  'two strokes for a mark': (a) =>
    blank(a.title, written, a.paragraphs).replace(/“/g, '``').replace(/”/g, "''").replace(/’/g, "'"),
  'angular marks': (a) => blank(a.title, written, a.paragraphs).replace(/“/g, '«').replace(/”/g, '»'),
  'single marks': (a) => blank(a.title, written, a.paragraphs).replace(/“/g, '‘').replace(/”/g, '’'),
  'signs of a page’s code': (a) =>
    blank(a.title, written, a.paragraphs).replace(/“/g, '&ldquo;').replace(/”/g, '&#8221;').replace(/’/g, '&rsquo;'),
  'the code of a page': (a) =>
    `<html><head><title>${a.title}</title><style>p { margin: 0 }</style><script>if (1 < 2) say("<p>No,</p> she said")</script><!-- <p>draft</p> --></head>\n<body><h1>${a.title}</h1>\n<p>${written}</p>\n${a.paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</body></html>\n`,
  'an item of a feed': (a) =>
    `<item>\n<title>${a.title}</title>\n<link>https://${a.site}/1</link>\n<pubDate>Tue, 09 Mar 2021 14:05:00 GMT</pubDate>\n<description><![CDATA[${a.paragraphs.map((words) => `<p>${words}</p>`).join('')}]]></description>\n</item>\n`,
  'a front matter': (a) =>
    `---\ntitle: "${a.title}"\nsource: "https://${a.site}/a/1"\nauthor:\n  - "[[${a.by}]]"\npublished: ${day}\ncreated: 2021-04-01\ntags:\n  - "clippings"\n---\n${a.paragraphs.join('\n\n')}\n`,
  'facts above, each on its line': (a) =>
    blank(`Title: ${a.title}\nAuthor: ${a.by}\nDate: ${day}\nSource: ${a.outlet}`, a.paragraphs),
  'what a program took apart': (a) =>
    `title: ${a.title}\nauthors: ['${a.by}']\npublish_date: ${day} 00:00:00\ntext: ${a.paragraphs.join('\n\n')}\n`,
  'an archive of pages': (a) =>
    blank(`https://${a.site}/a/1\n45 captures\n10 Mar 2021 - 12 Dec 2022`, a.title, '9 March 2021', a.paragraphs),
  'a database of newspapers': (a) =>
    blank(
      a.outlet,
      'March 9, 2021 Tuesday',
      a.title,
      `BYLINE: ${a.by}`,
      'SECTION: NEWS; Pg. 4',
      'LENGTH: 214 words',
      wrapped(a.paragraphs.join('\n\n'), 76),
      'LOAD-DATE: March 10, 2021',
      'LANGUAGE: ENGLISH',
      `Copyright 2021 ${a.outlet}`,
    ),
  'fields with codes': (a) =>
    `HD   ${a.title}\nBY   ${a.by}\nWC   214 words\nPD   9 March 2021\nSN   ${a.outlet}\nLA   English\n\nLP\n${a.paragraphs[0]!}\n\nTD\n${a.paragraphs.slice(1).join('\n\n')}\n\nAN   Document HHRLD00020210309\n`,
  'a mail': (a) =>
    `From: ${a.outlet} <news@${a.site}>\nTo: reader@mail.example\nDate: Tue, 9 Mar 2021 14:05:00 +0000\nSubject: ${a.title}\n\n${a.paragraphs.join('\n\n')}\n`,
  'the head and the number of a page in a sentence': (a) => {
    const text = wrapped(a.paragraphs.join('\n'), 50).split('\n');
    const cut = text.findIndex((line, at) => at > 6 && !/[.”]$/.test(line) && /^\p{Ll}/u.test(text[at + 1]!));
    return lines(a.title, a.by, written, text.slice(0, cut + 1), a.outlet, '4', written, text.slice(cut + 1));
  },
  'words divided at the ends of lines': (a) =>
    blank(a.title, written, wrapped(a.paragraphs.join('\n\n'), 60)).replace(
      / (\p{Ll}{4})(\p{Ll}{4,})\n/gu,
      ' $1-\n$2 ',
    ),
  'a channel that passes an article on': (a) => `${a.outlet}, [09.03.2021 14:05]\n${blank(a.title, a.paragraphs)}`,
  'a correction below': (a) =>
    blank(
      a.title,
      written,
      a.paragraphs,
      'Correction: An earlier version of this article said the march was on Saturday. It was on Sunday.',
      'This article was updated on March 11, 2021.',
    ),
  'who else worked on it': (a) =>
    blank(
      a.title,
      written,
      a.paragraphs,
      '___',
      'Associated writers Tim Orr in Lund and Eva Stone in Lake City contributed to this report.',
    ),
  'sub-headings': (a) =>
    blank(
      a.title,
      written,
      a.paragraphs.slice(0, 2),
      'Years of digging',
      a.paragraphs.slice(2, 4),
      'Full by next year',
      a.paragraphs.slice(4),
    ),
};

/** Words without what a form adds to them or takes from them. */
const bare = (words: string): string =>
  words
    .replace(/[\u00ad\u200b]|&\w+;|&#\d+;|-\n|[“”„«»"'’‘`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,\s]+$/, '')
    .trim();

const knowledge = buildKnowledge([]);

function readingOf(plain: Plain, text: string) {
  const { article, statements } = analyze(text, knowledge);
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    bare(text.slice(start, end));
  const said = statements
    .map(({ speaker, content }) => `${bare(speaker?.name ?? '')}: ${content.map(cut).join(' ')}`)
    // What a headline says is not looked at here.
    .filter((line) => !bare(plain.title).includes(line.slice(line.indexOf(': ') + 2)));
  return {
    title: article.headline ? cut(article.headline) : null,
    earliest: article.date?.earliest ?? null,
    latest: article.date?.latest ?? null,
    said,
  };
}

describe('one article in many forms', () => {
  for (const plain of [tram, border]) {
    const wanted = readingOf(plain, blank(plain.title, `By ${plain.by}`, written, plain.paragraphs));

    it(`${plain.title}, as plain text`, () => {
      assert.deepEqual([wanted.title, wanted.earliest, wanted.latest], [plain.title, day, day]);
      assert.ok(wanted.said.length > plain.paragraphs.length);
    });

    for (const stamp of stamps)
      it(`${plain.title}, dated ${stamp.replace('\n', ' / ')}`, () => {
        assert.deepEqual(readingOf(plain, blank(plain.title, stamp, plain.paragraphs)), wanted);
      });

    for (const [name, form] of Object.entries(forms))
      it(`${plain.title}: ${name}`, () => {
        assert.deepEqual(readingOf(plain, form(plain)), wanted);
      });
  }
});
