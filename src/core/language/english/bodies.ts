/** Last words of names that are no people: newspapers, companies, associations. Data only, in small letters. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `post times news daily journal tribune herald gazette letter review magazine wire press radio television tv
  association foundation federation fund centre center society corporation company inc ltd plc club league alliance
  project initiative program programme network authority administration services systems partners holdings enforcement trust
  bureau council assembly parliament congress senate patrol media airlines airways technologies laboratory hospital hospice clinic infirmary
  brigade battalion globe mirror telegraph observer examiner chronicle dispatch sentinel inquirer bulletin weekly
  county republican republicans democrat democrats movement front coalition co-operative cooperative co-op army navy police force forces ministry guard`.split(
    /\s+/,
  ),
);

/** Nouns whose name goes on with "of" and a name: "Guild of Traders", "Ministry of Defence", "Bank of Norvia". */
export const bodiesOf: ReadonlySet<string> = new Set(
  `guild union ministry department bank university college church court house board chamber council federation
  association league society institute bureau office museum academy order organisation organization congress
  alliance friends committee school faculty city town bar confederation institution directorate
  agency commission movement party front army brotherhood assembly supreme fellowship forum conference network coalition
  campaign foundation centre center fund registry collective club group parliament senate
  port diocese archdiocese borough village province municipality township`.split(/\s+/),
);

/** "State Fire | and Rescue Department": what a body is for, where its name opens a sentence. */
export const fieldsOfBodies: ReadonlySet<string> = new Set(
  'fire police food fish water wildlife parks roads land customs flood search health trade environment energy culture youth'.split(
    ' ',
  ),
);

/** "the People’s Front", "the Women’s Guild": those whose a body is by name. */
export const bodiesOfPeople: ReadonlySet<string> = new Set(['people', 'women', 'men', 'children', 'girls', 'boys']);

/** "Ames and Sons" */
export const firmTails: ReadonlySet<string> = new Set([
  'sons',
  'daughters',
  'brothers',
  'company',
  'partners',
  'associates',
]);
