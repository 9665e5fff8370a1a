import { buildKnowledge, findMentions, type Knowledge } from '../../../src/core/actors/find-mentions';
import type { Actor, Alias, Role } from '../../../src/core/actors/knowledge';
import type { NotActor } from '../../../src/core/actors/names/ruled-out';
import type { Article } from '../../../src/core/article/read-article';
import type { ArticleDate, Block, Mention } from '../../../src/core/model';

type Loose = Partial<Omit<Actor, 'aliases'>> & { readonly id: string; readonly aliases?: readonly (string | Alias)[] };

/** A record from the little that a case is about. */
export function actor({ aliases = [], ...rest }: Loose): Actor {
  const full = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  return { kind: 'person', name: rest.id, roles: [], sources: [], ...rest, aliases: full };
}

const foreignMinister = { title: 'Minister of Foreign Affairs', also: ['foreign minister', 'top diplomat'] };
const president = { title: 'President', also: ['president', 'head of state'] };
const role = (base: Partial<Role> & { title: string }, country: string, from: string, to: string | null): Role => ({
  ...base,
  country,
  from,
  to,
  asOf: '2025-06-01',
});

/** A small cast; the dates are public fact. */
export const cast: readonly Actor[] = [
  actor({
    id: 'russia',
    kind: 'state',
    name: 'Russia',
    country: 'RU',
    demonyms: ['Russian'],
    aliases: ['Russian Federation', { text: 'Россия', lang: 'ru' }, { text: 'Moscow', metonym: true }],
  }),
  actor({
    id: 'armenia',
    kind: 'state',
    name: 'Armenia',
    country: 'AM',
    demonyms: ['Armenian'],
    aliases: ['Republic of Armenia', { text: 'Yerevan', metonym: true }],
  }),
  actor({
    id: 'azerbaijan',
    kind: 'state',
    name: 'Azerbaijan',
    country: 'AZ',
    demonyms: ['Azerbaijani', 'Azeri'],
    aliases: [
      { text: 'Ադրբեջան', lang: 'hy' },
      { text: 'Baku', metonym: true },
    ],
  }),
  actor({
    id: 'united-states',
    kind: 'state',
    name: 'United States',
    country: 'US',
    demonyms: ['American'],
    aliases: ['US', 'U.S.', 'USA', { text: 'Washington', metonym: true }],
  }),
  actor({ id: 'nato', kind: 'organisation', name: 'NATO', aliases: ['North Atlantic Treaty Organization'] }),
  actor({ id: 'kremlin', kind: 'office', name: 'Kremlin', country: 'RU' }),
  actor({
    id: 'russian-foreign-ministry',
    kind: 'office',
    name: 'Ministry of Foreign Affairs of Russia',
    country: 'RU',
    aliases: ['Russian Foreign Ministry', { text: 'Foreign Ministry', needs: ['Zakharova'] }],
  }),
  actor({
    id: 'sergei-lavrov',
    name: 'Sergei Lavrov',
    aliases: ['Lavrov', { text: 'Лавров', lang: 'ru' }],
    roles: [role({ ...foreignMinister, org: 'russian-foreign-ministry' }, 'RU', '2004-03-09', null)],
  }),
  actor({ id: 'igor-ivanov', name: 'Igor Ivanov', roles: [role(foreignMinister, 'RU', '1998-09-11', '2004-03-09')] }),
  actor({
    id: 'vladimir-putin',
    name: 'Vladimir Putin',
    aliases: ['Putin'],
    roles: [
      role(president, 'RU', '2000-05-07', '2008-05-07'),
      role({ title: 'Prime Minister' }, 'RU', '2008-05-08', '2012-05-07'),
      role(president, 'RU', '2012-05-07', null),
    ],
  }),
  actor({
    id: 'dmitry-medvedev',
    name: 'Dmitry Medvedev',
    aliases: ['Medvedev'],
    roles: [role(president, 'RU', '2008-05-07', '2012-05-07')],
  }),
  actor({
    id: 'ilham-aliyev',
    name: 'Ilham Aliyev',
    aliases: ['Aliyev'],
    roles: [role(president, 'AZ', '2003-10-31', null)],
  }),
  actor({
    id: 'heydar-aliyev',
    name: 'Heydar Aliyev',
    aliases: ['Aliyev', 'Geidar Aliyev'],
    roles: [role(president, 'AZ', '1993-10-10', '2003-10-31')],
  }),
  actor({ id: 'mane-gevorgyan', name: 'Mane Gevorgyan', aliases: ['Gevorgyan'] }),
  actor({ id: 'armen-gevorgyan', name: 'Armen Gevorgyan', aliases: ['Gevorgyan'] }),
  actor({
    id: 'serzh-sargsyan',
    name: 'Serzh Sargsyan',
    aliases: ['Sargsyan', 'Sarkisian', 'Serge Sarkisian'],
    roles: [role(president, 'AM', '2008-04-09', '2018-04-09')],
  }),
  actor({
    id: 'nikol-pashinyan',
    name: 'Nikol Pashinyan',
    aliases: ['Pashinyan'],
    roles: [role({ title: 'Prime Minister', also: ['premier'] }, 'AM', '2018-05-08', null)],
  }),
  actor({
    id: 'edward-nalbandian',
    name: 'Edward Nalbandian',
    aliases: ['Nalbandian'],
    roles: [role(foreignMinister, 'AM', '2008-04-14', '2018-05')],
  }),
  actor({ id: 'eric-rubin', name: 'Eric Rubin', aliases: [{ text: 'Rubin', needs: ['Eric'] }] }),
  actor({ id: 'recep-tayyip-erdogan', name: 'Recep Tayyip Erdogan', aliases: ['Erdogan', 'Tayyip Erdogan'] }),
  actor({ id: 'ursula-von-der-leyen', name: 'Ursula von der Leyen', aliases: ['von der Leyen'] }),
  actor({ id: 'levon-ter-petrosyan', name: 'Levon Ter-Petrosyan', aliases: ['Ter-Petrosyan'] }),
  actor({
    id: 'john-kerry',
    name: 'John Kerry',
    roles: [role({ title: 'Secretary of State' }, 'US', '2013-02-01', '2017-01-20')],
  }),
  actor({ id: 'theresa-may', name: 'Theresa May', aliases: ['May'] }),
  actor({
    id: 'maria-zakharova',
    name: 'Maria Zakharova',
    gender: 'female',
    aliases: ['Zakharova'],
    roles: [
      role(
        {
          title: 'Director of the Information and Press Department',
          also: ['Foreign Ministry spokeswoman', 'spokesperson'],
          org: 'russian-foreign-ministry',
        },
        'RU',
        '2015-08-10',
        null,
      ),
    ],
  }),
  actor({
    id: 'dmitry-peskov',
    name: 'Dmitry Peskov',
    gender: 'male',
    aliases: ['Peskov'],
    roles: [
      role(
        { title: 'Press Secretary of the President', also: ['Kremlin spokesman'], org: 'kremlin' },
        'RU',
        '2012-05-22',
        null,
      ),
    ],
  }),
  actor({
    id: 'mark-rutte',
    name: 'Mark Rutte',
    aliases: ['Rutte'],
    roles: [{ title: 'Secretary General', org: 'nato', from: '2024-10-01', to: null, asOf: '2025-06-01' }],
  }),
  actor({
    id: 'jens-stoltenberg',
    name: 'Jens Stoltenberg',
    aliases: ['Stoltenberg'],
    roles: [{ title: 'Secretary General', org: 'nato', from: '2014-10-01', to: '2024-10-01' }],
  }),
];

export const knowledge = buildKnowledge(cast);

export const day = (iso: string): ArticleDate => ({ earliest: iso, latest: iso, precision: 'day', basis: 'reader' });

/** An article of one body block a paragraph, the first a headline where it says so. */
export function articleOf(text: string, date: ArticleDate | null = null, headline = false, language = 'en'): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n\r]+(?:\r?\n[^\n\r]+)*/g)) {
    const kind = headline && blocks.length === 0 ? 'headline' : 'body';
    blocks.push({ kind, start: match.index, end: match.index + match[0].length, reason: { code: 'paragraph' } });
  }
  return { language, headline: null, date, place: null, chain: [], blocks, turns: [] };
}

/** The mentions as "words=actor", or "words?a|b" where it is open whose they are. */
export function found(
  text: string,
  date: ArticleDate | null = null,
  from: Knowledge = knowledge,
  language = 'en',
  not: readonly NotActor[] = [],
): string[] {
  return findMentions(text, articleOf(text, date, false, language), from, not).map((mention) => show(text, mention));
}

export function show(text: string, { start, end, actor: id, candidates }: Mention): string {
  return `${text.slice(start, end)}${id === null ? `?${(candidates ?? []).join('|')}` : `=${id}`}`;
}
