import { partOfTalk } from '../../language/talks';
import type { Span } from '../../model';
import { hasCapitals, isOfWord } from '../../text/letters';

/** How a transcript shows who speaks. */
export type LabelStyle =
  /** "Q." and "A.", "Question:" */
  | 'asked'
  /** A name and a sign before the words. */
  | 'before'
  /** A name on a line of its own, above the words. */
  | 'above'
  /** A new voice, without a name: "- And the ferry?", ">> Thank you." */
  | 'change';

/** What stands at the head of a line and says who speaks. Offsets are within the line. */
export interface Label {
  readonly style: LabelStyle;
  /** The name without title, party and post; empty where a sign only tells of a new voice. */
  readonly name: Span;
  /** Where the words begin; the line's length where they stand below. */
  readonly words: number;
  /** Broadcasters' and parliaments' forms, which ordinary text does not have. */
  readonly strong: boolean;
  /** What else stands in the label: a post, a party; no part of the name. */
  readonly more: boolean;
}

/** A label is no longer, in characters. */
const longest = 140;

/** A name in it is no longer. */
const longestName = 60;

const opening =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s?)?(?:>{1,3}\s*|[-–—•*]\s+)?(?:(?:\[\d{1,3}\]|\(\d{1,3}\)|Q\d{1,3}|\d{1,3}[.)])\s+(?=\p{Lu}[^:\n]{1,60}:\s))?(?:\[?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s)?\(?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp][Mm])?\)?\]?\s*[-–]?\s*)?(?:\*{1,3}|_{1,3})?\s*/u;
const asked =
  /^(Questions?|Answer|QUESTION|ANSWER|Q|A)(?:\s?\d{1,3})?(?:\s\([^()\n]{2,40}\))?(?:\*{1,3}|_{1,3})?(?:[.:]|\s?[-–—]|\)|\.\s?[-–—])(?:\*{1,3}|_{1,3})?\s+(?=\S)/;

