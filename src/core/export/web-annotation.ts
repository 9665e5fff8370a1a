import type { ChosenSpeaker, Rating } from '../annotations/decision';
import { momentOf, notSaid } from './bodies';
import { codePointsIn } from './code-points';
import type { Format } from './format';
import { guidOf } from './guid';
import type { ExportRecord, Source } from './record';

const context = 'http://www.w3.org/ns/anno.jsonld';

interface Body {
  readonly type: 'TextualBody';
  readonly purpose: string;
  readonly value: string;
  readonly format?: string;
  /** What the words stand for, where the words alone leave it open. */
  readonly 'sayso:as'?: object;
}

const body = (purpose: string, value: string): Body => ({ type: 'TextualBody', purpose, value });

export const speakerText = ({ actor, name }: ChosenSpeaker): string => `speaker: ${name}${actor ? ` <${actor}>` : ''}`;

export const ratingText = ({ text, explanation, evidence = [] }: Rating): string =>
  [text, explanation ?? '', ...evidence].filter((part) => part).join('\n');

/** What a reader's tool shows as tags; `speaker: …` since a name alone might be of somebody spoken of. */
function bodiesOf({ kind, type, negated, speakers, labels, tags, rating, review }: ExportRecord): readonly Body[] {
  return [
    ...(kind === null ? [] : [body('classifying', `kind: ${kind}`)]),
    ...(type === null ? [] : [body('classifying', `type: ${type}`)]),
    ...(negated ? [body('classifying', notSaid)] : []),
    ...speakers.map((speaker) => ({ ...body('identifying', speakerText(speaker)), 'sayso:as': { speaker } })),
    ...labels.map((label) => ({ ...body('tagging', label), 'sayso:as': { label } })),
    ...tags.map((tag) => body('tagging', tag)),
    ...(rating ? [{ ...body('assessing', ratingText(rating)), 'sayso:as': { rating } }] : []),
    ...(review.note ? [{ ...body('commenting', review.note), format: 'text/markdown' }] : []),
  ];
}

function annotation(source: Source, record: ExportRecord, points: (offset: number) => number): object {
  const { review, rule, confidence, content, article } = record;
  const at = momentOf(review.at);
  const target = content.map(({ start, end, exact, prefix, suffix }) => ({
    source: addressOf(source),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: points(start), end: points(end) },
    ],
  }));
  const bodies = bodiesOf(record);
  return {
    '@context': context,
    id: `urn:uuid:${guidOf(source.sha256, source.file, record.id)}`,
    type: 'Annotation',
    motivation: review.note ? 'commenting' : 'highlighting',
    ...(at === undefined ? {} : { created: at }),
    ...(review.by ? { creator: { type: 'Person', name: review.by } } : {}),
    generator: { id: 'urn:sayso', type: 'Software', name: `Sayso, rule ${rule}, score ${confidence}` },
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target,
    'sayso:id': record.id,
    'sayso:state': review.state,
    'sayso:file': source.file,
    'sayso:sha256': source.sha256,
    ...(record.was ? { 'sayso:was': record.was } : {}),
    ...(record.cue.length > 0 ? { 'sayso:cue': record.cue } : {}),
    ...(record.candidates.length > 0 ? { 'sayso:candidates': record.candidates } : {}),
    ...(Object.keys(record.asFound).length > 0 ? { 'sayso:asFound': record.asFound } : {}),
    ...(article.url === undefined ? {} : { 'sayso:url': article.url }),
  };
}

/** Positions count in the file, which is not what stands at the article's address on the web. */
const addressOf = ({ sha256 }: Source): string => `urn:sha256:${sha256}`;

/** W3C Web Annotation Data Model: one collection of one page. Positions count code points (§4.2.5). */
export const webAnnotation: Format = {
  name: 'w3c',
  write(sources) {
    const items = sources.flatMap((source) => {
      const points = codePointsIn(source.text);
      return source.records.map((record) => annotation(source, record, points));
    });
    const id = `urn:uuid:${guidOf(...sources.map(({ sha256, file }) => `${sha256} ${file}`))}`;
    const collection = {
      '@context': [context, { sayso: 'urn:sayso:' }],
      id,
      type: 'AnnotationCollection',
      label: 'Sayso',
      total: items.length,
      first: { id: `${id}#1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    };
    return [{ name: 'annotations.jsonld', content: `${JSON.stringify(collection, null, 2)}\n` }];
  },
};
