import { findDates, weekdayOf } from './find-dates';
import { isProse } from './lines';
import type { Line } from './lines';

interface OtherKind {
  /** "it looks like …" */
  readonly name: string;
  readonly test: (text: string, lines: readonly Line[]) => boolean;
}

const count = (lines: readonly Line[], form: RegExp): number =>
  lines.filter((line) => form.test(line.text.slice(0, 300))).length;
const share = (lines: readonly Line[], form: RegExp): number => count(lines, form) / Math.max(1, lines.length);
const top = (lines: readonly Line[], many: number): readonly Line[] => lines.slice(0, many);

/** Lines that hold a day and nothing else, with no year: the days of a diary. */
function isBareDay(line: Line): boolean {
  if (line.text.length > 30) return false;
  const [date] = findDates(line.text);
  if (date === undefined) return false;
  if (date.year !== null) return false;
  const rest = (line.text.slice(0, date.start) + line.text.slice(date.end)).match(/\p{L}+/gu) ?? [];
  return rest.every((word) => weekdayOf(word) !== null);
}

function sameDelimiters(lines: readonly Line[]): boolean {
  for (const delimiter of [',', ';', '\t', '|']) {
    const counts = lines.slice(0, 60).map((line) => line.text.slice(0, 2000).split(delimiter).length - 1);
    const usual = counts[Math.floor(counts.length / 2)] ?? 0;
    if (usual < 2 || lines.length < 4) continue;
    // Sentences have commas too, but not the same number in every line, and not without blanks after them.
    const alike = counts.filter((number) => number === usual).length / counts.length;
    if (alike > 0.8) return true;
  }
  return false;
}

const [margin, mostly] = [0.8, 0.7];

/** Short lines that are set in from the margin: outlines, manuals, listings. */
function indented(text: string): number {
  const all = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  // Where nearly all is set in, that is the page's margin.
  if (all.filter((line) => /^(?: {2,}|\t)/.test(line)).length > all.length * margin) return 0;
  const inset = all.filter((line) => /^(?: {2,}|\t)\S/.test(line));
  // Paragraphs of a wire are set in, too: each is a sentence.
  if (inset.filter((line) => /^\s+["“\p{Lu}].{20,}[.!?]["”)]*\s*$/u.test(line)).length > inset.length * mostly)
    return 0;
  return inset.filter((line) => line.trim().length < 90).length / Math.max(1, all.length);
}

const lists = /^(?:[-*•–+·○▪]|\d{1,2}[.)]|[a-z][.)]|\(\d{1,2}\)|\[[ xX]?\])\s/;
const law =
  /\b(?:hereby|warrant(?:y|ies)|liab(?:le|ility)|licen[sc]ed? (?:under|to)|copyright holders?|redistribut\w+|terms of (?:service|use)|these terms|governing law|permission is|merchantability|pursuant to|terminate your|indemnif\w+|sublicense|you agree|your account|shall not be)\b/gi;
const cooking =
  /\b(?:ingredients|tablespoons?|teaspoons?|tbsp|tsp|preheat|oven|simmer|whisk|saucepan|minced|knead|serves \d|dough|grams?|butter|flour|bake)\b/gi;

/** What a mailing says of itself below is no longer, in characters. */
const longestFoot = 600;

