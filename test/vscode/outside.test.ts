import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { folder, until } from './help';

/** Another program than VS Code, on the disk itself. */
const actors = (): string => path.join(folder().fsPath, '.sayso', 'actors');

const broken = (id: string): string => `- id: outside-${id}\n`;

/** The ids that the files of actors are said to name without a name. */
function told(): string {
  const all = vscode.languages.getDiagnostics().flatMap(([, found]) => found);
  return all
    .flatMap(({ message }) => /^The record "outside-(.*?)" needs a "name"/.exec(message)?.[1] ?? [])
    .sort()
    .join(' ');
}

/** Waits until just these are told of. */
async function tells(ids: string): Promise<void> {
  await until(() => told() === ids, `just these are told of: ${ids}`);
}

describe('actors files that another program changes', () => {
  beforeEach(() => rm(path.dirname(actors()), { recursive: true, force: true }));
  afterEach(() => rm(path.dirname(actors()), { recursive: true, force: true }));

  it('are seen in a folder that was made a moment ago, and so is every later change', async () => {
    await vscode.extensions.getExtension('sayso.sayso')!.activate();
    await tells('');
    await mkdir(actors(), { recursive: true });
    await writeFile(path.join(actors(), 'a.yaml'), broken('one'));
    await tells('one');
    await writeFile(path.join(actors(), 'a.yaml'), broken('two'));
    await tells('two');
    await writeFile(path.join(actors(), 'b.yaml'), broken('three'));
    await tells('three two');
    await rename(path.join(actors(), 'b.yaml'), path.join(actors(), 'c.txt'));
    await tells('two');
    await rm(path.join(actors(), 'a.yaml'));
    await tells('');
  });

  it('are seen when a whole folder is moved to its place, and away again', async () => {
    const aside = path.join(folder().fsPath, 'aside');
    await mkdir(path.join(aside, 'actors'), { recursive: true });
    await writeFile(path.join(aside, 'actors', 'a.yaml'), broken('one'));
    await rename(aside, path.dirname(actors()));
    await tells('one');
    await writeFile(path.join(actors(), 'a.yaml'), broken('two'));
    await tells('two');
    await rename(path.dirname(actors()), aside);
    await tells('');
    await rm(aside, { recursive: true });
  });
});
