import type { Knowledge } from '../actors/matcher';
import { Class } from '../language/english/english';
import { singularPersons } from '../language/english/people';
import { agentNoun } from '../language/english/types';
import type { Mention, Speaker, StatementKind } from '../model';
import { type Word, wordsOf } from '../text/words';
import { classOf, isCapital } from './said-words';

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
  // In a quote the speaker says "I": "he" is somebody else.
  const pronoun = kind === 'direct' ? null : pronounsOf(text, speaker, knowledge);
  const actor = speaker.actor === null ? undefined : knowledge.byId.get(speaker.actor);
  const country = actor?.country ?? actor?.roles.find((role) => role.country)?.country;
  const name = normal(wordsOf(text.slice(speaker.start, speaker.end)));
  return (words, from, to) => {
    const subject = words.slice(from, to).filter((word) => word.kind === 'word' || word.kind === 'clitic');
    const last = subject.findLast((word) => !(classOf(word) & Class.Adverb));
    if (!last) return false;
    const [first] = subject;
    if (/^(?:our|my)$/.test(first!.lower) && subject.length <= 3) {
      return /^(?:country|government|side|army|forces|party|people|team|company|ministry|troops|delegation|nation|council|president|administration|military)$/.test(
        last.lower,
      );
    }
    if (subject.length === 1 && pronoun?.test(last.lower)) return true;
    if (name !== '' && normal(subject) === name) return true;
    const mention = about.find(({ start, end }) => end >= last.end && start >= first!.start && start <= last.start);
    const id = mention?.actor ?? null;
    if (!mention || id === null) return false;
    if (id === speaker.actor) return true;
    const state = knowledge.byId.get(id);
    return mention.kind === 'state' && country !== undefined && (state?.country ?? state?.id) === country;
  };
}
