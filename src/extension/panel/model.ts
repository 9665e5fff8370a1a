import type { Knowledge } from '../../core/actors/find-mentions';
import { speakerReason } from '../../core/wording/speaker-reasons';
import type { Conflict } from '../../core/annotations/entries';
import { type Codebook, noCodebook } from '../../core/annotations/codebook';
import { type Review, progress } from '../../core/annotations/review';
import type { SidecarProblem } from '../../core/annotations/sidecar';
import { statementReason } from '../../core/wording/statement-reasons';
import type { Analysis, Span, Statement } from '../../core/model';
import { languageName } from '../../core/language/english/intl-names';
import type { PanelArticle, PanelButton, PanelCard, PanelNotice, PanelRole, PanelWords } from '../../panel/protocol';
import { chainNames, placeOf } from '../../core/wording/citation';
import { besides, decidedOn } from './decided';
import { countWords, findSpeakers } from './speakers';
import { cardKinds, kindLabels, typeNames } from '../../core/wording/kinds';
import { atOnce, parts, type Steps } from '../../core/text/steps';
import type { Translate } from '../../core/wording/translate';
import { roleOn } from '../../core/wording/roles';
import { authorsText } from '../../core/wording/speaker';
import { showDate, updatedText } from '../../core/wording/dates';
import { cueWords, factsOf, isUnsure } from '../../core/wording/facts';
import { oneLine, shorten } from '../../core/wording/one-line';
import { reading } from '../parts/part';

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
  /** How many statements a setting keeps from being shown. */
  readonly hidden?: number;
  /** What the reader decided on the statements. */
  readonly review?: Review;
  /** On which decisions readers differ. */
  readonly differing?: readonly Conflict[];
  /** What of the sidecar cannot be read: the file's name, the line, why, and whether it is all of it. */
  readonly unread?: SidecarProblem & { readonly isWhole: boolean; readonly file: string };
  /** Under which name the reader decides. */
  readonly reader?: string;
  /** How many decisions of hidden readers there are. */
  readonly ofHiddenReaders?: number;
  /** The labels of its folder. */
  readonly codebook?: Codebook;
}

/** So much of what the article itself calls somebody fits on a card. */
const longestTitle = 60;

/** So many of those it may be stand on a card; "Speaker…" lists all. */
const mostChoices = 4;

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
function roleOf(
  text: string,
  statement: Statement,
  analysis: Analysis,
  knowledge: Knowledge,
  t: Translate,
): PanelRole | undefined {
  const { speaker } = statement;
  // What one of several was is not what they are.
  if (speaker === null || speaker.together || speaker.candidates) return undefined;
  if (speaker.actor !== null) {
    const actor = knowledge.byId.get(speaker.actor);
    const role = actor && roleOn(actor, analysis.article.date, knowledge, t);
    return role && { text: role.text, short: role.short };
  }
  const written = titleInArticle(oneLine(text.slice(speaker.start, speaker.end)), speaker.name);
  const title = written || (reading().strangerOf(reading().strangersIn(text, analysis), speaker)?.description ?? '');
  return title === '' ? undefined : { text: shorten(title, longestTitle), note: t('as the article says') };
}

/** The title before the name; where there is none, what follows it up to the next comma. */
function titleInArticle(written: string, name: string): string {
  const at = written.indexOf(name);
  if (at < 0) return '';
  const trim = (part: string): string => part.replace(/^[\s,]+|[\s,]+$/g, '');
  const before = trim(written.slice(0, at).replace(/^the\s+/i, ''));
  if (before !== '') return before;
  const after = /^\s*,\s*([^,]+)/.exec(written.slice(at + name.length))?.[1] ?? '';
  return after.replace(/(?:^|\s)(?:who|whose|whom|which|that)\s.*$/, '');
}

/** Nobody is to think that what they decided is gone. */
function unreadNotice({ file, line, message, isWhole }: NonNullable<PanelSource['unread']>, t: Translate): PanelNotice {
  return {
    title: isWhole ? t('Your decisions on this article cannot be read now.') : t('Some decisions cannot be read now.'),
    lines: [
      t('{0}, line {1}: {2}', file, line, message.replace(/[^.]$/, '$&.')),
      t('Nothing is lost: what stands there stays as it is until somebody mends it.'),
    ],
    buttons: [{ action: 'showProblems', label: t('Show Problems') }],
  };
}

