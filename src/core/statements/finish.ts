import type { Knowledge } from '../actors/find-mentions';
import type { Article } from '../article/read-article';
import type { Mention, Span, Speaker, SpeakerReason, Statement, StatementKind } from '../model';
import { chainOf } from '../article/chain';
import { actorsAbout, mentionsWithin } from './facts/about';
import type { Building, Found } from './building';
import { rules } from './rules/table';
import { isBlowOfStates } from './facts/blow-of-states';
import { countedPlaces } from './facts/counted-places';
import { datesIn } from './facts/dates-in';
import { identify } from './identity';
import { numbersIn } from './facts/numbers';
import { ownSide } from './facts/own-side';
import { type ReadWords, saidWords } from './facts/said-words';
import type { Resolved } from './speakers/outcomes';
import type { Speakers } from './speakers/speakers';
import { saysNothing, typeOf } from './facts/type';
import type { Word } from '../text/words';

/** What statements are read against. */
export interface Scene {
  readonly text: string;
  readonly article: Article;
  /** Names and roles in text order. */
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
  readonly words: ReadWords;
}

const insert = /\([^()\n]{0,40}(?:[-–—]\s?)\p{Lu}[\p{L}. ]{1,20}\)|\[[^[\]\n]{0,60}[-–—]\s?\p{Lu}[\p{L}. ]{1,20}\]/gu;

/** What an agency put into the words, "(December 26 - ABC)": its own words and not the speaker's. */
function insertsIn(text: string, content: readonly Span[]): Span[] {
  return content.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    if (!words.includes('(') && !words.includes('[')) return [];
    return [...words.matchAll(insert)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }));
  });
}

type Told = Pick<Statement, 'type' | 'negated' | 'inserts' | 'reportedBy' | 'about' | 'dates' | 'numbers'>;

/** "declined to say" was not said; "did not rule out" says that it may be. Null where the sentence tells otherwise. */
const notSaid = ({ word }: Building, words: readonly Word[]): boolean | null =>
  /^(?:rule out|exclude)$/.test(word?.text ?? '') ? false : word && saysNothing(word.text, words) ? true : null;

/** What kind of claim it is, who and what is in it, and through whom it came. */
function tell(one: Building, kind: StatementKind, speaker: Speaker | null, scene: Scene): Told {
  const { text, article, mentions, knowledge } = scene;
  const inserts = one.marked > 0 ? insertsIn(text, one.content) : [];
  const words = saidWords(text, one.content, inserts, scene.words);
  const named = mentionsWithin(mentions, one.content);
  const type = typeOf({
    kind,
    rule: one.rule,
    given: one.draft?.type ?? 'assertion',
    cue: one.word?.text ?? '',
    cueIsNoun: one.word?.noun ?? false,
    cueNegated: one.draft?.negated ?? false,
    words,
    own: ownSide(text, kind, speaker, named, knowledge),
  });
  const ahead = type === 'demand' || type === 'commitment' || type === 'prediction';
  const places = countedPlaces(words);
  const dates = places.length === 0 ? [] : datesIn(words, places, article.date, ahead ? 1 : -1);
  return {
    type,
    negated: notSaid(one, words) ?? one.negated,
    inserts,
    reportedBy: chainOf(one.through, article.chain).filter((link) => link !== speaker?.actor),
    about: actorsAbout(words, named, kind, speaker, scene),
    dates:
      dates.length === 0
        ? []
        : dates.map(({ start, end, earliest, latest, precision }) => ({ start, end, earliest, latest, precision })),
    numbers: places.length === 0 ? [] : numbersIn(text, words, places, dates),
  };
}

/** What "who" stands for. */
const who = (one: Building): Span | undefined => (one.rule === 'speaker-label' ? undefined : one.antecedent);

/** A label stands for somebody who is named elsewhere: "MQ:", "BERG:", "A." */
const meantBy = (one: Building): Span | undefined => (one.rule === 'speaker-label' ? one.antecedent : undefined);

