import type { StatementType } from '../../model';

/**
 * A verb's row: everything that is known of it, in parts with ";" between them. A line that begins with two spaces goes
 * on with the row above. The first part is the verb, and for one that reports speech what it takes as content:
 *
 *   C  a clause, with or without "that"        T  a clause, only with "that"       Q  a question ("whether …")
 *   N  a noun phrase ("cited the report")      G  a gerund ("denied knowing")      S  words in marks only
 *   I  an infinitive ("declined to comment")   O  somebody to do something ("urged them to leave")
 *   A  first the one who is told ("told her that …")
 *   H  something as something ("called it a mistake", "described it as …")
 *   W  speech that rarely stands without marks or "that": a doubtful bare clause is none
 *
 * A word after `+` is a particle that may follow ("called +for"), one after `@` has to ("point @out"). A `~` before the
 * verb: as a noun it is so common that sentences are read without it, and only its kinds count.
 *
 *   forms …   forms that do not follow the rule: "-s", past, participle where it is another, "-ing"
 *   doubles   the last letter is doubled: "admitted"
 *   is …      its kinds, as in `VerbKind`
 *   means …   the type of statement it makes where its section leaves it open; `+for demand` with that particle
 *   I …       the type of "I …", where that is another: "we ask"
 *   on …      the platform where it is done
 *   not …     with these objects it reports nothing: "said goodbye"
 *   only …    it reports only with these objects: "exchanged views"
 *   heads …   it reports only where its object's head is one of these: "offered condolences"
 *   of …      it reports only of these subjects: "figures show that …"
 */
export interface VerbRow {
  /** The lemma, with the adverb that has to follow: "point out". */
  readonly verb: string;
  readonly lemma: string;
  readonly takes: string;
  readonly particles: readonly string[];
  /** What kind of claim it makes, of a verb that reports speech. */
  readonly type?: StatementType;
  /** Whether sentences are read with it. */
  readonly read: boolean;
  readonly forms?: readonly string[];
  readonly doubles: boolean;
  readonly kinds: readonly VerbKind[];
  /** By particle; "" stands for none. */
  readonly means: ReadonlyMap<string, StatementType>;
  readonly performs?: StatementType | 'nothing';
  readonly platform?: string;
  readonly notObjects?: ReadonlySet<string>;
  readonly onlyObjects?: ReadonlySet<string>;
  readonly onlyHeads?: ReadonlySet<string>;
  readonly onlySubjects?: ReadonlySet<string>;
}

/** A row of a verb that reports speech. */
export interface CueRow extends VerbRow {
  readonly type: StatementType;
}

const kinds = {
  noun: 'its base form is as often a noun: "the report"',
  'no-noun': 'its form in "-s" is no noun: "the board wants war"',
  adjective: 'as often an adjective: "slow to act"',
  'leading-on': 'in "-ing" behind a statement it leads on to the next: "…, adding that"',
  turned: 'stands before its subject also without marks: "The road is open, informs the ministry"',
  closing: 'closes a sentence before its subject: "Snow will fall, warned the office"',
  so: '"So said Holm"',
  'by-whom': '"this was stated by Holm"',
  commenting: 'in "-ing" it tells on what occasion: ", commenting on the fire"',
  topical: 'in "-ing" it puts words into their setting: "speaking of the flood"',
  writers: '"we should note that": the writer speaks to the reader',
  hoping: '"hopes to announce": nothing is said yet',
  'holding-back': '"failed to say": it was not said',
  declining: '"declined to say where": what was not said is no denial',
  impersonal: '"it emerged that": nobody says it',
  asking: '"asked whether he would go, Holm said"',
  'by-fact': 'tells what was said only with "the fact that"',
  'for-later': 'its "for" may stand behind a time: "called last week for talks"',
  'about-all': 'what it is about is all that it tells: "wrote about this"',
  'passing-on': 'of an outlet: what it does with the words of others',
  'leaning-on': '"quoting Norda": the outlet behind is nearer to the speaker',
  recalling: '"Holm recalls Brandt saying": the words are Brandt’s',
  informing: 'somebody is told something: "told Norda"',
  noting: '"it should be noted that": what comes next is no demand',
  telling: '"declined to say": nothing was told',
  stance: '"she welcomed the vote" is as good as "I welcome": what one thinks, not what one once did',
  befalling: 'done by nobody by choice: "we will win" is foretold, not promised',
  experience: 'not having done it is no denial of a deed: "I did not know"',
  thinking: 'what others think counts as theirs in "believes that", and not in "believing that", "to believe that"',
  attainment: 'not having got there is no denial: "we did not reach a deal"',
  wrong: 'to have done it is a wrong, whoever did it',
  harm: 'to have done it is a wrong where somebody did it: a storm kills and is not accused',
  'wrong-taking': 'of little meaning by itself: "took bribes"',
  meeting: 'people meet or talk',
  'meeting-taking': '"held talks"',
  undertaking: '"agreed to leave": with an infinitive a commitment',
  blow: '"attacked the village": also done without words',
  'own-doing': '"used a speech to say", "met the mayor to tell him": the subject does what the infinitive tells',
  planning: '"announced plans to": what somebody means to do',
  intending: '"we intend to"',
  trying: '"tried to bribe": the verb behind it is what counts',
  seeming: 'what comes behind it tells what something is like: "seems unfair"',
} as const;

