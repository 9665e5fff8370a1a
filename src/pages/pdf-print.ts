import type { Line } from './pdf-lines';

/** What a browser writes above and below a page that it prints. */
export interface Print {
  /** The pages without it. */
  readonly pages: readonly (readonly Line[])[];
  readonly url?: string;
  /** The page's title, with its site. */
  readonly title?: string;
}

/** Of the web, or of a file that was opened from the disk. */
const address = /(?:https?:\/\/|file:\/\/\/)\S+/i;
const day = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?\s?m\.?)?)?`;
const dayFirst = new RegExp(`^${day}(?:\\s+|$)`, 'i');
const dayLast = new RegExp(`(?:^|\\s+)${day}$`, 'i');
const numberLast = /(?:^|\s+)(?:page\s+)?\d{1,4}\s*(?:\/|of|von|sur|de|из)\s*\d{1,4}$/iu;

/** In points: what stands so near to the highest or the lowest line is in one row with it. */
const row = 3;

interface Told {
  readonly url: string;
  readonly hasNumber: boolean;
  readonly hasDay: boolean;
  /** What is left: the title. */
  readonly rest: string;
}

/** A line with other words beside an address or a number is one of the article's; beside the day above stands the title. */
function toldIn(lines: readonly Line[], isTop: boolean): Told {
  let [url, hasNumber, hasDay] = ['', false, false];
  const rest: string[] = [];
  for (const { text } of lines) {
    const bare = text.replace(address, '').trim().replace(numberLast, '');
    const left = bare.replace(dayFirst, '').replace(dayLast, '').trim();
    const isDated = left !== bare.trim();
    if (left === '') {
      url ||= address.exec(text)?.[0] ?? '';
      hasNumber ||= numberLast.test(text);
    }
    hasDay ||= isDated && (left === '' || (isTop && dayFirst.test(text)));
    if (left !== '') rest.push(dayFirst.test(text) ? text.replace(dayFirst, '') : text);
  }
  return { url, hasNumber, hasDay, rest: rest.join(' ') };
}

/** The page of a browser's print: its address, and the number or the day of printing, in its first and last rows. */
export function withoutPrint(pages: readonly (readonly Line[])[]): Print {
  const edges = pages.map((page) => {
    const heights = page.map(({ y }) => y);
    const [top, bottom] = [Math.max(...heights), Math.min(...heights)];
    return [page.filter(({ y }) => y > top - row), page.filter(({ y }) => y < bottom + row)] as const;
  });
  const [first] = edges;
  if (!first) return { pages };
  const told = first.map((lines, at) => toldIn(lines, at === 0));
  const url = told.map((one) => one.url).find((one) => one !== '');
  if (url === undefined || !told.some(({ hasNumber, hasDay }) => hasNumber || hasDay)) return { pages };
  const title = told.filter(isOfPrint).find(({ rest }) => /\p{L}{2}/u.test(rest))?.rest;
  return {
    pages: pages.map((page, at) => {
      const gone = new Set(edges[at]!.filter((lines, which) => isOfPrint(toldIn(lines, which === 0))).flat());
      return page.filter((line) => !gone.has(line));
    }),
    // A long one is cut, and where a file lay is nobody's business.
    ...(/(?:…|\.\.\.)$|^file:/i.test(url) ? {} : { url }),
    ...(title === undefined ? {} : { title }),
  };
}

const isOfPrint = ({ url, hasNumber, hasDay }: Told): boolean => url !== '' || hasNumber || hasDay;
