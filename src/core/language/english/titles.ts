/** English words of office: data only. All in small letters. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that stand before a name without being part of it. */
export const honorifics = words(`
  mr mrs ms miss mister sir dr prof professor lord lady dame baroness viscount viscountess countess marquess duchess comrade his her excellency highness majesty eminence holiness lordship ladyship eng hon honourable honorable honour honor worship
  father archbishop catholicos patriarch pope bishop imam sheikh king queen prince princess emir sultan ayatollah
  gen general col colonel lt lieutenant maj major capt captain cpt sgt sergeant adm admiral marshal brigadier commander cmdr cdr
  gov sen senator rep congressman congresswoman judge justice mp mep msp mla tem
  alhaji alh hajiya barr engr coun cr datuk dato datin puan encik besar seri employee councillor councilor councilman councilwoman alderman clerk counsel vice-speaker deputy-speaker
`);

/** “His Highness”, “Her Excellency”: how somebody is styled who was named before. */
export const styles =
  /^(?:his|her) (?:royal |serene |imperial )?(?:highness|majesty|excellency|eminence|holiness|grace|worship|honou?r|lordship|ladyship)$/;

/** Titles that are written short, with their stop, and stand before a name: "Sen. Reyle". They never end a sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  Array.from(
    words(
      'mr mrs ms dr prof sir hon rev gen col lt maj capt cpt sgt adm cmdr cdr sen rep reps sens gov pres amb atty messrs st',
    ),
    (title) => `${title}.`,
  ),
);

/** The noun a role phrase turns on. A phrase without one of them is no role. */
export const roleHeads = words(`
  president minister premier pm fm spokesperson spokesman spokeswoman secretary chief head diplomat speaker
  chair chairman chairwoman chairperson co-chair cochair ambassador envoy representative leader director chancellor
  commissioner mediator monarch king queen pope governor mayor rapporteur adviser advisor prosecutor ombudsman
  aide assistant
`);

/** Of what somebody is minister, in a title of capitals: "Minister of Transport Karla Wenn". */
export const portfolios = words(`
  relations cooperation integration reform reintegration
  food climate national religious minorities women children family ethics planning foreign internal external interior home defence defense justice health education higher culture energy finance economy economic agriculture
  rural labour labor employment social trade commerce industry transport transportation communications communication
  environment ecology emergency situations tourism sport sports youth science technology housing planning infrastructure
  development affairs security state natural resources water mines power petroleum information broadcasting railways
  treasury urbanization urbanisation livestock digital public works welfare elections operations territorial administration regional urban fisheries forestry
  heritage diaspora veterans immigration innovation investment budget cultural property nuclear roads
`);

/** Words that may stand before the head inside one role: "deputy foreign", "security council". */
export const roleModifiers = words(`
  prime foreign external internal interior exterior defence defense deputy first vice top chief senior press security
  council national ministry presidential presidency president presidents ministerial government governmental parliament parliamentary
  policy affairs secretary general acting interim permanent special state assembly intelligence service federal
  high economy economic finance justice information military armed forces staff chairman chair co in
  duma senate house european union commission peace process personal media assistant under white
  congress supreme court prosecutor territorial administration infrastructure emergency situations human rights
  diplomacy commander deputies rada army
`);

/** Behind a post: who has won it and does not hold it yet. */
export const notYetHeld = words('elect designate nominate');

/** A post in one word with what tells of its time or rank: "mayor-elect", "then-mayor". */
export const compoundPost = /^(?:co|ex|then|vice|deputy|acting)-(\p{L}+)$|^(\p{L}+)-(?:elect|designate|general)$/u;

/** Adjectives that change nothing about who is meant. */
export const idleAdjectives = words(
  `new current incumbent outgoing visiting embattled long-serving longtime country's`,
);

/** A phrase with one of these is about another time or nobody in particular. */
export const otherTimes = words(`former ex late then onetime one-time future next previous would-be designate elect`);

/** After these a role is said of somebody and names nobody: "was the prime minister". */
export const predicatives = words(`
  is was are were be been being became become becomes becoming as remains remained elected appointed named called
  nominated
`);

