import { onceOfEach, type Person } from './person';

/** How somebody stands in an article at a place: who speaks or acts is spoken of next, who is only mentioned seldom is. */
export type Standing =
  'speaker' | 'subject' | 'charged' | 'clause' | 'object' | 'governed' | 'possessor' | 'alone' | 'inside' | 'headline';

/** Somebody named, or meant by a pronoun or a noun, at a place. */
export interface Trace {
  readonly person: Person;
  readonly at: number;
  readonly sentence: number;
  readonly standing: Standing;
  /** A pronoun or a noun: whom it means was worked out, so that it counts for less. */
  readonly workedOut: boolean;
}

/** How likely the next "he" means somebody who stands so; read off the training articles. */
const weights: Readonly<Record<Standing, number>> = {
  speaker: 3.4,
  subject: 3.2,
  charged: 3.2,
  clause: 2.2,
  object: 1.3,
  possessor: 1.6,
  governed: 1,
  alone: 0.4,
  inside: 0.5,
  headline: 0.4,
};
/** What a sentence between takes away. */
const FADE = 0.62;
/** What all earlier places of one person add to the best of them. */
const SUM = 0.3;
const WORKED_OUT = 0.85;
/** Whoever was answered by another in the same sentence. */
const OUTSPOKEN = 0.6;
/** Whoever stands before it in its own sentence. */
const SAME_SENTENCE = 1.4;
const SAME_PARAGRAPH = 1.4;
/** Whom alone the sentence before is about, by name. */
const ALONE = 1.3;
/** Who is first named in the sentence before, and alone can be meant there: "was pulled out by a neighbour, Ivo Holm. He". */
const NEW = 2.2;
/** Somebody of whom the article does not tell that it is a person. */
const MAYBE_HUMAN = 0.3;
/** "the former president", who is most likely one of those named. */
const NAMELESS = 0.6;
/** Nouns by which an article calls whom it has named. */
const offices =
  /\b(?:president|premier|minister|leader|candidate|nominee|governor|senator|mayor|chancellor|chief|head|secretary|official|man|woman|executive)$/i;
const nameless = /^(?![Aa]n?\s|(?:[Oo]ne|[Aa]nother)\s)(?:[Tt]he\s)?\P{Lu}+$/u;
const GENDER_KNOWN = 1.25;
/** The given name tells the other gender, as a few do. */
const GENDER_OTHER = 0.1;
/** So near to the first the second fits equally. */
const EQUAL = 0.93;
/** So many traces are kept: whoever was named longer ago is never asked for. */
const KEPT = 60;
/** So many sentences back a pronoun looks. */
const REACH = 15;
/** What so many sentences between leave; worked out once, for it is asked for at each trace. */
const faded: readonly number[] = Array.from({ length: REACH + 1 }, (_, away) => FADE ** away);

/** Who acted so many sentences before may be "it"; "they" may mean several for longer. */
export const REACH_OF_IT = 3;
export const REACH_OF_THEY = 5;
/** Who are two, so many sentences before, may be "both". */
export const REACH_OF_COUPLE = 6;

export interface Choice {
  readonly person: Person | null;
  /** Those who fit equally, where nobody is chosen. */
  readonly candidates: readonly Person[];
  readonly trace: Trace | null;
  /** Who comes next. */
  readonly second: Person | null;
  /** 0 to 1: how clearly it is the first and not the second. */
  readonly lead: number;
}

export const nobody: Choice = { person: null, candidates: [], trace: null, second: null, lead: 0 };

/** Who is spoken of, as far as the text was followed. */
export class Trail {
  private traces: Trace[] = [];

  /** @param paragraphs the number of each sentence's paragraph */
  constructor(private readonly paragraphs: readonly number[]) {}

  leave(trace: Trace): void {
    this.traces.push(trace);
    if (this.traces.length > 2 * KEPT) this.traces = this.traces.slice(-KEPT);
  }

  /** The last trace that fits. */
  last(fits: (trace: Trace) => boolean, sentence: number, reach = REACH): Trace | null {
    return this.traces.findLast((trace) => sentence - trace.sentence <= reach && fits(trace)) ?? null;
  }

  /** Whether two sentences stand in one paragraph. */
  isBeside(a: number, b: number): boolean {
    return this.paragraphs[a] === this.paragraphs[b];
  }

  /** Everybody who fits, the nearest last. */
  within(sentence: number, reach: number, fits: (person: Person) => boolean): readonly Person[] {
    const found = new Set<Person>();
    for (const trace of this.traces)
      if (sentence - trace.sentence <= reach && trace.standing !== 'inside' && fits(trace.person)) {
        found.delete(trace.person);
        found.add(trace.person);
      }
    return [...found];
  }

  /** Who alone is first named in the sentence before, by this gender, where nobody acts who may be meant. */
  private introduced(
    sentence: number,
    gender: 'male' | 'female' | null,
    fitting: readonly Trace[],
    acting: readonly Trace[],
  ): Trace | undefined {
    const fresh = fitting.filter(
      ({ person, at, sentence: where, standing }) =>
        where === sentence - 1 &&
        person.first === at &&
        (person.gender === gender || (person.gender === null && person.human === true && person.name.includes(' '))) &&
        standing !== 'possessor',
    );
    const [one] = fresh;
    const others = acting.some(({ person }) => person !== one?.person && (person.gender ?? gender) === gender);
    return fresh.length === 1 && !others ? one : undefined;
  }

