import type { Actor } from '../../actors/knowledge';
import type { Knowledge } from '../../actors/find-mentions';
import { type ResolvedRole, resolveRole } from '../../actors/roles/mentions';
import { rolesOn } from '../../actors/roles/held';
import type { Article } from '../../article/read-article';
import type { Mention } from '../../model';
import { namesUntold } from '../people/nations';
import { nounPhraseOf } from '../people/noun-phrase';
import { isSeatOnRecord } from '../people/of-what';
import { recordedOf } from '../people/recorded';

/** Who holds which role in an article, as far as the text was read. */
export class RolesHeld {
  /** Ids of everybody whom the article names. */
  private readonly named = new Set<string>();
  /** Ids of the persons named so far. */
  private readonly heard = new Set<string>();
  private nextHeard = 0;
  private readonly titles = new Map<Actor, string | undefined>();
  private readonly rolesIn = new Map<string, ResolvedRole>();

  constructor(
    private readonly names: readonly Mention[],
    private readonly date: Article['date'],
    private readonly knowledge: Knowledge,
    private readonly ruledOut: ReadonlySet<string>,
  ) {
    for (const { actor, kind } of names) if (actor !== null && kind === 'person') this.named.add(actor);
  }

  /** Takes in everybody who is named up to an offset. */
  hear(to: number): void {
    for (; this.nextHeard < this.names.length && this.names[this.nextHeard]!.end <= to; this.nextHeard++) {
      const { actor, kind } = this.names[this.nextHeard]!;
      if (actor !== null && kind === 'person') this.heard.add(actor);
    }
  }

  /** Who holds the role that a phrase names; the answer changes only when somebody else has been heard of. */
  heldIn(phrase: string, ahead: boolean): ResolvedRole {
    const among = ahead ? this.named : this.heard;
    const key = `${String(ahead)} ${String(among.size)} ${phrase}`;
    let known = this.rolesIn.get(key);
    if (!known) {
      known = resolveRole(phrase, this.date, this.knowledge, among);
      if (known.actor !== null && (this.ruledOut.has(known.actor) || this.isOfAnother(phrase, known)))
        known = { actor: null, via: null, candidates: [] };
      this.rolesIn.set(key, known);
    }
    return known;
  }

  /** A people that the knowledge does not hold says more than that only one minister is named. */
  private isOfAnother(phrase: string, { actor, via }: ResolvedRole): boolean {
    const held = via === 'named' ? this.knowledge.byId.get(actor!) : undefined;
    if (!held) return false;
    // "said president of the club …"
    const seat = nounPhraseOf(phrase.replace(/^(?!the\s)/i, 'the '))?.seat;
    return namesUntold(phrase, recordedOf(held)) || (seat !== undefined && !isSeatOnRecord(held, seat, this.knowledge));
  }

  /** The title of what an actor was on the article's date. */
  titleOf(actor: Actor): string | undefined {
    if (!this.titles.has(actor)) {
      const answer = rolesOn(actor, this.date);
      this.titles.set(actor, answer.known ? answer.roles[0]?.title : undefined);
    }
    return this.titles.get(actor);
  }
}
