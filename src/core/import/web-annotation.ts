import type { ChosenSpeaker, Rating, Selector } from '../annotations/decision';
import type { ReviewState } from '../annotations/review';
import { notSaid } from '../export/bodies';
import { ratingText, speakerText } from '../export/web-annotation';
import { defined, listed } from './defined';
import {
  type ArticleKey,
  type Held,
  type ImportedPiece,
  type ImportedRecord,
  type ImportForm,
  type ImportProblem,
  Unusable,
} from './record';
import { textOf } from './text';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const ofSayso: readonly Held[] = [
  ...(['state', 'cue', 'kind', 'type', 'negated', 'speakers', 'labels', 'tags', 'note', 'rating', 'was'] as const),
];

/** W3C Web Annotation: a collection, a page, a list or a single annotation, of Sayso or of another program. */
export const webAnnotation: ImportForm = {
  name: 'w3c',
  endings: ['.jsonld', '.json'],
  read(bytes) {
    const problems: ImportProblem[] = [];
    const records: ImportedRecord[] = [];
    try {
      for (const [index, item] of itemsIn(textOf(bytes, 'Save it as UTF-8.')).entries()) {
        const where = `annotation ${index + 1}`;
        try {
          records.push(recordOf(item, where));
        } catch (error) {
          if (!(error instanceof Unusable)) throw error;
          problems.push({ where, message: error.message });
        }
      }
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      problems.push({ where: 'the file', message: error.message });
    }
    return { records, problems };
  },
};

function itemsIn(text: string): readonly unknown[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new Unusable(`It is no JSON: ${error instanceof Error ? error.message : ''}. Export it again.`);
  }
  if (Array.isArray(read)) return read as readonly unknown[];
  if (!isObject(read)) throw new Unusable('It has no annotations. Export it again as W3C Web Annotation.');
  const page = isObject(read.first) ? read.first : read;
  const items = page.items ?? read['@graph'];
  if (items !== undefined) return listOf(items);
  if (textIn(read.first) !== undefined)
    throw new Unusable('Its annotations are on the web, not in the file. Save the pages, and import those.');
  if (read.target !== undefined) return [read];
  throw new Unusable('It has no annotations. Export it again as W3C Web Annotation.');
}

function recordOf(item: unknown, where: string): ImportedRecord {
  if (!isObject(item)) throw new Unusable('It is no annotation with fields.');
  const targets = listOf(item.target);
  if (targets.length === 0) throw new Unusable('It has no “target”, so nobody knows on which words it stands.');
  const state = stateOf(item);
  const fields = fieldsOf(item, state !== undefined);
  const id = textIn(item['sayso:id']);
  return {
    where,
    article: keyOf(item, targets),
    pieces: targets.map(pieceOf),
    cue: selectorsIn(item['sayso:cue']),
    wasPieces: isObject(item['sayso:was']) ? selectorsIn(item['sayso:was'].target) : [],
    fields,
    held: state === undefined ? (Object.keys(fields) as Held[]) : ofSayso,
    ...(id === undefined ? {} : { id }),
    ...(state === undefined ? {} : { state }),
    ...(isObject(item['sayso:asFound']) ? { asFound: item['sayso:asFound'] } : {}),
    ...defined({ by: creatorOf(item), at: textIn(item.modified) ?? textIn(item.created) }),
  };
}

const states: readonly ReviewState[] = ['suggested', 'accepted', 'corrected', 'rejected', 'own'];

function stateOf(item: Json): ReviewState | undefined {
  const written = item['sayso:state'];
  if (written === undefined) return undefined;
  const state = states.find((one) => one === written);
  if (!state) throw new Unusable(`“sayso:state” must be one of ${states.join(', ')}.`);
  return state;
}

function creatorOf({ creator }: Json): string | undefined {
  const [first] = listOf(creator);
  return isObject(first) ? (textIn(first.name) ?? textIn(first.nickname) ?? textIn(first.id)) : textIn(first);
}

