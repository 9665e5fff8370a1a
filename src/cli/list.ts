import type { Analysis, Span, Statement } from '../core/model';
import { statementCount } from '../core/wording/counts';
import { kindWords } from '../core/wording/kinds';
import { speakerName, throughWords } from '../core/wording/speaker';
import { plainText } from '../core/wording/translate';
import { onOneLine } from './io';

function count(statements: readonly Statement[]): string {
  if (statements.length === 0) return 'no statements';
  return statementCount(statements.length, plainText);
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => onOneLine(text.slice(start, end))).join(' … ');

/** "claim", "quote, demand", "claim, denial, not said"; a plain assertion is told by its kind alone. */
const sortOf = (statement: Statement): string => kindWords(statement, plainText).join(', ');

/**
 * The statements of one article, to be read: for each its line, kind, type, speaker, words, and through whom it came.
 * The article's own chain stands in the first line only.
 * @param name the file's name, or how else to call the article
 * @param text the canonical text that was analysed
 * @param actorName an actor's name by its id; other links of a chain are names already
 */
export function listStatements(
  name: string,
  text: string,
  { article, statements, statementsRead }: Analysis,
  actorName: (id: string) => string,
): string {
  const title = onOneLine(name);
  if (!statementsRead) return `${title}: statements are read in English only, so far\n`;
  const through = (chain: readonly string[]): string =>
    throughWords(
      chain.map((link) => onOneLine(actorName(link))),
      plainText,
    );
  const lines = [`${title}: ${count(statements)}${article.chain.length > 0 ? `, ${through(article.chain)}` : ''}`];
  const width = statements.reduce((most, statement) => Math.max(most, sortOf(statement).length), 0) + 2;
  let line = 1;
  let at = 0;
  const ordered = [...statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  for (const statement of ordered) {
    const { content, speaker, reportedBy } = statement;
    const start = content[0]?.start ?? at;
    for (; at < start; at++) if (text[at] === '\n') line++;
    const head = `line ${line}`.padEnd(10) + sortOf(statement).padEnd(width);
    lines.push(
      '',
      `  ${head}${speaker ? onOneLine(speakerName(statement, plainText)) : '(nobody named)'}`,
      `    ${wordsOf(text, content)}`,
    );
    const own = reportedBy.filter((link) => !article.chain.includes(link));
    if (own.length > 0) lines.push(`    ${through(own)}`);
  }
  return `${lines.join('\n')}\n`;
}
