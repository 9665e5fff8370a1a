import { element } from './dom';
import type { PanelSpeaker } from './protocol';

/** A speaker's name behind the mark in their colour, which says nothing to whoever listens. */
export function markedName(speaker: PanelSpeaker): readonly [mark: HTMLElement, name: HTMLElement] {
  const mark = element('span', 'mark', speaker.mark);
  mark.dataset.colour = String(speaker.colour);
  mark.setAttribute('aria-hidden', 'true');
  const name = element('span', 'name', speaker.name);
  name.dir = 'auto';
  return [mark, name];
}
