import { dateInWords } from '../../actors/roles/describe-role';
import type { Translate } from '../../wording/translate';
import { kindLabels, cardKinds, typeNames } from '../../wording/kinds';
import type { Days } from '../days';
import { firstDay, lastDay } from '../../text/calendar';
import type { Name, Phrase, Query, QueryProblem, Terms } from './query';

/** A question as it was understood, in one sentence. */
export function explainQuery(query: Query, t: Translate): string {
  const { phrases, span, without } = query;
  const parts = [
    ...phrases.map((phrase) => phraseWords(phrase, t)),
    ...termsWords(query, t),
    ...(span ? [spanWords(span, t)] : []),
    ...withoutWords(without, t),
  ];
  return parts.length === 0 ? t('All statements.') : `${t('Statements')} ${parts.join(', ')}.`;
}

function termsWords(terms: Terms, t: Translate): readonly string[] {
  const { speakers, about, outlets, labels, kinds, types, states, days } = terms;
  return [
    ...listed(speakers, (names) => t('said by {0}', names), t),
    ...listed(about, (names) => t('about {0}', names), t),
    ...either(
      kinds.map((kind) => kindLabels(t)[cardKinds[kind]]),
      (words) => t('that are a {0}', words),
      t,
    ),
    ...either(
      types.map((type) => typeNames(t)[type]),
      (words) => t('of the type {0}', words),
      t,
    ),
    ...listed(outlets, (names) => t('from the outlet {0}', names), t),
    ...listed(labels, (names) => t('with the label {0}', names), t),
    ...either(
      states.map((state) => stateWords(t)[state]),
      (words) => t('that are {0}', words),
      t,
    ),
    ...either(
      days.map((span) => spanWords(span, t)),
      (words) => words,
      t,
    ),
  ];
}

function withoutWords(terms: Terms, t: Translate): readonly string[] {
  const { speakers, about, outlets, labels, kinds, types, states, days } = terms;
  return [
    ...listed(speakers, (names) => t('not said by {0}', names), t),
    ...listed(about, (names) => t('not about {0}', names), t),
    ...either(
      kinds.map((kind) => kindLabels(t)[cardKinds[kind]]),
      (words) => t('that are no {0}', words),
      t,
    ),
    ...either(
      types.map((type) => typeNames(t)[type]),
      (words) => t('not of the type {0}', words),
      t,
    ),
    ...listed(outlets, (names) => t('not from the outlet {0}', names), t),
    ...listed(labels, (names) => t('without the label {0}', names), t),
    ...either(
      states.map((state) => stateWords(t)[state]),
      (words) => t('that are not {0}', words),
      t,
    ),
    ...either(
      days.map((span) => spanWords(span, t)),
      (words) => t('not {0}', words),
      t,
    ),
  ];
}

function phraseWords({ keys, shown, isBegun, not }: Phrase, t: Translate): string {
  if (isBegun) return not ? t('without words like “{0}…”', shown) : t('with words like “{0}…”', shown);
  if (not) return t('without “{0}”', shown);
  return keys.length > 1 ? t('with the words “{0}” in a row', shown) : t('with the word “{0}”', shown);
}

function either(words: readonly string[], say: (words: string) => string, t: Translate): readonly string[] {
  return words.length === 0 ? [] : [say(words.join(` ${t('or')} `))];
}

function listed(names: readonly Name[], say: (words: string) => string, t: Translate): readonly string[] {
  return either(
    names.map(({ shown }) => `“${shown}”`),
    say,
    t,
  );
}

/** A state of the review, as a part of a sentence. */
export function stateWords(t: Translate): Readonly<Record<Query['states'][number], string>> {
  return {
    suggested: t('not yet looked at'),
    accepted: t('accepted'),
    corrected: t('corrected'),
    rejected: t('rejected'),
    own: t('marked by you'),
  };
}

function spanWords({ from, to }: Days, t: Translate): string {
  if (from === undefined) return t('until {0}', dateInWords(to!));
  if (to === undefined) return t('from {0}', dateInWords(from));
  for (const length of [4, 7, 10]) {
    const whole = from.slice(0, length);
    if (firstDay(whole) === from && lastDay(whole) === to)
      return length === 10 ? t('on {0}', dateInWords(whole)) : t('in {0}', dateInWords(whole));
  }
  return t('from {0} to {1}', dateInWords(from), dateInWords(to));
}

/** What is wrong with a question, in one sentence. */
export function problemWords({ code, field, value, known }: QueryProblem, t: Translate): string {
  const list = (known ?? []).join(', ');
  switch (code) {
    case 'unknown-field':
      return t('There is no “{0}:”. There are {1}.', field!, list);
    case 'no-value':
      return t('Something must follow “{0}:”.', field!);
    case 'unknown-value':
      return t('“{0}” is nothing that “{1}:” knows. It knows {2}.', value!, field!, list);
    case 'no-day':
      return t('“{0}” is no day, month or year. Write 2021-01-14, 2021-01 or 2021.', value!);
    case 'open-mark':
      return t('The closing quotation mark is missing.');
    case 'reversed':
      return t('“to:” lies before “from:”, and does not count.');
  }
}
