import { agencyId, agencyIds, isInAgencyName } from '../language/agencies';
import { givenNames } from '../language/english/given-names';
import { ofTalk } from '../language/talks';
import { fold } from '../text/fold';
import { hasDigit, isOfWord } from '../text/letters';
import { isOutletName } from './title';
import { findDates, isMonth, weekdayOf } from './find-dates';
import type { WrittenDate } from './find-dates';

/** What a dateline says. */
export interface Dateline {
  /** Its length in the line, up to its last full stop, dash or colon. */
  readonly length: number;
  readonly place: string | null;
  readonly date: WrittenDate | null;
  /** Ids of known agencies; others by their name as it stands. */
  readonly agencies: readonly string[];
}

/** No dateline is longer. */
const longest = 140;

/** Words in capitals that open a paragraph and are no place. */
const noPlace = new Set(
  `live update updated breaking exclusive watch video photos photo opinion analysis note correction factbox explainer
  editorial interview question answer q a crosstalk file urgent alert just fact check timeline profile column comment
  advertisement read also related source sources image warning notice summary background ps nb disclaimer editor's published posted modified created embargo embargoed until accessed retrieved saved clipped archived captured viewed printed downloaded received attention release contact by`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const particles = /^(de|del|della|di|la|le|les|el|al|the|of|upon|sur|am|an|der|da|do|dos|den|im|и|на|и|von|y)$/i;
const time =
  /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s{0,2}(?:[ap]\.?m\.?)?(?:\s{0,2}(?:gmt|utc|bst|msk|est|edt|cet|amt)\b)?/gi;

/** An id for a name: lower case, dots and blanks as hyphens. */
export function slug(name: string): string {
  return fold(name)
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Marks where a date was taken out. */
const dated = '\u0001';

interface Parts {
  readonly place: string | null;
  readonly date: WrittenDate | null;
  readonly agencies: readonly string[];
  /** The place is in capitals. */
  readonly capitals: boolean;
}

function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{Lt}]/u.test(word);
}

/** Small words that stand beside a day, an hour or a place. */
const beside =
  /^(?:le|den|der|del|er|gmt|utc|bst|msk|est|edt|cet|amt|local|time|the|ili|of|de|st|nd|rd|th|am|pm|[a-z])$/;

const isOfDateline = (word: string): boolean =>
  beside.test(word) || particles.test(word) || isInAgencyName(word) || weekdayOf(word) !== null || isMonth(word);

/**
 * Whether a word in small letters stands in the prefix that is none of a dateline's, and nothing that may hide it:
 * brackets, strokes. Most sentences are known by it at once.
 */
function isSentence(prefix: string): boolean {
  let sure = false;
  for (let at = 0; at < prefix.length; at++) {
    const code = prefix.charCodeAt(at);
    // "(", "/", "["
    if (code === 40 || code === 47 || code === 91) return false;
    if (sure || code < 97 || code > 122 || (at > 0 && prefix.charCodeAt(at - 1) !== 32)) continue;
    let end = at + 1;
    while (isOfWord(prefix.charCodeAt(end))) end++;
    sure = !isOfDateline(prefix.slice(at, end));
  }
  return sure;
}

const firstMark = /[.։:)–—|]|-(?:-|\s|$)/;

