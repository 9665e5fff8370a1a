import type { Knowledge } from '../core/actors/matcher';
import type { Analysis, BlockKind, Span, Statement } from '../core/model';
import type {
  CardKind,
  PanelArticle,
  PanelButton,
  PanelCard,
  PanelNotice,
  PanelRole,
  PanelWords,
} from '../panel/protocol';
import { countWords, findSpeakers } from './panel-speakers';
import { kindLabels, typeLabels, type Translate } from './panel-texts';
import { showDate } from './show-date';

/** What the panel shows of one open article. */
export interface PanelSource {
  /** The article's address, as a string. */
  readonly key: string;
  /** The file's name, shown where there is no headline. */
  readonly title: string;
  readonly version: number;
  /** The text that was read; the analysis's offsets are UTF-16 code units of it. */
  readonly text: string;
  readonly analysis: Analysis;
}

/**
 * Below this a statement is marked "not sure". Higher, and half the cards of a real article carry the mark and
 * nobody heeds it; lower, and wrong speakers pass unmarked.
 */
const sureFrom = 0.6;

const kinds: Readonly<Record<Statement['kind'], CardKind>> = {
  direct: 'quote',
  mixed: 'part-quote',
  indirect: 'claim',
};

const places: Readonly<Partial<Record<BlockKind, string>>> = {
  headline: 'Headline',
  dek: 'Under the headline',
  caption: 'Caption',
};

/** One line for the eye: line breaks inside a paragraph are no part of the words. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a statement in pieces: agency inserts and the gap of a split quote stand apart. */
function wordsOf(text: string, statement: Statement): readonly PanelWords[] {
  const words: PanelWords[] = [];
  const add = (from: number, to: number, aside: boolean): void => {
    const piece = text.slice(from, to).replace(/\s+/g, ' ');
    if (piece.trim() !== '') words.push(aside ? { text: piece, aside } : { text: piece });
  };
  statement.content.forEach((span, index) => {
    if (index > 0) words.push({ text: ' … ', aside: true });
    let at = span.start;
    for (const insert of statement.inserts) {
      if (insert.start < at || insert.end > span.end) continue;
      add(at, insert.start, false);
      add(insert.start, insert.end, true);
      at = insert.end;
    }
    add(at, span.end, false);
  });
  return words;
}

/** The role on the article's date; for somebody the knowledge does not hold, what the article calls them. */
function roleOf(text: string, statement: Statement, t: Translate): PanelRole | undefined {
  const { speaker } = statement;
  if (speaker === null) return undefined;
  if (speaker.roleOnDate !== undefined) return { text: speaker.roleOnDate };
  const written = oneLine(text.slice(speaker.start, speaker.end));
  const at = written.indexOf(speaker.name);
  if (at < 0) return undefined;
  const before = written.slice(0, at).replace(/^the\s+/i, '');
  const around = [before, written.slice(at + speaker.name.length)].map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''));
  const title = around.filter((part) => part !== '').join(', ');
  return title === '' ? undefined : { text: title, note: t('as the article says') };
}

function placeOf(statement: Statement, analysis: Analysis, t: Translate): Pick<PanelCard, 'place' | 'placeLabel'> {
  if (statement.paragraph > 0) {
    return { place: `¶ ${statement.paragraph}`, placeLabel: t('paragraph {0}', statement.paragraph) };
  }
  const start = statement.content[0]?.start ?? 0;
  const block = analysis.blocks.find((each) => each.start <= start && start < each.end);
  const place = t((block && places[block.kind]) ?? 'Outside the text');
  return { place, placeLabel: place };
}

function languageName(code: string): string | undefined {
  if (code === 'und') return undefined;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
  } catch {
    return undefined;
  }
}

