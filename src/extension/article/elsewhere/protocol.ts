import type { Actor } from '../../../core/actors/knowledge';
import type { Stranger } from '../../../core/analysis/strangers';
import type { Known } from '../../../core/analyze';
import type { Analysis } from '../../../core/model';

/** What is asked of the worker: all of it plain data. */
export type Task =
  | { readonly is: 'knowledge'; readonly actors: readonly Actor[]; readonly variants: boolean }
  | { readonly is: 'read'; readonly number: number; readonly text: string; readonly decisions: Known };

/** What it answers to a text, by the number of the task. */
export type Answer =
  | { readonly number: number; readonly analysis: Analysis; readonly strangers: readonly Stranger[] }
  | { readonly number: number; readonly failed: string };

/** A worker, of whichever host. */
export interface Port {
  post(task: Task): void;
  /** Takes what it answers, and what ends it. */
  listen(onAnswer: (answer: Answer) => void, onEnd: (reason: string) => void): void;
  end(): void;
}
