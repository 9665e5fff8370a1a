import type { Article } from '../article/read-article';
import type { Knowledge } from '../actors/matcher';
import type { Mention, Span, Statement } from '../model';
import { wordsOf } from '../text/words';
import type { Draft } from './drafts';
import { type Item, itemsOf } from './items';
import { openAtEnd, pairMarks } from './marks';
import { endsPhrase, mainSubject, type Range, subjectBefore } from './phrases';
import { Class } from '../language/english/english';
import { reportsIn } from './reporting';
import { sentencesOf } from './sentences';
import { type Resolved, Speakers } from './speakers';
import { tagSentence } from './tagging';
import { turnsOf } from './transcripts';
import { type UnknownPerson, unknownPeople } from './unknown-people';

export interface Found {
  readonly statements: readonly Statement[];
  /** Pronouns and nominals that were resolved to an actor. */
  readonly mentions: readonly Mention[];
}

/** A statement while the paragraphs are read: later sentences may add words to it. */
interface Building {
  readonly content: Span[];
  readonly cue: Span[];
  readonly speaker: Span | null;
  readonly draft: Draft | null;
  readonly paragraph: number;
  readonly rule: string;
  /** Characters in quotation marks. */
  marked: number;
  /** Whether it holds anything in marks, of any kind. */
  quoted: boolean;
}

const spanOf = (items: readonly Item[], range: Range): Span => ({
  start: items[range.from]!.start,
  end: items[range.to - 1]!.end,
});

function building(sentence: readonly Item[], draft: Draft, paragraph: number): Building {
  const quotes = draft.content.flatMap((range) =>
    sentence.slice(range.from, range.to).filter((item) => item.tag === 'Q'),
  );
  return {
    content: draft.content.map((range) => spanOf(sentence, range)),
    cue: draft.cue ? [spanOf(sentence, draft.cue)] : [],
    speaker: draft.speaker ? spanOf(sentence, draft.speaker) : null,
    draft,
    paragraph,
    rule: draft.rule,
    marked: quotes.reduce((n, item) => n + (item.plain ? 0 : item.end - item.start), 0),
    quoted: quotes.length > 0,
  };
}

/** What follows a speaker's label in a transcript: all of it is that one's words. */
function spokenTurn(speaker: Span, content: Span, paragraph: number): Building {
  return {
    content: [content],
    cue: [],
    speaker,
    draft: null,
    paragraph,
    rule: 'speaker-label',
    marked: content.end - content.start,
    quoted: true,
  };
}

function add(target: Building, item: Item): void {
  target.content.push({ start: item.start, end: item.end });
  target.marked += item.plain ? 0 : item.end - item.start;
  target.quoted = true;
}

/** “…,” X went on: after words in marks that end in a comma, a name and any verb. */
function anyVerbAfter(sentence: readonly Item[], quote: number): Range | null {
  const item = sentence[quote]!;
  if (!/^[,?!…]/.test(item.ending ?? '')) return null;
  for (let i = quote + 1; i < Math.min(quote + 14, sentence.length); i++) {
    const { tag, verb } = sentence[i]!;
    if (tag === 'V' && verb?.form !== 'ing') {
      const subject = subjectBefore(sentence, i, quote + 1);
      return subject?.from === quote + 1 ? subject : null;
    }
    if ('Q.;:XU'.includes(tag)) return null;
  }
  return null;
}

/** The subject of a sentence that reports nothing: what comes in marks after it is usually that one's. */
function mainSubjectOf(sentence: readonly Item[]): Range | null {
  const subject = mainSubject(sentence, sentence.length, 0);
  if (!subject) return null;
  const words = sentence.slice(subject.from, subject.to);
  return words.some(
    (item) => item.tag === 'E' || (item.flags & Class.SpeakerNoun) !== 0 || /^(?:he|she|they)$/.test(item.lower),
  )
    ? subject
    : null;
}

/** Tells the items which mention covers them. Both are in text order; gives the place to go on from. */
function nameItems(items: readonly Item[], mentions: readonly Mention[], from: number): number {
  let at = from;
  for (const item of items) {
    while (at < mentions.length && mentions[at]!.end <= item.start) at++;
    const mention = mentions[at];
    if (mention && mention.start <= item.start && item.end <= mention.end) item.named = at;
  }
  return at;
}

/** Words in marks that no cue claims are a quote of their own only from this many words on. */
const SHORTEST_FLOATING = 4;