/** Takes a prefix apart into place, date and agencies; null where something else is in it. */
function takeApart(prefix: string): Parts | null {
  if (isSentence(prefix)) return null;
  const agencies: string[] = [];
  // "Mumbai (Norland) [Norvia], November 3 (ANI)": the land in square brackets, the part of it in round ones.
  let rest = prefix.replace(/(?:\s\([\p{L} ]{2,30}\))?\s?\[(\p{Lu}[\p{L} ]{2,30})\]/u, ', $1');
  rest = rest.replace(
    /\(([^()]{2,60})\)|(?<=^|[\s.,])\/([^/()]{2,40})\//g,
    (_all, round?: string, slashed?: string) => {
      const name = (round ?? slashed ?? '').trim();
      if (findDates(name).length > 0) return ` ${name} `;
      agencies.push(name);
      return ' | ';
    },
  );
  const known = agencies.flatMap((names) => {
    const whole = agencyId(fold(names));
    return whole === undefined ? names.split(/[/,;]|\s+[-–]\s+|\s+and\s+/).map((name) => name.trim()) : [names];
  });
  if (known.some((name) => name !== '' && !isAgencyName(name))) return null;
  const dates = findDates(rest);
  const date = dates[0] ?? null;
  for (const found of [...dates].reverse()) {
    rest = `${rest.slice(0, found.start)} |${dated}${rest.slice(found.end)}`;
  }
  if (date !== null && date.day === null) return null;
  rest = rest.replace(time, ' | ');
  const places: string[] = [];
  let afterDate = false;
  for (const piece of rest.split(/[|,.:]|\s[-–—]+\s|[-–—]+\s*$|^\s*[-–—]+|\s--/)) {
    afterDate ||= piece.startsWith(dated);
    const name = piece.replace(dated, ' ').trim();
    if (name === '') continue;
    const id = agencyId(fold(name));
    if (id !== undefined && (places.length > 0 || date !== null)) known.push(name);
    else if (afterDate && places.length > 0 && /^\p{Lu}{4,}$/u.test(name)) known.push(name);
    else if (name.split(/\s+/).every((word) => weekdayOf(word) !== null)) continue;
    else if (/^(le|den|г|года|թ|gmt|utc|local time)$/i.test(name)) continue;
    else places.push(name);
  }
  const words = places.flatMap((name) => name.split(/[\s/]+/));
  if (words.length > 7 || places.length > 4) return null;
  if (!words.every((word, index) => isCapitalised(word) || (index > 0 && particles.test(word)))) return null;
  if (words.some((word) => noPlace.has(fold(word).replace(/\W+$/, '')))) return null;
  if (words.some((word) => /[\d"“”«»?!()]/.test(word))) return null;
  const first = places[0] ?? '';
  const letters = first.replace(/[^\p{L}]/gu, '');
  return {
    place: places.length > 0 ? places.join(', ') : null,
    date,
    agencies: known.filter((name) => name !== '').map((name) => agencyId(fold(name)) ?? name.trim()),
    capitals: letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
  };
}

function isAgencyName(name: string): boolean {
  if (agencyId(fold(name)) !== undefined) return true;
  const words = name.split(/\s+/);
  // An abbreviation or a name of one or two words that could be an outlet; no lower case, no year.
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}\p{M}\d.&-]*$/u.test(word)) && name.length <= 24;
}

/** Words in capitals before a colon that are no place. */
const labels =
  /^(?:PRESENTER|HOST|ANCHOR|NARRATOR|REPORTER|INTERVIEWER|SPEAKER|MODERATOR|OPERATOR|CHAIR|WITNESS|NOTE|UPDATED?|BREAKING|LIVE|WATCH|LOOK|READ|LISTEN|VIDEO|EXCLUSIVE|OPINION|ANALYSIS|CORRECTION|FACT|CLAIM|VERDICT|QUESTION|ANSWER|NATO|NASA|OPEC|FIFA|UEFA|OSCE|CSTO|UNESCO|UNICEF|ISIS|THE|WHAT|WHY|HOW|WHO|WHERE|WHEN|PAID|KEY|BIG)\b/;

/** A headline behind a place is shorter. */
const fewestWords = 7;

/** "GRENBY: The mayor …" opens a paragraph; a headline opens so, too, but it is short, and no sentence. */
function opensParagraph(parts: Parts, rest: string): boolean {
  const { place } = parts;
  if (!parts.capitals || place === null || labels.test(place) || place.split(' ').length > 3) return false;
  if (agencyId(fold(place)) !== undefined || !/[AEIOUY]/.test(place) || place.length < 4) return false;
  // "NORA LIND: Good evening."
  if (place.includes(' ') && givenNames.has(fold(place).split(' ')[0]!)) return false;
  const words = rest.trim().split(/\s+/).slice(0, 30);
  return (
    words.length >= fewestWords &&
    /[.!?]["”)]?\s*$|[.!?]["”]?\s+\p{Lu}/u.test(rest) &&
    words.filter(isCapitalised).length < words.length * 0.4
  );
}

