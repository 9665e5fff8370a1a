import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shared';

const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
const named = [...page.matchAll(/`([^`\s]+)`/g)].map((match) => match[1]!);

describe('the page on how Sayso is built', () => {
  it('names files and folders that there are', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map(
      (file) => `/src/${file.replaceAll('\\', '/')}`,
    );
    const paths = named.filter((name) => /^(?:src|test)\//.test(name) && !name.includes('NAME'));
    const names = named.filter((name) => name.endsWith('.ts') && !/^(?:src|test)\//.test(name));
    assert.ok(paths.length > 20 && names.length > 20);
    assert.deepEqual(
      [
        ...paths.filter((path) => !existsSync(join(root, path))),
        ...names.filter((name) => !files.some((file) => file.endsWith(`/${name}`))),
      ],
      [],
    );
  });

  it('has every room of the core', () => {
    const rooms = readdirSync(join(root, 'src', 'core')).filter((room) => room !== 'tsconfig.json');
    assert.deepEqual(
      rooms.filter((room) => !named.includes(`src/core/${room}`)),
      [],
    );
  });

  it('asks for three files at the most to add a rule, a verb, a decision, an export or a language', () => {
    const rows = [
      ...page.matchAll(/^\| (a rule|a verb|a kind of decision|an export|a language, for layout) +\| (.*) \|$/gm),
    ];
    assert.equal(rows.length, 5);
    for (const [, what, how] of rows) assert.ok(how!.split(';').length <= 3, what);
  });
});
