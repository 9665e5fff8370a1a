import assert from 'node:assert/strict';
import { leaveOut } from '../../../src/core/annotations/not';
import { setDate } from '../../../src/core/annotations/date';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { changeSidecar, readSidecar } from '../../../src/core/annotations/decisions';
import { putAnnotations, removeAnnotation } from '../../../src/core/annotations/annotations';
import type { SidecarEdit } from '../../../src/core/annotations/edit-sidecar';
import { setArticleFact } from '../../../src/core/annotations/article-facts';
import { joined, mergeSidecars, mergeSteps } from '../../../src/core/annotations/merge';
import { setMeaning } from '../../../src/core/annotations/means';
import { setSha256 } from '../../../src/core/annotations/sha256';
import { LongText } from '../../../src/core/text/long-text';
import { randomFrom, whole } from './random';

const time = (minute: number): string => new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString();

function decision(id: string, start: number, more: Partial<Decision> = {}): Decision {
  const exact = `words at ${start}`;
  const target = [{ start, end: start + exact.length, exact, prefix: 'said ', suffix: '.' }];
  return { id, state: 'accepted', target, at: time(0), by: 'Ann', ...more };
}

const put = (...entries: readonly Entry[]): SidecarEdit => putAnnotations(entries);

function change(text: string, ...edits: readonly SidecarEdit[]): string {
  const answer = changeSidecar(text, ...edits);
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.message);
  return answer.text ?? '';
}

const idsIn = (text: string): readonly string[] => (readSidecar(text).decisions.annotations ?? []).map(({ id }) => id);

