import type { Knowledge } from '../../actors/find-mentions';
import { Class } from '../../language/english/english';
import { singularPersons } from '../../language/english/people';
import { agentNoun } from '../../language/english/types';
import type { Mention, Speaker, StatementKind } from '../../model';
import { type Word, wordsOf } from '../../text/words';
import { classOf, isCapital } from './said-words';

/** Words of "our own harbour": in a longer phrase "our" says whose a part of it is. */
const LONGEST_OWN = 3;

/** Whether words `[from, to)` before a verb mean the speaker or those the speaker speaks for. */
export type Own = (words: readonly Word[], from: number, to: number) => boolean;

const men = /^(?:he|she)$/;
const bodies = /^(?:it|they)$/;

/** The pronouns that may mean the speaker in a claim: "Lund said she would …", "the board said it would …". */
function pronounsOf(text: string, speaker: Speaker, knowledge: Knowledge): RegExp | null {
  const actor = speaker.actor === null ? undefined : knowledge.byId.get(speaker.actor);
  if (actor) {
    if (actor.kind !== 'person') return bodies;
    return actor.gender === 'male' ? /^he$/ : actor.gender === 'female' ? /^she$/ : men;
  }
  const written = text.slice(speaker.start, speaker.end).split(/,| who | which /)[0]!;
  const words = wordsOf(written).filter((word) => word.kind === 'word');
  const last = words.at(-1);
  if (!last) return null;
  const { lower } = last;
  if (words.length === 1 && classOf(last) & Class.SubjectPronoun) return new RegExp(`^${lower}$`);
  if (words.some((word) => word.lower === 'and') || /^(?:people|police|men|women)$/.test(lower)) return /^they$/;
  const common = words.findLast((word) => !isCapital(word) && !(classOf(word) & ~Class.SpeakerNoun));
  if (!common || singularPersons.has(common.lower)) return isCapital(last) || common ? men : bodies;
  if (/[^s]s$/.test(common.lower)) return /^they$/;
  // "the captain", "a farmer", but "the board", "the ministry"
  return agentNoun.test(common.lower) ||
    /^(?:captain|doctor|student|engineer|clerk|witness|mother|father|guard)$/.test(common.lower)
    ? men
    : bodies;
}

const thirdPersons = new Set(['he', 'she', 'it', 'they']);

/** "our government", "my country": those for whom one speaks. */
const ownNouns = new Set(
  `country government side army forces party people team company ministry troops delegation nation council president
  administration military`.split(/\s+/),
);

const normal = (words: readonly Word[]): string =>
  words
    .filter((word) => word.kind === 'word' && !/^(?:the|a|an)$/.test(word.lower))
    .map((word) => word.lower)
    .join(' ');

/** What counts as the speaker's own side in a statement's words. */
export function ownSide(
  text: string,
  kind: StatementKind,
  speaker: Speaker | null,
  about: readonly Mention[],
  knowledge: Knowledge,
): Own {
  if (!speaker) return () => false;
  const actor = speaker.actor === null ? undefined : knowledge.byId.get(speaker.actor);
  let pronoun: RegExp | null | undefined;
  let written: string | undefined;
  return (words, from, to) => {
    let count = 0;
    let first: Word | undefined;
    let last: Word | undefined;
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      if (word.kind !== 'word' && word.kind !== 'clitic') continue;
      count++;
      first ??= word;
      if (!(classOf(word) & Class.Adverb)) last = word;
    }
    if (!first || !last) return false;
    if (count <= LONGEST_OWN && (first.lower === 'our' || first.lower === 'my')) return ownNouns.has(last.lower);
    if (count === 1 && thirdPersons.has(last.lower)) {
      // In a quote the speaker says "I": "he" is somebody else.
      if (kind === 'direct') return false;
      pronoun ??= pronounsOf(text, speaker, knowledge);
      return pronoun?.test(last.lower) === true;
    }
    if (about.length > 0) {
      const { start, end } = last;
      const mention = about.find((one) => one.end >= end && one.start >= first.start && one.start <= start);
      const id = mention?.actor ?? null;
      if (mention && id !== null) {
        if (id === speaker.actor) return true;
        if (mention.kind !== 'state' && mention.kind !== 'region') return false;
        const country = actor?.country ?? actor?.roles.find((role) => role.country)?.country;
        return country !== undefined && (knowledge.byId.get(id)?.country ?? id) === country;
      }
    }
    written ??= text.slice(speaker.start, speaker.end).toLowerCase();
    if (!written.includes(last.lower)) return false;
    return normal(words.slice(from, to)) === normal(wordsOf(written));
  };
}
