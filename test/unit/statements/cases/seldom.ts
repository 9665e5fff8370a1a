import type { Row } from '../rows';

/** What few articles show: each row runs a branch that no article of the training set needs. */
export const askedFirst: readonly Row[] = [
  ['asked about, no comma', '(Holm) asked about the talks <said> {that the road was shut}.'],
  ['asked about, one comma', '(Holm), asked about the talks <said> {that the road was shut}.'],
  ['when asked about, no comma', '(Holm) when asked about the talks <said> {“the road is shut.”}'],
  [
    'asked about a report that',
    '(Holm) asked about reports that the envoys would meet in Selm <said> {that the road was shut}.',
  ],
  [
    'asked about, and another said',
    '(1:Holm) <1:asked about> {1:the talks}, and (2:Lund) <2:said> {2:that the road was shut}.',
  ],
  [
    'asked about, before another said',
    '(1:Holm) <1:asked about> {1:the talks} before (2:Lund) <2:said> {2:that the road was shut}.',
  ],
  ['asked about a state, then a name', 'Asked about the talks with Osmark (Holm) <said> {that the road was shut}.'],
  ['was asked, and no more', 'Mayor was asked on Monday', { place: 'headline' }],
  ['was asked about nothing', 'Holm was asked about.'],
  ['as somebody said, a word', 'As Holm said, no.'],
  ['as somebody wrote, citing, in marks', 'As Norda wrote, <citing> (the guild), {“yes.”}'],
];

export const quotedBy: readonly Row[] = [
  ['the paper quoted her, no marks', '{The road is shut}, the paper <quoted> (Holm).'],
  ['quoted as being', 'Holm was quoted as being ill.'],
  ['quoted by an agency as being', 'Holm was quoted by Norda as being ill.'],
  ['quoted as saying nothing', 'Holm was quoted as saying.'],
  ['informed from', '{The road was shut}, Norda was <informed> from (the press service of the guild).'],
  ['guilty of threatening', 'Holm pleaded guilty to threatening to burn the mill.'],
  ['added, before the name and a colon', '<Added> (Holm): {“The road is shut.”}'],
  ['said, before the full name and a colon', '<Said> (Petra Holm): {the road is shut, and it is cold}.'],
  ['in marks before the verb, of somebody', '(Holm, who was called “a liar,”|Petra Holm) <said> {the road was shut}.'],
  [
    'in marks before the verb, by another',
    '(Holm, whom Reyle praised as “a brave woman,”|Petra Holm) <said> {the road was shut}.',
  ],
  ['when, in fact, she said', 'The mayor fell silent when, in fact, Holm said.'],
];

export const labels: readonly Row[] = [
  ['direct quote from', 'Direct quote from (Holm): {“The road is shut, and the ferry has gone.”}'],
  ['full quote of nobody', 'Full quote: {“The road is shut, and the ferry has gone.”}'],
  ['quote about something', 'Quote about the mill: {“The road is shut, and the ferry has gone.”}'],
  ['quote whose source is an outlet', 'Source: Norda\n\nQuote: {“The road is shut, and the ferry has gone.”}'],
  [
    'from the press office of a body',
    'From the press office of (the guild).\n\n{“The road is shut, and the ferry has gone.”}',
  ],
  ['signed with a day', '{“The road is shut, and the ferry has gone.”}\n\n– late on a cold day in May'],
  ['signed with nothing', '{“The road is shut, and the ferry has gone.”}\n\n– so on'],
  ['a day and this', 'A cold day in May. Holm said this on Monday.'],
  [
    'a list with a point of nouns and one that ends in and',
    '(1,2:The guild) <1,2:said>:\n\n- {1:the mill is old};\n\n- {2:the road is shut}, and\n\n- bread, salt',
  ],
  ['a list with one label in it', '(The guild) <said>:\n\n- {the mill is old}\n\n- last word: the road'],
  [
    'a list of words in marks',
    '(1,2:Holm) went on. <1,2:According to> (1,2:Holm):\n\n- {1:“The mill is old, and we know it.”}\n\n- {2:the road is shut}',
  ],
  ['a link of a page', '(Lund) <said> {[see the map]((https://example.org/map)) was old}.'],
  ['she said, pausing', '{“The road is shut,”} (Holm) <said>, pausing, {“and the ferry has gone.”}'],
];

