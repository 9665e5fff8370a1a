/** A node of a page, as far as its words are asked for. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT UL'.split(
    ' ',
  ),
);
/** No words of the article: what runs, what is asked of the reader, and what is said of pictures. */
const silent = new Set(
  'AUDIO BUTTON CANVAS FIGCAPTION FORM HEAD IFRAME INPUT LINK MATH META NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

const textNode = 3;
const elementNode = 1;
/** So much stands inside one another in no page that anybody wrote. */
const deepest = 2000;

/** A paragraph of a page. */
export interface Paragraph {
  readonly text: string;
  /** All of its words lead elsewhere. */
  readonly isLink: boolean;
  /** The name of the heading that it is in. */
  readonly isHeading: string | false;
  /** It stands in a part that was asked for. */
  readonly isAround: boolean;
}

/**
 * The words of a part of a page, a paragraph a line, with blank lines between.
 * @param bare without the paragraphs at its beginning and its end that are links and nothing else
 */
export function wordsIn(root: PageNode, bare = false): string {
  const paragraphs = paragraphsIn(root);
  const first = paragraphs.findIndex(({ isLink }) => !isLink);
  const last = paragraphs.findLastIndex(({ isLink }) => !isLink);
  const own = bare && first >= 0 ? paragraphs.slice(first, last + 1) : paragraphs;
  return own.map(({ text }) => text).join('\n\n');
}

/** The paragraphs of a part of a page. @param around tells of a node whether what is in it stands around an article */
export function paragraphsIn(root: PageNode, around: (node: PageNode) => boolean = () => false): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = '';
  let linked = '';
  let links = 0;
  let heading: string | false = false;
  let outside = 0;
  const end = (): void => {
    const text = line
      .split('\u2028')
      .map((part) =>
        part
          .replace(/[^\S\u00a0]+/g, ' ')
          .replace(/\u00a0/g, ' ')
          .trim(),
      )
      .join('\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim();
    const isLink = lettersIn(linked) > 0 && lettersIn(linked) === lettersIn(line);
    if (text !== '') paragraphs.push({ text, isLink, isHeading: heading, isAround: outside > 0 });
    line = '';
    linked = '';
  };
  const walk = (node: PageNode, depth: number): void => {
    if (depth > deepest) return;
    for (const child of Array.from(node.childNodes)) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === textNode) {
        const text = (child.textContent ?? '').replace(/\u2028/g, ' ');
        line += text;
        if (links > 0) linked += text;
      } else if (child.nodeType !== elementNode || silent.has(name)) continue;
      else if (name === 'BR') line += '\u2028';
      else if (name === 'TR' && isLabelled(child)) {
        end();
        line = (child.textContent ?? '').replace(/\s+/g, ' ').replace(/:\s*/, ': ');
        end();
      } else if (blocks.has(name) || name === 'TR' || (isCell(name) && isLaidOut(child))) {
        const isOutside = around(child);
        const before: string | false = heading;
        end();
        if (isOutside) outside++;
        if (/^H[1-6]$/.test(name)) heading = name;
        walk(child, depth + 1);
        end();
        heading = before;
        if (isOutside) outside--;
      } else {
        // Pages make lines of such parts by their style: no word is cut between them.
        if ((name === 'SPAN' || name === 'TIME') && isBehindSpan(child) && isApart(line, child.textContent ?? ''))
          line += '\u2028';
        if (name === 'A') links++;
        walk(child, depth + 1);
        if (name === 'A') links--;
        if (isCell(name)) line += ' ';
      }
    }
  };
  walk(root, 0);
  end();
  return paragraphs;
}

/** "Source: | The Herald": a label and what it labels are one line. */
function isLabelled(row: PageNode): boolean {
  const cells = Array.from(row.childNodes)
    .filter((child) => isCell(child.nodeName.toUpperCase()))
    .map(({ textContent }) => (textContent ?? '').trim());
  const [label = '', value = ''] = cells;
  return cells.length === 2 && /^\p{L}[\p{L} /-]{1,24}:$/u.test(label) && value !== '' && value.length <= longestValue;
}

/** In UTF-16 code units: what is longer is a part of the page beside its heading. */
const longestValue = 200;

/** "reporter" and "Published", "Published" and "9 September", "Sep 9" and "Written by". */
const isApart = (before: string, after: string): boolean =>
  /\p{Ll}$/u.test(before) ? /^[\p{Lu}\d]/u.test(after) : /\d$/.test(before) && /^\p{Lu}\p{Ll}/u.test(after);

const isBehindSpan = (node: PageNode): boolean =>
  (node as Partial<Node>).previousSibling?.nodeName.toUpperCase() === 'SPAN';

const isCell = (name: string): boolean => name === 'TD' || name === 'TH';

/** Pages were once laid out with tables: a cell with paragraphs is a part of the page, and no figure in a row. */
function isLaidOut(cell: PageNode, depth = 0): boolean {
  return Array.from(cell.childNodes).some((child) => {
    const name = child.nodeName.toUpperCase();
    if (child.nodeType !== elementNode || depth > deepest) return false;
    return name === 'BR' || blocks.has(name) || isLaidOut(child, depth + 1);
  });
}

export const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
