import { spawnSync } from 'node:child_process';

/**
 * A Python that has a module, to read what was written as another program does.
 * @returns its program; null where none is there, which is told
 */
export function pythonWith(module: string): string | null {
  for (const program of ['python3', '/usr/bin/python3'])
    if (spawnSync(program, ['-c', `import ${module}`]).status === 0) return program;
  console.log(`      skipped: python3 has no ${module}`);
  return null;
}

/** @returns what a script prints; its faults are thrown */
export function run(program: string, script: string, ...parameters: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, ['-c', script, ...parameters], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
