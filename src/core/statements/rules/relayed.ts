import { leadsToSource, outletNouns } from '../../language/english/outlets';
import { cues, verbsThat } from '../../language/english/verbs';

import type { Draft } from '../grammar/draft';
import type { Item } from '../sentences/items';
import { LONGEST_ASIDE, phraseAfter, type Range, withApposition } from '../grammar/phrases';
import { type Names, namesOutlet } from '../facts/reported-by';
import { accordingTo } from './according-to';
import { reportsIn } from './in-order';
import { FEW } from '../grammar/reach';

const leaningOn = verbsThat('leaning-on');
const passingOn = verbsThat('passing-on');
const recalling = verbsThat('recalling');

/** What stands behind "as saying"; where that is a time or a place only, what stands before the clause. */
function wordsOfQuoted(items: readonly Item[], cue: number, rest: Range): Range {
  const hasVerb = (from: number, to: number): boolean => items.slice(from, to).some(({ tag }) => 'VXQ'.includes(tag));
  const comma = items.findLastIndex(({ tag }, i) => i < cue && tag === ',');
  return !hasVerb(rest.from, rest.to) && comma > 0 && hasVerb(0, comma) ? { from: 0, to: comma } : rest;
}

const isSaying = (item: Item | undefined): boolean => item?.verb?.form === 'ing' && cues.has(item.verb.lemma);

/** Where "as saying" stands, an aside further on at most; -1 where it does not. */
function asSaying(items: readonly Item[], from: number): number {
  for (let at = from; at < from + LONGEST_ASIDE && at < items.length; at++)
    if (items[at]!.lower === 'as' && isSaying(items[at + 1])) return at;
  return -1;
}

/** "Norda quoted Lund as saying": the words are Lund's. */
function quotedAs(items: readonly Item[], draft: Draft): Draft | null {
  const { cue, content } = draft;
  if (!cue || !leaningOn.has(items[cue.from]!.verb?.lemma ?? '') || content.length !== 1) return null;
  const as = asSaying(items, cue.to + 1);
  if (as < 0 || items.slice(cue.to, as).some(({ tag }) => 'Q.;:'.includes(tag))) return null;
  const saying = as + 1;
  const end = items[as - 1]!.tag === ',' ? as - 1 : as;
  const phrase = phraseAfter(items, cue.to);
  // "quoted the mayor, Ivo Reyle, as saying", "quoted an official who was there as saying", "quoted Lund in May as saying"
  const whole = phrase && !'U('.includes(items[phrase.to]?.tag ?? '.') ? withApposition(items, phrase) : null;
  const speaker = whole && whole.to <= end ? whole : { from: cue.to, to: end };
  const [range] = content as [Range];
  const said = range.to <= cue.from ? range : wordsOfQuoted(items, cue.from, { from: saying + 1, to: range.to });
  return { ...draft, rule: 'quoted-as-saying', content: [said], cue: { from: saying, to: saying + 1 }, speaker };
}

/** "“…,” Lund recalled his father telling him", "“…,” Lund heard a guard shout": the words are the other's. */
function recalled(items: readonly Item[], draft: Draft): Draft {
  const { cue, speaker, content } = draft;
  if (!cue || !speaker || !recalling.has(items[cue.from]!.verb?.lemma ?? '')) return draft;
  const other = content.every(({ to }) => to <= cue.from) ? phraseAfter(items, cue.to) : null;
  const verb = other && items[other.to]?.verb;
  if (!other || !verb || !/^(?:ing|base)$/.test(verb.form) || !cues.has(verb.lemma)) return draft;
  const saying = { from: other.to, to: other.to + 1 };
  return { ...draft, rule: 'quoted-as-saying', cue: saying, speaker: other, recalledBy: speaker };
}

/** "…, Trend reports with reference to the guild": whoever reports passes on what the guild said. */
function referring(items: readonly Item[], draft: Draft, names: Names): Draft | null {
  const { cue, speaker, content } = draft;
  if (
    !cue ||
    !speaker ||
    !passingOn.has(items[cue.from]!.verb?.lemma ?? '') ||
    // "As Norda wrote with reference to the guild, …" has the words behind it.
    (draft.rule !== 'as-somebody-said' && content.some(({ from }) => from >= cue.to))
  )
    return null;
  // "…, Norda reported, referring to the guild"
  const behind = items[cue.to]?.tag === ',' && passOn(items, speaker, names) ? cue.to + 1 : cue.to;
  const lead = leadsToSource(items.slice(behind, behind + FEW).map(({ lower }) => lower));
  const source = lead > 1 ? phraseAfter(items, behind + lead) : null;
  return source && { ...draft, speaker: source, reporters: [speaker] };
}

/** "Norda", "Norda and Radio Selm". */
function passOn(items: readonly Item[], { from, to }: Range, names: Names): boolean {
  if (namesOutlet(items, { from, to }, names)) return true;
  let and = from + 1;
  while (and < to && items[and]!.tag !== 'C') and++;
  return and < to && namesOutlet(items, { from, to: and }, names);
}

