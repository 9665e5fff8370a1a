import { isLetterOrNumber } from './letters';

/** Lower case that makes Turkish and Azerbaijani capitals meet their small letters, curly apostrophes straight. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return odd.test(lower)
    ? lower.replace(everyOdd, (sign) => (sign === '\u0307' ? '' : sign === 'ı' ? 'i' : "'"))
    : lower;
}

const odd = /[\u0307ı’‘ʼ`]/;
const everyOdd = /[\u0307ı’‘ʼ`]/g;

/** What two lines are compared by: folded, without punctuation at the ends, one space between words. */
export function keyOf(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isLetterOrNumber(text.charCodeAt(from))) from++;
  while (to > from && !isLetterOrNumber(text.charCodeAt(to - 1))) to--;
  const folded = fold(text.slice(from, to));
  return /[^\S ]|  |[\u200b-\u200f]/.test(folded) ? folded.replace(/[\s\u200b-\u200f]+/g, ' ') : folded;
}

/** Whether two words differ by one slip of the keyboard at most: a letter changed, lost, added, or two swapped. */
export function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA === restB.slice(1) + restB.slice(0, 1);
}
