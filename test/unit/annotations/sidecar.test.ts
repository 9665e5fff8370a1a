import assert from 'node:assert/strict';
import type { NotActor } from '../../../src/core/actors/names/ruled-out';
import type { Meaning } from '../../../src/core/actors/names/means';
import { setDate } from '../../../src/core/annotations/date';
import { isDate } from '../../../src/core/annotations/date-written';
import {
  changeSidecar,
  type Decisions,
  readSidecar,
  type SidecarChange,
} from '../../../src/core/annotations/decisions';
import { setMeaning } from '../../../src/core/annotations/means';
import { leaveOut } from '../../../src/core/annotations/not';
import type { SidecarProblem } from '../../../src/core/annotations/sidecar';

type Opened =
  { readonly ok: true; readonly decisions: Decisions } | { readonly ok: false; readonly problem: SidecarProblem };

function opened(text: string): Opened {
  const { decisions, broken } = readSidecar(text);
  return broken ? { ok: false, problem: broken } : { ok: true, decisions };
}

const withDate = (text: string, date: string | undefined): SidecarChange => changeSidecar(text, setDate(date));
const withLeftOut = (text: string, one: NotActor, out: boolean): SidecarChange =>
  changeSidecar(text, leaveOut(one, out));
const withMeaning = (text: string, meaning: Meaning, chosen: boolean): SidecarChange =>
  changeSidecar(text, setMeaning(meaning, chosen));

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
      '0202-11-03',
      '1000',
      '9998-01',
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
      assert.deepEqual(opened(text), { ok: true, decisions: date === undefined ? {} : { date } });
    });
  }

  const broken: readonly [string, number, RegExp][] = [
    ['version: 1\ndate: [\n', 2, /^what is opened here is not closed\. Put a \] where it ends$/],
    ['version: 1\nhello\n', 2, /^a field needs a colon/],
    ['version: 1\narticle: {url: "x, title: y}\n', 2, /no closing quotation mark/],
    ['version: 1\n\ndate: soon\n', 3, /must be like/],
    ['- a\n- b\n', 1, /fields/],
    ['# later\nversion: 7\ndate: 2020\n', 2, /another version/],
  ];
  for (const [text, line, message] of broken) {
    it(`says what is wrong with ${JSON.stringify(text)} and does not touch it`, () => {
      for (const answer of [opened(text), withDate(text, '2021')]) {
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
    assert.deepEqual(opened(text), { ok: true, decisions: { date: '2020' } });
  });

  it('keeps comments, order and everything it does not know', () => {
    const before = '# My notes\nversion: 1 # first\nnotes:\n  - a: "x" # kept\n\ndate: 2019 # a guess\nz: 1\n';
    assert.equal(written(before, '2020-11'), before.replace('date: 2019', 'date: 2020-11'));
  });

  it('takes a date out again', () => {
    assert.equal(written('version: 1\ndate: 2019\n# end\n', undefined), 'version: 1\n# end\n');
  });

  it('leaves no file where nothing but its version would be left', () => {
    for (const before of ['', 'version: 1\n', 'version: 1\ndate: 2019\n', 'date: 2019-01-02\r\n']) {
      const change = withDate(before, undefined);
      assert.ok(change.ok, before);
      assert.deepEqual([change.decisions, change.text], [{}, undefined]);
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
    assert.deepEqual(opened(two), { ok: true, decisions: { not: [rubin, { actor: 'ada-holm' }] } });
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
    assert.match(written(both, undefined), /^version: 1\n# a Tuesday\nnot:/);
  });

  for (const [list, line] of [
    ['not: rubin', 2],
    ['not: [rubin]', 2],
    ['not: [{ name: Rubin }]', 2],
    ['not: [{ actor: a, name: 5 }]', 2],
  ] as const) {
    it(`says where “${list}” is wrong, and leaves the file as it is`, () => {
      const text = `version: 1\n${list}\n`;
      for (const answer of [opened(text), withLeftOut(text, rubin, true)]) {
        assert.ok(!answer.ok);
        assert.equal(answer.problem.line, line);
        assert.match(answer.problem.message, /must be a list/);
      }
    });
  }

  const untouched = [
    'version: 1',
    'tweet: 1318912341234567891',
    'case: 007',
    'rate: 1.50e3   # as printed',
    'base: &base { a: 1 }',
    'same: *base',
    'long: >-',
    '  one',
    '  two',
    "odd: 'it''s'",
    '',
  ].join('\n');

  it('changes the file at one place, as a text: numbers, links, blanks and marks stay as they were written', () => {
    const dated = written(untouched, '2020-11');
    assert.equal(dated, `${untouched}date: 2020-11\n`);
    assert.equal(written(dated, undefined), untouched);
    const named = leave(dated, true)!;
    assert.equal(named, `${dated}not:\n  - { actor: eric-rubin, name: Rubin }\n`);
    assert.equal(written(named, '2019'), named.replace('2020-11', '"2019"'));
    assert.equal(leave(named, false), dated);
  });

  const odd: readonly (readonly [before: string, dated: string, named: string])[] = [
    [
      '{ version: 1 }\n',
      '{ version: 1, date: 2020-11 }\n',
      '{ version: 1, not: [{ actor: eric-rubin, name: Rubin }] }\n',
    ],
    ['date: # when?\n', 'date: 2020-11 # when?\n', 'date: # when?\nnot:\n  - { actor: eric-rubin, name: Rubin }\n'],
    [
      'not: # nobody\ndate: "2019"',
      'not: # nobody\ndate: 2020-11',
      'not: # nobody\n  - { actor: eric-rubin, name: Rubin }\ndate: "2019"',
    ],
    [
      'not:\n- actor: a-b # his uncle\n  name: B\n\n# the end',
      'not:\n- actor: a-b # his uncle\n  name: B\ndate: 2020-11\n\n# the end',
      'not:\n- actor: a-b # his uncle\n  name: B\n- { actor: eric-rubin, name: Rubin }\n\n# the end',
    ],
    [
      'not: [{ actor: a-b }]\nz: 1',
      'not: [{ actor: a-b }]\nz: 1\ndate: 2020-11\n',
      'not: [{ actor: a-b }, { actor: eric-rubin, name: Rubin }]\nz: 1',
    ],
    ['---\n# mine\n', '---\n# mine\nversion: 1\ndate: 2020-11\n', ''],
  ];
  for (const [before, dated, named] of odd) {
    it(`writes into what a hand wrote in its own way: ${JSON.stringify(before)}`, () => {
      assert.equal(written(before, '2020-11'), dated);
      if (named === '') return;
      assert.equal(leave(before, true), named);
      assert.equal(leave(`\ufeff${before}`, true), `\ufeff${named}`);
    });
  }

  it('keeps the comments of what is taken back, and so the file', () => {
    assert.equal(written('version: 1\ndate: 2019 # my own check\n', undefined), 'version: 1\n# my own check\n');
    const two =
      'version: 1\nnot:\n  # kin\n  - { actor: a-b } # "uncle"\n  - actor: eric-rubin\n    name: Rubin # no\n';
    assert.equal(leave(two, false), 'version: 1\nnot:\n  # kin\n  - { actor: a-b } # "uncle"\n    # no\n');
    assert.equal(
      leave(two, false, { actor: 'a-b' }),
      'version: 1\nnot:\n  # kin\n  # "uncle"\n  - actor: eric-rubin\n    name: Rubin # no\n',
    );
    assert.equal(
      leave('not: [{ actor: a-b }, { actor: eric-rubin, name: Rubin }]\n', false),
      'not: [{ actor: a-b }]\n',
    );
    assert.equal(leave('{ not: [{ actor: eric-rubin, name: Rubin }], z: 1 }\n', false), '{ z: 1 }\n');
  });

  it('leaves a file alone that it cannot write into without a loss', () => {
    const linked = 'mine: &one { actor: eric-rubin, name: Rubin }\nnot: &all\n  - *one\nsame: *all\n';
    const answer = withLeftOut(linked, rubin, false);
    assert.ok(!answer.ok);
    assert.equal(answer.problem.line, 2);
    assert.match(answer.problem.message, /nothing can be put into/);
  });

  it('opens no file that would keep a parser busy for long', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `key${i}: 1\n`).join('');
    assert.deepEqual(opened(keys), { ok: true, decisions: {} });
    const refused = [
      ['x: ' + '['.repeat(5000), 1, /inside one another/],
      ['version: 1\n- '.concat('- '.repeat(5000)), 2, /inside one another/],
      [Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 51, /inside one another/],
      ['x: ' + 'y'.repeat(600_000), 1, /too large/],
    ] as const;
    for (const [text, line, message] of refused) {
      const answer = opened(text);
      assert.ok(!answer.ok, text.slice(0, 40));
      assert.equal(answer.problem.line, line);
      assert.match(answer.problem.message, message);
    }
  });

  it('takes neither of two dates, as a union of lines leaves them, until the reader sets one', () => {
    const text = 'version: 1\ndate: "2019" # hers\nversion: 1\ndate: "2020" # his\n';
    const { decisions, problems, broken } = readSidecar(text);
    assert.deepEqual([decisions, broken], [{}, null]);
    assert.deepEqual(problems, [{ message: '“date” stands here a second time', line: 4 }]);
    assert.equal(written(text, '2020-11'), 'version: 1\ndate: 2020-11\n# hers\n# his\n');
  });

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
    assert.deepEqual(opened(one), { ok: true, decisions: { means: [aliyev] } });
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
      const answer = opened(text);
      assert.ok(!answer.ok);
      assert.equal(answer.problem.line, 1);
      assert.match(answer.problem.message, /“means” must be a list/);
      assert.equal(withMeaning(text, aliyev, true).ok, false);
    });
  }
});