export function findStatements(
  text: string,
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Found {
  const built: Building[] = [];
  let paragraph = 0;
  let open: string | null = null;
  let next = 0;
  const others: UnknownPerson[] = [];
  const turns = turnsOf(text, article);
  for (const block of article.blocks) {
    if (block.kind === 'body') paragraph++;
    else if (block.kind !== 'headline' && block.kind !== 'dek') continue;
    const number = block.kind === 'body' ? paragraph : 0;
    const turn = turns.get(block);
    if (turn) {
      if (turn.speaker) built.push(spokenTurn(turn.speaker, turn.content, number));
      continue;
    }
    const words = wordsOf(text.slice(block.start, block.end), block.start);
    const continues = open !== null;
    const marks = pairMarks(words, text, open);
    open = openAtEnd(marks, words, open);
    let previous: Building | null = null;
    let first = true;
    let subjectBefore_: Span | null = null;
    const items = itemsOf(words, marks);
    next = nameItems(items, mentions, next);
    for (const sentence of sentencesOf(items)) {
      tagSentence(sentence);
      others.push(...unknownPeople(sentence));
      const drafts = reportsIn(sentence);
      const used = new Set<number>();
      for (const draft of drafts)
        for (const range of draft.content) for (let i = range.from; i < range.to; i++) used.add(i);
      const here = drafts.map((draft) => building(sentence, draft, number));
      for (let i = 0; i < sentence.length; i++) {
        const item = sentence[i]!;
        if (item.tag !== 'Q' || used.has(i)) continue;
        const alone = sentence.every((other, j) => j === i || '.,-'.includes(other.tag) || other.tag === 'Q');
        const last: Building | null = here.at(-1) ?? previous;
        if (alone && last) {
          add(last, item);
          continue;
        }
        if (alone && first && continues) {
          const before = built.at(-1);
          if (before) {
            add(before, item);
            previous = before;
            continue;
          }
        }
        const size = item.size;
        if (!alone && (size < SHORTEST_FLOATING || item.titled)) continue;
        const verb = alone ? null : anyVerbAfter(sentence, i);
        const lead = sentence[i - 1]?.tag === ':';
        const subject =
          lead || !alone
            ? i > 0 &&
              i === sentence.findIndex((other) => other.tag === 'Q') &&
              !sentence.slice(0, i).some((other) => 'VXPU,'.includes(other.tag))
              ? { from: 0, to: i }
              : mainSubject(sentence, i, 0)
            : null;
        const speaker = subject && endsPhrase(sentence[subject.to - 1]) ? spanOf(sentence, subject) : null;
        const rule = verb
          ? 'content-speaker-any-verb'
          : alone
            ? 'floating-quote'
            : lead
              ? 'colon-quote'
              : 'quote-in-clause';
        here.push({
          content: [{ start: item.start, end: item.end }],
          cue: [],
          speaker: verb
            ? spanOf(sentence, verb)
            : alone && subjectBefore_
              ? subjectBefore_
              : alone
                ? (built.findLast((one) => one.speaker !== null && one.speaker.end - one.speaker.start > 2)?.speaker ??
                  null)
                : speaker,
          draft: null,
          paragraph: number,
          rule,
          marked: item.plain ? 0 : item.end - item.start,
          quoted: true,
        });
      }
      built.push(...here);
      previous = here.at(-1) ?? null;
      const last = here.length === 0 ? mainSubjectOf(sentence) : null;
      subjectBefore_ = last ? spanOf(sentence, last) : null;
      first = false;
    }
  }
  return name(built, new Speakers(text, article, mentions, knowledge, others), text);
}

const insert = /\([^()\n]{0,40}(?:[-–—]\s?)\p{Lu}[\p{L}. ]{1,20}\)|\[[^[\]\n]{0,60}[-–—]\s?\p{Lu}[\p{L}. ]{1,20}\]/gu;

/** What an agency put into the words, "(December 26 - ABC)": its own words and not the speaker's. */
function insertsIn(text: string, content: readonly Span[]): Span[] {
  return content.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(insert)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}

/** Gives every statement its number, its kind and its speaker's name. */
function name(built: readonly Building[], speakers: Speakers, text: string): Found {
  const found: Mention[] = [];
  const ordered = [...built].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const statements = ordered.map((one, index): Statement => {
    const size = one.content.reduce((n, span) => n + span.end - span.start, 0);
    let resolved: Resolved | null = null;
    if (one.speaker) {
      speakers.hear(one.speaker.start, one.content);
      resolved = speakers.resolve(one.speaker);
      const { mention } = resolved;
      if (mention && !found.some((other) => other.start === mention.start && other.end === mention.end))
        found.push(mention);
    }
    speakers.hear(one.content.at(-1)!.end, one.content);
    return {
      id: `s${index + 1}`,
      kind: one.marked === 0 ? 'indirect' : one.marked >= size - 2 ? 'direct' : 'mixed',
      type: one.draft?.type ?? 'assertion',
      negated: one.draft?.negated ?? false,
      content: one.content,
      inserts: one.marked > 0 ? insertsIn(text, one.content) : [],
      cue: one.cue,
      speaker: resolved?.speaker ?? null,
      reportedBy: [],
      about: [],
      dates: [],
      numbers: [],
      rule: one.rule,
      because:
        resolved === null
          ? 'the text names nobody'
          : one.draft || !/^(?:floating|colon)/.test(one.rule)
            ? resolved.because
            : `nobody is named at these words; ${resolved.speaker.name} spoke last`,
      confidence: 0.8,
      paragraph: one.paragraph,
    };
  });
  return { statements, mentions: found };
}
