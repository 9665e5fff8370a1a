import assert from 'node:assert/strict';
import { withMeaning } from '../../src/core/annotations/meanings';
import { isDate, readSidecar, withDate, withLeftOut } from '../../src/core/annotations/sidecar';

describe('the file beside an article', () => {
  it('knows a date from what is none', () => {
    for (const date of ['2020', '2020-11', '2020-11-03', '2024-02-29']) assert.ok(isDate(date), date);
    for (const none of [
      '',
      '20',
      '2020-13',
      '2020-11-31',
      '2023-02-29',
      '03.11.2020',
      '2020-11-03T10:00',
      '2020-1-3',
    ]) {
      assert.ok(!isDate(none), none);
    }
  });

  const reads: readonly [string, string | undefined][] = [
    ['', undefined],
    ['version: 1\n', undefined],
    ['version: 1\ndate: 2020-11-03\n', '2020-11-03'],
    ['version: 1\r\ndate: "2020-11"\r\n', '2020-11'],
    ['date: 2020\n', '2020'],
    ['\uFEFF# mine\nversion: 1\ndate: 2020-11-03\nnotes: [a, b]\n', '2020-11-03'],
  ];
  for (const [text, date] of reads) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readSidecar(text), { ok: true, sidecar: date === undefined ? {} : { date } });
    });
  }

  const broken: readonly [string, number, RegExp][] = [
    ['version: 1\ndate: [\n', 3, /./],
    ['version: 1\n\ndate: soon\n', 3, /must be like/],
    ['- a\n- b\n', 1, /fields/],
    ['# later\nversion: 7\ndate: 2020\n', 2, /another version/],
  ];
  for (const [text, line, message] of broken) {
    it(`says what is wrong with ${JSON.stringify(text)} and does not touch it`, () => {
      for (const answer of [readSidecar(text), withDate(text, '2021')]) {
        // A date that cannot be read may be written over: that is what the reader asks for.
        if (message.source === 'must be like' && answer.ok) continue;
        assert.ok(!answer.ok);
        assert.equal(answer.problem.line, line);
        assert.match(answer.problem.message, message);
      }
    });
  }

  it('begins with a version and the date', () => {
    assert.equal(written('', '2020-11-03'), 'version: 1\ndate: 2020-11-03\n');
  });

  it('keeps a year a text', () => {
    const text = written('', '2020');
    assert.deepEqual(readSidecar(text), { ok: true, sidecar: { date: '2020' } });
  });

  it('keeps comments, order and everything it does not know', () => {
    const before = '# My notes\nversion: 1 # first\nnotes:\n  - a: "x" # kept\n\ndate: 2019 # a guess\nz: 1\n';
    assert.equal(written(before, '2020-11'), before.replace('date: 2019', 'date: 2020-11'));
  });

  it('takes a date out again', () => {
    assert.equal(written('version: 1\ndate: 2019\n# end\n', undefined), 'version: 1\n\n# end\n');
  });

  it('leaves no file where nothing but its version would be left', () => {
    for (const before of ['', 'version: 1\n', 'version: 1\ndate: 2019\n', 'date: 2019-01-02\r\n']) {
      assert.deepEqual(withDate(before, undefined), { ok: true, sidecar: {} }, JSON.stringify(before));
    }
  });

  const rubin = { actor: 'eric-rubin', name: 'Rubin' };
  const leave = (text: string, out: boolean, one: { actor: string; name?: string } = rubin): string | undefined => {
    const answer = withLeftOut(text, one, out);
    assert.ok(answer.ok);
    return answer.text;
  };

  it('keeps whom names of the article do not mean, in order, with the comments, and each once', () => {
    const one = leave('', true)!;
    assert.equal(one, 'version: 1\nnot:\n  - { actor: eric-rubin, name: Rubin }\n');
    assert.equal(leave(one, true), one);
    const two = leave(one.replace('not:', '# not meant\nnot:'), true, { actor: 'ada-holm' })!;
    assert.equal(
      two,
      'version: 1\n# not meant\nnot:\n  - { actor: eric-rubin, name: Rubin }\n  - { actor: ada-holm }\n',
    );
    assert.deepEqual(readSidecar(two), { ok: true, sidecar: { not: [rubin, { actor: 'ada-holm' }] } });
    assert.equal(leave(two, false), 'version: 1\n# not meant\nnot:\n  - { actor: ada-holm }\n');
    assert.equal(leave(one, false), undefined);
    assert.equal(
      leave('version: 1\ndate: 2020\n', true),
      'version: 1\ndate: 2020\nnot:\n  - { actor: eric-rubin, name: Rubin }\n',
    );
    assert.equal(leave('version: 1\r\n', true), 'version: 1\r\nnot:\r\n  - { actor: eric-rubin, name: Rubin }\r\n');
  });

  it('changes neither the date nor what is left out when the other changes', () => {
    const both = leave('version: 1\ndate: 2020-11-03 # a Tuesday\n', true)!;
    assert.match(both, /date: 2020-11-03 # a Tuesday/);
    assert.match(written(both, '2021'), /not:\n {2}- \{ actor: eric-rubin, name: Rubin \}/);
    assert.match(written(both, undefined), /^version: 1\nnot:/);
  });

  for (const [list, line] of [
    ['not: rubin', 2],
    ['not: [rubin]', 2],
    ['not: [{ name: Rubin }]', 2],
    ['not: [{ actor: a, name: 5 }]', 2],
  ] as const) {
    it(`says where “${list}” is wrong, and leaves the file as it is`, () => {
      const text = `version: 1\n${list}\n`;
      for (const answer of [readSidecar(text), withLeftOut(text, rubin, true)]) {
        assert.ok(!answer.ok);
        assert.equal(answer.problem.line, line);
        assert.match(answer.problem.message, /must be a list/);
      }
    });
  }

  it('keeps the line ends of the file', () => {
    assert.equal(written('version: 1\r\ndate: 2019-01\r\n', '2020-11'), 'version: 1\r\ndate: 2020-11\r\n');
  });
});

