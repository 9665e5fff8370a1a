// Reads texts that nobody wrote, and tells which invariants broke: npm run fuzz [-- RUNS [FIRST SEED]]
// What breaks can be had again with its seed: npm run fuzz -- 1 SEED
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from './vscode/paths.mjs';

const outfile = path.join(projectRoot, 'out', 'fuzz', 'long.cjs');
await build({
  entryPoints: [path.join(projectRoot, 'test', 'unit', 'fuzz', 'long.ts')],
  bundle: true,
  platform: 'node',
  outfile,
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
