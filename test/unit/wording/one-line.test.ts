import assert from 'node:assert/strict';
import { shorten, shortenInMarks } from '../../../src/core/wording/one-line';

describe('words in one line', () => {
  it('are cut at a word’s end', () => {
    assert.equal(shorten('A ferry\n leaves at noon', 15), 'A ferry leaves…');
  });

  it('lose their own marks where the place puts some around them', () => {
    assert.equal(shortenInMarks('“There is\nnothing to hide,”', 60), 'There is nothing to hide');
    assert.equal(shortenInMarks('the harbour “stays open”', 60), 'the harbour “stays open”');
    assert.equal(shortenInMarks('“”', 60), '“”');
  });
});
