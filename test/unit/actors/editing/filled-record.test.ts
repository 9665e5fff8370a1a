import assert from 'node:assert/strict';
import { codeOfCountry } from '../../../../src/core/actors/editing/country-name';
import { addFilledRecord, faultOf, type FilledActor } from '../../../../src/core/actors/editing/filled-record';

const written = (text: string, actor: FilledActor): string => {
  const answer = addFilledRecord(text, actor);
  assert.ok(answer.ok && answer.edit);
  return text.slice(0, answer.edit.start) + answer.edit.text + text.slice(answer.edit.end);
};

describe('a record out of a form', () => {
  it('holds what was filled in, and nothing that was not', () => {
    assert.equal(
      written('# mine\n', {
        id: 'petra-holm',
        kind: 'person',
        name: 'Petra Holm',
        gender: 'female',
        country: 'NO',
        title: 'Harbour Master: north',
        from: '2019',
        asOf: '2020-11-03',
        source: 'https://example.org/people/holm',
      }),
      '# mine\n\n- id: petra-holm\n  kind: person\n  name: Petra Holm\n  gender: female\n  country: NO\n' +
        '  roles:\n    - title: "Harbour Master: north"\n      from: 2019\n      to: null\n      asOf: 2020-11-03\n' +
        '      source: https://example.org/people/holm\n',
    );
    assert.equal(
      written('- id: a\n  name: A\n', {
        id: 'b',
        kind: 'organisation',
        name: 'B',
        country: 'NO',
        source: 'https://example.org/b',
      }),
      '- id: a\n  name: A\n- id: b\n  kind: organisation\n  name: B\n  country: "NO"\n  sources:\n    - https://example.org/b\n'.replace(
        '"NO"',
        'NO',
      ),
    );
    assert.equal(written('', { id: 'c', kind: 'person', name: 'C' }), '- id: c\n  kind: person\n  name: C\n');
  });

  it('holds a role that began in a month, and of whose end nothing is said', () => {
    assert.equal(
      written('', { id: 'a', kind: 'person', name: 'A', title: 'Pilot', from: '2019-05' }),
      '- id: a\n  kind: person\n  name: A\n  roles:\n    - title: Pilot\n      from: 2019-05\n',
    );
  });

  it('is not written twice, nor into a file that is broken', () => {
    for (const [text, message, line] of [
      ['# mine\n- id: a\n  name: A\n', 'There is a record with the id "a" already.', 2],
      ['id: a\n', 'Expected a list of records, each beginning with "- id:".', 1],
    ] as const)
      assert.deepEqual(addFilledRecord(text, { id: 'a', kind: 'person', name: 'A' }), {
        ok: false,
        problem: { message, line },
      });
  });
});

describe('a field of the form', () => {
  it('takes years, months and days of the calendar', () => {
    for (const text of ['', '2019', '2019-05', '2019-05-04', ' 2020-02-29 ']) assert.equal(faultOf('from', text), null);
    for (const text of ['May', '19', '0019', '2019-13', '2019-02-30', '2019-5', '2019-05-04T'])
      assert.equal(faultOf('from', text), 'no-date');
  });

  it('takes countries by name or code', () => {
    assert.equal(codeOfCountry('norway'), 'NO');
    assert.equal(codeOfCountry('no'), 'NO');
    assert.equal(codeOfCountry('Türkiye') ?? codeOfCountry('Turkey'), 'TR');
    assert.equal(faultOf('country', 'Norvia'), 'no-country');
  });

  it('takes the address of a page, and no whole site', () => {
    assert.equal(faultOf('source', 'https://example.org/people'), null);
    assert.equal(faultOf('source', 'https://example.org/'), 'whole-site');
    for (const text of ['example', 'javascript:alert(1)', 'file:///etc/passwd', 'https://a b'])
      assert.equal(faultOf('source', text), 'no-address');
  });
});
