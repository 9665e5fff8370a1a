import { agencyId } from '../language/agencies';
import type { Block, BlockReason } from '../model';
import { fold } from '../text/fold';
import { mainScript } from '../text/scripts';
import { readDateline, readDatelineAlone, readDatelineLabel, readPlaceAlone } from './dateline';
import type { Dateline } from './dateline';
import { readFoot } from './foot';
import { findDates } from './find-dates';
import { type Head, readHead } from './head';
import { readInsets } from './insets';
import { natureOf } from './line-rules';
import type { Nature } from './line-rules';
import { endsLikeSentence, isProse, trimmed } from './lines';
import type { Line } from './lines';
import { signpost } from './signposts';
import { findTails } from './tails';
import { titleLength } from './title';
import { belowCorrection } from './notices';
import { nameCaptions } from './picture-lines';
import { readTop } from './top';
import type { Top } from './top';
import type { TurnLine, Turns } from './turns/turn-line';

/** A block with its words. */
export interface Piece extends Block {
  readonly text: string;
  /** It stands under the heading of a tail, and proves nothing of the article. */
  readonly inTail: boolean;
  /** A dateline that is a line of publishing. */
  readonly published: boolean;
  /** Navigation or notices of the site, or links in another script. */
  readonly ofSite: boolean;
}

type Verdict = Pick<Block, 'kind' | 'reason' | 'section'>;

const isSites = ({ is }: Nature, words: string): boolean =>
  (is === 'navigation' || is === 'notice') && /[\p{L}\p{N}]/u.test(words);

/** A dateline on a line of its own stands no further down, in lines. */
const highest = 60;

/** A repeated line shorter than this may be meant: "No comment," he said. */
const shortestRepeat = 60;

const noLine = { text: '' };
const noTurns: ReadonlyMap<number, TurnLine> = new Map();

/**
 * The blocks of an article, one a line; a dateline opens the line that it stands in.
 * @param turns of an interview or a transcript, where the lines are one; a turn is a paragraph, whatever it looks like
 */
export function layOut(
  lines: readonly Line[],
  turns: Turns | null = null,
): {
  readonly pieces: readonly Piece[];
  readonly datelines: readonly Dateline[];
} {
  const natures = readNatures(lines);
  const placed = placeLines(lines, natures);
  const turnAt = turns?.at ?? noTurns;
  for (const at of turnAt.keys()) natures[at] = { is: 'text' };
  const under = findTails(lines, natures);
  const outside = foreignLines(lines, natures, under);
  const open = lines.flatMap((_line, at) =>
    natures[at]!.is === 'text' && under[at] === null && !outside.has(at) && !turnAt.has(at) ? [at] : [],
  );
  const places = [...turnAt.keys()];
  const spoken = places[0] === 0 && turnAt.get(0)!.style === 'above';
  const head = readHead(lines, natures, open, places[0], spoken);
  const above = open.filter((at) => at < (places[0] ?? lines.length));
  const top = readTop(lines, natures, above, head);
  const foot = new Map([...readFoot(lines, natures, open, head, top.body), ...readInsets(lines, open, top.body)]);
  const own = open.filter((at) => !foot.has(at));
  const zone = zoneOf(lines, own, head, top.body, places);
  const firstSeen = new Map<string, number>();
  const datelines: Dateline[] = [];
  const pieces: Piece[] = [];
  for (const [at, line] of lines.entries()) {
    const tailHead = turnAt.has(at) ? null : (under[at] ?? null);
    const inTail = tailHead !== null;
    const add = (verdict: Verdict, start = line.start, end = line.end, published = false): void => {
      const { kind, reason, section } = verdict;
      const own = start === line.start && end === line.end;
      const words = own ? line.text : line.text.slice(start - line.start, end - line.start);
      // Written out, since a spread for each of a hundred thousand lines takes seconds.
      const ofSite = kind === 'boilerplate' && (outside.has(at) || isSites(natures[at]!, words));
      pieces.push({ kind, start, end, reason, section, text: words, inTail, published, ofSite });
    };
    if (inTail) {
      add(tailVerdict(natures[at]!, lines[tailHead]!, at === tailHead));
      continue;
    }
    const alone = placed.get(at);
    if (alone && !turnAt.has(at)) {
      datelines.push(alone);
      add({ kind: 'dateline', reason: { code: 'dateline-alone' } });
      continue;
    }
    const nature = natures[at]!;
    if (nature.is !== 'text') {
      const verdict = verdictOf(nature, at, zone, natures);
      add(verdict, line.start, line.end, verdict.kind === 'dateline' && !belowCorrection(lines, at));
      continue;
    }
    const verdict: Verdict | null = turnAt.has(at)
      ? { kind: 'body', reason: { code: 'turn' } }
      : at > zone.lastProse && isLink(lines, natures, zone.lastProse, at)
        ? { kind: 'boilerplate', reason: { code: 'link-below' } }
        : (topVerdict(head, top, at) ?? footVerdict(foot, at));
    if (verdict) add(verdict);
    else if (at === head.headline) addHeadline(lines, at, add);
    else if (outside.has(at)) add({ kind: 'boilerplate', reason: { code: 'other-script' } });
    else if (head.headline !== null && line.text === lines[head.headline]!.text && line.text.length > 12)
      add({ kind: 'boilerplate', reason: { code: 'repeats-headline', line: lines[head.headline]!.number } });
    else {
      const earlier = line.text.length >= shortestRepeat ? firstSeen.get(line.text) : undefined;
      if (earlier !== undefined) {
        add({ kind: 'boilerplate', reason: { code: 'repeats-line', line: earlier } });
        continue;
      }
      firstSeen.set(line.text, line.number);
      const dateline = readDateline(line.text, at === top.body);
      if (dateline) datelines.push(dateline);
      addBody(line, dateline, isSection(lines, natures, under, at, top.body), add);
    }
  }
  return { pieces, datelines };
}

