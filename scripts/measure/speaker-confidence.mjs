/** How far the confidence in who speaks is from the share that is right, on the sets that give the speakers' names. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../vscode/paths.mjs';
import { loadCore } from './load-core.mjs';

/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ start: number, end: number, name?: string | string[] | null }} Named
 * @typedef {{ start?: number, end?: number, content?: Span[], name?: string, type?: string, speaker?: Named | Named[] | null }} Gold
 */

const bench = path.join(projectRoot, '..', 'shared', 'bench');
const surname = (/** @type {string} */ name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\(.*?\)|,.*$|\b(?:jr|sr|iii?)\b\.?/g, '')
    .match(/[\p{L}’'-]+/gu)
    ?.at(-1) ?? '';

/** The names a reader gives to the speaker; none where the set gives none. @param {Gold} one @returns {readonly string[]} */
function namesOf(one) {
  if (one.type !== undefined)
    return /person|individual/i.test(one.type) && !/anonym|unn?am/i.test(one.type) ? [one.name ?? ''] : [];
  const speaker = Array.isArray(one.speaker) ? one.speaker[0] : one.speaker;
  return speaker?.name ? [speaker.name].flat() : [];
}

const core = await loadCore();
const knowledge = core.buildKnowledge(core.actors);
for (const set of ['people-train', 'names-dev']) {
  const file = path.join(bench, `${set}.jsonl`);
  if (!existsSync(file)) {
    console.log(`${set}: skipped, ${file} is not there`);
    continue;
  }
  const steps = Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }));
  /** @type {Map<string, { count: number, sure: number, right: number }>} */
  const reasons = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    /** @type {{ text: string, statements: Gold[] }} */
    const article = JSON.parse(line);
    for (const { content, speaker, because } of core.analyze(article.text, knowledge).statements) {
      if (!speaker) continue;
      const size = content.reduce((sum, { start, end }) => sum + end - start, 0);
      const names = article.statements
        .filter((one) => {
          const spans = one.content ?? [{ start: one.start ?? 0, end: one.end ?? 0 }];
          const common = content.reduce(
            (sum, a) =>
              sum + spans.reduce((n, b) => n + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
            0,
          );
          return common > size / 2;
        })
        .flatMap(namesOf)
        .filter((name) => surname(name) !== '');
      if (names.length === 0) continue;
      const said = [speaker.name, speaker.actor?.replaceAll('-', ' ') ?? ''];
      const right = names.some((name) => said.some((one) => surname(one) === surname(name)));
      const code = `${because.code} ${speaker.via}`;
      const reason = reasons.get(code) ?? { count: 0, sure: 0, right: 0 };
      reasons.set(code, reason);
      for (const tally of [steps[Math.min(9, Math.floor(speaker.confidence * 10))], reason]) {
        if (!tally) continue;
        tally.count++;
        tally.sure += speaker.confidence;
        tally.right += right ? 1 : 0;
      }
    }
  }
  const all = steps.reduce((sum, { count }) => sum + count, 0);
  const error = steps.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / (all || 1);
  console.log(`${set}: ${all} speakers, expected calibration error ${error.toFixed(3)}`);
  for (const [code, { count, sure, right }] of [...reasons].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `  ${code.padEnd(24)} ${String(count).padStart(4)}  told ${(sure / count).toFixed(2)}  right ${(right / count).toFixed(2)}`,
    );
}
