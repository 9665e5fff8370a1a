import type { Edit } from '../../text/rewrite';
import { endsLikeSentence, standsAlone } from '../lines';
import { isWriterAlone } from '../writer-lines';
import type { RawLine } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

/** Typed text is no wider. */
const widest = 120;
const opensInside = /^\s*(?:\p{Ll}|[,;.)]\s?\p{L}?)/u;

/** In characters: of typed text, of a column of print, and of the narrowest column. */
const [leastWidth, columnWidth, narrowest] = [40, 48, 24];
/** A wire's item has a title and two lines at least. */
const shortest = 3;
/** A column has so many lines, and most of them end within a sentence. */
const [columnLines, withinSentence] = [15, 0.6];

const isColumn = (lines: readonly RawLine[]): boolean =>
  lines.length >= columnLines &&
  lines.filter(({ text }) => !endsLikeSentence(text.trimEnd())).length >= lines.length * withinSentence;

/** A tab sets in as far as some blanks. */
const tab = 4;
const depth = ({ text, indent }: RawLine): number =>
  indent + (tab - 1) * (text.slice(0, indent).match(/\t/g) ?? []).length;

const length = (line: RawLine): number => line.text.trim().length;
const firstWord = (line: RawLine): number => /^\S*/.exec(line.text.trimStart())![0].length;

/**
 * Puts paragraphs together that were broken into lines, set in from the margin or with a blank line after each.
 * Plain lines of one width are left to `joinWrapped`.
 */
export function unwrap({ text, lines: all }: Source): readonly Edit[] {
  const lines = all.filter((line) => !line.blank);
  if (lines.length < shortest) return [];
  const sizes = lines.map(length).sort((a, b) => a - b);
  const width = sizes[Math.floor(sizes.length * 0.9)]!;
  if (width > widest || width < narrowest || sizes.at(-1)! > widest * 2) return [];
  const narrow = width < columnWidth && isColumn(lines);
  if (width < leastWidth && !narrow) return [];
  const gaps = new Map<number, number>();
  const gap = (at: number): number =>
    (text.slice(lines[at]!.end, lines[at + 1]!.start).match(/\r\n|\n|\r/g) ?? []).length;
  let broken = 0;
  let doubled = 0;
  for (let at = 0; at + 1 < lines.length; at++)
    if (
      length(lines[at]!) >= (narrow ? width / 2 : lines.length < 6 ? columnWidth : 30) &&
      !endsLikeSentence(lines[at]!.text.trimEnd()) &&
      opensInside.test(lines[at + 1]!.text)
    ) {
      broken++;
      if (gap(at) > 1) doubled++;
      gaps.set(gap(at), (gaps.get(gap(at)) ?? 0) + 1);
    }
  const indented = lines.filter((line) => depth(line) >= 2).length;
  if (broken < (lines.length < 6 ? 1 : 3) || broken < lines.length * 0.15) return [];
  const twice = doubled > broken * 0.6;
  if (!twice && !narrow && indented < lines.length * 0.25) return [];
  // So far apart most broken lines stand.
  const usual = [...gaps].sort(([, a], [, b]) => b - a)[0]![0];
  const edits: Edit[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1]!;
    const apart = gap(at);
    if (apart > (twice ? Math.max(2, usual) : 1) || depth(next) > depth(line) + 1) continue;
    if (standsAlone(next.text.trim(), at)) continue;
    if (byline.test(next.text) || (twice && at === 0 && isWriterAlone(next.text.trim()))) continue;
    const inside = opensInside.test(next.text);
    const full = length(line) + 1 + firstWord(next) > width - 2;
    const ends = endsLikeSentence(line.text.trimEnd());
    if (
      inside ||
      (!ends && length(line) >= width * 0.75) ||
      (!twice && full && length(line) > (narrow ? width / 2 : 40))
    )
      edits.push(joint(text, line, next));
  }
  return edits;
}

/** "By Jane Roe" below the title. */
const byline = /^\s*(?:By|BY) \p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?\s*$/u;

/** A word divided at the end of a line is one where it stands undivided elsewhere. */
function joint(text: string, line: RawLine, next: RawLine): Edit {
  const end = line.start + line.text.trimEnd().length;
  const start = next.start + next.indent;
  const halves = /(\p{L}{2,})-$/u.exec(line.text.trimEnd());
  const rest = /^\p{Ll}+/u.exec(next.text.trimStart());
  if (!halves || !rest) return { start: end, end: start, text: /^[,;.)]/.test(next.text.trimStart()) ? '' : ' ' };
  return text.includes(halves[1]! + rest[0])
    ? { start: end - 1, end: start, text: '' }
    : { start: end, end: start, text: '' };
}

/** First parts of words that have a hyphen wherever they stand. */
const hyphened =
  /(?:^|[^\p{L}])(?:well|long|short|ex|self|co|non|anti|pro|vice|half|two|three|four|five|six|ten|first|second|third|last|high|low|old|new|full|part|mid|so|far|cross|multi|semi|all|by|on|off|in|up|much|ever|never|non|pre|post|then|like|ill|best|hard|soft|fast|slow)$/iu;

