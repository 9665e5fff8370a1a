import { ordinaryAcronyms, ordinaryNames, verbsAfterNames } from '../../language/english/ordinary-words';
import type { Mention } from '../../model';
import { cityPlaces } from './city-places';
import { readHome } from './home';
import { fold } from '../../text/fold-name';
import type { Alias } from '../knowledge';
import { type Days, interval, meet } from '../when';
import type { Bearers, Form } from './index';
import type { Hit } from './scan';
import type { Around, Scene } from './surroundings';
import { alone, readSurroundings } from './surroundings';
import type { Words } from '../../text/name-words';
import { DIGIT, gapAfter, isShouted, opensSentence, POSSESSIVE, wordAt } from '../../text/name-words';

const months = new Set('march april may june august'.split(' '));
const beforeMonths = new Set(
  'in on last this next early late since until till by from mid of during through every'.split(' '),
);
const maxCandidates = 20;
/** In place of an actor: somebody whom no record holds. */
const someoneElse = -1;
const genders: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...['mr', 'mister', 'sir', 'lord'].map((word) => [word, 'male'] as const),
  ...['mrs', 'ms', 'miss', 'lady', 'dame'].map((word) => [word, 'female'] as const),
]);

const low = (words: Words, at: number): string => fold(wordAt(words, at));