function written(text: string, date: string | undefined): string {
  const answer = withDate(text, date);
  assert.ok(answer.ok);
  return answer.text ?? '';
}

describe('the reader’s word on a name, beside an article', () => {
  const aliyev = { text: 'Aliyev', actor: 'ilham-aliyev' };
  const meant = (text: string, chosen: boolean, meaning = aliyev): string | undefined => {
    const answer = withMeaning(text, meaning, chosen);
    assert.ok(answer.ok);
    return answer.text;
  };

  it('keeps whom a name means, one actor a name', () => {
    const one = meant('', true);
    assert.equal(one, 'version: 1\nmeans:\n  - { text: Aliyev, actor: ilham-aliyev }\n');
    assert.deepEqual(readSidecar(one), { ok: true, sidecar: { means: [aliyev] } });
    assert.equal(
      meant(one, true, { text: 'ALIYEV', actor: 'heydar-aliyev' }),
      'version: 1\nmeans:\n  - { text: ALIYEV, actor: heydar-aliyev }\n',
    );
    assert.equal(meant(one, false), undefined);
  });

  it('leaves everything else in the file when a name is decided or opened again', () => {
    const before = '# mine\r\nversion: 1\r\ndate: 2019 # kept\r\nmine: [ a ]\r\n';
    const after = meant(before, true);
    assert.equal(after, `${before}means:\r\n  - { text: Aliyev, actor: ilham-aliyev }\r\n`);
    assert.equal(meant(after, false), before);
  });

  for (const text of ['means: Aliyev\n', 'means:\n  - Aliyev\n', 'means:\n  - { text: Aliyev }\n']) {
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const answer = readSidecar(text);
      assert.ok(!answer.ok);
      assert.equal(answer.problem.line, 1);
      assert.match(answer.problem.message, /“means” must be a list/);
      assert.equal(withMeaning(text, aliyev, true).ok, false);
    });
  }
});
