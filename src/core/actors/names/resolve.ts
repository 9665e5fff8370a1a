import type { Mention } from '../../model';
import { gapAfter } from '../../text/name-words';
import { isCry, low } from './beside-names';
import { cityPlaces } from './city-places';
import { readFirst } from './first-reading';
import { type Home, readHome } from './home';
import { distinct, type Needs, readNeeds } from './needs';
import { Persons } from './persons';
import type { Hit } from './scan';
import { readSurroundings, type Scene } from './surroundings';

/** Of those a name may mean so many are kept, the first ones. */
const maxCandidates = 20;

/** Whom each name of a text means, by its date and by who else is named in it. */
export function resolveNames(scene: Scene, hits: readonly Hit[]): readonly Mention[] {
  const { words, article, actors } = scene;
  const surroundings = readSurroundings(scene, hits);
  const needs = readNeeds(scene);
  const first = readFirst(hits, surroundings, needs);
  const home = readHome(words, hits, actors, scene.demonyms);
  const persons = new Persons(scene, first, needs, home, surroundings.namesPlace);
  persons.settle(hits);
  const thingsAt = thingReader(scene, needs, home, cityPlaces(words, article));

  const mentions: Mention[] = [];
  hits.forEach((hit, i) => {
    const isPerson = hit.meaning.persons.length > 0;
    const isThing = hit.meaning.things.length > 0;
    const meant = isPerson ? persons.decide(hit, first.contexts[i]!) : null;
    const asPerson = meant && mentionOf(scene, hit, meant.actors, meant.start, meant.doubtful);
    if (asPerson && (!isThing || first.rivalsAt(hit).full.length > 0)) mentions.push(asPerson);
    else if (isThing) {
      const isLoud = hit.meaning.acronym && hit.first === hit.last && isCry(words, hit.first, surroundings.startsHit);
      const asThing = isLoud ? null : mentionOf(scene, hit, thingsAt(hit));
      if (asThing) mentions.push(asThing);
    }
  });
  return mentions;
}

/** Which states, offices and organisations a name may mean. */
function thingReader(
  { words, actors, demonyms }: Scene,
  needs: Needs,
  home: Home,
  isPlace: (hit: Hit) => boolean,
): (hit: Hit) => readonly number[] {
  return (hit) => {
    const candidates = distinct(
      hit.meaning.things.filter(
        (form) => needs.counts(form) && !(form.alias?.metonym === true && isPlace(hit)) && !home.isOthers(hit, form),
      ),
    );
    if (candidates.length < 2 || gapAfter(words, hit.first - 1) !== 'space') return candidates;
    const countries = demonyms.get(low(words, hit.first - 1));
    const own = countries ? candidates.filter((actor) => countries.includes(actors[actor]!.country ?? '')) : [];
    return own.length > 0 ? own : candidates;
  };
}

/** @param isDoubtful the only one it may be is one of those it may be */
function mentionOf(
  { actors }: Scene,
  { start: ownStart, end }: Hit,
  candidates: readonly number[],
  start = ownStart,
  isDoubtful = false,
): Mention | null {
  const first = candidates[0];
  if (first === undefined) return null;
  const { id, kind } = actors[first]!;
  if (candidates.length === 1 && !isDoubtful) return { start, end, actor: id, kind, form: 'name' };
  const ids = candidates.slice(0, maxCandidates).map((actor) => actors[actor]!.id);
  return { start, end, actor: null, kind, form: 'name', candidates: ids };
}
