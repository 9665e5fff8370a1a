import type { ViewState } from './state';

/** The first card in sight below the tools, found again after the heights above it have changed; null at the very top. */
export function topCard(tools: HTMLElement): ViewState['top'] {
  if (window.scrollY === 0) return null;
  const y = Math.max(0, tools.getBoundingClientRect().bottom) + 4;
  const card = document.elementFromPoint(window.innerWidth / 2, y)?.closest<HTMLElement>('.card');
  return card?.dataset.id === undefined ? null : { id: card.dataset.id, offset: card.getBoundingClientRect().top };
}

/** Scrolls so that a card stands where it stood; to the top where there is none. */
export function bringBack(top: ViewState['top'], cardOf: (id: string) => HTMLElement | undefined): void {
  if (!top || !cardOf(top.id)) {
    window.scrollTo(0, 0);
    return;
  }
  const { id, offset } = top;
  const bring = (): void => {
    const now = cardOf(id);
    if (now) window.scrollBy({ top: now.getBoundingClientRect().top - offset, behavior: 'instant' });
  };
  bring();
  // The cards around it come in sight only now, and get their real heights with the next frame.
  requestAnimationFrame(() => requestAnimationFrame(bring));
}