function noticeFor(analysis: Analysis, hidden: number, t: Translate): PanelNotice | undefined {
  if (!analysis.statementsRead) {
    const language = analysis.language === 'und' ? undefined : languageName(analysis.language);
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
  if (hidden > 0) {
    return {
      title: t('Sayso is not sure of any statement here.'),
      lines: [t('The setting “Hide Uncertain” leaves them out.')],
      buttons: [],
    };
  }
  return {
    title: t('No quotes or claims in this article.'),
    lines: [t('Nobody is quoted, and nobody is reported to have said anything. Names are still marked in the text.')],
    buttons: [{ action: 'stopTreating', label: t('Stop Treating This File as an Article') }],
  };
}

/** What the panel says while no article is open, and what there is to do, which depends on what is open instead. */
export function noArticle(open: { readonly text: boolean; readonly folder: boolean }, t: Translate): PanelNotice {
  if (open.text) {
    return {
      title: t('This file is open as plain text.'),
      lines: [t('If it is a news article, Sayso shows who is named in it and who said what.')],
      buttons: [{ action: 'treatAsArticle', label: t('Treat This File as an Article') }],
    };
  }
  const example: PanelButton = { action: 'openExample', label: t('Open an Example Article') };
  return {
    title: t('Open a news article to see who said what.'),
    lines: [t('Save an article as plain text, in a .txt, .article or .news file, and open it here.')],
    buttons: open.folder
      ? [{ action: 'findFile', label: t('Find a File…') }, example]
      : [{ action: 'openFolder', label: t('Open a Folder…') }, example],
  };
}

export function tooLong(t: Translate): PanelNotice {
  return {
    title: t('This file is too long to be read.'),
    lines: [t('Keep one article in a file: then Sayso can read it.')],
    buttons: [],
  };
}

function progressWords(review: Review, ofHidden: number, t: Translate): string {
  const { reviewed, all } = progress(review);
  const rejected = review.statements.filter((one) => one.review.state === 'rejected').length;
  const lost = review.lost.length;
  if (reviewed === 0 && lost === 0 && ofHidden === 0) return '';
  return [
    t('{0} of {1} reviewed', reviewed, all),
    ...(rejected > 0 ? [t('{0} rejected', rejected)] : []),
    ...(lost > 0 ? [t('{0} not found in the text', lost)] : []),
    ...(ofHidden > 0 ? [t('{0} of hidden readers', ofHidden)] : []),
  ].join(' · ');
}

/** From the reading of an article to what the panel shows: plain data, all of it ready for the eye. */
export function panelArticle(source: PanelSource, knowledge: Knowledge, t: Translate): PanelArticle {
  return atOnce(panelSteps(source, knowledge, t));
}

/** So many cards are made at once: a few milliseconds. */
const cardsAtOnce = 60;

/** The same in steps, for an article of thousands of statements: nothing else need wait for all of them. */
export function* panelSteps(source: PanelSource, knowledge: Knowledge, t: Translate): Steps<PanelArticle> {
  const { analysis, text } = source;
  const { article, statements } = analysis;
  const codebook = source.codebook ?? noCodebook;
  const words: PanelCard['words'][] = [];
  const counts: number[] = [];
  for (const some of parts(statements, cardsAtOnce)) {
    for (const statement of some) {
      const pieces = wordsOf(text, statement);
      words.push(pieces);
      counts.push(countWords(pieces.map((piece) => (piece.aside ? ' ' : piece.text)).join('')));
    }
    yield;
  }
  const { speakers, ofStatement } = findSpeakers(statements, counts, reading().strangersIn(text, analysis), t);
  yield;
  const first = new Map<number, number>();
  ofStatement.forEach((speaker, index) => {
    if (!first.has(speaker)) first.set(speaker, index);
  });
  // Said once: it is no news on the next card.
  const tellsStranger = (index: number): boolean =>
    speakers[ofStatement[index]!]?.stranger !== undefined && first.get(ofStatement[index]!) === index;
  const kindLabel = kindLabels(t);
  const read = (span: Span): string => oneLine(text.slice(span.start, span.end));
  const roles = new Map<string, PanelRole | undefined>();
  const roleShown = (statement: Statement): PanelRole | undefined => {
    const { speaker } = statement;
    if (!speaker?.actor || speaker.together || speaker.candidates)
      return roleOf(text, statement, analysis, knowledge, t);
    if (!roles.has(speaker.actor)) roles.set(speaker.actor, roleOf(text, statement, analysis, knowledge, t));
    return roles.get(speaker.actor);
  };
  const card = (statement: Statement, index: number): PanelCard => {
    const kind = cardKinds[statement.kind];
    const place = placeOf(statement, analysis, t);
    const saw = statementReason(text, statement, t);
    const open = statement.speaker?.candidates;
    return {
      id: statement.id,
      speaker: ofStatement[index]!,
      role: roleShown(statement),
      ...(open ? { choices: open.slice(0, mostChoices).map(({ name }) => name) } : {}),
      kind,
      kindLabel: kindLabel[kind],
      type: statement.type,
      typeLabel: typeNames(t)[statement.type],
      ...(statement.negated ? { notSaid: t('not said') } : {}),
      words: words[index]!,
      place: place.short,
      placeLabel: place.full,
      cue: cueWords(text, statement),
      ...(saw === '' ? {} : { saw }),
      because: statement.speaker === null ? '' : speakerReason(statement.because, statement.speaker, t, source.reader),
      facts: factsOf(text, statement, analysis, knowledge, t),
      unsure: isUnsure(statement),
      ...decidedOn(source.review, statement.id, codebook, t, source.reader, source.differing),
      ...(tellsStranger(index) ? { tellsStranger: true } : {}),
    };
  };
  const cards: PanelCard[] = [];
  for (const [index, statement] of statements.entries()) {
    if (index > 0 && index % cardsAtOnce === 0) yield;
    cards.push(card(statement, index));
  }
  const { date } = article;
  return {
    key: source.key,
    version: source.version,
    headline: article.headline ? read(article.headline) : source.title,
    date: {
      ...showDate(date, t),
      ...(article.updated === undefined ? {} : { updated: updatedText(article.updated, t) }),
      button: { action: 'setDate', label: date?.basis === 'reader' ? t('Change') : t('Set the date') },
    },
    authors: authorsText(article.authors, t),
    chain: chainNames(text, analysis, knowledge),
    hidden: source.hidden ?? 0,
    progress: source.review ? progressWords(source.review, source.ofHiddenReaders ?? 0, t) : '',
    speakers,
    cards,
    ...besides(text, source.review, codebook, t, source.reader),
    notice: source.unread ? unreadNotice(source.unread, t) : noticeFor(analysis, source.hidden ?? 0, t),
  };
}
