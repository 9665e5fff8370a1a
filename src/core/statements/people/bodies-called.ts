import { bodiesOf, bodyNouns } from '../../language/english/bodies';
import { outletWords } from '../../language/english/outlets';
import { anyBody, firmsByTrade, toldByPlace } from '../../language/english/people';
import { fold } from '../../text/fold-name';
import type { NounPhrase } from './noun-phrase';
import { CALLED_REACH, CLEAR, hasActed, NEAR, type NounChoice, type NounScene } from './noun-scene';
import type { Person } from './person';

/** A newspaper's name tells that it is one. */
const OUTLET = 5;
const outlets = new Set(['newspaper', 'paper', 'magazine', 'outlet', 'site', 'website', 'publication', 'network']);

/** A paper may be called so as well; none is a "firm". */
const ofAnySort = new Set(['company', 'group', 'organisation', 'organization', 'agency']);

/** Not a phrase that stands for itself: "the campaign", "the company". */
const isNamed = ({ name, actor }: Person): boolean =>
  actor !== null || /\p{Lu}/u.test(name.replace(/^(?:The|An?) /, ''));

const lastWordOf = ({ name }: Person): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** "Union", "Council": a name's last word that tells of no firm; a bank is one, and so may a group or an office be. */
const isNoFirm = (word: string): boolean =>
  bodiesOf.has(word) && !ofAnySort.has(word) && !/^(?:bank|network|office)$/.test(word);

/** Whom "the ministry", "the company" means. */
export function bodyCalled(
  { noun, before }: NounPhrase,
  { at, sentence, trail, others, knowledge }: NounScene,
): NounChoice | null {
  const isBody = (one: Person): boolean =>
    one.human !== true &&
    !one.plural &&
    isNamed(one) &&
    !(one.actor !== null && knowledge.byId.get(one.actor)?.kind === 'state');
  const ownName = (one: Person): boolean => {
    const words = fold(one.name).split(/[\s-]+/);
    return words.length > 1 && words.some((word) => alike(word, noun)) && before.every((word) => words.includes(word));
  };
  const isCalled = (one: Person): boolean => ownName(one) || one.titles.split(/[\s|]+/).includes(noun);
  const called = trail.choose(at, sentence, null, (one) => isBody(one) && isCalled(one), undefined, CALLED_REACH);
  if (called.person) {
    const far = called.trace !== null && sentence - called.trace.sentence > NEAR;
    if (!far || !anyBody.has(noun) || before.length > 0) return { person: called.person, told: 'by-article' };
    // Another body is spoken of just now, which may as well be called so.
    const now = trail.choose(at, sentence, null, (one) => isBody(one) && one.human === false, undefined, NEAR);
    const other = now.person !== called.person && now.lead > CLEAR ? now.person : null;
    const acted = now.trace?.standing === 'speaker' || now.trace?.standing === 'subject';
    if (other && acted && sentence - now.trace.sentence <= 1 && isAcronym(other.name))
      return { person: other, told: 'alone' };
    return other ? { candidates: [called.person, other] } : { person: called.person, told: 'by-article' };
  }
  if (called.candidates.length > 0) return { candidates: called.candidates };
  if (!anyBody.has(noun) || (before.length > 1 && !before.some((word) => toldByPlace.test(word)))) return null;
  const isOutlet = outlets.has(noun);
  const { person, lead, trace } = trail.choose(
    at,
    sentence,
    null,
    (one) =>
      isBody(one) &&
      !others.has(one) &&
      (isOutlet || ofAnySort.has(noun) || !isPaper(one)) &&
      !(firmsByTrade.has(noun) && isNoFirm(lastWordOf(one))) &&
      (one.human === false || (one.acts && isWritten(one))),
    (one) => (isOutlet && bodyNouns.has(lastWordOf(one)) ? OUTLET : 1),
    NEAR,
  );
  if (!person || lead <= CLEAR) return null;
  // "Holm, an analyst at Lund Capital": where one works, or is, has done nothing; another body has.
  const actor =
    trace?.standing === 'governed' && !isOutlet
      ? trail.last(
          (one) => isBody(one.person) && hasActed(one) && (one.person.human === false || isWritten(one.person)),
          sentence,
          CALLED_REACH,
        )
      : null;
  // "Speaking in Grenby, the company said": a town.
  if (!actor && trace?.standing === 'governed' && !isOutlet && !person.name.includes(' ')) return null;
  // "Drivers in Grenby vote to strike": a word that is named in passing and does nothing is a town as soon as a firm.
  const inPassing = trace?.standing === 'headline' || trace?.standing === 'inside';
  const idle = (): boolean =>
    trail.last((one) => one.person === person && hasActed(one), sentence, CALLED_REACH) === null;
  if (inPassing && person.actor === null && !person.name.includes(' ') && idle()) return null;
  return actor && actor.person !== person ? { candidates: [actor.person, person] } : { person, told: 'alone' };
}

/** … and no firm. */
const isPaper = ({ name }: Person): boolean => outletWords.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** "Prices rose.": a word that is written with a capital only where a sentence begins may name nobody. */
const isWritten = ({ name, capital }: Person): boolean => capital || name.includes(' ') || !/(?:s|ed|ing)$/.test(name);

const isAcronym = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name);

const alike = (a: string, b: string): boolean => a === b || (/^cent(?:er|re)$/.test(a) && /^cent(?:er|re)$/.test(b));
