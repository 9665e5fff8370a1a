import type { Knowledge } from '../actors/find-mentions';
import type { Article } from '../article/read-article';
import type { Mention } from '../model';
import { wordsOf } from '../text/words';
import type { Found } from './building';
import { finish } from './finish';
import { type Item, itemsOf } from './sentences/items';
import { openAtEnd, pairMarks } from './sentences/marks';
import { Reader } from './reader';
import { sentencesOf } from './sentences/sentences';
import { Speakers } from './speakers/speakers';
import { tagSentence } from './sentences/tagging';
import { turnsOf } from './rules/transcripts';
import { type UnknownPerson, unknownPeople } from './speakers/unknown-people';

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

/** Reads an article block by block, sentence by sentence. */
export function findStatements(
  text: string,
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Found {
  const reader = new Reader(text, { mentions, knowledge });
  const others: UnknownPerson[] = [];
  const turns = turnsOf(text, article);
  const speaks = (item: Item): boolean => item.named !== undefined && mentions[item.named]!.kind !== 'state';
  let paragraph = 0;
  let open: string | null = null;
  let next = 0;
  for (const [place, block] of article.blocks.entries()) {
    if (block.kind === 'body') paragraph++;
    else if (block.kind !== 'headline' && block.kind !== 'dek') continue;
    const number = block.kind === 'body' ? paragraph : 0;
    const turn = turns.get(block);
    if (turn) {
      reader.turn(turn, number);
      continue;
    }
    const words = wordsOf(text.slice(block.start, block.end), block.start);
    const marks = pairMarks(words, text, open);
    reader.beginParagraph(number, open !== null, article.blocks[place + 1], block.kind === 'headline' ? speaks : null);
    open = openAtEnd(marks, words, open);
    const items = itemsOf(words, marks);
    next = nameItems(items, mentions, next);
    for (const sentence of sentencesOf(items)) {
      tagSentence(sentence);
      others.push(...unknownPeople(sentence));
      reader.read(sentence);
    }
    reader.endParagraph(items.at(-1)?.end ?? block.start);
  }
  return finish(reader.built, new Speakers(text, article, mentions, knowledge, others), {
    text,
    article,
    mentions,
    knowledge,
  });
}
