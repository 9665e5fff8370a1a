import { decisionKeys } from './decision-keys';
import type { CardList } from './list';
import type { PanelDecision } from './protocol';

export interface KeyTargets {
  readonly list: CardList;
  readonly search: HTMLInputElement;
  readonly reveal: (id: string) => void;
  readonly copy: (id: string) => void;
  readonly decide: (id: string, what: PanelDecision) => void;
  /** Shows all that is known of a statement, or four lines of it. */
  readonly open: (id: string, wanted: boolean) => void;
  /** Gives the label whose key it is. False where it is that of none. */
  readonly shortcut: (id: string, key: string) => boolean;
  /** False where there was nothing to clear. */
  readonly clear: () => boolean;
  readonly leave: () => void;
}

/** All the keys of the panel that the browser does not give by itself. */
export function handleKeys({ list, search, reveal, copy, decide, open, shortcut, clear, leave }: KeyTargets): void {
  const goTo = (id: string | undefined): void => {
    const card = list.card(id ?? null);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  };

  const stop = (): string | undefined => list.node.querySelector<HTMLElement>('.card[tabindex="0"]')?.dataset.id;

  function inList(key: string, id: string): boolean {
    const ids = list.ids();
    const at = ids.indexOf(id);
    switch (key) {
      case 'ArrowDown':
        goTo(ids[Math.min(at + 1, ids.length - 1)]);
        return true;
      case 'ArrowUp':
        goTo(ids[Math.max(at - 1, 0)]);
        return true;
      case 'Home':
        goTo(ids[0]);
        return true;
      case 'End':
        goTo(ids.at(-1));
        return true;
      case 'ArrowRight':
      case 'ArrowLeft':
        open(id, key === 'ArrowRight');
        return true;
      case 'Enter':
      case ' ':
        reveal(id);
        return true;
      default: {
        const what = Object.hasOwn(decisionKeys, key) ? decisionKeys[key] : undefined;
        if (what === undefined) return shortcut(id, key);
        decide(id, what);
        return true;
      }
    }
  }

  function onKey(event: KeyboardEvent): boolean {
    const target = event.target as HTMLElement;
    // Where a note is written, all keys are the field's.
    if (target instanceof HTMLTextAreaElement) return false;
    const id = target.closest<HTMLElement>('.card')?.dataset.id;
    const chord = event.ctrlKey || event.metaKey;
    if (chord && !event.altKey && !event.shiftKey) {
      if (event.key === 'f' && !search.closest('[hidden]')) {
        search.select();
        return true;
      }
      // Words that were picked out with the pointer are copied as they are, by VS Code.
      if (event.key !== 'c' || id === undefined || getSelection()?.isCollapsed === false) return false;
      copy(id);
      return true;
    }
    if (chord || event.altKey) return false;
    if (event.key === 'Escape') {
      if (!clear()) leave();
      return true;
    }
    const types = target instanceof HTMLInputElement && target.type !== 'radio';
    if (event.key === '/' && !types && !search.closest('[hidden]')) {
      search.select();
      return true;
    }
    if (target === search && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      goTo(stop());
      return true;
    }
    // The panel was given the focus as a whole, and nothing in it has it yet.
    if (target === document.body && ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) {
      goTo(stop());
      return true;
    }
    return id !== undefined && inList(event.key, id);
  }

  document.addEventListener('keydown', (event) => {
    if (onKey(event)) event.preventDefault();
  });
}
