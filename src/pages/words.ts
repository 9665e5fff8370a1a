/** A node of a page, as far as its words are asked for. */
interface PageNode {
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

/** The words of a part of a page, a paragraph a line, with blank lines between. */
export function wordsIn(root: PageNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line
      .split('\u2028')
      .map((part) =>
        part
          .replace(/[^\S\u00a0]+/g, ' ')
          .replace(/\u00a0/g, ' ')
          .trim(),
      )
      .filter((part) => part !== '')
      .join('\n');
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  const walk = (node: PageNode, depth: number): void => {
    if (depth > deepest) return;
    for (const child of Array.from(node.childNodes)) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === textNode) line += (child.textContent ?? '').replace(/\u2028/g, ' ');
      else if (child.nodeType !== elementNode || silent.has(name)) continue;
      else if (name === 'BR') line += '\u2028';
      else if (blocks.has(name) || name === 'TR') {
        end();
        walk(child, depth + 1);
        end();
      } else {
        walk(child, depth + 1);
        if (name === 'TD' || name === 'TH') line += ' ';
      }
    }
  };
  walk(root, 0);
  end();
  return paragraphs.join('\n\n');
}
