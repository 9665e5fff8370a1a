import type { BlockReason } from '../model';
import { agencyId } from '../language/agencies';
import { fold, keyOf } from '../text/fold';
import { clock, published, stampParts, withoutDates, withoutHours } from './date-lines';
import { findDates, weekdayOf } from './find-dates';
import type { Line } from './lines';
import { navigationForms } from './navigation-forms';
import { noticeIn } from './notices';
import {
  bylineOpeners,
  captionLabels,
  creditLabels,
  creditOpeners,
  lastHeads,
  navigationWords,
  pointers,
  publishedLabels,
  subjectWords,
  tailHeads,
} from './words';

/** What a line is by its own words alone; its neighbours are asked later. */
export type Nature =
  | {
      readonly is: 'navigation' | 'notice' | 'pointer' | 'caption' | 'credit' | 'byline' | 'published';
      readonly reason: BlockReason;
    }
  | { readonly is: 'subject'; readonly reason: BlockReason }
  | { readonly is: 'tailHead'; readonly reason: BlockReason; readonly last: boolean }
  | { readonly is: 'text' };

const plain: Nature = { is: 'text' };

const separators = /\s*[|•·›»>/]\s*|\s{3,}|\t+/;

function navigation(line: Line): Nature | null {
  const { key, text } = line;
  if (text.length > 160 || /^["“«„]/.test(text)) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length > 80 ? null : { is: 'navigation', reason: { code: 'no-words' } };
  // "Updated:" stands above a day.
  if (publishedLabels.has(key)) return null;
  if (navigationWords.hasNearly(key, 7) || navigationForms.some((form) => form.test(text)))
    return { is: 'navigation', reason: { code: 'navigation' } };
  const items = separators.test(text)
    ? text
        .split(separators)
        .map(keyOf)
        .filter((item) => item !== '')
    : [];
  if (
    items.length > 1 &&
    items.every((item) => navigationWords.has(item) || subjectWords.has(item) || tailHeads.has(item))
  )
    return { is: 'navigation', reason: { code: 'navigation' } };
  // "SubscribeSign in": what a page shows apart and a copy of it runs together.
  const run = text.length > 40 ? [] : text.split(/(?<=\p{Ll})(?=\p{Lu})/u).map(keyOf);
  if (run.length > 1 && run.every((item) => navigationWords.has(item) || tailHeads.has(item)))
    return { is: 'navigation', reason: { code: 'navigation' } };
  // Words of navigation in a row with blanks between: "Share Print Email".
  const first = key.indexOf(' ');
  const words = first > 0 && navigationWords.has(key.slice(0, first)) ? key.split(' ') : [];
  if (words.length > 2 && words.length < 12 && words.every((word) => navigationWords.has(word)))
    return { is: 'navigation', reason: { code: 'navigation' } };
  return null;
}

function tail(line: Line): Nature | null {
  const { key, text } = line;
  if (
    key === '' ||
    (text.length > 60 && !/^\d+ \p{L}+ (?:on|to) [“"]/u.test(text)) ||
    text.length > 160 ||
    /^["“«„]/.test(text)
  )
    return null;
  const head = key.replace(/\s*\(?\d+\)?$|^\d+\s+(?=comments?$)|\s?\[edit\]$/, '');
  // "12 thoughts on “Mayor defends closure”"
  if (/^\d+ (?:thoughts?|responses?|comments?|replies|reply) (?:on|to) ["“«]/.test(fold(text)))
    return { is: 'tailHead', reason: { code: 'tail-head', words: text.slice(0, 30) }, last: true };
  if (!tailHeads.hasNearly(head, 7)) return null;
  // A sentence is no head; a colon may follow one.
  if (/[.!?]$/.test(text) && !text.endsWith('...')) return null;
  return {
    is: 'tailHead',
    reason: { code: 'tail-head', words: text.replace(/[:\s]+$/, '') },
    last: lastHeads.has(head),
  };
}

/** The label before a colon or a sign that takes its place, folded; null if there is none. */
function labelOf(text: string): string | null {
  const sign = text.slice(0, 48);
  // Most lines have none of the signs that end a label.
  if (!/[:|©]| [-–—]|\(c\)/i.test(sign)) return null;
  const match = /^[[(*_•\-–—\s]{0,4}([\p{L}][\p{L}\p{M}'’/ .-]{1,28}?)\s{0,3}(?::|\|| [-–—]{1,2} |©|\(c\))/u.exec(sign);
  return match ? keyOf(match[1]!) : null;
}

const captionEnds: readonly RegExp[] = [
  /\((?:\p{Lu}{2,8}|[Rr]euters|[Gg]etty|RFE\/RL)?\s?(?:[Ff]ile |[Aa]rchive |[Uu]ndated |[Cc]ourtesy )?(?:[Pp]hoto|[Pp]icture|[Ii]mage|PHOTO|IMAGE)s?\b[^()]{0,100}\)?[.\s]*$/u,
  /\(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?:\/| for )\p{Lu}[\p{L} .&’'-]{2,40}\)$/u,
  /\b(?:REUTERS|AFP|EPA|EPA-EFE|TASS|AP Photo|Getty Images|Sputnik|RIA Novosti)\s?\/\s?\p{L}[\p{L}. '’-]{2,59}[)\]]?\.?$/u,
  /\b(?:photograph|photo|picture|image|credit|фото|foto|fotoğraf|լուսանկարը?|ფოტო|bild)\s?(?:by|courtesy of)?\s?[:©]\s?(?:[^.:]|(?<=\p{Lu})\.){2,70}\.?$/iu,
  /(?:^|[.!?”)]\s)\p{L}[\p{L}. '’/-]{1,50}\svia\s(?:Getty Images|AP|AFP|Reuters|EPA|Shutterstock|Imago|Anadolu)\.?$/u,
  /\[[^[\]]{0,60}(?:\/(?:AP|AFP|Reuters|EPA|Getty|Anadolu)\b[^[\]]{0,40}|via [^[\]]{2,40})\]\s*$/u,
  /(?:[|–—([]\s?|\.\s)(?:file |archive |undated |courtesy )?(?:photo(?:graph)?|picture|image|illustration)s? (?:by|courtesy of|via|from|supplied by|provided by)\s(?:[^.!?“”"]|(?<=\p{Lu})\.){2,70}[)\]]?\.?$/iu,
  /[.!?”]\s?Credit\s?(?:\.{3}|…|:)\s?(?:\p{Lu}|via )(?:[^.!?“”"]|(?<=\p{Lu})\.){2,70}$/u,
  /©\s?(?:[\p{L}. '’-]{2,40}\s?\/\s?)?(?:AFP|Reuters|AP|EPA|Getty|TASS|Sputnik|RIA Novosti)\b.{0,40}$/iu,
];

/** What pages write behind a caption: a link to the rights, buttons that hide it. */
const besidePicture =
  /(?:[\s,.|]*(?:(?:purchase|acquire) licensing rights|opens (?:in )?(?:a )?new (?:tab|window)|(?:hide|toggle|show) caption|enlarge(?: (?:this )?image)?|read less))+[\s.]*$/i;

const dashes = /--|—|–/;

function caption(line: Line): Nature | null {
  const { text } = line;
  const label = labelOf(text);
  const rest = text.length - (label?.length ?? 0) > 3;
  if (label !== null && rest && captionLabels.hasNearly(label, 5))
    return { is: 'caption', reason: { code: 'caption-label', words: label } };
  if (
    /^(?:photo|picture|image|photograph|photos|pictures)\s+(?:by|courtesy|credit|copyright|caption|source)\b/i.test(
      text,
    ) &&
    text.length < 200
  )
    return { is: 'caption', reason: { code: 'picture-note' } };
  if (/^(?:file|FILE) (?:photo|picture|image|PHOTO)?\s?[-–—:]/.test(text) && text.startsWith('FILE'))
    return { is: 'caption', reason: { code: 'picture-from-files' } };
  const head = text.slice(0, 80);
  const placed =
    dashes.test(head) && /^([\p{Lu}\p{Lo}][\p{L}\p{M}'’./ -]{1,40}(?:, [\p{L} ]{2,24})?) ?(?:--|—|–) /u.exec(head);
  if (
    placed &&
    placed[1] === placed[1]!.toUpperCase() &&
    endsLikeCaption(text) &&
    !isDayOnly(text.slice(placed[0].length))
  )
    return { is: 'caption', reason: { code: 'picture-place' } };
  if (text.length < 400 && !/^["“«]/.test(text)) {
    // Each of the forms has one of these signs; most lines have none of them.
    const mayEndSo = /[/:©)\]]|Credit|\svia\s/.test(text);
    const end = mayEndSo ? text.replace(besidePicture, '').slice(-140) : '';
    if (mayEndSo && captionEnds.some((form) => form.test(end)))
      return { is: 'caption', reason: { code: 'picture-source' } };
    if (/^(?:©|\(c\))\s?\S/i.test(text) && text.length < 80 && !/\b(?:19|20)\d\d\b|rights|reserved/i.test(text))
      return { is: 'caption', reason: { code: 'picture-rights' } };
  }
  return null;
}

/** "GRENBY, NORVIA – MARCH 4, 2021" shows nothing. */
const isDayOnly = (text: string): boolean => !/\p{L}{3}/u.test(withoutHours(withoutDates(text)));

/** "…, October 12, 2020." or "(file photo)" at the end. */
function endsLikeCaption(text: string): boolean {
  const end = text.slice(-70);
  if (
    /\((?:file|archive|undated|illustrative)[^()]{0,30}\)\.?$|\b(?:undated|file) (?:photo|picture|image)\.?$/i.test(end)
  )
    return true;
  const last = findDates(end).at(-1);
  return last !== undefined && last.year !== null && /^[\s.)]{0,4}$/.test(end.slice(last.end)) && text.length < 500;
}

function credit(line: Line): Nature | null {
  const { text, key } = line;
  if (text.length > 300) return null;
  const label = labelOf(text);
  if (label !== null && creditLabels.hasNearly(label, 5) && text.length <= 200)
    return { is: 'credit', reason: { code: 'credit-label', words: label } };
  const opener = creditOpeners.mayOpen(text) ? creditOpeners.opening(keyOf(text.slice(0, 90))) : null;
  if (opener !== null && text.length > opener.length + 1 && isCreditBody(text, opener))
    return { is: 'credit', reason: { code: 'credit-label', words: opener } };
  if (
    /^[—–-]{0,2}\s?[(/]?\s?[\p{L}]/u.test(text) &&
    text.length <= 40 &&
    agencyId(key) !== undefined &&
    !/^[a-z]/.test(text)
  )
    return { is: 'credit', reason: { code: 'agency-name' } };
  if (
    text.length <= 60 &&
    /^(?:the )?(?:\p{Lu}\S* ){1,4}(?:News|Press|Information) Agency\.?$/iu.test(text) &&
    !/^[\p{Ll}]/u.test(text)
  )
    return { is: 'credit', reason: { code: 'agency-name' } };
  if (
    text.length <= 200 &&
    /contributed|reported/i.test(text) &&
    /\bcontributed (?:reporting )?to this (?:report|article|story)\b|\bcontributed reporting\b|^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?: and .{4,40})? reported from (?:\p{Lu}[\p{L}.’'-]*,? ?|and |in ){1,8}\.?$|^\p{Lu}[^.]{3,120}\bcontributed\.$/iu.test(
      text,
    )
  )
    return { is: 'credit', reason: { code: 'contributors' } };
  if (/^[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}(?: \([^()]{2,40}\))?$/.test(text))
    return { is: 'credit', reason: { code: 'initials' } };
  return null;
}

/** "Reporting by Jane Roe; Editing by …" is a credit, "Reporting by the agency showed that …" a sentence. */
function isCreditBody(text: string, opener: string): boolean {
  if (/^(?:this |first published|originally published|reprinted|republished)/.test(opener)) return text.length < 220;
  const rest = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(opener.length)
    .replace(/^[^\p{L}\p{N}]+/u, '');
  if (
    /\b(?:said|says|was|were|has|had|is|are|showed|shows|found|suggests|will|would)\b/.test(rest) &&
    !text.startsWith('(')
  )
    return false;
  return (
    /^[\p{Lu}\p{Lo}]|^(?:our|the|agencies|agency|wire|staff|and|from|[a-z]+\.[a-z]{2,4}\b)/u.test(rest) || rest === ''
  );
}

function notice({ text }: Line): Nature | null {
  const code = noticeIn(text);
  return code && { is: 'notice', reason: { code } };
}

function pointer(line: Line): Nature | null {
  const { text } = line;
  if (text.length > 260) return null;
  const head = text.slice(0, 60);
  if (!/[:|>»→]| [-–—] /.test(head)) return null;
  const label = /^[[(*>»▶►•\s]{0,4}(\p{L}[\p{L}\p{M}'’ ]{2,40}?)\s{0,2}(?:[:|>»→]| [-–—] )\s{0,3}(?=\S)/u.exec(head);
  if (!label) return null;
  const key = keyOf(label[1]!);
  if (
    /^(?:tags?|tagged|tagged with|filed under|filed in|categor(?:y|ies)|topics?|keywords|(?:index|subject) terms|descriptors|теги|тэги|метки|ключевые слова|etiketler|teqlər|թեգեր|პიტაკნერ|თეგები|schlagwörter|mots-clés|etiquetas)$/.test(
      key,
    )
  )
    return { is: 'pointer', reason: { code: 'keywords' } };
  if (key === 'more' || key === 'context' || key === 'listen' || key === 'watch' || key === 'related') {
    if (!/^[A-Z]{2}/.test(label[1]!) && endsAsSentence(text)) return null;
  }
  return pointers.hasNearly(key, 7)
    ? { is: 'pointer', reason: { code: 'pointer-label', words: label[1]!.trim() } }
    : null;
}

function endsAsSentence(text: string): boolean {
  return /[.!?]["”»]?$/.test(text);
}

const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|van|von|der|bin|al|el|la|di|da|and|with|in|for|ibn|ter|և|и|və|ve|und|et|y|e)$/u;

/** "By Jane Roe", "By Jane Roe and Ivan Petrov, Reuters"; a date may follow. */
function byline(line: Line): Nature | null {
  const { text } = line;
  // "WOST 91.3 | By Mona Selk"
  const parts = text.length > 140 ? [] : stampParts(text);
  const signed = parts.findIndex((part) => /^by\s\p{Lu}/iu.test(part));
  if (signed > 0 && parts.every((part) => part.length <= 40 && !/[.!?]$/.test(part)))
    return byline({ ...line, text: parts[signed]!, key: keyOf(parts[signed]!) });
  if (text.length > 140) return null;
  const opener = bylineOpeners.opening(line.key);
  if (opener === null || opener === line.key) return null;
  let rest = text.replace(/^[\s—–\-*•(|]+/, '').slice(opener.length);
  const colon = /^\s*:/.test(rest);
  // "From", "Author" and words of other languages are prepositions as well: they want a colon or a capital's proof.
  if (
    opener !== 'by' &&
    !colon &&
    !/^(?:written by|text by|words by|story by|report by|reported by|posted by|submitted by|interview(?:ed)? by)$/.test(
      opener,
    )
  ) {
    if (!/^(?:von|par|por|di|бy)$/.test(opener)) return null;
  }
  rest = rest.replace(/^[\s:]+/, '');
  rest = rest.replace(/\S{1,40}@\S{1,60}|@\w+|\b\d{1,3}\s?(?:h|hrs?|hours?|mins?|minutes?|d|days?)\s+ago\b/gi, ' ');
  // "by Lena Orth on March 4, 2021 in News"
  const bare = withoutDates(rest).replace(/\s(?:on|at)(?=\s{2,}|\s*$)/gi, ' ');
  rest = (bare === rest ? rest : withoutHours(bare))
    .replace(clock, ' ')
    .replace(/\b(?:published|updated|posted)\b(?: on| at)?:?/gi, ' ')
    .replace(/\s(?:on|at)[\s,–—-]*$/i, '');
  if (/[.!?…]["”]?$/.test(rest) && !/\b(?:Jr|Sr|[A-Z])\.$/.test(rest)) return null;
  const words = rest.split(/[\s,;|•·/()@&–—-]+/).filter((word) => word !== '');
  const names = words.filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word));
  if (names.length < 1 || words.length > 16) return null;
  if (opener !== 'by' && !colon && (names.length < 2 || words.length > 5)) return null;
  const odd = words.filter((word) => !nameWord.test(word) && !/^\p{Lo}/u.test(word));
  const staff =
    /\b(?:correspondent|special|reporter|editor|staff|service|agencies|writer|news|team|desk|bureau|analyst|political|chief|our|the|of|at|a)\b/i;
  if (odd.some((word) => !staff.test(word) && !/\.[a-z]{2,4}$|^\S+@/.test(word))) return null;
  if (odd.length > 4 || (names.length === 1 && !colon && words.length === 1 && words[0]!.length < 3)) return null;
  // "By Monday", "By October": a time and no name.
  if (names.length === 1 && weekdayOf(names[0]!) !== null) return null;
  return { is: 'byline', reason: { code: 'author' } };
}

/** What the line is by its own words; a later rule is asked only where the earlier ones find nothing. */
export function natureOf(line: Line): Nature {
  if (line.text.length > 600) return plain;
  return (
    tail(line) ??
    navigation(line) ??
    caption(line) ??
    (/^(?:first published|text|words)\b/i.test(line.text) ? published(line) : null) ??
    credit(line) ??
    notice(line) ??
    pointer(line) ??
    published(line) ??
    byline(line) ??
    subject(line) ??
    plain
  );
}

function subject(line: Line): Nature | null {
  return line.key !== '' && subjectWords.has(line.key) && !/[.!?]$/.test(line.text)
    ? { is: 'subject', reason: { code: 'site-section' } }
    : null;
}
