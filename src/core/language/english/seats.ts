/** Where anybody's seat may be: "the mayor of the town". */
export const anyPlace: ReadonlySet<string> = new Set(
  'country nation state republic region province district county city town village island territory area community'.split(
    ' ',
  ),
);

/** What anybody's body may be called: "the leader of the party", of whom the article has a name for it. */
export const anySeat: ReadonlySet<string> = new Set('party bloc body team movement faction alliance'.split(' '));

/** Bodies with a head, members and people who speak for them: "the council chairman", "a member of the council". */
export const headedBodies: ReadonlySet<string> = new Set(
  `academy assembly association bank board bureau cabinet chamber clinic club college commission committee congress council
  court department directorate federation foundation guild hospital institute league ministry museum parliament police army
  school senate society union university watchdog`.split(/\s+/),
);

/** "The head of Norvian diplomacy" is a minister of foreign affairs. */
export const sameSeat: ReadonlyMap<string, string> = new Map([['diplomacy', 'foreign']]);
