import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import { cas } from '../../../src/core/export/cas';
import { labelStudio } from '../../../src/core/export/label-studio';
import { source, text, twin } from './world';

type Structure = Readonly<Record<string, unknown>>;
interface Cas {
  readonly '%TYPES': Readonly<Record<string, Structure>>;
  readonly '%FEATURE_STRUCTURES': readonly Structure[];
  readonly '%VIEWS': { readonly _InitialView: { readonly '%SOFA': number; readonly '%MEMBERS': readonly number[] } };
}

describe('UIMA CAS JSON', () => {
  it('has a file an article, whose positions count code units and have their words', async () => {
    const files = await cas.write([source, twin], {});
    assert.deepEqual(
      files.map(({ name }) => name),
      ['harbour.json', 'harbour-2.json', 'TypeSystem.xml'],
    );
    const { '%FEATURE_STRUCTURES': all } = JSON.parse(files[0]!.content as string) as Cas;
    assert.equal(all[0]!.sofaString, text);
    const words = all
      .filter((one) => one['%TYPE'] === 'sayso.Statement')
      .map(({ begin, end }) => text.slice(begin as number, end as number));
    assert.deepEqual(
      words,
      source.records.flatMap(({ content }) => content.map(({ exact }) => exact)),
    );
  });

  it('defines every type and feature that it uses, none called “type”, and lists every structure as a member', async () => {
    const files = await cas.write([source], {});
    const read = JSON.parse(files[0]!.content as string) as Cas;
    const structures = read['%FEATURE_STRUCTURES'];
    for (const one of structures) {
      const defined = read['%TYPES'][one['%TYPE'] as string];
      if (!defined) {
        assert.match(one['%TYPE'] as string, /^uima\./);
        continue;
      }
      const own = Object.keys(one).filter((name) => !/^[%@]|^(?:begin|end)$/.test(name));
      for (const name of own) assert.ok(name in defined && name !== 'type', name);
    }
    const view = read['%VIEWS']._InitialView;
    assert.equal(structures[view['%SOFA'] - 1]!['%TYPE'], 'uima.cas.Sofa');
    assert.deepEqual(
      [view['%SOFA'], ...view['%MEMBERS']],
      structures.map((one) => one['%ID']),
    );
  });

  it('has its types as UIMA’s XML, too', async () => {
    const files = await cas.write([source], {});
    const { typeSystemDescription } = new XMLParser().parse(files[1]!.content) as {
      typeSystemDescription: { types: { typeDescription: readonly { name: string }[] } };
    };
    assert.deepEqual(
      typeSystemDescription.types.typeDescription.map(({ name }) => name),
      ['sayso.Statement', 'sayso.Article'],
    );
  });
});

interface Result {
  readonly id?: string;
  readonly from_name?: string;
  readonly type: string;
  readonly value?: { readonly start: number; readonly end: number; readonly text?: unknown; readonly labels?: unknown };
  readonly from_id?: string;
  readonly to_id?: string;
}
interface Task {
  readonly data: { readonly text: string; readonly sha256: string };
  readonly annotations: readonly { readonly result: readonly Result[] }[];
  readonly predictions: readonly { readonly result: readonly Result[] }[];
}

describe('Label Studio', () => {
  it('has regions in code points, decisions as annotations and suggestions as predictions', async () => {
    const [file] = await labelStudio.write([source, twin], {});
    const tasks = JSON.parse(file!.content as string) as readonly Task[];
    const [task, raw] = tasks;
    const signs = Array.from(task!.data.text);
    const results = [...task!.annotations, ...task!.predictions].flatMap(({ result }) => result);
    const regions = results.filter(({ type }) => type === 'labels');
    assert.equal(regions.length, 4);
    for (const { value } of regions) assert.equal(signs.slice(value!.start, value!.end).join(''), value!.text);
    assert.deepEqual(
      tasks.map(({ annotations, predictions }) => [annotations.length, predictions.length]),
      [
        [1, 1],
        [0, 1],
      ],
    );
    assert.equal(raw!.data.sha256, twin.sha256);
  });

  it('joins the pieces of a quote, and everything has a region', async () => {
    const [file] = await labelStudio.write([source], {});
    const [task] = JSON.parse(file!.content as string) as readonly Task[];
    const results = [...task!.annotations, ...task!.predictions].flatMap(({ result }) => result);
    const ids = new Set(results.flatMap(({ type, id }) => (type === 'labels' ? [id] : [])));
    const relations = results.filter(({ type }) => type === 'relation');
    assert.equal(relations.length, 1);
    for (const { from_id, to_id } of relations) assert.ok(ids.has(from_id) && ids.has(to_id));
    for (const { id, type } of results) assert.ok(type === 'relation' || ids.has(id));
  });

  it('names every control in the labelling set-up', async () => {
    const [tasks, xml] = await labelStudio.write([source], {});
    const set = xml!.content as string;
    const { View } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(set) as {
      View: Record<string, unknown>;
    };
    const controls = ['Labels', 'Choices', 'TextArea'].flatMap(
      (tag) => [View[tag]].flat() as readonly { name: string }[],
    );
    const names = new Set(controls.map(({ name }) => name));
    const [task] = JSON.parse(tasks!.content as string) as readonly Task[];
    for (const { from_name, type } of task!.annotations[0]!.result)
      assert.ok(type === 'relation' || names.has(from_name!), from_name);
    assert.match(set, /<Choice value="harbour"/);
  });
});
