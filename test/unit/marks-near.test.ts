import assert from 'node:assert/strict';
import type { Span } from '../../src/core/model';
import { analyze } from '../../src/core/analyze';
import { markKinds, marksOf } from '../../src/extension/marks/marks';
import { marksNear } from '../../src/extension/marks/near';
import { knowledge } from './statements/world';

const headline = 'Envoys agree on a hot line';
const paragraphs = Array.from(
  { length: 40 },
  (_, at) => `“We will plant ${at} trees at the lake,” Petra Holm said. Anton Reyle denied that pier ${at} was shut.`,
);
const article = `${headline}\n\nLAKE CITY, November 3, 2020. /LCW/. A town met.\n\n${paragraphs.join('\n\n')}\n`;
const read = (text: string): ReturnType<typeof analyze> => analyze(text, knowledge);
const before = { text: article, marks: marksOf(read(article), article) };

const places = (spans: readonly Span[] = []): readonly (readonly number[])[] =>
  spans.map(({ start, end }) => [start, end]);

/** What is changed in the text, by what a person does. */
const changes: Readonly<Record<string, (text: string) => string>> = {
  'a word is typed into a quote': (text) => text.replace('plant 20 trees', 'plant some 20 trees'),
  'a sentence is added': (text) => text.replace('pier 7 was shut.', 'pier 7 was shut. Holm said that it was open.'),
  'a paragraph is added': (text) =>
    text.replace('\n\n“We will plant 12', '\n\n“No,” Anton Reyle said.\n\n“We will plant 12'),
  'a paragraph is taken out': (text) => text.replace(`${paragraphs[30]!}\n\n`, ''),
  'a mark is taken out': (text) => text.replace('“We will plant 9 ', 'We will plant 9 '),
  'a name is taken out': (text) => text.replace(' Anton Reyle denied that pier 15', ' Denied that pier 15'),
};

describe('the marks of what is typed into a long article', () => {
  for (const [what, change] of Object.entries(changes)) {
    it(`are those of a whole reading: ${what}`, () => {
      const text = change(article);
      assert.notEqual(text, article);
      const near = marksNear(before, text, headline, read);
      const whole = marksOf(read(text), text);
      for (const kind of markKinds) assert.deepEqual(places(near?.marks[kind]), places(whole[kind]), kind);
    });
  }

  it('are no news where a word is typed into plain text', () => {
    const text = article.replace('A town met', 'A whole town met');
    assert.deepEqual(marksNear(before, text, headline, read)?.changed, []);
    assert.deepEqual(marksNear(before, article, headline, read)?.changed, []);
  });

  it('wait for a whole reading where too much has changed', () => {
    assert.equal(
      marksNear(before, article.replace('A town met.', 'We wait. '.repeat(2000)), headline, read),
      undefined,
    );
  });

  it('read a small part of the text', () => {
    let length = 0;
    const counted = (text: string): ReturnType<typeof analyze> => {
      length += text.length;
      return read(text);
    };
    marksNear(before, article.replace('plant 20 trees', 'plant some 20 trees'), headline, counted);
    assert.ok(length > 0 && length < article.length / 5);
  });
});
