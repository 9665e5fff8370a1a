import { buildKnowledge, type Knowledge } from '../../../core/actors/find-mentions';
import { strangersIn } from '../../../core/analysis/strangers';
import { analyze } from '../../../core/analyze';
import type { Answer, Task } from './protocol';

/**
 * Reads articles for somebody who has other things to do: what runs in the worker.
 * @returns takes one task after the other; an answer to each but the knowledge
 */
export function server(): (task: Task) => Answer | undefined {
  let knowledge: Knowledge | undefined;
  return (task) => {
    if (task.is === 'knowledge') {
      knowledge = buildKnowledge(task.actors, { variants: task.variants });
      return undefined;
    }
    const { number, text, decisions } = task;
    try {
      if (!knowledge) throw new Error('no knowledge yet');
      const analysis = analyze(text, knowledge, decisions);
      return { number, analysis, strangers: strangersIn(text, analysis) };
    } catch (error) {
      return { number, failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
