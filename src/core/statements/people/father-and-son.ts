/** What tells father and son apart: "jr" or "sr", and what the article calls somebody. */
interface Aged {
  readonly gender: 'male' | 'female' | null;
  readonly suffix: string;
  readonly titles: string;
}

const opposite: Readonly<Record<string, string>> = { jr: 'sr', sr: 'jr' };

/** "the elder Moor": "sr" or "jr" where a title tells the age, else "". */
export function ageIn(titles: string): 'sr' | 'jr' | '' {
  const age = /\b(elder|older|senior|younger|junior)\b/.exec(titles)?.[1];
  return age === undefined ? '' : /^(?:elder|older|senior)$/.test(age) ? 'sr' : 'jr';
}

const own = ({ titles }: Aged): string => titles.split(' | ')[0]!;
const isChild = ({ titles }: Aged): boolean => /(?:^|\s)(?:son|daughter|grandson|granddaughter)\b/.test(titles);
const isParent = (one: Aged): boolean => /(?:^|\s)(?:grand)?(?:father|mother)$/.test(own(one));
const isSibling = (age: string, { titles }: Aged): boolean =>
  (age === 'sr'
    ? /\b(?:elder|older|big) (?:brother|sister)\b/
    : /\b(?:younger|little|kid|baby) (?:brother|sister)\b/
  ).test(titles);
const yearsOf = ({ titles }: Aged): number => Number(/\b(\d+)-year-old\b/.exec(titles)?.[1] ?? NaN);

/** Of several the one of an age, by what the article calls them; null where it does not tell. */
function toldAge<T extends Aged>(several: readonly T[], age: 'sr' | 'jr'): T | null {
  const other = age === 'sr' ? 'jr' : 'sr';
  const [isOne, isOther] = age === 'sr' ? [isParent, isChild] : [isChild, isParent];
  const one = several.filter((each) => isOne(each) || isSibling(age, each));
  if (one.length === 1) return one[0]!;
  if (several.length !== 2) return null;
  // "His son, Ivo Moor": the other one is the elder.
  const rest = several.filter((each) => !isOther(each) && !isSibling(other, each));
  if (rest.length === 1) return rest[0]!;
  const [first, second] = several as readonly [T, T];
  const older = yearsOf(first) - yearsOf(second);
  return Number.isNaN(older) || older === 0 ? null : older > 0 === (age === 'sr') ? first : second;
}

/** "Moor Jr.", "the elder Moor": of those of one surname the one of that age; all of that age where nothing tells, none where all are of the other. */
export function ofAge<T extends Aged>(bearers: readonly T[], suffix: string, titles: string): T[] {
  const wanted = suffix === 'jr' || suffix === 'sr' ? suffix : suffix === '' ? ageIn(titles) : '';
  if (wanted === '')
    return suffix === '' ? ofCourtesy(bearers, titles) : bearers.filter((one) => one.suffix === suffix);
  const found = bearers.filter((one) => one.suffix === wanted);
  if (found.length === 1) return found;
  const others = bearers.filter((one) => one.suffix !== opposite[wanted]);
  const told = toldAge(found.length > 0 ? found : others, wanted);
  if (told) return [told];
  // "Moor Sr." is not Moor Jr., but a senior adviser may be.
  return others.length > 0 || suffix !== '' || /\b(?:elder|younger)\b/.test(titles) ? others : [...bearers];
}

/** "Mrs Moor": the mother, and neither her daughter nor her sister-in-law. */
function ofCourtesy<T extends Aged>(bearers: readonly T[], titles: string): T[] {
  if (!/(?:^|\s)mrs\.?$/.test(titles.split(' | ')[0]!)) return [...bearers];
  const married = bearers.filter((one) => /(?:^|\s)(?:(?:grand)?mother|mum|wife|widow)\b/.test(own(one)));
  const young = bearers.every(
    (one) => one.gender !== 'female' || married.includes(one) || isChild(one) || /\bsister\b/.test(own(one)),
  );
  return married.length === 1 && young ? married : [...bearers];
}
