/** What tells father and son apart: "jr" or "sr", and what the article calls somebody. */
interface Aged {
  readonly suffix: string;
  readonly titles: string;
}

const opposite: Readonly<Record<string, string>> = { jr: 'sr', sr: 'jr' };

/** "Moor Jr.", "the elder Moor": of father and son the one of that age; all where it does not tell. */
export function ofAge<T extends Aged>(bearers: readonly T[], suffix: string, titles: string): T[] {
  const age = /\b(elder|older|senior|younger|junior)\b/.exec(titles)?.[1];
  const wanted = suffix !== '' ? suffix : age === undefined ? '' : /^(?:elder|older|senior)$/.test(age) ? 'sr' : 'jr';
  if (wanted === '') return [...bearers];
  const found = bearers.filter((one) => one.suffix === wanted);
  // "His son, Ivo Moor": the other one is the elder.
  const isChild = ({ titles: own }: Aged): boolean => /(?:^|\s)(?:son|daughter|grandson|granddaughter)\b/.test(own);
  // "Moor’s father, Ivo Moor"
  const isParent = ({ titles: own }: Aged): boolean =>
    /(?:^|\s)(?:grand)?(?:father|mother)$/.test(own.split(' | ')[0]!);
  // Whoever is called the father is not the son.
  const others = bearers.filter((one) => one.suffix !== opposite[wanted]);
  const parents = others.filter(isParent);
  const told =
    found.length > 0
      ? found
      : parents.length === 1
        ? others.filter((one) => isParent(one) === (wanted === 'sr'))
        : others.filter((one) => isChild(one) === (wanted === 'jr'));
  if (told.length === 1) return told;
  return others.length > 0 ? others : [...bearers];
}
