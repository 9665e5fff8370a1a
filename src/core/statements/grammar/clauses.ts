import { Class, cues, type VerbForm } from '../../language/english/english';
import { occasions } from '../../language/english/words';
import type { Item } from '../sentences/items';
import { claimed, endsPhrase, isTime, verbAhead } from './phrases';

const finite: readonly VerbForm[] = ['past', 's'];
const past: readonly VerbForm[] = ['past'];

/** A finite reporting verb, after "and": the same speaker goes on ("announced … and demanded …"). */
export function isCueVerb(item: Item | undefined, forms: readonly VerbForm[] = finite): boolean {
  return item?.tag === 'V' && item.verb !== undefined && forms.includes(item.verb.form) && cues.has(item.verb.lemma);
}

export const participles: ReadonlySet<string> = new Set([
  'adding',
  'saying',
  'noting',
  'calling',
  'arguing',
  'citing',
  'telling',
  'suggesting',
  'claiming',
  'insisting',
  'stressing',
  'explaining',
  'warning',
  'promising',
  'vowing',
  'describing',
  'urging',
  'accusing',
  'asking',
  'pointing',
  'pledging',
  'emphasizing',
  'emphasising',
  'declaring',
  'denying',
  'acknowledging',
  'blaming',
  'criticizing',
  'criticising',
  'recalling',
  'referring',
  'alleging',
  'announcing',
  'demanding',
  'stating',
  'reiterating',
  'quoting',
  'concluding',
  'dismissing',
  'joking',
  'predicting',
  'reminding',
  'complaining',
  'asserting',
  'comparing',
  'predicting',
  'writing',
  'tweeting',
  'rejecting',
  'denouncing',
  'condemning',
  'mocking',
  'praising',
  'questioning',
  'responding',
  'echoing',
  'contending',
  'underlining',
  'underscoring',
  'admitting',
  'conceding',
  'mentioning',
  'offering',
  'proposing',
]);

/** The tense of the verb that reports, or that it is a participle. */
export type Told = 'past' | 'present' | 'ing';

/**
 * Where reported speech that begins at `from` ends: at the sentence's end, or before what the reporter says in his own voice again.
 * @returns an item index, exclusive
 */
