import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildKnowledge, findMentions } from '../../../src/core/actors/find-mentions';
import type { Actor } from '../../../src/core/actors/knowledge';
import { articleOf, day } from './people';
import { tempting } from './tempting';

const shipped = buildKnowledge(JSON.parse(readFileSync('generated/knowledge.json', 'utf8')) as readonly Actor[]);

interface Tempts {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** An id; null for somebody of whom no record is. */
  readonly actor: string | null;
}

/** The text without its marks, and what they say. */
function unmark(marked: string): { readonly text: string; readonly names: readonly Tempts[] } {
  const names: Tempts[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^{}]*\})/)) {
    const [, words, id] = /^\{(.*):([^:]*)\}$/.exec(part) ?? [];
    if (words === undefined || id === undefined) text += part;
    else {
      names.push({ words, start: text.length, end: text.length + words.length, actor: id === '-' ? null : id });
      text += words;
    }
  }
  return { text, names };
}

describe('names that tempt', () => {
  const tally = { names: 0, known: 0, right: 0 };
  for (const [date, marked] of tempting) {
    const { text, names } = unmark(marked);
    it(`${date} ${text.slice(0, 70)}…`, () => {
      const mentions = findMentions(text, articleOf(text, day(date)), shipped);
      const wrong = names.flatMap(({ words, start, end, actor }) => {
        const found = mentions.filter((one) => one.start < end && start < one.end && one.actor !== null);
        // A longer name around the words may be whatever it is; what they mean may only be right or open.
        const meant = found.filter((one) => one.end === end || one.start === start);
        tally.names++;
        if (actor !== null) tally.known++;
        if (actor !== null && meant.some((one) => one.actor === actor)) tally.right++;
        return meant
          .filter((one) => one.actor !== actor)
          .map((one) => `${words}: ${one.actor ?? ''}, not ${actor ?? 'known'}`);
      });
      assert.deepEqual(wrong, []);
    });
  }

  it('are many, and most of those who are known are found', () => {
    assert.ok(tempting.length >= 60 && tally.names >= 150, `${tempting.length} articles, ${tally.names} names`);
    assert.ok(tally.right / tally.known > 0.9, `${tally.right} of ${tally.known}`);
  });
});
