/** The fields of an actors file, with what each is for; the reader, the help and the JSON Schema go by them. */
type Help = Readonly<Record<string, string>>;

export const actorFields = {
  id: 'The name of the record: small letters, digits and hyphens, such as "first-last". A shipped id adds to that record or overrides it.',
  kind: 'What it is: person, office, organisation, state or region. Without it, a person.',
  name: 'The full name in its commonest English spelling.',
  gender: 'For the pronouns of a person: male or female.',
  country:
    'The country of the office as two capital letters (ISO 3166-1), such as AM, or the id of a region; it says nothing of citizenship.',
  born: 'The date of birth: 1950-03-21, 1950-03 or 1950.',
  died: 'The date of death: 2003-12-12, 2003-12 or 2003.',
  active: 'When this person may be meant: from holds of all names, to of the surname alone.',
  needs: 'Words of which one must stand in the article for any of the names to count.',
  names: 'What it was called when: a text each, with from and to.',
  aliases: 'Other names and spellings.',
  not: 'Spellings that never mean this actor, although they would fit.',
  demonyms: 'For a state or region: words for its people and what belongs to it, such as Armenian.',
  roles: 'The offices held, each with its dates.',
  complete: 'From when to when there were no other roles than these: only then is somebody said to be out of office.',
  links: 'Where to read more: a name and an address or number each, such as wikidata: Q399.',
  sources: 'Addresses that vouch for the whole record.',
  disabled: 'true switches off the record of this id.',
  note: 'A note of your own; it is read by nobody else.',
} as const satisfies Help;

export const aliasFields = {
  text: 'The name as it is written.',
  lang: 'The language code of its writing, such as ru, where it is not English.',
  needs: 'Words of which one must stand in the article for this name to count.',
  metonym: 'true where the name stands for the actor only as a speaker or doer, such as a capital city.',
  from: 'The first day on which this name counts: 2004-03-09, 2004-03 or 2004.',
  to: 'The last day on which this name counts.',
} as const satisfies Help;

export const roleFields = {
  title: 'The title, such as Minister of Foreign Affairs.',
  also: 'Other wordings of the title.',
  org: 'The id of the office or organisation in which the role is held.',
  country: 'The country as two capital letters, where it is not the one of the organisation.',
  from: 'The first day: 2004-03-09, 2004-03 or 2004.',
  seen: 'Where the first day is not known: the first day on which a source has them in office.',
  to: 'The last day, itself included; null while the role is still held on the day of "asOf". Without it, the end is not known.',
  source: 'The address that vouches for the role.',
  asOf: 'The day for which this was checked against the source; of a dated page, its date.',
  contested: 'What is in dispute about it, in a few words.',
} as const satisfies Help;

export const spanFields = {
  from: 'The first day: 2004-03-09, 2004-03 or 2004.',
  to: 'The last day, itself included; without it, it goes on.',
} as const satisfies Help;

export const nameFields = {
  text: 'What it was called.',
  ...spanFields,
} as const satisfies Help;

export const actorKinds = ['person', 'office', 'organisation', 'state', 'region'] as const;
export const genders = ['male', 'female'] as const;

/** The form of an id. */
export const idForm = /^[a-z0-9][a-z0-9-]*$/;
/** The form of a date; not every one of this form is in the calendar. */
export const dateForm = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** An alias may have so many characters (UTF-16 code units). */
export const longestAlias = 200;

/** Whether a date is one of the calendar: a year, a month or a day. */
export function isDate(text: string): boolean {
  if (!dateForm.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === Number(month);
}
