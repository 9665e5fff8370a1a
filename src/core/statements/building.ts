import type { Mention, Span, Statement } from '../model';
import type { Draft } from './grammar/draft';
import type { Item } from './sentences/items';
import { isNegated } from './facts/negation';
import type { RuleName } from './rules/table';
import type { Turn } from './rules/transcripts';
import type { Range } from './grammar/phrases';
import { type Names, reportersIn } from './facts/reported-by';

/** A phrase of so many words is shown with the pronoun that stands for it: "people who". */
const LONGEST_SHOWN = 3;

export interface Found {
  readonly statements: readonly Statement[];
  /** Pronouns and nominals that were resolved to an actor. */
  readonly mentions: readonly Mention[];
}

/** A statement while the paragraphs are read: later sentences may add words to it. */
export interface Building {
  readonly content: Span[];
  readonly cue: Span[];
  /** Told by a later sentence where its own does not: “…” So said Holm. */
  speaker: Span | null;
  /** What "who" stands for. */
  readonly antecedent: Span | undefined;
  /** Whoever remembers what the speaker said. */
  readonly recalledBy?: Span | undefined;
  readonly draft: Draft | null;
  readonly paragraph: number;
  rule: RuleName;
  /** The word of saying: a verb's lemma with its particle, or a noun. */
  readonly word: { readonly text: string; readonly noun: boolean } | undefined;
  readonly negated: boolean;
  /** Through whom it came, as far as the sentence says. */
  readonly through: readonly string[];
  /** Characters in quotation marks. */
  marked: number;
  /** Whether it holds anything in marks, of any kind. */
  quoted: boolean;
}

export const spanOf = (items: readonly Item[], range: Range): Span => ({
  start: items[range.from]!.start,
  end: items[range.to - 1]!.end,
});

function wordOfSaying(sentence: readonly Item[], { from, to }: Range): Building['word'] {
  const { verb, lower, tag } = sentence[from]!;
  const noun = tag === 'N' || tag === 'E' || !verb;
  const word = noun ? lower.replace(/s$/, '') : verb.lemma;
  return { text: [word, ...sentence.slice(from + 1, to).map((item) => item.lower)].join(' '), noun };
}

/** "people who", "posts that": with the short phrase right before it, a pronoun tells more. */
function withAntecedent(speaker: Range): Range {
  const { antecedent } = speaker;
  if (antecedent?.to !== speaker.from || antecedent.to - antecedent.from > LONGEST_SHOWN) return speaker;
  return { from: antecedent.from, to: speaker.to };
}

export function building(sentence: readonly Item[], draft: Draft, paragraph: number, names: Names): Building {
  let marked = 0;
  let quoted = false;
  for (const { from, to } of draft.content)
    for (let i = from; i < to; i++) {
      const item = sentence[i]!;
      if (item.tag !== 'Q') continue;
      quoted = true;
      if (!item.plain) marked += item.end - item.start;
    }
  return {
    content: draft.content.map((range) => spanOf(sentence, range)),
    cue: draft.cue ? [spanOf(sentence, draft.cue)] : [],
    speaker: draft.speaker ? spanOf(sentence, withAntecedent(draft.speaker)) : null,
    antecedent: draft.speaker?.antecedent ? spanOf(sentence, draft.speaker.antecedent) : undefined,
    recalledBy: draft.recalledBy ? spanOf(sentence, draft.recalledBy) : undefined,
    draft,
    paragraph,
    rule: draft.rule,
    word: draft.cue ? wordOfSaying(sentence, draft.cue) : undefined,
    negated: isNegated(sentence, draft),
    through: reportersIn(sentence, draft, names),
    marked,
    quoted,
  };
}

/** What follows a speaker's label in a transcript: all of it is that one's words. */
export function spokenTurn({ speaker, named, sure }: Turn, content: Span, paragraph: number): Building {
  return {
    content: [content],
    cue: [],
    speaker,
    antecedent: named ?? undefined,
    draft: null,
    paragraph,
    rule: sure ? 'speaker-label' : 'speakers-by-turns',
    word: undefined,
    negated: false,
    through: [],
    marked: content.end - content.start,
    quoted: true,
  };
}

export function add(target: Building, item: Item): void {
  target.content.push({ start: item.start, end: item.end });
  target.marked += item.plain ? 0 : item.end - item.start;
  target.quoted = true;
}

/** Adds the clause from an item on, with all that stands in marks in it. */
export function addClause(target: Building, sentence: readonly Item[], from: number): void {
  let to = sentence.length;
  while (to > from + 1 && '.,;:-'.includes(sentence[to - 1]!.tag)) to--;
  target.content.push(spanOf(sentence, { from, to }));
  for (const item of sentence.slice(from, to))
    if (item.tag === 'Q' && !item.plain) target.marked += item.end - item.start;
  target.quoted = true;
}
