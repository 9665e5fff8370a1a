import assert from 'node:assert/strict';
import type { Asked } from '../../../src/core/corpus/ask';
import { randomOf } from '../../../scripts/corpus/articles.mjs';
import { readQuery } from '../../../src/core/corpus/query/read-query';
import { Desk } from '../../../src/worker/desk';
import type { Call, Calls } from '../../../src/worker/protocol';
import { articles, people } from './world';

let number = 0;

/** Asks as the extension does, through what a message can carry. */
function call<Name extends Call>(
  desk: Desk,
  name: Name,
  ...argument: Parameters<Calls[Name]>
): ReturnType<Calls[Name]> {
  const reply = structuredClone(desk.answer(structuredClone({ number: number++, call: name, argument: argument[0] })));
  assert.ok('answer' in reply, JSON.stringify(reply));
  return reply.answer as ReturnType<Calls[Name]>;
}

function begun(extractor = '1'): Desk {
  const desk = new Desk();
  for (const half of [people.slice(0, 9), people.slice(9)]) call(desk, 'know', half);
  call(desk, 'begin', { options: { variants: true }, extractor });
  return desk;
}

const dossier: Asked = { actor: 'mira-tolland', query: readQuery('').query, threshold: 0.8 };
const search: Asked = { actor: null, query: readQuery('corridor in:2020').query, threshold: 2 };

describe('the thread of the corpus', () => {
  const first = begun();
  const parts = call(
    first,
    'put',
    articles.map(({ path, text }) => ({ path, text, hash: `${text.length}` })),
  );
  const kept = parts.map((part) => ({ part, bytes: call(first, 'save', part) }));
  const again = (): Desk => {
    const desk = begun();
    for (const { bytes } of kept) call(desk, 'load', bytes);
    return desk;
  };

  it('answers after a second start as after the first, whatever is asked at once', () => {
    const questions: readonly ((desk: Desk) => unknown)[] = [
      (desk) => call(desk, 'counts'),
      (desk) => call(desk, 'ask', { asked: search, from: 0, count: 200 }),
      (desk) => call(desk, 'ask', { asked: dossier, from: 0, count: 200 }),
      (desk) => call(desk, 'actors'),
      (desk) => call(desk, 'figures', search),
      (desk) => call(desk, 'occurrences', 'joran-veck'),
    ];
    for (const question of questions) assert.deepEqual(question(again()), question(first));
  });

  it('keeps the same bytes again once all is opened', () => {
    const desk = again();
    while (desk.prepare());
    for (const { part, bytes } of kept) assert.deepEqual(call(desk, 'save', part), bytes);
  });

  it('is what a fresh one is, whatever another window, a crash or a disk has done to what was kept', () => {
    const random = randomOf(12);
    const files = articles.map(({ path, text }) => ({ path, text, hash: `${text.length}` }));
    const [gone, other, ...rest] = files;
    const changed = { ...other!, text: `${rest[0]!.text}\n`, hash: 'later' };
    const now = [changed, ...rest];
    // Another window has kept some of the files as they are now, and some that are gone.
    const window = begun();
    call(window, 'put', [changed, gone!, ...rest.slice(0, 5)]);
    const others = parts.map((part) => call(window, 'save', part)).filter(({ length }) => length > 0);
    const harms: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
      (bytes) => bytes,
      (bytes) => bytes.subarray(0, Math.floor(random() * bytes.length)),
      (bytes) => bytes.map((byte) => (random() < 0.01 ? Math.floor(random() * 256) : byte)),
      () => others[Math.floor(random() * others.length)]!,
      () => Uint8Array.from({ length: 500 }, () => Math.floor(random() * 256)),
    ];
    const fresh = begun();
    call(fresh, 'put', now);
    for (let round = 0; round < 12; round++) {
      const desk = begun();
      const held = new Map<string, string>();
      for (const { bytes } of kept)
        for (const [path, hash] of call(desk, 'load', harms[Math.floor(random() * harms.length)]!(bytes)))
          held.set(path, hash);
      const there = new Set(now.map(({ path }) => path));
      call(
        desk,
        'remove',
        [...held.keys()].filter((path) => !there.has(path)),
      );
      call(
        desk,
        'put',
        now.filter(({ path, hash }) => held.get(path) !== hash),
      );
      for (const { part } of kept) assert.deepEqual(call(desk, 'save', part), call(fresh, 'save', part));
      assert.deepEqual(
        call(desk, 'ask', { asked: dossier, from: 0, count: 200 }),
        call(fresh, 'ask', { asked: dossier, from: 0, count: 200 }),
      );
    }
  });

  it('takes nothing of a damaged part, of no part, or of another version', () => {
    const [{ bytes }] = kept as [(typeof kept)[number]];
    const damaged = bytes.slice();
    damaged[bytes.length - 9]!++;
    for (const some of [damaged, new Uint8Array(), new Uint8Array([1, 2, 3])])
      assert.deepEqual(call(begun(), 'load', some), []);
    assert.deepEqual(call(begun('2'), 'load', bytes), []);
    assert.ok(call(begun(), 'load', bytes).length > 0);
  });
});
