import assert from 'node:assert/strict';
import { actorPlaces } from '../../../src/core/annotations/actor-places';

const sidecar = `version: 1
means:
  - { text: Tolland, actor: mira-tolland }
  - { text: "mira-tolland", actor: "joran-veck" }
annotations:
  - {"id":"d1","at":"2021-02-01T00:00:00Z","speakers":[{"actor":"mira-tolland","name":"Mira Tolland"}],"was":{"rule":"x","speaker":"mira-tolland","exact":"mira-tolland"},"note":"mira-tolland"}
  - id: d2
    speakers:
      - actor: 'mira-tolland' # she herself
        name: mira-tolland
`;

describe('an actor’s id in a sidecar', () => {
  it('is found where it is an id, however it is written, and nowhere else', () => {
    const places = actorPlaces(sidecar, 'mira-tolland');
    assert.equal(places.length, 4);
    for (const { start, end } of places) assert.equal(sidecar.slice(start, end), 'mira-tolland');
    let renamed = sidecar;
    for (const { start, end } of places.toSorted((a, b) => b.start - a.start))
      renamed = `${renamed.slice(0, start)}m-tolland${renamed.slice(end)}`;
    assert.match(renamed, /text: "mira-tolland"/);
    assert.match(renamed, /"speaker":"m-tolland","exact":"mira-tolland"\},"note":"mira-tolland"/);
    assert.match(renamed, /actor: 'm-tolland' # she herself\n {8}name: mira-tolland/);
    assert.equal(actorPlaces(renamed, 'm-tolland').length, 4);
  });

  it('is nowhere in what is no YAML, and where nobody speaks of it', () => {
    assert.deepEqual(actorPlaces('a: [mira-tolland', 'mira-tolland'), []);
    assert.deepEqual(actorPlaces(sidecar, 'nobody'), []);
  });
});
