import { fold } from '../../text/fold-name';

/** A rule that joins two spellings of one name. */
export type SpellingRule =
  | 'case'
  | 'marks'
  | 'script'
  | 'ending'
  | 'yan'
  | 'y-i'
  | 'ey-ei'
  | 'kh-h'
  | 'gh-g'
  | 'ts-c'
  | 'v-ff'
  | 'x-ks'
  | 'w-v'
  | 'ye-e';

/** What each rule says, in a reader's words. */
export const spellingRules: Readonly<Record<SpellingRule, string>> = {
  case: 'capital or small letters',
  marks: 'with or without marks on letters',
  script: 'written in another alphabet',
  ending: 'a grammatical ending',
  yan: '-yan, -ian or -jan at the end',
  'y-i': 'y or i',
  'ey-ei': 'ey, ei, iy or i',
  'kh-h': 'kh or h',
  'gh-g': 'gh or g',
  'ts-c': 'ts, tz or c',
  'v-ff': '-v or -ff at the end',
  'x-ks': 'x or ks',
  'w-v': 'w or v',
  'ye-e': 'Ye- or E- at the start',
};

type Step = readonly [rule: SpellingRule, from: RegExp, to: string];

/** In this order; each works on what the one before left. Both sides go through all, so one look-up finds every spelling. */
const steps: readonly Step[] = [
  ['yan', /(?<=.{2})(?:jan|ian|yan)$/, 'ian'],
  ['v-ff', /ff$/, 'v'],
  ['ye-e', /^y(?=e.{2})/, ''],
  ['ey-ei', /e[yij](?![aeou])|i[yi]|yi|iy?j$/g, 'i'],
  ['y-i', /y/g, 'i'],
  ['ey-ei', /ii/g, 'i'],
  ['kh-h', /kh/g, 'h'],
  ['gh-g', /gh/g, 'g'],
  ['ts-c', /t[sz]/g, 'c'],
  ['x-ks', /x/g, 'ks'],
  ['x-ks', /sander$/, 'sandr'],
  ['w-v', /w/g, 'v'],
];
const touched = /[yjxw]|ff$|e[ij]|ii|kh|gh|t[sz]|ian$|sander$/;

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:i є:e ґ:g ә:a ө:o ү:u ғ:g қ:k ң:n ҹ:j ҝ:g һ:h ј:y љ:lj њ:nj ћ:c ђ:dj џ:dz ў:u'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const armenian: Readonly<Record<string, string>> = Object.fromEntries(
  'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const georgian: Readonly<Record<string, string>> = Object.fromEntries(
  'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The alphabet of a folded word, told by its first letter. */
type Script = 'latin' | 'cyrillic' | 'armenian' | 'georgian' | 'other';

function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code < 0x370) return 'latin';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x530 && code < 0x590) return 'armenian';
  return code >= 0x10a0 && code < 0x1100 ? 'georgian' : 'other';
}

/** A folded word in Latin letters, whatever its alphabet. */
export function romanised(word: string): string {
  const script = scriptOf(word);
  if (script === 'latin' || script === 'other') return word;
  const letters = script === 'cyrillic' ? cyrillic : script === 'armenian' ? armenian : georgian;
  // Armenian ու is one vowel of two letters, and a last -ии or -ый is the -y of the Latin spelling.
  const prepared = script === 'armenian' ? word.replace(/ու/g, 'u') : word;
  let out = '';
  for (const letter of prepared) out += letters[letter] ?? letter;
  return out;
}

/**
 * The key under which all spellings of a name's word meet: "pashinyan", "pashinian", "pashinjan" and "пашинян" share one.
 * @param folded a word from `fold`
 */
export function variantKey(folded: string): string {
  let word = folded.charCodeAt(0) < 0x370 ? folded : romanised(folded);
  if (word.length < 3 || !touched.test(word)) return word;
  for (const [, from, to] of steps) word = word.replace(from, to);
  return word;
}

/** Grammatical endings by alphabet; what may stand in their place in the name's own form follows the ending. */
const endings: Readonly<Partial<Record<Script, readonly (readonly [ending: string, forms: readonly string[]])[]>>> = {
  cyrillic: [
    ['ого', ['ий', 'ый', 'ой']],
    ['ому', ['ий', 'ый', 'ой']],
    ['ами', ['', 'а']],
    ['ыми', ['']],
    ['ым', ['', 'ий']],
    ['ом', ['']],
    ['ем', ['', 'й']],
    ['ой', ['а', '']],
    ['ою', ['а']],
    ['ей', ['а', 'я']],
    ['ею', ['я']],
    ['а', ['']],
    ['у', ['', 'а']],
    ['е', ['', 'а', 'я']],
    ['ы', ['', 'а']],
    ['и', ['я', 'а', '']],
    ['я', ['й', '']],
    ['ю', ['й', 'я', '']],
  ],
  armenian: [
    ['յին', ['']],
    ['յից', ['']],
    ['յի', ['']],
    ['ներ', ['']],
    ['ին', ['']],
    ['ից', ['']],
    ['ով', ['']],
    ['ում', ['']],
    ['ի', ['']],
    ['ը', ['']],
    ['ն', ['']],
  ],
  georgian: [
    ['ის', ['ი', '']],
    ['ით', ['ი', '']],
    ['მა', ['ი', '']],
    ['ად', ['ი', '']],
    ['ს', ['ი', '']],
    ['მ', ['']],
    ['ი', ['']],
  ],
};

/**
 * What a word in an inflected form may be the form of, likeliest first: "лаврова" → "лавров".
 * Languages that hang endings on names, by alphabet; Latin words come back with nothing.
 * @param folded a word from `fold`
 */
export function stems(folded: string): readonly string[] {
  if (folded.charCodeAt(0) < 0x370) return [];
  const found: string[] = [];
  for (const [ending, forms] of endings[scriptOf(folded)] ?? []) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 3) continue;
    const stem = folded.slice(0, -ending.length);
    for (const form of forms) found.push(stem + form);
  }
  return found;
}

/**
 * Which rules join two spellings of one word; null where they are no spellings of one word.
 * @param a as written in the article
 * @param b as written in the record
 */
export function rulesBetween(a: string, b: string): readonly SpellingRule[] | null {
  if (a === b) return [];
  const rules: SpellingRule[] = [];
  if (a.toLowerCase() === b.toLowerCase()) return ['case'];
  let [left, right] = [fold(a), fold(b)];
  if (a.toLowerCase() !== left || b.toLowerCase() !== right) rules.push('marks');
  if (left === right) return rules;
  if (scriptOf(left) !== scriptOf(right)) rules.push('script');
  if (variantKey(left) !== variantKey(right)) {
    const stem = stems(left).find((form) => variantKey(form) === variantKey(right));
    if (stem === undefined) return null;
    rules.push('ending');
    left = stem;
  }
  left = romanised(left);
  right = romanised(right);
  for (const [rule, from, to] of steps) {
    if (left === right) break;
    const same = left.replace(from, to) === left && right.replace(from, to) === right;
    left = left.replace(from, to);
    right = right.replace(from, to);
    if (!same && !rules.includes(rule)) rules.push(rule);
  }
  return rules;
}
