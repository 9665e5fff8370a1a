import { isPersonNoun } from '../../language/english/people';
import type { Item } from '../sentences/items';
import { CLAUSE } from '../grammar/reach';

/** Posts that several have, each of another country or town. */
const posts: ReadonlySet<string> = new Set(
  `ministers presidents premiers leaders mayors governors ambassadors envoys secretaries chancellors speakers chiefs heads
  commissioners chairmen spokesmen`.split(/\s+/),
);

/** What a post of several is called where one has it. */
const oneOf = (post: string): string =>
  post.endsWith('men') ? `${post.slice(0, -'en'.length)}an` : post.replace(/ies$/, 'y').replace(/s$/, '');

/** Where a list of names ends that begins at a place, and where each of them does: "Norvia, Osmark and Selm". */
function listFrom(items: readonly Item[], from: number): { readonly parts: readonly number[]; readonly to: number } {
  const parts: number[] = [];
  let at = from;
  while (at < items.length && at - from < CLAUSE) {
    if (items[at]?.lower === 'the') at++;
    const start = at;
    while (items[at]?.capital && 'EN'.includes(items[at]!.tag)) at++;
    if (at === start) break;
    parts.push(start);
    const comma = items[at]?.tag === ',' ? 1 : 0;
    const and = items[at + comma]?.lower === 'and' ? 1 : 0;
    if (and === 1 && items[at + comma + 1]?.capital) {
      at += comma + 1;
      const last = at + (items[at]?.lower === 'the' ? 1 : 0);
      at = last;
      while (items[at]?.capital && 'EN'.includes(items[at]!.tag)) at++;
      return { parts: [...parts, last], to: at };
    }
    if (comma === 0) break;
    at++;
  }
  return { parts, to: at };
}

/** "Petra Holm and Ivo Reyle, the | foreign ministers": the names before such a phrase; null where none are. */
function listBefore(items: readonly Item[], field: number): ReturnType<typeof listFrom> | null {
  const comma = items[field - 1]?.tag === 'D' ? field - 2 : field - 1;
  if (items[comma]?.tag !== ',') return null;
  let from = comma;
  while (from > 0 && ('E,'.includes(items[from - 1]!.tag) || items[from - 1]!.lower === 'and')) from--;
  const names = listFrom(items, from);
  return names.to === comma ? names : null;
}

/**
 * "the foreign ministers of Norvia and Osmark, Petra Holm and Ivo Reyle,": what each is told to be, in the same order, by
 * where the names begin.
 */
export function postsOfSeveral(items: readonly Item[]): ReadonlyMap<number, string> | null {
  const at = items.findIndex(({ lower }, i) => items[i + 1]?.lower === 'of' && posts.has(lower));
  if (at < 0) return null;
  const places = listFrom(items, at + 2);
  if (places.parts.length < 2) return null;
  let field = at;
  while (field > 0 && 'NE'.includes(items[field - 1]!.tag)) field--;
  const behind = items[places.to]?.tag === ',' ? listFrom(items, places.to + 1) : null;
  const names = behind?.parts.length === places.parts.length ? behind : listBefore(items, field);
  if (names?.parts.length !== places.parts.length) return null;
  const before = items.slice(field, at).map(({ lower }) => lower);
  const post = oneOf(items[at]!.lower);
  if (!isPersonNoun(post)) return null;
  const told = new Map<number, string>();
  for (const [i, name] of names.parts.entries()) {
    const place = items[places.parts[i]!]!.lower;
    told.set(items[name]!.start, [...before, post, 'of', place].join(' '));
  }
  return told;
}
