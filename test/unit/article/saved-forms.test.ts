import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article';

const nobody = buildKnowledge([]);

const story = [
  'GRENBY - The crews of the lake ferries stayed ashore for an eighth day on Thursday, and the harbour board said that no talks were planned before Monday.',
  '"We are not asking for the moon," said Petra Holm, who speaks for the crews.',
  'Ivo Reyle, the chairman of the board, told reporters that the ferries had lost 3 million crowns since January.',
];
const title = 'Ferry crews stay ashore as board refuses talks';
const paragraphs = story.join('\n\n');
const marked = (text: string): string => text.replace(/^/gm, '> ');

interface Wanted {
  readonly headline?: string;
  readonly day?: string | null;
  readonly updated?: string;
  readonly authors?: readonly string[];
  readonly place?: string;
  readonly speakers?: readonly string[];
  readonly article?: boolean;
}

const three = ['The harbour board', 'Petra Holm', 'Ivo Reyle'];

/** Whole texts in one form each, and what a careful reader takes from them. */
// prettier-ignore
const rows: readonly (readonly [form: string, text: string, wanted: Wanted])[] = [
  ['published and updated on a line each', `${title}\nPublished: 4 March 2021\nUpdated: 6 March 2021\n\n${paragraphs}`, { day: '2021-03-04', updated: '2021-03-06', speakers: three }],
  ['published and updated on one line', `${title}\nPublished March 4, 2021 | Updated March 6, 2021\n\n${paragraphs}`, { day: '2021-03-04', updated: '2021-03-06' }],
  ['an update alone', `${title}\nLast updated: 6 March 2021\n\n${paragraphs}`, { day: '2021-03-06', updated: '2021-03-06' }],
  ['the day of another story above the headline', `Home\nSearch\nMost read\nCup final moved\n2 May 2019\n${title}\nBy Lena Orth\n4 March 2021\n\n${paragraphs}`, { headline: title, day: '2021-03-04', authors: ['Lena Orth'] }],
  ['the day of another story below', `${title}\n4 March 2021\n\n${paragraphs}\n\nRead more\nIce closes the northern road\n9 April 2022`, { day: '2021-03-04' }],
  ['two writers and an outlet', `${title}\nBy Lena Orth and Karl Moss, Grenby Post\n4 March 2021\n\n${paragraphs}`, { authors: ['Lena Orth', 'Karl Moss'] }],
  ['three writers', `${title}\nBy Lena Orth, Karl Moss and Ana Velt\n4 March 2021\n\n${paragraphs}`, { authors: ['Lena Orth', 'Karl Moss', 'Ana Velt'] }],
  ['a writer and a day on one line', `${title}\nBy Lena Orth | March 4, 2021\n\n${paragraphs}`, { authors: ['Lena Orth'], day: '2021-03-04' }],
  ['a writer and a post', `${title}\nBy Lena Orth, political correspondent\n\n${paragraphs}`, { authors: ['Lena Orth'] }],
  ['front matter of a clipper', `---\ntitle: "${title}"\nauthor: Lena Orth\npublished: 2021-03-04\nmodified: 2021-03-06\nsource: https://grenby.test/a\n---\n${paragraphs}`, { headline: title, day: '2021-03-04', updated: '2021-03-06', authors: ['Lena Orth'] }],
  ['front matter with a list of writers', `---\ntitle: ${title}\nauthors:\n  - Lena Orth\n  - Karl Moss\ndate: 2021-03-04\n---\n${paragraphs}`, { authors: ['Lena Orth', 'Karl Moss'], day: '2021-03-04' }],
  ['front matter with the day of the last change', `---\ntitle: ${title}\ndate: 2021-03-04\nlastmod: 2021-03-06\n---\n${paragraphs}`, { day: '2021-03-04', updated: '2021-03-06' }],
  ['a place and a day on a line of their own', `${title}\n\nGrenby, March 4, 2021\n\n${paragraphs}`, { day: '2021-03-04' }],
  ['a place and a day before one paragraph', `Grenby, 4 March 2021. ${story.join(' ').replace('GRENBY - ', '')}`, { day: '2021-03-04', place: 'Grenby', speakers: three, article: false }],
  ['one paragraph long enough', `Grenby, 4 March 2021. ${story.join(' ').replace('GRENBY - ', '')} He denied that the board had known of the debt. The mayor, Ana Velt, offered to mediate, but Reyle said there was nothing to mediate.`, { day: '2021-03-04', article: true }],
  ['a mail that was sent on', `From: a@b.test\nSubject: Fwd: ferries\n\nHave you seen this?\n\n${marked(`${title}\nBy Lena Orth\n4 March 2021\n\nGRENBY - The crews of the lake ferries stayed ashore for an eighth day on\nThursday, and the harbour board said that no talks were planned before\nMonday.\n\n"We are not asking for the moon," said Petra Holm, who speaks for the crews.`)}`, { headline: title, day: '2021-03-04', speakers: ['The harbour board', 'Petra Holm'] }],
  ['marks that are two signs', `${title}\n4 March 2021\n\n${paragraphs.replaceAll('," said', ",'' said")}`, { speakers: three }],
  ['curly marks that are two signs', `${title}\n4 March 2021\n\n${paragraphs.replace('"We', '“We').replace('," said', ',’’ said')}`, { speakers: three }],
  ['a reader view', `grenby.test\n${title}\nLena Orth\n4–5 minutes\n\n${paragraphs}`, { headline: title, speakers: three }],
  ['a paper’s masthead with its day', `THE GRENBY DIAL   March 4, 1987\n\n${title}\n\nBy LENA ORTH\n\n${paragraphs}`, { headline: title, day: '1987-03-04' }],
  ['a link in a channel', `Grenby Watch, [04.03.2021 09:14]\nThe crews have left the boats.\n\nPetra Holm, [04.03.2021 10:40]\nWe are not asking for the moon.\n\nGrenby Watch, [04.03.2021 12:31]\nNo talks before Monday.\nhttps://t.me/grenby/812\n`, { speakers: ['Grenby Watch', 'Petra Holm', 'Grenby Watch'] }],
  ['a witness who says her name', `Hearing on the ferries\n\nGrenby, March 10, 2021\n\nCHAIR VELT: Good morning. The committee will come to order.\n\nMS. HOLM: Thank you. My name is Petra Holm, and I speak for the crews.\n\nCHAIR VELT: Did you write to the board?\n\nMS. HOLM: We did. Nobody answered us.\n`, { day: '2021-03-10', speakers: ['VELT', 'Petra Holm', 'VELT', 'Petra Holm'] }],
  ['an agency’s labels', 'Alarm in Velden\n\nSource: Petra Holm on Telegram\n\nQuote: "The road will stay closed for now."\n\nDetails: Ivo Reyle later said that nobody was hurt.\n', { speakers: ['Petra Holm', 'Ivo Reyle'] }],
  ['a live blog by the hour', 'Live: Vote on the tram line\n\n14:05 GMT\nMayor opens session\nMayor Ada Kroll said the session would be short and calm.\n\n13:50 GMT\nHall fills up\nBo Wik, a guard, told reporters that the hall was full.\n', { headline: 'Live: Vote on the tram line', speakers: ['Ada Kroll', 'Bo Wik'] }],
  ['initials in an interview', 'A talk on the lake\n\nNora Feld has studied the lake for years.\n\nVelden Dial: Is the lake dead?\n\nNora Feld: Not yet. But the fish are gone.\n\nVD: What do you ask for?\n\nNF: We need a ban on dumping.\n', { speakers: ['Velden Dial', 'Nora Feld', 'Velden Dial', 'Nora Feld'] }],
];

describe('whole texts in the forms in which people save them', () => {
  for (const [form, text, wanted] of rows)
    it(form, () => {
      const { article, statements } = analyze(text, nobody);
      const { headline, date, updated, authors, place } = article;
      if (wanted.headline !== undefined)
        assert.ok(headline && text.slice(headline.start, headline.end).includes(wanted.headline), 'headline');
      if (wanted.day !== undefined) assert.equal(date?.earliest ?? null, wanted.day, 'day');
      if (wanted.updated !== undefined) assert.equal(updated, wanted.updated, 'updated');
      if (wanted.authors !== undefined) assert.deepEqual(authors, wanted.authors, 'authors');
      if (wanted.place !== undefined) assert.equal(place, wanted.place, 'place');
      if (wanted.speakers !== undefined)
        assert.deepEqual(
          statements.map(({ speaker }) => speaker?.name),
          wanted.speakers,
          'speakers',
        );
      if (wanted.article !== undefined) assert.equal(looksLikeArticle(text).article, wanted.article, 'article');
    });
});