/** Words that were divided at the end of a line, "re-" / "plied", also where the lines are not joined. */
export function dividedWords({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.DividedWord) || !/\p{Ll}-[ \t]*\r?\n[ \t]*\p{Ll}/u.test(text)) return [];
  return [...text.matchAll(/(\p{L}*\p{Ll})-[ \t]*(?:\r\n|\n|\r)[ \t]*(?=(\p{Ll}+))/gu)].flatMap((match) => {
    const [whole, first, rest] = match;
    const start = match.index + first!.length;
    const end = match.index + whole.length;
    if (hyphened.test(text.slice(Math.max(0, match.index - 1), start)) || text.includes(`${first!}-${rest!}`))
      return [{ start: start + 1, end, text: '' }];
    return [{ start, end, text: '' }];
  });
}

const mayNotEnd =
  /(?:^|\s)(?:of|the|a|an|in|on|at|to|by|and|or|from|with|for|that|who|said|his|her|its|their|By|Published|Updated)$|,["”]?$/;

/** Joins the lines of a page that were cut at each of its links and names: "The mayor of / Grenby / , Ivo Reyle". */
export function joinElements(source: Source): readonly Edit[] {
  if (!source.has(Sign.CutLine)) return [];
  const lines = source.lines.filter((line) => !line.blank);
  const cut = lines.filter((line) => /^\s*[,.;:](?:\s|$)/.test(line.text)).length;
  if (cut < 3) return [];
  const edits: Edit[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1]!;
    if (next.start - line.end > 2) continue;
    // The writer's name stands below.
    if (/^\s*by\s*$/i.test(next.text)) continue;
    const mark = /^\s*[,.;:)](?:\s|$)/.test(next.text);
    if (mark || /^\s*\p{Ll}/u.test(next.text) || mayNotEnd.test(line.text.trimEnd()) || /^\s*[,;]$/.test(line.text))
      edits.push({
        start: line.start + line.text.trimEnd().length,
        end: next.start + next.indent,
        text: mark ? '' : ' ',
      });
  }
  return edits;
}

/** "… as drivers queueJane RoePublished 4 March 2021The mayor …" */
const gluedStamp =
  /^([^.!?\n]{15,160}?\p{Ll}{2})((?:By )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}\p{L}+\p{Ll})?((?:Published|Posted|Updated|Date):? ?(?:on )?[^.!?\n]{0,12}?(?:19|20)\d\d|\p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d)(?=["“]?\p{Lu}\p{Ll})/u;

/** Parts paragraphs that were glued together: "… for the lost days.According to …". */
export function partGlued({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.Glued)) return [];
  const joints = [...text.matchAll(/(?<=\p{Ll}[.!?][”"]?)(?=[“"]?\p{Lu}\p{Ll})|(?<=\p{Ll}[.!?][”]?)(?=“)/gu)];
  const ends = (text.trim().match(/\n/g) ?? []).length;
  if (joints.length < (ends === 0 ? 2 : 3) || joints.length < ends) return [];
  const stamp = gluedStamp.exec(text.slice(0, 300));
  if (stamp) {
    const [, title = '', writer = '', day = ''] = stamp;
    const places = [
      title.length,
      ...(writer ? [title.length + writer.length] : []),
      title.length + writer.length + day.length,
    ];
    return [
      ...places.map((place) => ({ start: place, end: place, text: '\n\n' })),
      ...joints
        .filter(({ index }) => index > stamp[0].length)
        .map(({ index }) => ({ start: index, end: index, text: '\n\n' })),
    ];
  }
  const head =
    /^[^.!?\n]{20,140}?\p{Ll}{2}(?=(?:The|A|An|In|On|At|It|He|She|Two|Three|Police|Officials) \p{L}|\p{Lu}{3,}[^.!?\n]{0,30} [-–—]{1,2} )/u.exec(
      text.slice(0, 200),
    );
  const edits = joints.map((match) => ({ start: match.index, end: match.index, text: '\n\n' }));
  return head && head[0].length < (joints[0]?.index ?? 0)
    ? [{ start: head[0].length, end: head[0].length, text: '\n\n' }, ...edits]
    : edits;
}

/** A justified line has so many wide gaps, of so many blanks at most. */
const [fewestGaps, fewestLines] = [3, 3];
const wideGap = /(?<=\S) {2,4}(?=\S)/g;

/** Lines that a program justified, "The  council of   Selm has": one blank between words is enough. */
export function justified({ text, lines }: Source): readonly Edit[] {
  if (!text.includes('  ') || !/\p{Ll} {2,4}\p{Ll}/u.test(text)) return [];
  const found = lines.filter(
    (line) => /\p{Ll} {2,4}\p{L}/u.test(line.text) && (line.text.trim().match(wideGap)?.length ?? 0) >= fewestGaps,
  );
  if (found.length < fewestLines) return [];
  return found.flatMap((line) =>
    [...line.text.matchAll(wideGap)].map(({ 0: gap, index }) => ({
      start: line.start + index,
      end: line.start + index + gap.length,
      text: ' ',
    })),
  );
}
