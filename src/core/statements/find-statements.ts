import type { Article } from '../article/read-article';
import type { Knowledge } from '../actors/matcher';
import type { Mention, Span, Speaker, Statement, StatementKind } from '../model';
import { wordsOf } from '../text/words';
import type { Draft } from './drafts';
import { type Item, itemsOf, sentencesOf, tagSentence } from './items';
import { openAtEnd, pairMarks } from './marks';
import type { Range } from './phrases';
import { reportsIn } from './reporting';

export interface Found {
  readonly statements: readonly Statement[];
  /** Pronouns and nominals that were resolved to an actor. */
  readonly mentions: readonly Mention[];
}

interface Building {
  content: Span[];
  readonly cue: Span[];
  readonly speaker: Span | null;
  readonly draft: Draft | null;
  readonly paragraph: number;
  readonly rule: string;
  kind: StatementKind;
  hasMarks: boolean;
}

const spanOf = (items: readonly Item[], range: Range): Span => ({
  start: items[range.from]!.start,
  end: items[range.to - 1]!.end,
});

export function findStatements(
  text: string,
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Found {
  const built: Building[] = [];
  let paragraph = 0;
  let open: string | null = null;
  for (const block of article.blocks) {
    if (block.kind === 'body') paragraph++;
    else if (block.kind !== 'headline' && block.kind !== 'dek') continue;
    const words = wordsOf(text.slice(block.start, block.end), block.start);
    const marks = pairMarks(words, text, open);
    open = openAtEnd(marks, words, open);
    const items = itemsOf(words, marks);
    const sentences = sentencesOf(items);
    let previous: Building | null = null;
    sentences.forEach((sentence, index) => {
      tagSentence(sentence);
      const drafts = reportsIn(sentence);
      const used = new Set<number>();
      const here: Building[] = drafts.map((draft) => {
        const content = draft.content.map((range) => spanOf(sentence, range));
        for (const range of draft.content) for (let i = range.from; i < range.to; i++) used.add(i);
        const quotes = draft.content.flatMap((range) =>
          sentence.slice(range.from, range.to).filter((item) => item.tag === 'Q'),
        );
        const all = quotes.reduce((n, item) => n + item.end - item.start, 0);
        const size = content.reduce((n, span) => n + span.end - span.start, 0);
        const kind: StatementKind = quotes.length === 0 ? 'indirect' : all >= size - 2 ? 'direct' : 'mixed';
        return {
          content,
          cue: draft.cue ? [spanOf(sentence, draft.cue)] : [],
          speaker: draft.speaker ? spanOf(sentence, draft.speaker) : null,
          draft,
          paragraph: block.kind === 'body' ? paragraph : 0,
          rule: draft.rule,
          kind,
          hasMarks: quotes.length > 0,
        };
      });
      // Marked words that no cue claims.
      sentence.forEach((item, i) => {
        if (item.tag !== 'Q' || used.has(i)) return;
        const size = item.size ?? 0;
        const alone = sentence.every((other, j) => j === i || '.,'.includes(other.tag));
        if (!alone && size < 4) return;
        if (alone && previous?.hasMarks && previous.kind !== 'indirect') {
          previous.content.push({ start: item.start, end: item.end });
          here.push(previous);
          return;
        }
        here.push({
          content: [{ start: item.start, end: item.end }],
          cue: [],
          speaker: previous?.speaker ?? built.at(-1)?.speaker ?? null,
          draft: null,
          paragraph: block.kind === 'body' ? paragraph : 0,
          rule: 'floating-quote',
          kind: 'direct',
          hasMarks: true,
        });
      });
      for (const building of here) if (building !== previous && !built.includes(building)) built.push(building);
      previous = here.at(-1) ?? null;
      void index;
    });
  }
  const statements = built.map((building, i) => finish(building, i, mentions, knowledge, text));
  return { statements, mentions: [] };
}

function finish(
  building: Building,
  index: number,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  text: string,
): Statement {
  const { speaker } = building;
  const inside = speaker
    ? mentions.find((mention) => mention.start >= speaker.start && mention.end <= speaker.end)
    : undefined;
  const actor = inside?.actor ? knowledge.byId.get(inside.actor) : undefined;
  const resolved: Speaker | null = speaker
    ? {
        start: speaker.start,
        end: speaker.end,
        actor: actor?.id ?? null,
        name: actor?.name ?? text.slice(speaker.start, speaker.end),
        via: 'name',
      }
    : null;
  return {
    id: `s${index + 1}`,
    kind: building.kind,
    type: building.draft?.type ?? 'assertion',
    negated: building.draft?.negated ?? false,
    content: building.content,
    inserts: [],
    cue: building.cue,
    speaker: resolved,
    reportedBy: [],
    about: [],
    dates: [],
    numbers: [],
    rule: building.rule,
    because: '',
    confidence: 0.8,
    paragraph: building.paragraph,
  };
}