/** What somebody is just typing, or what a page has cut. */
export const brokenOff: readonly Row[] = [
  ['broken off behind the name', '{“The road is shut,”} (Holm) <said>,'],
  ['broken off before how it was put', '{“Nobody asked us.”} This is how.'],
  ['broken off behind who informed', 'As Norda was informed by the press service of the ministry,'],
  ['broken off before what was quoted', 'Norda quoted Holm as saying.'],
  ['informed by nobody', 'It was late, Norda was informed.'],
  ['according to a dash', 'The boat sank, according to – a note.'],
  ['a bracket that never opened', 'Mayor Varn)) said it was late.'],
  ['a link that never ends', '(Holm) <said> {the [map]((https://example.org/map was old}.'],
  [
    'an online form at the end of a headline',
    'The guild of Selm opens an online reporting form',
    { place: 'headline' },
  ],
  [
    'a sentence of hundreds of words',
    `(Holm) <said> {that the road was shut}.\n\nThe guild sold ${'salt '.repeat(400)}in May.`,
  ],
];

export const seldomSaid: readonly Row[] = [
  ['warned there would be', '(Ilse Varn) <warned> {there would be rain}.'],
  ['admitted on a day there was', '(Ilse Varn) <admitted> on Monday {there was no plan}.'],
  ['told somebody there would be', '(Ilse Varn) <told> the guild {there would be rain}.'],
  ['a gerund with an aside as subject', '{Finding the road, in the snow, was not simple}, (he) <said>.'],
  ['leaving the hall, glad of it, he said', 'Leaving the hall, glad of it, he said.'],
  ['a second time, giving another version', 'A second time, Holm told the jury, giving another version.'],
  [
    'a second time, giving letters that were signed',
    '{A second time}, (Holm) <told> the jury, {giving letters signed in May}.',
  ],
  ['a truce says a name', '{Truce for Selm} <says> (Varn) after talks', { place: 'headline' }],
  [
    'from the desk of somebody came',
    'From (the desk of Petra Holm) came a letter.\n\n{“The road is shut, and nobody knows why.”}',
  ],
  ['agreed with that', 'Holm agreed with that.'],
  ['said farmers involved in the talks', '{“We wait for the ferry,”} <said> (farmers) involved in the talks.'],
  [
    'said that a man with a relative clause and a name said',
    '(1:Holm) <1:says> {1:(2?:the man who hid the boat, Ivo Dask), <2?:said> {2?:it was late}}.',
  ],
  [
    'said, and according to another',
    '(1:Holm) <1:said> {1:the bridge was shut at noon}, <2?:according to> (2?:the guild), and {2?:boats, carts, and goats were held}.',
  ],
  ['people who say they agreed', 'The share of (people who) <say> {they agreed} fell by a third.'],
  ['asked about, a colon', '(Holm) asked about the talks <said>: {“The road is shut.”}'],
  ['the claim that a deal has cost', 'The <claim> {that the deal he signed has cost nine mills}.'],
  [
    'from the desk of somebody who',
    'From the desk of (Petra Holm), who leads the guild.\n\n{“The road is shut, and nobody knows why.”}',
  ],
  ['as somebody wrote, citing without a comma', 'As Norda wrote, <citing> (the guild) {the talks had failed}.'],
  ['shares fell after a noun and said', 'Shares fell after (the strike of the guild) and <said> {it would close}.'],
];