function footVerdict(foot: ReadonlyMap<number, BlockReason>, at: number): Verdict | null {
  const reason = foot.get(at);
  return reason ? { kind: 'boilerplate', reason } : null;
}

/** What stands around the headline; null for the headline itself and what follows. */
function topVerdict(head: Head, top: Top, at: number): Verdict | null {
  if (at === head.masthead) return { kind: 'boilerplate', reason: { code: 'masthead' } };
  if (head.above.has(at)) return { kind: 'boilerplate', reason: { code: 'above-headline' } };
  if (at === head.headline) return null;
  const dek = head.deks.get(at) ?? top.deks.get(at);
  if (dek) return { kind: 'dek', reason: dek };
  if (top.crumbs.has(at)) return { kind: 'boilerplate', reason: { code: 'line-of-page' } };
  return head.bylines.has(at) || top.bylines.has(at) ? { kind: 'byline', reason: { code: 'author' } } : null;
}

/** "Baku, September 14, AZERTAC" above the text, or the agency on the line below: they are neither headline nor text. */
function placeLines(lines: readonly Line[], natures: Nature[]): ReadonlyMap<number, Dateline> {
  const found = new Map<number, Dateline>();
  // The first line is a headline, unless one stands below it.
  for (let at = isProse(lines[1] ?? noLine) ? 1 : 0; at < lines.length && at < highest && !isProse(lines[at]!); at++) {
    const { is } = natures[at]!;
    const { text } = lines[at]!;
    // The headline may stand once more between the place and the text.
    const under = (lines[at + 1]?.text === lines[at - 1]?.text ? lines[at + 2] : lines[at + 1]) ?? noLine;
    const dateline =
      readDatelineLabel(text) ?? (is === 'text' || is === 'published' ? readDatelineAlone(text, is === 'text') : null);
    const beside = dateline ?? (is === 'text' && isProse(under) ? readPlaceAlone(text, under.text) : null);
    if (!beside) continue;
    natures[at] = { is: 'published', reason: { code: 'dateline-alone' } };
    const below = lines[at + 1];
    const agency =
      below && /^(?:text|credit|byline)$/.test(natures[at + 1]!.is)
        ? agencyId(fold(below.text.replace(/[\s:.–—-]+$/, '')))
        : undefined;
    if (agency !== undefined) natures[at + 1] = { is: 'credit', reason: { code: 'agency-below' } };
    found.set(at, agency === undefined ? beside : { ...beside, agencies: [...beside.agencies, agency] });
  }
  return found;
}

