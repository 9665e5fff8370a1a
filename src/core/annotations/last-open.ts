import type { LastOpen } from '../actors/records/yaml-problem';

/** Where a text in marks, or brackets, begin that nothing closes: gone through sign by sign, as a sidecar is short of them. */
export const lastOpen: LastOpen = (text, what) => {
  const brackets: number[] = [];
  let quote: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quote !== undefined) {
      if (sign === '\\' && text[quote] === '"') at++;
      else if (sign === text[quote]) quote = undefined;
    } else if (sign === '#' && isBlank(text[at - 1])) at = endOfLine(text, at);
    else if ((sign === '"' || sign === "'") && isBegin(text, at)) quote = at;
    else if ((sign === '[' || sign === '{') && (brackets.length > 0 || isBegin(text, at))) brackets.push(at);
    else if (sign === ']' || sign === '}') brackets.pop();
  }
  const start = what === 'scalar' ? quote : brackets.at(-1);
  return start === undefined ? undefined : { start, end: endOfLine(text, start) };
};

const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/** Whether a value may begin here: behind a colon, a hyphen, a comma or an open bracket. */
const isBegin = (text: string, at: number): boolean =>
  /(?:^|[:,[{\n]|\n\s*-|^-)[ \t]*$/.test(text.slice(Math.max(0, at - 80), at));

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
