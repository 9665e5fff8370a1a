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
    assert.deepEqual(names, [
      'harbour.txt',
      'harbour.ann',
      'harbour-2.txt',
      'harbour-2.ann',
      'annotation.conf',
      '.gitignore',
    ]);
    const signs = Array.from(text);
    const spans = (files[1]!.content as string).split('\n').filter((line) => line.startsWith('T'));
    assert.equal(spans.length, 5);
    for (const line of spans) {
      const [, places, words] = line.split('\t');
      const pieces = places!.replace(/^\S+ /, '').split(';');
      const found = pieces.map((piece) => signs.slice(...(piece.split(' ').map(Number) as [number, number])).join(''));
      assert.equal(found.join(' '), words);
      for (const piece of found) assert.equal(piece.trim(), piece);
    }
  });

  it('has kinds, types, states and cues as attributes and relations that its configuration lists', async () => {
    const files = await brat.write([source], {});
    const lines = (files[1]!.content as string).trim().split('\n');
    const configuration = files[2]!.content as string;
    const entities = new Map(
      lines.filter((one) => one.startsWith('T')).map((one) => one.split(/[\t ]/, 2) as [string, string]),
    );
    const told = lines.filter((one) => /^[AR]/.test(one));
    assert.equal(told.filter((one) => one.startsWith('A')).length, 6);
    for (const one of told) {
      const attribute = /^A\d+\t(\S+) (T\d+)(?: (\S+))?$/.exec(one);
      const relation = /^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(one);
      if (attribute) {
        const listed = new RegExp(`^${attribute[1]} Arg:Statement(?:, Value:(.*))?$`, 'm').exec(configuration);
        assert.ok(listed && entities.get(attribute[2]!) === 'Statement', one);
        assert.ok(attribute[3] === undefined || listed[1]!.split('|').includes(attribute[3]), one);
      } else {
        assert.ok(relation, one);
        assert.deepEqual([entities.get(relation[2]!), entities.get(relation[3]!)], ['Cue', 'Statement']);
      }
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
