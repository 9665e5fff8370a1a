/** How a newsroom says what registers say in full. Data only: `short-role.ts` reads it. */

/** What a minister is of, and how the office is called for short: `Minister of Foreign Affairs`, `foreign minister`. */
export const ministries: Readonly<Record<string, string>> = {
  'foreign affairs': 'foreign',
  'foreign and european affairs': 'foreign',
  defence: 'defence',
  defense: 'defence',
  'national defence': 'defence',
  'internal affairs': 'interior',
  'the interior': 'interior',
  interior: 'interior',
  justice: 'justice',
  finance: 'finance',
  culture: 'culture',
  health: 'health',
  economy: 'economy',
  'the economy': 'economy',
  agriculture: 'agriculture',
  energy: 'energy',
  education: 'education',
  'national education': 'education',
  transport: 'transport',
  'the environment': 'environment',
};

/** The first words of titles, which are no names: a sentence has them in small letters. */
export const officeWords: ReadonlySet<string> = new Set(
  (
    'Acting Administrator Adviser Advisor Aide Ambassador Assistant Chair Chairman Chairperson Chairwoman Chancellor Chief ' +
    'Co-Chair Commander Commissioner Co-chair Defence Defense Deputy Director Economy Education Energy Envoy Finance First Foreign Founder General Governor Head Health Interim Interior Judge Justice Leader ' +
    'Mayor Member Minister Permanent President Press Prime Prosecutor Representative Secretary Secretary-General Senior Special Speaker ' +
    'Spokesman Spokesperson Spokeswoman State Vice Vice-President'
  ).split(' '),
);

/** Words of a title that tell that somebody speaks for an office, whatever post in it they hold. */
export const spokesWords = /\bspokes(?:person|man|woman)\b/i;

export const spokesByGender = { female: 'spokeswoman', male: 'spokesman', unknown: 'spokesperson' } as const;
