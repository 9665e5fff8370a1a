import assert from 'node:assert/strict';
import { putAnnotations, removeAnnotation } from '../../../src/core/annotations/annotations';
import type { Decision, Entry } from '../../../src/core/annotations/decision';
import { itemSteps } from '../../../src/core/annotations/entry-items';
import { changeSidecar, readSidecar } from '../../../src/core/annotations/decisions';
import { LongText } from '../../../src/core/text/long-text';

const decision = (id: string, start: number, more: Partial<Decision> = {}): Decision => ({
  id,
  state: 'accepted',
  target: [{ start, end: start + 3, exact: 'abc', prefix: 'x', suffix: 'y' }],
  at: '2026-03-01T12:00:00.000Z',
  by: 'Ann',
  ...more,
});

const json = (entry: object): string => JSON.stringify(entry);
const item = (entry: object): string => `  - ${json(entry)}`;
const [a, b] = [decision('a', 5), decision('b', 50)];

const forms: Readonly<Record<string, string>> = {
  'in brackets': `version: 1\nannotations: [${json(a)}, ${json(b)}]\n`,
  'in brackets over lines': `version: 1\nannotations: [\n  ${json(a)},\n  ${json(b)}\n]\ndate: 2020\n`,
  'behind a comment': `version: 1\nannotations: # mine\n${item(a)}\n${item(b)}\n`,
  'under a name in marks': `version: 1\n"annotations":\n${item(a)}\n${item(b)}\ndate: 2020\n`,
  'as a block under a name in marks':
    'version: 1\n"annotations":\n  # mine\n  - id: a\n    state: accepted\n    by: Ann\n    at: "2026-03-01T12:00:00.000Z"\n    target:\n      - { start: 5, end: 8, exact: abc, prefix: x, suffix: y }\n' +
    '\n  # hers\n  - id: b\n    state: accepted\n    by: Ann\n    at: "2026-03-01T12:00:00.000Z"\n    target:\n      - { start: 50, end: 53, exact: abc, prefix: x, suffix: y }\n# last\n',
  'in blocks with comments in them': `version: 1\nannotations:\n  # above\n  - id: a # one\n    state: accepted\n    # who\n    by: Ann\n    at: "2026-03-01T12:00:00.000Z" # when\n    target:\n      # where\n      - { start: 5, end: 8, exact: abc, prefix: x, suffix: y } # here\n  - ${json(b)}\n`,
  'in blocks with comments, under a name in marks': `version: 1\n"annotations":\n  # above\n  - id: a # one\n    state: accepted\n    # who\n    by: Ann\n    at: "2026-03-01T12:00:00.000Z" # when\n    target:\n      # where\n      - { start: 5, end: 8, exact: abc, prefix: x, suffix: y } # here\n  - ${json(b)}\ndate: 2020\n`,
  'in brackets with comments in them': `version: 1\nannotations: [ # all\n  { "id": "a", # one\n    # state\n    ${json(a).slice('{"id":"a",'.length)}, # two\n  ${json(b)} # three\n]\ndate: 2020\n`,
  'as JSON': `${JSON.stringify({ version: 1, annotations: [a, b] }, null, 2)}\n`,
  'as JSON on one line': JSON.stringify({ version: 1, annotations: [a, b] }),
};

function changed(text: string, ...entries: readonly Entry[]): string {
  const answer = changeSidecar(text, putAnnotations(entries));
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.message);
  return answer.text!;
}

const entriesIn = (text: string): readonly Entry[] =>
  [...(readSidecar(text).decisions.annotations ?? [])].sort((one, other) => (one.id < other.id ? -1 : 1));

