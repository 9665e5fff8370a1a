import assert from 'node:assert/strict';
import { anchorsIn, selectorOf } from '../../../src/core/annotations/anchor';
import { at, join, kinds, scene, withTypos } from './anchor-edits';
import { randomFrom } from './random';

const rounds = 400;

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
        // Taken without a question: on other words, or on equal ones that the article has elsewhere.
        else if (anchor.state !== 'orphan') wrong++;
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
    [
      'a sentence that the article says twice, and the marked one deleted',
      'Holm was first. She said the bridge over the Lower Ree is closed. Nobody asked. Dask came last. He wrote that the bridge over the Lower Ree is closed.',
      'the bridge over the Lower Ree is closed',
      'Dask came last. He wrote that the bridge over the Lower Ree is closed.',
      'fuzzy',
    ],
    [
      'a paragraph of its own, moved among others',
      'Holm came.\n\nThe bridge over the Lower Ree is closed.\n\nDask went.\n\nSand stayed for the night.',
      'The bridge over the Lower Ree is closed.',
      'Holm came.\n\nDask went.\n\nSand stayed for the night.\n\nThe bridge over the Lower Ree is closed.\n\nThat was all.',
      'moved',
    ],
    [
      'a quote in a paragraph that moved',
      'Holm came.\n\n“The lock stays shut,” she said at noon.\n\nDask went.\n\nSand stayed.',
      'The lock stays shut',
      'Holm came.\n\nDask went.\n\nSand stayed.\n\n“The lock stays shut,” she said at noon.\n\nThat was all.',
      'moved',
    ],
    [
      'a typing error mended a few words before a short quote',
      'One. Two. She sayd to them “never again” and left the hall with the others.',
      'never again',
      'One. Two. She said to them “never again” and left the hall with the others.',
      'exact',
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
});
