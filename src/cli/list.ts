import type { Analysis, Span, Statement } from '../core/model';
import { onOneLine } from './io';

const kinds = { direct: 'quote', mixed: 'part quote', indirect: 'claim' } as const;

function count(statements: readonly Statement[]): string {
  if (statements.length === 0) return 'no statements';
  return statements.length === 1 ? '1 statement' : `${statements.length} statements`;
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => onOneLine(text.slice(start, end))).join(' … ');

/**
 * The statements of one article, to be read: for each its line, kind, speaker and words.
 * @param name the file's name, or how else to call the article
 * @param text the canonical text that was analysed
 */
export function listStatements(name: string, text: string, { statements, statementsRead }: Analysis): string {
  const title = onOneLine(name);
  if (!statementsRead) return `${title}: statements are read in English only, so far\n`;
  const lines = [`${title}: ${count(statements)}`];
  let line = 1;
  let at = 0;
  const ordered = [...statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  for (const { kind, content, speaker } of ordered) {
    const start = content[0]?.start ?? at;
    for (; at < start; at++) if (text[at] === '\n') line++;
    const head = `line ${line}`.padEnd(10) + kinds[kind].padEnd(12);
    lines.push('', `  ${head}${speaker ? onOneLine(speaker.name) : '(nobody named)'}`, `    ${wordsOf(text, content)}`);
  }
  return `${lines.join('\n')}\n`;
}