/** Lines of lists come again and again; each is judged once. */
function readNatures(lines: readonly Line[]): Nature[] {
  const known = new Map<string, Nature>();
  const natures = lines.map((line) => {
    if (line.text.length > 40) return natureOf(line);
    let nature = known.get(line.text);
    if (!nature) known.set(line.text, (nature = natureOf(line)));
    return nature;
  });
  keepFirst(lines, natures);
  nameCaptions(lines, natures);
  return natures;
}

type Add = (verdict: Verdict, start?: number, end?: number, published?: boolean) => void;

function addBody(line: Line, dateline: Dateline | null, section: boolean, add: Add): void {
  const paragraph: Verdict = { kind: 'body', reason: { code: 'paragraph' } };
  const label = dateline ? 0 : signpost(line.text);
  if (label > 0) {
    const rest = trimmed(line.text, label, line.text.length);
    add({ kind: 'body', reason: { code: 'section-head' }, section: true }, line.start, line.start + label);
    if (rest.start < rest.end) add(paragraph, line.start + rest.start, line.start + rest.end);
    return;
  }
  if (!dateline) {
    add(section ? { kind: 'body', reason: { code: 'section-head' }, section: true } : paragraph);
    return;
  }
  const rest = trimmed(line.text, dateline.length, line.text.length);
  const code = dateline.agencies.length > 0 ? 'dateline-agency' : 'dateline';
  add({ kind: 'dateline', reason: { code } }, line.start, line.start + dateline.length);
  if (rest.start < rest.end) add(paragraph, line.start + rest.start, line.start + rest.end);
}

/** A page's title ends with the site's name, which is nobody's words. */
function addHeadline(lines: readonly Line[], at: number, add: Add): void {
  const line = lines[at]!;
  const length = titleLength(lines, at);
  add({ kind: 'headline', reason: { code: 'first-line' } }, line.start, line.start + length);
  if (length === line.text.length) return;
  const rest = trimmed(line.text, length, line.text.length);
  // "Ostrel Tonight | 12 May 2022": the day of a page stands in its title.
  const dated = findDates(line.text.slice(rest.start)).some(({ year, day }) => year !== null && day !== null);
  if (dated)
    add({ kind: 'dateline', reason: { code: 'date-line' } }, line.start + rest.start, line.start + rest.end, true);
  else add({ kind: 'boilerplate', reason: { code: 'site-name' } }, line.start + rest.start, line.start + rest.end);
}

interface Zone {
  /** The places of the first line of the body, and of the last and the first line of prose. */
  readonly body: number;
  readonly lastProse: number;
  readonly firstProse: number;
  /** The place of the first turn of a talk; before the text where there is none. */
  readonly firstTurn: number;
}

/** @param turns their places */
function zoneOf(
  lines: readonly Line[],
  open: readonly number[],
  head: Head,
  body: number,
  turns: readonly number[],
): Zone {
  const lastProse = open.findLast((at) => at === head.headline || head.deks.has(at) || isProse(lines[at]!)) ?? -1;
  return {
    body: Math.min(body, turns[0] ?? Infinity),
    lastProse: Math.max(lastProse, turns.at(-1) ?? -1),
    firstTurn: turns[0] ?? -1,
    firstProse: open.find((at) => at > (head.headline ?? -1) && isProse(lines[at]!)) ?? lines.length,
  };
}

/** Below the last paragraph and a line such as "Read more": the title of another story. */
function isLink(lines: readonly Line[], natures: readonly Nature[], lastProse: number, at: number): boolean {
  const { text } = lines[at]!;
  if (lastProse < 0 || text.length > 110 || /[.…]["”)]?$/.test(text) || /^["“«—–-]/.test(text)) return false;
  for (let before = at - 1; before > lastProse && before > at - 8; before--)
    if (natures[before]!.is === 'navigation') return true;
  return false;
}

