import type { Filter, Order } from './arrange';

/** What the panel keeps of an article while it is hidden or shows another. */
export interface ViewState extends Filter {
  readonly order: Order;
  /** The card that the keyboard is on. */
  readonly active: string | null;
  /** The card at the cursor when it was last shown: no reason to scroll when it comes again. */
  readonly marked: string | null;
  /** The first card in sight, and how far its top stands below the window's, in CSS pixels. Heights may change. */
  readonly top: { readonly id: string; readonly offset: number } | null;
  readonly allSpeakers: boolean;
}

export const freshState: ViewState = {
  query: '',
  kind: 'all',
  type: 'all',
  speaker: null,
  order: 'text',
  active: null,
  marked: null,
  top: null,
  allSpeakers: false,
};

/** Newest last. */
export interface Saved {
  readonly articles: readonly (readonly [key: string, state: ViewState])[];
}

/** So many articles are remembered; each costs about 200 bytes with every change. */
const kept = 50;

export function remember(saved: Saved | undefined, key: string, state: ViewState): Saved {
  const others = (saved?.articles ?? []).filter(([each]) => each !== key);
  return { articles: [...others, [key, state] as const].slice(-kept) };
}

export function recall(saved: Saved | undefined, key: string): ViewState {
  const found = saved?.articles.find(([each]) => each === key);
  return found ? { ...freshState, ...found[1] } : freshState;
}