/** "Baku/26.07.23/Turan: …", "Baku. 10 September. REPORT.AZ/ …": agencies that part all by strokes and stops. */
const strokes =
  /^(\p{Lu}[\p{L} -]{2,24})\s?[/.,]\s?([^/:]{4,24}?)\s?[/.,]\s?(\p{Lu}[\p{L}]{1,20}(?:\.\p{L}{2,3})?)\s?(?:[:/]|\s[-–—])\s?(?=["“]?\p{Lu})/u;

function byStrokes(text: string): Dateline | null {
  if (!hasDigit(text)) return null;
  const match = strokes.exec(text.slice(0, longest));
  if (!match) return null;
  const dates = findDates(match[2]!);
  const date = dates.length === 1 ? dates[0]! : null;
  if (date === null) return null;
  if (date.day === null || date.start > 1 || date.end < match[2]!.trimEnd().length) return null;
  const name = match[3]!;
  return {
    length: match[0].length,
    place: match[1]!.trim(),
    date,
    agencies: [agencyId(fold(name)) ?? agencyId(fold(name.replace(/\.\p{L}+$/u, ''))) ?? name],
  };
}

const placeAlone = /^(\p{Lu}[\p{Lu}’'. -]{2,24})(, \p{Lu}\p{Ll}[\p{L} ]{2,24})?$/u;

/** "IZMIR, Türkiye", "ANKARA" right above the text, which names the town again where nothing else stands beside it. */
export function readPlaceAlone(text: string, below: string): Dateline | null {
  const match = text.length > 50 ? null : placeAlone.exec(text);
  if (!match || labels.test(text) || noPlace.has(fold(match[1]!))) return null;
  const [first = '', ...rest] = match[1]!.toLowerCase();
  const name = first.toUpperCase() + rest.join('');
  if (!match[2] && !new RegExp(`(?<=\\p{L},? )${name.replace(/\./g, '\\.')}\\b`, 'u').test(below)) return null;
  return { length: text.length, place: text, date: null, agencies: [] };
}

/** "Dateline: SKARV", "DATELINE: GRENBY, March 3": what an archive's export says of it. */
export function readDatelineLabel(text: string): Dateline | null {
  const label = text.length > 100 ? null : /^\s*dateline\s*:\s*(?=\p{Lu})/iu.exec(text);
  if (!label) return null;
  const words = text.slice(label[0].length);
  const parts = takeApart(words.replace(/[.:,–—-]+\s*$/, ''));
  // "DATELINE: March 4"
  if (!parts?.place) return parts && { length: text.length, place: null, date: parts.date, agencies: parts.agencies };
  const dateline = { length: text.length, place: parts.place, date: parts.date, agencies: parts.agencies };
  return { ...dateline, place: placeAsWritten(words, dateline) };
}

/**
 * "Baku, September 14, AZERTAC", "BAKU, Azerbaijan, Sept. 19", "Grenby, March 10, 2021": a line of its own above the text.
 * @param unlike it is no other line of a page by its words
 */
export function readDatelineAlone(text: string, unlike: boolean): Dateline | null {
  if (text.length > 80 || /[!?;"“”]/.test(text)) return null;
  const parts = takeApart(text.replace(/[.:,]\s*$/, ''));
  if (!parts?.place || !parts.date || ofTalk.test(parts.place)) return null;
  const whole = unlike && parts.date.year !== null && parts.date.start > 0 && parts.place.split(' ').length < 4;
  if (!parts.capitals && parts.agencies.length === 0 && !whole) return null;
  const dateline = { length: text.length, place: parts.place, date: parts.date, agencies: parts.agencies };
  const place = placeAsWritten(text, dateline);
  // "Lund Post (Norvia) - Saturday, November 12, 2022"
  return { ...dateline, place: isOutletName(place) ? null : place };
}

/** Whether what was taken apart is a dateline, by the sign that ends it. */
function isProved(parts: Parts, mark: string, prefix: string, opening: boolean): boolean {
  const dash = /[-–—]/.test(mark);
  const knownAgency = parts.agencies.length > 0;
  const namesAgency = (): boolean => parts.agencies.some((name) => agencyIds.has(name));
  if (parts.place === null) {
    if (knownAgency && parts.date) return true;
    // "(CNN)Talks …", "(Reuters) - Talks …"
    if (opening && mark === ')' && namesAgency() && prefix.startsWith('(')) return true;
    if (opening && dash && /^[(/]/.test(prefix) && namesAgency()) return true;
    return opening && parts.date !== null && dash && (parts.date.year !== null || knownAgency);
  }
  // "Grenby, 3 Nov 2020 (IPN) Talks …": the bracket ends it.
  if (mark === ')') return opening && parts.date !== null && namesAgency();
  if (knownAgency) return dash || mark === '.' || mark === ':' || mark === '։';
  // "Grenby, 4 March 2021. The crews …"
  const whole =
    parts.date !== null && parts.date.year !== null && parts.date.start > 0 && parts.place.split(' ').length < 4;
  // "Lake City, 14 November: The owner …"
  if (parts.date && mark === ':' && (parts.date.start > 0 || parts.date.year !== null)) return opening;
  if (parts.date) return dash ? opening || parts.capitals : (parts.capitals || whole) && opening;
  return opening && dash && parts.capitals;
}

/**
 * The dateline that a paragraph opens with, or null.
 * @param opening it is the article's first paragraph, where less evidence is enough
 */
export function readDateline(text: string, opening: boolean): Dateline | null {
  const head = text.slice(0, longest);
  if (!/^[(/]?[\p{Lu}\p{Lo}\d]/u.test(head)) return null;
  const sure = head.search(firstMark);
  if (isSentence(sure < 0 ? head : head.slice(0, sure)) && !/[(/[]/.test(head)) return byStrokes(head);
  let best: Dateline | null = null;
  const marks =
    /\)(?=\s?["“]?\p{Lu}\p{L}|\s["“]?\p{Lu})|[.։:](?=\s|$)|\.?\s?(?:--|[-–—])(?=\s|$)|\s?—(?=\p{L}|["“«])|--(?=["“]?\p{Lu})|(?<=\d)[-–](?=["“]?\p{Lu}\p{Ll})|(?<=\d)\s\|(?=\s)/gu;
  for (const mark of head.matchAll(marks)) {
    const length = mark.index + mark[0].length;
    if (length === text.length && length > 40) break;
    const sign = mark[0].trim().slice(-1);
    const prefix = head.slice(0, sign === ')' ? length : mark.index);
    if (prefix.length > 110 || /["“”«»?!]/.test(prefix)) break;
    const parts = takeApart(prefix);
    if (!parts) {
      // A month that is shortened by a full stop, or a bracket still open, may yet become one.
      if (best) break;
      continue;
    }
    if (best && best.place !== parts.place) {
      // "GRENBY – Nov. 3 –": a month that is shortened.
      if (best.date === null) continue;
      break;
    }
    if (
      isProved(parts, sign, prefix, opening) ||
      (opening && sign === ':' && opensParagraph(parts, text.slice(length)))
    )
      best = { length, place: parts.place, date: parts.date, agencies: parts.agencies };
  }
  if (!best) return byStrokes(head);
  return { ...best, place: best.place === null ? null : placeAsWritten(text, best) };
}

/** The place with its own commas and spaces, as far as it stands in one piece. */
function placeAsWritten(text: string, dateline: Dateline): string {
  const place = dateline.place!;
  const first = place.split(', ')[0]!;
  const at = text.indexOf(first);
  const whole = text.slice(at, at + place.length);
  // "GRENBY, Norvia--(Business Wire)--"
  return (whole === place ? place : first).replace(/\s?[-–—]+$/, '');
}
