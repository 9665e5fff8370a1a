import { asCsv } from './csv';
import type { Format } from './format';
import type { ExportRecord, Source } from './record';
import { xml } from './xml';

interface Edge {
  readonly speaker: string;
  readonly label: string;
  readonly stance: string;
  readonly weight: number;
}

/** What a statement does with its theme; only what its type says. */
const stanceOf = ({ type, negated }: ExportRecord): string => (negated ? 'not said' : (type ?? 'assertion'));

/** How often each speaker is given words under each label, in each stance. */
function edgesOf(sources: readonly Source[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const record of sources.flatMap(({ records }) => records))
    for (const { actor, name } of record.speakers)
      for (const label of record.labels) {
        const stance = stanceOf(record);
        const key = JSON.stringify([actor ?? name, label, stance]);
        const before = edges.get(key);
        edges.set(key, { speaker: before?.speaker ?? name, label, stance, weight: (before?.weight ?? 0) + 1 });
      }
  return [...edges.values()];
}

function graphOf(edges: readonly Edge[]): string {
  const nodes = new Map(
    edges.flatMap(({ speaker, label }) => [
      [`speaker: ${speaker}`, { kind: 'speaker', name: speaker }],
      [`label: ${label}`, { kind: 'label', name: label }],
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
  return xml({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        key('kind', 'node', 'string'),
        key('name', 'node', 'string'),
        key('stance', 'edge', 'string'),
        key('weight', 'edge', 'int'),
      ],
      graph: {
        '@edgedefault': 'directed',
        node: [...nodes].map(([id, { kind, name }]) => ({
          '@id': ids.get(id)!,
          data: [data('kind', kind), data('name', name)],
        })),
        edge: edges.map(({ speaker, label, stance, weight }) => ({
          '@source': ids.get(`speaker: ${speaker}`)!,
          '@target': ids.get(`label: ${label}`)!,
          data: [data('stance', stance), data('weight', weight)],
        })),
      },
    },
  });
}

/** Speakers × labels, as GraphML and as a list of edges. */
export const network: Format = {
  name: 'network',
  write(sources) {
    const edges = edgesOf(sources);
    const rows = edges.map(({ speaker, label, stance, weight }) => [speaker, label, stance, weight]);
    return [
      { name: 'network.graphml', content: graphOf(edges) },
      { name: 'edges.csv', content: asCsv([['speaker', 'label', 'stance', 'weight'], ...rows]) },
    ];
  },
};
