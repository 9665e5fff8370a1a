import type { Speaker, SpeakerReason } from '../model';
import type { Translate } from './translate';

/**
 * Why a statement has its speaker, in plain words.
 * @param speaker who that is, where it is to be told whether the words name anybody
 * @param own the name under which the reader decides
 */
export function speakerReason(reason: SpeakerReason, speaker: Speaker | null, t: Translate, own = ''): string {
  switch (reason.code) {
    case 'named':
      return speaker !== null && isNameless(speaker) ? t('the sentence gives no name') : t('named in the sentence');
    case 'relative':
      return t('“{0}” is {1}, named just before', reason.words, reason.name);
    case 'pronoun':
      return pronoun(reason, t);
    case 'office-on-date':
      return t('“{0}” was {1} on the article’s date', reason.words, reason.name);
    case 'office-named':
      return t('“{0}” is {1}, whom the article names', reason.words, reason.name);
    case 'called-so':
      return reason.by === 'article'
        ? t('“{0}” is {1}: the article calls nobody else that', reason.words, reason.name)
        : t('“{0}” is {1}: nobody else here holds that office', reason.words, reason.name);
    case 'only-one':
      return t('“{0}” is {1}, the only one mentioned just before', reason.words, reason.name);
    case 'open':
      return t('“{0}” may be {1}: the text does not tell', reason.words, reason.names.join(t(' or ')));
    case 'untold':
      return t('the text does not tell who “{0}” is', reason.words);
    case 'nobody':
      return t('the text names nobody');
    case 'last-before':
      return t('no name stands with these words; the last before them is {0}', reason.name);
    case 'reader':
      return reason.by === undefined || reason.by === own ? t('you said so') : t('{0} said so', reason.by);
    case 'paragraph-before':
      return t('named in the paragraph before');
    case 'line-below':
      return t('named in the line below');
    case 'label':
      return t('the name stands before the words');
    case 'turn-above':
      return t('still {0}’s turn: no other name has come since', reason.name);
  }
}

/** "The spokesperson", "its statement": what somebody is called without a name. */
const isNameless = ({ actor, name }: Speaker): boolean =>
  actor === null && (/^(?:its|his|her|their)\s/i.test(name) || (/\s/.test(name) && !/\p{Lu}/u.test(name.slice(1))));

const numbers: readonly string[] = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function pronoun(
  { words, name, sentences, as }: Extract<SpeakerReason, { readonly code: 'pronoun' }>,
  t: Translate,
): string {
  const where =
    sentences === 0
      ? t('in the same sentence')
      : sentences === 1
        ? t('in the sentence before')
        : t('{0} sentences before', t(numbers[sentences] ?? String(sentences)));
  if (as === 'speaker') return t('“{0}” is {1}, who spoke {2}', words, name, where);
  if (as === 'subject' && sentences === 0) return t('“{0}” is {1}, whom this sentence is about', words, name);
  if (as === 'subject' && sentences === 1) return t('“{0}” is {1}, whom the sentence before is about', words, name);
  if (as === 'subject') return t('“{0}” is {1}, whom the text is about {2}', words, name, where);
  return t('“{0}” is {1}, named {2}', words, name, where);
}
