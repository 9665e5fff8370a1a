import { ofTalk } from '../language/talks';
import type { ArticleDate, DateReason } from '../model';
import { daysIn, isDay, isoDay, isoMonthDay } from '../text/calendar';
import { eitherWay, findDates, weekdayOf } from './find-dates';
import type { WrittenDate } from './find-dates';
import { type Day, iso, isRange, publishedDay, whole } from './published-day';

/** What of the layout bears on the date, in text order; nothing of it from the tails. */
export interface DateFacts {
  readonly datelines: readonly WrittenDate[];
  readonly published: readonly string[];
  readonly bylines: readonly string[];
  readonly captions: readonly string[];
  readonly bodies: readonly string[];
  readonly headline: string | null;
  /** Whether it is a talk that was written down. */
  readonly isTalk: boolean;
  /** Lines of copyright and credit. */
  readonly notes: readonly string[];
}

/** News is younger than the first, and nobody dates an article beyond the second: such a year is mistyped. */
const firstYear = 1600;
const lastYear = 2199;

/** The reader's own word: `2020-11-03`, `2020-11` or `2020`; null where it is none of these, or a year without news. */
export function readersDate(date: string): ArticleDate | null {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\s*$/.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  if (year < firstYear || year > lastYear) return null;
  if (match[2] === undefined)
    return { earliest: `${match[1]}-01-01`, latest: `${match[1]}-12-31`, precision: 'year', basis: 'reader' };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined)
    return {
      earliest: isoDay(year, month, 1),
      latest: isoDay(year, month, daysIn(year, month)),
      precision: 'month',
      basis: 'reader',
    };
  const day = Number(match[3]);
  if (!isDay(year, month, day)) return null;
  return { earliest: isoDay(year, month, day), latest: isoDay(year, month, day), precision: 'day', basis: 'reader' };
}

const exactly = (day: Day, basis: string): ArticleDate => ({
  earliest: iso(day),
  latest: iso(day),
  precision: 'day',
  basis,
});

/** Days of no year: the same day in the first year that is not before `bound`. */
function firstOnOrAfter(month: number, day: number, bound: string): Day | null {
  let year = Number(bound.slice(0, 4));
  for (let tries = 0; tries < 9; tries++, year++)
    if (isDay(year, month, day) && isoDay(year, month, day) >= bound) return { year, month, day };
  return null;
}

interface Spoken {
  readonly day: Day;
  readonly words: string;
}

interface Said {
  /** Days with a year that the article speaks of as past. */
  readonly past: readonly Spoken[];
  /** Days with a year that it speaks of as still to come. */
  readonly future: readonly Spoken[];
}

const ahead =
  /\b(?:will|shall|would|is to|are to|due|scheduled|slated|expected|expects|planned|plans|until|till|by|through|upcoming|next|deadline|expires?|effective|starting|beginning|before|ahead of|no later than|from|as of|set for|set to|should|may|might|could|if)\b/i;
const stillToCome =
  /\b(?:will|is to|are to|is due|are due|is scheduled|are scheduled|is expected|are expected|is planned|are planned|is slated|plans to|upcoming|no later than|expires)\b/i;
const effective = /\b(?:effective|starting|beginning|as of|with effect from|from)\s(?:on\s|from\s)?$/i;
const past =
  /\b(?:was|were|had|signed|met|held|took|said|told|began|came|went|became|made|spoke|won|died|fell|left|ended|\p{L}{3,}ed)\b/iu;
/** Enough for any article; a chronicle of thousands of dates costs no more. */
const mostDates = 200;

function insideQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2000), at);
  const open = (before.match(/[“«„]/g) ?? []).length - (before.match(/[”»]/g) ?? []).length;
  return open > 0 || (before.match(/"/g) ?? []).length % 2 === 1;
}

function spokenOf(bodies: readonly string[]): Said {
  const result: { past: Spoken[]; future: Spoken[] } = { past: [], future: [] };
  let seen = 0;
  for (const body of bodies)
    for (const hit of body.matchAll(/\b(?:19|20)\d\d\b/g)) {
      if (++seen > mostDates) return result;
      const from = Math.max(0, hit.index - 40);
      const date = findDates(body.slice(from, hit.index + 12)).find(
        (found) => from + found.start <= hit.index && hit.index < from + found.end,
      );
      const day = whole(date);
      if (!date || !day || insideQuote(body, hit.index)) continue;
      const at = from + date.start;
      const before = sentenceStart(body, at);
      const words = body.slice(at, from + date.end);
      const sentence = before + body.slice(from + date.end, from + date.end + 160).split(/[.!?]\s/)[0]!;
      const yearless = findDates(before.slice(-240)).some((other) => other.year === null);
      if (stillToCome.test(before.slice(-90)) || (effective.test(before) && yearless))
        result.future.push({ day, words });
      else if (past.test(sentence) && /\bon\s(?:\p{L}+,?\s)?$/iu.test(before) && !ahead.test(sentence))
        result.past.push({ day, words });
    }
  return result;
}

/** What stands before `at` in its sentence, 300 characters at most. */
function sentenceStart(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at);
  const cut = [...before.matchAll(/[.!?]["”»]?\s+(?=\p{Lu})/gu)].at(-1);
  return cut ? before.slice(cut.index + cut[0].length) : before;
}

/** The latest of several days. */
function latest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((best, day) => (best === null || iso(day) > iso(best) ? day : best), null);
}

interface Bound {
  readonly day: Day;
  readonly precision: 'day' | 'month';
  readonly basis: 'caption' | 'body';
}

/** The latest thing that had happened when the article was written: it cannot be older. */
function bound(facts: DateFacts, said: Said): Bound | null {
  const candidates: Bound[] = [];
  for (const caption of facts.captions)
    for (const date of findDates(caption.slice(0, 800))) {
      if (date.year === null || ahead.test(caption.slice(Math.max(0, date.start - 25), date.start))) continue;
      candidates.push({
        day: { year: date.year, month: date.month, day: date.day ?? 1 },
        precision: date.day === null ? 'month' : 'day',
        basis: 'caption',
      });
    }
  const body = latest(said.past.map(({ day }) => day));
  if (body) candidates.push({ day: body, precision: 'day', basis: 'body' });
  return candidates.reduce<Bound | null>(
    (best, one) => (best === null || iso(one.day) > iso(best.day) ? one : best),
    null,
  );
}

/** The year of an agency's own copyright line, "© 2023 AFP"; a site's footer tells when it was saved. */
function copyrightYear(notes: readonly string[]): number | null {
  for (const note of notes) {
    const match =
      /(?:©|\(c\)|copyright)\D{0,12}((?:19|20)\d\d)(?!\s?[-–])\D{0,6}\b(?:AFP|AP|Reuters|the associated press|dpa|EFE|Interfax|TASS|RFE\/RL)/i.exec(
        note.slice(0, 200),
      );
    if (match) return Number(match[1]);
  }
  return null;
}

function ofMonthDay(
  month: number,
  day: number,
  basis: string,
  facts: DateFacts,
  said: Said,
  floor: Bound | null,
): ArticleDate {
  const monthDay = isoMonthDay(month, day);
  const worked = (date: Day, inferred: DateReason): ArticleDate => ({ ...exactly(date, basis), inferred, monthDay });
  const fits = (date: Day): boolean => !floor || iso(date) >= iso(floor.day);
  const open: ArticleDate = { earliest: null, latest: null, precision: 'day', basis, monthDay };
  const stated = publishedDay([...facts.published, ...facts.bylines]);
  if (stated) {
    // Published on the day itself or soon after it.
    for (const year of [stated.year, stated.year - 1])
      if (isDay(year, month, day)) {
        const apart = (Date.parse(iso(stated)) - Date.parse(isoDay(year, month, day))) / 86_400_000;
        if (apart >= -1 && apart <= 31)
          return worked({ year, month, day }, { code: 'day-of-publishing', day: iso(stated) });
      }
  }
  const year = copyrightYear(facts.notes);
  if (year !== null && isDay(year, month, day) && fits({ year, month, day }))
    return worked({ year, month, day }, { code: 'copyright-year', year });

  const next = said.future.reduce<Spoken | null>(
    (best, one) => (!best || iso(one.day) < iso(best.day) ? one : best),
    null,
  );
  if (next) {
    const before = [next.day.year, next.day.year - 1]
      .filter((candidate) => isDay(candidate, month, day))
      .map((candidate) => ({ year: candidate, month, day }))
      .find((candidate) => iso(candidate) < iso(next.day));
    if (before && fits(before)) return worked(before, { code: 'still-to-come', words: next.words });
  }
  const earliest = floor ? firstOnOrAfter(month, day, iso(floor.day)) : null;
  if (floor && earliest)
    return {
      ...open,
      earliest: iso(earliest),
      inferred: { code: 'not-before', day: iso(floor.day), by: floor.basis === 'caption' ? 'caption' : 'text' },
    };
  return open;
}

/** "on Sunday (10 January)" in the first paragraph: the article's own day. */
function dayOfLead(lead: string): WrittenDate | null {
  const head = lead.slice(0, 400);
  const own = findDates(head).filter((date) => {
    if (date.day === null) return false;
    const before = head.slice(0, date.start);
    const word = /(\p{L}+)\W{1,3}$/u.exec(before.slice(-24))?.[1];
    if (word === undefined || weekdayOf(word) === null || word.length < 5) return false;
    const clause = before.split(/[.!?;]\s/).at(-1)!;
    return !insideQuote(head, date.start) && !ahead.test(clause) && !/\b(?:last|since|after|following)\b/i.test(clause);
  });
  return own.length === 1 ? own[0]! : null;
}

/** The article's date, as far as the text proves it. */
export function dateOf(facts: DateFacts, language: string): ArticleDate | null {
  const full = facts.datelines.map(whole).find((day) => day !== null);
  if (full) return exactly(full, 'dateline');
  const english = language === 'en';
  const said: Said = english ? spokenOf(facts.bodies) : { past: [], future: [] };
  const floor = bound(facts, said);
  const dateline = facts.datelines[0];
  if (dateline && dateline.day !== null)
    return ofMonthDay(dateline.month, dateline.day, 'dateline', facts, said, floor);
  const published = publishedDay(facts.published);
  if (published) return exactly(published, 'dateline');
  for (const line of facts.published) {
    const either = eitherWay(line);
    if (!either) continue;
    const [first, last] = either.days.map(([month, day]) => isoDay(either.year, month, day));
    return {
      earliest: first!,
      latest: last!,
      precision: 'day',
      basis: 'dateline',
      inferred: { code: 'day-or-month' },
    };
  }
  const signed = publishedDay(facts.bylines);
  if (signed) return exactly(signed, 'byline');
  for (const line of facts.published) {
    const date = findDates(line)[0];
    if (typeof date?.day === 'number' && !isRange(line, date))
      return ofMonthDay(date.month, date.day, 'dateline', facts, said, floor);
  }
  // "Briefing by Ada Holm, Selm, April 7, 2021", "Regular Press Conference on July 2, 2019": what was said on a day, and is headed so.
  const heading = findDates(facts.headline ?? '').at(-1);
  const headed =
    heading &&
    /^[\s.)]*(?:,? \d{1,2}[:.]\d{2}(?: ?[ap]m)?|[([][^()[\]]{2,40}[)\]])?$/.test(facts.headline!.slice(heading.end))
      ? whole(heading)
      : null;
  const aired = facts.isTalk && /[,–—|:(-]\s*(?:\p{L}+,? )?$/u.test((facts.headline ?? '').slice(0, heading?.start));
  if (headed && (aired || ofTalk.test(facts.headline!))) return exactly(headed, 'headline');
  const lead = english ? dayOfLead(facts.bodies[0] ?? '') : null;
  if (lead && lead.day !== null && lead.year === null)
    return ofMonthDay(lead.month, lead.day, 'body', facts, said, floor);
  if (!floor) return null;
  return { earliest: iso(floor.day), latest: null, precision: floor.precision, basis: floor.basis };
}
