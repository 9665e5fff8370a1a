import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { rules, ruleWords } from '../../../src/core/statements/rules/table';
import { allRows } from './all-rows';
import { check } from './check';
import { knowledge } from './world';

/** What no single sentence shows. */
const article = `Cold week ends in the north

It rained for most of the week, and the square in front of the town hall was empty when the market closed.

“The wells are dry,” Petra Holm told the guild in the hall.

Petra Holm was asked by reporters whether the wells were dry in the north.

Ivo Reyle gave an answer to the guild:

“The wells are dry and nobody has told us why.”

After a long and very cold night in the hall, said Holm, “nobody has told us why.”
`;

/** Every rule that makes a statement of some row. */
function fired(): ReadonlySet<string> {
  const names = new Set(analyze(article, knowledge).statements.map(({ rule }) => rule));
  for (const row of allRows)
    for (const found of check(row).found) names.add(/, by ([a-z-]+)$/.exec(found)?.[1] ?? found);
  return names;
}

describe('rules', () => {
  const names = fired();

  it('each fires for some row', () => {
    assert.deepEqual(
      Object.keys(rules).filter((rule) => !names.has(rule)),
      [],
    );
  });

  it('none fires that is not in the table', () => {
    assert.deepEqual(
      [...names].filter((name) => !ruleWords.has(name)),
      [],
    );
  });

  it('each has words and says how sure it is', () => {
    for (const [name, { words, confidence }] of Object.entries(rules)) {
      assert.match(words, /\.$/, name);
      assert.ok(confidence > 0 && confidence < 1, name);
    }
  });
});
