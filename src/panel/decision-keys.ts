import type { PanelDecision } from './protocol';

/** One key, while a card has the focus. */
export const decisionKeys: Readonly<Record<string, PanelDecision>> = {
  a: 'accept',
  x: 'reject',
  w: 'speaker',
  n: 'note',
  l: 'label',
  t: 'tags',
  e: 'rating',
  r: 'restore',
  u: 'undo',
};

/** As it is shown on a button. */
export function keyOf(what: PanelDecision): string {
  return (
    Object.keys(decisionKeys)
      .find((key) => decisionKeys[key] === what)
      ?.toUpperCase() ?? ''
  );
}