/** What is known of a verb beside its forms and what it takes. */
export type VerbKind = keyof typeof kinds;

const types: Readonly<Record<StatementType, true>> = {
  accusation: true,
  assertion: true,
  characterisation: true,
  commitment: true,
  demand: true,
  denial: true,
  meeting: true,
  prediction: true,
};

const isType = (word: string): word is StatementType => word in types;

const isKind = (word: string): word is VerbKind => word in kinds;

function meanings(words: readonly string[]): ReadonlyMap<string, StatementType> {
  const found = new Map<string, StatementType>();
  let particle = '';
  for (const word of words) {
    if (word.startsWith('+')) particle = word.slice(1);
    else if (isType(word)) found.set(particle, word);
  }
  return found;
}

/** @throws where a part or a kind is unknown: tables are checked when they are loaded */
function readRow(line: string, type?: StatementType): VerbRow {
  const [head = [], ...parts] = line
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .map((words) => words);
  const [first = '', ...behind] = head;
  const lemma = first.replace('~', '');
  const adverb = behind.find((word) => word.startsWith('@'))?.slice(1);
  const named = new Map(parts.map(([name = '', ...words]) => [name, words]));
  const wrong =
    [...named.keys()].find((name) => !partNames.has(name)) ??
    named.get('is')?.find((word) => !isKind(word)) ??
    named.get('means')?.find((word) => !word.startsWith('+') && !isType(word)) ??
    named.get('I')?.find((word) => word !== 'nothing' && !isType(word));
  if (wrong !== undefined) throw new Error(`“${wrong}” is unknown in the row of “${lemma}”`);
  const setOf = (name: string): ReadonlySet<string> | undefined => {
    const words = named.get(name);
    return words && new Set(words);
  };
  return {
    verb: adverb === undefined ? lemma : `${lemma} ${adverb}`,
    lemma,
    takes: behind.filter((word) => /^[A-Z]/.test(word)).join(''),
    particles: behind.filter((word) => word.startsWith('+')).map((word) => word.slice(1)),
    type,
    read: first === lemma,
    forms: named.get('forms'),
    doubles: named.has('doubles'),
    kinds: (named.get('is') ?? []).filter(isKind),
    means: meanings(named.get('means') ?? []),
    performs: named.get('I')?.[0] as StatementType | undefined,
    platform: named.get('on')?.[0],
    notObjects: setOf('not'),
    onlyObjects: setOf('only'),
    onlyHeads: setOf('heads'),
    onlySubjects: setOf('of'),
  };
}

const partNames = new Set(['forms', 'doubles', 'is', 'means', 'I', 'on', 'not', 'only', 'heads', 'of']);

/** The rows of a table; those of a section of verbs that report speech have its type. */
export const readRows = (table: string, type?: StatementType): readonly VerbRow[] =>
  table
    .trim()
    .replace(/\n {2}/g, ' ')
    .split('\n')
    .map((line) => readRow(line, type));
