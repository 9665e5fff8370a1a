import type { Knowledge } from '../actors/matcher';
import type { Article } from '../article/read-article';
import { Class } from '../language/english/english';
import type { Mention, Span, Statement } from '../model';
import { wordsOf } from '../text/words';
import { add, addClause, building, type Building, spanOf, spokenTurn } from './building';
import { finish } from './finish';
import { type Item, itemsOf } from './items';
import { introducedBy, type Introduced, loneQuote } from './lone-quotes';
import type { Range } from './phrases';
import { openAtEnd, pairMarks } from './marks';
import { reportsIn } from './reporting';
import { mainSubjectOf, unclaimed } from './rules/unclaimed-marks';
import { sentencesOf } from './sentences';
import { Speakers } from './speakers';
import { tagSentence } from './tagging';
import { turnsOf } from './transcripts';
import { type UnknownPerson, unknownPeople } from './unknown-people';

export interface Found {
  readonly statements: readonly Statement[];
  /** Pronouns and nominals that were resolved to an actor. */
  readonly mentions: readonly Mention[];
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

/** Whoever spoke last, save "it" and "he": those are read anew. */
const lastSpeaker = (built: readonly Building[]): Span | null =>
  built.findLast((one) => one.speaker !== null && one.speaker.end - one.speaker.start > 2)?.speaker ?? null;

/** “The road is shut,” because of the snow.: a sentence that begins with words in marks goes on with the quote before it. */
const speaksOn = (sentence: readonly Item[], quote: number): boolean =>
  sentence[quote]!.capital && (quote === 0 || (quote === 1 && sentence[0]!.tag === 'C'));

/** Whether a phrase means a person or a body by name, noun or pronoun: "It’s “…”" has nobody new to speak. */
const isSomebody = (sentence: readonly Item[], { from, to }: Range): boolean =>
  sentence
    .slice(from, to)
    .some(
      (item) => item.tag === 'E' || (item.flags & Class.SpeakerNoun) !== 0 || /^(?:s?he|they|who)$/.test(item.lower),
    );

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
  /** Who the paragraph before says is going to speak, or who did something in its last sentence. */
  let introduced: Introduced | null = null;
  let endsQuoted = false;
  for (const [place, block] of article.blocks.entries()) {
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
    /** Who was last quoted in this paragraph: the reporter's own words between two quotes do not change the speaker. */
    let quoting: Building | null = null;
    let first = true;
    /** Who did something in the sentence before, which reports nothing itself. */
    let subject: Span | null = null;
    let introduction: Introduced | null = null;
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
        const last: Building | null = here.at(-1) ?? quoting ?? previous;
        if (alone && last) {
          add(last, item);
          continue;
        }
        if (alone && first && (continues || endsQuoted)) {
          const before = built.at(-1);
          if (before) {
            add(before, item);
            previous = before;
            continue;
          }
        }
        const found = alone ? null : unclaimed(sentence, i);
        if (!alone && !found) continue;
        const before: Building | null = quoting ?? previous;
        if (found?.rule === 'quote-in-clause' && before && drafts.length === 0) {
          if (speaksOn(sentence, i)) {
            addClause(before, sentence, i);
            previous = before;
            break;
          }
          if (!found.speaker || !isSomebody(sentence, found.speaker)) {
            addClause(before, sentence, 0);
            previous = before;
            break;
          }
        }
        const lead = alone ? loneQuote(text, article.blocks[place + 1], first ? introduced : null) : null;
        here.push({
          content: [{ start: item.start, end: item.end }],
          cue: found?.cue ? [spanOf(sentence, found.cue)] : lead?.cue ? [lead.cue] : [],
          speaker: found
            ? found.speaker && spanOf(sentence, found.speaker)
            : (lead?.speaker ?? subject ?? lastSpeaker(built)),
          draft: null,
          paragraph: number,
          rule: found?.rule ?? lead?.rule ?? 'floating-quote',
          marked: item.plain ? 0 : item.end - item.start,
          quoted: true,
        });
      }
      built.push(...here);
      quoting = here.findLast((one) => one.quoted) ?? (here.length === 0 ? quoting : null);
      previous = here.at(-1) ?? null;
      const last = here.length === 0 ? mainSubjectOf(sentence) : null;
      subject = last ? spanOf(sentence, last) : null;
      introduction = introducedBy(sentence) ?? { speaker: subject, cue: null, colon: false };
      first = false;
    }
    introduced = introduction;
    // Each quote of a list that is signed has a speaker of its own.
    endsQuoted = previous !== null && previous.quoted && !/^(?:name-beside|signed)/.test(previous.rule);
  }
  return finish(built, new Speakers(text, article, mentions, knowledge, others), text);
}
