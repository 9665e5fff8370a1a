import { element, fill } from './dom';
import type { PanelTexts } from './protocol';

export interface NoteHandlers {
  /** The reader left the note with other words than it had. */
  save(id: string, note: string): void;
  /** It is closed by a key, and the keyboard goes back to the card. */
  back(id: string): void;
}

export interface NoteEditor {
  readonly node: HTMLElement;
  /** @param note as it is now; empty where there is none */
  open(id: string, card: HTMLElement, note: string, words: string, texts: PanelTexts): void;
  /** The cards were made anew: the field goes below its own again, and is saved and closed where that is gone. */
  follow(find: (id: string) => HTMLElement | undefined): void;
}

/**
 * The field in which a note is written, at the end of its card. An option of a list can hold no field, so it lies over
 * room that the card makes for it. Saved when the reader leaves it; Escape takes back what was typed.
 */
export function createNoteEditor(on: NoteHandlers): NoteEditor {
  const node = element('div', 'note-editor');
  const field = element('textarea', '');
  const hint = element('div', 'note-hint');
  hint.id = 'note-hint';
  field.setAttribute('aria-describedby', hint.id);
  field.rows = 3;
  field.spellcheck = true;
  node.append(field, hint);
  node.hidden = true;
  let id: string | undefined;
  let card: HTMLElement | undefined;
  let before = '';

  const place = (): void => {
    if (!card || node.hidden) return;
    card.style.paddingBottom = `${node.offsetHeight + 4}px`;
    const ground = node.offsetParent?.getBoundingClientRect() ?? { top: -window.scrollY };
    node.style.top = `${card.getBoundingClientRect().bottom - ground.top - node.offsetHeight - 4}px`;
  };
  const close = (keep: boolean): string | undefined => {
    const closed = id;
    if (closed === undefined) return undefined;
    id = undefined;
    if (card) card.style.paddingBottom = '';
    card = undefined;
    node.hidden = true;
    if (keep && field.value.trim() !== before.trim()) on.save(closed, field.value.trim());
    return closed;
  };
  const grow = (): void => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
    place();
  };
  field.addEventListener('input', grow);
  field.addEventListener('blur', () => close(true));
  field.addEventListener('keydown', (event) => {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || (event.key !== 'Escape' && !isDone)) return;
    event.preventDefault();
    const closed = close(isDone);
    if (closed !== undefined) on.back(closed);
  });
  // Whatever moves a card moves the field with it.
  new ResizeObserver(place).observe(document.body);

  return {
    node,
    open: (next, at, note, words, texts) => {
      close(true);
      id = next;
      card = at;
      before = note;
      field.value = note;
      field.setAttribute('aria-label', fill(texts.noteOn, words));
      hint.textContent = texts.noteHint;
      node.hidden = false;
      grow();
      field.focus({ preventScroll: true });
      node.scrollIntoView({ block: 'nearest' });
    },
    follow: (find) => {
      if (id === undefined) return;
      const found = find(id);
      if (!found) close(true);
      else {
        card = found;
        place();
      }
    },
  };
}
