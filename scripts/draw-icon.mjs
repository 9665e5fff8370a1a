// Draws media/icon.png, the picture of the extension in lists: node scripts/draw-icon.mjs
import { writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

const size = 128;
/** Each pixel is the mean of so many times so many points: smooth edges without a graphics library. */
const samples = 4;

const blue = [20, 73, 122];
const paper = [246, 243, 234];
const gold = [224, 165, 38];

/** Distance from a rectangle with round corners; negative inside. */
function box(x, y, [left, top, right, bottom], radius) {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

function inTriangle(x, y, [[ax, ay], [bx, by], [cx, cy]]) {
  const side = (px, py, qx, qy) => (qx - px) * (y - py) - (qy - py) * (x - px);
  const sides = [side(ax, ay, bx, by), side(bx, by, cx, cy), side(cx, cy, ax, ay)];
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0);
}

/** An opening quotation mark of the 66 shape: a dot with a tail that rises to the right. */
function inMark(x, y, left, top) {
  const dot = Math.hypot(x - (left + 10), y - (top + 22)) < 10;
  const outer = Math.hypot(x - (left + 21), y - (top + 21)) < 21;
  const inner = Math.hypot(x - (left + 25), y - (top + 25)) < 18;
  return dot || (outer && !inner && x < left + 19 && y < top + 24);
}

/** The colour at a point, and whether anything is there. */
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

function pixel(x, y) {
  const sum = [0, 0, 0, 0];
  for (let sub = 0; sub < samples * samples; sub++) {
    const colour = paint(x + ((sub % samples) + 0.5) / samples, y + (Math.floor(sub / samples) + 0.5) / samples);
    if (!colour) continue;
    for (let channel = 0; channel < 3; channel++) sum[channel] += colour[channel];
    sum[3]++;
  }
  const covered = sum[3];
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((one) => Math.round(one / covered)), Math.round((255 * covered) / samples ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const rows = Array.from({ length: size }, (_, y) =>
  Buffer.from([0, ...Array.from({ length: size }, (__, x) => pixel(x, y)).flat()]),
);
const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8);
await writeFile(
  'media/icon.png',
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
