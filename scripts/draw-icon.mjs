// Draws media/icon.png, the picture of the extension in lists: node scripts/draw-icon.mjs
import { writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

const size = 128;
/** Each pixel is the mean of so many times so many points: smooth edges without a graphics library. */
const samples = 4;

/** @typedef {readonly [number, number, number]} Colour red, green, blue */

/** @type {Colour} */
const blue = [20, 73, 122];
/** @type {Colour} */
const paper = [246, 243, 234];
/** @type {Colour} */
const gold = [224, 165, 38];

/**
 * Distance from a rectangle with round corners; negative inside.
 * @param {number} x
 * @param {number} y
 * @param {readonly [left: number, top: number, right: number, bottom: number]} sides
 * @param {number} radius
 */
function box(x, y, [left, top, right, bottom], radius) {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {readonly [readonly [number, number], readonly [number, number], readonly [number, number]]} corners
 */
function inTriangle(x, y, [[ax, ay], [bx, by], [cx, cy]]) {
  /** @type {(px: number, py: number, qx: number, qy: number) => number} */
  const side = (px, py, qx, qy) => (qx - px) * (y - py) - (qy - py) * (x - px);
  const sides = [side(ax, ay, bx, by), side(bx, by, cx, cy), side(cx, cy, ax, ay)];
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0);
}

/**
 * An opening quotation mark of the 66 shape: a dot with a tail that rises to the right.
 * @param {number} x
 * @param {number} y
 * @param {number} left
 * @param {number} top
 */
function inMark(x, y, left, top) {
  const dot = Math.hypot(x - (left + 10), y - (top + 22)) < 10;
  const outer = Math.hypot(x - (left + 21), y - (top + 21)) < 21;
  const inner = Math.hypot(x - (left + 25), y - (top + 25)) < 18;
  return dot || (outer && !inner && x < left + 19 && y < top + 24);
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {Colour | undefined} the colour at a point, if anything is there
 */
function paint(x, y) {
  if (box(x, y, [0, 0, size, size], 26) > 0) return undefined;
  if (inMark(x, y, 38, 38) || inMark(x, y, 66, 38)) return gold;
  if (box(x, y, [20, 22, 108, 88], 12) < 0) {
    return box(x, y, [40, 76, 88, 80], 2) < 0 ? blue : paper;
  }
  return inTriangle(x, y, [
    [38, 84],
    [66, 84],
    [38, 110],
  ])
    ? paper
    : blue;
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {readonly number[]} red, green, blue, opacity
 */
function pixel(x, y) {
  const seen = Array.from({ length: samples * samples }, (_, sub) =>
    paint(x + ((sub % samples) + 0.5) / samples, y + (Math.floor(sub / samples) + 0.5) / samples),
  ).filter((colour) => colour !== undefined);
  if (seen.length === 0) return [0, 0, 0, 0];
  const mean = (/** @type {0 | 1 | 2} */ channel) =>
    Math.round(seen.reduce((sum, colour) => sum + colour[channel], 0) / seen.length);
  return [mean(0), mean(1), mean(2), Math.round((255 * seen.length) / samples ** 2)];
}

const picture = new PNG({ width: size, height: size });
for (let at = 0; at < size * size; at++) picture.data.set(pixel(at % size, Math.floor(at / size)), at * 4);
await writeFile('media/icon.png', PNG.sync.write(picture, { deflateLevel: 9 }));
