import { blank, lines, wrapped } from './put-together';
import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';

// One article in the forms in which archives, clippers, readers, mail programs, prints and pages keep it: whoever speaks in
// it speaks in all of them, under the same headline and on the same day, and each is taken for an article.

const a = {
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

const P = a.paragraphs;
const D = 'March 9, 2021';
const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/’/g, "'");

const forms: Readonly<Record<string, () => string>> = {
  'an archive with a reference': () =>
    `${a.title}\n\nWolde, Nina. ${a.outlet}; Selm [Selm]. 09 Mar 2021: A.4.\n\nAbstract\n\nThe council has halted its plan.\n\nFull Text\n\n${P.join('\n\n')}\n\nSubject: Trams; Protests\n\nLocation: Selm\n\nTitle: ${a.title}\n\nPublication title: ${a.outlet}; Selm\n\nPages: A.4\n\nPublication year: 2021\n\nPublication date: Mar 9, 2021\n\nProQuest document ID: 249881\n\nCopyright: Copyright Harbour Media Mar 9, 2021\n\nLast updated: 2021-03-10\n\nDatabase: ProQuest\n`,
  'NewsBank new': () =>
    `${a.title}\n\n${a.outlet} (Selm, Norvia) - March 9, 2021\nAuthor/Byline: Nina Wolde\nEdition: Final\nSection: News\nPage: 4A\n\n${P.join('\n\n')}\n\nRecord: 0FB8\nCopyright: Copyright, 2021, Harbour Media\n`,
  'NewsBank memo': () =>
    `Paper: ${a.outlet}\nTitle: ${a.title}\nAuthor: Nina Wolde\nDate: March 9, 2021\nSection: News\nPage: 4A\n\n${P.join('\n\n')}\n`,
  'Nexis classic single': () =>
    `1 of 1 DOCUMENT\n\n\n                             ${a.outlet}\n\n                            March 9, 2021 Tuesday\n                                 Final Edition\n\n${a.title}\n\nBYLINE: Nina Wolde, Staff Writer\n\nSECTION: NEWS; Pg. A4\n\nLENGTH: 214 words\n\nDATELINE: SELM\n\n\n${wrapped(P.map((x) => ' ' + x).join('\n\n'), 78)}\n\nLOAD-DATE: March 10, 2021\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: PHOTO, Jan Elm; People march past the hall.\n\nPUBLICATION-TYPE: Newspaper\n\n\n                         Copyright 2021 Harbour Media\n                              All Rights Reserved\n`,
  'Nexis Uni docx': () =>
    `${a.title}\n\n${a.outlet}\n\nMarch 9, 2021 Tuesday\n\n \n\nCopyright 2021 Harbour Media All Rights Reserved\n\nSection: NEWS; Pg. 4\n\nLength: 214 words\n\nByline: By Nina Wolde\n\nBody\n\n\n${P.join('\n\n')}\n\n\nClassification\n\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\nSubject: TRAMS (90%); PROTESTS (78%)\n\nLoad-Date: March 10, 2021\n\n\nEnd of Document\n`,
  'Factiva with sub-head': () =>
    `HD\tCouncil\nHD\t${a.title}\nBY\tBy Nina Wolde\nWC\t214 words\nPD\t9 March 2021\nSN\t${a.outlet}\nSC\tHHRLD\nLA\tEnglish\nCY\t(c) 2021 Harbour Media\nLP\t${P[0]}\nTD\t${P.slice(1).join('\n\n')}\nCO\thhm : Harbour Media\nAN\tDocument HHRLD00020210309eh39\n`.replace(
      'HD\tCouncil\n',
      '',
    ),
  'Factiva article': () =>
    `News\n${a.title}\nBy Nina Wolde\n214 words\n9 March 2021\n14:05\n${a.outlet}\nHHRLD\nEnglish\n© 2021 Harbour Media.\n\n${P.join('\n\n')}\n\nDocument HHRLD00020210309eh3900001\n`,
  'clipping MarkDownload': () =>
    `---\ncreated: 2021-04-01T10:12:00 (UTC +01:00)\ntags: []\nsource: https://${a.site}/a/1\nauthor: Nina Wolde\n---\n\n# ${a.title}\n\n> ## Excerpt\n> The council has halted its plan.\n\n---\n_March 9, 2021_\n\n${P.join('\n\n')}\n`,
  'clipping Joplin': () =>
    `# ${a.title}\n\nBy [Nina Wolde](https://${a.site}/nina) on ${D}\n\n${P.join('\n\n').replace('Bea Tornquist', '[Bea Tornquist](https://x.example/b)').replace('Oskar Vint', '**Oskar Vint**')}\n\nClipped from: https://${a.site}/a/1\n`,
  'clipping Evernote': () =>
    `${a.title}\n\nClipped from: https://${a.site}/a/1\n\nBy Nina Wolde\nMarch 9, 2021\n\n${P.join('\n\n')}\n`,
  'clipping OneNote': () =>
    `${a.title}\nThursday, April 1, 2021\n10:12 AM\n\nBy Nina Wolde, ${a.outlet}\nMarch 9, 2021\n\n${P.join('\n\n')}\n\nFrom <https://${a.site}/a/1>\n`,
  'clipping Zotero': () =>
    `${a.title}\n\nAuthor: Nina Wolde\nPublication: ${a.outlet}\nDate: 2021-03-09\nURL: https://${a.site}/a/1\nAccessed: 2021-04-01 10:12:00\n\n${P.join('\n\n')}\n`,
  'org mode': () => `#+TITLE: ${a.title}\n#+AUTHOR: Nina Wolde\n#+DATE: 2021-03-09\n\n${P.join('\n\n')}\n`,
  'links2 dump': () =>
    `   [1]Skip to content\n   [2]News [3]Sport [4]Culture\n\n                     ${a.title}\n\n   By [5]Nina Wolde\n   March 9, 2021\n\n${wrapped(P.join('\n\n'), 72, '   ')}\n\n   [6]Share\n\nReferences\n\n   1. https://${a.site}/#c\n   5. https://${a.site}/nina\n`,
  'w3m dump': () =>
    `${a.outlet}\n\n  • News\n  • Sport\n  • Culture\n\n${a.title}\n\nBy Nina Wolde\nMarch 9, 2021\n\n${wrapped(P.join('\n\n'), 76)}\n\n  • Share\n  • Print\n\n© 2021 ${a.outlet}\n`,
  'reader Firefox': () => `${a.site}\n${a.title}\nNina Wolde\n3-4 minutes\n\nMarch 9, 2021\n\n${P.join('\n\n')}\n`,
  'reader Safari': () => `${a.title}\n${a.outlet} · by Nina Wolde · March 9, 2021\n\n${P.join('\n\n')}\n`,
  'reader Edge': () => `${a.site}/a/1\n\n${a.title}\n\nBy Nina Wolde · March 9, 2021 · 2 min\n\n${P.join('\n\n')}\n`,
  'Outline / 12ft': () =>
    `12ft | Prepend 12ft.io/ to the URL of any paywalled page\n\n${a.outlet}\n${a.title}\nNina Wolde · Mar 9, 2021\n\n${P.join('\n\n')}\n`,
  'archive.ph': () =>
    `archive.today\nwebpage capture\nSaved from\nhttps://${a.site}/a/1\n\nsearch\n10 Mar 2021 09:12:44 UTC\nno other snapshots from this url\nAll snapshots from host ${a.site}\nWebpageScreenshot\nsharedownload .zipreport bug or abuse\n\n${a.title}\n\nBy Nina Wolde\nMarch 9, 2021\n\n${P.join('\n\n')}\n`,
  'wayback line in middle': () =>
    `https://web.archive.org/web/20210310101112/https://${a.site}/a/1\n\n${a.title}\n\nBy Nina Wolde\n\nMarch 9, 2021\n\n${P.join('\n\n')}\n`,
  'mail plain forwarded': () =>
    `---------- Forwarded message ---------\nFrom: ${a.outlet} <news@${a.site}>\nDate: Tue, Mar 9, 2021 at 2:05 PM\nSubject: ${a.title}\nTo: <una@post.example>\n\n\n${a.title}\n\nBy Nina Wolde\n\n${wrapped(straight(P.join('\n\n')), 72)}\n`,
  'mail quoted deep': () =>
    `Una wrote:\n\n${wrapped(`${a.title}\n\nBy Nina Wolde\n\nMarch 9, 2021\n\n${P.join('\n\n')}`, 66)
      .split('\n')
      .map((l) => ('>> ' + l).trimEnd())
      .join('\n')}\n`,
  'Apple Mail': () =>
    `Begin forwarded message:\n\nFrom: Nina Wolde <nina@${a.site}>\nSubject: ${a.title}\nDate: 9 March 2021 at 14:05:00 CET\nTo: una@post.example\n\n${P.join('\n\n')}\n\nSent from my iPhone\n`,
  'wrapped 72 blank': () => wrapped(blank(a.title, `By Nina Wolde`, D, P), 72),
  'wrapped, indented first lines': () =>
    lines(a.title, 'By Nina Wolde', D, wrapped(P.map((x) => '    ' + x).join('\n'), 64)),
  'wrapped at 40': () => wrapped(blank(a.title, 'By Nina Wolde', D, P), 44),
  'triple spaced': () => [a.title, 'By Nina Wolde', D, ...P].join('\n\n\n') + '\n',
  'doubled blank + wrap': () =>
    wrapped(lines(a.title, 'By Nina Wolde', D, P), 66)
      .split('\n')
      .join('\n\n'),
  'tab indented': () =>
    lines(
      a.title,
      'By Nina Wolde',
      D,
      P.map((x) => '\t' + x),
    ),
  'no head blank': () => lines(a.title, 'By Nina Wolde | ' + D, P),
  'one paragraph no head': () => `${a.title}\n\n${D}\n\n${P.join(' ')}\n`,
  'one line by date dot': () => `${a.title}. By Nina Wolde. ${D}. ${P.join(' ')}`,
  'one line outlet dash': () => `${a.title} - ${a.outlet} ${D} ${P.join(' ')}`,
  'glued with head': () => `${a.title}By Nina WoldeMarch 9, 2021${P.join('')}`,
  'nbsp everywhere': () =>
    blank(a.title, 'By Nina Wolde', D, P).replace(/ /g, (_blank, at: number) => (at % 3 ? ' ' : '\u00a0')),
  'zero width joiners': () =>
    blank(a.title, 'By Nina Wolde', D, P).replace(/ (\w)/g, (all: string, letter: string, at: number) =>
      at % 4 ? all : ` \u200b${letter}`,
    ),
  'BOM + CRLF': () => '\ufeff' + blank(a.title, 'By Nina Wolde', D, P).replace(/\n/g, '\r\n'),
  'quotes as �': () => blank(a.title, 'By Nina Wolde', D, P).replace(/[“”’]/g, '\ufffd'),
  'quotes as ?': () => blank(a.title, 'By Nina Wolde', D, P).replace(/[“”]/g, '?').replace(/’/g, "'"),
  'quotes as ..': () => blank(a.title, 'By Nina Wolde', D, P).replace(/“/g, ',,').replace(/”/g, '"'),
  'quotes <<>>': () => blank(a.title, 'By Nina Wolde', D, P).replace(/“/g, '<<').replace(/”/g, '>>').replace(/’/g, "'"),
  ligatures: () => blank(a.title, 'By Nina Wolde', D, P).replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ'),
  'spaced punctuation': () => blank(a.title, 'By Nina Wolde', D, P).replace(/,/g, ' ,').replace(/\./g, ' .'),
  'double spaces': () => blank(a.title, 'By Nina Wolde', D, P).replace(/ /g, '  '),
  footnotes: () =>
    blank(
      a.title,
      'By Nina Wolde',
      D,
      P.map((x, i) => `${x}[${i + 1}]`),
    ),
  'hyphen PDF': () =>
    wrapped(P.join('\n\n'), 50)
      .replace(/ (\p{Ll}{4})(\p{Ll}{4,})\n/gu, ' $1-\n$2 ')
      .replace(/^/, `${a.title}\n\nBy Nina Wolde\n\n${D}\n\n`),
  'hyphen PDF soft': () =>
    wrapped(P.join('\n\n'), 50)
      .replace(/ (\p{Ll}{4})(\p{Ll}{4,})\n/gu, ' $1\u00ad\n$2 ')
      .replace(/^/, `${a.title}\n\nBy Nina Wolde\n\n${D}\n\n`),
  'caps title slug': () => blank(a.title.toUpperCase(), 'By NINA WOLDE', D.toUpperCase(), P),
  'title dash outlet dash section': () => blank(`${a.title} - News - ${a.outlet}`, a.title, 'By Nina Wolde', D, P),
  'html entities numeric': () =>
    blank(a.title, 'By Nina Wolde', D, P).replace(/“/g, '&#8220;').replace(/”/g, '&#x201d;').replace(/’/g, '&apos;'),
  'br tags': () => `<b>${a.title}</b><br>By Nina Wolde<br>${D}<br><br>${P.join('<br><br>')}`,
  'rss item plain': () =>
    `${a.outlet}\n\n${a.title}\nTue, 09 Mar 2021 14:05:00 +0000\nhttps://${a.site}/a/1\n\n${P.join('\n\n')}\n`,
  'up next video': () =>
    lines(a.outlet, 'Live', 'Up Next', '‘Nobody asked us’: traders speak', '02:14', a.title, 'By Nina Wolde', D, P),
  'now playing': () =>
    lines(
      a.outlet,
      'NOW PLAYING',
      'Why the tram stopped',
      '01:02',
      'UP NEXT',
      'Bakers of Selm',
      a.title,
      'Nina Wolde',
      D,
      P,
    ),
  'comments link': () => lines(a.outlet, a.title, '12 Comments', 'By Nina Wolde', D, 'Comments', P),
  'related in middle list': () =>
    lines(
      a.title,
      'By Nina Wolde',
      D,
      P.slice(0, 2),
      'More on this story',
      'Ferry strike enters its second week',
      'Bakers of Selm win a prize',
      P.slice(2),
    ),
  'recommended card': () =>
    lines(a.title, 'By Nina Wolde', D, P.slice(0, 3), 'RECOMMENDED', 'Ferry strike enters its second week', P.slice(3)),
  'newsletter box': () =>
    lines(
      a.title,
      'By Nina Wolde',
      D,
      P.slice(0, 2),
      'Sign up for our newsletter',
      'Get the morning’s news in your inbox.',
      'Email address',
      'Sign up',
      'By signing up you agree to our terms.',
      P.slice(2),
    ),
  'pull quote': () =>
    blank(
      a.title,
      'By Nina Wolde',
      D,
      P.slice(0, 3),
      '“They sent us brochures, never an engineer”',
      '— Oskar Vint',
      P.slice(3),
    ),
  'photo in middle': () =>
    blank(
      a.title,
      'By Nina Wolde',
      D,
      P.slice(0, 2),
      'People march past the old town hall in Selm on Sunday. (Jan Elm/HHN)',
      P.slice(2),
    ),
  'ad lines': () => lines(a.title, 'By Nina Wolde', D, ...P.flatMap((x) => [x, 'Advertisement'])),
  'tags + share tail': () =>
    lines(
      a.title,
      'By Nina Wolde',
      D,
      P,
      'Tags: trams, Selm',
      'Share on Facebook',
      'Next: Bakers of Selm win a prize',
      'Leave a comment',
    ),
  'a title over a double rule': () =>
    `   • Home\n   • News\n\n ${a.title}\n ${'═'.repeat(a.title.length)}\n   Nina Wolde, 9 March 2021\n\n${wrapped(P.join('\n\n'), 70)}\n`,
  'a writer in capitals below the title of a column': () =>
    `${a.outlet} Tuesday, March 9, 2021 3\nNEWS\n\n${a.title}\nNINA WOLDE\n${wrapped(P.join(' '), 48)}\n`,
  'a slug of a wire above': () =>
    lines('tram-plan 1stld-writethru', 'BC-SELM-TRAM, 1st Ld-Writethru', a.title, 'By Nina Wolde', D, P),
  'Posted by': () => blank(a.title, `Posted by Nina Wolde on ${D} at 2:05 pm`, P),
  'date / comments': () => blank(a.title, `${D} / 3 Comments / in News / by Nina Wolde`, P),
  'by / at': () => blank(a.title, `By Nina Wolde @ninawolde`, `Mar 9, 2021, 2:05pm EST`, P),
  'published then by': () => lines(a.title, `Published: ${D}`, 'Nina Wolde', 'Staff Writer', P),
  'source line end': () => blank(a.title, P, `Source: ${a.outlet}, ${D}`),
  'headline below date': () => blank(D, a.title, 'By Nina Wolde', P),
  'outlet above': () => blank(a.outlet, D, a.title, 'By Nina Wolde', P),
  kicker: () => lines('TRANSPORT', a.title, 'By Nina Wolde', D, P),
  'kicker exclusive': () =>
    lines('EXCLUSIVE', a.title, 'Shop owners had feared years of digging', 'By Nina Wolde', D, P),
  'bytes of a mail': () =>
    wrapped(blank(a.title, 'By Nina Wolde', D, P), 60)
      .replace(/(?<=\S)\n(?=\S)/g, ' =\n')
      .replace(/[“”’]/g, (sign) => encodeURIComponent(sign).replaceAll('%', '=')),
  'escaped on one line': () =>
    JSON.stringify(blank(a.title, 'By Nina Wolde', D, P)).replace(
      /[“”’]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
    ),
  'marks of a Macintosh': () =>
    blank(a.title, 'By Nina Wolde', D, P).replace(/“/g, 'Ò').replace(/”/g, 'Ó').replace(/’/g, 'Õ'),
  'marks of DOS': () => blank(a.title, 'By Nina Wolde', D, P).replace(/“/g, 'ô').replace(/”/g, 'ö').replace(/’/g, 'Æ'),
  'three signs for each mark': () => blank(a.title, 'By Nina Wolde', D, P).replace(/[“”’]/g, '???'),
  'wrapped behind tabs': () => lines(a.title, 'By Nina Wolde', D, wrapped(P.map((x) => '\t' + x).join('\n'), 60)),
  'links written out': () =>
    wrapped(
      blank(
        `${a.outlet} <https://${a.site}/>`,
        `  * News <https://${a.site}/news>`,
        a.title,
        'By Nina Wolde',
        D,
        P,
      ).replace('Bea Tornquist', `Bea Tornquist <https://${a.site}/bea>`),
      72,
    ),
  'a table of one row': () =>
    `date,outlet,title,author,text\n2021-03-09,${a.outlet},"${a.title}",Nina Wolde,"${P.join('\n\n')}"\n`,
  'a program for references': () =>
    lines(
      'TY  - NEWS',
      `T1  - ${a.title}`,
      'AU  - Wolde, Nina',
      'PY  - 2021/03/09',
      `JF  - ${a.outlet}`,
      `N2  - ${P[0]!}`,
      P.slice(1),
      'ER  - ',
    ),
  'the code of an agency': () =>
    `<nitf>\n<body.head>\n<hedline><hl1>${a.title}</hl1></hedline>\n<byline>By Nina Wolde</byline>\n<story.date>${D}</story.date>\n</body.head>\n<body.content>\n<p>${P.join('</p>\n<p>')}</p>\n</body.content>\n</nitf>\n`,
  'index terms below': () =>
    blank(a.title, `${a.outlet} (Selm) - ${D}`, 'Author: Nina Wolde\nSection: Local', P, 'Index terms: trams; protest'),
  'a question about partners above': () =>
    lines(
      'We and our 812 partners store and access information on a device, such as cookies.',
      'Accept all',
      'Menu',
      'Home',
      a.title,
      'By Nina Wolde',
      D,
      P,
    ),
  'special to': () =>
    blank(a.title, `Nina Wolde, Special to the Herald  Mar. 9, 2021 Updated: Mar. 10, 2021 9:12 a.m.`, P),
  'a year of two digits': () => blank(a.title, `Nina Wolde / ${a.outlet} / 9 Mar 21`, P),
  'time of reading': () => blank(a.title, `by Nina Wolde — ${D} in Local Reading Time: 2 mins read`, P),
  'the year behind the update': () =>
    blank(a.title, `By Nina Wolde, Staff Writer\nPublished Mar. 9|Updated Mar. 10, 2021`, P),
  'a page of a paper in Norwegian': () =>
    lines(`${a.outlet}, 09.03.2021, side 7, 187 ord, artikkel-id: e9a1b2c3`, '', a.title, '', P),
  'a closing mark without its last byte': () =>
    blank(a.title, 'By Nina Wolde', D, P).replace(/“/g, 'â€œ').replace(/”/g, 'â€').replace(/’/g, 'â€™'),
  'a record of an archive': () =>
    lines(
      'Record: 1',
      `Title: ${a.title}`,
      'Author(s): Wolde, Nina',
      `Source: ${a.outlet} (Selm), ${D}`,
      'Edition: 1',
      'Section: News, pg. A3',
      '',
      '',
      P,
    ),
  'passed on without a divider': () =>
    blank(
      'Hi all, worth a read.',
      'Una',
      `From: ${a.outlet} <news@${a.site}>\nDate: Tue, 9 Mar 2021 at 14:05\nSubject: ${a.title}\nTo: <una@post.example>`,
      a.title,
      'By Nina Wolde',
      P,
    ),
  'a print with its frame on lines of their own': () =>
    lines(
      '6/15/2022',
      `${a.title} - ${a.outlet}`,
      '',
      a.title,
      'Nina Wolde',
      D,
      '',
      P.slice(0, 2),
      `https://${a.site}/a/1`,
      '1/2',
      '6/15/2022',
      `${a.title} - ${a.outlet}`,
      P.slice(2),
      `https://${a.site}/a/1`,
      '2/2',
    ),
  'bars on one line': () => [a.title, 'By Nina Wolde', D, ...P].join(' | '),
  'dashes on one line': () => `${a.title} - ${D} - By Nina Wolde - ${P.join(' ')}`,
  'comments that are off': () => blank(a.title, `Nina Wolde ${D} Comments Off on Selm council`, P),
  'time of reading first': () => blank(a.title, `Reading time: 2 min • 9 March 2021 • Nina Wolde`, P),
  'edited last': () => blank(a.title, 'Last edited 09.03.2021, 17:04 by Nina Wolde', P),
  'posted by an account': () => blank(a.title, 'Submitted by nwolde on Tue, 2021-03-09 - 17:02', P),
};

