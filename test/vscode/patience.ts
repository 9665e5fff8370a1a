/**
 * Milliseconds within which an event must come: one generous limit for all, measured by `scripts/vscode/patience.mjs`
 * before the window is opened. Only what never comes costs as much.
 */
export const patience = Number(process.env.SAYSO_PATIENCE ?? 30_000);
