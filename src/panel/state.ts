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
  state: 'all',
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

/**
 * The state of an article that was read anew. A statement keeps its id while others are edited; one whose own words were
 * is followed to the card in its place, where no other one came or went.
 */
export function followed(state: ViewState, before: readonly Identified[], after: readonly Identified[]): ViewState {
  const ids = new Set(after.map(({ id }) => id));
  const follow = (id: string): string | null => {
    if (ids.has(id)) return id;
    const place = before.length === after.length ? before.findIndex((card) => card.id === id) : -1;
    return after[place]?.id ?? null;
  };
  const { active, marked, top } = state;
  const topId = top && follow(top.id);
  return {
    ...state,
    active: active && follow(active),
    marked: marked && follow(marked),
    top: top && topId !== null ? { ...top, id: topId } : null,
  };
}

interface Identified {
  readonly id: string;
}
