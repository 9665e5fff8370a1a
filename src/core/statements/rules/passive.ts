import { isBlow } from '../grammar/blows';
import { skipAdjuncts } from '../grammar/adjuncts';
import { contentAfter } from '../grammar/content';
import { endOf } from '../grammar/content-place';
import { type Cue, draftOf, readCue } from '../grammar/cue';
import type { Draft } from '../grammar/draft';
import { verbsThat } from '../../language/english/verbs';
import { means } from '../../language/english/words';
import type { Item } from '../sentences/items';
import { phraseAfter, type Range, verbAhead } from '../grammar/phrases';
import { behindAgent } from './asked';
import { subjectBefore } from '../grammar/subjects';
import { leftContent } from './words-before';
import { CLAUSE, PHRASE } from '../grammar/reach';

export function passive(items: readonly Item[], cue: Cue, floor: number): Draft | null {
  // "That was announced by the mayor"
  const alone = cue.chain === 1 && items[0]!.lower === 'that' ? { from: 0, to: 1 } : null;
  const subject = subjectBefore(items, cue.chain, floor) ?? alone;
  const it = subject && items[subject.from]!.lower === 'it';
  let at = cue.to;
  const named = items[at]?.lower === 'by' ? agent(items, at + 1) : null;
  if (named) at = cue.row.takes.includes('A') ? behindAgent(items, named) : named.to;
  const by = named && isMeans(items, named) ? null : named;
  const sign = subject ? items[subject.from - 1]?.tag : undefined;
  // “…” – this was stated by Holm: the words in marks are what was stated.
  if (subject && items[subject.from]!.lower === 'this' && by && sign && '-,Q'.includes(sign)) return null;
  // "…, it was reported by the ministry."
  if (it && by && sign === ',' && subject.from - 1 > floor && (!items[at] || items[at]!.tag === '.'))
    return draftOf('it-was-reported', cue, [{ from: floor, to: subject.from - 1 }], by);
  // "…, Norda was informed by the press service of the guild."
  const source =
    subject && sign === ',' && /^(?:inform|tell)$/.test(cue.row.verb) ? (by ?? informant(items, at)) : null;
  if (source && subject && subject.from - 1 > floor && (!items[source.to] || items[source.to]!.tag === '.'))
    return {
      ...draftOf('it-was-reported', cue, [{ from: floor, to: subject.from - 1 }], source),
      reporters: [subject],
    };
  // "was quoted as saying"
  if (cue.row.verb === 'quote' || cue.row.verb === 'cite') {
    const as = items.findIndex(
      (item, i) => i >= at && i < at + PHRASE && item.lower === 'as' && items[i + 1]?.verb?.form === 'ing',
    );
    if (as > 0 && subject) {
      const saying = readCue(items, as + 1, as + 1);
      const right = saying ? contentAfter(items, saying, items.length) : null;
      if (right)
        return { ...draftOf('quoted-as-saying', cue, [right.range], subject), cue: { from: cue.at, to: as + 2 } };
      const left = saying ? leftContent(items, { ...saying, chain: cue.chain }, subject, floor) : null;
      return left && { ...left, cue: { from: cue.at, to: as + 2 } };
    }
  }
  const next = items[at];
  if (!next) return null;
  // "It should be noted that": the writer speaks to the reader.
  if (it && !by && /^(?:should|must|needs|ought|can)$/.test(items[cue.chain]!.lower) && noting.has(cue.row.verb))
    return null;
  if (it && (next.lower === 'that' || items[skipAdjuncts(items, at)]?.lower === 'that')) {
    const from = next.lower === 'that' ? at : skipAdjuncts(items, at);
    return draftOf('it-was-reported', cue, [{ from, to: endOf(items, cue, from) }], by);
  }
  // "were told that …", "were told by a guard that …", "were told by a guard on Monday that …"
  const that = cue.row.takes.includes('A') ? skipAdjuncts(items, at) : at;
  if (items[that]?.lower === 'that' && items[that].tag === 'U' && /[CA]/.test(cue.row.takes)) {
    return draftOf('was-told', cue, [{ from: that, to: endOf(items, cue, that) }], by);
  }
  // "Judges were told the mill had lost nine crowns"
  const told = skipAdjuncts(items, at);
  if (
    /^(?:tell|inform)$/.test(cue.row.verb) &&
    subject &&
    'DNES#'.includes(items[told]?.tag ?? '.') &&
    verbAhead(items, told, CLAUSE)
  )
    return draftOf('was-told', cue, [{ from: told, to: endOf(items, cue, told) }], by);
  // "was accused in the council yesterday | of hiding it"
  const charge = cue.row.verb === 'accuse' && items[told]?.lower === 'of' ? told : at;
  const complement =
    (next.tag === 'T' &&
      !'DES#'.includes(items[at + 1]?.tag ?? 'D') &&
      /^(?:say|report|allege|claim|announce|declare|call|ask|urge|tell)$/.test(cue.row.verb)) ||
    (next.lower === 'as' && cue.row.takes.includes('H')) ||
    (items[charge]!.lower === 'of' && cue.row.verb === 'accuse');
  if (subject && !it && complement) {
    return draftOf('passive-complement', cue, [subject, { from: charge, to: endOf(items, cue, charge, true) }], by);
  }
  // "The news was first reported by Norda": it is told elsewhere what it is.
  if (by && subject && cue.row.verb === 'report' && isTidings(items, subject) && !tellsThis(items, cue, subject))
    return null;
  if (by && subject && isBlow(items, cue, by, subject)) return null;
  if (by && subject && !it && /[NHO]/.test(cue.row.takes)) return draftOf('passive-by', cue, [subject], by);
  return null;
}

const noting = verbsThat('noting');

/** "This was reported by the guild": what stands before; "this was first reported by Norda" tells whose story it was. */
const tellsThis = (items: readonly Item[], cue: Cue, { from, to }: Range): boolean =>
  to - from === 1 && items[from]!.lower === 'this' && !items.slice(to, cue.at).some(({ tag }) => tag === 'R');

/** "the news", "the story", "his departure" of an outlet's own making. */
const isTidings = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from <= 2 &&
  /^(?:news|story|stories|report|reports|details?|developments?|information|findings?|this|that|it|incident|case|plans?|move|decision|talks|deal)$/.test(
    items[to - 1]!.lower,
  );

/** "was informed from the press service of the guild" */
const informant = (items: readonly Item[], at: number): Range | null =>
  /^(?:from|in|at)$/.test(items[at]?.lower ?? '') ? phraseAfter(items, at + 1) : null;

/** "Nurses were told by letter", "by text message": how they were told, and not by whom. */
const isMeans = (items: readonly Item[], { from, to }: Range): boolean =>
  items[from]!.tag === 'N' && items.slice(from, to).every(({ lower }) => means.has(lower));

/** Who did it: "by the guild | of poisoning the wells". */
function agent(items: readonly Item[], from: number): Range | null {
  const phrase = phraseAfter(items, from);
  if (!phrase) return null;
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (items[i]!.lower === 'of' && items[i + 1]!.lower.endsWith('ing')) return { from: phrase.from, to: i };
  }
  return { from: phrase.from, to: behindName(items, phrase.to) };
}

/** "by a spokesman|, Karla Wenn|.": where the name ends, else where the phrase does. */
function behindName(items: readonly Item[], comma: number): number {
  if (items[comma]?.tag !== ',' || items[comma - 1]!.tag !== 'N') return comma;
  let to = comma + 1;
  while (items[to]?.tag === 'E' && items[to]!.capital) to++;
  return to - comma > 2 && ',.'.includes(items[to]?.tag ?? '.') ? to : comma;
}
