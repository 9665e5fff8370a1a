import type { Mention, Span } from '../../model';
import type { Building } from '../building';
import { mentionsWithin } from './about';

/** "over the road", "for the delay", "as unfair": a reason tells of words. */
const tellsWhy = /\s(?:over|for|as)\s/;

const statesIn = (mentions: readonly Mention[], span: Span): readonly Mention[] =>
  mentionsWithin(mentions, [span]).filter(({ kind }) => kind === 'state');

/** "Osmark attacked Norvia in May": what states do to each other, and no words of either. */
export function isBlowOfStates(
  { word, speaker, content }: Building,
  mentions: readonly Mention[],
  text: string,
): boolean {
  const [object] = content;
  if (!word || !speaker || !object || content.length > 1 || word.text !== 'attack') return false;
  if (tellsWhy.test(text.slice(object.start, object.end))) return false;
  const [by, whom] = [statesIn(mentions, speaker), statesIn(mentions, object)[0]];
  const areStates = by[0]?.start === speaker.start && by.at(-1)!.end === speaker.end;
  return areStates && whom?.start === object.start && !/^[’']/.test(text.slice(whom.end));
}
