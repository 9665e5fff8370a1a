import type { Needs } from './needs';
import type { Hit } from './scan';
import { alone, type Around, type Surroundings } from './surroundings';

/** Who is named in full in an article, known or not, and who else bears each surname. */
export interface FirstReading {
  /** Actors, with where each is first named in full, as an offset. */
  readonly named: ReadonlyMap<number, number>;
  /** Where somebody whom no record holds is first named with a surname, by its node. */
  readonly strangers: ReadonlyMap<number, number>;
  /** Of each hit, what stands around it. */
  readonly contexts: readonly Around[];
  readonly rivalsAt: (hit: Hit) => Rivals;
}

export interface Rivals {
  /** Those of the surname who are named in full in the article. */
  readonly full: readonly number[];
  /** Those whose records have the surname alone. */
  readonly listed: readonly number[];
}

export function readFirst(
  hits: readonly Hit[],
  { around, goesOn, namesPlace }: Surroundings,
  needs: Needs,
): FirstReading {
  const named = new Map<number, number>();
  const strangers = new Map<number, number>();
  const contexts: Around[] = [];
  for (const hit of hits) {
    const isLonger = goesOn(hit);
    const full = isLonger ? [] : needs.whoseNeedsAreMet(hit.meaning.full);
    const bare = hit.meaning.persons.length > 0 && full.length === 0;
    const found = bare ? around(hit) : alone(hit.start);
    const own = found.own.filter(needs.mayBe);
    // One of that name who cannot be meant then is somebody else of that name.
    const others = found.own.length > 0 && own.length === 0;
    const context = others ? { ...found, own, drop: true, other: true } : { ...found, own };
    contexts.push(context);
    const whole = full.length > 0 ? full : context.written ? context.own : [];
    if (whole.length === 1 && !named.has(whole[0]!) && !namesPlace(hit)) named.set(whole[0]!, hit.start);
    if (context.other && !strangers.has(hit.node)) strangers.set(hit.node, hit.start);
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
    const found = { full, listed: needs.whoseNeedsAreMet(listed) };
    rivalsByNode.set(hit.node, found);
    return found;
  };
  return { named, strangers, contexts, rivalsAt };
}
