import { readingsOf } from '../actors/names/index';
import { prepare } from '../article/forms/prepare';
import { severalIn } from '../article/forms/several';
import { agencyIds } from '../language/agencies';
import { roleHeads } from '../language/english/titles';
import { canonical } from '../text/canonical';
import { wordAt, wordsOf } from '../text/name-words';
import type { EntryHead } from './kept-entry';
import type { ActorTrace, KnowledgeTrace } from './knowledge-trace';
import type { FileText } from './read-entry';

/** Whether a file may be read otherwise with other knowledge. */
export type MayConcern = (file: Pick<FileText, 'text' | 'sidecar'>, head: Pick<EntryHead, 'named' | 'said'>) => boolean;

/**
 * Which files a change of the knowledge may concern: those that have a word of a name, or of an office, of somebody whose
 * record is another one now, is new or is gone; and those whose sidecar or entry has their id.
 * @returns null where it may be any
 */
export function concernedBy(before: KnowledgeTrace, now: KnowledgeTrace): MayConcern | null {
  const changed = changedBetween(before, now);
  if (!changed) return null;
  const { names, heads, ids } = changed;
  const index = { numbers: new Map([...names].map((key, at) => [key, at])), memo: new Map() };
  const concerns = new Map<string, boolean>();
  const isOne = (raw: string, flags: number): boolean => {
    const known = concerns.get(raw);
    if (known !== undefined) return known;
    const found = heads.has(raw.toLowerCase()) || readingsOf(index, raw, flags).length > 0;
    // Words of texts are many: what is kept of them is not to grow without end.
    if (concerns.size < mostKept) concerns.set(raw, found);
    return found;
  };
  return (file, { named, said }) => {
    if (named.some((id) => ids.has(id)) || Object.keys(said).some((id) => ids.has(id))) return true;
    const { sidecar } = file;
    if (sidecar !== undefined && [...ids].some((id) => sidecar.includes(id))) return true;
    return textsOf(file.text).some((text) => {
      const words = wordsOf(text);
      for (let at = 0; at < words.count; at++) if (isOne(wordAt(words, at), words.flags[at]!)) return true;
      return false;
    });
  };
}

/** A text as it stands, and its articles as they are read: a form that a program saved it in may part or spoil names. */
function textsOf(given: string): readonly string[] {
  const { text } = canonical(given);
  const pieces = severalIn(text)?.map(({ start, end }) => text.slice(start, end)) ?? [text];
  return [text, ...pieces.flatMap((piece) => prepare(piece)?.text ?? [])];
}

const mostKept = 50_000;

interface Changed {
  readonly names: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** @returns null where everything may depend on it: places, agencies, another order, rules of spelling */
function changedBetween(before: KnowledgeTrace, now: KnowledgeTrace): Changed | null {
  const [old, young] = [byId(before), byId(now)];
  if (before.variants !== now.variants || !isSameOrder(old, young)) return null;
  if (old.size !== before.actors.length || young.size !== now.actors.length) return null;
  const ids = new Set([...old.keys(), ...young.keys()].filter((id) => old.get(id)?.sum !== young.get(id)?.sum));
  const both = [...before.actors, ...now.actors];
  const own = both.filter(({ id }) => ids.has(id));
  if (own.some(({ isPlace, id }) => isPlace || agencyIds.has(id))) return null;
  // Whose office is at an organisation is told by what that one is called.
  const referring = both.filter(({ refers }) => refers.some((id) => ids.has(id)));
  const holders = own.filter(({ id }) => old.get(id)?.held !== young.get(id)?.held);
  return {
    ids: new Set([...ids, ...referring.map(({ id }) => id)]),
    names: new Set([...own, ...referring].flatMap(({ names }) => names)),
    heads: new Set([...holders, ...referring].flatMap(({ heads }) => heads).filter((head) => roleHeads.has(head))),
  };
}

const byId = ({ actors }: KnowledgeTrace): ReadonlyMap<string, ActorTrace> =>
  new Map(actors.map((actor) => [actor.id, actor]));

/** Whether those who are in both stand in one order: of several whom a name may mean, the first ones are told. */
function isSameOrder(before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): boolean {
  const left = [...before.keys()].filter((id) => now.has(id));
  const right = [...now.keys()].filter((id) => before.has(id));
  return left.every((id, at) => id === right[at]);
}
