import type { Statement } from '../model';
import { ruleWords } from '../statements/rules/table';
import { cueWords } from './facts';
import type { Translate } from './translate';

/** Why words are a statement, for a reader: "“said” reports what follows." Empty where nothing can be told. */
export function statementReason(text: string, statement: Statement, t: Translate): string {
  const words = ruleWords.get(statement.rule);
  if (words === undefined) return '';
  const cue = cueWords(text, statement);
  return cue === '' ? t(words.replace(' ({0})', ''), t('A verb')) : t(words, `“${cue}”`);
}