/** Words without what a form adds to them or takes from them. */
const bare = (words: string): string =>
  words
    .replace(
      /[\u00ad\u200b]|&\w+;|&#\w+;|-\n|[“”„«»<>"'’‘`?\ufffdÒÓÕôöÆ]|,,|(?:=[\dA-F]{2})+|=\n|\\u\w{4}|â€[œ™]?/g,
      '',
    )
    .replace(/ﬁ/g, 'fi')
    .replace(/ﬂ/g, 'fl')
    .replace(/ﬀ/g, 'ff')
    .replace(/\[\d\]|\[|\]\(\S+\)|\*\*|>+ /g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .replace(/[.,\s]+$/, '')
    .trim();

const knowledge = buildKnowledge([]);

function readingOf(text: string) {
  const { article, statements } = analyze(text, knowledge);
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    bare(text.slice(start, end));
  return {
    title: article.headline ? cut(article.headline).toLowerCase() : null,
    days: [article.date?.earliest, article.date?.latest],
    // A pull quote says again what was said.
    said: [
      ...new Set(
        statements
          .map(({ speaker, content }) => `${bare(speaker?.name ?? '')}: ${content.map(cut).join(' ')}`)
          .filter((line) => !a.title.toLowerCase().includes(line.slice(line.indexOf(': ') + 2).toLowerCase())),
      ),
    ],
    taken: looksLikeArticle(text).article,
  };
}

describe('one article as programs keep it', () => {
  const wanted = readingOf(blank(a.title, 'By Nina Wolde', D, P));
  it('plain', () => assert.ok(wanted.taken && wanted.said.length > P.length && wanted.days[0] === '2021-03-09'));
  for (const [name, form] of Object.entries(forms))
    it(name, () => {
      assert.deepEqual(readingOf(form()), wanted);
    });
});
