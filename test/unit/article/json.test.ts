import assert from 'node:assert/strict';
import { jsonFields } from '../../../src/core/article/forms/json';
import { Source } from '../../../src/core/article/forms/source';

const withText = (text: string): string => `{"title": "Ferry sinks off Selm", "text": "${text}"}`;

describe('one article as JSON', () => {
  it('is read by its keys, escapes and all', () => {
    assert.ok(jsonFields(new Source(withText('It sank.\\n\\n“Nobody was hurt,” he said.'))).length > 0);
  });

  it('is nothing of the kind where it is longer than any article, and takes nothing down', () => {
    assert.deepEqual(jsonFields(new Source(withText('a\\n'.repeat(7_000_000)))), []);
  });

  it('is read where a long text is nothing but escapes', () => {
    assert.ok(jsonFields(new Source(withText('\\n'.repeat(90_000)))).length > 0);
  });
});