export function clauseEnd(
  items: readonly Item[],
  from: number,
  clause: 'main' | 'subordinate' | 'relative' = 'main',
  told: Told = 'present',
  object = false,
): number {
  // "He said it worked and pleases all": after "said", only a past tense is the reporter's again.
  const forms = told === 'past' ? past : finite;
  let end = items.length;
  while (end > from && '.:;-,'.includes(items[end - 1]!.tag)) end--;
  let depth = 0;
  const main = clause === 'relative' && !object ? mainVerbAfter(items, from, end) : -1;
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    if (i === main) return i;
    if (item.tag === '(') depth++;
    if (item.tag === ')') depth--;
    if (depth < 0) return i;
    if (depth > 0) continue;
    const next = items[i + 1];
    // “… in full,” she said: the attribution comes again.
    if (item.tag === 'Q' && item.ending === ',' && next && attributionTail(items, i + 1)) return i + 1;
    // “…,” and the reporter goes on: the comma stands inside the marks.
    if (
      item.tag === 'Q' &&
      item.ending === ',' &&
      next &&
      (next.tag === 'U' || (next.tag === 'V' && next.verb?.form === 'ing'))
    )
      return i + 1;
    if (item.tag === ',') {
      if (!next) return i;
      if (participles.has(next.lower) || isGloss(items, i + 1)) return i;
      // "that Norvia, Dask and Lowick have begun": the subject of the words goes on.
      if (!object && !hasVerb(items, from, i) && listGoesOn(items, i, end)) {
        i = skipList(items, i, end);
        continue;
      }
      // "that the two, in particular, discussed": an aside of the subject.
      const closing = object || hasVerb(items, from, i) ? -1 : asideEnd(items, i, end);
      if (closing > 0) {
        i = closing;
        continue;
      }
      // ", in a speech to the guild": where and how it was said.
      if (
        next.tag === 'P' &&
        /^(?:an?|his|her|their)$/.test(items[i + 2]?.lower ?? '') &&
        occasions.has(items[i + 3]?.lower ?? '')
      )
        return i;
      // "noting the delay, said that …"
      if (
        isCueVerb(next, past) &&
        /^(?:that|:|)$/.test(items[i + 2]?.lower ?? '.') &&
        'U:Q'.includes(items[i + 2]!.tag)
      )
        return i;
      if (next.tag === 'R' && participles.has(items[i + 2]?.lower ?? '')) return i;
      if ('PSE'.includes(next.tag) && ownVoice(items, i + 1, false, forms)) return i;
      // ", but the turnout was higher": with a subject of its own the reporter speaks again.
      if (
        /^(?:but|while)$/.test(next.lower) &&
        'DNE#'.includes(items[i + 2]?.tag ?? '.') &&
        verbAhead(items, i + 2, 10)
      )
        return i;
      // ", something Holm denies", ", a claim the mayor rejects"
      if (next.lower === 'something' && 'DES'.includes(items[i + 2]?.tag ?? '.')) return i;
      if (next.tag === 'D' && claimed.has(items[i + 2]?.lower ?? '') && 'DES'.includes(items[i + 3]?.tag ?? '.'))
        return i;
      if (told === 'past' && next.lower === 'and' && turnsToPast(items, from, i)) return i;
      if (next.lower === 'compared' && /^(?:with|to)$/.test(items[i + 2]?.lower ?? '')) return i;
      if (next.lower === 'according' && items[i + 2]?.lower === 'to') {
        // "the wells were, according to the guild, dry": in the middle of it.
        if (i > from + 1 && !'XV'.includes(items[i - 1]!.tag)) return i;
        continue;
      }
      if (
        (next.tag === 'C' || next.lower === 'while' || next.lower === 'although' || next.lower === 'though') &&
        ownVoice(items, i + 2)
      )
        return i;
      if (next.lower === 'as' && !/^(?:well)$/.test(items[i + 2]?.lower ?? '') && isCueVerb(items[i + 3])) return i;
      // "While he said that …, the talks went on": the main clause.
      if (clause === 'relative' && (next.tag === 'X' || (next.tag === 'V' && next.verb?.form !== 'ing'))) return i;
      if (clause === 'subordinate' && 'DNES#'.includes(next.tag) && verbAhead(items, i + 1, 12)) return i;
      // ", he said." / ", the ministry said."
      if (attributionTail(items, i + 1)) return i;
    } else if (item.tag === 'C' && item.lower !== 'or' && item.lower !== 'nor') {
      let k = i + 1;
      while (items[k]?.tag === 'R') k++;
      const his = !object && item.lower === 'and' && goesWith(items, from, i, k);
      if (isCueVerb(items[k]) && items[k]!.verb!.form === 'past' && contentFollows(items, k) && !his)
        return trimmed(items, from, i);
      // "calling it a mistake and threatening to leave"
      if (told === 'ing' && items[k]?.tag === 'V' && participles.has(items[k]!.lower) && contentFollows(items, k))
        return trimmed(items, from, i);
      if (
        (item.lower === 'but' && ownVoice(items, i + 1)) ||
        (item.lower === 'and' && !his && hasVerb(items, from, i) && ownVoice(items, i + 1, false, forms))
      )
        return trimmed(items, from, i);
    } else if (
      /^(?:before|after|while)$/.test(item.lower) &&
      next?.tag === 'V' &&
      next.verb?.form === 'ing' &&
      (object || !tellsOfSomebody(items, from, i))
    ) {
      return trimmed(items, from, i);
    } else if (item.tag === '-') {
      if (participles.has(next?.lower ?? '')) return i;
      // "— and several of them were there": the reporter adds something.
      if (next && (next.tag === 'C' || /^(?:though|although|even)$/.test(next.lower)) && verbAhead(items, i + 2, 10))
        return i;
    } else if (item.lower === 'according' && next?.lower === 'to' && i > from + 2) return trimmed(items, from, i);
    else if (item.tag === ':' && next?.capital && next.tag !== 'Q') return i;
    else if (item.tag === ';' && ownVoice(items, i + 1)) return i;
  }
  return end;
}

/**
 * Where a noun phrase that is said, cited or attacked ends. Tighter than a clause: the next comma ends it, unless a list or a
 * relative clause goes on, and so does a time clause or the speaker's next deed ("praised the deal and left").
 */
