import type { Knowledge } from '../actors/find-mentions';
import { seatsOfPower } from '../language/english/outlets';
import { type NotActor, ruledOutBy } from '../actors/names/ruled-out';
import type { Article } from '../article/read-article';
import type { Block, Mention } from '../model';
import { wordsOf } from '../text/words';
import type { Found } from './building';
import { finish } from './finish';
import { ReadWords } from './facts/said-words';
import { type Item, itemsOf } from './sentences/items';
import { firstSide, openAtEnd, pairMarks } from './sentences/marks';
import { withoutMarkup } from './sentences/markup';
import { Reader } from './reader';
import { sentencesOf } from './sentences/sentences';
import { Speakers } from './speakers/speakers';
import { namesLikeWords } from './sentences/names-like-words';
import { tagSentence } from './sentences/tagging';
import { bulletLength } from './rules/listed';
import { turnsOf } from './rules/transcripts';
import { Following } from './people/following';
import { type Naming, namingsIn } from './people/namings';
import { namedBelow } from './people/named-below';
import { Picture } from './people/picture';
import { recordedOn } from './people/recorded';

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

/** So many paragraphs a quote may have that does not open its marks anew. */
const LONGEST_QUOTE = 8;

/** “A right to know” above “People have a right to know,” Holm said.: a heading whose words are told below whose they are. */
function isSaidBelow(text: string, head: Block, below: Block | undefined): boolean {
  const words = /^["“«‘]([^"“”«»]{3,80})["”»’]$/u.exec(text.slice(head.start, head.end))?.[1];
  return words !== undefined && below?.kind === 'body' && text.slice(below.start, below.end).includes(words);
}

/** After marks that are open at a block's end: one past the block in which the next mark closes them; 0 where it opens others. */
function closedIn(text: string, blocks: readonly Block[], place: number): number {
  for (let i = place + 1; i < Math.min(place + 1 + LONGEST_QUOTE, blocks.length); i++) {
    const block = blocks[i]!;
    if (block.kind !== 'body') return 0;
    const side = firstSide(text, block.start, block.end);
    if (side !== null) return side === 'close' ? i + 1 : 0;
  }
  return 0;
}

const places: ReadonlySet<string> = new Set(['state', 'region']);

/** Reads an article block by block, sentence by sentence. */
export function findStatements(
  text: string,
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  /** Whom names of this article do not mean, on the reader's word. */
  not: readonly NotActor[] = [],
): Found {
  const reader = new Reader(text, { mentions, knowledge });
  const read = new ReadWords();
  const namings: Naming[] = [];
  /** Where the sentences begin. */
  const sentences: number[] = [];
  /** … and in which paragraph each stands. */
  const paragraphs: number[] = [];
  const turns = turnsOf(text, article, mentions);
  const below = namedBelow(text, article.headline?.end ?? 0);
  const speaks = (item: Item): boolean =>
    item.named === undefined
      ? below(item.text)
      : !places.has(mentions[item.named]!.kind) || seatsOfPower.has(item.lower);
  const likeWords = namesLikeWords(text);
  let paragraph = 0;
  let open: string | null = null;
  let next = 0;
  /** Blocks before this one lie inside marks that are still open. */
  let inside = 0;
  for (const [place, block] of article.blocks.entries()) {
    if (block.kind === 'body') paragraph++;
    else if (block.kind === 'credit') {
      const credit = itemsOf(wordsOf(text.slice(block.start, block.end), block.start), []);
      next = nameItems(credit, mentions, next);
      tagSentence(credit);
      reader.credit(credit);
      continue;
    } else if (block.kind !== 'headline' && block.kind !== 'dek') continue;
    if (block.section && isSaidBelow(text, block, article.blocks[place + 1])) continue;
    const number = block.kind === 'body' ? paragraph : 0;
    const turn = turns.get(block);
    if (turn) {
      reader.turn(turn, number);
      continue;
    }
    const bullet = block.kind === 'body' ? bulletLength(text.slice(block.start, block.end)) : 0;
    const start = block.start + bullet;
    const cut = wordsOf(text.slice(start, block.end), start);
    read.add(cut);
    const words = withoutMarkup(cut);
    const marks = pairMarks(words, text, open, place < inside);
    reader.beginParagraph(number, open !== null, article.blocks[place + 1], {
      speaks: block.kind === 'headline' ? speaks : null,
      listed: bullet > 0,
    });
    open = openAtEnd(marks, words, open);
    if (open !== null && place >= inside) inside = closedIn(text, article.blocks, place);
    const items = itemsOf(words, marks);
    next = nameItems(items, mentions, next);
    for (const sentence of sentencesOf(items)) {
      tagSentence(sentence, likeWords);
      sentences.push(sentence[0]!.start);
      paragraphs.push(place);
      namings.push(...namingsIn(sentence, mentions, sentences.length - 1, block.kind === 'headline', text));
      reader.read(sentence);
    }
    reader.endParagraph(items.at(-1)?.end ?? block.start);
  }
  const picture = new Picture(namings, knowledge, ruledOutBy(not, knowledge));
  const following = new Following(
    text,
    picture,
    sentences,
    paragraphs,
    reader.built,
    knowledge,
    recordedOn(article.date),
  );
  const speakers = new Speakers(text, article, mentions, knowledge, following, new Set(not.map(({ actor }) => actor)));
  return finish(reader.built, speakers, { text, article, mentions, knowledge, words: read });
}