function keyOf(item: Json, targets: readonly unknown[]): ArticleKey {
  const [target] = targets;
  const source = isObject(target) ? target.source : target;
  const address = isObject(source) ? textIn(source.id) : textIn(source);
  const sum = /^urn:sha256:([0-9a-f]{64})$/.exec(address ?? '')?.[1];
  const url = textIn(item['sayso:url']) ?? (sum === undefined ? address?.replace(/#.*$/, '') : undefined);
  return defined({ file: textIn(item['sayso:file']), sha256: textIn(item['sayso:sha256']) ?? sum, url });
}

function pieceOf(target: unknown): ImportedPiece {
  const selectors = isObject(target) ? listOf(target.selector).flatMap(withRefined).filter(isObject) : [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote && !position)
    throw new Unusable('It stands on the whole page: Sayso keeps annotations on words (TextQuoteSelector).');
  const number = (value: unknown): number | undefined =>
    Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
  return {
    unit: 'code-points',
    ...defined({
      start: number(position?.start),
      end: number(position?.end),
      exact: textIn(quote?.exact),
      prefix: textIn(quote?.prefix),
      suffix: textIn(quote?.suffix),
    }),
  };
}

const withRefined = (selector: unknown): readonly unknown[] =>
  isObject(selector) ? [selector, ...listOf(selector.refinedBy)] : [];

/** Places that Sayso itself wrote, in code units. */
function selectorsIn(value: unknown): readonly ImportedPiece[] {
  return listOf(value).flatMap((one) => {
    if (!isObject(one)) return [];
    const { start, end, exact, prefix, suffix } = one as Partial<Selector>;
    return [{ unit: 'utf-16' as const, ...defined({ start, end, exact, prefix, suffix }) }];
  });
}

interface Body {
  readonly purpose: string;
  readonly value: string;
  readonly as: Json;
}

function bodiesOf(item: Json): readonly Body[] {
  const plain = textIn(item.bodyValue);
  const own = plain === undefined ? [] : [{ purpose: 'commenting', value: plain, as: {} }];
  const bodies = listOf(item.body).flatMap((body): readonly Body[] => {
    if (!isObject(body)) return [];
    const value = textIn(body.value);
    if (value === undefined) return [];
    const purpose = textIn(listOf(body.purpose ?? item.motivation)[0]) ?? 'commenting';
    return [{ purpose, value, as: isObject(body['sayso:as']) ? body['sayso:as'] : {} }];
  });
  return [...own, ...bodies];
}

/** @param isOurs without it nothing but tags and comments is looked for: other programs mean something else by the rest */
function fieldsOf(item: Json, isOurs: boolean): ImportedRecord['fields'] {
  const bodies = bodiesOf(item);
  const of = (purpose: string): readonly Body[] => bodies.filter((body) => body.purpose === purpose);
  const comments = bodies.filter(
    ({ purpose }) => !['tagging', 'classifying', 'identifying', 'assessing'].includes(purpose),
  );
  const isLabel = ({ as, value }: Body): boolean => as.label === value;
  const labels = of('tagging').filter(isLabel);
  const tags = of('tagging').filter((body) => !isLabel(body));
  const common = {
    labels: listed(labels.map(({ value }) => value)),
    tags: listed(tags.map(({ value }) => value)),
    note: comments.map(({ value }) => value).join('\n\n') || undefined,
  };
  if (!isOurs) return defined(common);
  const classes = of('classifying').map(({ value }) => value);
  const classed = (name: string): string | undefined =>
    classes.find((value) => value.startsWith(`${name}: `))?.slice(name.length + 2);
  const kind = classed('kind');
  const was = isObject(item['sayso:was']) ? wasOf(item['sayso:was']) : undefined;
  const all = {
    kind,
    type: classed('type'),
    negated: kind === undefined ? undefined : classes.includes(notSaid),
    speakers: kind === undefined ? undefined : of('identifying').map(speakerOf),
    rating: of('assessing').map(ratingOf)[0],
    was,
    ...common,
  };
  return defined(all) as ImportedRecord['fields'];
}

const wasOf = ({ rule, confidence, speaker, exact }: Json): object => ({ rule, confidence, speaker, exact });

/** What stands for the words, unless another program has changed these. */
function speakerOf({ value, as }: Body): ChosenSpeaker {
  const known = as.speaker as ChosenSpeaker | undefined;
  if (isObject(known) && typeof known.name === 'string' && speakerText(known) === value)
    return { ...(typeof known.actor === 'string' ? { actor: known.actor } : {}), name: known.name };
  const [, name, actor] = /^(?:speaker: )?([^]*?)(?: <([^<>]+)>)?$/.exec(value)!;
  return { ...(actor === undefined ? {} : { actor }), name: name! };
}

function ratingOf({ value, as }: Body): Rating {
  const known = as.rating as Rating | undefined;
  if (isObject(known) && typeof known.text === 'string' && ratingText(known) === value) return known;
  const [text, ...explanation] = value.split('\n');
  return { text: text!, ...(explanation.length > 0 ? { explanation: explanation.join('\n') } : {}) };
}
