import type { BlockReason } from '../model';
import { countCases } from '../text/letters';
import { endsLikeSentence, isProse, nameAlone } from './lines';
import type { Line } from './lines';
import { isOutletName } from './title';
import { isWhole } from './top';

/** A link in capitals has so many words; what heads a section has fewer. */
const fewestWords = 6;
/** The title of another story, in characters. */
const [shortestTitle, longestTitle] = [20, 140];

const isTitle = ({ text }: Line): boolean =>
  text.length >= shortestTitle &&
  text.length <= longestTitle &&
  /^["“‘]?[\p{Lu}\p{N}]/u.test(text) &&
  !endsLikeSentence(text);

function isLoudLink({ text }: Line): boolean {
  if (text.length > longestTitle || /[.:]["”)]?$/.test(text)) return false;
  const { capitals, small } = countCases(text);
  return small === 0 && capitals > 0 && text.split(/\s+/).length >= fewestWords;
}

/**
 * Lines between paragraphs that show another story: its title in capitals, or a card of title, teaser, outlet and writer.
 * @param open the places of the lines that nothing else is known of
 * @param body the first line of the text
 */
export function readInsets(
  lines: readonly Line[],
  open: readonly number[],
  body: number,
): ReadonlyMap<number, BlockReason> {
  const found = new Map<number, BlockReason>();
  const text = open.filter((at) => at >= body);
  const isBetween = (first: number, last: number): boolean =>
    first > 0 && isWhole(lines[text[first - 1]!]!) && text[last + 1] !== undefined && isWhole(lines[text[last + 1]!]!);
  for (const [at, place] of text.entries()) {
    const line = lines[place]!;
    const loud = isLoudLink(line) && !isLoudLink(lines[text[at - 1] ?? 0]!) && isBetween(at, at);
    if (loud && hasSmall(lines[text[at + 1]!]!)) found.set(place, { code: 'line-of-page' });
    const card = at >= 2 && isOutletName(line.text) && nameAlone.test(lines[text[at + 1] ?? 0]!.text);
    if (!card || !isProse(lines[text[at - 1]!]!) || !isTitle(lines[text[at - 2]!]!) || !isBetween(at - 2, at + 1))
      continue;
    for (const one of text.slice(at - 2, at + 2)) found.set(one, { code: 'line-of-page' });
  }
  return found;
}

const hasSmall = ({ text }: Line): boolean => countCases(text).small > 0;
