import type { Knowledge } from '../actors/find-mentions';

type Names = Pick<Knowledge, 'byId'>;

/** What a reader calls an actor; of one whose record is gone, what is left of its name. Never an id. */
export const actorName = (id: string, { byId }: Names): string => byId.get(id)?.name ?? spoken(id);

/**
 * A link of a reporting chain as a reader knows it. Whom no record has is written as the text has it:
 * `river-letter` → `River Letter`.
 */
export function outletName(link: string, text: string, { byId }: Names): string {
  const known = byId.get(link)?.name;
  if (known !== undefined || link !== link.toLowerCase() || !link.includes('-')) return known ?? link;
  const words = link.split('-').map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&'));
  const written = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}\\n]{1,3}')}(?![\\p{L}\\p{N}])`, 'giu');
  const found = [...text.matchAll(written)].map(([match]) => match);
  // Capitals tell a name from an address.
  return found.find((match) => /\p{Lu}/u.test(match)) ?? found[0] ?? spoken(link);
}

const spoken = (id: string): string => id.replaceAll('-', ' ');