/** A speaker told by a label stands there; somebody unknown is called as the label says, "Speaker 2", "T. Holm". */
function labelled(text: string, { start, end }: Span, { speaker, because, mention }: Resolved): Resolved {
  const words = text.slice(start, end);
  const isFuller = speaker.actor === null && speaker.start === start && words.length > speaker.name.length;
  return {
    speaker: { ...speaker, start, end, ...(isFuller ? { name: words } : {}) },
    because,
    mention: speaker.start === start ? mention : null,
  };
}

/** Why it has this speaker, also where that one is named in another sentence or paragraph. */
function becauseOf(one: Building, { speaker, because }: Resolved, text: string): SpeakerReason {
  const { name } = speaker;
  if (one.rule === 'floating-quote') return { code: 'last-before', name };
  // A pronoun or a noun has been explained by then.
  if (because.code !== 'named') return because;
  if (one.rule === 'introduced-quote' || one.rule === 'introduced-list') return { code: 'paragraph-before' };
  if (one.rule === 'signed-quote') return { code: 'line-below' };
  if (one.rule !== 'speaker-label') return because;
  const above = text.slice(speaker.end, one.content[0]!.start).includes('\n');
  return above ? { code: 'turn-above', name } : { code: 'label' };
}

/**
 * “Ivo Wenn, a pollster who knows him and called him a friend” ends before “called”, where it says what he said.
 * @returns null where the name stands within the words that are spoken: it tells nobody who speaks them
 */
function outsideTheWords(resolved: Resolved, { content, cue }: Building, text: string): Resolved | null {
  const { start, end } = resolved.speaker;
  if (!content.some((span) => start < span.end && span.start < end)) return resolved;
  const next = [...content, ...cue].filter((span) => span.end > start).map((span) => span.start);
  const before = text.slice(start, Math.max(start, Math.min(...next))).replace(/(?:[\s,;–—-]|\b(?:and|who))+$/u, '');
  return before === '' ? null : { ...resolved, speaker: { ...resolved.speaker, end: start + before.length } };
}

/** Gives every statement its id, its kind and its speaker's name. */
export function finish(built: readonly Building[], speakers: Speakers, scene: Scene): Found {
  const found: Mention[] = [];
  const places = new Set<string>();
  const ordered = built
    .filter((one) => one.content.length > 0 && !isBlowOfStates(one, scene.mentions, scene.text))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const ids = identify(scene.text, ordered);
  const statements = ordered.map((one, index): Statement => {
    const size = one.content.reduce((n, span) => n + span.end - span.start, 0);
    let resolved: Resolved | null = null;
    if (one.speaker) {
      resolved = speakers.resolve(meantBy(one) ?? one.speaker, one.content, who(one));
      if (one.rule === 'speaker-label') resolved = labelled(scene.text, one.speaker, resolved);
      resolved = outsideTheWords(resolved, one, scene.text);
      // Who tells of it goes on: “…,” Holm recalls Brandt saying. “…,” he adds.
      if (one.recalledBy) speakers.resolve(one.recalledBy, one.content);
    }
    if (resolved) {
      const { mention } = resolved;
      const place = mention ? `${mention.start}-${mention.end}` : '';
      if (mention && !places.has(place)) {
        places.add(place);
        found.push(mention);
      }
    }
    const kind = one.marked === 0 ? 'indirect' : one.marked >= size - 2 ? 'direct' : 'mixed';
    const speaker = resolved?.speaker ?? null;
    const told = tell(one, kind, speaker, scene);
    return {
      id: ids[index]!,
      kind,
      content: one.content,
      cue: one.cue,
      speaker,
      type: told.type,
      negated: told.negated,
      inserts: told.inserts,
      reportedBy: told.reportedBy,
      about: told.about,
      dates: told.dates,
      numbers: told.numbers,
      rule: one.rule,
      because: resolved === null ? { code: 'nobody' } : becauseOf(one, resolved, scene.text),
      confidence: rules[one.rule].confidence,
      paragraph: one.paragraph,
    };
  });
  return { statements, mentions: found };
}
