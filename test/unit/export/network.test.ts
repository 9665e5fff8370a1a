import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import { network } from '../../../src/core/export/network';
import { source, twin } from './world';

describe('the network', () => {
  it('joins speakers to the labels of their words', async () => {
    const [graph, edges] = await network.write([source, twin], {});
    assert.equal(
      edges!.content,
      '\ufeffspeaker,label,stance,weight\r\nMira Tolland,harbour,assertion,1\r\nMira Tolland,agree,assertion,1\r\n',
    );
    const { graphml } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(graph!.content) as {
      graphml: { graph: { node: readonly { id: string }[]; edge: readonly { source: string; target: string }[] } };
    };
    const ids = graphml.graph.node.map(({ id }) => id);
    assert.equal(ids.length, 3);
    for (const { source: from, target } of graphml.graph.edge) assert.ok(ids.includes(from) && ids.includes(target));
    assert.equal(graphml.graph.edge.length, 2);
  });
});
