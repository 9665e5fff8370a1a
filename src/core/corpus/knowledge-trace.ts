import { type Actor, isPlace, type Role } from '../actors/knowledge';
import type { Knowledge } from '../actors/known-actors';
import { variantKey } from '../actors/names/spelling';
import { titleKey, titleWords } from '../actors/roles/index';
import { roleHeads, sameTitle, sameWord } from '../language/english/titles';
import { fold } from '../text/fold-name';
import { wordAt, wordsOf } from '../text/name-words';
import type { Coding } from './kept-entry';
import { sumOf } from './sum';

/**
 * What is kept of the knowledge beside the entries that it made: enough to tell, once there is other knowledge, which
 * articles the difference may concern.
 */
export interface KnowledgeTrace {
  /** As `knowledgeMark` gives it. */
  readonly mark: string;
  readonly variants: boolean;
  readonly actors: readonly ActorTrace[];
}

export interface ActorTrace {
  readonly id: string;
  /** Of the whole record, and of what tells which offices are held. */
  readonly sum: string;
  readonly held: string;
  /** Keys of the words with which a name of this actor begins in a text; of a person, of all words of the names. */
  readonly names: readonly string[];
  /** The words on which a phrase turns that says one of the offices: "minister". */
  readonly heads: readonly string[];
  /** Ids in other records that this one depends on. */
  readonly refers: readonly string[];
  /** Has people of its own, by whom offices and homes of others are told: everything may depend on it. */
  readonly isPlace: boolean;
}

/** Another one means other knowledge. In which line a record stands makes no difference. */
export const knowledgeMark = ({ actors, variants }: Pick<Knowledge, 'actors' | 'variants'>): string =>
  sumOf(`${variants} ${actors.map(recordOf).join('\n')}`);

const recordOf = (actor: Actor): string => JSON.stringify({ ...actor, line: 0 });

export function traceOf(knowledge: Pick<Knowledge, 'actors' | 'variants'>): KnowledgeTrace {
  const heads = headsByTitle();
  return {
    mark: knowledgeMark(knowledge),
    variants: knowledge.variants,
    actors: knowledge.actors.map((actor) => ({
      id: actor.id,
      sum: sumOf(recordOf(actor)),
      held: sumOf(JSON.stringify([actor.kind, actor.country, actor.gender, actor.roles])),
      names: namesIn(actor),
      heads: [...new Set(actor.roles.flatMap(titlesOf).flatMap(heads))],
      refers: [...new Set(actor.roles.flatMap(({ org }) => (org === undefined ? [] : [org])))],
      isPlace: isPlace(actor) || (actor.demonyms?.length ?? 0) > 0,
    })),
  };
}

const titlesOf = ({ title, also = [] }: Role): readonly string[] => [title, ...also];

/** An outlet is known by its id, which is made of the words in the text. */
function namesIn({ id, kind, name, aliases }: Actor): readonly string[] {
  const keys = new Set<string>();
  for (const text of [name, ...aliases.map((alias) => alias.text), id]) {
    const words = wordsOf(text);
    const all = Array.from({ length: words.count }, (_, at) => fold(wordAt(words, at)));
    // What follows is looked at only behind the first word; "the" may be left out of a name.
    const begin = kind === 'person' && text !== id ? all : all.slice(0, all[0] === 'the' ? 2 : 1);
    for (const word of begin) keys.add(variantKey(word));
  }
  return [...keys];
}

/** By a title, each once: the heads of all phrases that may mean it, in whatever wording. */
function headsByTitle(): (title: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (title) => {
    const heads = known.get(title) ?? headsOf(title);
    known.set(title, heads);
    return heads;
  };
}

function headsOf(title: string): readonly string[] {
  const bag = new Set([...titleWords(title), ...titleKey(titleWords(title)).split(' ')].flatMap(evenWords));
  const add = (key: string): unknown => key.split(' ').map((word) => bag.add(word));
  const has = (key: string): boolean => key.split(' ').every((word) => bag.has(word));
  // Words without those of the country or the organisation may be another wording of a title; a phrase may be one of that.
  for (const [key, same] of sameTitle) if (has(key)) add(same);
  for (const [key, same] of sameTitle) if (has(same)) add(key);
  return [...roleHeads].filter((head) => bag.has(head) || evenWords(head).some((word) => bag.has(word)));
}

const evenWords = (word: string): readonly string[] => (sameWord.get(word) ?? word).split(' ');

/** As bytes that show whether they were damaged. */
export function writeTrace(trace: KnowledgeTrace, { encode }: Pick<Coding, 'encode'>): Uint8Array {
  const text = JSON.stringify(trace);
  return encode(`${sumOf(text)}\n${text}`);
}

/** @returns null where it was damaged, or is none */
export function readTrace(bytes: Uint8Array, { decode }: Pick<Coding, 'decode'>): KnowledgeTrace | null {
  const whole = decode(bytes);
  const end = whole.indexOf('\n');
  const text = whole.slice(end + 1);
  return end > 0 && whole.slice(0, end) === sumOf(text) ? (JSON.parse(text) as KnowledgeTrace) : null;
}
