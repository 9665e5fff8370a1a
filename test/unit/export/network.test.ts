import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import { readCodebook } from '../../../src/core/annotations/codebook';
import { network } from '../../../src/core/export/network';
import type { ExportRecord } from '../../../src/core/export/record';
import { source, twin } from './world';

describe('the network', () => {
  it('joins speakers to the labels of their words', async () => {
    const [graph, edges] = await network.write([source, twin], {});
    assert.equal(
      edges!.content,
      [
        '\ufeffspeaker,actor,label,name,parent,stance,type,weight',
        'Mira Tolland,tolland,harbour,harbour,,,assertion,1',
        'Mira Tolland,tolland,agree,agree,,,assertion,1',
        '',
      ].join('\r\n'),
    );
    const { graphml } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(graph!.content) as {
      graphml: { graph: { node: readonly { id: string }[]; edge: readonly { source: string; target: string }[] } };
    };
    const ids = graphml.graph.node.map(({ id }) => id);
    assert.equal(ids.length, 3);
    for (const { source: from, target } of graphml.graph.edge) assert.ok(ids.includes(from) && ids.includes(target));
    assert.equal(graphml.graph.edge.length, 2);
  });

  it('takes an actor of two spellings for one, and two actors of one name for two', async () => {
    const [one] = source.records.slice(2);
    const said = (id: string, name: string, actor?: string): ExportRecord => ({
      ...one!,
      id,
      speakers: [actor === undefined ? { name } : { actor, name }],
      labels: ['harbour'],
    });
    const records = [
      said('1', 'Mira Tolland', 'tolland'),
      said('2', 'M. Tolland', 'tolland'),
      said('3', 'Mira Tolland', 'tolland-2'),
      said('4', 'Mira Tolland'),
    ];
    const [graph, edges] = await network.write([{ ...source, records }], {});
    assert.equal(graph!.content.toString().match(/<data key="kind">speaker</g)?.length, 3);
    assert.match(edges!.content as string, /Mira Tolland,tolland,harbour,harbour,,,assertion,2\r/);
  });

  it('has the names of the codebook, what labels belong to, and their stance', async () => {
    const { codebook } = readCodebook(
      'labels:\n  - { id: harbour, name: The harbour }\n  - { id: agree, name: Agrees, parent: harbour, stance: for }\n',
    );
    const [graph, edges] = await network.write([{ ...source, codebook }], {});
    const rows = (edges!.content as string).split('\r\n').slice(1);
    assert.deepEqual(rows, [
      'Mira Tolland,tolland,harbour,The harbour,,,assertion,1',
      'Mira Tolland,tolland,agree,Agrees,harbour,for,assertion,1',
      '',
    ]);
    const { graphml } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(graph!.content) as {
      graphml: { graph: { edge: readonly { data: readonly { key: string; '#text': string }[] }[] } };
    };
    const stances = graphml.graph.edge.map(({ data }) => data.find(({ key }) => key === 'stance')?.['#text']);
    assert.deepEqual(stances, [undefined, 'for']);
  });
});
