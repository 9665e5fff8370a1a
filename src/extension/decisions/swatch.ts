import * as vscode from 'vscode';

/**
 * VS Code draws the icons of a list in one colour, whatever theme colour they name; a picture keeps its own. These are
 * what its default themes have for the colours of charts.
 */
const swatches: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  'charts.red': ['#e51400', '#f14c4c'],
  'charts.orange': ['#d18616', '#d18616'],
  'charts.yellow': ['#bf8803', '#cca700'],
  'charts.green': ['#388a34', '#89d185'],
  'charts.blue': ['#1a85ff', '#3794ff'],
  'charts.purple': ['#652d90', '#b180d7'],
  descriptionForeground: ['#717171', '#9d9d9d'],
};

/** A dot in a label's colour, for a row of a list; a ring where it is given already. */
export function swatch(colour: string | undefined, given: boolean): vscode.IconPath {
  const pair = colour === undefined ? swatches.descriptionForeground : swatches[colour];
  if (!pair) return new vscode.ThemeIcon(given ? 'pass-filled' : 'circle-filled', new vscode.ThemeColor(colour!));
  const [light, dark] = pair.map((fill) =>
    vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(dot(fill, given))}`),
  );
  return { light: light!, dark: dark! };
}

const dot = (fill: string, given: boolean): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="5" ${
    given ? `fill="none" stroke="${fill}" stroke-width="3"` : `fill="${fill}"`
  }/></svg>`;
