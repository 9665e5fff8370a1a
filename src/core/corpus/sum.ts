/** Two sums that are mixed into each other, as in cyrb53: against chance and damage, not against anybody. */
const seeds = [0xdeadbeef, 0x41c6ce57] as const;
const factors = [0x9e3779b1, 0x5f356495] as const;

/** A sum of a text of any length, in 16 hexadecimal digits: other texts have others. */
export function sumOf(text: string): string {
  let [a, b]: readonly [number, number] = seeds;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, factors[0]);
    b = Math.imul(b ^ code, factors[1]);
  }
  return [mixed(a, b), mixed(b, a)].map((half) => half.toString(16).padStart(8, '0')).join('');
}

function mixed(half: number, other: number): number {
  const h = Math.imul(half ^ (half >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
