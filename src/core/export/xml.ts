import Builder from 'fast-xml-builder';

/** What XML 1.0 cannot hold, not even escaped. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(forbidden, '\ufffd');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      // A line end in an attribute would come back as a space.
      .map(([key, one]) => [key, key.startsWith('@') && typeof one === 'string' ? line(one) : clean(one)]),
  );
};

const line = (text: string): string => text.replace(forbidden, '\ufffd').replace(/\s+/g, ' ');

/** @param tree elements by name; `@name` is an attribute, `#text` the text beside attributes, a list repeats its element */
export function xml(tree: object): string {
  const builder = new Builder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
    processEntities: true,
    format: false,
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(clean(tree))}\n`;
}
