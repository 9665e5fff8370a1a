import { nameAt } from '../actors/editing/name-at';
import type { Analysis, Span } from '../model';
import { blockAt, mentionAt } from './at';
import { type Stranger, strangerAt, strangerNamed, strangersIn } from './strangers';

/** A longer selection is no name. In UTF-16 code units, signs and blanks around the name included. */
const longestName = 100;
const longestSelection = 2 * longestName;

/** A name that nobody in the knowledge has; with what the article tells of its bearer, if they speak there. */
export interface NameHere {
  readonly name: string;
  readonly stranger?: Stranger;
}

/**
 * The name that is selected or stands at a place, and means no known actor.
 * @param text that was analysed
 * @param span of the selection; empty for a cursor
 */
export function nameHere(text: string, analysis: Analysis, { start, end }: Span): NameHere | undefined {
  const strangers = strangersIn(text, analysis);
  if (end > start) {
    if (end - start > longestSelection) return undefined;
    const name = plain(text.slice(start, end)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
    if (name === '' || name.length > longestName || !/\p{L}/u.test(name)) return undefined;
    const stranger = strangers.find((one) => one.name === name) ?? strangerNamed(strangers, name);
    return { name, ...(stranger ? { stranger } : {}) };
  }
  const found = strangerAt(strangers, start);
  if (found) return { name: found.stranger.name, stranger: found.stranger };
  const block = blockAt(analysis, start);
  if (!block || block.kind === 'boilerplate' || mentionAt(analysis, start)) return undefined;
  const span = nameAt(text, start);
  if (!span || analysis.mentions.some((one) => one.start < span.end && span.start < one.end)) return undefined;
  return { name: plain(text.slice(span.start, span.end)) };
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
