import { atOnce, type Steps } from '../text/steps';

/** A text in which another way of setting the same words is gone, and the way back to its places. */
export interface EvenText {
  readonly text: string;
  /** The place in the original of a code unit of `text`. */
  readonly at: (index: number) => number;
}

/** What typesetting changes and nobody reads: marks of all shapes, dashes, soft hyphens, marks of no width. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"]/, '"'],
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4']/, "'"],
  [/[\u2010-\u2015\u2212-]/, '-'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/, ''],
];

const plain = /[A-Za-z0-9.,;:!?()]/;

/** Code units that are looked at in a step: a few milliseconds. */
const stretch = 20_000;

/** Blanks and line ends as one blank, marks and dashes in one shape; letters stay as they are. */
export const evened = (text: string): EvenText => atOnce(evenSteps(text));

/** The same in steps, for a text of megabytes. */
export function* evenSteps(text: string): Steps<EvenText> {
  const places: number[] = [];
  const pieces: string[] = [];
  let piece = '';
  let last = '';
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && at % stretch === 0) {
      pieces.push(piece);
      piece = '';
      yield;
    }
    const letter = text[at]!;
    let shape = letter;
    if (!plain.test(letter)) {
      if (/\s/.test(letter)) shape = last === ' ' ? '' : ' ';
      else shape = shapes.find(([form]) => form.test(letter))?.[1] ?? letter;
    }
    if (shape === '') continue;
    piece += shape;
    last = shape;
    places.push(at);
  }
  return { text: [...pieces, piece].join(''), at: (index) => places[index] ?? text.length };
}
