import { run } from './run';

void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdinIsTerminal: process.stdin.isTTY,
  stdout: process.stdout,
  stderr: process.stderr,
}).then((code) => {
  // Not `process.exit`: what was written must still get out.
  process.exitCode = code;
});