function noticeFor(analysis: Analysis, t: Translate): PanelNotice | undefined {
  if (!analysis.statementsRead) {
    const language = languageName(analysis.language);
    return {
      title: t('Statements are read in English only, so far.'),
      lines: [
        language
          ? t('This article is in {0}. Its names and its layout are marked in the text.', language)
          : t('The language of this text cannot be told. Names are marked all the same.'),
      ],
      buttons: [],
    };
  }
  if (analysis.statements.length > 0) return undefined;
  return {
    title: t('No quotes or claims in this article.'),
    lines: [t('Nobody is quoted, and nobody is reported to have said anything. Names are still marked in the text.')],
    buttons: [{ action: 'stopTreating', label: t('This is no article') }],
  };
}

/** What the panel says while no article is open, and what there is to do, which depends on what is open instead. */
export function noArticle(open: { readonly text: boolean; readonly folder: boolean }, t: Translate): PanelNotice {
  const example: PanelButton = { action: 'openExample', label: t('Open an example') };
  const title = t('Open an article to see who said what.');
  if (open.text) {
    return {
      title,
      lines: [t('The file in the editor does not look like a news article. If it is one, say so.')],
      buttons: [{ action: 'treatAsArticle', label: t('Treat this file as an article') }],
    };
  }
  return {
    title,
    lines: [t('Any news article that is saved as plain text will do: a .txt, .article or .news file.')],
    buttons: open.folder
      ? [{ action: 'findFile', label: t('Find a file') }, example]
      : [{ action: 'openFolder', label: t('Open a folder') }, example],
  };
}

export function tooLong(t: Translate): PanelNotice {
  return {
    title: t('This file is too long to be read.'),
    lines: [t('Keep one article in a file, and it is read in no time.')],
    buttons: [],
  };
}

/** From the reading of an article to what the panel shows: plain data, all of it ready for the eye. */
export function panelArticle(source: PanelSource, knowledge: Knowledge, t: Translate): PanelArticle {
  const { analysis, text } = source;
  const { article, statements } = analysis;
  const words = statements.map((statement) => wordsOf(text, statement));
  const counts = words.map((pieces) => countWords(pieces.map((piece) => (piece.aside ? ' ' : piece.text)).join('')));
  const { speakers, ofStatement } = findSpeakers(statements, counts, t);
  const kindLabel = kindLabels(t);
  const typeLabel = typeLabels(t);
  const read = (span: Span): string => oneLine(text.slice(span.start, span.end));
  const cards = statements.map((statement, index): PanelCard => {
    const kind = kinds[statement.kind];
    return {
      id: statement.id,
      speaker: ofStatement[index]!,
      role: roleOf(text, statement, t),
      kind,
      kindLabel: kindLabel[kind],
      typeLabel: typeLabel[statement.type],
      words: words[index]!,
      ...placeOf(statement, analysis, t),
      cue: statement.cue.map(read).join(' … '),
      because: statement.speaker === null ? '' : statement.because,
      unsure: statement.confidence < sureFrom,
    };
  });
  const { date } = article;
  const certain = date !== null && date.inferred === undefined && (date.earliest ?? date.latest) !== null;
  return {
    key: source.key,
    version: source.version,
    headline: article.headline ? read(article.headline) : source.title,
    date: {
      ...showDate(date, t),
      button: certain ? undefined : { action: 'setDate', label: t('Set the date') },
    },
    chain: article.chain.map((link) => knowledge.byId.get(link)?.name ?? link),
    speakers,
    cards,
    notice: noticeFor(analysis, t),
  };
}

/**
 * The statement at a place in the text: the shortest one whose words hold it, or else whose cue or speaker does.
 * @param offset UTF-16 code units of the text that was read
 */
export function statementAt(analysis: Analysis, offset: number): Statement | undefined {
  const holds = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const length = (statement: Statement): number =>
    statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
  const shortest = (found: readonly Statement[]): Statement | undefined =>
    [...found].sort((a, b) => length(a) - length(b))[0];
  return (
    shortest(analysis.statements.filter(({ content }) => content.some(holds))) ??
    shortest(analysis.statements.filter(({ cue, speaker }) => cue.some(holds) || (speaker !== null && holds(speaker))))
  );
}
