import type { Mention } from '../../model';
import type { Actor } from '../knowledge';
import { foldedAt, type Words, wordsOf } from '../../text/name-words';

/** A reader's word on whom a name means in one article. */
export interface Meaning {
  /** As it stands in the article: "Aliyev". */
  readonly text: string;
  /** An id. */
  readonly actor: string;
}

/** A name whatever its writing: folded words, parted by blanks. */
export function meaningKey(text: string): string {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => foldedAt(words, i)).join(' ');
}

/**
 * Names with a reader's word on them: open ones get the actor that was chosen, and a name that was taken for nobody
 * becomes a mention. What the text itself decides stays as it is.
 * @param names mentions in text order, without overlaps
 */
export function applyMeanings(
  words: Words,
  names: readonly Mention[],
  meanings: readonly Meaning[],
  byId: ReadonlyMap<string, Actor>,
): readonly Mention[] {
  const chosen = new Map<string, Actor>();
  for (const { text, actor: id } of meanings) {
    const actor = byId.get(id);
    if (actor) chosen.set(meaningKey(text), actor);
  }
  if (chosen.size === 0) return names;
  const decided = names.map((mention): Mention => {
    const { start, end, form } = mention;
    const actor = mention.actor === null ? chosen.get(meaningKey(words.text.slice(start, end))) : undefined;
    return actor ? { start, end, actor: actor.id, kind: actor.kind, form, chosen: true } : mention;
  });
  const added = placesOf(words, chosen).filter(({ start, end }) => isFree(decided, start, end));
  return [...decided, ...added].sort((a, b) => a.start - b.start);
}

function placesOf(words: Words, chosen: ReadonlyMap<string, Actor>): readonly Mention[] {
  const found: Mention[] = [];
  const folded = Array.from({ length: words.count }, (_, i) => foldedAt(words, i));
  for (const [key, { id, kind }] of chosen) {
    const parts = key.split(' ');
    for (let at = folded.indexOf(parts[0]!); at >= 0; at = folded.indexOf(parts[0]!, at + 1)) {
      const last = at + parts.length - 1;
      if (last >= words.count || !parts.every((part, i) => folded[at + i] === part)) continue;
      const [start, end] = [words.starts[at]!, words.ends[last]!];
      const capital = words.text[start]!;
      if (capital.toLowerCase() === capital && capital.toUpperCase() !== capital) continue;
      found.push({ start, end, actor: id, kind, form: 'name', chosen: true });
    }
  }
  // Of two that overlap, the longer.
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  return found.filter(({ start, end }, i) => isFree(found.slice(0, i), start, end));
}

function isFree(taken: readonly Mention[], start: number, end: number): boolean {
  return !taken.some((mention) => mention.start < end && start < mention.end);
}
