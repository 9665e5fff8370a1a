import { momentOf } from './bodies';
import { codePointsIn } from './code-points';
import type { Format } from './format';
import { guidOf } from './guid';
import { dayOf, type ExportRecord, type Source } from './record';
import { xml } from './xml';

/** Words that only carry labels. */
const marked = 'marked';
const kinds = ['direct', 'mixed', 'indirect', marked];

/** What a region says beside its kind: as chosen from a list, or in words. */
interface Control {
  readonly name: string;
  readonly as: 'choices' | 'textarea';
  readonly of: (record: ExportRecord) => readonly string[];
}

const some = (value: string | null | undefined): readonly string[] => (value ? [value] : []);

const controls: readonly Control[] = [
  { name: 'type', as: 'choices', of: ({ type }) => some(type) },
  { name: 'said', as: 'choices', of: ({ negated }) => (negated ? ['not said'] : []) },
  { name: 'label', as: 'choices', of: ({ labels }) => labels },
  { name: 'speaker', as: 'textarea', of: ({ speakers }) => speakers.map(({ name }) => name) },
  { name: 'actor', as: 'textarea', of: ({ speakers }) => speakers.flatMap(({ actor }) => some(actor)) },
  { name: 'tag', as: 'textarea', of: ({ tags }) => tags },
  { name: 'note', as: 'textarea', of: ({ review }) => some(review.note) },
  { name: 'rating', as: 'textarea', of: ({ rating }) => some(rating?.text) },
  { name: 'explanation', as: 'textarea', of: ({ rating }) => some(rating?.explanation) },
  { name: 'evidence', as: 'textarea', of: ({ rating }) => rating?.evidence ?? [] },
  { name: 'state', as: 'textarea', of: ({ review }) => [review.state] },
  { name: 'reader', as: 'textarea', of: ({ review }) => some(review.by) },
  { name: 'rule', as: 'textarea', of: ({ rule }) => [rule] },
  { name: 'id', as: 'textarea', of: ({ id }) => [id] },
];

/** A region for each piece of the words; what is said of the statement stands on the first one. */
function resultsOf(source: Source, record: ExportRecord, points: (offset: number) => number): readonly object[] {
  const ids = record.content.map((_, i) =>
    guidOf('region', source.sha256, source.file, record.id, String(i)).slice(0, 13),
  );
  const regions = record.content.map(({ start, end, exact }, i) => ({
    id: ids[i]!,
    from_name: 'kind',
    to_name: 'text',
    type: 'labels',
    origin: record.review.state === 'suggested' ? 'prediction' : 'manual',
    value: { start: points(start), end: points(end), text: exact, labels: [record.kind ?? marked] },
  }));
  const [first] = record.content;
  const place = { start: points(first!.start), end: points(first!.end) };
  const more = controls.flatMap(({ name, as, of }) => {
    const values = of(record);
    if (values.length === 0) return [];
    const value = { ...place, [as === 'choices' ? 'choices' : 'text']: values };
    return [{ id: ids[0]!, from_name: name, to_name: 'text', type: as, value }];
  });
  const joined = ids.slice(1).map((to, i) => ({
    type: 'relation',
    from_id: ids[i]!,
    to_id: to,
    direction: 'right',
    labels: ['goes on'],
  }));
  return [...regions, ...more, ...joined];
}

/** What nobody has decided on goes out as a prediction, each reader's decisions as an annotation of their own. */
function taskOf(source: Source): object {
  const points = codePointsIn(source.text);
  const results = (records: readonly ExportRecord[]): readonly object[] =>
    records.flatMap((record) => resultsOf(source, record, points));
  const suggested = source.records.filter(({ review }) => review.state === 'suggested');
  const readers = new Map<string, ExportRecord[]>();
  for (const record of source.records) {
    if (record.review.state === 'suggested') continue;
    const by = record.review.by ?? '';
    readers.set(by, [...(readers.get(by) ?? []), record]);
  }
  const { title, headline, outlet, author, url } = source.article;
  const facts = { title: title ?? headline, outlet, author, url, date: dayOf(source.article) };
  return {
    data: {
      text: source.text,
      file: source.file,
      sha256: source.sha256,
      ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value)),
    },
    annotations: [...readers.values()].map((records) => {
      const last = records
        .flatMap(({ review }) => momentOf(review.at) ?? [])
        .sort()
        .at(-1);
      return { ...(last === undefined ? {} : { created_at: last }), result: results(records) };
    }),
    predictions: suggested.length === 0 ? [] : [{ model_version: 'sayso', result: results(suggested) }],
  };
}

/** The labelling set-up: without it Label Studio knows none of the regions' names. */
function setUp(records: readonly ExportRecord[]): string {
  const used = (of: Control['of']): readonly string[] => [...new Set(records.flatMap(of))].sort();
  const choices = controls
    .filter(({ as }) => as === 'choices')
    .map(({ name, of }) => ({ name, values: used(of) }))
    .filter(({ values }) => values.length > 0);
  const common = (name: string): object => ({ '@name': name, '@toName': 'text', '@perRegion': 'true' });
  return xml({
    View: {
      Style: '.htx-text { white-space: pre-wrap; }',
      Labels: { '@name': 'kind', '@toName': 'text', Label: kinds.map((value) => ({ '@value': value })) },
      Text: { '@name': 'text', '@value': '$text', '@granularity': 'symbol' },
      Choices: choices.map(({ name, values }) => ({
        ...common(name),
        '@choice': name === 'label' ? 'multiple' : 'single',
        Choice: values.map((value) => ({ '@value': value })),
      })),
      TextArea: controls
        .filter(({ as }) => as === 'textarea')
        .map(({ name }) => ({ ...common(name), '@placeholder': name, '@editable': 'true' })),
      Relations: { Relation: { '@value': 'goes on' } },
    },
  });
}

/** Label Studio's tasks, and its labelling set-up. Positions count code points. */
export const labelStudio: Format = {
  name: 'label-studio',
  write: (sources) => [
    { name: 'tasks.json', content: `${JSON.stringify(sources.map(taskOf), null, 2)}\n` },
    { name: 'labelling.xml', content: setUp(sources.flatMap(({ records }) => records)) },
  ],
};
