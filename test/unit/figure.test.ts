import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { barsNode } from '../../src/panel/folder/bars';
import type { SaveFile } from '../../src/panel/folder/figure';
import { pictureNode } from '../../src/panel/folder/picture';
import type { TabFigures, TabTexts } from '../../src/panel/folder/protocol';

const texts = { svg: 'SVG', figuresCsv: 'CSV', all: 'All', unknownOutlet: 'no outlet', otherOutlets: '{0} others' };

describe('a picture that is saved', () => {
  const world = parseHTML('<!doctype html><html><body></body></html>');
  const names = ['document', 'XMLSerializer'] as const;
  const kept = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));

  before(() => {
    const serializer = class {
      serializeToString(node: { readonly outerHTML: string }): string {
        return node.outerHTML;
      }
    };
    Object.defineProperty(globalThis, 'document', { value: world.document, configurable: true });
    Object.defineProperty(globalThis, 'XMLSerializer', { value: serializer, configurable: true });
  });

  after(() => {
    names.forEach((name, at) => {
      const old = kept[at];
      if (old) Object.defineProperty(globalThis, name, old);
      else Reflect.deleteProperty(globalThis, name);
    });
  });

  /** The files that the buttons of a figure write, by their endings. */
  function saved(draw: (save: SaveFile) => HTMLElement): ReadonlyMap<string, string> {
    const files = new Map<string, string>();
    const node = draw((title, ending, text) => {
      assert.notEqual(title, '');
      files.set(ending, text);
    });
    for (const each of node.querySelectorAll('.keep button')) (each as HTMLElement).click();
    return files;
  }

  it('has in itself what its patterns mean', () => {
    const figures: TabFigures = {
      title: 'Statements by year and outlet',
      head: 'Year',
      months: ['1998', '1999'],
      outlets: ['Grenby Herald', 'Norvia Post'].map((outlet) => ({ outlet, counts: [1, 2], all: 3 })),
      undated: '',
      bars: [],
      hint: '',
      roles: [],
    };
    const files = saved((save) => pictureNode(figures, texts as TabTexts, save));
    const svg = files.get('svg')!;
    for (const outlet of ['Grenby Herald', 'Norvia Post'])
      assert.match(svg, new RegExp(`<text[^>]*>${outlet}</text>`), outlet);
    assert.equal(svg.match(/class="key /g)?.length, 2);
    assert.ok(files.get('csv')!.startsWith('"Year","Grenby Herald","Norvia Post","All"\r\n'));
  });

  it('has its lines where their numbers say, each once', () => {
    const linesOf = (count: number): readonly (readonly [y: number, value: string])[] => {
      const figures: TabFigures = {
        title: 'Statements by year and outlet',
        head: 'Year',
        months: ['1998'],
        outlets: [{ outlet: 'Grenby Herald', counts: [count], all: count }],
        undated: '',
        bars: [],
        hint: '',
        roles: [],
      };
      const svg = saved((save) => pictureNode(figures, texts as TabTexts, save)).get('svg')!;
      const values = [...svg.matchAll(/<text[^>]*text-anchor="end"[^>]*>(\d+)<\/text>/g)].map(([, value]) => value!);
      const ys = [...svg.matchAll(/<line[^>]*y1="([\d.]+)"/g)].map(([, y]) => Number(y));
      return ys.map((y, at) => [y, values[at]!]);
    };
    assert.deepEqual(
      linesOf(1).map(([, value]) => value),
      ['0', '1'],
    );
    const [[bottom] = [0], [middle] = [0], [top] = [0]] = linesOf(3);
    assert.deepEqual(
      linesOf(3).map(([, value]) => value),
      ['0', '2', '3'],
    );
    assert.ok(Math.abs((bottom - middle) / (bottom - top) - 2 / 3) < 1e-6);
  });

  it('tells how many are not drawn, and so does its table', () => {
    const bars = [
      { name: 'Ann Orr', value: 5, told: '5 words', cells: ['5'] },
      { name: 'and 7 more', value: 0, told: '', cells: [''] },
    ];
    const files = saved((save) =>
      barsNode({ title: 'Words', heads: ['Speaker', 'Words'], bars }, texts as TabTexts, save),
    );
    assert.match(files.get('svg')!, /and 7 more/);
    assert.match(files.get('csv')!, /"and 7 more",""/);
  });
});
