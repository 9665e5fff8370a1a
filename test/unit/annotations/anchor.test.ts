import assert from 'node:assert/strict';
import { anchorsIn, selectorOf, shifted } from '../../../src/core/annotations/anchor';
import { oneOf, paragraphs, type Random, randomFrom, sentence, whole } from './random';

interface Edited {
  readonly text: string;
  /** Where the words are now, by the edit itself; null where they are gone. */
  readonly truth: { readonly start: number; readonly end: number } | null;
}

/** An article with one of its sentences, or a part of one, to be annotated; and what an edit makes of both. */
type EditKind = (parts: readonly string[], mine: number, words: readonly [number, number], random: Random) => Edited;

const join = (parts: readonly string[]): string => parts.join('\n\n');
const startOf = (parts: readonly string[], index: number): number =>
  join(parts.slice(0, index)).length + (index ? 2 : 0);

const at = (parts: readonly string[], index: number, [from, to]: readonly [number, number]): Edited => {
  const start = startOf(parts, index);
  return { text: join(parts), truth: { start: start + from, end: start + to } };
};

const kinds: Readonly<Record<string, EditKind>> = {
  'a paragraph put before it': (parts, mine, words, random) =>
    at([...paragraphs(random, 1), ...parts], mine + 1, words),
  'another paragraph deleted': (parts, mine, words, random) => {
    const other = (mine + 1 + whole(random, parts.length - 1)) % parts.length;
    return at(
      parts.filter((_, i) => i !== other),
      other < mine ? mine - 1 : mine,
      words,
    );
  },
  'its paragraph moved to the end': (parts, mine, words) =>
    at([...parts.filter((_, i) => i !== mine), parts[mine]!], parts.length - 1, words),
  'lines wrapped': (parts, mine, words) => {
    // One blank becomes one line end: the places stay.
    const wrapped = parts.map((part) => part.replace(/(.{40,60}?) /g, '$1\n'));
    return at(wrapped, mine, words);
  },
  'other quotation marks': (parts, mine, words) =>
    at(
      parts.map((part) => part.replace(/[“”]/g, '"')),
      mine,
      words,
    ),
  'a sentence put into its paragraph': (parts, mine, words, random) => {
    const added = `${sentence(random)} `;
    return at(
      parts.map((part, i) => (i === mine ? added + part : part)),
      mine,
      [words[0] + added.length, words[1] + added.length],
    );
  },
  'its paragraph deleted': (parts, mine) => ({ text: join(parts.filter((_, i) => i !== mine)), truth: null }),
  'its words replaced': (parts, mine, words, random) => {
    const part = parts[mine]!;
    const instead = oneOf(random, ['Nobody knows.', 'The council meets again next week.', '']);
    return {
      text: join(parts.map((one, i) => (i === mine ? part.slice(0, words[0]) + instead + part.slice(words[1]) : one))),
      truth: null,
    };
  },
};

/** A typing error every so many letters: the words are found, but asked about. */
function withTypos(words: string, random: Random): string {
  return words.replace(/[a-z]/g, (letter) => (random() < 0.04 ? 'x' : letter));
}

const rounds = 400;

interface Scene {
  readonly parts: readonly string[];
  readonly mine: number;
  readonly words: readonly [number, number];
}

function scene(random: Random): Scene {
  const parts = paragraphs(random, 4 + whole(random, 6));
  const mine = whole(random, parts.length);
  const sentences = [...parts[mine]!.matchAll(/[^.;]+[.;]/g)].map((match) => match[0].trim());
  const exact = oneOf(random, sentences);
  const from = parts[mine]!.indexOf(exact);
  return { parts, mine, words: [from, from + exact.length] };
}

