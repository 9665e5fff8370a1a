import { countryName, languageName } from '../../language/english/intl-names';
import { countryCodes } from '../records/countries';
import { titleOf } from '../roles/describe-role';
import { begunBy } from '../roles/held';
import { actorKinds, genders } from '../records/fields';
import { fold } from '../../text/fold-name';
import type { Actor } from '../knowledge';
import { scalarsIn, textOf } from './loose-nodes';
import type { Offer, World } from './offer';
import type { Place } from './place';
import { literal } from './snippets';

export const kindHelp: Readonly<Record<(typeof actorKinds)[number], string>> = {
  person: 'Somebody with a name. This is taken where nothing is said.',
  office: 'A ministry, a press office, a palace: whatever people speak for.',
  organisation: 'A union, a party, an agency, a company.',
  state: 'A country.',
  region: 'A part of a country, or a place whose status is in dispute; not those who rule there.',
};

/** Languages in which names are mostly given (ISO 639-1); any other may be written, too. */
const languages =
  'ar az be bg de el en es et fa fi fr he hu hy it ja ka kk ko ky lt lv nl pl pt ro ru sr tg tk tr uk uz zh';

/** Words that YAML takes for something else than a text. */
const special = /^(?:true|false|null|~|[-+.\d].*|)$/i;

/** What may be written as the value of a field or in a list: `role.org`. */
export function valueOffers(field: string, place: Place, world: World): readonly Offer[] {
  const plain = (label: string, detail: string, kind: Offer['kind'] = 'choice'): Offer => ({
    label,
    kind,
    detail,
    snippet: label,
  });
  switch (field) {
    case 'actor.kind':
      return actorKinds.map((kind) => ({ ...plain(kind, ''), help: kindHelp[kind] }));
    case 'actor.gender':
      return genders.map((gender) => plain(gender, ''));
    case 'actor.disabled':
      return [plain('true', 'switches the record off')];
    case 'alias.metonym':
      return [plain('true', 'only as a speaker or doer')];
    case 'actor.country':
    case 'role.country':
      return countryOffers(world);
    case 'alias.lang':
      return languages
        .split(' ')
        .map((code) => ({ ...plain(code, languageName(code), 'text'), find: languageName(code) }));
    case 'actor.id':
      return idOffers(place, world);
    case 'role.org':
      return ownFirst(world.actors.filter(({ kind }) => kind !== 'person')).map(actorOffer);
    case 'role.title':
      return titles(world).map((title) => ({ label: title, kind: 'text', snippet: written(title, place) }));
    case 'role.to':
      return [plain('null', 'still held on the day of “asOf”', 'text'), plain(world.today, 'today', 'text')];
    case 'role.asOf':
      return [plain(world.today, 'today', 'text')];
    case 'role.source':
    case 'actor.sources':
      return sources(place).map((source) => ({ label: source, kind: 'text', snippet: written(source, place) }));
    default:
      return [];
  }
}

/** The country's name: as the knowledge has it, and as English has it. */
export function countryNames(code: string, { actors }: Pick<World, 'actors'>): readonly string[] {
  const states = actors.filter(({ kind, country }) => kind === 'state' && country === code);
  return [...new Set([...states.map(({ name }) => name), countryName(code)])];
}

function countryOffers(world: World): readonly Offer[] {
  const known = new Set(world.actors.flatMap(({ country }) => country ?? []));
  const states = { actors: world.actors.filter(({ kind }) => kind === 'state') };
  // Those that the knowledge speaks of come first.
  const codes = [...countryCodes.filter((code) => known.has(code)), ...countryCodes.filter((code) => !known.has(code))];
  return codes.map((code) => {
    const names = countryNames(code, states);
    return { label: code, kind: 'country', snippet: code, detail: names[0], find: names.join(' ') };
  });
}

/** Every actor by id, a reader's own first. */
export function actorOffers({ actors }: Pick<World, 'actors'>): readonly Offer[] {
  return ownFirst(actors).map(actorOffer);
}

/** A reader's own records, whose file is a whole address, come before the shipped ones. */
function ownFirst(actors: readonly Actor[]): readonly Actor[] {
  const isOwn = ({ file }: Actor): boolean => file?.includes(':') === true;
  return [...actors.filter(isOwn), ...actors.filter((actor) => !isOwn(actor))];
}

/** An actor by id, found by all Latin names, with what tells one from another. */
function actorOffer(actor: Actor): Offer {
  const names = [actor.name, ...actor.aliases.map(({ text }) => text)];
  return {
    label: actor.id,
    kind: 'actor',
    snippet: special.test(actor.id) ? `'${actor.id}'` : actor.id,
    detail: actor.name,
    about: actor,
    // Latin letters as they lie on the keyboard.
    find: [...new Set([...names, ...names.map(fold)])].join(' '),
  };
}

/** What an actor is, in a few words: "person · Minister of Foreign Affairs of Russia". */
export function aboutActor(actor: Actor, { actors, byId }: Pick<World, 'actors' | 'byId'>): string {
  const last = [...actor.roles].sort((a, b) => (begunBy(a) ?? '').localeCompare(begunBy(b) ?? '')).at(-1);
  const country = actor.country === undefined ? [] : countryNames(actor.country, { actors }).slice(0, 1);
  const said = last ? [titleOf(last, { actors, byId })] : actor.kind === 'state' ? [] : country;
  return [actor.kind, ...said].join(' · ');
}

/** An id made from the name, and those of the records that this one may stand over. */
function idOffers(place: Place, world: World): readonly Offer[] {
  const name = textOf(place.record, 'name')?.text ?? '';
  const made = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const own: Offer = { label: made, kind: 'text', snippet: made, detail: 'from the name', find: name };
  const there = ownFirst(world.actors).map((actor) => ({
    ...actorOffer(actor),
    help: 'A record with this id adds to that one or overrides it.',
  }));
  return made === '' || special.test(made) ? there : [own, ...there.filter(({ label }) => label !== made)];
}

/** Titles of the roles that are known, the commonest first. */
function titles({ actors }: World): readonly string[] {
  const counts = new Map<string, number>();
  for (const { roles } of actors) for (const { title } of roles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([title]) => title);
}

/** Addresses that the record names already: one often vouches for several things. */
function sources({ record, start }: Place): readonly string[] {
  const found = [...scalarsIn(record)].filter(([one, path]) => {
    const isHere = one.start <= start && start <= one.end;
    return !isHere && (path.at(-1) === 'source' || path[0] === 'sources') && /^https?:\/\/\S+$/.test(one.text);
  });
  return [...new Set(found.map(([{ text }]) => text))];
}

/** A text as it must be written in YAML at this place. */
function written(text: string, { quote, flow }: Place): string {
  if (quote === "'") return literal(text.replaceAll("'", "''"));
  if (quote === '"') return literal(text.replace(/["\\]/g, '\\$&'));
  const mustBeQuoted = special.test(text) || /^[\s#&*!|>'"%@`{}[\],?:-]|: | #|[:\s]$/.test(text);
  const inFlow = flow && /[,{}[\]]/.test(text);
  return literal(mustBeQuoted || inFlow ? `'${text.replaceAll("'", "''")}'` : text);
}
