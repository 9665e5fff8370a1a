import { Class } from '../../language/english/english';
import { toComplement } from '../../language/english/titles';
import { ownPast } from '../../language/english/verbs';
import { occasions } from '../../language/english/words';
import type { Item } from '../sentences/items';
import { LONGEST_NAME_IN_MARKS, LONGEST_TERM, PHRASE, SHORT_PHRASE } from './reach';

/** Items `[from, to)` of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** For "who" and "which": the phrase that it stands for. */
  readonly antecedent?: Range;
}

/** "…, a claim Holm denies": a noun for what was said, before the clause that judges it. */
export const claimed = new Set([
  'claim',
  'charge',
  'accusation',
  'allegation',
  'assertion',
  'accusations',
  'allegations',
  'report',
  'suggestion',
  'idea',
  'figure',
]);

/** How many items an aside between a speaker and the verb may have: longer ones are clauses of their own. */
export const LONGEST_ASIDE = 40;

export const LONGEST_PHRASE = 30;

/** A noun phrase can end with this item. */
export function endsPhrase(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ('NESO#'.includes(item.tag) ||
      item.tag === ')' ||
      (item.tag === 'D' && item.flags !== 0 && !/^(?:the|an?)$/.test(item.lower)) ||
      item.tag === 'G' ||
      (item.tag === 'Q' && item.size <= LONGEST_NAME_IN_MARKS && item.ending === ''))
  );
}

/** A phrase whose head is a time or place word is no speaker: "on Tuesday". */
export function isTime(item: Item): boolean {
  return (item.flags & Class.Time) !== 0 && (item.flags & Class.SpeakerNoun) === 0;
}

/** "the envoy to the talks", "people close to the mayor": "to" before a noun phrase, after a noun that takes one. */
export function leadsOn(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    items[at]!.tag === 'T' &&
    'DEO'.includes(items[at + 1]?.tag ?? '.') &&
    before !== undefined &&
    ((before.flags & Class.SpeakerNoun) !== 0 ||
      toComplement.has(before.lower) ||
      /^(?:close|loyal|next|answers?|counsel|heir|successor)$/.test(before.lower))
  );
}

/** Whether a phrase that ends so means somebody: a pronoun, a name, or people. */
export const meansSomebody = ({ tag, flags }: Item): boolean =>
  'SOE'.includes(tag) || (flags & Class.SpeakerNoun) !== 0;

const dayTime = /^(?:morning|afternoon|evening|night|tonight|today|week|day)$/;

/** The noun phrase that begins at `from`: "said X, a spokesman". Null where none begins there. */
export function phraseAfter(items: readonly Item[], from: number): Range | null {
  const first = items[from];
  if (!first) return null;
  if (first.tag === 'S' || first.tag === 'O') return { from, to: from + 1 };
  if (!'DNE#'.includes(first.tag)) return null;
  let at = from;
  while (at < items.length && at - from < LONGEST_PHRASE) {
    const item = items[at]!;
    const before = items[at - 1];
    if ('NE#G'.includes(item.tag) || (item.tag === 'D' && (at === from || 'DPCGT'.includes(before!.tag)))) {
      // "told Good Morning Osmark"
      const titled = item.capital && before?.capital === true && dayTime.test(item.lower);
      if (
        at > from &&
        isTime(item) &&
        !titled &&
        item.tag === 'N' &&
        before &&
        before.tag !== 'D' &&
        before.tag !== 'P'
      )
        break;
      at++;
      continue;
    }
    if (!leadsFurther(items, at)) break;
    at++;
  }
  return at > from && phraseSpeaks(items, from, at) ? { from, to: at } : null;
}

/** "Dwain “The Oar” Reyle" */
const isInName = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.tag === 'E' &&
  items[at + 1]?.tag === 'E' &&
  items[at]!.size <= LONGEST_TERM &&
  items[at]!.ending === '';

/** Whether an item that is no noun itself leads on to more of the phrase before it. */
function leadsFurther(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  const before = items[at - 1];
  const next = items[at + 1];
  // "said Holm in his speech at the forum": where it was said.
  if (
    item.tag === 'P' &&
    /^(?:in|at|during|on)$/.test(item.lower) &&
    /^(?:his|her|their|its|an?)$/.test(next?.lower ?? '') &&
    occasions.has(items[at + 2]?.lower ?? '')
  )
    return false;
  if (item.tag === 'R' && before?.tag === 'D') return true;
  if (item.tag === 'Q') return isInName(items, at);
  if (leadsOn(items, at)) return true;
  if (!next || !'DNE'.includes(next.tag)) return false;
  if (item.tag === 'P')
    return (
      item.lower === 'of' ||
      item.lower === 'for' ||
      (item.capital && before!.capital && next.capital) ||
      (/^(?:at|from|with|in)$/.test(item.lower) && !isTime(next)) ||
      // "Chairman of the Committee on Legal Affairs"
      (item.lower === 'on' &&
        before!.capital &&
        next.capital &&
        !isTime(next) &&
        /^(?:committee|commission|council|subcommittee)$/.test(before!.lower))
    );
  return (
    item.tag === 'C' &&
    item.lower === 'and' &&
    ((next.lower === 'others' && items[at + 2]?.tag === ',') ||
      !verbAhead(items, at + 1) ||
      infinitiveAhead(items, at + 1))
  );
}

