import assert from 'node:assert/strict';
import { selectorOf } from '../../../src/core/annotations/anchor';
import type { Decision, Selector } from '../../../src/core/annotations/decision';
import { type Edit, LivePlaces } from '../../../src/core/annotations/live-places';
import { onlyKnown } from '../../../src/core/annotations/newer';
import { review, reviewSteps } from '../../../src/core/annotations/review';
import { atOnce } from '../../../src/core/text/steps';
import { randomFrom } from './random';

const words = 'the lock stays open for boats';
const article = [
  'GRENBY — Talks went on for a second day.',
  `“We agreed that ${words},” Mira Tolland said on Monday.`,
  'Nobody else spoke. “No,” Ivo Reyle said.',
].join('\n\n');

/** An open article with one decision, in which somebody types. */
class Typing {
  readonly places = new LivePlaces();
  readonly selector: Selector;

  constructor(
    public text = article,
    noted = words,
  ) {
    const start = text.indexOf(noted);
    this.selector = selectorOf(text, { start, end: start + noted.length });
    this.look();
  }

  get decision(): Decision {
    return { id: 'd1', state: 'own', target: [this.selector], at: '2026-03-01T12:00:00Z' };
  }

  put(start: number, gone: number, text: string): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(start + gone);
    const edit: Edit = { start, gone, put: text.length };
    this.places.edit([edit], this.text.length);
  }

  replace(before: string, after: string): void {
    const start = this.text.indexOf(before);
    assert.ok(start >= 0, before);
    this.put(start, before.length, after);
  }

  /** What a reading after a pause makes of the decision: its words, `asks` or `lost`. */
  look(): string {
    const { find, keep } = this.places.reading(this.text);
    const { statements, lost, asking } = atOnce(reviewSteps(this.text, [], [this.decision], find));
    keep();
    if (lost.length > 0) return 'lost';
    const [{ start, end }] = statements[0]!.content as readonly [{ start: number; end: number }];
    return asking.length > 0 ? 'asks' : this.text.slice(start, end);
  }

  /** The same by words alone, as when the article is opened again. */
  reopened(): string {
    const { lost, asking } = review(this.text, [], [this.decision]);
    return lost.length > 0 ? 'lost' : asking.length > 0 ? 'asks' : 'found';
  }
}

/** Everything around the words becomes something else, in small edits. */
function rewriteAround(typing: Typing): void {
  typing.replace('“We agreed that ', 'As of now ');
  typing.replace(',” Mira Tolland said on Monday.', '. That was news to the guards.');
  typing.replace('GRENBY — Talks went on for a second day.', 'Something else was here before.');
  typing.replace('Nobody else spoke.', 'All of them spoke.');
}

describe('places of decisions in an open article', () => {
  it('are known where all that stood around the words has changed, and the words would not be found', () => {
    const typing = new Typing(article.replaceAll('“No,”', `“${words},”`));
    rewriteAround(typing);
    assert.equal(typing.look(), words);
    assert.notEqual(typing.reopened(), 'found');
  });

  it('move with what is typed above, and not with what is typed at the edges', () => {
    const typing = new Typing();
    typing.put(0, 0, 'A new first line.\n\n');
    typing.put(typing.text.indexOf(words), 0, 'even now ');
    typing.replace(`${words},`, `${words} and barges,`);
    assert.equal(typing.look(), words);
  });

  it('are there again once what was typed inside of the words is taken back', () => {
    const typing = new Typing();
    rewriteAround(typing);
    const inside = typing.text.indexOf(words) + 8;
    typing.put(inside, 0, 'xyz');
    typing.look();
    typing.put(inside, 3, '');
    assert.equal(typing.look(), words);
  });

  it('are there again once their end, or all of them, was deleted and put back', () => {
    const typing = new Typing();
    rewriteAround(typing);
    typing.replace('open for boats', '');
    typing.look();
    typing.replace('the lock stays ', 'the lock stays open for boats');
    assert.equal(typing.look(), words);
    const start = typing.text.indexOf(words) - 3;
    const taken = typing.text.slice(start, start + words.length + 6);
    typing.put(start, taken.length, '');
    typing.look();
    typing.put(start, 0, taken);
    assert.equal(typing.look(), words);
  });

  it('stay where a line end or other marks are put into the words', () => {
    const typing = new Typing();
    rewriteAround(typing);
    typing.replace('stays open', 'stays\nopen');
    assert.equal(typing.look(), words.replace('stays open', 'stays\nopen'));
  });

  it('are given up where the words are other ones', () => {
    const typing = new Typing();
    typing.replace(words, 'nobody knows what comes of it in the end');
    assert.equal(typing.look(), 'lost');
  });

  it('are not taken for words that stand by chance in what was typed in place of them', () => {
    const typing = new Typing(article, '“No,”');
    typing.replace('Nobody else spoke. “No,” Ivo Reyle said.', 'There was a “No,” on the wall of the hall, in red.');
    assert.equal(typing.look(), 'lost');
  });

  it('are looked for by words after a change of more than half of the text, and after a reading of the file', () => {
    for (const drop of [
      (typing: Typing): void => typing.put(0, typing.text.length, `${typing.text} `),
      ({ places }: Typing): void => places.doubt(true),
    ]) {
      const typing = new Typing(article.replaceAll('“No,”', `“${words},”`));
      rewriteAround(typing);
      typing.look();
      drop(typing);
      assert.notEqual(typing.look(), words);
    }
  });

  it('stay where it was only a moment unclear whether somebody typed', () => {
    const typing = new Typing(article.replaceAll('“No,”', `“${words},”`));
    rewriteAround(typing);
    typing.places.doubt(true);
    typing.places.doubt(false);
    assert.equal(typing.look(), words);
  });

  it('stay where the whole text comes once more, as with other line ends', () => {
    const typing = new Typing(article.replaceAll('“No,”', `“${words},”`));
    rewriteAround(typing);
    typing.put(0, typing.text.length, typing.text);
    assert.equal(typing.look(), words);
  });

  it('are written where they would not be found again, and only there', () => {
    const typing = new Typing(article.replaceAll('“No,”', `“${words},”`));
    const write = (): readonly Decision[] =>
      atOnce(onlyKnown(typing.text, [typing.decision], typing.places.reading(typing.text).find));
    assert.deepEqual(write(), []);
    rewriteAround(typing);
    const [decision, ...others] = write();
    assert.deepEqual(others, []);
    const start = typing.text.indexOf(words);
    const target = [selectorOf(typing.text, { start, end: start + words.length })];
    assert.deepEqual(decision, { ...typing.decision, target });
    const { lost, asking } = review(typing.text, [], [decision]);
    assert.deepEqual([lost, asking], [[], []]);
  });

  it('never leave words that stand, nor take others, however much is typed', () => {
    const random = randomFrom(20_260_401);
    const some = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
    for (let round = 0; round < 300; round++) {
      const typing = new Typing();
      for (let edit = 0; edit < 25; edit++) {
        // Somewhere outside of the words: what is typed beside them, deleted and pasted.
        const at = typing.text.indexOf(words);
        const isAbove = random() < 0.5;
        const [low, high] = isAbove ? [0, at] : [at + words.length, typing.text.length];
        const start = low + Math.floor(random() * (high - low + 1));
        const most = Math.min(high - start, Math.floor(typing.text.length * 0.4));
        typing.put(start, Math.floor(random() * (most + 1)), some(['', 'x', 'the lock ', '\n\n', 'boats open for ']));
        if (random() < 0.3) assert.equal(typing.look(), words);
      }
      assert.equal(typing.look(), words);
    }
  });
});
