import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { ruleWords } from '../../../src/core/language/english/rule-words';
import { confidenceOf } from '../../../src/core/statements/rules/confidence';

/** Every rule's name that stands in the code. */
function rulesInCode(): ReadonlySet<string> {
  const folder = 'src/core/statements';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const source = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  const named = [...source.matchAll(/(?:draftOf\(\s*|rule(?::|\?\?|\s=)[^\n;]*?)'([a-z]+(?:-[a-z]+)+)'/g)].map(
    (match) => match[1]!,
  );
  const content = [...source.matchAll(/how: (?:has\([^)]*\) \? )?'([a-z-]+)'/g)].map(
    (match) => `cue-content-${match[1]!}`,
  );
  return new Set([...named, ...content]);
}

describe('rules', () => {
  it('are all explained to the reader, and say how sure they are', () => {
    const rules = rulesInCode();
    assert.ok(rules.size > 25, `only ${String(rules.size)} rules were found in the code`);
    assert.deepEqual(
      [...rules].filter((rule) => !ruleWords.has(rule)),
      [],
    );
    for (const rule of ruleWords.keys()) assert.ok(confidenceOf(rule) > 0 && confidenceOf(rule) < 1, rule);
  });
});
