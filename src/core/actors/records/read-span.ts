import type { DatedName, TimeSpan } from '../knowledge';
import { isDate, nameFields, spanFields } from './fields';
import { isRecord, pairOf, type Report, tellUnknown } from './nodes';

/**
 * The date in a field of a map; undefined where there is none.
 * @param node the map, or its pair, for the report
 */
export function dateOf(
  map: Readonly<Record<string, unknown>>,
  field: string,
  node: unknown,
  fail: Report,
): string | undefined {
  const value = map[field];
  if (value === undefined || value === null) return undefined;
  // A bare 2018 is a number in YAML, and can mean nothing but a year.
  const written = typeof value === 'number' ? String(value) : value;
  if (typeof written === 'string' && isDate(written)) return written;
  fail(pairOf(node, field), `"${field}" must be a date such as 2018-05-12, 2018-05 or 2018.`);
  return undefined;
}

function spanIn(map: Readonly<Record<string, unknown>>, node: unknown, fail: Report): TimeSpan {
  const [from, to] = [dateOf(map, 'from', node, fail), dateOf(map, 'to', node, fail)];
  if (from !== undefined && to !== undefined && to < from.slice(0, to.length))
    fail(pairOf(node, 'to'), `This ends (${to}) before it begins (${from}).`);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Reads `{ from: 1992, to: 2008-04 }`; undefined where it is none, which is reported. */
export function readSpan(
  field: string,
  value: unknown,
  node: unknown,
  fail: Report,
  warn: Report,
): TimeSpan | undefined {
  if (!isRecord(value)) {
    fail(node, `"${field}" has a "from", a "to" or both.`);
    return undefined;
  }
  tellUnknown(value, spanFields, 'a span of time', node, warn);
  return spanIn(value, node, fail);
}

/** Reads `{ text: Name, from: 1992, to: 2008-04 }`; null where it is none, which is reported. */
export function readDatedName(value: unknown, node: unknown, fail: Report, warn: Report): DatedName | null {
  if (!isRecord(value) || typeof value.text !== 'string' || value.text.trim() === '') {
    fail(node, 'One of the "names" has a "text", and a "from", a "to" or both.');
    return null;
  }
  tellUnknown(value, nameFields, 'a dated name', node, warn);
  return { text: value.text, ...spanIn(value, node, fail) };
}
