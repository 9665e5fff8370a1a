import { codesOf } from './bodies';
import type { ExportFile, Format } from './format';
import { fileNames } from './names';
import { dayOf, type ExportRecord, type Source } from './record';
import { xml } from './xml';

type Value = string | number | boolean;
type Fields = Readonly<Record<string, Value>>;

/** A type of annotations: its features and their ranges, in the order in which they are written. */
interface CasType {
  readonly name: string;
  readonly parent: string;
  readonly features: Readonly<Record<string, string>>;
}

const text = 'uima.cas.String';
const whole = 'uima.cas.Integer';

/** No feature is called `type`: INCEpTION warns of it. */
const statement: CasType = {
  name: 'sayso.Statement',
  parent: 'uima.tcas.Annotation',
  features: {
    ...{ statement: text, piece: whole, pieces: whole, kind: text, claim: text, negated: 'uima.cas.Boolean' },
    ...{ speaker: text, actor: text, state: text, reader: text, decided: text, labels: text, tags: text },
    ...{ note: text, rating: text, explanation: text, evidence: text, rule: text, score: 'uima.cas.Double' },
  },
};

const article: CasType = {
  name: 'sayso.Article',
  parent: 'uima.cas.AnnotationBase',
  features: Object.fromEntries(
    ['file', 'sha256', 'headline', 'title', 'outlet', 'author', 'url', 'date'].map((name) => [name, text]),
  ),
};

const types = [statement, article];

const list = (values: readonly string[]): string => values.join('; ');

/** Without what says nothing. */
const told = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

function featuresOf(record: ExportRecord): Fields {
  const { review, rating, speakers, kind, type, negated, rule, confidence } = record;
  const codes = (group: string): string =>
    list(codesOf(record).flatMap((code) => (code.group === group ? [code.name] : [])));
  return {
    kind: kind ?? 'marked',
    claim: type ?? '',
    negated,
    speaker: codes('Speaker'),
    actor: list(speakers.flatMap(({ actor }) => actor ?? [])),
    state: review.state,
    reader: review.by ?? '',
    decided: review.at ?? '',
    labels: codes('Label'),
    tags: codes('Tag'),
    note: review.note ?? '',
    rating: rating?.text ?? '',
    explanation: rating?.explanation ?? '',
    evidence: list(rating?.evidence ?? []),
    rule,
    score: confidence,
  };
}

/** The sofa has id 1; each piece of a statement is an annotation, and tells whose piece it is. */
function structuresOf(source: Source): readonly object[] {
  const about = source.article;
  const annotations = source.records.flatMap((record) =>
    record.content.map(({ start, end }, i) => ({
      '%TYPE': statement.name,
      '@sofa': 1,
      begin: start,
      end,
      ...told({ statement: record.id, piece: i + 1, pieces: record.content.length, ...featuresOf(record) }),
    })),
  );
  const structures = [
    {
      '%TYPE': 'uima.cas.Sofa',
      sofaNum: 1,
      sofaID: '_InitialView',
      mimeType: 'text/plain',
      sofaString: source.text,
    },
    {
      '%TYPE': 'uima.tcas.DocumentAnnotation',
      '@sofa': 1,
      begin: 0,
      end: source.text.length,
      language: source.language === 'und' ? 'x-unspecified' : source.language,
    },
    {
      '%TYPE': article.name,
      '@sofa': 1,
      ...told({
        file: source.file,
        sha256: source.sha256,
        headline: about.headline ?? '',
        title: about.title ?? '',
        outlet: about.outlet ?? '',
        author: about.author ?? '',
        url: about.url ?? '',
        date: dayOf(about),
      }),
    },
    ...annotations,
  ];
  return structures.map((one, i) => ({ '%ID': i + 1, ...one }));
}

function typeSystem(): object {
  const described = types.map(({ name, parent, features }) => [
    name,
    {
      '%NAME': name,
      '%SUPER_TYPE': parent,
      ...Object.fromEntries(
        Object.entries(features).map(([feature, range]) => [feature, { '%NAME': feature, '%RANGE': range }]),
      ),
    },
  ]);
  return Object.fromEntries(described) as object;
}

function casOf(source: Source): object {
  const structures = structuresOf(source);
  return {
    '%TYPES': typeSystem(),
    '%FEATURE_STRUCTURES': structures,
    // All but the sofa.
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': structures.slice(1).map((_, i) => i + 2) } },
  };
}

/** The same types as UIMA's own XML, from which INCEpTION makes layers. */
const typeSystemXml = (): string =>
  xml({
    typeSystemDescription: {
      '@xmlns': 'http://uima.apache.org/resourceSpecifier',
      types: {
        typeDescription: types.map(({ name, parent, features }) => ({
          name,
          description: '',
          supertypeName: parent,
          features: {
            featureDescription: Object.entries(features).map(([feature, range]) => ({
              name: feature,
              description: '',
              rangeTypeName: range,
            })),
          },
        })),
      },
    },
  });

/** UIMA CAS JSON 0.4: a file an article, and the types beside them. Positions count UTF-16 code units. */
export const cas: Format = {
  name: 'cas',
  write(sources) {
    const names = fileNames(sources);
    const files = sources.map((source): ExportFile => ({
      name: `${names.get(source)!}.json`,
      content: `${JSON.stringify(casOf(source), null, 2)}\n`,
    }));
    return [...files, { name: 'TypeSystem.xml', content: typeSystemXml() }];
  },
};