/** "…, Norda reported, citing the guild": the words are the guild's; and which verbs of citing led there. */
function citing(
  items: readonly Item[],
  draft: Draft,
  names: Names,
): { readonly draft: Draft; readonly verbs: readonly number[] } | null {
  const { cue, speaker, content } = draft;
  if (!cue || !speaker || !passingOn.has(items[cue.from]!.verb?.lemma ?? '')) return null;
  if (!passOn(items, speaker, names)) return null;
  // "As Norda wrote, citing the guild, …" has the words behind it.
  if (draft.rule !== 'as-somebody-said' && content.some(({ from }) => from >= cue.to)) return null;
  const verbs: number[] = [];
  let source: Range | null = null;
  for (let at = cue.to; at < items.length;) {
    if (items[at]!.tag === ',') at++;
    if (items[at]?.lower === 'which' || items[at]?.lower === 'who') at++;
    const verb = items[at]?.verb;
    if (!verb || !leaningOn.has(verb.lemma)) break;
    source = phraseAfter(items, at + 1);
    if (!source) break;
    verbs.push(at);
    at = source.to;
  }
  const last = verbs.at(-1);
  if (!source || last === undefined || namesOutlet(items, source, names)) return null;
  return { draft: { ...draft, cue: { from: last, to: last + 1 }, speaker: source, reporters: [speaker] }, verbs };
}

/** "According to Norda, citing the guild, the wells were dry": the clause is the guild's, where whoever cites is an outlet. */
function citingBehind(items: readonly Item[], draft: Draft, names: Names): Draft | null {
  const { rule, speaker, content } = draft;
  const [range] = content;
  const verb = rule === 'according-to' && speaker && range ? items[range.from]!.verb : undefined;
  if (verb?.form !== 'ing' || !leaningOn.has(verb.lemma)) return null;
  const source = phraseAfter(items, range!.from + 1);
  if (!source || items[source.to]?.tag !== ',' || source.to + 1 >= range!.to) return null;
  const words = { ...draft, content: [{ from: source.to + 1, to: range!.to }] };
  const isOutlet =
    passOn(items, speaker!, names) ||
    items.slice(speaker!.from, speaker!.to).some(({ lower }) => outletNouns.has(lower));
  return isOutlet ? { ...words, speaker: source, reporters: [speaker!] } : words;
}

/** "The tanker sank, according to the guild, Norda said.": the words are the guild's. */
function onWordOf(items: readonly Item[], draft: Draft, names: Names): Draft | null {
  const { cue, speaker, content } = draft;
  const [range] = content;
  if (!cue || !speaker || content.length !== 1 || !range || range.to > cue.from) return null;
  if (speaker.from < range.to || !passOn(items, speaker, names)) return null;
  const said = items.slice(0, range.to);
  const at = said.findLastIndex(({ lower }, i) => lower === 'according' && i > range.from && said[i - 1]!.tag === ',');
  const source = at < 0 ? null : accordingTo(said, at, range.from);
  const ends = source?.speaker?.to === range.to && source.content.length === 1;
  return ends ? { ...source, reporters: [speaker] } : null;
}

/** Rules that find a whole clause: of the others' answers, few are right a second time in the same words. */
const clauses = /^(?:content-|cue-content-(?:bare|that|marks|colon|addressee)$)/;

const moved = ({ from, to }: Range, by: number): Range => ({ from: from + by, to: to + by });

/** "Lund said the wells were dry", inside what an outlet reports: a statement of its own. */
function within(items: readonly Item[], draft: Draft, names: Names): readonly Draft[] {
  const { speaker, cue, content } = draft;
  if (!speaker || !cue || content.length !== 1 || !namesOutlet(items, speaker, names)) return [];
  const verb = items[cue.from]!.verb?.lemma;
  if (verb !== undefined && !passingOn.has(verb)) return [];
  const [range] = content as [Range];
  const from = range.from + (items[range.from]!.tag === 'U' ? 1 : 0);
  return reportsIn(items.slice(from, range.to)).flatMap((inner) =>
    inner.speaker && inner.cue && clauses.test(inner.rule)
      ? [
          {
            ...inner,
            content: inner.content.map((part) => moved(part, from)),
            cue: moved(inner.cue, from),
            speaker: { ...inner.speaker, ...moved(inner.speaker, from) },
          },
        ]
      : [],
  );
}

/** A verb with which an outlet may pass words on, or "according to". */
const isPassing = (items: readonly Item[], { from }: Range): boolean => {
  const { verb } = items[from]!;
  return !verb || passingOn.has(verb.lemma);
};

/** Where an outlet passes on what somebody said, finds who said it, beside the outlet's own statement. */
export function relayed(items: readonly Item[], all: readonly Draft[], names: Names): readonly Draft[] {
  // Most sentences report nothing.
  if (all.length === 0) return all;
  const drafts = all.map((draft) => recalled(items, draft));
  if (!drafts.some(({ cue, speaker }) => cue && (speaker?.to ?? 0) > 0 && isPassing(items, cue))) return drafts;
  const cited = new Set<number>();
  const found: Draft[] = [];
  for (const draft of drafts) {
    const whole =
      quotedAs(items, draft) ??
      citingBehind(items, draft, names) ??
      referring(items, draft, names) ??
      onWordOf(items, draft, names);
    const source = whole ? null : citing(items, draft, names);
    for (const verb of source?.verbs ?? []) cited.add(verb);
    found.push(whole ?? source?.draft ?? draft);
    if (whole || source) continue;
    // What is told within may have been found with it.
    for (const inner of within(items, draft, names))
      if (!drafts.some((one) => one.cue?.from === inner.cue!.from)) found.push(inner);
  }
  return found.filter(
    (draft) =>
      // "Norda quoted Holm as saying": nothing is told.
      (draft.rule !== 'quoted-as-saying' || draft.content[0]!.to > draft.content[0]!.from) &&
      (!draft.cue ||
        draft.reporters !== undefined ||
        !cited.has(draft.cue.from) ||
        draft.content.every(({ to }) => to <= draft.cue!.from)),
  );
}
