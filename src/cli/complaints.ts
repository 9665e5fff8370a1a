import { onOneLine, type Output } from './io';

/** Takes what was wrong with one thing; the others go on. */
export type Complain = (message: string) => Promise<void>;

/** What had to be complained about, a line each, and the exit code that tells of it. */
export class Complaints {
  /** Of the program. */
  code: 0 | 1 = 0;

  constructor(private readonly err: Output) {}

  readonly complain: Complain = async (message) => {
    this.code = 1;
    await this.err.write(`${onOneLine(message)}\n`);
  };
}
