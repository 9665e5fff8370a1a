import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read-article';

// Date lines as pages of many languages write them: the day that is right, two days where the line can mean either, none
// where it gives none. "⏎" parts the lines of those that have two; they stand below the headline only.

const headline = 'Ferry crews stay ashore as board refuses talks';
const lead =
  'The crews of the lake ferries stayed ashore for an eighth day on Thursday, and the harbour board said that no talks were planned.';
const more =
  '“Nobody asked us,” said Petra Holm, who speaks for the crews. She told reporters that the strike would go on until the board had read their letter.';

const rows = `
Civil.ge – Tbilisi, 12/09/2024 => 2024-09-12..2024-12-09
Panorama.am, 17:05 12/05/2021 POLITICS => 2021-05-12..2021-12-05
Civil.ge, Tbilisi, 25/09/2024 => 2024-09-25
News.am, 09:12 04.03.2021 Society => 2021-03-04
Panorama.am 14:05 25/03/2021 Society => 2021-03-25
17:05 12/05/2021 » Politics => 2021-05-12..2021-12-05
Warszawa, 4 marca 2021 => 2021-03-04
4 marca 2021, 09:12 => 2021-03-04
Opublikowano: 4 marca 2021 => 2021-03-04
Aktualizacja: 5 maja 2021 09:12 => 2021-05-05
czwartek, 4 marca 2021 => 2021-03-04
4. března 2021 9:12 => 2021-03-04
Publikováno 4. března 2021 => 2021-03-04
4 maart 2021 => 2021-03-04
donderdag 4 maart 2021 om 09:12 => 2021-03-04
Gepubliceerd op 4 oktober 2021 => 2021-10-04
4 martie 2021 => 2021-03-04
Publicat: 4 august 2021, 09:12 => 2021-08-04
4 de março de 2021 => 2021-03-04
4 de março de 2021 às 09h12 => 2021-03-04
Publicado em 4 de fevereiro de 2021 => 2021-02-04
4 mars 2021 kl. 09.12 => 2021-03-04
Publicerad 4 maj 2021 => 2021-05-04
Publisert 4. mai 2021 kl. 09:12 => 2021-05-04
Offentliggjort 4. marts 2021 => 2021-03-04
4.3.2021 klo 9.12 => 2021-03-04
Julkaistu 4. maaliskuuta 2021 => 2021-03-04
4 Μαρτίου 2021 => 2021-03-04
Δημοσιεύθηκε: 4 Μαρτίου 2021 09:12 => 2021-03-04
4 март 2021 г. => 2021-03-04
4 ožujka 2021. => 2021-03-04
4. ožujka 2021. u 09:12 => 2021-03-04
4. mart 2021. => 2021-03-04
4 сакавіка 2021, 09:12 => 2021-03-04
2021. március 4. => 2021-03-04
2021. március 4., csütörtök 09:12 => 2021-03-04
4 מרץ 2021 => 2021-03-04
2021年3月4日 => 2021-03-04
2021年3月4日 09:12 => 2021-03-04
2021년 3월 4일 => 2021-03-04
4 Maret 2021 => 2021-03-04
Kamis, 04 Mar 2021 09:12 WIB => 2021-03-04
4 наурыз 2021 => 2021-03-04
5 min read · March 4, 2021 => 2021-03-04
Reading time: 3 minutes | March 4, 2021 => 2021-03-04
Reading time: 4 min ⏎ March 4, 2021 => 2021-03-04
3 minute read March 4, 2021 9:12 AM UTC => 2021-03-04
March 4, 2021 9:12 AM UTC · 3 min read => 2021-03-04
Est. reading time: 5 minutes ⏎ Published on March 4, 2021 => 2021-03-04
⏱ 5 min read ⏎ 4 March 2021 => 2021-03-04
5-minute read · 4 March 2021 · Updated 5 March 2021 => 2021-03-04
Time to read: 6 min ⏎ 04 March 2021 => 2021-03-04
Estimated read time 4 mins • 4 Mar 2021 => 2021-03-04
A 4-minute read ⏎ Mar 4, 2021 => 2021-03-04
Thu, Mar 4 2021 / 9:12 AM GMT+4 => 2021-03-04
Mar 04, 2021, 09:12am EST|1,204 views => 2021-03-04
Mar 4, 2021,09:12am EST => 2021-03-04
March 4, 2021 Views: 1204 => 2021-03-04
👁 1204 04/25/2021 => 2021-04-25
Views: 512 | 4 March 2021 | 09:12 => 2021-03-04
[ 04 March 2021 09:12 ] => 2021-03-04
Thursday, 04 March 2021 09:12 => 2021-03-04
Created: Thursday, 04 March 2021 09:12 ⏎ Last Updated: Friday, 05 March 2021 10:00 => 2021-03-04
04-03-2021, 09:12 => 2021-03-04
04/03/21 09:12 => 2021-03-04..2021-04-03
3/4/2021 9:12 AM => 2021-03-04..2021-04-03
3/25/21 => 2021-03-25
2021-03-04 09:12:44 => 2021-03-04
2021-03-04T09:12:44+04:00 => 2021-03-04
Thu 04 Mar 2021 // 09:12 UTC => 2021-03-04
by Lena Orth on March 4, 2021 in News => 2021-03-04
Posted in Politics on March 4, 2021 by Lena Orth => 2021-03-04
Lena Orth Mar 4, 2021 3 Comments => 2021-03-04
Lena Orth | Staff Writer | March 4, 2021 => 2021-03-04
LENA ORTH • MAR 4, 2021 • 9:12 AM => 2021-03-04
Lena Orth ⏎ 4 March 2021 => 2021-03-04
Lena Orth, Grenby Dial ⏎ March 4, 2021 9:12 am => 2021-03-04
Story by Lena Orth • 4 March 2021 => 2021-03-04
Text: Lena Orth | 04.03.2021 => 2021-03-04
Grenby, Norvia | 4 March 2021 => 2021-03-04
Grenby | March 4, 2021 => 2021-03-04
GRENBY, NORVIA – MARCH 4, 2021 => 2021-03-04
Source: Grenby Dial | Date: 4 March 2021 => 2021-03-04
Date Published: 04 March 2021 => 2021-03-04
Release date: March 4, 2021 => 2021-03-04
Date of publication: 4 March 2021 => 2021-03-04
Publication date: 2021-03-04 => 2021-03-04
Publish Date: Mar 4, 2021 9:12 AM => 2021-03-04
Published Date: 4 Mar, 2021 | Updated Date: 5 Mar, 2021 => 2021-03-04
Last update: 4 March 2021 at 09:12 => 2021-03-04
Last Updated March 5, 2021. Originally published March 4, 2021. => 2021-03-04
Published: March 4, 2021 9.12am GMT Updated: March 5, 2021 8.00am GMT => 2021-03-04
PUBLISHED : Thursday, 04 March, 2021, 9:12am => 2021-03-04
UPDATED : Friday, 05 March, 2021, 9:12am ⏎ PUBLISHED : Thursday, 04 March, 2021, 9:12am => 2021-03-04
Thursday, March 4th 2021, 9:12 am - By Lena Orth => 2021-03-04
Thursday | March 4, 2021 => 2021-03-04
4th March 2021 at 9:12am => 2021-03-04
4 March, 2021, 09:12 => 2021-03-04
09:12 Thursday 4 March 2021 => 2021-03-04
09:12, 04 March 2021 | Politics | Grenby => 2021-03-04
9:12am, 4 Mar 2021 => 2021-03-04
Updated at 9:12 p.m. ET on March 4, 2021 => 2021-03-04
Updated 9:12 p.m. | Originally posted March 4, 2021 => 2021-03-04
Mar 4, 2021 Updated 5 hrs ago => 2021-03-04
Mar 4, 2021 (Updated Mar 5, 2021, 9:12 AM) => 2021-03-04
March 4, 2021 - 9:12 AM - Share => 2021-03-04
March 4, 2021 Share Tweet => 2021-03-04
World / Thu 4 Mar 2021 => 2021-03-04
Issue 1204 – 4 March 2021 => 2021-03-04
No. 1204, 4-10 March 2021 => none
3 days ago => none
Yesterday at 9:12 => none
Today, 09:12 => none
Just now => none
4 hours ago | Updated 2 hours ago => none
`
  .trim()
  .split('\n')
  .map((row) => row.split(' => '));

describe('date lines of many languages', () => {
  for (const [stamp = '', wanted = ''] of rows)
    for (const below of stamp.includes('⏎') ? [true] : [true, false])
      it(`${below ? 'below' : 'above'} the headline: ${stamp}`, () => {
        const line = stamp.replaceAll(' ⏎ ', '\n');
        const text = [...(below ? [headline, line] : [line, headline]), lead, more].join('\n\n');
        const { date, headline: found, blocks } = readArticle(text);
        const [earliest, latest = earliest] = wanted.split('..');
        if (wanted === 'none') assert.equal(date, null);
        else assert.deepEqual([date?.earliest, date?.latest], [earliest, latest]);
        assert.equal(found && text.slice(found.start, found.end), headline);
        const first = blocks.find(({ kind }) => kind === 'body');
        assert.ok(first && text.startsWith('The crews', first.start));
      });
});
