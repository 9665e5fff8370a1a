import { givenNames } from '../language/english/given-names';
import { otherDateWords } from '../language/other-calendars';
import type { BlockReason, Span } from '../model';
import { fold, keyOf } from '../text/fold';
import { eitherWay, findDates, weekdayOf } from './find-dates';
import type { Line } from './lines';
import { navigationWords, publishedLabels, subjectWords } from './words';
import { isWriterAlone } from './writer-lines';

/** A line that gives the day of publishing. */
export interface DateLine {
  readonly is: 'published';
  readonly reason: BlockReason;
}

/** What pages put beside a writer's name. */
const besideWriter = /\b(?:send an email|email the author|comments off(?: on .*)?)(?!\p{L})/giu;

export const clock = /\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s{0,2}(?:[ap]\.?m\.?)?/gi;
export const zones =
  /\b(?:gmt|utc|bst|msk|est|edt|cet|cest|eet|amt|get|local time|yerevan|baku|tbilisi|moscow)\b\s?(?:[+-]\s?\d{1,2}(?::\d\d)?)?/gi;

/** A line without the dates in it. */
export function withoutDates(line: string): string {
  let rest = line;
  for (const date of [...findDates(line)].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  return rest;
}

/** What is left of a line, without its dates, beside hours: zones, weekdays, handles, small words at the ends. */
export function withoutHours(rest: string): string {
  return rest
    .replace(besideWriter, ' ')
    .replace(/(?<![\w.])@\w{2,30}/g, ' ')
    .replace(clock, ' ')
    .replace(/\b(?:[ap]\.m\.|[ap]m\b)/gi, ' ')
    .replace(/\(?\b\d{4}(?= ?\(?(?:gmt|utc|hkt|est|edt|bst|msk)\b)/gi, ' ')
    .replace(zones, ' ')
    .replace(/\p{L}{3,}/gu, (word) => (weekdayOf(word) === null ? word : ' '))
    .replace(/(?:[\s,.|]*\b(?:on|at)\b)+[\s,.|]*$/i, ' ')
    .replace(/[\s,.|•·(–—-]+$/, '');
}

const smallWord =
  /^(?:at|on|in|the|of|and|last|first|г|года|թ|ago|hours?|hrs?|minutes?|mins?|secs?|days?|weeks?|months?|years?|в|um|uhr|à|h|le|il|del|de|kl|st|nd|rd|th|am|pm|a|p|m|et|ct|pt|saat|tarihinde|min|read|comments?|comment|views?|by|no|edition)$/i;

/** "3 hours ago": when a page was saved, nobody knows. */
const sinceSaving =
  /^\d{1,3}\+?\s?(?:h|hr|hrs|hours?|m|mins?|minutes?|d|days?|w|weeks?|months?)\s(?:ago|old)\b.{0,20}$|^(?:just now|moments ago|(?:today|yesterday)(?:,|,? at)? \d{1,2}[:.]\d{2}.{0,20})$/i;

const host = /^(?:www\.)?(?:[\p{L}\d-]+\.)+\p{L}{2,8}$/iu;
const aside =
  /^(?:p(?:age|g)?\.?\s?)?[A-Z]?\d{1,3}$|^(?:reading time:?\s)?\d{1,3}\s?min(?:ute)?s?(?:\sread)?$|^(?:\d+|no|leave a|add a|post a|write a) (?:comments?|repl(?:y|ies)|views?|shares?)$/i;

/** The parts of a line that says where, by whom and when: "grenbyherald.example · by Jane Roe · September 2, 2023". */
export const stampParts = (text: string): readonly string[] =>
  (/[·•|»]/.test(text) ? text.split(/\s?[·•|»]\s?/) : [text]).filter((part) => part !== '');

/** Whether every part of a line is an outlet, a writer, a day or a page. */
function isParted(text: string): boolean {
  const parts = stampParts(text);
  if (parts.length < 2) return false;
  const isDay = (part: string): boolean =>
    findDates(part).some(({ year, day }) => year !== null && day !== null) &&
    wordsLeft(withoutHours(withoutDates(part))).length === 0;
  return (
    parts.some(isDay) &&
    parts.every(
      (part, at) =>
        isDay(part) ||
        host.test(part) ||
        aside.test(part) ||
        subjectWords.has(keyOf(part)) ||
        navigationWords.has(keyOf(part)) ||
        /^(?:(?:posted|written|published|reported) )?by\s\p{Lu}|^(?:text|words|story|author|reporter)\s?:\s?\p{Lu}/iu.test(
          part,
        ) ||
        isWriterAlone(part) ||
        (parts.length > 2 && (at === 0 ? /^[a-z][\w.-]{2,24}$/ : /^\p{Lu}\p{Ll}{2,14}$/u).test(part)) ||
        ((at === 0 || at === parts.length - 1) && part.length < 40 && outletSign.test(part)),
    )
  );
}

const placeInPaper =
  /\b(?:Seite|Page|Pg?\.|S\.|[Ss]id[ea]|Ausgabe-Nr\.?|Nr\.|No\.|Issue)\s?[A-Z]?\d{1,4}\b|\b\d{2,5} (?:words|mots|Wörter|ord)\b/;

/** "Grenby Dial vom 09.11.2023, Seite 9 / Wissen", "The Grenby Dial (Grenby) Sat 16 Feb 1924 Page 4": where in a paper it stood. */
function isCitation(text: string): boolean {
  if (!placeInPaper.test(text) || /[.!?]$|["“”«»]/.test(text)) return false;
  const days = findDates(text).filter(({ year, day }) => year !== null && day !== null);
  const small = withoutDates(text).match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}+/gu) ?? [];
  return (
    days.length === 1 &&
    small.every((word) =>
      /^(?:vom|am|of|the|and|de|du|words|mots|ord|sid[ea]|arti(?:kk?|c)el|id\p{L}?|nr)$/u.test(word),
    )
  );
}

/** "5:00 am (Paris)" */
const cityOfTime = /(?<=\d|[ap]\.?m\.?|^|\s)\s*\(\p{Lu}[\p{L}’'-]+(?: time)?\)/gu;
const longestStamp = 140;
const longestParts = 300;

/** "Published on May 4, 2023 • 4 min read • Lire en français": what stands behind the day does not matter. */
function firstStamp(line: Line): DateLine | null {
  const [first = '', ...others] = line.text.length > longestParts ? [] : stampParts(line.text);
  if (others.length === 0 || others.some((part) => part.length > 40) || first.length > longestStamp) return null;
  return wholeStamp({ ...line, text: first, key: keyOf(first) });
}

/** A line that holds a date or an hour and labels: "Published: 4 October 2023, 14:35 GMT+4", "3 March 2021 by Jane Roe". */
export const published = (line: Line): DateLine | null => wholeStamp(line) ?? firstStamp(line);

function wholeStamp(line: Line): DateLine | null {
  const { text, key } = line;
  if (text.length > longestStamp) return null;
  const label = publishedLabels.opening(key);
  // The label on a line of its own, the day on the next one.
  if (label !== null && text.length < 30 && /^\P{N}+$/u.test(text) && wordsLeft(text).length === 0)
    return { is: 'published', reason: { code: 'publishing-label', words: label } };
  if (sinceSaving.test(text)) return { is: 'published', reason: { code: 'since-saving' } };
  if (!/\d/.test(text)) return null;
  if (isParted(text) || isCitation(text)) return { is: 'published', reason: { code: 'date-line' } };
  const dates = findDates(text);
  const either = text.length < 60 ? eitherWay(text) : null;
  const dated = dates.some((date) => date.day !== null) || either !== null;
  if (!dated && label === null && !/^\d{1,2}[:.]\d{2}$/.test(text)) return null;
  if (!dated && label !== null && !/(?:ago|назад|əvvəl|önce|առաջ|heute|today|yesterday|\d[:.]\d\d)/i.test(text))
    return null;
  if (dates.length > 2) return null;
  const undated =
    dates.length === 0 && either ? text.slice(0, either.start) + text.slice(either.end) : withoutDates(text);
  const rest = undated
    .replace(submitter, ' ')
    .replace(besideWriter, ' ')
    .replace(clock, ' ')
    .replace(zones, ' ')
    .replace(cityOfTime, ' ');
  const ofLabel = new Set(label?.split(' '));
  const left = wordsLeft(rest).filter((word) => !ofLabel.has(fold(word)));
  if (left.length > 0 && !(dated && isStamp(text, left, dates.find(({ year }) => year !== null) ?? either)))
    return null;
  return {
    is: 'published',
    reason: label === null ? { code: 'date-line' } : { code: 'publishing-label', words: label },
  };
}

/** "Submitted by lorth on": the name of an account. */
const submitter = /\b(?:submitted|posted|published|uploaded|added) by \S+(?=,? (?:on|at)\b)/i;

const wordsLeft = (rest: string): readonly string[] =>
  (rest.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).filter(
    (word) => weekdayOf(word) === null && !smallWord.test(word) && !publishedWords.has(fold(word)),
  );

/** Names of zones in brackets and words that stand beside a date on a page. */
const besideDates =
  /^(?:hkt|ist|jst|pst|pdt|cst|cdt|trt|azt|aest|eest|wib|news|world|politics|business|sport|sports|opinion|report|edition|section|page|staff|desk|webdesk|webmaster|admin|editor|written|author|source|print|share|materials)$/i;

/**
 * A date with the name of a writer, an outlet or a section beside it, and no sentence: "March 4, 2021 Jane Roe",
 * "Politics 19 September 2021 14:30". The date opens or closes the line: a headline may have one in its midst.
 */
function isStamp(text: string, left: readonly string[], date: Span | null): boolean {
  if (/[!?…:]$|["“”«»]/.test(text) || (text.endsWith('.') && !/\b[ap]\.m\.$/i.test(text))) return false;
  const others = left.filter((word) => !besideDates.test(word));
  if (date === null) return others.length === 0;
  const before = wordsLeft(withoutHours(text.slice(0, date.start)));
  const after = wordsLeft(withoutHours(withoutDates(text.slice(date.end))));
  // "Civil.ge – Tbilisi, 25/09/2024", "Panorama.am, 17:05 25/05/2021 POLITICS"
  const site = siteFirst.exec(text);
  if (site && before.length <= 5 && after.length <= 2 && [...before.slice(hostWords(site[0])), ...after].every(isName))
    return true;
  // "TNN / Nov 14, 2022, 08:11 IST"
  if (before.length === 1 && after.every((word) => besideDates.test(word)) && /^\p{Lu}{2,6}\s?[/|]\s/u.test(text))
    return true;
  const named = (words: readonly string[]): boolean =>
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || besideDates.test(word));
  const stated =
    others.length <= 6 &&
    (before.length === 0 ||
      subjectWords.has(before.join(' ').toLowerCase()) ||
      before.every((word) => besideDates.test(word)) ||
      (before.length === 2 && /^materials$/i.test(before[1]!)));
  if (stated)
    return (
      named(after) ||
      /(?:\/|\||•|·)/.test(text.slice(date.end, date.end + 6)) ||
      /^\W{0,3}by\b/i.test(text.slice(date.end))
    );
  // "Nina Wolde in Selm MARCH 9 2021"; behind "By" it is the line of who wrote it.
  if (
    after.length === 0 &&
    !/^\W{0,3}by\b/i.test(text) &&
    before.length > 1 &&
    before.length <= 5 &&
    named(before) &&
    givenNames.has(fold(before[0]!))
  )
    return true;
  // "RFE/RL Armenian Report – 05/25/2023", "The Grenby Dial | 4 March 2021"
  return (
    after.every((word) => besideDates.test(word)) &&
    before.length <= 5 &&
    named(before) &&
    (outletSign.test(text.slice(0, date.start)) || outletSign.test(withoutHours(text.slice(0, date.start))))
  );
}

const siteFirst = /^(?:www\.)?(?:[\p{L}\d-]+\.)+\p{L}{2,8}(?=\s?[,–—|-]|\s\d|\s\p{Lu})/iu;
const hostWords = (host: string): number => wordsLeft(host).length;
const isName = (word: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(word);

const outletSign =
  /(?:\b(?:Report|News|Times|Post|Service|Agency|Press|Herald|Tribune|Gazette|Journal|Daily|Weekly|Dial|Today|Online|Radio|TV|Newsletter|Bulletin|Sheet|Mail|Star|Express|Mirror|Telegraph|Guardian|Independent|Observer|Chronicle|Courier|Examiner|Globe|Record|Review|Standard|Monitor|Magazine|Media|Network|Wire|Voice|Inquirer|Echo)\s*[-–—|,·•]?\s*\[?|\s[|·•]\s*)$/i;

const publishedWords = new Set(
  `article story originally published updated update modified edited last posted date publication created issued for released release embargo embargoed until web first uploaded on at time debated volume issue no nr vol
  опубликовано обновлено дата публикации размещено добавлено последнее обновление создано опубліковано оновлено
  հրապարակված է հրապարակվել թարմացվել ամսաթիվ dərc edilib yenilənib tarix yayınlanma tarihi yayin yayın güncelleme son
  güncellendi yayınlandı oluşturulma გამოქვეყნებულია გამოქვეყნდა განახლებულია განახლდა თარიღი veröffentlicht am
  aktualisiert stand datum erstellt zuletzt publié publiée mis à jour modifié posté dernière mise publicado actualizado
  fecha última actualización pubblicato aggiornato data ultimo aggiornamento نشر نشرت تاريخ النشر آخر تحديث تم التحديث
  تاریخ انتشار`
    .split(/\s+/)
    .concat(otherDateWords)
    .map(fold),
);