/** Words joined on both sides before two titles are compared. */
export const sameWord: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['cochair', 'co chair'],
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['mfa', 'foreign ministry'],
  ['presidential', 'president'],
  ['presidency', 'president'],
  ['parliamentary', 'parliament'],
  ['advisor', 'adviser'],
  ['head', 'chief'],
  ['director', 'chief'],
]);

/** Offices of which there are several at a time: the title alone names nobody. */
export const manySeats = words(
  `deputy assistant aide adviser advisor ambassador co cochair chair envoy representative commissioner senior vice member mediator diplomat official lawmaker`,
);

/** Heads that may be followed by "for" and by "to". */
export const forComplement = words(
  `spokesperson spokesman spokeswoman minister representative secretary envoy commissioner chief chair`,
);
export const toComplement = words(`ambassador envoy representative adviser advisor aide assistant`);

/** Heads that are as often an adjective or a part of another word: "chief negotiator". */
export const looseHeads = words(`chief head deputy assistant leader`);

/** Whole titles that mean another, as sorted bags of words (see `titleKey`). */
export const sameTitle: ReadonlyMap<string, string> = new Map([
  ['diplomat top', 'foreign minister'],
  ['chief diplomat', 'foreign minister'],
  ['diplomat senior most', 'foreign minister'],
  ['chief diplomacy', 'foreign minister'],
  ['external minister', 'foreign minister'],
  ['foreign secretary', 'foreign minister'],
  ['secretary state', 'foreign minister'],
  ['chief foreign ministry', 'foreign minister'],
  ['chief defence', 'defence minister'],
  ['defence secretary', 'defence minister'],
  ['chief defence ministry', 'defence minister'],
  ['chief state', 'president'],
  ['chief government', 'minister prime'],
  ['president press secretary', 'president spokesperson'],
  ['minister press prime secretary', 'minister prime spokesperson'],
  ['foreign ministry press secretary', 'foreign ministry spokesperson'],
  ['foreign minister press secretary', 'foreign ministry spokesperson'],
  ['foreign minister spokesperson', 'foreign ministry spokesperson'],
  ['press secretary', 'spokesperson'],
  ['assembly national speaker', 'parliament speaker'],
  ['assembly chair national', 'parliament speaker'],
  ['assembly national president', 'parliament speaker'],
  ['chair parliament', 'parliament speaker'],
  ['assembly speaker', 'parliament speaker'],
]);

/** Little words that say nothing in a title. */
export const titleStopWords = words(`of for the and in at on to a an s affairs`);

/** A bare noun for a person and the titles it may stand for; used only for people whom the article names. */
export const nominals: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'diplomat',
    [
      'foreign minister',
      'deputy foreign minister',
      'foreign ministry spokesperson',
      'ambassador',
      'deputy foreign first minister',
      'assistant foreign minister',
      'assistant deputy foreign minister',
      'co chair',
      'envoy',
      'envoy special',
    ],
  ],
  ['minister', ['foreign minister', 'defence minister', 'minister prime', 'interior minister', 'minister']],
  ['leader', ['president', 'minister prime']],
  [
    'spokesperson',
    ['foreign ministry spokesperson', 'president spokesperson', 'minister prime spokesperson', 'spokesperson'],
  ],
  ['president', ['president']],
  ['premier', ['minister prime']],
]);

/** Nouns that follow a person's name in the name of a place or institution: "Heydar Aliyev Centre". */
export const institutionNouns = words(`
  airport avenue boulevard street square bridge park stadium arena foundation fund center centre institute university
  academy college school museum library theatre theater palace prize award medal order cup hospital mosque cathedral
  church complex highway plaza hall memorial monument metro station district airfield base house scholarship trophy
`);

/** Before a city that stands for its government, these make it a place: "in Moscow". */
export const placePrepositions = words(`in at near outside around inside across throughout via within into through`);

/** With one of these before "to" or "from", a city is a place: "flew to Moscow". */
export const movements = words(`
  visit visits visited visiting trip trips travel travels travelled traveled travelling traveling fly flies flew flying flown
  arrive arrives arrived arriving return returns returned returning come comes came coming go goes went going gone
  back journey flight flights head heads headed heading leave leaves left leaving drive drove driven road bus train
  kilometres kilometers km miles north south east west moved move moving deported sent invited
`);