/** "Q Did he speak with them?", as briefings are written down. */
const bareQuestion = /^(Q)\s{1,4}(?=["“\p{Lu}][^.!]*[\p{Ll} ])/u;

/** A page that lost its bold: "QWhat would have happened?" */
const glued = /^(Q|A)(?=\p{Lu}[\p{Ll}’'])/u;

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’]*(?:-\p{L}[\p{L}\p{M}.'’]*|/\p{Lu}[\p{L}\p{M}.'’]*)*`;
const particle = '(?:de|del|della|di|da|la|le|van|von|der|den|bin|ibn|al|el|of|the|and|for)';
const nameForm = new RegExp(String.raw`^(?:${word}(?:\s${particle}){0,2}\s?){1,7}(?:_?\d{1,2}(?=\s?[:(]))?`, 'u');
const brackets = /^(?:\s?(?:\([^()\n]{1,48}\)|\[[^[\]\n]{1,48}\])){1,3}/;
const post = /^,\s[^:“”"\n]{2,80}(?=:)/;
/** "Petra Holm, mayor - We are ready." */
const postBeforeDash = /^,\s[^:;.“”"\n–—]{2,60}?(?=\s[-–—]\s+["“\p{Lu}])/u;
const colon = /^\s?(?:\*{1,3}|_{1,3})?:(?:\*{1,3}|_{1,3})?(?:\s+(?=\S)|$)/;
/** "HON. O. BERG.- Why …", "MR. HOLM. — I thank the chair." */
const stopDash = /^(?:\.?\s?[-–—]+|\.?[:])\s*(?=\S)/;
/** "President. – The next item", "Olga Pratt (S&D). – Mr President": a stop and a dash, as the records of a parliament have them. */
const recordDash = /^\.\s[-–—]\s+(?=["“\p{Lu}])/u;
const spacedDash = /^\s[-–—|]\s+(?=["“\p{Lu}])/u;
/** "[HOST]: Is the bridge safe?" */
const bracketed = /^\[(\p{Lu}[^[\]\n\d]{1,40})\]\s?:\s+(?=\S)/u;
/** "[Petra Holm] Is the bridge safe?", "(HOLM) We are ready.": only where it comes again and again. */
const inBracketsAlone =
  /^(?:\[(\p{Lu}[\p{L}.’'-]+(?:_\d{1,2})?(?: \p{Lu}[\p{L}.’'-]*){0,3})\]|<(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3})>|\((\p{Lu}{2}[\p{Lu}.’'-]*(?: \p{Lu}[\p{Lu}.’'-]*){0,3})\))\s+(?=["“\p{Lu}])/u;
/** "Mr. HOLM. I thank the chair." */
const stop = /^(?:\s(?:of|from)\s\p{Lu}[\p{L} ]{2,24})?\.\s+(?=["“\p{Lu}])/u;

/** "The Chairman. The committee …", "Senator Hitch. Who pays?": hearings as they are printed. */
const printedLabel =
  /^((?:The Chair(?:man|woman|person)?|The Witness|(?:Mr|Mrs|Ms|Dr)\. \p{Lu}[\p{L}'’-]+|(?:Senator|Chairman|Chairwoman|Representative|Congress(?:wo)?man|General|Secretary|Ambassador|Admiral|Judge|Delegate) \p{Lu}[\p{L}'’-]+))\.\s+(?=["“\p{Lu}])/u;

export const titles =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Hon|The|Rt|Right|Honou?rable|Sir|Dame|Lord|Lady|Baroness|Senator|Sen|Rep|Representative|Congress(?:wo)?man|Delegate|Councillor|Cllr|Chair(?:man|woman|person)?|Speaker|Minister|Mayor|Governor|Gov|President|Vice|Prime|Premier|Chancellor|Secretary|Ambassador|Judge|Justice|General|Gen|Colonel|Col|Captain|Capt|Lt|Sgt|Major|Maj|Admiral|Rev|Father|Sister|Chief|Officer|Detective|King|Queen|Prince|Princess|Mme|Mlle|Herr|Frau|Shri|Shrimati|Smt|Kumari|Señor|Señora|Sr|Sra|Sig|Comrade|Host|Anchor|Witness)\.?\s+)+(?=\p{Lu})/iu;

/** Who speaks, told by an office of the room. */
const room =
  /^(?:the\s)?(?:operator|moderator|host|interviewer|interviewee|presenter|anchor|reporter|journalist|correspondent|narrator|voice-?over|announcer|translator|interpreter|chair(?:man|woman|person)?|(?:acting\s|temporary\s)?(?:speaker|president|clerk)|presiding officer|clerk|the court|court|judge|witness|counsel|prosecutor|defen[cs]e|audience(?: member)?|unidentified \w+|male voice|female voice|caller|participant|respondent|editor)(?:\s\d{1,2})?$/i;

const ofRoom = (name: string): boolean => room.test(name.trim());

/** Names of things that stand before a colon and do not speak. */
const thing =
  /^(?:photos?|pictures?|images?|videos?|watch|read|see|listen|note|editor'?s?|update|updated|correction|source|sources|by|from|to|cc|bcc|subject|sent|date|time|place|location|where|when|what|who|why|how|background|context|details?|quote|fact|claim|verdict|ruling|tags?|topics?|keywords?|more|related|also|e-?mail|tel|phone|fax|contacts?|media contact|press contact|price|total|score|result|results|section|length|language|headline|byline|body|title|author|url|link|copyright|http|https|ps|p\.s|warning|tip|step|ingredients|method|serves|example|abstract|summary|introduction|conclusion|figure|table|chapter|part|act|scene|appendix|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|breaking|live|exclusive|opinion|analysis|explainer|factbox|timeline|key points?|in pictures|contents?|prepared remarks|questions and answers|call participants|interview|profile|poll|podcast|review|column|editorial|letters?|obituary|special report|fact.?check|transcript|recap|in full)\b/i;

/** Whether a name is all of a label that nobody bears: "Interview", "Live". */
export const isHeading = (name: string): boolean => thing.exec(name)?.[0].length === name.length;

/** "[President] of Norvia Ivo Lanner", "[Minister] of Water Resources Tomas Brandel": two words at the end are the name. */
const office = /^(?:of|for)\s(?:\p{Lu}?[\p{L}’'-]+,?\s){1,6}?(?=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$)/u;

/** The name without its title; it begins at `from`. */
function bareName(from: number, name: string): Span {
  const trimmedName = name.replace(/[\s.]+$/, '').replace(/\s(?:of|the|and|for|de|la)$/i, '');
  const title = ofRoom(trimmedName) ? null : titles.exec(trimmedName);
  const lead =
    (title ? title[0].length : 0) + (office.exec(trimmedName.slice(title?.[0].length ?? 0))?.[0].length ?? 0);
  // "THE MINISTER OF TRANSPORT": an office without a name stays whole.
  const whole = lead > 0 && /^(?:of|for)\s/i.test(trimmedName.slice(lead));
  return { start: from + (whole ? 0 : lead), end: from + trimmedName.length };
}

const isCapitals = (name: string): boolean =>
  /\p{Lu}{2}/u.test(name) && !/\p{Ll}{2}/u.test(name.replace(/\b(?:of|the|and|de|van|von|der|Mc|Mac)\b/g, ''));

/** The label that stands before words on the same line; null where there is none. */
export function labelBefore(line: string): Label | null {
  const head = line.slice(0, longest);
  const open = opening.exec(head)![0].length;
  // The number of a turn may be that of a note.
  const signed = /^\s*(?:>>|\[?\(?\d(?!\d{0,2}[\]).]\s))/.test(head.slice(0, open));
  const rest = head.slice(open);
  const question = asked.exec(rest) ?? (open === 0 ? (bareQuestion.exec(rest) ?? glued.exec(rest)) : null);
  if (question)
    return {
      style: 'asked',
      name: { start: open, end: open + question[1]!.length },
      words: open + question[0].length,
      strong: question[1]!.length === 1 && question[0].length > 1,
      more: false,
    };
  const inside = bracketed.exec(rest);
  if (inside)
    return {
      style: 'before',
      name: bareName(open + 1, inside[1]!),
      words: open + inside[0].length,
      strong: isCapitals(inside[1]!),
      more: false,
    };
  const alone = inBracketsAlone.exec(rest);
  const named = alone?.[1] ?? alone?.[2] ?? alone?.[3];
  if (alone && named !== undefined && !thing.test(named))
    return {
      style: 'before',
      name: bareName(open + 1, named),
      words: open + alone[0].length,
      strong: false,
      more: false,
    };
  const printed = printedLabel.exec(rest);
  if (printed)
    return {
      style: 'before',
      name: bareName(open, printed[1]!),
      words: open + printed[0].length,
      strong: true,
      more: false,
    };
  // A label has a colon or a dash, or capitals before a stop.
  const found =
    rest.includes(':') || hasCapitals(rest, longestName) || /\s[-–—|]\s/.test(rest.slice(0, longestName))
      ? nameForm.exec(rest)
      : null;
  if (found) {
    const label = namedLabel(line, open, rest, found[0], signed);
    if (label) return label;
  }
  const change = /^(?:>{2,3}\s*|[-–—]\s+)(?=\S)/.exec(head);
  if (change)
    return {
      style: 'change',
      name: { start: change[0].length, end: change[0].length },
      words: change[0].length,
      strong: head.startsWith('>>'),
      more: false,
    };
  return null;
}

/** "Olga Pratt (S&D). – Mr President": whoever has a party or an office of the room, a stop and a dash. */
function recordedLabel(open: number, name: string, inBrackets: string, behind: string): Label | null {
  if (inBrackets === '' && !ofRoom(name.replace(/\.$/, ''))) return null;
  const taken = name.endsWith('.') ? 1 : 0;
  const sign = recordDash.exec(taken ? `.${behind}` : behind);
  if (!sign) return null;
  const words = open + name.length + inBrackets.length + sign[0].length - taken;
  return { style: 'before', name: bareName(open, name), words, strong: true, more: inBrackets !== '' };
}

/** "Mr. Stenn (Norvia):", "Ms. Beck (Orlavia) (spoke in French):", "The President:": as records of assemblies name who has the floor. */
const isDelegate = (name: string, inBrackets: string): boolean =>
  (/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\b/.test(name) && inBrackets !== '') || (/^The \p{Lu}/u.test(name) && ofRoom(name));

function namedLabel(line: string, open: number, rest: string, found: string, signed: boolean): Label | null {
  const name = found.trimEnd();
  if (thing.test(name) || name.length > longestName) return null;
  const after = rest.slice(name.length);
  const inBrackets = brackets.exec(after)?.[0] ?? '';
  const behind = after.slice(inBrackets.length);
  const withPost = post.exec(behind)?.[0] ?? '';
  const capitals = isCapitals(name.replace(titles, ''));
  const holder = holderIn(name, inBrackets);
  const make = (sign: RegExpExecArray, strong: boolean): Label => ({
    style: 'before',
    name: holder === null ? bareName(open, name) : bareName(open + rest.indexOf(`(${holder}`) + 1, holder),
    words: open + name.length + inBrackets.length + withPost.length + sign[0].length,
    strong: strong || signed,
    more: inBrackets !== '' || withPost !== '',
  });
  const mark = colon.exec(behind.slice(withPost.length));
  // A handle is a post's.
  if (mark && !inBrackets.includes('@'))
    return mark.index + mark[0].length < behind.length - withPost.length || line.length > longest
      ? make(
          mark,
          (capitals && (name.includes(' ') || inBrackets !== '' || withPost !== '')) || isDelegate(name, inBrackets),
        )
      : null;
  if (withPost !== '') return null;
  const office = !capitals && name.includes(' ') ? postBeforeDash.exec(behind)?.[0] : undefined;
  if (office !== undefined) {
    const dash = spacedDash.exec(behind.slice(office.length))!;
    return {
      ...make(dash, false),
      words: open + name.length + inBrackets.length + office.length + dash[0].length,
      more: true,
    };
  }
  // "Petra Holm — We are ready.": only where it comes again and again.
  const spaced = capitals || name.includes(' ') ? spacedDash.exec(behind) : null;
  if (spaced && !isPostAlone(behind.slice(spaced[0].length))) return make(spaced, false);
  const recorded = recordedLabel(open, name, inBrackets, behind);
  if (recorded) return recorded;
  if (capitals) {
    // The name takes its own full stop with it: "BERG.-".
    const dash = stopDash.exec(name.endsWith('.') ? `.${behind}` : behind);
    if (dash && /[-–—]/.test(dash[0]) && (name.endsWith('.') || inBrackets !== '')) {
      const length = dash[0].length - (name.endsWith('.') ? 1 : 0);
      return {
        style: 'before',
        name: bareName(open, name),
        words: open + name.length + inBrackets.length + length,
        strong: true,
        more: inBrackets !== '',
      };
    }
  }
  if (titles.test(name) || /^The\s\p{Lu}{3,}/u.test(name)) {
    const words =
      /^(?:(?:Mr|Mrs|Ms|Dr|The|Chair\w*|Senator|Sen|Rep)\.?\s+)?\p{Lu}{2}[\p{Lu}'’-]+(?:\s\p{Lu}{2}[\p{Lu}'’-]+)?/u.exec(
        name,
      );
    if (words) {
      const sign = stop.exec(rest.slice(words[0].length));
      if (sign)
        return {
          style: 'before',
          name: bareName(open, words[0]),
          words: open + words[0].length + sign[0].length,
          strong: true,
          more: false,
        };
    }
  }
  return null;
}

/** "Harbour Bank — Analyst": what somebody is, and nothing that is said. */
const isPostAlone = (words: string): boolean =>
  /\s[-–—]\s/.test(words) &&
  !/[.!?…]["”)]?\s*$/.test(words) &&
  words.split(/\s+/).every((one) => /^(?:\p{Lu}.*|[-–—&]|of|and|for|the)$/u.test(one));

const aboveForm = new RegExp(
  String.raw`^\[?((?:${word}(?:\s${particle}){0,2}\s?){1,5}?(?:\d{1,2}(?=\s?[(:]))?)\]?((?:\s?\([^()\n]{1,40}\)){0,2})(\s?(?:--|–|—|\||,|-(?=\s))\s?\p{Lu}[^:.!?“”"\n]{1,80})?(?:\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?)?\s?:?(?:\*\*|__)?(?:\s?[[(]\d{1,2}:\d{2}(?::\d{2})?[\])])?$`,
  'u',
);

const isOffice =
  /^The\s|^THE\s|\b(?:Speaker|Minister|Secretary|Chair\w*|President|Leader|Chancellor|Attorney|Advocate|Solicitor)\b/u;

/** "The Minister for Transport (Hugh Dorran)": whoever holds the office stands behind it. */
const holderIn = (name: string, inBrackets: string): string | null =>
  isOffice.test(name) ? (/\((\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,4})\)/u.exec(inBrackets)?.[1] ?? null) : null;

const particles = new Set('de del della di da la le van von der den bin ibn al el of the and for'.split(' '));

/** Whether a word in small letters that no name has stands in a line before any sign that may end the name. */
function isSentence(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 32 || isOfWord(code) || code === 46 || code === 39 || code === 0x2019) {
      if (code < 97 || code > 122 || (at > 0 && line.charCodeAt(at - 1) !== 32)) continue;
      let end = at + 1;
      while (line.charCodeAt(end) >= 97 && line.charCodeAt(end) <= 122) end++;
      if (!particles.has(line.slice(at, end))) return true;
    } else return false;
  }
  return false;
}

/** A name on a line of its own, with its post or without; null where it is anything else. */
export function labelAbove(line: string): Label | null {
  if (line.length > 110) return null;
  const open = opening.exec(line)![0].length;
  const rest = line.slice(open).trimEnd();
  if (isSentence(rest)) return null;
  const found = aboveForm.exec(rest);
  if (!found) return null;
  const name = found[1]!.trim();
  const single = !name.includes(' ');
  const office = ofRoom(name);
  const more = found[2] !== '' || found[3] !== undefined;
  if (thing.test(name) || (single && !office && !isCapitals(name) && !rest.endsWith(':') && !more)) return null;
  const holder = holderIn(name, found[2] ?? '');
  return {
    style: 'above',
    name:
      holder !== null
        ? bareName(open + rest.indexOf(`(${holder}`) + 1, holder)
        : bareName(open + (rest.startsWith('[') ? 1 : 0), name),
    words: line.length,
    strong: /^\s?(?:--|–|—)\s/.test(found[3] ?? '') || office,
    more,
  };
}

/** "OLAF BERG, HOST:" on a line of its own, in a talk whose other names stand before the words. */
export function labelAlone(line: string): Label | null {
  const label = /:\s*$/.test(line) ? labelAbove(line) : null;
  return label && isCapitals(line.slice(label.name.start, label.name.end)) ? label : null;
}

/** "BY MS. FENN:", as courts write whose questions follow. */
export const examiner =
  /^BY (?:(?:MR|MRS|MS|MX|DR|JUDGE)\.? )?(\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]+){0,2}):\s*$/u;

/** "Questions by MR ARDEN", "Cross-examination by Ms Fenn", as inquiries write whose questions follow. */
const questionsBy =
  /^(?:Further )?(?:Questions|(?:Cross-|Re-)?[Ee]xamination(?:-in-chief)?)(?: from| by) \p{Lu}[\p{L}.’' ]{2,40}$/u;

/** What a transcript tells in brackets is nobody's words: "(CROSSTALK)", "[Laughter.]". */
export const isDirection = (line: string): boolean =>
  /^\s*(?:\([^()]{2,80}\)|(?:\([^()]{2,40}\)\s?){2}|\[[^[\]]{2,80}\]|\*[^*]{2,60}\*|<[^<>]{2,60}>)[.:]?\s*$/.test(
    line,
  ) ||
  questionsBy.test(line.trim()) ||
  (line.length <= longestName && partOfTalk.test(line.trim()));
