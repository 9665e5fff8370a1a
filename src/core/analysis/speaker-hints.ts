import type { Analysis, SpeakerReason, Statement } from '../model';

/** A word behind “he”, “the minister” or words that stand alone: who speaks there. */
export interface SpeakerHint {
  /** An offset in the text. */
  readonly at: number;
  readonly name: string;
  /** Whether the text leaves it open who it is. */
  readonly open: boolean;
  readonly because: SpeakerReason;
}

/** Where the text itself tells, or nobody is known to speak, nothing is to be added. */
function hintFor(text: string, { speaker, because, content, rule }: Statement): SpeakerHint | null {
  if (!speaker) return null;
  const open = speaker.actor === null && (speaker.candidates?.length ?? 0) > 1;
  const name = open ? speaker.candidates!.map((one) => one.name).join(' / ') : speaker.name;
  if (rule === 'floating-quote') return { at: content.at(-1)!.end, name, open, because };
  const words = text.slice(speaker.start, speaker.end);
  if (speaker.via === 'name' || words.includes(name) || words === '') return null;
  return { at: speaker.end, name, open, because };
}

/** One hint a place, in text order. */
export function speakerHints(text: string, { statements }: Analysis): readonly SpeakerHint[] {
  const byPlace = new Map<number, SpeakerHint>();
  for (const statement of statements) {
    const hint = hintFor(text, statement);
    if (hint && !byPlace.has(hint.at)) byPlace.set(hint.at, hint);
  }
  return [...byPlace.values()].sort((a, b) => a.at - b.at);
}
