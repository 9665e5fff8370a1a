import assert from 'node:assert/strict';
import { withMergeLine } from '../../../src/core/annotations/git-attributes';

describe('.gitattributes', () => {
  const line = '*.sayso.yaml merge=union';
  it('gets the line at its end, with its own line ends', () => {
    assert.equal(withMergeLine(''), `${line}\n`);
    assert.equal(withMergeLine('* text=auto'), `* text=auto\n${line}\n`);
    assert.equal(withMergeLine('* text=auto\r\n'), `* text=auto\r\n${line}\r\n`);
    assert.equal(withMergeLine(`# ${line}\n*.sayso.yaml text\n`), `# ${line}\n*.sayso.yaml text\n${line}\n`);
  });
  it('is left alone where it tells how decisions are merged', () => {
    for (const told of [line, '*.sayso.yaml text merge=sayso', '**/*.sayso.yaml -merge\r\n'])
      assert.equal(withMergeLine(`* text\n${told}`), undefined, told);
  });
});
