/** What one gives to whoever is heard next: "gave the floor to". */
export const floors = 'floor|word|microphone|mic|stage|line|podium|lectern|call';

/** Whose trade it is to ask. */
export const askers: ReadonlySet<string> = new Set(
  'anchor host presenter reporter journalist correspondent interviewer moderator broadcaster'.split(' '),
);

/** What one does to somebody for what that one has said or done, in the past. */
export const deeds =
  `sacked fired dismissed suspended expelled ousted arrested detained jailed sued fined punished rebuked
  reprimanded criticised criticized condemned slammed attacked mocked booed thanked praised applauded commended defended
  hired promoted`
    .split(/\s+/)
    .join('|');

/** What words do to somebody who then speaks: "his words angered". */
export const movings =
  'angered annoyed amused upset infuriated enraged irritated alarmed delighted pleased surprised stunned shocked moved unsettled'
    .split(' ')
    .join('|');

/** What stands before whoever is heard next: "the jury heard from a neighbour", "next to speak was Holm". */
export const heardNext = [
  String.raw`hear(?:d|s)\s(?:\p{Ll}+\s)?from`,
  String.raw`(?:next|last|first|then|also)\s(?:up\s|on the stand\s|to\s(?:speak|testify|give evidence|take the (?:stand|floor|microphone)|address the \p{Ll}+)\s)?(?:was|came|is|comes)`,
  String.raw`(?:shout|cry|call|question|voice|heckle|interruption|comment|word|tribute|contribution|rebuke|retort|praise|criticism|condemnation|objection)\s(?:came\s)?from`,
  String.raw`(?:an?|another|its|no)\s(?:\p{Ll}+\s)?(?:ally|critic|supporter|champion|opponent|defender)\sin`,
].join('|');

/** What somebody is said to have done, as whoever denies it calls it. */
export const charges =
  'charges?|claims?|accusations?|allegations?|reports?|wrongdoing|guilt|involvement|responsibility|murder|fraud|rape|theft|corruption|treason';
