import type { Span } from '../model';
import type { Steps } from '../text/steps';
import { type Anchor, anchorSteps } from './anchor';
import type { Selector } from './decision';
import { evened } from './even-text';

/**
 * Where the words of decisions stand while their article is open: each edit moves the places along, so that a decision
 * whose words stand is known even where all that stood around them has changed. Words are looked for only where nobody
 * knows their place.
 */

/** An edit of the canonical text: `gone` code units at `start` were taken out, `put` code units stand there instead. */
export interface Edit {
  readonly start: number;
  readonly gone: number;
  readonly put: number;
}

/** What finds a piece of the decision with that id. */
export type Finding = (selector: Selector, id: string) => Steps<Anchor>;

interface LivePlace extends Span {
  readonly selector: Selector;
  /** As they stood there when they were found: blanks and marks may be others than those of the selector. */
  readonly words: string;
  /** Whether no edit reached into it. One that is damaged is the least stretch in which all of its words must be. */
  readonly isWhole: boolean;
}

/** So short, a word or two, words may stand by chance in what was typed in place of them. */
const tooShort = 12;

/** After a change of a larger part of the text, what stands there is another text. */
const mostOfText = 0.5;

export class LivePlaces {
  readonly #places = new Map<string, LivePlace>();
  #isDoubted = false;

  /**
   * Moves the places along.
   * @param edits one after another, each in the text that the one before it left
   * @param length of the text behind them
   */
  edit(edits: readonly Edit[], length: number): void {
    let before = edits.reduce((sum, { gone, put }) => sum + gone - put, length);
    for (const edit of edits) {
      // Other line ends come as the whole text, once more.
      const isAgain = edit.gone === before && edit.put === before;
      if (!isAgain && edit.gone > before * mostOfText) this.#places.clear();
      else if (!isAgain) for (const [key, place] of this.#places) this.#move(key, place, edit);
      before += edit.put - edit.gone;
    }
  }

  /** The text that is read next may be another one, which no edit has made of this one. */
  doubt(isAnother: boolean): void {
    this.#isDoubted = isAnother;
  }

  /**
   * What finds decisions in the text as it stands now.
   * @returns `keep` tells that the text has not changed until all were found
   */
  reading(text: string): { readonly find: Finding; readonly keep: () => void } {
    if (this.#isDoubted) this.#places.clear();
    this.#isDoubted = false;
    const byWords = anchorSteps(text);
    const found = new Map<string, LivePlace>();
    const known = (selector: Selector, id: string): Span | null => this.#find(text, selector, id);
    return {
      *find(selector, id) {
        const place = known(selector, id);
        const state = place?.start === selector.start ? 'exact' : 'moved';
        const anchor = place ? { state, ...place } : yield* byWords(selector);
        if (anchor.state === 'exact' || anchor.state === 'moved') {
          const { start, end } = anchor;
          const isSame = end - start === selector.exact.length && text.startsWith(selector.exact, start);
          // A piece of a text keeps all of it in memory.
          const words = isSame ? selector.exact : text.slice(start, end);
          found.set(keyOf(selector, id), { selector, words, start, end, isWhole: true });
        }
        return anchor as Anchor;
      },
      keep: () => {
        for (const [key, place] of found) this.#places.set(key, place);
      },
    };
  }

  #find(text: string, selector: Selector, id: string): Span | null {
    const place = this.#places.get(keyOf(selector, id));
    if (!place || !isSameSelector(place.selector, selector)) return null;
    const { start, end, words, isWhole } = place;
    const now = text.slice(start, end);
    if (isWhole) return now === words ? { start, end } : null;
    return mended(now, start, words);
  }

  #move(key: string, place: LivePlace, edit: Edit): void {
    const { start, end } = moved(place, place.isWhole, edit);
    const isWhole = place.isWhole && !reachesInto(place, edit);
    if (start !== place.start || end !== place.end || isWhole !== place.isWhole)
      this.#places.set(key, { ...place, start, end, isWhole });
  }
}

const keyOf = ({ start, end }: Selector, id: string): string => `${id} ${start} ${end}`;

const isSameSelector = (a: Selector, b: Selector): boolean =>
  a === b || (a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix);

/** What is typed at the edges of words is outside of them. */
const reachesInto = ({ start, end }: Span, edit: Edit): boolean => edit.start < end && edit.start + edit.gone > start;

/** Where a place is after an edit: of one that is or gets damaged, with all that was put at it. */
function moved(place: Span, isWhole: boolean, edit: Edit): Span {
  const { start, end } = place;
  const gone = edit.start + edit.gone;
  const grown = edit.put - edit.gone;
  const isBefore = isWhole ? gone <= start : gone < start;
  const isBehind = isWhole ? edit.start >= end : edit.start > end;
  if (isBefore) return { start: start + grown, end: end + grown };
  if (isBehind) return { start, end };
  return { start: Math.min(start, edit.start), end: Math.max(end, gone) + grown };
}

/** The words in a stretch in which somebody was at work; null where they are not surely there. */
function mended(stretch: string, from: number, words: string): Span | null {
  if (stretch === words) return { start: from, end: from + words.length };
  if (words.length < tooShort) return null;
  const at = stretch.indexOf(words);
  if (at >= 0) return stretch.includes(words, at + 1) ? null : { start: from + at, end: from + at + words.length };
  // A line end inside of them, or other marks, leave them what they are.
  const bare = stretch.trim();
  if (evened(bare).text !== evened(words).text) return null;
  const start = from + stretch.indexOf(bare);
  return { start, end: start + bare.length };
}
