import { Lexer } from 'yaml';

/** The comments in a piece of YAML, in their order and each without its line end; what stands in strings is none. */
export function commentsIn(source: string): readonly string[] {
  if (!source.includes('#')) return [];
  return [...new Lexer().lex(source)].filter((token) => token.startsWith('#')).map((token) => token.trimEnd());
}
