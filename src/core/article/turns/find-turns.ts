import { givenNames } from '../../language/english/given-names';
import type { Span } from '../../model';
import { keyOf } from '../../text/fold';
import { endsLikeSentence } from '../lines';
import type { Line } from '../lines';
import { alternating } from './alternation';
import { examiner, isDirection, labelAbove, labelAlone, labelBefore } from './labels';
import type { Label } from './labels';
import { findPosts } from './posts';
import type { TurnLine, Turns } from './turn-line';

/** A turn of fewer words is a figure in a table. */
const shortestTurn = 3;

/** Who asks, and is not named. */
const asker = /^(?:q|questions?|journalist|reporter|correspondent|moderator|interviewer|host)$/i;

const nameOf = (line: Line, { name }: Label): string => line.text.slice(name.start, name.end);
const lastWord = (name: string): string => keyOf(name).split(' ').at(-1)!;

function often(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).length;
}

/** "NF" stands for whoever is called "Nora Feld" at another turn. */
function sameInitials(names: readonly string[]): readonly string[] {
  const full = new Map<string, string>();
  for (const name of names) {
    const words = name.split(' ');
    if (words.length > 1) full.set(words.map((word) => word[0]!).join(''), name);
  }
  return names.map((name) => full.get(name.replaceAll('.', '')) ?? name);
}

/** "Mr Speaker:", "The Deputy Clerk:": who speaks but once in a talk. */
const titledLabel = /^\W{0,4}(?:Mr|Mrs|Ms|Miss|Dr|Madam|The|Lord|Baroness|Sir)\b/;

/** So much above a talk tells who takes part, in characters. */
const introSize = 4000;

/** The surnames of those whom the text above a talk names in full: "architect Cleo Hart", who speaks but once. */
const surnamesIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    [
      ...lines
        .map(({ text }) => text)
        .join('\n')
        .slice(0, introSize)
        .matchAll(/(?<=\p{Lu}[\p{L}’'-]+ )(\p{Lu}[\p{L}’'-]+)/gu),
    ].map((one) => keyOf(one[1]!)),
  );

/** So many lines, each with a label. */
const FEWEST_TURNS = 4;

/** "Norda: …" / "Lu Fen: …" / "Radio Selm: …" / "Lu Fen: …": every line has a label, and one voice answers all the others. */
function takesTurns(lines: readonly Line[], named: readonly Labelled[]): boolean {
  const [first, last] = [named[0]?.at ?? 0, named.at(-1)?.at ?? 0];
  if (named.length < FEWEST_TURNS || last - first >= named.length || last < lines.length - 2) return false;
  const answers = named.filter(({ name }) => name === named[1]!.name);
  return answers.length >= 2 && named.every(({ name }, at) => (at % 2 === 1) === (name === named[1]!.name));
}

interface Labelled {
  readonly at: number;
  readonly label: Label;
  readonly name: string;
}

const hasDash = ({ text }: Line, { name, words }: Label): boolean => /[-–—]\s*$/.test(text.slice(name.end, words));

/** "Petra Holm, mayor - …" */
const hasPost = ({ text }: Line, { name, words }: Label): boolean => /^,\s/.test(text.slice(name.end, words));

/** "NOT SO FAST: The council has not voted.", "THE VIEW FROM GRENBY: …": a newsletter's leads, each once and nobody's name. */
function areTopics(strong: readonly Labelled[]): boolean {
  const once = new Set(strong.map(({ name }) => name)).size === strong.length;
  const isVoice = ({ label, name }: Labelled): boolean =>
    label.more ||
    !name.includes(' ') ||
    keyOf(name)
      .split(' ')
      .some((word) => givenNames.has(word));
  return once && strong.filter(isVoice).length < strong.length * MOSTLY_VOICES;
}

/** So many of a talk's labels are names. */
const MOSTLY_VOICES = 0.5;

