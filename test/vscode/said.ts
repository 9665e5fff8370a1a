import * as vscode from 'vscode';
import { driver } from './driver';
import { until } from './help';

/**
 * Waits for a message. The driver's VS Code shows none by itself: they stand in their list, which opens only where
 * there is one.
 * @param selector of something in the list that the message has
 */
export async function said(selector: string): Promise<void> {
  await until(async () => {
    await vscode.commands.executeCommand('notifications.showList');
    return driver.visible('page', `.notifications-center ${selector}`);
  }, `the message ${selector}`);
}
