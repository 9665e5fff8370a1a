import { Class, classes } from '../../language/english/english';
import { type VerbReading, verbsThat } from '../../language/english/verbs';
import type { Word } from '../../text/words';
import { classOf, isCapital, isOpen, verbOf } from './said-words';

const nounsToo = verbsThat('noun');

/** The main clause of a sentence, as far as it tells what kind of claim is made. Places are indices of words. */
export interface MainClause {
  readonly words: readonly Word[];
  /** Words `[subject, verb)` stand before the verb group. */
  readonly subject: number;
  readonly verb: number;
  /** Auxiliaries in small letters, in order. */
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  /** The last verb of the group, or the auxiliary where none follows. */
  readonly head: number;
  /** Its lemma: "be" for "is", "going" stays "go". */
  readonly lemma: string;
  readonly form: VerbReading['form'];
  readonly passive: boolean;
  /** Behind the group. */
  readonly after: number;
  readonly end: number;
}

/** What each auxiliary is, contracted or not: "’ll" is "will", "didn" before "’t" is "did". */
const auxiliaryForms: ReadonlyMap<string, string> = new Map([
  ...[...classes].flatMap(([word, flags]) =>
    flags & Class.Auxiliary && word !== 'won' ? [[word, word.replace(/(?<=s|d|e)n$/, '')] as const] : [],
  ),
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'s", 'is'],
  ["'d", 'would'],
  ['don', 'do'],
  ['haven', 'have'],
  ['cannot', 'can'],
]);
const relatives = new Set(['who', 'which', 'whom', 'whose', 'where', 'that']);
/** Words before the subject that say nothing of the claim. */
const leads = new Set(
  `that and but so yet or however therefore today now also yes no of course indeed perhaps maybe unfortunately`.split(
    ' ',
  ),
);
const conditions =
  /^(?:if|when|while|although|though|because|as|unless|after|before|until|once|since|whereas|despite|given)$/;
const be = /^(?:is|are|am|was|were|be|been|being|isn|aren|wasn|weren)$/;

/** The lemma of a verb's form; of words that the list does not hold, the form without its ending. */
export function lemmaOf(word: Word): string {
  const { lower } = word;
  if (lower === 'lied') return 'lie';
  const known = verbOf(word);
  if (known) return known.lemma;
  const stem = /^(.{3,}?)(?:ed|ing|es|s)$/.exec(lower)?.[1];
  if (stem === undefined) return lower;
  if (/(?:is|at|it|in|ir|ak|ag|uc|id|ok|ib|iv|ur|os|us|as|yz)$/.test(stem)) return `${stem}e`;
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem.replace(/i$/, 'y');
}

/** Which auxiliary a word is: "’s" before a participle or an adjective is "is". */
function auxiliary(word: Word, next?: Word): string | null {
  const { lower } = word;
  if (lower === 'won') return next?.lower === "'t" ? 'will' : null;
  // "she’d seen it"
  if (lower === "'d" && next && /^(?:past|participle)$/.test(verbOf(next)?.form ?? '')) return 'had';
  return auxiliaryForms.get(lower) ?? null;
}

/** The next word, across "never" and its like. */
const afterNever = (words: readonly Word[], i: number): Word | undefined =>
  words[/^(?:never|already|just|long|also|ever)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1];

function isPast(word: Word | undefined): boolean {
  const form = verbOf(word)?.form;
  return form === undefined ? /[^e]ed$/.test(word?.lower ?? '') : form === 'past';
}

/** A finite verb, not a noun, a participle behind its noun's "the", or an infinitive. */
function isFinite(words: readonly Word[], i: number, subject: number): boolean {
  const word = words[i]!;
  const verb = verbOf(word);
  if (!verb && !word.lower.endsWith('ed')) return false;
  let place = i - 1;
  while (
    place > subject &&
    classOf(words[place]) & Class.Adverb &&
    !(classOf(words[place]) & (Class.Time | Class.Preposition))
  )
    place--;
  const before = words[place];
  if (i === subject || before?.kind === 'punctuation' || word.kind !== 'word') return false;
  if (classOf(before) & (Class.Determiner | Class.Possessive) && !(classOf(before) & Class.SubjectPronoun))
    return false;
  if (classOf(before) & Class.Preposition || before?.lower === 'to') return false;
  if (!verb)
    return (
      /[^e]ed$/.test(word.lower) && !isCapital(word) && (isOpen(before) || !!(classOf(before) & Class.SubjectPronoun))
    );
  if (isCapital(word) && i > subject) return false;
  const pronoun = (classOf(before) & Class.SubjectPronoun) !== 0;
  switch (verb.form) {
    case 'ing':
      return false;
    case 'past':
      // "the boats sold last week were": followed by another verb soon, it is no main verb; rare enough
      return true;
    case 'participle':
      return pronoun;
    case 's':
      // In "the forces shelled" the verb is still to come.
      return !isPast(words[i + 1]) && (!nounsToo.has(verb.lemma) || pronoun || !isOpen(words[i + 1]));
    case 'base':
      return pronoun || (/[^s]s$|people|men$/.test(before?.lower ?? '') && !nounsToo.has(verb.lemma));
  }
}

