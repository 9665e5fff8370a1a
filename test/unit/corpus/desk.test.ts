import assert from 'node:assert/strict';
import type { Asked } from '../../../src/core/corpus/ask';
import { randomOf } from '../../../scripts/corpus/articles.mjs';
import { readQuery } from '../../../src/core/corpus/query/read-query';
import { isWithin, mostInStretch, stretchesOf } from '../../../src/core/corpus/timeline';
import { stretchText } from '../../../src/core/wording/dates';
import { plainText } from '../../../src/core/wording/translate';
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
  const desk = new Desk(extractor);
  for (const half of [people.slice(0, 9), people.slice(9)]) call(desk, 'know', half);
  call(desk, 'begin', { options: { variants: true } });
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

  it('is the same, byte by byte, whatever of the files another thread has read, and in whatever order', () => {
    const random = randomOf(34);
    const files = articles.map(({ path, text }) => ({ path, text, hash: `${text.length}` }));
    const [beside, desk] = [begun(), begun()];
    // Some of them were read before, and are others now.
    call(
      desk,
      'put',
      files.slice(0, 9).map((file) => ({ ...file, text: files[20]!.text, hash: 'before' })),
    );
    const order = files.map((file) => [random(), file] as const).sort(([a], [b]) => a - b);
    const changed = new Set<number>();
    for (let at = 0; at < order.length; at += 7) {
      const some = order.slice(at, at + 7).map(([, file]) => file);
      const parts = random() < 0.5 ? call(desk, 'put', some) : call(desk, 'take', call(beside, 'read', some));
      for (const part of parts) changed.add(part);
    }
    assert.equal(call(beside, 'counts').files, 0);
    assert.deepEqual([...changed].sort(), [...parts].sort());
    for (const asked of [search, dossier]) {
      assert.deepEqual(
        call(desk, 'ask', { asked, from: 0, count: 200 }),
        call(first, 'ask', { asked, from: 0, count: 200 }),
      );
      assert.deepEqual(call(desk, 'figures', asked), call(first, 'figures', asked));
      assert.deepEqual(call(desk, 'csv', { asked, only: null }), call(first, 'csv', { asked, only: null }));
    }
    assert.deepEqual(call(desk, 'actors'), call(first, 'actors'));
    while (desk.prepare());
    assert.deepEqual(call(desk, 'offered'), call(first, 'offered'));
    for (const { part, bytes } of kept) assert.deepEqual(call(desk, 'save', part), bytes);
  });

  it('takes nothing of a thread that knows others', () => {
    const other = new Desk('1');
    call(other, 'know', people.slice(1));
    call(other, 'begin', { options: { variants: true } });
    const part = call(other, 'read', [{ path: 'a.article', text: articles[0]!.text, hash: '' }]);
    const reply = begun().answer({ number: 0, call: 'take', argument: part });
    assert.ok('error' in reply);
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

  it('gives a dossier in stretches of time where it is long, and all rows in them, in their order', () => {
    const [most, half] = [mostInStretch, mostInStretch / 2];
    const day = (month: number) => (_: unknown, at: number) =>
      `2021-0${month}-${String((at % 28) + 1).padStart(2, '0')}`;
    const march = Array.from({ length: most + 1 }, day(3));
    const days = ['2020-05-01', ...Array.from({ length: half }, () => '2021'), ...march, '2022-01-01', '~', '~'].sort();
    const below = (within: string) =>
      stretchesOf(
        days.filter((one) => isWithin(one, within)),
        within,
      );
    assert.deepEqual(
      below('').map(({ within, rows }) => [within, rows]),
      [
        ['2020', 1],
        ['2021', most + 1 + half],
        ['2022', 1],
        ['~', 2],
      ],
    );
    assert.deepEqual(
      below('2021').map(({ within, rows }) => [within, rows]),
      [
        ['2021-', half],
        ['2021-03', most + 1],
      ],
    );
    for (const within of ['2020', '2021-', '2021-03', '~']) assert.deepEqual(below(within), [], within);
    assert.deepEqual(
      ['2021', '2021-03', '2021-', '~'].map((within) => stretchText(within, plainText)),
      ['2021', 'March 2021', '2021, month unknown', 'date unknown'],
    );
    const all = call(first, 'ask', { asked: dossier, from: 0, count: 999 }).lines;
    const ask = (within: string, from = 0, count = 999) =>
      call(first, 'timeline', { asked: dossier, within, from, count });
    assert.deepEqual(ask('').lines, all);
    assert.equal(ask('').rows, all.length);
    const years = [...new Set(all.map(({ sources }) => sources[0]!.day.slice(0, 4)))];
    assert.deepEqual(
      years.flatMap((year) => ask(year).lines),
      all,
    );
    assert.deepEqual(ask('', 2, 3).lines, all.slice(2, 5));
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