const kinds: readonly OtherKind[] = [
  {
    name: 'an e-mail',
    test: (_text, lines) =>
      count(
        top(lines, 14),
        /^(?:>\s*)?(?:from|to|cc|bcc|subject|sent|reply-to|message-id|return-path|received|von|an|betreff|от|кому|тема):\s/i,
      ) >= 2,
  },
  {
    name: 'a letter',
    test: (text, lines) =>
      // A newsletter greets its readers, too.
      !/\bunsubscribe\b/i.test(text.slice(-longestFoot)) &&
      count(
        top(lines, 14),
        /^(?:dear|hi|hello|hey|liebe[rs]?|sehr geehrte|cher|chère|estimad[oa]|querid[oa]|caro|cara|уважаем|дорог|шановн|sayın|hörmətli|հարգելի|պ?արոն)\s?\p{L}*.{0,50}[,!:]?$/iu,
      ) > 0 &&
      (/[,!:]$/.test(
        lines.find((line) =>
          /^(?:dear|hi|hello|hey|liebe|sehr|cher|estimad|querid|car[oa]|уваж|дорог|шан|sayın|hörm|հարգ)/iu.test(
            line.text,
          ),
        )?.text ?? '',
      ) ||
        /^(?:yours|sincerely|kind regards|best regards|regards|love|best wishes)\b/im.test(text)),
  },
  {
    name: 'a chat',
    test: (_text, lines) =>
      share(
        lines,
        /^(?:\[?\(?\d{1,4}[./:-]\d{1,2}.{0,24}?[\])]?\s*[-–]?\s*<?[\p{L}\d_ .]{1,24}>?:\s|<[^<>\s]{1,24}>\s)/u,
      ) > 0.4,
  },
  {
    name: 'a log',
    test: (_text, lines) =>
      share(
        lines,
        /^(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|\[?\w{3} \w{3} \d|\w{3} +\d{1,2} \d{2}:\d{2}:\d{2}|\d{2}:\d{2}:\d{2}|\d+\.\d+\.\d+\.\d+ |\[?(?:INFO|WARN|ERROR|DEBUG|TRACE)\b)/,
      ) > 0.3,
  },
  {
    name: 'a program',
    test: (text, lines) =>
      share(
        lines,
        /[;{}]$|^(?:#include|import |from \S+ import|def |class |function |const |let |var |public |private |return\b|if \(|\/\/|\/\*|--\s|SELECT |INSERT |CREATE |at \S+\(|<\/?[a-z]+[^<>]*>$|Traceback)/,
      ) > 0.2 || text.startsWith('#!/'),
  },
  {
    name: 'a settings file',
    test: (_text, lines) => share(lines, /^(?:\[[\w .:-]+\]$|[\w.-]+\s?=\s?\S|[\w-]+:\s*$|"[\w-]+":)/) > 0.3,
  },
  { name: 'a table', test: (_text, lines) => sameDelimiters(lines) },
  {
    name: 'notes or documentation',
    test: (_text, lines) =>
      // What an agency notes below an article has headings, too.
      count(
        lines.slice(0, lines.findLastIndex(isProse) + 1 || lines.length),
        /^(?:#{1,6} \S|={2,5} \S|```|={4,}$|-{4,}$|\.\. \w+::)/,
      ) >= 2 ||
      /^(?:readme|changelog|todo|to-do|to do|change log|release notes|license|licence|faq|frequently asked questions?|table of contents|references|bibliography|contents|shopping list|address list)\b/i.test(
        lines[0]?.text ?? '',
      ),
  },
  { name: 'a list', test: (_text, lines) => share(lines, lists) > 0.35 },
  { name: 'an outline or a manual', test: (text) => indented(text) > 0.25 },
  {
    name: 'minutes of a meeting',
    test: (_text, lines) =>
      /^minutes\b/i.test(lines[0]?.text ?? '') ||
      count(
        top(lines, 20),
        /^(?:present|apologies|absent|attendees|in attendance|agenda|chair|minutes taken by|next meeting|action items?)\s?:/i,
      ) >= 2,
  },
  {
    name: 'an essay or notes with a head',
    test: (_text, lines) =>
      count(top(lines, 8), /^(?:title|date|name|author)\s?:\s/i) >= 2 &&
      count(
        top(lines, 8),
        /^(?:class|course|student|teacher|instructor|assignment|grade|location|room|venue|attendees|participants|agenda)\s?:\s/i,
      ) >= 1,
  },
  {
    name: 'a legal text',
    test: (text, lines) => {
      const found = (text.match(law) ?? []).length;
      return (
        (found >= 3 && found > text.length / 700) ||
        /^(?:\p{L}+ ){0,3}(?:privacy|cookies?|data protection) (?:policy|notice|statement|declaration)$/iu.test(
          lines[0]?.text ?? '',
        ) ||
        (/^(?:terms (?:of|and)|privacy policy|end.user|the \w+ licen[sc]e|mit license|apache license|gnu )/i.test(
          lines[0]?.text ?? '',
        ) &&
          found >= 1)
      );
    },
  },
  {
    name: 'a recipe',
    test: (text) =>
      new Set((text.match(cooking) ?? []).map((word) => word.toLowerCase())).size >= 5 && text.length < 8000,
  },
  {
    name: 'a play',
    test: (text, lines) =>
      share(lines, /^(?!HON\.|REV\.)\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}\.\s/u) > 0.3 ||
      /^(?:act|scene) (?:[ivx]+|one|two|\d)\b/im.test(text.slice(0, 3000)),
  },
  {
    name: 'a song or a poem',
    test: (_text, lines) => count(lines, /^[[(]?(?:verse|chorus|refrain|bridge)(?: \d{1,2})?[\])]?:?$/i) >= 2,
  },
  {
    name: 'a chapter of a book',
    test: (_text, lines) =>
      top(lines, 4).some((line) =>
        /^(?:chapter|prologue|epilogue|part) (?:[ivxlc]+|\d+|\p{L}+)\b.{0,60}$|^(?:prologue|epilogue)$/iu.test(
          line.text,
        ),
      ),
  },
  { name: 'a diary', test: (_text, lines) => lines.filter(isBareDay).length >= 2 },
  {
    name: 'an examination or a form',
    test: (text, lines) =>
      (text.match(/(?:\p{L}[^\n_]{0,80}|^\d+[.)] ?)_{5,}|_{5,}[^\n_]{0,80}\p{L}|\.{8,}/gmu) ?? []).length >= 2 ||
      count(top(lines, 12), /\b(?:time allowed|answer all questions|total marks|examination)\b/i) >= 2,
  },
  {
    name: 'a list of publications',
    test: (_text, lines) => share(lines, /\((?:Eds?\.|(?:19|20)\d\d[a-z]?)\)\.\s/) > 0.4,
  },
];

/** What kind of text it is if it is clearly no article, as words that follow "it looks like"; null otherwise. */
export function kindOfOther(text: string, lines: readonly Line[]): string | null {
  return kinds.find((kind) => kind.test(text, lines))?.name ?? null;
}
