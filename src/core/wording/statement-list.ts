import type { Knowledge } from '../actors/find-mentions';
import { wordsOf } from '../analysis/at';
import type { Analysis, Statement } from '../model';
import { asText } from '../text/markdown';
import { chainNames, citation, placeOf, speakerInWords } from './citation';
import { citedDate } from './dates';
import { statementKindWords } from './kinds';
import { oneLine } from './one-line';
import type { Translate } from './translate';

export type ListForm = 'text' | 'markdown';

/** Statements of one article to be pasted elsewhere, each with its speaker and its place. */
export function statementList(
  source: { readonly text: string; readonly analysis: Analysis; readonly file: string },
  statements: readonly Statement[],
  knowledge: Knowledge,
  form: ListForm,
  t: Translate,
): string {
  const { text, analysis, file } = source;
  if (form === 'text') return statements.map((one) => citation(source, one, knowledge, t)).join('\n');
  const { headline, date } = analysis.article;
  const title = headline ? oneLine(text.slice(headline.start, headline.end)) : file;
  const from = [chainNames(text, analysis, knowledge).join(` ${t('via')} `), citedDate(date, t), file];
  const lines = statements.map((one) => {
    const { short } = placeOf(one, analysis, t);
    const who = asText(speakerInWords(one, analysis, knowledge, t));
    return `- **${who}** (${asText(statementKindWords(one, t))}): ${asText(wordsOf(text, one))} (${asText(short)})`;
  });
  return [`## ${asText(title)}`, asText(from.filter((part) => part !== '').join(', ')), lines.join('\n'), ''].join(
    '\n\n',
  );
}