export const inWhoseWords: readonly Row[] = [
  ['was somebody’s answer', '{“The boats will sail at dawn”} was (Petra Holm)’s <answer>.'],
  ['was the reply of a post', '{“The boats will sail at dawn”} was (the mayor)’s <reply>.'],
  ['as quoted, behind a comma', '{The bridge will open in May}, (Petra Holm) <said>, as quoted by Norda Radio.'],
  ['as quoted', '{The bridge will open in May}, (Petra Holm) <said> as quoted by Norda Radio.'],
  ['according to an outlet that cites a body', '<According to> Norda Radio, citing (the guild), {the wells were dry}.'],
  ['who, he said', 'Bo Varn spoke to Ida Holm, {who}, (he|Bo Varn) <said>, {told him that the boats would sail}.'],
];

export const ofWhomItIsSaid: readonly Row[] = [
  ['people at places in several towns', '(Parents at schools in Osmark, Tarvia and Selm) <said> {the road was shut}.'],
  ['people in several towns', '(Teachers in Osmark, Tarvia and Selm) <said> {the road was shut}.'],
  [
    'neither of two, of whom one is described',
    '(Neither Ilse Varn, the director, nor her deputy) <said> {the road was shut}.',
  ],
  ['whom somebody married', '(The man Reyle married, Tor Holm|Tor Holm), <said> {the road was shut}.'],
  ['a bill that somebody signed', '(The bill Holm signed), a short one, <said> {the road was shut}.'],
  ['people at a meeting are told that', '(The mayor) <told> delegates meeting in Tesk {that the road was shut}.'],
  ['several towns are asked', '(The guild) <asked> {Osmark, Tarvia and Selm to wait}.'],
  ['a complaint about something', '(A complaint to the court about a bridge) <said> {the road was shut}.'],
  ['a dance has a name', 'They danced a dance called the brenna, which is old.'],
  ['nothing to whom', 'Petra Holm said nothing to reporters.'],
];

export const acrossClauses: readonly Row[] = [
  [
    'in what another called so',
    '(2:Petra Holm), in what (1:Ivo Marn) <1:called> {1:a threat}, <2:said> {2:the road was shut}.',
  ],
  [
    'after another said so',
    '(2:Petra Holm), after (1:Ivo Marn) <1:called> {1:her a thief}, <2:said> {2:the road was shut}.',
  ],
  [
    'described, after another said so',
    '(2:Petra Holm), a baker, after (1:Ivo Marn) <1:called> {1:her a thief}, <2:said> {2:the road was shut}.',
  ],
  [
    'on a day, after another said so',
    'On Monday (2:Petra Holm), after (1:Ivo Marn) <1:called> {1:her a thief}, <2:told> the council {2:the road was shut}.',
  ],
  [
    'after another said so, left and said',
    '(2:Petra Holm), after (1:Ivo Marn) <1:called> {1:her a thief}, left and <2:said> {2:the road was shut}.',
  ],
  [
    'a letter that another called so',
    '(2:The mayor), in a letter that (1:Ivo Marn) <1:called> {1:a threat}, <2:said> {2:the road was shut}.',
  ],
];

export const endsInMarks: readonly Row[] = [
  ['another’s deed behind words in marks', '(Judge Ida Marn|Ida Marn) <said> {he was “a danger.”} Karl Voss appealed.'],
  ['another’s smile behind words in marks', '(Judge Ida Marn|Ida Marn) <called> {him “a danger.”} Karl Voss smiled.'],
  ['an attribution behind a stop in marks', '{“He is a danger.”} (Karl Voss) <said>.'],
];

export const calledUp: readonly Row[] = [
  ['a counterpart by name', 'Omar Lind called his counterpart, Eva Roth, on Sunday.'],
  ['a president by name', 'Omar Lind called Norvia’s president, Eva Roth, on Sunday.'],
  ['the mayor late', 'Omar Lind called the mayor late on Sunday.'],
  ['a mother who', 'Omar Lind called his mother, who wept.'],
  ['and called so', '(Omar Lind) <called> {the mayor, Eva Roth, a liar}.'],
];

export const sentOff: readonly Row[] = [
  ['dismissed the minister', 'Petra Holm dismissed the minister on Friday.'],
  ['dismissed officials', 'Petra Holm dismissed two officials.'],
  ['dismissed somebody as something', '(Petra Holm) <dismissed> {the governor as “a clown.”}'],
];