/** "Osmark and Selm to open the road": after the second name an infinitive, and no verb of its own. */
function infinitiveAhead(items: readonly Item[], from: number): boolean {
  let i = from;
  while (i < items.length && 'DNEG#'.includes(items[i]!.tag)) i++;
  return i > from && items[i]?.tag === 'T' && items[i + 1]?.verb?.form === 'base';
}

function phraseSpeaks(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some((item) => ('NE'.includes(item.tag) && !isTime(item)) || (item.tag === '#' && /\p{L}{4}/u.test(item.text)));
}

/** "added salt, | and he left": the clause after the comma has a subject of its own. */
export const clauseGoesOn = (items: readonly Item[], comma: number): boolean =>
  items[comma]!.tag === ',' && items[comma + 1]?.tag === 'C' && items[comma + 2]?.tag === 'S';

/** A verb before the next comma: what begins here is a clause. */
export function verbAhead(items: readonly Item[], from: number, limit = PHRASE): boolean {
  for (let i = from; i < Math.min(from + limit, items.length); i++) {
    const { tag, verb, lower } = items[i]!;
    if (tag === '.' || tag === ';' || tag === ':') return false;
    // “judgment” and “honesty” are words of the phrase.
    if (tag === 'Q' && (items[i]!.size > LONGEST_TERM || items[i]!.ending !== '')) return false;
    if (tag === ',' && i - from > SHORT_PHRASE) return false;
    if (clauseGoesOn(items, i)) return false;
    // "the work that others did" is a noun phrase.
    if (tag === 'U' && i > from && /^(?:that|who|which|whom|whose)$/.test(lower) && items[i - 1]!.tag !== ',')
      return false;
    if (tag === 'X') return true;
    if (tag !== 'V' || verb?.form === 'ing') continue;
    // "the bread baked by Holm", but "she stood by the memo", "prices fell by a tenth", "prices dropped by 3%"
    const isBaked =
      items[i + 1]?.lower === 'by' &&
      verb?.form !== 's' &&
      items[i - 1]?.tag !== 'S' &&
      items[i + 2]?.tag !== '#' &&
      !(verb && ownPast.has(verb.lemma));
    if (!isBaked) return i > from;
  }
  return false;
}

const once = /^(?:retired|exiled|ousted|deposed|jailed|convicted|elected|appointed)$/;

/** An aside that says who somebody is ("a Labour MP", "who leads the party"), not what he was doing: it belongs to the speaker. */
export function identifies(items: readonly Item[], at: number): boolean {
  const first = items[at];
  return (
    first !== undefined &&
    ('DNE#'.includes(first.tag) ||
      first.lower === 'who' ||
      first.lower === 'whose' ||
      // "retired Norvian general Tor Holm"
      (first.tag === 'V' && once.test(first.lower) && 'NE'.includes(items[at + 1]?.tag ?? '.')) ||
      // "managing director", "acting mayor"
      (first.verb?.form === 'ing' && ((items[at + 1]?.flags ?? 0) & Class.SpeakerNoun) !== 0))
  );
}

/** "Holm (Labour), …": past the brackets after a name. */
export function afterBrackets(items: readonly Item[], at: number): number {
  if (items[at]?.tag !== '(') return at;
  const close = items.findIndex((item, i) => i > at && item.tag === ')');
  return close > 0 && close - at < PHRASE ? close + 1 : at;
}

/** "…, said Holm, | half of them could die": an auxiliary of its own, and no "who" before it. */
function isClause(items: readonly Item[], from: number): boolean {
  if (/^who(?:se|m)?$/.test(items[from]!.lower)) return false;
  const sign = items.findIndex(({ tag }, i) => i >= from && '.,:;UQ'.includes(tag));
  return items.slice(from, sign < 0 ? items.length : sign).some(({ tag }) => tag === 'X');
}

/** "who", "whose", "whom", "which" */
export const isWho = (item: Item | undefined): boolean => /^wh(?:o|ose|om|ich)$/.test(item?.lower ?? '');

/** The speaker after a verb with the apposition that follows: "said X, a spokesman for Y". */
export function withApposition(items: readonly Item[], phrase: Range): Range {
  const end = afterBrackets(items, phrase.to);
  if (items[end]?.tag !== ',' || !identifies(items, end + 1) || isClause(items, end + 1))
    return { from: phrase.from, to: end };
  let to = end + 1;
  while (
    to < items.length &&
    to - phrase.to < LONGEST_ASIDE &&
    (!'.Q;:-'.includes(items[to]!.tag) || (items[to]!.tag === 'Q' && isInName(items, to)))
  ) {
    if (items[to]!.tag === ',' && items[to + 1]?.tag !== 'C' && (!identifies(items, to + 1) || isClause(items, to + 1)))
      break;
    to++;
  }
  while (to > phrase.to && ',.'.includes(items[to - 1]!.tag)) to--;
  return { from: phrase.from, to };
}
