import { Class } from '../../language/english/english';
import { occasions } from '../../language/english/words';
import type { CueRow } from '../../language/english/verb-row';
import { cues, verbsThat } from '../../language/english/verbs';
import type { Draft } from './draft';
import type { Item } from '../sentences/items';
import type { RuleName } from '../rules/table';
import { subjectBeforeParticiple } from './participle-aside';
import { isTime, type Range } from './phrases';
import { ASIDE } from './reach';

/** A reporting verb in its sentence, with its auxiliaries and its row. */
export interface Cue {
  readonly at: number;
  /** After particles that belong to it. */
  readonly to: number;
  readonly row: CueRow;
  readonly rows: readonly CueRow[];
  /** The first auxiliary or adverb before it. */
  readonly chain: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  readonly particle: string | null;
  /** The clause around it: a main one, a subordinate one ("while he said …"), a relative one ("…, who said …,"). */
  readonly clause: 'main' | 'subordinate' | 'relative';
}

const forLater = verbsThat('for-later');

const opensWith = /^(?:while|although|though|whereas)$/;

/** What kind of clause the verb stands in, by the word before its subject. */
function clauseOf(items: readonly Item[], chain: number): Cue['clause'] {
  if (/^(?:who|which|whom)$/.test(items[chain - 1]?.lower ?? '')) return 'relative';
  // "letters that say the mill has closed"
  if (
    items[chain - 1]?.lower === 'that' &&
    items[chain - 1]!.tag === 'U' &&
    'NE'.includes(items[chain - 2]?.tag ?? '.')
  )
    return 'relative';
  if (subjectBeforeParticiple(items, chain)) return 'relative';
  if (!items.slice(0, chain).some((item) => item.tag === 'V' || item.tag === 'X') && items[chain]!.verb?.form === 'ing')
    return 'subordinate';
  const opens = items[0]!.lower === 'even' ? 1 : 0;
  if (opensWith.test(items[opens]!.lower) && !items.slice(opens + 1, chain).some(({ tag }) => 'VXQU;:'.includes(tag)))
    return 'subordinate';
  for (let i = chain - 1; i >= 0 && chain - i < ASIDE; i--) {
    const { tag, lower } = items[i]!;
    if (tag === ',' || tag === 'V' || tag === 'Q' || tag === ';' || tag === ':') return 'main';
    // "Holm, whom Reyle called “a liar,” said"
    if (lower === 'whom' && items[i - 1]?.tag === ',') return 'relative';
    if (tag === 'U' || tag === 'P') {
      if (/^(?:while|although|though|as|when|after|before|because|if|since|whereas|unless)$/.test(lower)) {
        const before = items[i - 1];
        return !before || before.tag === 'C' || before.tag === ',' || before.lower === 'even' || before.tag === '.'
          ? 'subordinate'
          : 'main';
      }
    }
  }
  return 'main';
}

const thinking = verbsThat('thinking');

/** "The expert believes that", but "I believe that", "led her to believe that", "is believed". */
const isThought = (items: readonly Item[], chain: number, at: number, otherwise: boolean): boolean =>
  !otherwise && items[at]!.verb!.form !== 'ing' && !/^(?:i|we|you)$/.test(items[chain - 1]?.lower ?? '');