export function objectEnd(
  items: readonly Item[],
  from: number,
  clause: 'main' | 'subordinate' | 'relative',
  told: Told = 'present',
): number {
  const end = clauseEnd(items, from, clause, told, true);
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    const next = items[i + 1];
    if (item.tag === ',') {
      if (!next) return i;
      // "blamed Selm, which denied it"
      if (/^(?:who|which)$/.test(next.lower) && isCueVerb(items[i + 2], finite)) return i;
      if (
        /^(?:who|which|whose|whom|where|including|and|or)$/.test(next.lower) &&
        !(next.tag === 'C' && verbAhead(items, i + 2, 3))
      )
        continue;
      if (next.tag === 'C' && items[i + 2]?.tag === 'U') continue;
      if (listGoesOn(items, i, end)) continue;
      return i;
    }
    if (item.tag === 'C' && item.lower === 'and' && next?.tag === 'V' && next.verb?.form !== 'ing')
      return trimmed(items, from, i);
    if (item.tag === 'C' && next?.tag === 'R' && items[i + 2]?.tag === 'V' && items[i + 2]!.verb?.form !== 'ing')
      return trimmed(items, from, i);
    if (item.tag === 'C' && (item.lower === 'but' || item.lower === 'yet')) return trimmed(items, from, i);
    if (
      item.tag === 'U' &&
      /^(?:when|while|as|after|before|because|if|since|until|although|though)$/.test(item.lower) &&
      item.lower !== 'as'
    )
      return i;
    // "the Norvia – Dask friendship"
    if (item.tag === '-' && !(items[i - 1]!.tag === 'E' && next?.tag === 'E' && items[i + 2]?.tag === 'N')) return i;
  }
  return end;
}

/** ", a reference to the fire", ", but gave no details", ", without elaborating": the reporter's own gloss. */
function isGloss(items: readonly Item[], at: number): boolean {
  const words = items.slice(at, at + 6).map((item) => item.lower);
  const text = words.join(' ');
  return (
    /^(?:in )?(?:an? )?(?:apparent |clear |thinly |veiled )*(?:reference|allusion) to\b/.test(text) ||
    /^(?:but|and|without) (?:did not |declined to |he |she |they )?elaborat/.test(text) ||
    /^(?:but|and|without) (?:did not |he |she |they )?(?:gave|giv(?:e|ing)|offer(?:ed|ing)?|provid(?:e|ed|ing)|cit(?:e|ed|ing)|specify(?:ing)?) (?:no|any|few|further|more|details|evidence)\b/.test(
      text,
    )
  );
}

/** The comma that closes a short aside between a subject and its verb. */
function asideEnd(items: readonly Item[], at: number, end: number): number {
  if (items[at + 1]?.tag !== 'P') return -1;
  for (let i = at + 1; i < Math.min(at + 8, end); i++) {
    const { tag } = items[i]!;
    if (tag === ',') return 'VX'.includes(items[i + 1]?.tag ?? '.') ? i : -1;
    if (!'DNE#PGR'.includes(tag)) return -1;
  }
  return -1;
}

/** "People who claim the mill is unsafe | have gathered": the verb of whoever the relative clause is about. */
function mainVerbAfter(items: readonly Item[], from: number, end: number): number {
  let clauses = 1;
  for (let i = from + 1; i < end; i++) {
    const { tag, verb } = items[i]!;
    const before = items[i - 1]!;
    if (tag === ',' || tag === 'C' || tag === 'Q') return -1;
    if (tag === 'U') clauses++;
    const finite = tag === 'X' || (tag === 'V' && verb?.form !== 'ing' && verb?.form !== 'base');
    if (!finite || 'XVRT'.includes(before.tag)) continue;
    if (clauses === 0 && tag === 'X' && 'NE#O'.includes(before.tag)) return i;
    clauses--;
  }
  return -1;
}

