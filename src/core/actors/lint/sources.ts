import { fold } from '../../text/fold-name';
import type { Actor } from '../knowledge';
import { nameWords } from './name-keys';
import type { LintRule } from './scene';
import { at } from './scene';

/** An address of a whole site: nothing there vouches for one fact. */
const site = /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}\/?)?$/i;

/** The title of an encyclopaedia's page, in words; null for other addresses. */
function pageTitle(source: string): readonly string[] | null {
  const [, title] = /^https?:\/\/[a-z]+\.wikipedia\.org\/wiki\/([^#?]+)/.exec(source) ?? [];
  if (title === undefined) return null;
  try {
    return nameWords(decodeURIComponent(title).replaceAll('_', ' '));
  } catch {
    return null;
  }
}

/** The words of all that an actor, or the office of a role, is called. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...nameWords(text)]).filter((word) => word.length > 2));
}

const namesOf = (actor: Actor | undefined): readonly string[] =>
  actor ? [actor.name, ...actor.aliases.map(({ text }) => text)] : [];

export const bareDomain: LintRule = {
  id: 'bare-domain',
  title: 'A source that is a whole site',
  severity: 'warning',
  *check({ entries, roles }) {
    const advice = 'Give the address of the page that says so.';
    for (const entry of entries) {
      // A body's own site tells of the body, but of nobody's dates.
      if (entry.whole.kind !== 'person') continue;
      for (const [index, source] of entry.actor.sources.entries())
        if (site.test(source)) yield at(entry, ['sources', index], `“${source}” is a whole site.`, advice);
    }
    for (const entry of roles) {
      const { source } = entry.role;
      if (source === undefined || !site.test(source)) continue;
      yield at(entry, ['roles', entry.index, 'source'], `“${source}” is a whole site.`, advice);
    }
  },
};

export const sourceElsewhere: LintRule = {
  id: 'source-elsewhere',
  title: 'A source that names neither the person nor the office',
  severity: 'information',
  *check({ roles, byId }) {
    for (const entry of roles) {
      const { source, org, title } = entry.role;
      const page = source === undefined ? null : pageTitle(source);
      if (page === null || entry.whole.kind !== 'person') continue;
      const known = wordsOf([
        ...namesOf(entry.whole),
        ...namesOf(org === undefined ? undefined : byId.get(org)),
        title,
      ]);
      if (page.some((word) => known.has(fold(word)))) continue;
      const message = `The title of the source of “${title}” names neither ${entry.whole.name} nor the office.`;
      yield at(entry, ['roles', entry.index, 'source'], message, 'Give the address of a page that does.');
    }
  },
};
