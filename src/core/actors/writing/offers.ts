import { fold } from '../../text/fold-name';
import { nodeAt } from './loose-nodes';
import type { Offer, World } from './offer';
import type { Place } from './place';
import { fieldAt, fieldsOf, listAround, lists, partAt } from './shape';
import { fieldSnippet, itemTemplates, recordTemplates, type Template } from './snippets';
import { valueOffers } from './value-offers';

export type { Offer, World } from './offer';

/** What may be written at a place, in the order in which it should be shown. */
export function offersAt(place: Place, world: World): readonly Offer[] {
  const offers = offersFor(place, world);
  return place.gap ? offers.map((offer) => ({ ...offer, snippet: ` ${offer.snippet}` })) : offers;
}

/**
 * Whether most people write something else here than what is offered: a list that comes up unasked would be in the way,
 * and its first item be taken by mistake.
 */
export function isFree({ at, path }: Place): boolean {
  const field = at === 'value' ? (fieldAt(path) ?? listAround(path) ?? '') : '';
  return ['actor.id', 'actor.sources', 'role.title', 'role.source'].includes(field);
}

/**
 * Of what is found by other words than its label, only that of which a word is a part, whatever the case and the
 * diacritics: scattered letters are found in almost every long name.
 */
export function narrow(offers: readonly Offer[], word: string): readonly Offer[] {
  const wanted = fold(word);
  if (wanted === '') return offers;
  return offers.filter(({ label, find }) => find === undefined || fold(`${label} ${find}`).includes(wanted));
}

function offersFor(place: Place, world: World): readonly Offer[] {
  const { at, path, hyphen } = place;
  if (at === 'record') return records('- ', world);
  if (at === 'field') return place.quote === '' ? fieldOffers(place) : [];
  const list = listAround(path);
  if (at === 'item') return list === null ? [] : items(list, '- ', world);
  if (hyphen && path.length === 0) return [...fieldOffers(place), ...records('', world)];
  if (hyphen && partAt(path) && list !== null) return [...fieldOffers(place), ...items(list, '', world)];
  const field = fieldAt(path);
  if (field !== null && lists.has(field)) return opened(field, place, world);
  return valueOffers(field ?? list ?? '', place, world);
}

/** The names of the fields that are not yet there. */
function fieldOffers(place: Place): readonly Offer[] {
  const { path, start, hyphen, flow, colon } = place;
  const map = nodeAt(place.record, path);
  const there =
    map?.kind === 'map' ? map.fields.filter(({ key, colon }) => colon !== undefined && key.start !== start) : [];
  const taken = new Set(there.map(({ key }) => key.text));
  if (path.length === 1 && path[0] === 'links') return taken.has('wikidata') ? [] : [wikidata(colon)];
  const part = partAt(path);
  if (part === null) return [];
  const free = Object.entries(fieldsOf[part]).filter(([name]) => !taken.has(name));
  return free.map(([name, help]) => {
    const { text, more } = fieldSnippet(`${part}.${name}`, flow, hyphen ? '  ' : '');
    return { label: name, kind: 'field', help, ...(colon ? { snippet: name } : { snippet: text, more }) };
  });
}

function wikidata(colon: boolean): Offer {
  const help = 'The number of the actor in Wikidata, such as Q399.';
  return { label: 'wikidata', kind: 'field', help, snippet: colon ? 'wikidata' : 'wikidata: $0' };
}

/** Behind the colon of a list, or on the line below it. */
function opened(field: string, place: Place, world: World): readonly Offer[] {
  if (place.flow || place.quote !== '') return [];
  if (field === 'actor.links') return place.first ? [wikidata(false)] : [];
  return place.first ? items(field, '- ', world) : [];
}

function records(hyphen: string, { today }: World): readonly Offer[] {
  return recordTemplates(today).map((template) => whole(template, hyphen));
}

function items(list: string, hyphen: string, { today }: World): readonly Offer[] {
  return itemTemplates(list, today).map((template) => whole(template, hyphen));
}

/** The lines of a template below its first already stand two blanks to the right, where a hyphen puts them. */
function whole({ label, detail, text }: Template, hyphen: string): Offer {
  return { label, kind: 'record', detail, snippet: `${hyphen}${text}` };
}
