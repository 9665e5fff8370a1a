import { Class, classes, cues, verbs } from '../../language/english/english';

/** So far a title may stand before a name, and a description after it, in UTF-16 code units. */
const BEFORE = 90;
const AFTER = 140;
/** Small words inside a title: "the president of the Council". */
const joins = new Set(['of', 'the', 'for', 'and', 'deputy', 'former', 'acting', 'foreign', 'prime', 'vice', 'first']);

/**
 * What an article calls somebody right beside the name: the title before it and the description after it, in small letters.
 * @param at where the name begins
 */
export function titlesAround(text: string, at: number): readonly string[] {
  return [titleBefore(text, at), titleAt(text, at), descriptionAfter(text, at)].filter((words) => words !== '');
}

/** "Foreign Minister | Petra Holm", "the president of Osmark | Anton Reyle": back to the last word that is no part of a title. */
function titleBefore(text: string, at: number): string {
  const line =
    text
      .slice(Math.max(0, at - BEFORE), at)
      .split('\n')
      .at(-1) ?? '';
  const words = line.trimEnd().split(/\s+/);
  const title: string[] = [];
  for (const word of words.reverse()) {
    if (!/^[\p{L}’'-]+$/u.test(word)) break;
    if (!isTitleWord(word)) break;
    title.unshift(word.toLowerCase());
  }
  return title.join(' ');
}

/** "| Foreign Minister Petra Holm", "| the foreign minister, Petra Holm": a phrase that begins with the title. */
function titleAt(text: string, at: number): string {
  const line = text.slice(at, at + BEFORE).split('\n')[0] ?? '';
  const title: string[] = [];
  for (const word of line.split(/\s+/)) {
    const plain = word.replace(/,$/, '');
    if (!/^[\p{L}’'-]+$/u.test(plain) || !isTitleWord(plain)) break;
    title.push(plain.toLowerCase());
    // "Petra Holm, | the president said": a name without a title is over at its comma.
    if (word.endsWith(',') && !title.some((one) => (classes.get(one) ?? 0) & Class.SpeakerNoun)) break;
  }
  return title.join(' ');
}

const isTitleWord = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  joins.has(word.toLowerCase()) ||
  ((classes.get(word.toLowerCase()) ?? 0) & Class.SpeakerNoun) !== 0;

/** "Otto Brandt, | the mayor of Grenby, |": up to the comma. */
function descriptionAfter(text: string, at: number): string {
  const after = text.slice(at, at + AFTER).split('\n')[0] ?? '';
  const name = /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*)*(?:\s*\([^()]*\))?/u.exec(after)?.[0] ?? '';
  const rest = after.slice(name.length);
  const words = /^,\s+((?:the|an?|\p{Ll})[^,.;:()“”"]{2,90})(?:[,.]|\s+and\s)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  // "At the meeting with Holm, the president said …" describes nobody.
  return words.split(' ').some((word) => isReport(word)) ? '' : words;
}

function isReport(word: string): boolean {
  const verb = verbs.get(word);
  return verb?.form === 'past' && cues.has(verb.lemma);
}