/** The very first line is the headline though it opens like a pointer ("Watch: …"), if prose follows at once. */
function keepFirst(lines: readonly Line[], natures: Nature[]): void {
  const first = natures[0];
  if (!first || !lines[1]) return;
  if ((first.is === 'pointer' || first.is === 'credit') && natures[1]!.is === 'text' && isProse(lines[1]))
    natures[0] = { is: 'text' };
}

function tailVerdict(nature: Nature, head: Line, isHead: boolean): Verdict {
  // Credits are the reporting chain wherever they stand.
  if (nature.is === 'credit' || nature.is === 'caption') return { kind: nature.is, reason: nature.reason };
  if (isHead && nature.is === 'tailHead') return { kind: 'boilerplate', reason: nature.reason };
  return { kind: 'boilerplate', reason: { code: 'under-head', words: head.text.replace(/[:\s]+$/, '').slice(0, 60) } };
}

function verdictOf(
  nature: Exclude<Nature, { is: 'text' }>,
  at: number,
  zone: Zone,
  natures: readonly Nature[],
): Verdict {
  const inside = at > zone.body && at < zone.lastProse;
  // "PUBLISHED: 09:41, 12 August 2021" below what looks like a paragraph.
  const stated =
    (nature.reason.code === 'publishing-label' && at < zone.firstProse) ||
    (at < zone.firstProse && at < zone.firstTurn);
  switch (nature.is) {
    case 'caption':
    case 'credit':
    case 'byline':
      return { kind: nature.is, reason: nature.reason };
    case 'published':
      return inside && !stated
        ? { kind: 'body', reason: { code: 'section-head' }, section: true }
        : { kind: 'dateline', reason: nature.reason };
    case 'subject': {
      const besideFrame = [at - 1, at + 1].some(
        (near) => natures[near]?.is === 'navigation' || natures[near]?.is === 'subject',
      );
      return inside && !besideFrame
        ? { kind: 'body', reason: { code: 'section-head' }, section: true }
        : { kind: 'boilerplate', reason: nature.reason };
    }
    default:
      return { kind: 'boilerplate', reason: nature.reason };
  }
}

/** Short lines above and below the article in another script than it has: links for other languages of the site. */
function foreignLines(
  lines: readonly Line[],
  natures: readonly Nature[],
  under: readonly (number | null)[],
): ReadonlySet<number> {
  const foreign = new Set<number>();
  const own = lines.flatMap((line, at) => (natures[at]!.is === 'text' && under[at] === null ? [{ line, at }] : []));
  const prose = own.filter(({ line }) => isProse(line));
  const first = prose[0]?.at ?? -1;
  const last = prose.at(-1)?.at ?? lines.length;
  let sample = '';
  for (const { line } of prose) {
    if (sample.length > 2000) break;
    sample += line.text.slice(0, 1000);
  }
  const main = mainScript(sample);
  if (!main.script || main.share < 0.7) return foreign;
  for (const { line, at } of own) {
    if (line.text.length > 80 || (at >= first && at <= last)) continue;
    const script = mainScript(line.text);
    if (script.letters >= 3 && script.script !== main.script && script.share > 0.9) foreign.add(at);
  }
  return foreign;
}

/** A short line between paragraphs that is no sentence. */
function isSection(
  lines: readonly Line[],
  natures: readonly Nature[],
  under: readonly (number | null)[],
  at: number,
  body: number,
): boolean {
  const line = lines[at]!;
  const { text } = line;
  if (at <= body || text.length > 80 || (endsLikeSentence(text) && !/[\p{L}]\?$/u.test(text)) || /[,;"”»]$/.test(text))
    return false;
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(text) || text.split(/\s+/).length > 12) return false;
  const next = lines[at + 1];
  const before = lines[at - 1];
  if (!next || !before || natures[at + 1]!.is !== 'text' || under[at + 1] !== null) return false;
  return isProse(next) && (natures[at - 1]!.is !== 'text' || endsLikeSentence(before.text) || isProse(before));
}
