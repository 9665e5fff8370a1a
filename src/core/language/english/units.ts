const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const small = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers below a hundred that are one word; two of them are joined by a hyphen. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...tens.flatMap((ten, index) =>
    small.slice(1, 10).map((one, value) => [`${ten}-${one}`, (index + 2) * 10 + value + 1] as const),
  ),
]);

/** What a number is multiplied by. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Scales that are written onto the digits: "€3bn". */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);

/** Parts of a whole, by the word that names them. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Units of measure: the word after the number is the unit, whatever follows. */
export const measures = set(`percent metre metres meter meters kilometre kilometres kilometer kilometers km m cm mm mile
  miles foot feet inch inches yard yards acre acres hectare hectares gram grams kilogram kilograms kilo kilos kg g ton tons
  tonne tonnes pound pounds ounce ounces litre litres liter liters gallon gallons barrel barrels degree degrees volt volts
  watt watts kw mw gw kilowatt kilowatts megawatt megawatts gigawatt gigawatts kwh second seconds minute minutes hour hours
  day days week weeks month months year years decade decades century centuries mph kph knot knots hz mhz gb mb tb bcm
  dollar dollars euro euros rouble roubles ruble rubles dram drams manat manats lira liras lari yuan yen franc francs crown
  crowns cent cents point points percentage kilotons megatons`);

/** Measures that make adjectives worth noting: "a 10-km zone", but not "a two-day visit". */
export const spans =
  set(`km kilometre kilometer metre meter mile acre hectare ton tonne barrel litre liter megawatt foot
  percent`);

/** With one of these before it a number is part of a name: "pier No. 4", "Article 5". */
export const namingNouns =
  set(`no no. nos number numbers article articles chapter section page pages resolution flight route
  room gate line phase level stage item clause paragraph aged age class grade channel highway unit point points category
  part protocol episode act season platform pier berth track block building apartment box division brigade battalion
  regiment district zone sector version figure table`);

/** Of these, one alone counts: "one soldier was wounded", but "one side". */
export const countedOnes =
  set(`person soldier serviceman servicewoman civilian man woman child boy girl sailor policeman
  officer worker journalist prisoner hostage casualty vehicle tank drone helicopter plane ship boat house percent million
  billion hundred thousand hour week month year kilometre kilometer metre mile ton tonne dollar euro`);

/** Plurals that do not end in "s". */
export const oddPlurals = set(`people men women children police servicemen servicewomen policemen spokesmen fishermen
  businessmen troops personnel staff cattle sheep fish aircraft feet teeth media crew`);
