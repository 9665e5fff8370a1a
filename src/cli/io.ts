import type { Actor } from '../core/actors/knowledge';

/** What the command line reads from and writes to; handed in, so that a test can be its own terminal. */
export interface Io {
  /** Bytes; read only where no file is given. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Whether somebody sits there and types. */
  readonly stdinIsTerminal: boolean;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The actors that come with Sayso; read only where they are needed. */
  readonly shipped: () => Promise<readonly Actor[]>;
  /** The bundle of which threads are made; absent where all is done in one. */
  readonly program?: string;
}

/** Whoever read the output has gone (`sayso … | head`): time to end, and nothing to complain about. */
export class OutputClosed extends Error {}

/** Writes as fast as the reader on the other side takes it. */
export interface Output {
  /** Resolves when there is room for more. @throws OutputClosed */
  write(text: string): Promise<void>;
  /** Resolves when everything is out. @throws OutputClosed */
  finish(): Promise<void>;
}

/** @param stream gets a listener for its errors, which stays: an error may arrive after the last word */
export function outputTo(stream: NodeJS.WritableStream): Output {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosed() : error;
  });
  const check = (): void => {
    if (failure) throw failure;
  };
  const room = (): Promise<void> =>
    new Promise((resolve) => {
      const events = ['drain', 'error', 'close'];
      const go = (): void => {
        for (const event of events) stream.off(event, go);
        resolve();
      };
      for (const event of events) stream.on(event, go);
    });
  return {
    async write(text) {
      check();
      if (!stream.write(text)) await room();
      check();
    },
    async finish() {
      check();
      await new Promise<void>((resolve) => {
        stream.write('', () => {
          // The stream tells its error right after it has told us.
          setImmediate(resolve);
        });
      });
      check();
    },
  };
}

/** What steers a terminal, and what turns the direction of the text around it. */
const steering = /[\u0000-\u001f\u007f-\u009f]/g;
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text out of a file, fit for one line of a terminal: no line ends, and nothing that steers the terminal. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(steering, '\ufffd').replace(turning, '');
}

/** JSON that says the same, and steers no terminal on which it is shown. */
export function plainJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
