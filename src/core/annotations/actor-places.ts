import { isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Span } from '../model';

/**
 * Where a sidecar speaks of an actor by id: of the reader's decisions on names and speakers, and of what was found before
 * them. Nothing where it is no YAML.
 * @returns places in the text as it is written, without quotation marks
 */
export function actorPlaces(text: string, id: string): readonly Span[] {
  if (!text.includes(id)) return [];
  const document = parseDocument(text, { strict: false, uniqueKeys: false });
  if (document.errors.length > 0) return [];
  const places: Span[] = [];
  visit(document, {
    Pair(_, { key, value }, path) {
      if (!isScalar(key) || !isScalar(value) || value.value !== id || !value.range) return;
      const holder = path.findLast(isPair)?.key;
      const isFound = key.value === 'speaker' && isScalar(holder) && holder.value === 'was';
      if (!isFound && key.value !== 'actor') return;
      const [start, end] = value.range;
      const marks = value.type === 'PLAIN' ? 0 : 1;
      places.push({ start: start + marks, end: end - marks });
    },
  });
  return places;
}
