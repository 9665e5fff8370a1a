import type { Statement } from '../../core/model';
import type { Stranger } from '../../core/analysis/strangers';
import type { PanelSpeaker } from '../../panel/protocol';
import { speakerName } from '../../core/wording/speaker';
import type { Translate } from '../../core/wording/translate';
import { reading } from '../parts/part';

/** Of whom the statements are: for each statement its index into `speakers`. */
export interface Speakers {
  readonly speakers: readonly PanelSpeaker[];
  readonly ofStatement: readonly number[];
}

/** Colours of the palette in panel.css; with more speakers they come round again, and the mark tells them apart. */
const palette = 6;

/** Marks and case of a name make no other person. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Who speak together are one in the bar, and so are those among whom it is open. */
function speakerId({ speaker }: Statement, stranger: Stranger | null): string {
  if (speaker === null) return '';
  const several = speaker.together ?? speaker.candidates;
  if (several) {
    const sign = speaker.together ? '+' : '|';
    return several.map(({ actor, name }) => actor ?? `name:${fold(name)}`).join(sign);
  }
  return speaker.actor ?? `name:${fold(stranger?.name ?? speaker.name)}`;
}

/** Whole words, a hyphen or an apostrophe inside one being part of it. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}

/** Initials of the longer words ("Ministry of Foreign Affairs" → MF), made unique by a letter more, then by a number. */
function marks(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['?'];
    const capital = words.filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
    const all = capital.length > 0 ? capital : words;
    // "The crews" are no TH.
    const telling =
      all.length === 1 && /^the$/i.test(all[0]!) ? words.slice(1) : all.filter((word) => !/^the$/i.test(word));
    const [first = '?', ...rest] = telling.length > 0 ? telling : words;
    const last = rest.at(-1);
    const initials = (last ? first.slice(0, 1) + last.slice(0, 1) : first.slice(0, 2)).toUpperCase();
    const longer = last ? initials + last.slice(1, 2) : first.slice(0, 3);
    let mark = taken.has(initials) ? longer : initials;
    for (let number = 2; taken.has(mark); number++) mark = `${initials}${number}`;
    taken.add(mark);
    return mark;
  });
}

function percent(share: number, t: Translate): string {
  if (share > 0 && share < 0.01) return t('under 1%');
  // Not all of it while anybody else has a word.
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}

/**
 * Who speaks, by their share of the reported words; nobody stands last.
 * @param words for each statement the number of its words
 * @param strangers those of them whom no record holds
 */
export function findSpeakers(
  statements: readonly Statement[],
  words: readonly number[],
  strangers: readonly Stranger[],
  t: Translate,
): Speakers {
  const tally = new Map<string, { name: string; words: number; statements: number; stranger?: string }>();
  const strangerIn = ({ speaker }: Statement): Stranger | null =>
    speaker?.together || speaker?.candidates ? null : reading().strangerOf(strangers, speaker);
  const ids = statements.map((statement) => speakerId(statement, strangerIn(statement)));
  statements.forEach((statement, index) => {
    const id = ids[index]!;
    const stranger = strangerIn(statement)?.name;
    const shown = speakerName(statement, t);
    const name = stranger?.toLowerCase() === shown.toLowerCase() ? shown : (stranger ?? shown);
    const entry = tally.get(id) ?? { name, words: 0, statements: 0, ...(stranger === undefined ? {} : { stranger }) };
    entry.words += words[index] ?? 0;
    entry.statements++;
    tally.set(id, entry);
  });
  const all = words.reduce((sum, count) => sum + count, 0) || 1;
  const sorted = [...tally].sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.words - x.words);
  const letters = marks(sorted.filter(([id]) => id !== '').map(([, { name }]) => name));
  const speakers = sorted.map(([id, entry], index): PanelSpeaker => ({
    id,
    name: entry.name,
    mark: id === '' ? '–' : letters[index]!,
    colour: id === '' ? -1 : index % palette,
    share: entry.words / all,
    percent: percent(entry.words / all, t),
    statements: entry.statements,
    ...(entry.stranger === undefined ? {} : { stranger: entry.stranger }),
  }));
  const indices = new Map(speakers.map((speaker, index) => [speaker.id, index]));
  return { speakers, ofStatement: ids.map((id) => indices.get(id) ?? 0) };
}