describe('two versions of a sidecar', () => {
  const base = change('# ours\nversion: 1\n', setDate('2020-11'), put(decision('a', 10), decision('m', 50)));

  it('become one with the decisions of both, sorted by place, and nothing is left to decide', () => {
    const ours = change(base, put(decision('b', 20)), leaveOut({ actor: 'ada-holm', name: 'Holm' }, true));
    const theirs = change(
      base,
      put(decision('c', 70), decision('m', 50, { note: 'See *map*', at: time(5) })),
      leaveOut({ actor: 'ivo-reyle' }, true),
      setMeaning({ text: 'Dask', actor: 'bo-dask' }, true),
      setArticleFact('outlet', 'Grenby Herald'),
    );
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      const { text, conflicts } = mergeSidecars(base, one, other);
      assert.equal(conflicts, 0);
      const { decisions, problems } = readSidecar(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(idsIn(text), ['a', 'b', 'm', 'c']);
      assert.equal((decisions.annotations![2] as Decision).note, 'See *map*');
      assert.equal(decisions.date, '2020-11');
      assert.equal(decisions.article?.outlet, 'Grenby Herald');
      assert.deepEqual(decisions.not?.map(({ actor }) => actor).sort(), ['ada-holm', 'ivo-reyle']);
      assert.deepEqual(decisions.means, [{ text: 'Dask', actor: 'bo-dask' }]);
      assert.match(text, /^# ours\nversion: 1\n/);
    }
  });

  it('keep every line that nobody touched, line ends, a byte order mark and what is unknown', () => {
    const own = 'tweet: 1318912341234567891 # kept\nmine: &x [ 007,  1.50e3 ]\n';
    const crlf = (text: string): string => `\ufeff${(own + text).replaceAll('\n', '\r\n')}`;
    const ours = crlf(change(base, put(decision('b', 20))));
    const { text } = mergeSidecars(crlf(base), ours, crlf(change(base, put(decision('c', 30)))));
    assert.ok(text.startsWith(crlf('# ours\nversion: 1\ndate: 2020-11\nannotations:\n')));
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.deepEqual(idsIn(text), ['a', 'b', 'c', 'm']);
  });

  it('honour what was taken out on one side by its tombstone; a line that is missing was lost', () => {
    const removed = change(base, removeAnnotation('a', time(9)));
    const touched = change(base, put(decision('b', 20)));
    const { text } = mergeSidecars('', removed, touched);
    const tombstone = readSidecar(text).decisions.annotations?.find(({ id }) => id === 'a');
    assert.deepEqual(tombstone, { id: 'a', removed: true, at: time(9), of: time(0) });
    const byHand = base.replace(/ {2}- \{"id":"a".*\n/, '').replace('date: 2020-11\n', '');
    for (const [one, other] of [
      [byHand, touched],
      [touched, byHand],
    ] as const) {
      const both = mergeSidecars(base, one, other).text;
      assert.deepEqual(idsIn(both), ['a', 'b', 'm']);
      assert.equal(readSidecar(both).decisions.date, undefined);
    }
    assert.deepEqual(idsIn(mergeSidecars(base, touched, 'version: 1\n').text), ['a', 'b', 'm']);
    assert.deepEqual(idsIn(mergeSidecars('', byHand, touched).text), ['a', 'b', 'm']);
    // What somebody else changed meanwhile is no longer what was taken out.
    const changed = change(base, put(decision('a', 10, { note: 'later', at: time(9) })));
    assert.deepEqual(idsIn(mergeSidecars(base, byHand, changed).text), ['a', 'm']);
  });

  it('have the later word of one reader', () => {
    const early = change(base, put(decision('a', 10, { state: 'rejected', at: time(3) })));
    const late = change(base, put(decision('a', 10, { note: 'sure', at: time(4) })));
    for (const [one, other] of [
      [early, late],
      [late, early],
    ] as const) {
      const { text, conflicts } = mergeSidecars(base, one, other);
      assert.equal(conflicts, 0);
      assert.deepEqual(readSidecar(text).decisions.annotations?.[0], decision('a', 10, { note: 'sure', at: time(4) }));
    }
  });

  it('ask whose word counts where a reader tells no name, or one took back what the other changed', () => {
    const nobody = (more: Partial<Decision>): string => {
      const own = Object.entries(decision('a', 10, more)).filter(([field]) => field !== 'by');
      return change(base, put(Object.fromEntries(own) as unknown as Decision));
    };
    const noted = change(base, put(decision('a', 10, { note: 'mine', at: time(3) })));
    const back = change(base, removeAnnotation('a', time(4)));
    for (const [one, other] of [
      [nobody({ state: 'rejected', at: time(3) }), nobody({ note: 'no', at: time(4) })],
      [noted, back],
      [back, noted],
      // A time in another zone is the same time, and one hand may have written both.
      [noted, change(base, put(decision('a', 10, { note: 'other', at: '2026-03-01T14:03:00+02:00' })))],
    ] as const) {
      const { text, conflicts } = mergeSidecars(base, one, other);
      assert.equal(conflicts, 1);
      assert.deepEqual(
        readSidecar(text).conflicts.map(({ id }) => id),
        ['a'],
      );
    }
    // The same word twice is none to choose from.
    const twice = mergeSidecars(base, nobody({ note: 'x', at: time(3) }), nobody({ note: 'x', at: time(4) }));
    assert.equal(twice.conflicts, 0);
  });

  it('have the later word by the clock, in whatever zone', () => {
    const early = change(base, put(decision('a', 10, { note: 'early', at: '2026-03-01T14:30:00+02:00' })));
    const late = change(base, put(decision('a', 10, { note: 'late', at: '2026-03-01T13:00:00Z' })));
    const { text, conflicts } = mergeSidecars(base, early, late);
    assert.equal(conflicts, 0);
    assert.equal((readSidecar(text).decisions.annotations![0] as Decision).note, 'late');
  });

  const ann = change(base, put(decision('a', 10, { state: 'rejected', at: time(3) })), setDate('2019'));
  const ben = change(base, put(decision('a', 10, { note: 'no', at: time(4), by: 'Ben' })), setDate('2021'));

  it('keep both where two readers differ, with git’s marks, and read so both are there to be decided', () => {
    const { text, conflicts } = mergeSidecars(base, ann, ben);
    assert.equal(conflicts, 2);
    assert.match(text, /<<<<<<< ours\ndate: "2019"\n=======\ndate: "2021"\n>>>>>>> theirs\n/);
    const { decisions, conflicts: shown, problems, broken } = readSidecar(text);
    assert.equal(broken, null);
    assert.deepEqual(idsIn(text), ['a', 'm']);
    assert.deepEqual(
      shown.map(({ id, sides }) => [id, sides.map((side) => (side as Decision).by)]),
      [['a', ['Ben', 'Ann']]],
    );
    assert.equal(decisions.date, undefined);
    const line = text.split('\n').indexOf('date: "2021"') + 1;
    assert.deepEqual(problems, [{ message: '“date” stands here a second time', line }]);
    const decided = change(text, setDate('2021'), put(decision('a', 10, { at: time(8) })));
    assert.doesNotMatch(decided, /<<<|===|>>>/);
    assert.deepEqual(readSidecar(decided).conflicts, []);
    assert.deepEqual(readSidecar(decided).problems, []);
    assert.equal(decided.split('"id":"a"').length, 2);
  });

  it('are read in git’s own conflicts, with the base between the sides, too', () => {
    const [mine, theirs] = [ann, ben].map((text) => text.split('\n').slice(2, 5));
    const between = ['||||||| base', ...base.split('\n').slice(2, 5)];
    for (const middle of [[], between]) {
      const lines = ['<<<<<<< HEAD', ...mine!, ...middle, '=======', ...theirs!, '>>>>>>> branch'];
      const text = [...base.split('\n').slice(0, 2), ...lines, ...base.split('\n').slice(5)].join('\n');
      assert.deepEqual(idsIn(text), ['a', 'm']);
      assert.equal(readSidecar(text).conflicts.length, 1);
    }
  });

  it('lose nothing where a union of lines leaves each field twice', () => {
    const [one, other] = [
      change('', put(decision('a', 10)), leaveOut({ actor: 'x-y' }, true)),
      change('', leaveOut({ actor: 'p-q' }, true), put(decision('b', 5))),
    ];
    const union = one + other;
    const { decisions, problems } = readSidecar(union);
    assert.deepEqual(problems, []);
    assert.deepEqual(idsIn(union), ['b', 'a']);
    assert.deepEqual(decisions.not, [{ actor: 'x-y' }, { actor: 'p-q' }]);
    assert.equal(joined(LongText.of(one)).toString(), one);
    // Two values that stay beside one another: the file is as it was given, and so are its lines.
    const two = LongText.of('date: 2020\ndate: 2021\n');
    assert.equal(joined(two), two);
  });

  it('have what only the other side has at its place, before what was taken back', () => {
    const ours = change(base, put(decision('r', 30)), removeAnnotation('a', time(3)));
    const more = [40, 5, 45, 90, 20].map((start) => decision(`n${start}`, start));
    const theirs = change(base, put(...more, decision('g', 60)), removeAnnotation('g', time(4)));
    const { text, conflicts } = mergeSidecars(base, ours, theirs);
    assert.equal(conflicts, 0);
    const places = readSidecar(text).decisions.annotations!.flatMap((one) =>
      'target' in one ? one.target[0]!.start : [],
    );
    assert.deepEqual(places, [5, 20, 30, 40, 45, 50, 90]);
  });

  it('have the facts of both, and ask where both set one', () => {
    const known = change(base, setArticleFact('outlet', 'Grenby Herald'), setArticleFact('title', 'Locks'));
    const ours = change(known, setArticleFact('url', 'https://herald.example/#1'), setArticleFact('title', undefined));
    const theirs = change(known, setArticleFact('author', 'Ada Holm: "AH"'));
    const facts = { outlet: 'Grenby Herald', url: 'https://herald.example/#1', author: 'Ada Holm: "AH"' };
    for (const [start, one, other] of [
      [known, ours, theirs],
      [known, theirs, ours],
      [base, change(base, setArticleFact('outlet', 'x')), change(base, setArticleFact('url', 'y'))],
    ] as const) {
      const { text, conflicts } = mergeSidecars(start, one, other);
      assert.equal(conflicts, 0);
      assert.deepEqual(readSidecar(text).problems, []);
      assert.deepEqual({ ...readSidecar(text).decisions.article }, start === known ? facts : { outlet: 'x', url: 'y' });
    }
    const [x, y] = ['x', 'y'].map((name) => change(known, setArticleFact('outlet', name)));
    assert.equal(mergeSidecars(known, x!, y!).conflicts, 1);
  });

  it('become one in small steps', () => {
    const many = (by: string, from: number): string =>
      change('', put(...Array.from({ length: 2000 }, (_, i) => decision(`${by}${i}`, from + i * 20))));
    const [ours, theirs] = [many('a', 0), many('b', 10)];
    const steps = mergeSteps('', ours, theirs);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    // Lines, fields and items are gone through, each some hundreds at a time.
    assert.ok(count > 40, String(count));
    const merged = { ...step.value, text: step.value.text.toString() };
    assert.deepEqual(merged, mergeSidecars('', ours, theirs));
    assert.deepEqual(idsIn(merged.text).slice(0, 4), ['a0', 'b0', 'a1', 'b1']);
  });

  it('speak of one text: its checksum is nobody’s decision', () => {
    const [one, other] = ['a', 'b'].map((sign) => change(base, setSha256(sign.repeat(64))));
    const { text, conflicts } = mergeSidecars(base, one!, other!);
    assert.deepEqual([conflicts, readSidecar(text).decisions.sha256], [0, 'a'.repeat(64)]);
  });

  it('have all decisions of both, whatever two people did', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomFrom(seed);
      const start = change('', put(...Array.from({ length: 6 }, (_, i) => decision(`k${i}`, i * 10))));
      const side = (by: string): { text: string; own: Map<string, string> } => {
        let text = start;
        const own = new Map<string, string>();
        for (let edit = 0; edit < 5; edit++) {
          const at = time(1 + whole(random, 50));
          const id = random() < 0.5 ? `k${whole(random, 6)}` : `${by}${edit}`;
          const isKept = random() < 0.7 || id.startsWith(by);
          text = change(text, isKept ? put(decision(id, whole(random, 90), { at, by })) : removeAnnotation(id, at));
          own.set(id, at);
        }
        return { text, own };
      };
      const [ours, theirs] = [side('Ann'), side('Ben')];
      const bases = [start, ''];
      for (const base of bases) {
        const { text } = mergeSidecars(base, ours.text, theirs.text);
        const { decisions, conflicts, problems } = readSidecar(text);
        assert.deepEqual(problems, [], text);
        const found = new Map(decisions.annotations!.map((entry) => [entry.id, entry]));
        for (const { own } of [ours, theirs])
          for (const [id, at] of own) {
            const sides = conflicts.find((one) => one.id === id)?.sides ?? [found.get(id)!];
            const isThere = sides.some((one) => one.at === at);
            const isLater = [ours, theirs].some((other) => (other.own.get(id) ?? '') > at);
            assert.ok(isThere || isLater, `${seed}: ${id} of ${at}`);
          }
        assert.equal(found.size, new Set([...idsIn(ours.text), ...idsIn(theirs.text)]).size);
        // A second merge changes nothing.
        const again = mergeSidecars(base, text, theirs.text);
        assert.deepEqual(idsIn(again.text), idsIn(text));
      }
    }
  });
});
