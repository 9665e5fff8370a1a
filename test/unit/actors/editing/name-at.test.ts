import assert from 'node:assert/strict';
import { nameAt } from '../../../../src/core/actors/editing/name-at';

/** The cursor stands at the bar. */
function at(marked: string): string | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const span = nameAt(text, offset);
  return span && text.slice(span.start, span.end);
}

describe('the name at a place', () => {
  const cases: readonly [string, string | null][] = [
    ['He met Iv|o Reyle there.', 'Ivo Reyle'],
    ['He met Ivo Reyle| there.', 'Ivo Reyle'],
    ['|Ivo Reyle came.', 'Ivo Reyle'],
    ['Mayor Ivo Re|yle came.', 'Ivo Reyle'],
    ['Deputy Foreign Minister Ivo Re|yle came.', 'Ivo Reyle'],
    ['Deputy Foreign Min|ister Ivo Reyle came.', null],
    ['Dr. Re|yle came.', 'Reyle'],
    ['In Gren|by it rained.', 'Grenby'],
    ['Ivo van der Re|yle’s coat', 'Ivo van der Reyle'],
    ['The Lake C|ouncil met.', 'Lake Council'],
    ['Jean-Lu|c O’Brien left.', 'Jean-Luc O’Brien'],
    ['Р|еп Иво Рейл', 'Реп Иво Рейл'],
    ['Resid|ents waited.', null],
    ['Rey|le waited. He saw Reyle.', 'Reyle'],
    ['He waited on Tue|sday.', null],
    ['He wai|ted.', null],
    ['The |', null],
    ['“B|ut no,” he said.', null],
    ['A Long Headline That Has |Every Word With Capitals', null],
    ['the Foreign Min|ister', null],
    ['He met Ivo Re|yle\nAda Holm there.', 'Ivo Reyle'],
    ['', null],
  ];
  for (const [marked, name] of cases) it(`is ${name ?? 'none'} in ${marked}`, () => assert.equal(at(marked), name));
});