/** Reads the reporting verb at `at`; null where the word reports nothing here. */
export function readCue(items: readonly Item[], at: number, floor: number): Cue | null {
  const item = items[at]!;
  if (item.tag !== 'V' || !item.verb) return null;
  const rows = cues.get(item.verb.lemma);
  if (!rows) return null;
  let chain = at;
  let passive = false;
  let negated = false;
  let infinitive = false;
  while (chain > floor) {
    const before = items[chain - 1]!;
    if (before.tag === 'R') {
      negated ||= (before.flags & Class.Negation) !== 0 || /^(?:never|not|'t)$/.test(before.lower);
    } else if (before.tag === 'X') {
      if (
        (/^(?:is|are|was|were|be|been|being|am|'re)$/.test(before.lower) ||
          (before.lower === "'s" && items[chain - 2]?.lower === 'it')) &&
        (item.verb.form === 'past' || item.verb.form === 'participle') &&
        chain === at - count(items, chain, at)
      )
        passive = true;
      negated ||= before.lower === 'cannot';
    } else if (before.tag === 'T' && item.verb.form === 'base') infinitive = true;
    else break;
    chain--;
  }
  if (thinking.has(item.verb.lemma) && !isThought(items, chain, at, infinitive || passive)) return null;
  // "The boats, that is to say all three of them"
  if (infinitive && items[chain - 1]?.lower === 'that') return null;
  // "was summoned and told that …"
  if (
    chain - 3 >= floor &&
    items[chain - 1]?.tag === 'C' &&
    items[chain - 2]?.verb?.form === 'past' &&
    isBe(items[chain - 3]) &&
    item.verb.form === 'past'
  ) {
    passive = true;
    chain -= 3;
  }
  let to = at + 1;
  let row = rows.find((candidate) => !candidate.verb.includes(' '));
  // "made clear", "made it clear"
  const it = items[to]?.lower === 'it' ? to + 1 : to;
  // "let it be known"
  const adverb = it > to && items[it]?.lower === 'be' ? it + 1 : it;
  const adverbRow = rows.find(
    (candidate) =>
      candidate.verb.includes(' ') &&
      candidate.verb.endsWith(` ${items[adverb]?.lower ?? ''}`) &&
      // "put it to him that", and not "put to the vote that day"
      (adverb > to || !candidate.verb.endsWith(' to')),
  );
  if (adverbRow) {
    row = adverbRow;
    to = adverb + 1;
  }
  if (!row) return null;
  let particle: string | null = null;
  const next = items[to]?.lower ?? '';
  const onDay = next === 'on' && forLater.has(row.verb) ? afterTime(items, to) : to;
  if (onDay > to + 1 && items[onDay]?.lower === 'for') {
    // "called on Friday for an end to it"
    particle = 'for';
    to = onDay + 1;
  } else if (next !== '' && row.particles.includes(next)) {
    particle = next;
    to++;
  } else if (forLater.has(row.verb)) {
    // "called last week for talks"
    const later = afterOccasion(items, afterTime(items, to));
    if (later > to && items[later]?.lower === 'for') {
      particle = 'for';
      to = later + 1;
    }
  }
  return { at, to, row, rows, chain, passive, negated, infinitive, particle, clause: clauseOf(items, chain) };
}

/** Past "last week", "on Monday". */
function afterTime(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at] && (isTime(items[at]!) || /^(?:on|in|last|this|late|early|the|again|also)$/.test(items[at]!.lower)))
    at++;
  return at;
}

/** Past "in a letter", "in her speech". */
const afterOccasion = (items: readonly Item[], at: number): number =>
  items[at]?.lower === 'in' && items[at + 1]?.tag === 'D' && occasions.has(items[at + 2]?.lower ?? '') ? at + 3 : at;

const isBe = (item: Item | undefined): boolean =>
  item?.tag === 'X' && /^(?:is|are|was|were|be|been|being)$/.test(item.lower);

function count(items: readonly Item[], from: number, to: number): number {
  return items.slice(from, to).filter((item) => item.tag === 'R' || item.tag === 'X').length;
}

export const has = (cue: Cue, letters: string): boolean =>
  Array.from(letters).some((letter) => cue.row.takes.includes(letter));

export function draftOf(rule: RuleName, cue: Cue, content: readonly Range[], speaker: Range | null): Draft {
  const end = cue.to;
  return {
    rule,
    content,
    cue: { from: cue.at, to: end },
    speaker,
    type:
      cue.row.verb === 'call' && cue.particle !== null
        ? 'demand'
        : rule.endsWith('object-as') && cue.row.type === 'assertion'
          ? 'characterisation'
          : cue.row.type,
    negated: cue.negated,
  };
}
