import * as vscode from 'vscode';
import { inert } from '../core/text/inert';

/**
 * The only place that speaks through VS Code's messages, lists and fields (a lint rule sees to it). All that is shown
 * is plain text here, whatever file, name or setting it came from: VS Code makes links and icons of some texts.
 */

export const showInformation = (message: string, ...buttons: string[]): Thenable<string | undefined> =>
  vscode.window.showInformationMessage(inert(message), ...buttons);

export const showWarning = (message: string, ...buttons: string[]): Thenable<string | undefined> =>
  vscode.window.showWarningMessage(inert(message), ...buttons);

export const showError = (message: string, ...buttons: string[]): Thenable<string | undefined> =>
  vscode.window.showErrorMessage(inert(message), ...buttons);

/** Asks in a dialog that waits for the answer. @returns undefined where the reader gave up */
export const askFirst = (message: string, ...buttons: string[]): Thenable<string | undefined> =>
  vscode.window.showWarningMessage(inert(message), { modal: true }, ...buttons);

/** How long a word in the status bar stays, in milliseconds: long enough to be read, too short to be in the way. */
const statusTime = 3000;

/** Says something in the status bar for a moment. */
export function flashStatus(message: string): void {
  vscode.window.setStatusBarMessage(inert(message), statusTime);
}

/** Lets the reader choose one of several. */
export async function pickOne<T extends vscode.QuickPickItem>(
  items: readonly T[],
  options: vscode.QuickPickOptions,
): Promise<T | undefined> {
  const shown = items.map((item, index) => ({ ...item, ...plainItem(item), index }));
  const picked = await vscode.window.showQuickPick(shown, plainOptions(options));
  return picked && items[picked.index];
}

/**
 * The same, each with a button that takes it out of the list.
 * @param itemsNow all that are there; none ends it
 * @param button what it is called
 */
export async function pickOrDelete<T extends vscode.QuickPickItem>(
  itemsNow: () => readonly T[],
  { title, placeHolder }: { readonly title: string; readonly placeHolder: string },
  button: string,
  remove: (item: T) => Promise<void>,
): Promise<T | undefined> {
  const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly index: number }>();
  const fill = (): readonly T[] => {
    const items = itemsNow();
    const buttons = [{ iconPath: new vscode.ThemeIcon('trash'), tooltip: inert(button) }];
    list.items = items.map((item, index) => ({ ...plainItem(item), index, buttons }));
    return items;
  };
  list.title = inert(title);
  list.placeholder = inert(placeHolder);
  list.matchOnDescription = true;
  let items = fill();
  const picked = new Promise<T | undefined>((resolve) => {
    list.onDidAccept(() => {
      const [chosen] = list.selectedItems;
      resolve(chosen && items[chosen.index]);
      list.hide();
    });
    list.onDidHide(() => resolve(undefined));
    list.onDidTriggerItemButton(async ({ item }) => {
      const gone = items[item.index];
      if (gone) await remove(gone);
      items = fill();
      if (items.length === 0) list.hide();
    });
  });
  list.show();
  return picked.finally(() => list.dispose());
}

/** Asks before much is changed, in a list that waits for the answer. @returns whether the reader said yes */
export async function agreed(question: string, yes: string): Promise<boolean> {
  const items = [
    { label: yes, yes: true },
    { label: vscode.l10n.t('Leave It'), yes: false },
  ];
  const picked = await pickOne(items, { title: question, placeHolder: question, ignoreFocusOut: true });
  return picked?.yes ?? false;
}

/** Lets the reader choose any number of several; `picked` ones are ticked from the start. */
export async function pickSeveral<T extends vscode.QuickPickItem>(
  items: readonly T[],
  options: vscode.QuickPickOptions,
): Promise<readonly T[] | undefined> {
  const shown = items.map((item, index) => ({ ...item, ...plainItem(item), index }));
  const picked = await vscode.window.showQuickPick(shown, { ...plainOptions(options), canPickMany: true });
  return picked?.map(({ index }) => items[index]!);
}

/** Asks for a text. */
export function askForText(options: vscode.InputBoxOptions): Thenable<string | undefined> {
  return vscode.window.showInputBox(plainOptions(options));
}

/** One field of a form that is asked for step by step. */
export interface Step {
  readonly prompt: string;
  /** What stands in it from the start. */
  readonly value: string;
  /** Shown where the field is empty. */
  readonly example: string;
  /** What is wrong with what is typed, while it is. */
  readonly fault: (value: string) => string | undefined;
}

/** Asks for several texts, one after the other; one can go back. @returns undefined where the reader gave up */
export async function askInSteps(title: string, steps: readonly Step[]): Promise<readonly string[] | undefined> {
  const answers = steps.map(({ value }) => value);
  for (let at = 0; at < steps.length;) {
    const answer = await askStep(title, steps, at, answers[at]!);
    if (answer === undefined) return undefined;
    answers[at] = answer.value;
    at += answer.back ? -1 : 1;
  }
  return answers;
}

function askStep(
  title: string,
  steps: readonly Step[],
  at: number,
  value: string,
): Promise<{ readonly value: string; readonly back: boolean } | undefined> {
  const { prompt, example, fault } = steps[at]!;
  const box = vscode.window.createInputBox();
  Object.assign(box, { title: inert(title), prompt: inert(prompt), placeholder: inert(example), value });
  Object.assign(box, { step: at + 1, totalSteps: steps.length, ignoreFocusOut: true });
  if (at > 0) box.buttons = [vscode.QuickInputButtons.Back];
  const check = (): boolean => {
    const wrong = fault(box.value);
    box.validationMessage = wrong === undefined ? undefined : inert(wrong);
    return wrong === undefined;
  };
  return new Promise((resolve) => {
    const done = (answer?: { readonly value: string; readonly back: boolean }): void => {
      resolve(answer);
      box.dispose();
    };
    box.onDidChangeValue(check);
    box.onDidAccept(() => {
      if (check()) done({ value: box.value, back: false });
    });
    box.onDidTriggerButton(() => done({ value: box.value, back: true }));
    box.onDidHide(() => done());
    box.show();
  });
}

function plainItem({ label, description, detail }: vscode.QuickPickItem): vscode.QuickPickItem {
  return {
    label: inert(label),
    ...(description === undefined ? {} : { description: inert(description) }),
    ...(detail === undefined ? {} : { detail: inert(detail) }),
  };
}

function plainOptions<T extends { title?: string; prompt?: string; placeHolder?: string }>(options: T): T {
  const { title, prompt, placeHolder } = options;
  return {
    ...options,
    ...(title === undefined ? {} : { title: inert(title) }),
    ...(prompt === undefined ? {} : { prompt: inert(prompt) }),
    ...(placeHolder === undefined ? {} : { placeHolder: inert(placeHolder) }),
  };
}
