import type { Knowledge } from '../actors/matcher';
import type { Article } from '../article/read-article';
import type { Mention, Span, Statement } from '../model';
import { wordsOf } from '../text/words';
import { add, building, type Building, spanOf, spokenTurn } from './building';
import { finish } from './finish';
import { type Item, itemsOf } from './items';
import { openAtEnd, pairMarks } from './marks';
import { relayed } from './relayed';
import { reportsIn } from './reporting';
import { reportersIn } from './reported-by';
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
    /** Who did something in the sentence before, which reports nothing itself. */
    let subject: Span | null = null;
    const items = itemsOf(words, marks);
    next = nameItems(items, mentions, next);
    for (const sentence of sentencesOf(items)) {
      tagSentence(sentence);
      others.push(...unknownPeople(sentence));
      const drafts = relayed(sentence, reportsIn(sentence), { mentions, knowledge });
      const used = new Set<number>();
      for (const draft of drafts)
        for (const range of draft.content) for (let i = range.from; i < range.to; i++) used.add(i);
      const here = drafts.map((draft) => building(sentence, draft, number, { mentions, knowledge }));
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
        const found = alone ? null : unclaimed(sentence, i);
        if (!alone && !found) continue;
        here.push({
          content: [{ start: item.start, end: item.end }],
          cue: found?.cue ? [spanOf(sentence, found.cue)] : [],
          speaker: found ? found.speaker && spanOf(sentence, found.speaker) : (subject ?? lastSpeaker(built)),
          draft: null,
          paragraph: number,
          rule: found?.rule ?? 'floating-quote',
          marked: item.plain ? 0 : item.end - item.start,
          quoted: true,
          through: reportersIn(
            sentence,
            { content: [{ from: i, to: i + 1 }], cue: found?.cue ?? null, speaker: found?.speaker ?? null },
            { mentions, knowledge },
          ),
        });
      }
      built.push(...here);
      previous = here.at(-1) ?? null;
      const last = here.length === 0 ? mainSubjectOf(sentence) : null;
      subject = last ? spanOf(sentence, last) : null;
      first = false;
    }
  }
  return finish(built, new Speakers(text, article, mentions, knowledge, others), {
    text,
    article,
    mentions,
    knowledge,
  });
}
