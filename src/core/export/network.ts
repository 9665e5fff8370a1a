import { labelsOf, noCodebook } from '../annotations/codebook';
import { asCsv } from './csv';
import type { Format } from './format';
import type { ExportRecord, Source } from './record';
import { xml } from './xml';

interface Edge {
  readonly speaker: string;
  /** An id of the knowledge; empty for somebody whom no record holds. */
  readonly actor: string;
  readonly label: string;
  /** What the codebook calls the label, and the label that it belongs to; the id, and nothing, where it lacks it. */
  readonly name: string;
  readonly parent: string;
  /** Of the label, as the codebook has it: for, against, neutral or nothing. */
  readonly stance: string;
  /** What the statement does with its theme. */
  readonly does: string;
  readonly weight: number;
}

/** What a statement does with its theme; only what its type says. */
const doingOf = ({ type, negated }: ExportRecord): string => (negated ? 'not said' : (type ?? 'assertion'));

/** An actor is one whatever they are called; two of one name, of whom the knowledge has one, are two. */
const speakerKey = ({ actor, name }: { readonly actor?: string | undefined; readonly name: string }): string =>
  JSON.stringify(actor ? ['actor', actor] : ['name', name]);

/** The first name of each speaker, by key. */
function namesOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { speakers } of sources.flatMap(({ records }) => records))
    for (const speaker of speakers) if (!names.has(speakerKey(speaker))) names.set(speakerKey(speaker), speaker.name);
  return names;
}

/** How often each speaker is given words under each label, in each stance. */
function edgesOf(sources: readonly Source[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  const names = namesOf(sources);
  for (const { records, codebook = noCodebook } of sources)
    for (const record of records)
      for (const { actor, name } of record.speakers)
        for (const label of labelsOf(record.labels, codebook)) {
          const does = doingOf(record);
          const speaker = speakerKey({ actor, name });
          const { id, stance = '', parent = '' } = label;
          const key = JSON.stringify([speaker, id, stance, does]);
          const weight = (edges.get(key)?.weight ?? 0) + 1;
          const told = { label: id, name: label.name, parent, stance, does, weight };
          edges.set(key, { speaker: names.get(speaker)!, actor: actor ?? '', ...told });
        }
  return [...edges.values()];
}

const ofSpeaker = ({ actor, speaker }: Edge): string => `speaker ${speakerKey({ actor, name: speaker })}`;
const ofLabel = ({ label }: Edge): string => `label ${label}`;

function graphOf(edges: readonly Edge[]): string {
  const nodes = new Map(
    edges.flatMap((edge) => [
      [ofSpeaker(edge), { kind: 'speaker', name: edge.speaker, actor: edge.actor, id: '', parent: '' }],
      [ofLabel(edge), { kind: 'label', name: edge.name, actor: '', id: edge.label, parent: edge.parent }],
    ]),
  );
  const ids = new Map([...nodes.keys()].map((key, i) => [key, `n${i}`]));
  const key = (id: string, of: string, type: string): object => ({
    '@id': id,
    '@for': of,
    '@attr.name': id,
    '@attr.type': type,
  });
  const data = (name: string, value: string | number): object => ({ '@key': name, '#text': String(value) });
  const some = (fields: Readonly<Record<string, string>>): readonly object[] =>
    Object.entries(fields).flatMap(([name, value]) => (value === '' ? [] : [data(name, value)]));
  return xml({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        key('kind', 'node', 'string'),
        key('name', 'node', 'string'),
        key('actor', 'node', 'string'),
        key('label', 'node', 'string'),
        key('parent', 'node', 'string'),
        key('stance', 'edge', 'string'),
        key('type', 'edge', 'string'),
        key('weight', 'edge', 'int'),
      ],
      graph: {
        '@edgedefault': 'directed',
        node: [...nodes].map(([key, { kind, name, actor, id, parent }]) => ({
          '@id': ids.get(key)!,
          data: [data('kind', kind), data('name', name), ...some({ actor, label: id, parent })],
        })),
        edge: edges.map((edge) => ({
          '@source': ids.get(ofSpeaker(edge))!,
          '@target': ids.get(ofLabel(edge))!,
          data: [...some({ stance: edge.stance, type: edge.does }), data('weight', edge.weight)],
        })),
      },
    },
  });
}

const columns = ['speaker', 'actor', 'label', 'name', 'parent', 'stance', 'type', 'weight'] as const;

/** Speakers × labels, as GraphML and as a list of edges; the stance is that of the labels in the codebook. */
export const network: Format = {
  name: 'network',
  write(sources) {
    const edges = edgesOf(sources);
    const rows = edges.map((edge) => columns.map((column) => (column === 'type' ? edge.does : edge[column])));
    return [
      { name: 'network.graphml', content: graphOf(edges) },
      { name: 'edges.csv', content: asCsv([columns, ...rows]) },
    ];
  },
};