/** Labels before the words, if they come again and again as a talk's do: one "Photo: …" or "Background: …" does not. */
function labelsBefore(lines: readonly Line[]): readonly Labelled[] {
  const all = lines.flatMap((line, at): readonly Labelled[] => {
    const label = labelBefore(line.text) ?? (at > 0 ? labelAlone(line.text) : null);
    // The first line is a headline, and may have a colon: "Mayor Holm: No more ferries".
    if (!label || (at === 0 && !label.strong && !(lines[1] && labelBefore(lines[1].text)))) return [];
    return [{ at, label, name: nameOf(line, label) }];
  });
  const named = all.filter(({ label }) => label.style === 'before');
  const asked = all.filter(({ label }) => label.style === 'asked');
  const names = sameInitials(named.map(({ name }) => keyOf(name)));
  const strong = named.filter(({ label }) => label.strong);
  const questions = [...asked, ...named].filter(({ name }) => asker.test(name));
  const answered = questions.length > 0 && asked.length + named.length > questions.length;
  const alone = all.filter(({ at, label }) => label.style === 'above' && /:\s*$/.test(lines[at]!.text));
  const inTurns = takesTurns(lines, named);
  const talk =
    Math.max(often(names), often([...named, ...alone].map(({ name }) => lastWord(name)))) >= 2 ||
    inTurns ||
    (strong.length >= 3 && new Set(strong.map(({ name }) => name)).size >= 2 && !areTopics(strong));
  // One voice in a programme: "HANNA DASK: The town hall sends us letters."; a lone one above all is a headline's.
  if (!talk && !answered) {
    const voices = strong.filter(({ name }) => name.includes(' ') && givenNames.has(keyOf(name).split(' ')[0]!));
    return voices.filter(({ at }) => at > 0 || voices.length > 1);
  }
  const known = new Map<string, number>();
  for (const name of named.map((one) => lastWord(one.name))) known.set(name, (known.get(name) ?? 0) + 1);
  // Initials and the name in full are one voice.
  named.forEach((one, at) => {
    if (names[at] !== keyOf(one.name)) for (const name of [one.name, names[at]!]) known.set(lastWord(name), 2);
  });
  const dashed = new Set(named.filter((one) => hasDash(lines[one.at]!, one.label)).map(({ at }) => at));
  const loud = named.filter(({ name }) => name === name.toUpperCase()).length > named.length * 0.6;
  const above = surnamesIn(lines.slice(0, all[0]?.at ?? 0));
  return all.filter(({ at, label, name }) => {
    if (label.style === 'change') return label.strong;
    if (label.style === 'asked') return answered;
    if (label.style === 'above') return known.has(lastWord(name)) || label.more;
    const { text } = lines[at]!;
    const again = known.get(lastWord(name))! > 1;
    // "GRENBY (Norda) — A committee heard two officials.": a dateline above a talk whose labels have colons.
    if (!again && dashed.has(at) && !hasPost(lines[at]!, label) && (!label.strong || dashed.size < named.length / 2))
      return false;
    const words = text.slice(label.words).split(/\s+/).length;
    if (words < shortestTurn && !label.strong && !(again && /\p{L}[.!?…]["”)]?\s*$/u.test(text))) return false;
    if (titledLabel.test(text) || above.has(lastWord(name))) return true;
    if (again || label.strong || label.more || answered || inTurns) return true;
    return name.includes(' ') || (loud && name === name.toUpperCase());
  });
}

/** Labels above the words. */
function labelsAbove(lines: readonly Line[]): readonly Labelled[] {
  const all = lines.flatMap((line, at): Labelled[] => {
    // "(Velm North) (Lab)": the seat and the party stand on a line of their own.
    const next = lines[isDirection(lines[at + 1]?.text ?? '') ? at + 2 : at + 1];
    if (!next || (!endsLikeSentence(next.text) && next.text.length < 60)) return [];
    const label = labelAbove(line.text);
    return label && !labelAbove(next.text) ? [{ at, label, name: keyOf(nameOf(line, label)) }] : [];
  });
  // The first line is a headline, unless whoever it names speaks again.
  if (all[0]?.at === 0 && !all.slice(1).some(({ name }) => name === all[0]!.name)) all.shift();
  const found = all;
  const counts = new Map<string, number>();
  // "Mr Keel", once he was "Roy Keel".
  for (const name of found.map(voiceOf(found))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = [...counts.values()].filter((count) => count > 1).length;
  const strong = found.filter(({ label }) => label.strong).length;
  if (found.length < 3 || again === 0 || counts.size < 2) return [];
  if (strong < 2 && (again < 2 || found.length < 4)) return [];
  if (areEntries(lines, found)) return [];
  const zone = lines.length - found[0]!.at;
  if (found.length < zone * 0.1) return [];
  const voice = voiceOf(found);
  const listed = lines.slice(0, found[0]!.at).map(({ text }) => keyOf(text));
  // "Petra Holm - Chief Executive": who takes part, told above the talk.
  const isListed = ({ name }: Labelled): boolean =>
    name.includes(' ') && listed.some((line) => line.length > name.length && line.startsWith(name));
  return found.filter((one) => one.label.strong || one.label.more || counts.get(voice(one))! > 1 || isListed(one));
}

/** Under which name a label's voice is counted: a surname alone is whoever bears it in full, if one does. */
function voiceOf(found: readonly Labelled[]): (one: Labelled) => string {
  const bearers = new Map<string, string | null>();
  for (const { name } of found)
    if (name.includes(' ')) {
      const known = bearers.get(lastWord(name));
      bearers.set(lastWord(name), known === undefined || known === name ? name : null);
    }
  return ({ name }) => (name.includes(' ') ? name : (bearers.get(name) ?? name));
}

/** "22:41 Dan Fry" above "The mayor says …": whoever wrote an entry of a live blog, and said nothing of it. */
function areEntries(lines: readonly Line[], found: readonly Labelled[]): boolean {
  const timed = found.filter(({ at }) => /^\[?\d{1,2}[:.]\d{2}\b/.test(lines[at]!.text));
  if (timed.length < found.length / 2) return false;
  const told = timed.filter(({ at }) => {
    const words = (lines[at + 1]?.text ?? '').replace(/["“][^"”]*["”]/g, '');
    return (
      /\b(?:says|said|tells|told|adds|added|has|have|had|is|are|was|were)\b/.test(words) &&
      !/\b(?:I|we|my|our|you)\b/i.test(words)
    );
  });
  return told.length >= timed.length * ENTRIES;
}

/** So many of the entries tell of others. */
const ENTRIES = 0.6;

const move = (line: Line, span: Span): Span => ({ start: line.start + span.start, end: line.start + span.end });

/** "(Confers with counsel.) I was told …": what is done before the words. */
const direction = /^\s*(?:\(\p{Lu}[^()]{2,60}\)|\[\p{L}[^[\]]{2,60}\])\s+(?=\S)/u;

/** "<Media omitted>", "image omitted", "This message was deleted": what a chat tells in the place of words. */
const untold =
  /^\W{0,2}(?:<[^<>]{2,60}>|\p{L}{3,12} omitted|(?:this message was|you) deleted(?: this message)?\.?)\W{0,2}$/iu;

function turnOf(line: Line, label: Label | undefined): TurnLine {
  const { start, end } = line;
  if (!label || (label.style === 'before' && untold.test(line.text.slice(label.words))))
    return { start, end, style: 'direction', name: null, words: null };
  const name = label.name.start < label.name.end ? move(line, label.name) : null;
  const aside = direction.exec(line.text.slice(label.words))?.[0].length ?? 0;
  // "**Q: Is it safe?**": all of the line is in bold.
  const bold = /^\s*(?:\*{2}|__)/.test(line.text) ? (/(?:\*{2,3}|__)\s*$/.exec(line.text)?.[0].length ?? 0) : 0;
  const words = label.style === 'above' ? null : { start: start + label.words + aside, end: end - bold };
  return { start, end, style: label.style, name, words };
}

/** Lines that go on below a turn without a blank line between them belong to it, where blank lines part the turns. */
function joined(
  text: string,
  lines: readonly Line[],
  labels: ReadonlyMap<number, Label>,
): { readonly lines: readonly Line[]; readonly labels: ReadonlyMap<number, Label> } {
  const places = [...labels.keys()];
  const first = places[0]!;
  const parted = places.filter((at) => lines[at]!.afterBlank).length >= places.length * 0.7;
  const result: Line[] = [];
  const moved = new Map<number, Label>();
  lines.forEach((line, at) => {
    const label = labels.get(at);
    const before = result.at(-1);
    const above = moved.get(result.length - 1)?.style === 'above';
    const goesOn =
      at > first &&
      !line.afterBlank &&
      !label &&
      before !== undefined &&
      !above &&
      !isDirection(line.text) &&
      !isDirection(before.text) &&
      (parted || (/^\p{Ll}/u.test(line.text) && !endsLikeSentence(before.text)));
    if (goesOn) {
      const whole = text.slice(before.start, line.end);
      result[result.length - 1] = { ...before, end: line.end, text: whole, key: '' };
      return;
    }
    if (label) moved.set(result.length, label);
    result.push(line);
  });
  return { lines: result, labels: moved };
}

/**
 * The turns of an interview, a hearing or a programme written down; null where the lines show none.
 * @param lines of the whole text
 */
export function findTurns(text: string, lines: readonly Line[]): Turns | null {
  const talk = findTalk(text, lines);
  const own = talk?.lines ?? lines;
  const posts = own.some(
    ({ text: words }) =>
      words.includes('@') ||
      /\]:?$| views?$| ·$/i.test(words.slice(-6)) ||
      /^\[\d.*:$|\s[—–]\s.{0,30}\d:\d\d(?: [AP]M)?$/.test(words),
  )
    ? findPosts(own)
    : null;
  if (!posts || posts.size === 0) return talk;
  const at = [...posts, ...(talk?.at ?? [])].sort(([a], [b]) => a - b);
  return { lines: own, at: new Map(at) };
}

const [fewestWords, mostWords] = [2, 12];

/** "DIRECT EXAMINATION", "BY MS. FENN:" above words that are not in capitals: the head of a part, and nobody's words. */
function isLoudHead({ text }: Line, below: Line | undefined): boolean {
  if (examiner.test(text)) return true;
  const words = text.split(/\s+/).length;
  return (
    /^\p{Lu}/u.test(text) &&
    !/\p{Ll}|[.!?…]["”)]?\s*$/u.test(text) &&
    words >= fewestWords &&
    words <= mostWords &&
    below !== undefined &&
    (/\p{Ll}{2}/u.test(below.text) || examiner.test(below.text))
  );
}

/** "Call participants:" / "Petra Holm -- Chief Executive" below the last turn. */
function isOfList(text: string): boolean {
  const label = isDirection(text) ? null : labelAbove(text);
  return label === null ? isDirection(text) : label.strong && label.more;
}

function findTalk(text: string, lines: readonly Line[]): Turns | null {
  const before = labelsBefore(lines);
  const found = before.length > 0 ? before : labelsAbove(lines);
  if (found.length === 0) return alternating(lines);
  const whole = joined(text, lines, new Map(found.map(({ at, label }) => [at, label])));
  const places = [...whole.labels.keys()];
  const at = new Map<number, TurnLine>();
  whole.lines.forEach((line, place) => {
    const label = whole.labels.get(place);
    const inside = place > places[0]! - 2 && place < places.at(-1)! + 3;
    if (
      label ||
      (inside && (isDirection(line.text) || (place > places[0]! && isLoudHead(line, whole.lines[place + 1])))) ||
      (place > places.at(-1)! && isOfList(line.text))
    )
      at.set(place, turnOf(line, label));
  });
  return { lines: whole.lines, at };
}
