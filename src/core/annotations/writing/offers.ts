import type { Offer, World } from '../../actors/writing/offer';
import { literal } from '../../actors/writing/snippets';
import { actorOffers } from '../../actors/writing/value-offers';
import type { Label } from '../codebook';
import { besides, marksOfNames, type Writing, writingAt } from './region';
import { isList, isObject, type Schema, type Shape, shapeAt, shapeOf, valuesOf } from './schema';

/** What is known beside the schema. */
export interface Around extends World {
  readonly labels: readonly Label[];
  /** ISO 8601. */
  readonly now: string;
}

/** What may be written at a place, and what it takes the place of; offsets are UTF-16 code units, half open. */
export interface Offered {
  readonly offers: readonly Offer[];
  readonly start: number;
  readonly cursor: number;
  readonly end: number;
  /** The quotation mark at `start`, which the offers have, too. */
  readonly mark: '' | '"' | "'";
}

/** How something is written: as JSON, in braces, or in lines of its own. */
type Style = 'json' | 'flow' | 'lines';

/** What may be written at an offset of a file of which a schema speaks; null where nothing can be offered. */
export function offersIn(schema: Schema, text: string, offset: number, around: Around): Offered | null {
  const writing = writingAt(text, offset);
  if (!writing) return null;
  const { quote: mark, cursor, gap } = writing;
  const style = styleAt(schema, writing);
  const made = offersFor(schema, writing, style, around);
  const closed = mark !== '' && text[writing.end] === mark ? 1 : 0;
  const end = writing.end + closed;
  const start = writing.start - (mark === '' ? 0 : 1);
  const comma = style !== 'lines' && !writing.colon && /^\s*["'\w]/.test(text.slice(end, end + blanksRead)) ? ',' : '';
  const before = gap && style !== 'json' ? ' ' : '';
  const offers = made.map((offer) => ({ ...offer, snippet: `${before}${offer.snippet}${comma}` }));
  return { offers, start, cursor, end, mark };
}

function styleAt(schema: Schema, writing: Writing): Style {
  if (!writing.flow && writing.quote !== '"') return 'lines';
  const marks = marksOfNames(writing);
  if (marks !== null) return marks === 'json' ? 'json' : 'flow';
  const item = shapeAt(schema, writing.path.slice(0, 2), undefined);
  return item && isDeep(schema, item) ? 'json' : 'flow';
}

/** What must hold parts of its own is written as Sayso does: as JSON on one line. */
function isDeep(root: Schema, { properties = {}, required = [] }: Shape): boolean {
  return required.some((name) => {
    const field = shapeOf(root, properties[name] ?? {});
    return isObject(field) || isList(field);
  });
}

/** How far ahead it is looked whether something follows on the line. */
const blanksRead = 40;

function offersFor(schema: Schema, writing: Writing, style: Style, around: Around): readonly Offer[] {
  const { at, path, hyphen, first, flow, quote, whole } = writing;
  const shape = shapeAt(schema, path, whole);
  if (!shape) return [];
  if (at === 'field') return fields(schema, shape, writing, style);
  if (at === 'item') return item(schema, shape, '- ', around);
  if (isObject(shape)) {
    if (quote !== '') return [];
    const whole = hyphen ? item(schema, shape, '', around) : [];
    return first || hyphen ? [...fields(schema, shape, writing, style), ...whole] : [];
  }
  if (isList(shape)) return first && !flow ? item(schema, shapeOf(schema, shape.items ?? {}), '- ', around) : [];
  return values(shape, writing, style, around);
}

/** The fields that are not yet there. */
function fields(root: Schema, shape: Shape, writing: Writing, style: Style): readonly Offer[] {
  const taken = besides(writing);
  const free = Object.entries(shape.properties ?? {}).filter(([name]) => !taken.has(name));
  // The lines below stand as far to the right as the hyphen puts them.
  const pad = writing.hyphen ? '  ' : '';
  return free.map(([name, schema]) => {
    const field = shapeOf(root, schema);
    const named = style === 'json' || writing.quote !== '' ? `"${name}"` : name;
    const inner = stub(root, field, style, pad);
    const colon = style === 'json' || inner.startsWith('\n') ? `:${inner}` : `: ${inner}`;
    return {
      label: name,
      kind: 'field',
      snippet: writing.colon ? named : named + colon,
      ...(field.description === undefined ? {} : { help: field.description }),
      more: !writing.colon && isOffered(field),
    };
  });
}

/** Whether something can be offered for what stands in a field. */
const isOffered = (field: Shape): boolean =>
  field.const === undefined && (isObject(field) || isList(field) || valuesOf(field).length > 0 || isKnown(field));

const isKnown = ({ named = '' }: Shape): boolean => ['actor', 'label', 'time'].includes(named);

/** What stands behind the colon of a field that has just been named. */
function stub(root: Schema, field: Shape, style: Style, pad: string): string {
  if (field.const !== undefined) return String(field.const);
  if (isObject(field)) return style === 'lines' ? `\n${pad}  $0` : style === 'json' ? '{$0}' : '{ $0 }';
  if (isList(field)) {
    const items = shapeOf(root, field.items ?? {});
    if (style === 'lines') return isObject(items) ? `\n${pad}  $0` : `\n${pad}  - $0`;
    return isObject(items) ? '[{$0}]' : isText(items) && style === 'json' ? '["$0"]' : '[$0]';
  }
  // Closed fields are asked for at once: their values bring their marks along.
  return style === 'json' && isText(field) && !isOffered(field) ? '"$0"' : '$0';
}

const isText = ({ type, enum: listed }: Shape): boolean =>
  type === 'string' || listed !== undefined || (Array.isArray(type) && type.includes('string'));

/** A whole item of a list, with the fields that it must have. */
function item(root: Schema, shape: Shape, hyphen: string, around: Around): readonly Offer[] {
  if (!isObject(shape)) return [];
  const names = shape.required ?? [];
  let places = 0;
  const written = (field: Shape, isJsonText: boolean): string => {
    if (isObject(field)) return braces(field, isJsonText);
    if (isList(field)) return `[${written(shapeOf(root, field.items ?? {}), isJsonText)}]`;
    const quote = isJsonText && isText(field) ? '"' : '';
    if (field.named === 'time') return `"${around.now}"`;
    const choice = valuesOf(field);
    const place = ++places;
    return `${quote}${choice.length > 0 ? `\${${place}|${choice.join(',')}|}` : `$${place}`}${quote}`;
  };
  const braces = ({ properties = {}, required = [] }: Shape, isJsonText: boolean): string => {
    const parts = required.map((name) => {
      const field = written(shapeOf(root, properties[name] ?? {}), isJsonText);
      return isJsonText ? `"${name}":${field}` : `${name}: ${field}`;
    });
    return isJsonText ? `{${parts.join(',')}}` : `{ ${parts.join(', ')} }`;
  };
  const text = names.length === 1 ? `${names[0] ?? ''}: $1` : braces(shape, isDeep(root, shape));
  const label = names.length === 1 ? 'new item' : `new item: ${names.join(', ')}`;
  const help = shape.description;
  return [{ label, kind: 'record', snippet: hyphen + text, ...(help === undefined ? {} : { help }) }];
}

function values(shape: Shape, writing: Writing, style: Style, around: Around): readonly Offer[] {
  const { quote } = writing;
  const inMarks = (text: string): string => {
    if (quote === "'") return `'${literal(text)}'`;
    return quote === '"' || style === 'json' ? `"${literal(text)}"` : literal(text);
  };
  switch (shape.named) {
    case 'actor':
      return actorOffers(around).map((offer) => ({ ...offer, snippet: inMarks(offer.label) }));
    case 'label':
      return around.labels.map(({ id, name, description }) => ({
        label: id,
        kind: 'text',
        snippet: inMarks(id),
        ...(name === id ? {} : { detail: name, find: name }),
        ...(description === undefined ? {} : { help: description }),
      }));
    case 'time':
      return [{ label: around.now, kind: 'text', detail: 'now', snippet: inMarks(around.now) }];
    default:
      return valuesOf(shape).map((value) => {
        const snippet = typeof value === 'string' ? inMarks(value) : String(value);
        return { label: String(value), kind: 'choice', snippet };
      });
  }
}