/** Past the list that goes on at a comma: to the word before the one after its "and". */
function skipList(items: readonly Item[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (items[i]!.tag === 'C') return i;
  return at;
}

/**
 * "that these men accused him of theft and demanded …", "had been caught and charged": what stands before "and" is a deed of
 * the same kind by the one who is told of, so the verb after it is his, too.
 */
function goesWith(items: readonly Item[], from: number, and: number, verb: number): boolean {
  const second = items[verb];
  if (!isCueVerb(second, past) || items[verb + 1]?.lower === 'that') return false;
  // "broad support and repeated promises"
  if (attributive.has(second!.lower) && items[verb + 1]?.tag === 'N') return true;
  let last = -1;
  for (let i = from; i < and; i++) if (items[i]!.tag === 'V' && items[i]!.verb?.form !== 'ing') last = i;
  if (last < 0) return false;
  const auxiliary = items[last - 1]?.tag === 'R' ? items[last - 2] : items[last - 1];
  const passive = auxiliary?.tag === 'X' && /^(?:been|was|were|being|be)$/.test(auxiliary.lower);
  if (passive) return items[verb + 1]?.lower === 'with' || items[verb + 1]?.lower === 'by';
  return (
    isCueVerb(items[last], [...past, 'participle']) &&
    !items.slice(from, last).some((item) => item.tag === 'S' && item.lower !== 'they')
  );
}

/** Forms of reporting verbs that also stand before a noun as adjectives. */
const attributive = new Set([
  'repeated',
  'continued',
  'proposed',
  'announced',
  'promised',
  'alleged',
  'reported',
  'declared',
]);

/** Whether the words so far are about a person, who can be the one that did the next thing: "he felt better after seeing it". */
function tellsOfSomebody(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lower, flags } = items[i]!;
    if (tag === 'X' || tag === 'V') return false;
    if (tag === 'S') return /^(?:s?he|they|i|we)$/.test(lower);
    if (
      tag === 'N' &&
      (flags & Class.SpeakerNoun || /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|drivers?)$/.test(lower))
    )
      return true;
  }
  return false;
}

/** "the deal, the talks and the truce": "and" comes within a few words, with no verb before it. */
function listGoesOn(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(at + 9, end); i++) {
    const { tag, lower } = items[i]!;
    if (tag === 'C') return (lower === 'and' || lower === 'or') && 'DNE#V'.includes(items[i + 1]?.tag ?? '.');
    if (tag === 'X' || tag === 'U' || tag === 'S' || tag === 'Q') return false;
  }
  return false;
}

/** "said it would leave, and the drivers started their engines": what was to come is told, then what came. */
function turnsToPast(items: readonly Item[], from: number, comma: number): boolean {
  if (!items.slice(from, comma).some((item) => item.lower === 'would' || item.lower === "'d")) return false;
  for (let i = comma + 2; i < Math.min(comma + 9, items.length); i++) {
    const { tag, verb } = items[i]!;
    if (tag === 'V') return verb?.form === 'past' && i > comma + 2;
    if (!'DNE#GR'.includes(tag)) return false;
  }
  return false;
}

/** Whether the clause so far has a verb: before that, "and" joins two subjects. */
function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.tag === 'X' || items[i]!.tag === 'V') return true;
  return false;
}

function trimmed(items: readonly Item[], from: number, at: number): number {
  return at > from && items[at - 1]!.tag === ',' ? at - 1 : at;
}

function contentFollows(items: readonly Item[], cue: number): boolean {
  const next = items[cue + 1];
  return next !== undefined && next.tag !== '.';
}