export function resolveNames(scene: Scene, hits: readonly Hit[]): readonly Mention[] {
  const { words, article, actors } = scene;
  const { around, namesPlace, startsHit } = readSurroundings(scene, hits);

  let vocabulary: Set<string> | null = null;
  let lowerText: string | null = null;
  const textHas = (word: string): boolean => {
    if (!vocabulary) {
      // Most words come again and again: each is folded once.
      const written = new Set<string>();
      for (let i = 0; i < words.count; i++) written.add(wordAt(words, i));
      vocabulary = new Set([...written].map(fold));
    }
    if (vocabulary.has(fold(word))) return true;
    if (!/[\s.-]/.test(word)) return false;
    lowerText ??= words.text.toLowerCase();
    return lowerText.includes(word.toLowerCase());
  };
  const needed = new Map<Alias, boolean>();
  const needsMet = (alias: Alias | null): boolean => {
    if (!alias?.needs || alias.needs.length === 0) return true;
    const known = needed.get(alias);
    if (known !== undefined) return known;
    const met = alias.needs.some(textHas);
    needed.set(alias, met);
    return met;
  };

  const neededByActor = new Map<readonly string[], boolean>();
  const actorNeedsMet = (needs: readonly string[] | null): boolean => {
    if (needs === null) return true;
    const known = neededByActor.get(needs) ?? needs.some(textHas);
    neededByActor.set(needs, known);
    return known;
  };
  const today = interval(article.date);
  const inTime = (days: Days | null): boolean => days === null || today === null || meet(days, today);
  const counts = (form: Form): boolean => inTime(form.days) && needsMet(form.alias) && actorNeedsMet(form.needs);
  /** Somebody in full, by a given name or an initial. */
  const mayBe = (actor: number): boolean =>
    inTime(scene.index.days[actor] ?? null) && actorNeedsMet(actors[actor]!.needs ?? null);
  const whoseNeedsAreMet = ({ forms, actors: bearers, conditional }: Bearers): readonly number[] =>
    conditional ? distinct(forms.filter(counts)) : bearers;

  // First reading: who is named in full, known or not.
  const named = new Map<number, number>();
  const strangers = new Map<number, number>();
  const contexts: Around[] = [];
  for (const hit of hits) {
    const full = whoseNeedsAreMet(hit.meaning.full);
    const bare = hit.meaning.persons.length > 0 && full.length === 0;
    const found = bare ? around(hit) : alone(hit.start);
    const own = found.own.filter(mayBe);
    // One of that name who cannot be meant then is somebody else of that name.
    const others = found.own.length > 0 && own.length === 0;
    const context = others ? { ...found, own, drop: true, other: true } : { ...found, own };
    contexts.push(context);
    const whole = full.length > 0 ? full : context.written ? context.own : [];
    if (whole.length === 1 && !named.has(whole[0]!) && !namesPlace(hit)) named.set(whole[0]!, hit.start);
    if (context.other && !strangers.has(hit.node)) strangers.set(hit.node, hit.start);
  }

  interface Rivals {
    readonly full: readonly number[];
    readonly listed: readonly number[];
  }
  const rivalsByNode = new Map<number, Rivals>();
  const rivalsAt = (hit: Hit): Rivals => {
    const known = rivalsByNode.get(hit.node);
    if (known) return known;
    const { persons, personSet, listed } = hit.meaning;
    // Whichever is the shorter list: a surname may have thousands of bearers, an article names few people.
    const full =
      persons.length <= named.size
        ? persons.filter((actor) => named.has(actor))
        : [...named.keys()].filter((actor) => personSet.has(actor));
    const found = { full, listed: whoseNeedsAreMet(listed) };
    rivalsByNode.set(hit.node, found);
    return found;
  };

  const mentionOf = (hit: Hit, candidates: readonly number[], start = hit.start): Mention | null => {
    const first = candidates[0];
    if (first === undefined) return null;
    const { id, kind } = actors[first]!;
    const { end } = hit;
    if (candidates.length === 1) return { start, end, actor: id, kind, form: 'name' };
    const ids = candidates.slice(0, maxCandidates).map((actor) => actors[actor]!.id);
    return { start, end, actor: null, kind, form: 'name', candidates: ids };
  };

  const readsAsOrdinaryWord = (hit: Hit): boolean => {
    if (hit.first !== hit.last) return false;
    const word = low(words, hit.first);
    if (!ordinaryNames.has(word)) return false;
    const next = gapAfter(words, hit.last) === 'space' ? low(words, hit.last + 1) : '';
    const possessed = (words.flags[hit.last]! & POSSESSIVE) !== 0;
    if (months.has(word)) {
      const number = hit.last + 1 < words.count && (words.flags[hit.last + 1]! & DIGIT) !== 0;
      if (number || (hit.first > 0 && beforeMonths.has(low(words, hit.first - 1)))) return true;
    }
    return opensSentence(words, hit.first) && !possessed && !verbsAfterNames.has(next);
  };

  /** "Mrs Clinton" is not Bill. */
  const genderBefore = (hit: Hit): 'male' | 'female' | undefined => {
    const gap = gapAfter(words, hit.first - 1);
    return gap === 'space' || gap === 'dot' ? genders.get(low(words, hit.first - 1)) : undefined;
  };
  const ofGender = (hit: Hit, candidates: readonly number[]): readonly number[] => {
    const gender = genderBefore(hit);
    if (gender === undefined) return candidates;
    return candidates.filter((actor) => (actors[actor]!.gender ?? gender) === gender);
  };

  // Once a surname alone has meant somebody, reporters give everybody else of that surname another name beside it.
  const settled = new Map<number, number>();
  hits.forEach((hit, i) => {
    const context = contexts[i]!;
    const bare = hit.meaning.persons.length > 0 && !context.drop && context.own.length === 0;
    if (!bare || settled.has(hit.node) || named.get(hit.meaning.full.actors[0] ?? -1) === hit.start) return;
    const met = rivalsAt(hit).full.filter((actor) => named.get(actor)! < hit.start);
    const strangerMet = (strangers.get(hit.node) ?? Infinity) < hit.start;
    if (met.length + (strangerMet ? 1 : 0) === 1 && ofGender(hit, met).length === met.length) {
      settled.set(hit.node, met[0] ?? someoneElse);
    }
  });

  /** "President Aliyev" on the article's date; it settles the surname for what follows. */
  const titled = (hit: Hit, candidates: readonly number[]): readonly number[] => {
    const known = settled.get(hit.node);
    const fitting = scene.withTitle(hit.first, candidates);
    if (fitting.length === 1) settled.set(hit.node, fitting[0]!);
    return fitting.length > 1 && known !== undefined && fitting.includes(known) ? [known] : fitting;
  };

  const home = readHome(words, hits, actors, scene.demonyms);

  /** "Prime Minister Sargsyan": whoever of that surname held the office then, where the article is about their country. */
  const byOffice = (hit: Hit, listed: readonly number[]): readonly number[] | null => {
    const holders = scene.titleHolders(hit.first).filter((actor) => hit.meaning.personSet.has(actor));
    const only = holders.length === 1 ? holders[0]! : undefined;
    if (only === undefined || listed.includes(only)) return null;
    if (!home.isNamed(actors[only]!)) return listed.length > 0 ? [...listed, only] : null;
    if (rivalsAt(hit).full.length === 0) settled.set(hit.node, only);
    return [only];
  };

  const decidePerson = (hit: Hit, context: Around): Mention | null => {
    if (context.drop || namesPlace(hit)) return null;
    const full = whoseNeedsAreMet(hit.meaning.full);
    if (full.length > 0) return mentionOf(hit, full.length > 1 ? scene.withTitle(hit.first, full) : full);
    const rivals = rivalsAt(hit);
    const listed = ofGender(hit, rivals.listed);
    const inFull = ofGender(hit, rivals.full);
    if (context.own.length > 0) {
      const { own } = context;
      const meant = own.filter((actor) => inFull.includes(actor));
      return mentionOf(
        hit,
        meant.length > 0 ? meant : own.filter((actor) => context.written || listed.includes(actor)),
        context.start,
      );
    }
    const stranger = strangers.get(hit.node);
    if (inFull.length === 0) {
      if (rivals.full.length > 0) return null;
      if (stranger !== undefined || (hit.first === hit.last && ordinaryNames.has(low(words, hit.first)))) return null;
      const holder = byOffice(hit, listed);
      if (holder) return mentionOf(hit, holder);
      return mentionOf(hit, listed.length > 1 ? titled(hit, listed) : listed);
    }
    if (readsAsOrdinaryWord(hit)) return null;
    // Another of the surname is named in full, and it is not he who held that office.
    const holder = byOffice(hit, inFull);
    if (holder) return mentionOf(hit, holder);
    const sole = inFull.length === 1 ? actors[inFull[0]!]! : null;
    const byAddress = sole?.gender !== undefined && genderBefore(hit) === sole.gender;
    if (inFull.length === 1 && (stranger === undefined || byAddress)) return mentionOf(hit, inFull);
    if (inFull.length > 1) {
      const byTitle = titled(hit, inFull);
      if (byTitle.length === 1) return mentionOf(hit, byTitle);
    }
    const known = settled.get(hit.node);
    if (known === someoneElse) return null;
    if (known !== undefined && inFull.includes(known)) return mentionOf(hit, [known]);
    const met = inFull.filter((actor) => named.get(actor)! < hit.start);
    const strangerMet = stranger !== undefined && stranger < hit.start;
    if (strangerMet && met.length === 0) return null;
    if (!strangerMet && met.length === 1) return mentionOf(hit, met);
    if (inFull.length > 1) return mentionOf(hit, inFull);
    const only = actors[inFull[0]!]!;
    return { start: hit.start, end: hit.end, actor: null, kind: 'person', form: 'name', candidates: [only.id] };
  };

  const isPlace = cityPlaces(words, article);

  const decideThing = (hit: Hit): Mention | null => {
    const things = hit.meaning.things.filter(
      (form) => counts(form) && !(form.alias?.metonym === true && isPlace(hit)) && !home.isOthers(hit, form),
    );
    let candidates = distinct(things);
    if (candidates.length > 1 && gapAfter(words, hit.first - 1) === 'space') {
      const countries = scene.demonyms.get(low(words, hit.first - 1));
      const own = countries ? candidates.filter((actor) => countries.includes(actors[actor]!.country ?? '')) : [];
      if (own.length > 0) candidates = own;
    }
    if (hit.meaning.acronym && hit.first === hit.last && isCry(hit.first)) return null;
    return mentionOf(hit, candidates);
  };

  /** "CONTACT US": a word that is also a name, between words in capitals. */
  const isCry = (at: number): boolean => {
    if (!ordinaryAcronyms.has(low(words, at))) return false;
    const shouted = (i: number): boolean => i >= 0 && i < words.count && isShouted(words, i) && !startsHit.has(i);
    return shouted(at - 1) || shouted(at + 1);
  };

  const mentions: Mention[] = [];
  hits.forEach((hit, i) => {
    const person = hit.meaning.persons.length > 0;
    const thing = hit.meaning.things.length > 0;
    const asPerson = person ? decidePerson(hit, contexts[i]!) : null;
    const mention =
      asPerson && (!thing || rivalsAt(hit).full.length > 0) ? asPerson : thing ? decideThing(hit) : asPerson;
    if (mention) mentions.push(mention);
  });
  return mentions;
}

function distinct(forms: readonly Form[]): readonly number[] {
  if (forms.length < 2) return forms.map((form) => form.actor);
  return [...new Set(forms.map((form) => form.actor))];
}
