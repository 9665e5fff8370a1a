import type { Block, Span } from '../../model';
import { trimmed } from '../../article/lines';
import { wordsOf } from '../../text/words';
import { spanOf } from '../building';
import { type Names, namesOutlet, reportersIn } from '../facts/reported-by';
import { phraseAfter } from '../grammar/phrases';
import { itemsOf } from '../sentences/items';
import { tagSentence } from '../sentences/tagging';

/** The line that some agencies put above a report: "Source: Petra Holm on Telegram". */
export interface Source {
  /** Who speaks; null where the line names an outlet alone. */
  readonly speaker: Span | null;
  readonly through: readonly string[];
}

/** The words behind "Quote:". */
export interface LabelledQuote extends Source {
  readonly words: Span;
}

const sourceLabel = /^\W{0,3}source\s?:\s*(?=\S)/iu;
const quoteLabel =
  /^\W{0,3}(?:direct )?(?:quote|quotation|verbatim|literally)(?:\s(?:from|by|of)\s([^:“”"«»\n]{2,80}))?\s?:\W{0,3}?\s*(?=\S)/iu;

/** @param names those in the text, with their places among the words */
export function sourceIn(text: string, block: Block, names: Names): Source | null {
  const line = text.slice(block.start, block.end);
  const label = sourceLabel.exec(line);
  if (!label) return null;
  const items = itemsOf(wordsOf(line.slice(label[0].length), block.start + label[0].length), []);
  let at = 0;
  for (const item of items) {
    while (at < names.mentions.length && names.mentions[at]!.end <= item.start) at++;
    const mention = names.mentions[at];
    if (mention && mention.start <= item.start && item.end <= mention.end) item.named = at;
  }
  tagSentence(items);
  const phrase = items.length > 0 ? phraseAfter(items, 0) : null;
  const speaker = phrase && !namesOutlet(items, phrase, names) ? phrase : null;
  const through = reportersIn(items, { content: [], cue: null, speaker }, names);
  return { speaker: speaker && spanOf(items, speaker), through };
}

/** Words behind "Quote:" or "Quote from Holm:", all in one pair of marks or in none; null for any other paragraph. */
export function labelledQuote(text: string, block: Block, source: Source | null): LabelledQuote | null {
  const line = text.slice(block.start, block.end);
  const label = quoteLabel.exec(line.slice(0, 120));
  if (!label) return null;
  const words = trimmed(text, block.start + label[0].length, block.end);
  const said = text.slice(words.start, words.end);
  const inner = said.replace(/^["“«„]|["”»“]\s*[.,]?$/gu, '');
  if (/["“”«»„]/.test(inner) || /^["“«„]/.test(said) !== /["”»“][.,]?$/.test(said)) return null;
  if (label[1] === undefined) return { words, speaker: source?.speaker ?? null, through: source?.through ?? [] };
  const from = block.start + label[0].indexOf(label[1]);
  const lead = /^(?:(?:a|an|the)\s)?/i.exec(label[1])![0].length;
  return { words, speaker: { start: from + lead, end: from + label[1].trimEnd().length }, through: [] };
}
