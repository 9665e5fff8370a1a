import assert from 'node:assert/strict';
import { choiceOfOriginal } from '../../src/extension/article/copied-choice';

const files: Readonly<Record<string, string>> = {
  'f:///a.txt': 'Milk, flour and salt',
  'f:///a copy.txt': 'Milk, flour and salt',
  'f:///a.md': 'Milk, flour and salt',
  'f:///b.txt': 'Milk, wheat and salt',
  'f:///empty.txt': '',
  'f:///empty copy.txt': '',
};

const onDisk = {
  size: (address: string): Promise<number | undefined> => Promise.resolve(files[address]?.length),
  read: (address: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(files[address])),
};

describe('a copy', () => {
  const choices = { 'f:///gone.txt': 'article', 'f:///a.txt': 'plain', 'f:///empty.txt': 'plain' } as const;
  const of = (copy: string): Promise<string | undefined> => choiceOfOriginal(copy, choices, onDisk);

  it('is what was chosen for its original', async () => assert.equal(await of('f:///a copy.txt'), 'plain'));

  it('is of the same kind of file, and of the same bytes', async () => {
    assert.equal(await of('f:///a.md'), undefined);
    assert.equal(await of('f:///b.txt'), undefined);
    assert.equal(await of('f:///empty copy.txt'), undefined);
    assert.equal(await of('f:///nowhere.txt'), undefined);
    assert.equal(await of('f:///a.txt'), undefined);
  });
});
