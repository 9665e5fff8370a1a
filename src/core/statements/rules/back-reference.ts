import { verbsThat } from '../../language/english/verbs';
import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { isTime, type Range } from '../grammar/phrases';

/** "this" and "that" alone, not "this deal": what was said stands in the sentence before. */
function standsAlone(items: readonly Item[], { from, to }: Range): boolean {
  if (!/^(?:this|that|it|so)$/.test(items[from]!.lower)) return false;
  const next = items[from + 1];
  if (from + 1 >= to || !next) return items[from]!.lower === 'this' || items[from]!.lower === 'that';
  return (
    items[from]!.lower === 'this' &&
    ('PT.,'.includes(next.tag) || next.tag === 'R' || next.lower === 'while' || isTime(next))
  );
}

/** "Holm said this during a visit", "This was stated by Holm": a draft whose words are those of the sentence before. */
export const refersBack = (items: readonly Item[], { content, rule }: Draft): boolean =>
  content.length === 1 &&
  /^(?:cue-content-(?:object|particle)|passive-by)$/.test(rule) &&
  standsAlone(items, content[0]!);

/** "Details are reported by the agency": where more is to be found, and nothing said. */
export const pointsElsewhere = (items: readonly Item[], { content, rule }: Draft): boolean =>
  rule === 'passive-by' &&
  content.length === 1 &&
  items
    .slice(content[0]!.from, content[0]!.to)
    .every(({ lower }) => /^(?:the|more|further|other|all|details?)$/.test(lower));

const aboutAll = verbsThat('about-all');

/** "wrote about this" on a page is as good as "wrote this"; "spoke about this" is not. */
export const tellsAll = (items: readonly Item[], { cue, rule }: Draft): boolean =>
  rule !== 'cue-content-particle' || (cue !== null && aboutAll.has(items[cue.from]!.verb?.lemma ?? ''));