/** A clause whose verb reports: the reporter speaks again ("but Lavrov said …"). */
export function ownVoice(items: readonly Item[], from: number, across = true, forms = finite): boolean {
  let i = from;
  while (i < items.length && (items[i]!.tag === 'R' || items[i]!.tag === ',')) i++;
  // "but, noting the delay, said …"
  if (items[i - 1]?.tag === ',' && items[i]?.tag === 'V' && items[i]!.verb?.form === 'ing') {
    const comma = items.findIndex((item, k) => k > i && item.tag === ',');
    if (comma > 0 && comma - i < 25) return isCueVerb(items[comma + 1]);
  }
  if (isCueVerb(items[i], forms)) return true;
  let seen = 0;
  for (; i < items.length && seen < 14; i++, seen++) {
    const item = items[i]!;
    if (item.tag === 'Q' || item.tag === ';' || item.tag === ':' || (item.tag === ',' && !across)) return false;
    if (item.tag === 'X' || item.tag === 'U') {
      if (item.tag === 'X' && /^(?:has|have|had|'s|also|did)$/.test(item.lower)) continue;
      return false;
    }
    if (item.tag === 'V') return isCueVerb(item, [...forms, 'participle']) && seen > 0;
  }
  return false;
}

/** ", he said" or ", said X" up to the end of the sentence or the next comma. */
export function attributionTail(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first) return false;
  if (isCueVerb(first)) {
    const next = items[from + 1];
    return (
      next !== undefined && 'DESN'.includes(next.tag) && !verbAhead(items, from + 1, 6) && first.verb!.lemma !== 'call'
    );
  }
  if (!'SDEN'.includes(first.tag)) return false;
  for (let i = from; i < Math.min(from + 12, items.length); i++) {
    const item = items[i]!;
    if (isCueVerb(item) && i > from) {
      let k = i + 1;
      while (
        k < items.length &&
        (isTime(items[k]!) ||
          /^(?:on|in|at|late|early)$/.test(items[k]!.lower) ||
          items[k]!.tag === 'R' ||
          items[k]!.tag === '#')
      )
        k++;
      const after = items[k];
      return !after || after.tag === '.' || after.tag === ',' || (after.tag === 'Q' && after.lower === '');
    }
    if ('X,.;:QUV'.includes(item.tag) && !(item.tag === 'X' && /^(?:has|have|had)$/.test(item.lower))) return false;
  }
  return false;
}

/** Skips time, place and medium after a cue: "said on Tuesday in a statement". Gives the index of what follows. */
export function skipAdjuncts(items: readonly Item[], from: number): number {
  let i = from;
  for (let guard = 0; guard < 6; guard++) {
    const item = items[i];
    if (!item) return i;
    if (item.tag === 'R' && !/^(?:not|never|no)$/.test(item.lower)) {
      i++;
      continue;
    }
    // "said (October 30 – Norda) that": an agency's insert.
    const close = item.tag === '(' ? items.findIndex((other, k) => k > i && other.tag === ')') : -1;
    if (close > 0 && close - i < 9) {
      i = close + 1;
      continue;
    }
    // "said the same day that"
    if (item.lower === 'the' && items[i + 1]?.lower === 'same' && items[i + 2] && isTime(items[i + 2]!)) {
      i += 3;
      continue;
    }
    // "a day earlier", "two years ago"
    if (
      'D#'.includes(item.tag) &&
      items[i + 1] &&
      isTime(items[i + 1]!) &&
      /^(?:earlier|later|ago|before|after)$/.test(items[i + 2]?.lower ?? '')
    ) {
      i += 3;
      continue;
    }
    if (
      (isTime(item) && 'NE'.includes(item.tag)) ||
      (item.tag === 'D' &&
        /^(?:last|this|next|that|earlier|later)$/.test(item.lower) &&
        items[i + 1] &&
        (isTime(items[i + 1]!) || items[i + 1]!.lower === 'fall'))
    ) {
      i += items[i + 1]?.lower === 'fall' ? 2 : 1;
      continue;
    }
    if (
      (item.tag === 'P' &&
        /^(?:in|on|at|during|via|through|from|after|before|by|over|following|to|as|with|about|under|outside|ahead)$/.test(
          item.lower,
        )) ||
      item.tag === 'T'
    ) {
      const end = adjunctEnd(items, i);
      if (end > i) {
        i = end;
        continue;
      }
    }
    return i;
  }
  return i;
}

/** The end of a prepositional phrase of short, plain words. */
function adjunctEnd(items: readonly Item[], from: number): number {
  let i = from + 1;
  let words = 0;
  while (i < items.length && i - from < 14) {
    const item = items[i]!;
    const before = items[i - 1]!;
    // "at the most recent meeting"
    if (item.tag === 'R' && before.tag === 'D') {
      i++;
      continue;
    }
    // "on “The Evening Hour”": the title of a programme or a book.
    if (item.tag === 'Q' && item.titled && item.size > 1 && 'PG'.includes(before.tag)) {
      words++;
      i++;
      continue;
    }
    if (item.tag === 'D') {
      // A determiner after a noun begins something else.
      if (words > 0 && !'PCTG'.includes(before.tag)) break;
      i++;
      continue;
    }
    if ('NE#G'.includes(item.tag) && !(item.flags & Class.Question && words > 0)) {
      words++;
      i++;
      continue;
    }
    if (item.tag === 'O' && words === 0) {
      i++;
      words++;
      continue;
    }
    if (item.tag === 'P' && words > 0 && /^(?:of|in|with|at|on|to|for|from|about|by|between)$/.test(item.lower)) {
      i++;
      continue;
    }
    if (item.tag === 'T' && words > 0 && 'DNE'.includes(items[i + 1]?.tag ?? '') && !items[i + 1]?.verb) {
      i++;
      continue;
    }
    if (
      item.tag === 'C' &&
      item.lower === 'and' &&
      words > 0 &&
      'NE'.includes(items[i + 1]?.tag ?? '') &&
      !verbAhead(items, i + 1, 4)
    ) {
      i++;
      continue;
    }
    break;
  }
  return words > 0 && (endsPhrase(items[i - 1]) || items[i - 1]!.titled) ? i : from;
}
