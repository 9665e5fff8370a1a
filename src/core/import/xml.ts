import { DOMParser } from '@xmldom/xmldom';

/** An element of an XML file: as much of it as forms of annotations need. */
export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text in it. */
  readonly text: string;
}

/** As much of the parser's nodes as is used: the core knows no DOM. */
interface Node {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<Node>;
  readonly attributes?: ArrayLike<{ readonly localName: string | null; readonly value: string }>;
}

const elementType = 1;

/** @returns the root; undefined where it is no valid XML */
export function readXml(xml: string): XmlElement | undefined {
  const stop = (): never => {
    throw new SyntaxError('no valid XML');
  };
  try {
    // Entities of its own, which might grow without end, no such file has.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return undefined;
    const parser = new DOMParser({
      onError(level) {
        if (level !== 'warning') stop();
      },
    });
    const { documentElement } = parser.parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml');
    return documentElement ? elementOf(documentElement) : undefined;
  } catch {
    return undefined;
  }
}

function elementOf(node: Node): XmlElement {
  return {
    name: node.localName ?? '',
    attributes: Object.fromEntries(
      Array.from(node.attributes ?? [], ({ localName, value }) => [localName ?? '', value]),
    ),
    children: Array.from(node.childNodes)
      .filter(({ nodeType }) => nodeType === elementType)
      .map(elementOf),
    text: node.textContent ?? '',
  };
}

export const elements = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes[name];

export const childText = (element: XmlElement | undefined, name: string): string | undefined =>
  elements(element, name)[0]?.text;
