import assert from 'node:assert/strict';
import { movedAddress } from '../../../src/extension/article/moved-address';
import { type Outcome, Steps } from '../../../src/extension/decisions/steps';

interface Part {
  readonly address: string;
  readonly to: string;
  readonly from: string;
}

/** Files in memory: each part sets what one says. */
function desk(): { readonly files: Map<string, string>; readonly locked: Set<string>; readonly steps: Steps<Part> } {
  const files = new Map<string, string>();
  const locked = new Set<string>();
  const steps = new Steps<Part>({
    write: ({ address, to }): Promise<Outcome> => {
      if (!files.has(address)) return Promise.resolve('gone');
      if (locked.has(address)) return Promise.resolve('left');
      files.set(address, to);
      return Promise.resolve('written');
    },
    turned: ({ address, to, from }) => ({ address, to: from, from: to }),
    addressOf: ({ address }) => address,
    at: (part, address) => ({ ...part, address }),
  });
  return { files, locked, steps };
}

const set = (address: string, to: string): readonly Part[] => [{ address, to, from: '' }];

describe('steps', () => {
  it('are taken back in files that have other names by then, in folders that have, too', async () => {
    const { files, steps } = desk();
    files.set('file:///f/a.txt', '').set('file:///f/b.txt', '');
    await steps.keep(set('file:///f/a.txt', '1'));
    await steps.keep(set('file:///f/b.txt', '2'));
    files.delete('file:///f/b.txt');
    files.set('file:///f/c.txt', '2');
    steps.follow([{ oldUri: 'file:///f/b.txt', newUri: 'file:///f/c.txt' }]);
    assert.equal(await steps.undo(), true);
    assert.equal(files.get('file:///f/c.txt'), '');
    files.clear();
    files.set('file:///g/a.txt', '1').set('file:///g/c.txt', '');
    steps.follow([{ oldUri: 'file:///f', newUri: 'file:///g' }]);
    assert.equal(await steps.undo(), true);
    assert.equal(files.get('file:///g/a.txt'), '');
    assert.equal(await steps.redo(), true);
    assert.equal(await steps.redo(), true);
    assert.deepEqual([...files.values()], ['1', '2']);
  });

  it('that belong to one another are taken back and done again as one, and with no other', async () => {
    const { files, steps } = desk();
    files.set('a', '').set('b', '');
    const whole = {};
    await steps.keep(set('a', '1'), whole);
    await steps.keep(set('b', '1'), whole);
    await steps.keep(set('b', '2'), {});
    await steps.keep(set('a', '2'), whole);
    assert.equal(await steps.undo(), true);
    assert.equal(await steps.undo(), true);
    files.set('b', '1').set('a', '1');
    assert.equal(await steps.undo(), true);
    assert.deepEqual([...files.values()], ['', '']);
    assert.equal(await steps.undo(), undefined);
    await steps.redo();
    assert.deepEqual([...files.values()], ['1', '1']);
  });

  it('of files that are gone are in the way of none before them', async () => {
    const { files, steps } = desk();
    files.set('a', '').set('b', '');
    await steps.keep(set('a', '1'));
    await steps.keep([...set('a', '2'), ...set('b', '2')]);
    await steps.keep(set('b', '3'));
    files.delete('b');
    assert.equal(await steps.undo(), false);
    assert.equal(await steps.undo(), true);
    assert.equal(files.get('a'), '');
    assert.equal(await steps.undo(), true);
    assert.equal(await steps.undo(), undefined);
  });

  it('that cannot be taken back now can be later', async () => {
    const { files, locked, steps } = desk();
    files.set('a', '').set('b', '');
    await steps.keep([...set('a', '1'), ...set('b', '1')]);
    locked.add('b');
    assert.equal(await steps.undo(), false);
    assert.deepEqual([...files.values()], ['', '1']);
    locked.clear();
    assert.equal(await steps.undo(), true);
    assert.deepEqual([...files.values()], ['', '']);
  });
});

describe('an address', () => {
  it('is another one where the file or a folder around it has another name', () => {
    const files = [{ oldUri: 'file:///f/a', newUri: 'file:///f/b' }];
    assert.equal(movedAddress('file:///f/a', files), 'file:///f/b');
    assert.equal(movedAddress('file:///f/a/x.txt', files), 'file:///f/b/x.txt');
    assert.equal(movedAddress('file:///f/ab.txt', files), 'file:///f/ab.txt');
  });
});