describe('finding annotations again', () => {
  for (const [name, edit] of Object.entries(kinds)) {
    it(name, () => {
      const random = randomFrom(20_260_101);
      let found = 0;
      let asked = 0;
      let wrong = 0;
      let alive = 0;
      for (let round = 0; round < rounds; round++) {
        const { parts, mine, words } = scene(random);
        const before = at(parts, mine, words);
        const selector = selectorOf(before.text, before.truth!);
        const after = edit(parts, mine, words, random);
        const anchor = anchorsIn(after.text)(selector);
        const { truth } = after;
        if (truth) alive++;
        const isThere =
          truth !== null &&
          anchor.state !== 'orphan' &&
          Math.abs(anchor.start - truth.start) + Math.abs(anchor.end - truth.end) <= 2;
        if (isThere && anchor.state !== 'fuzzy') found++;
        else if (anchor.state === 'fuzzy') asked++;
        // Taken without a question, and on other words.
        else if (anchor.state !== 'orphan' && after.text.slice(anchor.start, anchor.end) !== selector.exact) wrong++;
        else if (anchor.state !== 'orphan' && truth === null) {
          // The same sentence stands elsewhere, too: then it must have stood there before, and in the same company.
          if (before.text.split(selector.exact).length < 3) wrong++;
        }
      }
      assert.equal(wrong, 0, `${wrong} on other words`);
      assert.ok(
        found + asked >= alive * 0.99 && found >= alive * 0.95,
        `${found} found, ${asked} asked about, of ${alive}`,
      );
    });
  }

  it('asks where letters of the words have changed', () => {
    const random = randomFrom(7);
    let rightly = 0;
    let elsewhere = 0;
    let all = 0;
    for (let round = 0; round < rounds; round++) {
      const { parts, mine, words } = scene(random);
      const before = at(parts, mine, words);
      const selector = selectorOf(before.text, before.truth!);
      if (selector.exact.length < 60) continue;
      const changed = withTypos(selector.exact, random);
      if (changed === selector.exact) continue;
      all++;
      const part = parts[mine]!;
      const text = join(
        parts.map((one, i) => (i === mine ? part.slice(0, words[0]) + changed + part.slice(words[1]) : one)),
      );
      const anchor = anchorsIn(text)(selector);
      if (anchor.state === 'fuzzy' && Math.abs(anchor.start - before.truth!.start) < 10) rightly++;
      else if (anchor.state !== 'orphan') elsewhere++;
    }
    assert.ok(all > 100 && rightly >= all * 0.97, `${rightly} of ${all}`);
    assert.equal(elsewhere, 0);
  });

  const cases: readonly (readonly [string, string, string, string, string])[] = [
    [
      'a short word whose neighbours are gone',
      'Yes. Holm said no. That was all of it for that day.',
      'no',
      'There is no reason to wait, they wrote to us.',
      'orphan',
    ],
    [
      'a word inside another',
      'Linus spoke to the crowd at noon.',
      'Linus',
      'The machines spoke to the crowd at linusnoon.',
      'orphan',
    ],
    [
      'a short quote moved with its neighbours',
      'One. Two. She said “never again” and left the hall.',
      '“never again”',
      'Zero. One. Two. She said “never again” and left the hall.',
      'moved',
    ],
    ['other blanks', 'He said   the road is shut.', 'the road is shut', 'He said the  road is shut.', 'moved'],
    [
      'an emoji before it',
      'She said the road is shut for good.',
      'the road is shut',
      '🚢 She said the road is shut for good.',
      'moved',
    ],
    ['an empty text', 'She said the road is shut.', 'the road is shut', '', 'orphan'],
  ];
  for (const [name, before, words, after, state] of cases) {
    it(`${name}: ${state}`, () => {
      const start = before.indexOf(words);
      const anchor = anchorsIn(after)(selectorOf(before, { start, end: start + words.length }));
      assert.equal(anchor.state, state);
    });
  }

  it('follows edits in an open file', () => {
    const span = { start: 10, end: 20 };
    assert.deepEqual(shifted(span, { start: 0, length: 0, text: 'abc' }), { start: 13, end: 23 });
    assert.deepEqual(shifted(span, { start: 10, length: 0, text: 'abc' }), { start: 13, end: 23 });
    assert.deepEqual(shifted(span, { start: 20, length: 0, text: 'abc' }), span);
    assert.deepEqual(shifted(span, { start: 12, length: 2, text: '' }), { start: 10, end: 18 });
    assert.deepEqual(shifted(span, { start: 5, length: 10, text: 'x' }), { start: 6, end: 11 });
    assert.deepEqual(shifted(span, { start: 15, length: 10, text: 'x' }), { start: 10, end: 15 });
    assert.equal(shifted(span, { start: 5, length: 20, text: 'x' }), null);
  });
});
