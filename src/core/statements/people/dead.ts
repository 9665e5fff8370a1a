import type { Followed } from './followed';
import type { Person } from './person';

/** In UTF-16 code units: so far from a name its fate is told. */
const BESIDE = 60;

const isFound =
  /^(?:,[^,.]{1,20},)?\s(?:was|were|is|has been|had been)\s(?:\p{Ll}+ly\s)?(?:dead|found dead|killed|murdered|shot dead|shot and killed|(?:stabbed|beaten|crushed|trampled) to death|executed|hanged|lynched|assassinated)\b/u;
const behindName = /^['’]s?\s(?:\p{Ll}+\s)?(?:body|corpse|death|murder|killing|killer|funeral)\b/u;
const beforeName =
  /\b(?:killing|killing of|murdering|murder of|death of|manslaughter of|body of|funeral of|killed)\s$/u;

/** Who is told to be dead in the sentence of a place or the one before it: "he" is somebody else, where anybody else can be meant. */
export function deadBefore(followed: Followed, sentence: number, at: number): ReadonlySet<Person> {
  const { sentences, text, picture } = followed;
  const start = sentences[Math.max(0, sentence - 1)]!;
  const dead = new Set<Person>();
  for (const naming of followed.within({ start, end: at })) {
    const isDead =
      isFound.test(text.slice(naming.end, naming.end + BESIDE)) ||
      behindName.test(text.slice(naming.end, naming.end + BESIDE)) ||
      beforeName.test(text.slice(Math.max(0, naming.start - BESIDE), naming.start));
    const person = isDead && naming.form === 'name' ? picture.at(naming).person : null;
    if (person) dead.add(person);
  }
  return dead;
}