/** Names of countries before which English has "the". */
export const takesThe =
  /^(?:United (?:States|Kingdom|Arab Emirates)|Netherlands|Philippines|Bahamas|Gambia|Maldives|.* (?:Republic|Islands))$/;

/** After a city's name these make a place of it: "Moscow time", "Baku airport". */
export const cityThings: ReadonlySet<string> = words(`
  time airport airfield street square region oblast metro suburb suburbs university court hotel
`);

/** What somebody does, with a capital before a name: "Harbour Pilot Karla Wenn". Those with a common ending need not be told. */
export const trades: ReadonlySet<string> = words(`
  pilot marine resident student veteran coach guard nurse cook clerk guide agent tenant boss star client victim analyst
  expert journalist lawyer friend neighbour neighbor patient host athlete graduate candidate colleague delegate
`);
/** Ranks and trades that with a capital before a name are never a part of it: "Sheriff Wayne Toom", "Striker Leo Vanz". */
export const ranks: ReadonlySet<string> = words(`
  superintendent warden sheriff undersheriff marshal chef commissioner constable detective inspector trooper corporal coroner
  magistrate registrar solicitor barrister bailiff firefighter paramedic cllr assemblyman assemblywoman selectman
  selectwoman trustee treasurer principal headteacher headmaster headmistress provost rector chaplain reverend rev pastor
  vicar rabbi cardinal monsignor striker midfielder defender goalkeeper winger quarterback linebacker pitcher catcher
  skipper jockey referee umpire cornerback halfback prosecutor defendant plaintiff landlord researcher economist
  archaeologist biologist geologist historian novelist playwright filmmaker photographer engineer surgeon physician
  midwife pharmacist dentist vet pollster lobbyist strategist campaigner volunteer organiser organizer shopkeeper
  fisherman farmer rancher trucker councilmember supervisor assemblymember lawmaker ex-president ex-minister ex-mayor
  advocate substitute receiver wideout fullback full-back lineman rookie batsman bowler all-rounder sprinter cyclist swimmer wrestler
  co-founder founder cofounder co-owner owner ceo cfo coo cto pres msgr supt insp det cllr commissioner-general
  chairperson rapporteur convener convenor comptroller auditor curator bursar coordinator co-ordinator administrator
  prefect commissar akim voivode starosta mufti archdeacon plenipotentiary attaché attache consul nuncio harbourmaster commandant
  quartermaster pro-rector assessor taoiseach tánaiste minister-president undersecretary under-secretary
  under-secretary-general editor-in-chief archivist postmaster stationmaster mayoress chieftain hetman ataman facilitator
  whip singer-songwriter arbitrator notary liquidator counsellor counselor
`);
/** Ranks of police and posts as they are written short: "SP Petra Holm", "The PM, Petra Holm,". */
export const policeRanks: ReadonlySet<string> = words('sp asp dsp ssp csp cp ig dig dci di ds dc pc');
export const postsInShort: ReadonlySet<string> = new Set(
  'GP PM MP FM VP CEO CFO COO CTO MD DA AG MEP MSP MLA DCI DI QC KC'.split(' '),
);
/** "Hosts Sam Orn and Tina Poe" */
export const ranksOfSeveral: ReadonlySet<string> = words(
  'hosts presenters senators ministers officers lawmakers brothers sisters actors coaches professors judges',
);
export const tradeEnding = /^\p{L}{2,}(?:ee|er|or|ist|man|woman|person)$/u;
/** Names with such an ending that somebody may have before a given name. */
export const tradeNames: ReadonlySet<string> = words(`
  parker hunter carter cooper harper taylor sawyer archer chandler connor tanner asher baker miller fisher skyler
  baxter porter turner walker weaver wheeler summer amber ember heather jennifer esther ester junior oliver
  sander ander lee aimee desiree renee salvador hector victor igor tudor thor norman herman truman freeman
  new lower upper inner outer greater higher
`);
