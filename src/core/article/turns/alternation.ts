import type { Line } from '../lines';
import type { TurnLine, Turns } from './turn-line';

/** So many questions make an interview. */
const fewestQuestions = 3;
/** So long may one be, in characters. */
const longestQuestion = 400;
/** So many paragraphs may an answer have. */
const longestAnswer = 8;

/** "Tell us why it was closed.": a question without its mark is no longer, in characters. */
const longestPrompt = 120;
const prompt =
  /^[-–—*_\s]*(?:(?:And|So|But|Please)\s)?(?:[Dd]escribe|[Ee]xplain|(?:[Tt]ell|[Tt]alk|[Ww]alk|[Gg]ive) (?:us|me|to us|your|that))\b/;

const isQuestion = ({ text }: Line): boolean =>
  text.length <= longestQuestion &&
  (/\?[*_]{0,3}\s*$/.test(text) || (text.length <= longestPrompt && prompt.test(text))) &&
  /^[\p{Lu}\d…]/u.test(text.replace(/^(?:[-–—]\s+|[*_]{1,3})/, '')) &&
  !/["“”«»]|\b(?:said|says|asked|asks|wondered)\b/.test(text);

const firstPerson = /\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Mm]y|[Oo]ur|me|us)\b/;
const reported =
  /["”],?\s*(?:\p{L}+\s){0,3}(?:said|says|told|added|asked)\b|(?<!\b(?:I|[Ww]e) )\b(?:said|told|added) (?:that|the|in|on|he|she|it|they)\b/u;

/** What tells of an interview above it: its name, or a title that is somebody's words, with the name before or behind. */
const announced =
  /^["“«][^"“”«»]{12,}["”»]$|^["“«][^"“”«»]{8,}["”»]: |: ["“‘«][^"“”«»]{8,}["”’»]$|\b(?:interview(?:ed)?|(?:spoke|speaks|talked|talks|sat down) (?:with|to)|(?:met|meets) (?:him|her|them)\b|in conversation|a conversation|q&a|questions (?:to|for))\b/iu;
/** An answer that says neither "I" nor "we" has no more paragraphs. */
const shortAnswer = 3;

/** How many of the answers must speak of themselves. */
const ownShare = 0.4;
/** So many of the answers may report others, where each voice has a dash. */
const dashedReports = 0.5;
/** And where every question has one answer of one paragraph, or not. */
const [strictReports, looseReports] = [0.34, 0.15];
/** How much of the text must be questions and answers. */
const zoneShare = 0.5;

/**
 * An interview that names nobody at the words: a question, an answer, a question, an answer. Its questions are short
 * lines, its answers say "I" and "we" and report nobody.
 */
export function alternating(lines: readonly Line[]): Turns | null {
  const dashed = byDashes(lines);
  const questions = dashed ?? lines.flatMap((line, at) => (at > 0 && isQuestion(line) ? [at] : []));
  const first = questions[0];
  if (first === undefined || questions.length < (dashed ? 2 : fewestQuestions)) return null;
  // "May I bring my dog?": whoever reads a list of questions asks them.
  if (questions.filter((at) => /\b(?:I|[Mm]y)\b/.test(lines[at]!.text)).length > questions.length / 2) return null;
  const asked = new Set(questions);
  const last = Math.min(lines.length - 1, questions.at(-1)! + longestAnswer);
  const answers: number[] = [];
  for (let at = first; at <= last; at++) {
    const line = lines[at]!;
    if (asked.has(at)) {
      // Two questions in a row ask one thing; three are a list.
      if (asked.has(at - 1) && asked.has(at - 2)) return null;
      continue;
    }
    if (dashed && !/^[-–—]\s/.test(line.text)) break;
    if (at > questions.at(-1)! && !line.text.includes(' ')) break;
    answers.push(at);
  }
  if (answers.length < questions.length || answers.length > questions.length * longestAnswer) return null;
  if (answers.length + questions.length < lines.length * zoneShare) return null;
  const texts = answers.map((at) => lines[at]!.text);
  // A dash shows a voice by itself.
  const most = dashed ? dashedReports : inTurn(questions, answers) ? strictReports : looseReports;
  if (texts.filter((text) => reported.test(text)).length > texts.length * most) return null;
  if (!dashed && texts.filter((text) => firstPerson.test(text)).length < texts.length * ownShare) {
    const told = lines.slice(0, first).some(({ text }) => text.length < 300 && announced.test(text));
    if (!told || texts.some((text) => reported.test(text)) || texts.length > questions.length * shortAnswer)
      return null;
  }
  const at = new Map<number, TurnLine>();
  const set = (place: number, style: 'question' | 'answer'): void => {
    const { start, end, text } = lines[place]!;
    const lead = /^(?:[-–—]\s+|[*_]{1,3})?/.exec(text)![0].length;
    at.set(place, { start, end, style, name: null, words: { start: start + lead, end } });
  };
  for (const place of questions) set(place, 'question');
  for (const place of answers) set(place, 'answer');
  return { lines, at };
}

/** So many questions, each with one answer, are asked and answered in turn. */
const fewestInTurn = 4;
const inTurn = (questions: readonly number[], answers: readonly number[]): boolean =>
  questions.length >= fewestInTurn &&
  questions.length === answers.length &&
  questions.every((at, turn) => answers[turn] === at + 1);

/** "- When will it open?" / "- In May.": each voice with a dash; the questions are every second line. */
function byDashes(lines: readonly Line[]): readonly number[] | null {
  const dashed = lines.flatMap((line, at) => (/^[-–—]\s+\S/.test(line.text) ? [at] : []));
  if (dashed.length < 4) return null;
  const first = dashed[0]!;
  if (dashed.some((at, index) => at !== first + index)) return null;
  const odd = dashed.filter((_at, index) => index % 2 === 0);
  const even = dashed.filter((_at, index) => index % 2 === 1);
  const ask = (at: number): boolean => /\?\s*$/.test(lines[at]!.text);
  if (odd.filter(ask).length < odd.length * 0.7 || even.filter(ask).length > even.length * 0.2) return null;
  return odd;
}
