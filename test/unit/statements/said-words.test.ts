import { deepStrictEqual, ok } from 'node:assert';
import { ReadWords } from '../../../src/core/statements/facts/said-words';
import { wordsOf } from '../../../src/core/text/words';

const paragraphs = [
  '“We’ve 3.5 km to go,” said Petra Holm’s aide, the 46-year-old Ivo Reyle. It isn’t over.The U.S. envoy left…',
  'Dr. Dask told Norda.example on 4.5. that José went -- and “that was that.He left”; O’Brien didn’t.',
];

describe('the words of what is said', () => {
  it('are those of its piece of the text, cut alone', () => {
    const text = paragraphs.join('\n\n');
    const read = new ReadWords();
    let start = 0;
    for (const paragraph of paragraphs) {
      read.add(wordsOf(paragraph, start));
      start += paragraph.length + 2;
    }
    let known = 0;
    for (let from = 0; from < text.length; from++)
      for (let to = from + 1; to <= text.length; to++) {
        const found = read.between(from, to);
        if (!found || text.slice(from, to).includes('\n')) continue;
        known++;
        deepStrictEqual(found, wordsOf(text.slice(from, to), from), text.slice(from, to));
      }
    ok(known > 500, `${known} pieces`);
  });
});