/** The comma that ends an aside; -1 where none does before the next clause. */
function nextComma(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (words[i]!.text === ',') return i;
  return -1;
}

/** The main clause of words `[from, to)`; null where they hold no finite verb. */
export function mainClause(words: readonly Word[], from: number, to: number): MainClause | null {
  let start = from;
  const lead = (word: Word | undefined): boolean =>
    word !== undefined &&
    (word.kind === 'mark' || word.text === ',' || leads.has(word.lower)) &&
    !(
      word.lower === 'that' &&
      (auxiliary(words[start + 1] ?? word) !== null || isOpen(words[start + 1])) &&
      start === from &&
      words[start]!.text === 'That'
    ) &&
    !(word.lower === 'no' && words[start + 1]?.text !== ',');
  while (start < to && lead(words[start])) start++;
  if (start < to && conditions.test(words[start]!.lower)) {
    let comma = start;
    while (comma < to && words[comma]!.text !== ',') comma++;
    if (comma < to) start = comma + 1;
  }
  let relative = false;
  for (let i = start; i < to; i++) {
    const word = words[i]!;
    if (word.kind === 'punctuation' && word.text === ';') return null;
    // "the mill, which closed in May, would reopen"
    const aside = i > start && relatives.has(word.lower) && words[i - 1]!.text === ',' ? nextComma(words, i, to) : -1;
    if (aside > 0 && aside + 1 < to) {
      i = aside;
      continue;
    }
    if (i > start && relatives.has(word.lower) && words[i - 1]!.text !== ',') {
      relative = true;
      continue;
    }
    const aux = auxiliary(word, afterNever(words, i));
    // "Russia’s army": a possessive
    const possessive =
      word.lower === "'s" &&
      isOpen(words[i + 1]) &&
      !/^(?:going|not)$/.test(words[i + 1]!.lower) &&
      !(classOf(words[i - 1]) & Class.SubjectPronoun || /^(?:that|there|here|what)$/.test(words[i - 1]?.lower ?? ''));
    if (
      (aux === null || possessive || (word.lower === 'may' && isCapital(word) && i > start)) &&
      !isFinite(words, i, start)
    )
      continue;
    if (possessive) continue;
    const group = verbGroup(words, groupStart(words, i, start), to, start);
    if (relative) {
      relative = false;
      i = group.after - 1;
      continue;
    }
    return group;
  }
  return null;
}

/** "never" and "also" before a verb belong to its group. */
function groupStart(words: readonly Word[], at: number, subject: number): number {
  let i = at;
  while (
    i > subject &&
    classOf(words[i - 1]) & (Class.Adverb | Class.Negation) &&
    !(classOf(words[i - 1]) & Class.Time)
  )
    i--;
  return i === subject ? at : i;
}

function verbGroup(words: readonly Word[], at: number, end: number, subject: number): MainClause {
  const auxiliaries: string[] = [];
  let negated = false;
  let i = at;
  let head = at;
  for (; i < end; i++) {
    const word = words[i]!;
    const aux = auxiliary(word, afterNever(words, i));
    if (aux !== null) {
      auxiliaries.push(aux);
      negated ||= word.lower === 'cannot';
      head = i;
      continue;
    }
    const flags = classOf(word);
    if (flags & Class.Negation || word.lower === 'never') {
      negated = true;
      continue;
    }
    if (word.kind === 'clitic') continue;
    // "may not last"
    if (auxiliaries.length > 0 && verbOf(word)?.form === 'base') break;
    if ((flags & Class.Adverb || word.lower.endsWith('ly')) && !verbOf(word)) continue;
    // In a question the subject stands between.
    if (flags & Class.SubjectPronoun && i > at && i === at + 1 && at === subject) continue;
    break;
  }
  const word = words[i];
  const verb = verbOf(word);
  const participle =
    word?.kind === 'word' &&
    (verb !== undefined || (/(?:ed|ing|en)$/.test(word.lower) && !word.lower.endsWith('thing'))) &&
    !isCapital(word);
  const bare = auxiliaries.length === 0;
  const last = auxiliaries.at(-1) ?? '';
  const copula = be.test(last);
  // After "is" a noun may look like a verb: "is progress".
  const isVerb =
    i < end && (bare || (participle && !(copula && verb?.form === 'base') && !(copula && verb?.form === 's')));
  if (isVerb) head = i;
  const headWord = words[head]!;
  const form =
    verbOf(headWord)?.form ??
    (headWord.lower.endsWith('ing') ? 'ing' : headWord.lower.endsWith('ed') ? 'past' : 'base');
  const lemma = isVerb ? lemmaOf(headWord) : copula ? 'be' : (verbOf(headWord)?.lemma ?? last);
  return {
    words,
    subject,
    verb: at,
    auxiliaries,
    negated,
    head,
    lemma,
    form,
    passive: isVerb && copula && form !== 'ing' && form !== 'base',
    after: isVerb ? head + 1 : i,
    end,
  };
}
