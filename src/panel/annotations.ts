import { element } from './dom';
import { shownNote } from './shown-note';
import type { PanelAnnotations } from './protocol';

/** The labels, tags, rating and note that the reader gave; nothing where there are none. */
export function annotationLines({ labels, tags, rating, note, others }: PanelAnnotations): readonly HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (labels || tags) {
    const row = element('div', 'labels');
    for (const { name, about, colour, missing } of labels ?? []) {
      const chip = element('span', missing ? 'given-label missing' : 'given-label', name);
      chip.title = about;
      if (colour !== undefined) chip.style.setProperty('--label', `var(--vscode-${colour.replaceAll('.', '-')})`);
      row.append(chip, ' ');
    }
    for (const tag of tags ?? []) row.append(element('span', 'tag', `#${tag}`), ' ');
    lines.push(row);
  }
  if (rating !== undefined) lines.push(element('div', 'decision-note rating', rating));
  if (note !== undefined) lines.push(shownNote(note));
  if (others !== undefined) lines.push(element('div', 'decision-note others', others));
  return lines;
}
