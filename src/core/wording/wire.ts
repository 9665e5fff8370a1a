import type { Analysis, Named, Speaker, SpeakerReason, Statement } from '../model';
import { speakerReason } from './speaker-reasons';
import { plainText } from './translate';

/** A speaker as the wire form has it. */
export interface WireSpeaker extends Omit<Speaker, 'name' | 'together'> {
  /** Null where the text does not tell whom a pronoun means, or several fit equally. */
  readonly name: string | null;
}

/** A statement as the wire form has it: the reason as a sentence, and beside it as a code with its facts. */
export interface WireStatement extends Omit<Statement, 'because' | 'speaker'> {
  readonly speaker: WireSpeaker | null;
  /** All who speak, where several do together; `speaker` is the first of them. */
  readonly speakers?: readonly Named[];
  readonly because: string;
  readonly reason: SpeakerReason;
}

export interface WireAnalysis extends Omit<Analysis, 'statements'> {
  readonly statements: readonly WireStatement[];
}

/** An analysis as it leaves the program: see the wire form in the README. */
export function wireOf(analysis: Analysis): WireAnalysis {
  return { ...analysis, statements: analysis.statements.map(statementOf) };
}

function statementOf({ speaker, because, confidence, paragraph, ...statement }: Statement): WireStatement {
  const together = speaker?.together;
  return {
    ...statement,
    speaker: speaker && speakerOf(speaker, because),
    ...(together ? { speakers: together } : {}),
    because: speakerReason(because, plainText),
    reason: because,
    confidence,
    paragraph,
  };
}

function speakerOf(speaker: Speaker, { code }: SpeakerReason): WireSpeaker {
  const { start, end, actor, name, via, roleOnDate, candidates, confidence } = speaker;
  const open = code === 'open' || (code === 'untold' && via === 'pronoun');
  return {
    start,
    end,
    actor,
    name: open ? null : name,
    via,
    ...(roleOnDate === undefined ? {} : { roleOnDate }),
    ...(candidates ? { candidates } : {}),
    confidence,
  };
}