describe('a list of decisions that a hand has set in another form', () => {
  for (const [name, text] of Object.entries(forms))
    for (const lineEnd of ['\n', '\r\n', '\r'])
      it(`takes several decisions at once ${name}, ${JSON.stringify(lineEnd)}`, () => {
        const before = text.replaceAll('\n', lineEnd);
        assert.deepEqual(entriesIn(before), [a, b]);
        const noted = decision('a', 5, { note: 'one: two # three' });
        const [c, d] = [decision('c', 30), decision('d', 90)];
        const after = changed(before, noted, c, d);
        assert.deepEqual(entriesIn(after), [noted, b, c, d]);
        for (const comment of before.match(/#[^\r\n]*/g) ?? []) assert.ok(after.includes(comment), comment);
        if (lineEnd === '\r\n') assert.doesNotMatch(after, /[^\r]\n/);
        if (lineEnd === '\r') assert.doesNotMatch(after, /\n/);
      });

  for (const empty of ['[]', '~', 'null', '', '[ ]'])
    it(`begins where it says ${empty === '' ? 'nothing' : empty}, one decision a line`, () => {
      const after = changed(`version: 1\nannotations: ${empty} # mine\ndate: 2020\n`, a, b);
      assert.deepEqual(entriesIn(after), [a, b]);
      assert.match(after, /# mine/);
      assert.match(after, /\n {2}- \{"id":"a".*\n {2}- \{"id":"b".*\ndate: 2020\n$/);
    });

  it('has one place for a decision that stood there twice', () => {
    const other = decision('a', 5, { by: 'Ben', state: 'rejected' });
    const after = changed(`version: 1\nannotations: [${json(a)}, ${json(other)}, ${json(b)}]\n`, decision('a', 5));
    assert.deepEqual(entriesIn(after), [a, b]);
    assert.equal(after.split('"id":"a"').length, 2);
  });

  describe('of many decisions', () => {
    const many = Array.from({ length: 45 }, (_, at) => decision(`d${at}`, at * 10));
    const block = ({ id, target: [place] }: Decision, by = 'Ann', note = ''): string =>
      `  - id: ${id}\n    state: accepted\n    by: ${by}\n    at: "2026-03-01T12:00:00.000Z"\n${note}    target:\n      - ${json(place!)}\n`;
    const head = 'version: 1\nannotations:\n';
    const sorted = (entries: readonly Entry[]): readonly Entry[] => entries.toSorted((x, y) => (x.id < y.id ? -1 : 1));

    it('is read in steps, each item where it stands', () => {
      const text = head + many.map((one) => block(one)).join('');
      const steps = itemSteps(LongText.of(text));
      let taken = 0;
      let list = steps.next();
      for (; !list.done; list = steps.next()) taken++;
      assert.ok(taken > 3, `${taken} steps`);
      assert.deepEqual(
        list.value.items.map(({ start, end }) => text.slice(start, end)),
        many.map((one) => block(one).trimEnd()),
      );
      assert.deepEqual(entriesIn(text), sorted(many));
    });

    it('may name in one what stands in another', () => {
      const text = head + many.map((one, at) => block(one, at === 0 ? '&reader Ann' : '*reader')).join('');
      assert.deepEqual(entriesIn(text), sorted(many));
    });

    it('tells the line that names what stands nowhere', () => {
      const text = head + many.map((one, at) => block(one, at === 12 ? '*nobody' : 'Ann')).join('');
      assert.equal(text.split('\n').indexOf('  - id: d12') + 1, readSidecar(text).broken?.line);
    });

    it('tells the line that is broken', () => {
      const text = head + many.map((one, at) => block(one, at === 30 ? '"Ann' : 'Ann')).join('');
      const whole = readSidecar(text);
      assert.ok(whole.broken && whole.broken.line > 30 * 6, `line ${whole.broken?.line}`);
    });
  });

  it('tells the line that is broken, and changes nothing', () => {
    const text = `version: 1\nannotations:\n${item(a)}\n  - {"id":"b","sta\n${item(decision('c', 90))}\n`;
    assert.equal(readSidecar(text).broken?.line, 4);
    assert.equal(changeSidecar(text, putAnnotations([decision('d', 7)])).ok, false);
  });
});

const strange = {
  ...decision('a', 5, { speakers: [{ name: 'Mira Tolland' }], rating: { text: 'false' } }),
  target: [{ start: 5, end: 8, exact: 'abc', prefix: 'x', suffix: 'y', page: 3 }],
  speakers: [{ name: 'Mira Tolland', mood: 'angry' }],
  rating: { text: 'false', checked: '2026-03-04' },
  was: { rule: 'r', confidence: 0.5, speaker: null, exact: 'abc', model: { name: 'm', sizes: [1, 2] } },
};
const line = item({ ...strange, tweet: 0 }).replace('"tweet":0', '"tweet":1318912341234567891');
const unknown = ['"page":3', '"mood":"angry"', '"checked":"2026-03-04"', '"tweet":1318912341234567891'];
const told = '"model":{"name":"m","sizes":[1,2]}';

describe('what a decision says that this version does not know', () => {
  const text = `version: 1\nannotations:\n${line}\n${item(b)}\n`;
  const [first] = entriesIn(text);

  it('stays when the decision changes, wherever it stands', () => {
    const after = changed(text, { ...(first as Decision), note: 'mine', state: 'corrected' });
    for (const words of [...unknown, told]) assert.ok(after.includes(words), words);
    assert.match(after, /"note":"mine"/);
  });

  it('stays when the decision changes from outside, by a copy that has never seen it', () => {
    const plain: Decision = { ...decision('a', 5), rating: { text: 'true' }, was: { ...strange.was, rule: 'other' } };
    const after = changed(text, plain);
    for (const words of ['"page":3', '"checked":"2026-03-04"', '"tweet":1318912341234567891', '"name":"m"'])
      assert.ok(after.includes(words), words);
    assert.match(after, /"rating":\{"text":"true","checked"/);
    // Nobody speaks any more, so nobody is angry.
    assert.doesNotMatch(after, /angry/);
  });

  it('comes back when the decision is taken back and given again', () => {
    const removed = changeSidecar(text, removeAnnotation('a', '2026-03-02T12:00:00.000Z'));
    assert.ok(removed.ok && removed.text !== undefined);
    assert.doesNotMatch(removed.text, /tweet|angry/);
    const after = changed(removed.text, first!);
    for (const words of [...unknown, told]) assert.ok(after.includes(words), words);
  });

  it('takes no words of a note for comments', () => {
    const block = `version: 1\nannotations:\n  - id: a\n    at: "2026-03-01T12:00:00.000Z"\n    state: accepted # yes\n    note: |\n      # Heading\n      of mine # not one\n    tags: ["# three"]\n    target: [${json(a.target[0]!)}]\n`;
    const [one] = entriesIn(block);
    const after = changed(block, { ...(one as Decision), by: 'Bo' });
    assert.deepEqual(after.match(/^ *#.*$/gm), ['  # yes']);
    assert.equal((entriesIn(after)[0] as Decision).note, '# Heading\nof mine # not one\n');
  });

  it('stays in a block, digit by digit', () => {
    const block =
      'version: 1\nannotations:\n  - id: a\n    state: accepted\n    at: "2026-03-01T12:00:00.000Z"\n    tweet: 1318912341234567891\n    case: 0x1F\n    rest: [yes, { deep: "#1" }, ~]\n    target:\n      - start: 5\n        end: 8\n        exact: abc\n        page: 12345678901234567890\n';
    const [one] = entriesIn(block);
    const after = changed(block, { ...(one as Decision), note: 'mine' });
    for (const words of [
      '"tweet":1318912341234567891',
      '"case":31',
      '["yes",{"deep":"#1"},null]',
      '"page":12345678901234567890',
    ])
      assert.ok(after.includes(words), `${words} in ${after}`);
  });
});
