import type { SpeakerReason } from '../model';
import type { Translate } from './translate';

/** Why a statement has its speaker, in plain words. */
export function speakerReason(reason: SpeakerReason, t: Translate): string {
  switch (reason.code) {
    case 'named':
      return t('named in the sentence');
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
        ? t('“{0}” is {1}: the article calls nobody else so here', reason.words, reason.name)
        : t('“{0}” is {1}: nobody else here holds that office', reason.words, reason.name);
    case 'only-one':
      return t('“{0}” is {1}, the only one spoken of just before', reason.words, reason.name);
    case 'open':
      return t('“{0}” may be {1}: the text does not tell', reason.words, reason.names.join(t(' or ')));
    case 'untold':
      return t('the text does not tell who “{0}” is', reason.words);
    case 'nobody':
      return t('the text names nobody');
    case 'last-before':
      return t('nobody is named at these words; {0} comes last before them', reason.name);
    case 'reader':
      return t('you said so');
    case 'paragraph-before':
      return t('named in the paragraph before');
    case 'line-below':
      return t('named in the line below');
    case 'label':
      return t('the name stands before the words');
    case 'turn-above':
      return t('the turn above is {0}’s, and nobody else’s begins', reason.name);
  }
}

function pronoun(
  { words, name, sentences, as }: Extract<SpeakerReason, { readonly code: 'pronoun' }>,
  t: Translate,
): string {
  const where =
    sentences === 0
      ? t('in the same sentence')
      : sentences === 1
        ? t('one sentence before')
        : t('{0} sentences before', sentences);
  if (as === 'speaker') return t('“{0}” is {1}, who spoke {2}', words, name, where);
  if (as === 'subject') return t('“{0}” is {1}, of whom the text tells {2}', words, name, where);
  return t('“{0}” is {1}, named {2}', words, name, where);
}
