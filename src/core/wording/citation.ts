import type { Knowledge } from '../actors/find-mentions';
import type { Analysis, BlockKind, Statement } from '../model';
import { wordsOf } from '../analysis/at';
import { paragraphOf } from '../analysis/paragraph';
import { cardKinds, kindLabels } from './kinds';
import type { Translate } from './translate';
import { roleOn } from './roles';
import { citedDate } from './dates';
import { outletName } from './names';
import { oneLine } from './one-line';
import { speakerName } from './speaker';

/** Where a statement stands: `¶ 4` and `paragraph 4`, or a name of the place. */
export interface Place {
  readonly short: string;
  readonly full: string;
}

const places: Readonly<Partial<Record<BlockKind, string>>> = {
  headline: 'Headline',
  dek: 'Under the headline',
  caption: 'Caption',
};

export function placeOf(statement: Statement, analysis: Analysis, t: Translate): Place {
  const paragraph = paragraphOf(statement, analysis);
  if (paragraph > 0) return paragraphWords(paragraph, t);
  const start = statement.content[0]?.start ?? 0;
  const block = analysis.blocks.find((each) => each.start <= start && start < each.end);
  const place = t((block && places[block.kind]) ?? 'Outside the text');
  return { short: place, full: place };
}

const paragraphWords = (number: number, t: Translate): Place => ({
  short: `¶ ${number}`,
  full: t('paragraph {0}', number),
});

/** The reporting chain by name, nearest first. */
export function chainNames(text: string, analysis: Analysis, knowledge: Knowledge): readonly string[] {
  return analysis.article.chain.map((link) => outletName(link, text, knowledge));
}

/**
 * A statement to be pasted elsewhere, in one line: who, quote or claim, the words, and where they stand.
 * A claim is given without quotation marks of its own, so that nobody takes it for what was said word for word.
 * @param file how the reader knows the file
 */
export function citation(
  source: { readonly text: string; readonly analysis: Analysis; readonly file: string },
  statement: Statement,
  knowledge: Knowledge,
  t: Translate,
): string {
  const { text, analysis, file } = source;
  const { headline, date } = analysis.article;
  const kind = kindLabels(t)[cardKinds[statement.kind]];
  const from = [
    ...(headline ? [`“${oneLine(text.slice(headline.start, headline.end))}”`] : []),
    chainNames(text, analysis, knowledge).join(` ${t('via')} `),
    citedDate(date, t),
    placeOf(statement, analysis, t).short,
    file,
  ];
  const where = from.filter((part) => part !== '').join(', ');
  return `${speakerInWords(statement, analysis, knowledge, t)} (${kind}): ${wordsOf(text, statement)} — ${where}\n`;
}

export function speakerInWords(statement: Statement, analysis: Analysis, knowledge: Knowledge, t: Translate): string {
  const { speaker } = statement;
  const name = speakerName(statement, t);
  if (!speaker?.actor || speaker.together) return name;
  const actor = knowledge.byId.get(speaker.actor);
  const role = actor && roleOn(actor, analysis.article.date, knowledge, t);
  // Beside a name that is pasted elsewhere only what is sure has a place.
  return role?.sure ? `${name}, ${role.text}` : name;
}
