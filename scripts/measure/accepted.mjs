/** The figures that were accepted last, and what has got worse since. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../vscode/paths.mjs';
import { figure, printTable } from './table.mjs';

/** @typedef {Readonly<Record<string, Readonly<Record<string, number>>>>} Figures by set and name */

const file = path.join(projectRoot, 'docs', 'figures.json');

/** A share may move by this much and be called the same. */
const tolerance = 0.002;

/** More of these is better, more of those is worse; every other figure is told, and judged by nobody. */
const better = /(?: f1|^f1| accuracy|^right|^names|^passed)$/;
const worse = /^(?:somebody else|unnamed)$/;

/** @returns {Figures} */
const accepted = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/**
 * @param {string} name
 * @param {number} old
 * @param {number} now
 */
function isLoss(name, old, now) {
  const slack = Number.isInteger(old) && Number.isInteger(now) && Math.max(old, now) > 1 ? 0 : tolerance;
  return (better.test(name) && now < old - slack) || (worse.test(name) && now > old + slack);
}

/**
 * Shows what has changed.
 * @param {Figures} now
 * @returns {{ compared: number, lost: number }} how many figures have a say, and how many of them got worse
 */
export function compareWithAccepted(now) {
  const before = accepted();
  let [compared, lost] = [0, 0];
  /** @type {string[][]} */
  const rows = [];
  for (const [set, named] of Object.entries(now)) {
    for (const [name, value] of Object.entries(named)) {
      const old = before[set]?.[name];
      if (old === undefined) continue;
      if (better.test(name) || worse.test(name)) compared++;
      if (Math.abs(value - old) < 0.0005) continue;
      const loss = isLoss(name, old, value);
      if (loss) lost++;
      const shown = [old, value].map((one) => (Number.isInteger(one) ? String(one) : figure(one)));
      rows.push([`${set} ${name}`, ...shown, loss ? 'worse' : '']);
    }
  }
  if (rows.length > 0) printTable(['since the last accepted figures', 'was', 'is', ''], rows);
  else console.log('Nothing has changed since the last accepted figures.\n');
  return { compared, lost };
}

/**
 * Keeps the figures; those of sets that were not counted now stay.
 * @param {Figures} now
 */
export function keepAsAccepted(now) {
  const rounded = Object.fromEntries(
    Object.entries(now).map(([set, named]) => [
      set,
      Object.fromEntries(Object.entries(named).map(([name, value]) => [name, Number(value.toFixed(4))])),
    ]),
  );
  writeFileSync(file, `${JSON.stringify({ ...accepted(), ...rounded }, null, 2)}\n`);
  console.log(`Kept in ${path.relative(projectRoot, file)}.`);
}