  /**
   * Who alone, of this gender, was named in a pronoun's paragraph, in a sentence before its own, where whoever comes first
   * by weight spoke further up and is not told of here.
   */
  private namedHere(
    first: Trace,
    at: number,
    sentence: number,
    gender: 'male' | 'female' | null,
    fitting: readonly Trace[],
  ): Choice | null {
    if (gender === null) return null;
    const here = fitting.filter(
      (trace) =>
        trace.at < at &&
        this.paragraphs[trace.sentence] === this.paragraphs[sentence] &&
        trace.standing !== 'inside' &&
        trace.standing !== 'headline',
    );
    if (here.some(({ person }) => person === first.person)) return null;
    const named = here.filter(
      (trace) => !trace.workedOut && trace.standing !== 'possessor' && trace.person.gender === gender,
    );
    const trace = named.at(-1);
    if (!trace || trace.sentence >= sentence || named.some(({ person }) => person !== trace.person)) return null;
    const { person } = trace;
    // "It was much the same for Holm. He": Holm, or whoever spoke above.
    return trace.standing === 'governed'
      ? { person: null, candidates: [first.person, person], trace: first, second: person, lead: 0 }
      : { person, candidates: [], trace, second: first.person, lead: 1 - EQUAL };
  }

  /**
   * Whom a pronoun means that stands at a place.
   * @param fits by gender and number, and nobody who is named as another beside it
   */
  choose(
    at: number,
    sentence: number,
    gender: 'male' | 'female' | null,
    fits: (person: Person) => boolean,
    likely: (person: Person) => number = () => 1,
    reach = REACH,
  ): Choice {
    const mayBe = onceOfEach(fits);
    const fitting = this.traces.filter(({ person }) => mayBe(person));
    const latest = fitting.findLast((trace) => trace.standing === 'speaker' && trace.at < at);
    const before = fitting.filter((trace) => trace.sentence === sentence - 1 && acts(trace));
    // "When Holm was stopped, he": somebody stands nearer.
    const beside = fitting.some((trace) => trace.sentence === sentence && trace.at < at && trace.standing !== 'inside');
    const alone = !beside && before.every(({ person }) => person === before[0]!.person) ? before[0]?.person : undefined;
    const newest = beside ? undefined : this.introduced(sentence, gender, fitting, before);
    const scores = new Map<Person, { best: number; sum: number; trace: Trace }>();
    for (const trace of fitting) {
      const away = sentence - trace.sentence;
      if (away > reach || away < 0 || trace.at >= at) continue;
      const value =
        weights[trace.standing] *
        (faded[away] ?? FADE ** away) *
        (trace.sentence === latest?.sentence &&
        trace.standing === 'speaker' &&
        trace.at !== latest.at &&
        trace.person !== latest.person
          ? OUTSPOKEN
          : 1) *
        (trace.workedOut ? WORKED_OUT : 1) *
        (away === 0 && trace.standing !== 'inside' ? SAME_SENTENCE : 1) *
        (this.paragraphs[trace.sentence] === this.paragraphs[sentence] ? SAME_PARAGRAPH : 1) *
        (away === 1 && alone === trace.person && acts(trace) && !trace.workedOut ? ALONE : 1) *
        (trace === newest && this.paragraphs[trace.sentence] === this.paragraphs[sentence] && !acts(trace) ? NEW : 1);
      const known = scores.get(trace.person);
      if (!known) scores.set(trace.person, { best: value, sum: value, trace });
      else {
        known.sum += value;
        if (value >= known.best) {
          known.best = value;
          known.trace = trace;
        }
      }
    }
    const ranked = [...scores]
      .map(([person, { best, sum, trace }]) => ({
        person,
        trace,
        score: scoreOf(person, best, sum, gender) * likely(person),
      }))
      .sort((a, b) => b.score - a.score || b.trace.at - a.trace.at);
    const [first, second] = ranked;
    if (!first) return nobody;
    const lead = second ? 1 - second.score / first.score : 1;
    const nearer = this.namedHere(first.trace, at, sentence, gender, fitting);
    if (nearer) return nearer;
    // "Moor said", who may be the father or the son: "he" may be either, too.
    const alike = ranked.filter(
      ({ trace, score }) =>
        trace.at === first.trace.at &&
        trace.standing === 'speaker' &&
        trace.workedOut &&
        score > first.score * MAYBE_HUMAN,
    );
    if (alike.length > 1)
      return { person: null, candidates: alike.map(({ person }) => person), trace: first.trace, second: null, lead: 0 };
    if (second && lead < 1 - EQUAL) {
      const candidates = ranked.filter(({ score }) => score >= EQUAL * first.score).map(({ person }) => person);
      return { person: null, candidates, trace: first.trace, second: second.person, lead };
    }
    return { person: first.person, candidates: [], trace: first.trace, second: second?.person ?? null, lead };
  }
}

const acts = ({ standing }: Trace): boolean => standing === 'speaker' || standing === 'subject';

function scoreOf(person: Person, best: number, sum: number, gender: 'male' | 'female' | null): number {
  let score = best + SUM * (sum - best);
  if (person.human === null && !person.acts) score *= MAYBE_HUMAN;
  if (person.first < 0 && person.actor === null && nameless.test(person.name) && offices.test(person.name))
    score *= NAMELESS;
  if (gender !== null && person.gender === gender) score *= GENDER_KNOWN;
  else if (gender !== null && person.gender !== null) score *= GENDER_OTHER;
  return score;
}
