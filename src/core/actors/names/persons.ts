import type { Actor } from '../knowledge';
import { genderBefore, isOrdinaryName, readsAsOrdinaryWord } from './beside-names';
import type { FirstReading } from './first-reading';
import type { Home } from './home';
import type { Needs } from './needs';
import type { Hit } from './scan';
import type { Around, Scene, Surroundings } from './surroundings';

/** In place of an actor: somebody whom no record holds. */
const someoneElse = -1;

/** Whom a name means; several where it cannot be told, none where nobody who is known. */
export interface Meant {
  readonly actors: readonly number[];
  /** Where the name begins, with a given name that stands before it. */
  readonly start: number;
  /** One who is probably meant, but it may be somebody whom no record holds. */
  readonly doubtful?: boolean;
}

/** Decides hit by hit, in the order of the text: what is settled by one holds for those behind it. */
export class Persons {
  /** Once a surname alone has meant somebody, reporters give everybody else of that surname another name beside it. */
  readonly #settled = new Map<number, number>();

  constructor(
    private readonly scene: Scene,
    private readonly first: FirstReading,
    private readonly needs: Needs,
    private readonly home: Home,
    private readonly namesPlace: Surroundings['namesPlace'],
  ) {}

  /** Before anything is decided: which surnames one alone bears so far, where they first stand alone. */
  settle(hits: readonly Hit[]): void {
    const { named, strangers, contexts, rivalsAt } = this.first;
    hits.forEach((hit, i) => {
      const context = contexts[i]!;
      const bare = hit.meaning.persons.length > 0 && !context.drop && context.own.length === 0;
      if (!bare || this.#settled.has(hit.node) || named.get(hit.meaning.full.actors[0] ?? someoneElse) === hit.start)
        return;
      const met = rivalsAt(hit).full.filter((actor) => named.get(actor)! < hit.start);
      const strangerMet = (strangers.get(hit.node) ?? Infinity) < hit.start;
      if (met.length + (strangerMet ? 1 : 0) === 1 && this.#ofGender(hit, met).length === met.length) {
        this.#settled.set(hit.node, met[0] ?? someoneElse);
      }
    });
  }

  decide(hit: Hit, context: Around): Meant {
    const at = (actors: readonly number[]): Meant => ({ actors, start: hit.start });
    if (context.drop || this.namesPlace(hit)) return at([]);
    const full = this.needs.whoseNeedsAreMet(hit.meaning.full);
    if (full.length > 0) return at(full.length > 1 ? this.scene.withTitle(hit.first, full) : full);
    const rivals = this.first.rivalsAt(hit);
    const listed = this.#ofGender(hit, rivals.listed);
    const inFull = this.#ofGender(hit, rivals.full);
    if (context.own.length > 0) {
      const { own, start } = context;
      const meant = own.filter((actor) => inFull.includes(actor));
      return {
        actors: meant.length > 0 ? meant : own.filter((actor) => context.written || listed.includes(actor)),
        start,
      };
    }
    if (inFull.length > 0) return this.#amongNamed(hit, inFull);
    return at(rivals.full.length > 0 ? [] : this.#amongListed(hit, listed));
  }

  /** Of a surname whose bearer is not named in full: by its record alone. */
  #amongListed(hit: Hit, listed: readonly number[]): readonly number[] {
    if (this.first.strangers.has(hit.node) || isOrdinaryName(this.scene.words, hit)) return [];
    return this.#byOffice(hit, listed) ?? (listed.length > 1 ? this.#titled(hit, listed) : listed);
  }

  /** Of a surname whose bearers are named in full in the article. */
  #amongNamed(hit: Hit, inFull: readonly number[]): Meant {
    const { words, actors } = this.scene;
    const at = (meant: readonly number[]): Meant => ({ actors: meant, start: hit.start });
    if (readsAsOrdinaryWord(words, hit)) return at([]);
    // Another of the surname is named in full, and it is not he who held that office.
    const holder = this.#byOffice(hit, inFull);
    if (holder) return at(holder);
    const stranger = this.first.strangers.get(hit.node);
    const sole = inFull.length === 1 ? actors[inFull[0]!]! : null;
    const metBefore = (actor: number): boolean => this.first.named.get(actor)! < hit.start;
    const byAddress = sole?.gender !== undefined && genderBefore(words, hit) === sole.gender;
    if (sole && (stranger === undefined || (byAddress && metBefore(inFull[0]!)))) return at(inFull);
    if (!sole) {
      const byTitle = this.#titled(hit, inFull);
      if (byTitle.length === 1) return at(byTitle);
    }
    const known = this.#settled.get(hit.node);
    if (known === someoneElse) return at([]);
    if (known !== undefined && inFull.includes(known)) return at([known]);
    const met = inFull.filter(metBefore);
    const strangerMet = stranger !== undefined && stranger < hit.start;
    if (strangerMet && met.length === 0) return at([]);
    if (!strangerMet && met.length === 1) return at(met);
    return { ...at(inFull), doubtful: sole !== null };
  }

  #ofGender(hit: Hit, candidates: readonly number[]): readonly number[] {
    const gender = genderBefore(this.scene.words, hit);
    if (gender === undefined) return candidates;
    return candidates.filter((actor) => (this.#actor(actor).gender ?? gender) === gender);
  }

  #actor(at: number): Actor {
    return this.scene.actors[at]!;
  }

  /** "President Aliyev" on the article's date; it settles the surname for what follows. */
  #titled(hit: Hit, candidates: readonly number[]): readonly number[] {
    const known = this.#settled.get(hit.node);
    const fitting = this.scene.withTitle(hit.first, candidates);
    if (fitting.length === 1) this.#settled.set(hit.node, fitting[0]!);
    return fitting.length > 1 && known !== undefined && fitting.includes(known) ? [known] : fitting;
  }

  /** "Prime Minister Sargsyan": whoever of that surname held the office then, where the article is about their country. */
  #byOffice(hit: Hit, listed: readonly number[]): readonly number[] | null {
    const holders = this.scene.titleHolders(hit.first).filter((actor) => hit.meaning.personSet.has(actor));
    const only = holders.length === 1 ? holders[0]! : undefined;
    if (only === undefined || listed.includes(only)) return null;
    if (!this.home.isNamed(this.#actor(only))) return listed.length > 0 ? [...listed, only] : null;
    if (this.first.rivalsAt(hit).full.length === 0) this.#settled.set(hit.node, only);
    return [only];
  }
}
