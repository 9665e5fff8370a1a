import * as vscode from 'vscode';

/** Watchers miss what happens in a folder that was made a moment ago, for good: every so many milliseconds, a look. */
const lookAgain = 2000;

/** A sidecar, whether it is there or not, and what the disk said of it when it was read last. */
export type Looked = readonly [uri: vscode.Uri, state: string];

/**
 * Looks at the sidecars of open articles while the window is in front.
 * @param changed is called for each that is another one than when it was read
 */
export function lookAtSidecars(open: () => readonly Looked[], changed: (uri: vscode.Uri) => void): vscode.Disposable {
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking || !vscode.window.state.focused) return;
    isLooking = true;
    for (const [uri, state] of open()) if (uri.scheme === 'file' && (await diskStateOf(uri)) !== state) changed(uri);
    isLooking = false;
  };
  const timer = setInterval(() => void look(), lookAgain);
  return new vscode.Disposable(() => clearInterval(timer));
}

/** Size and time of change; empty where there is no file. */
export async function diskStateOf(uri: vscode.Uri): Promise<string> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    return `${size}-${mtime}`;
  } catch {
    return '';
  }
}
