/**
 * Uses VS Code's window from a test in the extension host, as a person would: real clicks and keys, in VS Code's
 * own page (`page`) or in a panel of the extension (`webview`). A selector means the first element it matches;
 * it is waited for, as long as this machine needs (`scripts/vscode/patience.mjs`) unless told otherwise.
 */

export type Where = 'page' | 'webview';

export interface StepOptions {
  /** Milliseconds. */
  readonly timeout?: number;
}

interface Step extends StepOptions {
  readonly frame: Where;
  readonly action: string;
  readonly selector?: string;
  readonly value?: string;
}

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

export const driver = {
  /** Whether there is a window to use: false where the tests were started by another program than our own. */
  available: (): boolean => driverUrl() !== undefined,

  /** Tells the program that opened the window that its tests begin. @returns the how many-th load of the window it is */
  started: async (): Promise<number> => Number(await ask({ frame: 'page', action: 'started' })),

  /** Whether this window is to run a file of tests: another one beside it may have it. */
  take: async (file: string): Promise<boolean> => (await ask({ frame: 'page', action: 'take', value: file })) === true,

  click: (frame: Where, selector: string, options?: StepOptions) =>
    done({ frame, action: 'click', selector, ...options }),
  rightClick: (frame: Where, selector: string, options?: StepOptions) =>
    done({ frame, action: 'rightClick', selector, ...options }),
  doubleClick: (frame: Where, selector: string, options?: StepOptions) =>
    done({ frame, action: 'doubleClick', selector, ...options }),
  hover: (frame: Where, selector: string, options?: StepOptions) =>
    done({ frame, action: 'hover', selector, ...options }),
  focus: (frame: Where, selector: string, options?: StepOptions) =>
    done({ frame, action: 'focus', selector, ...options }),

  /** Replaces what stands in a field. */
  fill: (frame: Where, selector: string, value: string, options?: StepOptions) =>
    done({ frame, action: 'fill', selector, value, ...options }),
  /** Types a text where the keyboard is. */
  type: (value: string) => done({ frame: 'page', action: 'type', value }),
  /** Presses a key or a chord where the keyboard is: `Escape`, `Control+Shift+P`. */
  press: (value: string) => done({ frame: 'page', action: 'press', value }),
  /** Presses a key or a chord in an element. */
  pressIn: (frame: Where, selector: string, value: string, options?: StepOptions) =>
    done({ frame, action: 'press', selector, value, ...options }),

  /** Runs a command of the palette by its title there: `Sayso: Next Statement`. */
  command: (title: string) => done({ frame: 'page', action: 'command', value: title }),
  /** Rests the pointer on a word that is in view in the active editor, until a card is shown. */
  hoverWord: (word: string) => done({ frame: 'page', action: 'hoverWord', value: word }),

  /** Presses the mouse on a word that is in view in the active editor. */
  clickWord: (word: string, how: 'left' | 'right' | 'double' = 'left') =>
    done({ frame: 'page', action: 'clickWord', value: `${how} ${word}` }),

  /** What an element shows as text. */
  text: async (frame: Where, selector: string, options?: StepOptions): Promise<string> =>
    asString(await ask({ frame, action: 'text', selector, ...options })),
  /** What each matching element shows, without waiting for one. */
  texts: async (frame: Where, selector: string): Promise<readonly string[]> =>
    asArray(await ask({ frame, action: 'texts', selector })).map(asString),
  /** How many elements match now. */
  count: async (frame: Where, selector: string): Promise<number> =>
    Number(await ask({ frame, action: 'count', selector })),
  /** An attribute's value, or null where the element has none of that name. */
  attribute: async (frame: Where, selector: string, name: string, options?: StepOptions): Promise<string | null> => {
    const value = await ask({ frame, action: 'attribute', selector, value: name, ...options });
    return value === null ? null : asString(value);
  },
  visible: async (frame: Where, selector: string): Promise<boolean> =>
    (await ask({ frame, action: 'visible', selector, timeout: 500 })) === true,
  /** Waits until an element is seen. */
  waitFor: (frame: Where, selector: string, options?: StepOptions) =>
    done({ frame, action: 'waitFor', selector, ...options }),
  /** Waits until an element is seen no more. */
  waitForNone: (frame: Where, selector: string, options?: StepOptions) =>
    done({ frame, action: 'waitFor', selector, value: 'hidden', ...options }),

  /** The value of an expression in the frame; it may be a promise. Must be JSON. */
  evaluate: (frame: Where, expression: string, options?: StepOptions): Promise<unknown> =>
    ask({ frame, action: 'evaluate', value: expression, ...options }),
  /** The value of a function of an element, given as source: `(element) => element.scrollTop`. Must be JSON. */
  evaluateOn: (frame: Where, selector: string, source: string, options?: StepOptions): Promise<unknown> =>
    ask({ frame, action: 'evaluate', selector, value: source, ...options }),
  /** Gives the window another size, in CSS pixels; false where it cannot be given one. */
  resize: async (width: number, height: number): Promise<boolean> =>
    (await ask({ frame: 'page', action: 'resize', value: `${width}x${height}` })) === true,
  /** Saves a picture of the whole window as `out/pictures/NAME.png` and gives its path. */
  screenshot: async (name: string): Promise<string> =>
    asString(await ask({ frame: 'page', action: 'screenshot', value: name })),
} as const;

function driverUrl(): string | undefined {
  return process.env.SAYSO_DRIVER_URL;
}

async function done(step: Step): Promise<void> {
  await ask(step);
}

async function ask(step: Step): Promise<unknown> {
  const url = driverUrl();
  if (url === undefined) throw new Error('No window to use: start the tests by scripts/vscode/run-tests.mjs.');
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(step) });
  const answer = (await response.json()) as Answer;
  if (answer.ok) return answer.value;
  throw new Error(`${step.action} ${step.selector ?? step.value ?? ''} (${step.frame}): ${answer.error}`);
}

function asString(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`A text was expected, not ${JSON.stringify(value)}.`);
  return value;
}

function asArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`A list was expected, not ${JSON.stringify(value)}.`);
  return value as readonly unknown[];
}
