import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { brat } from '../../../src/core/export/brat';
import { brief } from '../../../src/core/export/brief';
import { xlsx } from '../../../src/core/export/xlsx';
import { readShared } from '../shared';
import { source, text, twin } from './world';

describe('brat', () => {
  it('has the words of its spans in code points, on one line each, without white space around', async () => {
    const files = await brat.write([source, twin], {});
    const names = files.map(({ name }) => name);
    assert.deepEqual(names, ['harbour.txt', 'harbour.ann', 'harbour-2.txt', 'harbour-2.ann', 'annotation.conf']);
    const signs = Array.from(text);
    const spans = (files[1]!.content as string).split('\n').filter((line) => line.startsWith('T'));
    assert.equal(spans.length, 3);
    for (const line of spans) {
      const [, places, words] = line.split('\t');
      const pieces = places!.replace(/^\S+ /, '').split(';');
      const found = pieces.map((piece) => signs.slice(...(piece.split(' ').map(Number) as [number, number])).join(''));
      assert.equal(found.join(' '), words);
      for (const piece of found) assert.equal(piece.trim(), piece);
    }
  });
});

describe('XLSX', () => {
  it('has words and no formula', async () => {
    const [file] = await xlsx.write([source], { labelColumns: true });
    const parts = unzipSync(file!.content as Uint8Array);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    assert.doesNotMatch(sheet, /<f[ >]/);
    const all = Object.values(parts).map((part) => strFromU8(part));
    assert.ok(all.some((part) => part.includes('=1+1 is what they offered us 🎉')));
  });
});

describe('the brief', () => {
  it('has what is noted only, on request, and no HTML of an article', async () => {
    const [all] = await brief.write([source], {});
    const [noted] = await brief.write([source], { notesOnly: true });
    assert.match(all!.content as string, /must\\_not close/);
    assert.doesNotMatch(noted!.content as string, /must\\_not close/);
    assert.match(noted!.content as string, /meant \\<no\\>/);
  });

  it('has its articles in valid CSL JSON', async function () {
    const schema = JSON.parse(readShared(this, 'formats/csl/csl-data.json')) as object;
    const [, file] = await brief.write([source, twin], {});
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(JSON.parse(file!.content as string)), JSON.stringify(validate.errors));
    assert.ok(!validate([{ id: 'a', type: 'no-such-type' }]));
  });
});
