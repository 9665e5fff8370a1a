import type { Span } from '../model';
import { selectorOf } from './anchor';
import type { Deciding } from './decide';
import type { Decision } from './decision';
import { likeness, type Reviewed } from './review';

/** Labels, tags and ratings on statements, and on words that are nobody's statement. */

/** The words of a selection are a statement's where so much of both is the same. */
const sameWords = 0.95;

/** @param spans without blanks at their ends, in text order; one at least */
export function ownPassage(
  text: string,
  spans: readonly Span[],
  labels: readonly string[],
  { id, at, by }: Deciding,
): Decision {
  const target = spans.map((span) => selectorOf(text, span));
  return { id, state: 'own', target, labels, ...(by === undefined ? {} : { by }), at };
}

/** The statement whose words these are, more or less. */
export function statementOf(all: readonly Reviewed[], span: Span): Reviewed | undefined {
  return all
    .map((one) => ({ one, like: likeness(one.content, [span]) }))
    .filter(({ like }) => like >= sameWords)
    .sort((a, b) => b.like - a.like)[0]?.one;
}

/** The labels with one more, or without it where it is there already. */
export function toggled(labels: readonly string[], id: string): readonly string[] {
  return labels.includes(id) ? labels.filter((one) => one !== id) : [...labels, id];
}

/** `budget, check twice` as tags: no blanks at their ends, none twice. */
export function tagsIn(text: string): readonly string[] {
  const tags = text.split(',').map((tag) => tag.trim().replace(/\s+/g, ' '));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Addresses stand by themselves; all other words together are one reference. */
export function evidenceIn(text: string): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const isAddress = (word: string): boolean => /^https?:\/\/\S+$/i.test(word);
  const reference = words.filter((word) => !isAddress(word)).join(' ');
  return [...new Set([...words.filter(isAddress), ...(reference === '' ? [] : [reference])])];
}

const isInWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\p{L}\p{N}\p{M}]{2}/u.test(text.slice(at - 1, at + 1));

/** Every place of a phrase as whole words, whatever blanks stand between them; none overlaps another. */
export function occurrencesOf(text: string, phrase: string): readonly Span[] {
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'gu'))]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !isInWord(text, start) && !isInWord(text, end));
}
