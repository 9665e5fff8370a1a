/** Whether two values of a field say the same: nothing, an empty list and “not negated” are one. */
export const isEven = (a: unknown, b: unknown): boolean => JSON.stringify(evened(a)) === JSON.stringify(evened(b));

function evened(value: unknown): unknown {
  if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  if (Array.isArray(value)) return value.map(evened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, evened(one)]);
}
