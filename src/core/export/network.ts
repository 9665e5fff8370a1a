import { asCsv } from './csv';
import type { Format } from './format';
import type { ExportRecord, Source } from './record';
import { xml } from './xml';

interface Edge {
  readonly speaker: string;
  /** An id of the knowledge; empty for somebody whom no record holds. */
  readonly actor: string;
  readonly label: string;
  readonly stance: string;
  readonly weight: number;
}

/** What a statement does with its theme; only what its type says. */
const stanceOf = ({ type, negated }: ExportRecord): string => (negated ? 'not said' : (type ?? 'assertion'));

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
  for (const record of sources.flatMap(({ records }) => records))
    for (const { actor, name } of record.speakers)
      for (const label of record.labels) {
        const stance = stanceOf(record);
        const speaker = speakerKey({ actor, name });
        const key = JSON.stringify([speaker, label, stance]);
        const weight = (edges.get(key)?.weight ?? 0) + 1;
        edges.set(key, { speaker: names.get(speaker)!, actor: actor ?? '', label, stance, weight });
      }
  return [...edges.values()];
}

const ofSpeaker = ({ actor, speaker }: Edge): string => `speaker ${speakerKey({ actor, name: speaker })}`;
const ofLabel = ({ label }: Edge): string => `label ${label}`;

function graphOf(edges: readonly Edge[]): string {
  const nodes = new Map(
    edges.flatMap((edge) => [
      [ofSpeaker(edge), { kind: 'speaker', name: edge.speaker, actor: edge.actor }],
      [ofLabel(edge), { kind: 'label', name: edge.label, actor: '' }],
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
        key('actor', 'node', 'string'),
        key('stance', 'edge', 'string'),
        key('weight', 'edge', 'int'),
      ],
      graph: {
        '@edgedefault': 'directed',
        node: [...nodes].map(([id, { kind, name, actor }]) => ({
          '@id': ids.get(id)!,
          data: [data('kind', kind), data('name', name), ...(actor === '' ? [] : [data('actor', actor)])],
        })),
        edge: edges.map((edge) => ({
          '@source': ids.get(ofSpeaker(edge))!,
          '@target': ids.get(ofLabel(edge))!,
          data: [data('stance', edge.stance), data('weight', edge.weight)],
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
    const rows = edges.map(({ speaker, actor, label, stance, weight }) => [speaker, actor, label, stance, weight]);
    return [
      { name: 'network.graphml', content: graphOf(edges) },
      { name: 'edges.csv', content: asCsv([['speaker', 'actor', 'label', 'stance', 'weight'], ...rows]) },
    ];
  },
};
