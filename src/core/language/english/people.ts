import { ranks } from './titles';
import { learned } from './same-noun';
import { furtherPersons } from './trades';

/** Nouns for one person who can speak: a phrase with one of them means somebody. */
export const singularPersons = new Set(
  `minister president premier chancellor secretary spokesman spokeswoman spokesperson official diplomat ambassador envoy leader chief head
  deputy governor senator congressman congresswoman representative lawmaker mayor judge justice prosecutor lawyer attorney officer general
  commander colonel professor analyst expert scientist researcher author writer journalist editor columnist activist director manager
  executive chairman chairwoman chair co-chair adviser advisor negotiator mediator historian economist candidate nominee businessman
  billionaire actor actress singer bishop priest pope king queen prince princess speaker
  ombudsman ombudswoman ombudsperson`.split(/\s+/),
);

/** Further nouns for one person, who may have no name; they are no titles before one. */
const otherPersons = new Set(
  `aide assistant mp mep msp mla counterpart colleague client ally rival friend neighbour neighbor resident witness teacher doctor nurse student
  coach captain soldier farmer guard survivor patient victim passenger driver worker employee owner man woman guest host interviewer
  interpreter legislator advocate counsel boss manager striker defender midfielder goalkeeper keeper winger skipper
  quarterback receiver pitcher golfer rider jockey cyclist swimmer sprinter batsman bowler referee umpire organiser organizer founder veteran pensioner politician parliamentarian serviceman detective investigator defendant suspect`.split(
    /\s+/,
  ),
);

/** Where they work: who heads such a body, and has just spoken, may be called so. */
const seatsOfLearning =
  /\b(?:institute|cent(?:er|re)|foundation|forum|academy|university|think tank|laboratory|observatory|school|college|programme?|museum|society)\b/;
/** … and the seats of envoys and of lawmakers. */
const seats: ReadonlyMap<string, RegExp> = new Map([
  [
    'diplomat',
    /\b(?:mission|embassy|consulate|delegation|representation|osce|foreign ministry|foreign office|foreign affairs)\b/,
  ],
  ['envoy', /\b(?:mission|delegation|representation)\b/],
  ['senator', /\b(?:senate|federation council)\b/],
  ['lawmaker', /\b(?:federation council|parliament|assembly|committee|faction|parliamentary|senate|bundestag|duma)\b/],
  [
    'parliamentarian',
    /\b(?:federation council|parliament|assembly|committee|faction|parliamentary|senate|bundestag|duma)\b/,
  ],
  ['mp', /\b(?:parliament|assembly|committee|faction|parliamentary)\b/],
]);

/** "The biologist", "the cardiologist" … */
const science = /(?:ologist|iatrist|physicist|chemist|botanist|astronomer|geneticist|statistician|mathematician)$/;
/** … and what those are called who may be one. */
const scientists =
  /\b(?:dr|prof|professor|researcher|scientist|lecturer|academic|author|co-author|scholar|doctor|physician|surgeon|specialist|fellow|universit(?:y|ies)|institute)\b/;

/** By the words for whom a noun may mean where nothing calls somebody so. */
export const seatOf = (noun: string): RegExp | undefined =>
  isLearned(noun) ? seatsOfLearning : science.test(noun) ? scientists : seats.get(noun);

const isLearned = (noun: string): boolean => learned.includes(noun) || noun === 'academic';

/** "Grenby-based", "Norvian-led": what is told of somebody by a place or a people, and no name. */
export const toldByPlace =
  /-(?:based|led|born|backed|controlled|run|owned|funded|speaking|listed|registered|flagged|linked|allied|held|occupied|bound|leaning|educated|trained|made|built|like|style)$/;

/** Names that end so are bodies and no people. */
export const bodies =
  /\b(?:Commission|Ministry|Office|Department|Council|Committee|Party|Union|Group|Agency|Bank|University|Institute|Court|Service)$/i;

/** "Mother-of-three Petra Holm", "Grandfather-of-six" */
export const isParentOf = /^(?:grand|god)?(?:mother|father|mum|mom|dad|parent)-of-\p{L}+$/iu;

/** "Storit Ltd" */
export const companyEnding =
  /(?:^|\s)(?:ltd|inc|corp|plc|llc|llp|gmbh|pty|holdings|group|industries|partners|airlines)\.?$/i;

/** "Storit Systems": of a firm that an article then calls by the first word. */
export const firmEnding =
  /\s(?:ltd|inc|corp|plc|llc|llp|gmbh|holdings|group|industries|partners|airlines|systems|technologies|pharma|foods|motors|software|semiconductor|robotics|biotech|therapeutics|capital|securities|logistics|brands|labs)\.?$/i;

/** Nouns for what is written or said: "a statement saying …" is somebody's, and not the speaker. */
export const documents = new Set(
  `statement statements letter letters report reports tweet tweets post posts email emails e-mail e-mails message messages memo memos ad ads
  release text texts video videos note notes article articles book speech speeches op-ed column poster posters sign signs banner banners
  affidavit affidavits complaint transcript transcripts records filing filings account
  editorial motion resolution bill law interview review inquiry investigation audit paper study poll survey website page petition`.split(
    /\s+/,
  ),
);

/** Nouns for bodies by which an article goes on to call one that it has named: "the ministry". */
export const bodyNounsShort: ReadonlySet<string> = new Set(
  `ministry department agency bureau office commission council committee court bank university institute campaign centre center
  company group organisation organization party union foundation association newspaper paper magazine outlet site website network
  board guild firm fund service authority publication station club league alliance coalition embassy mission army police
  airline carrier insurer retailer lender manufacturer charity watchdog nonprofit non-profit startup start-up consultancy conglomerate
  broadcaster weekly daily tabloid regulator maker carmaker automaker chipmaker drugmaker planemaker`.split(/\s+/),
);

/** Firms by what they do. */
export const firmsByTrade: ReadonlySet<string> = new Set(
  `maker carmaker automaker chipmaker drugmaker planemaker airline carrier insurer retailer lender manufacturer startup
  start-up consultancy conglomerate broadcaster`.split(/\s+/),
);

/** Of these only the last body named can be meant, whatever its name. */
export const anyBody: ReadonlySet<string> = new Set(
  `company group organisation organization agency newspaper paper magazine outlet site website network firm publication
  station charity watchdog nonprofit non-profit weekly daily tabloid line ${[...firmsByTrade].join(' ')}`.split(/\s+/),
);

/** "The Portuguese", "the Green": a whole people or party as often as one of it, who must have been told to be. */
export const seldomOne: ReadonlySet<string> = new Set(
  'portuguese swiss maltese lebanese senegalese congolese sudanese burmese nepalese vietnamese taiwanese beninese togolese gabonese rwandese green tory'.split(
    ' ',
  ),
);

/** "The Finn said": people by their nation or town, where the word means one of them. */
export const natives: ReadonlySet<string> = new Set(
  `afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bahraini
  bangladeshi belarusian belgian bolivian bosnian botswanan brazilian briton bulgarian burkinabe californian cambodian
  cameroonian canadian chadian chilean colombian croat cuban cypriot czech dane dominican dutchman dutchwoman
  ecuadorian egyptian emirati englishman englishwoman eritrean estonian ethiopian filipina filipino finn frenchman
  frenchwoman gambian georgian german ghanaian glaswegian greek guatemalan guinean haitian honduran hungarian
  icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican jordanian kazakh
  kenyan korean kosovar kurd kuwaiti kyrgyz latvian liberian libyan lithuanian londoner macedonian malawian malaysian
  malian mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nicaraguan nigerian nigerien
  norwegian omani pakistani palestinian panamanian paraguayan parisian peruvian pole qatari romanian russian rwandan
  salvadoran saudi scot scotsman serb singaporean slovak slovene slovenian somali spaniard swede syrian tajik
  tanzanian texan thai tunisian turk turkmen ugandan ukrainian ulsterman uruguayan uzbek venezuelan welshman
  welshwoman yemeni zambian zimbabwean ${[...seldomOne].join(' ')}`.split(/\s+/),
);

const called =
  /^(?:republican|democrat|conservative|liberal|socialist|independent|native|neurosurgeon|magnate|mogul|tycoon|investor|frontrunner|front-runner|contender|hopeful|\d+-year-old|star|superstar|host|politician|veteran|statesman|businessman|businesswoman|congressman|congresswoman|woman|man|left-hander|right-hander|all-rounder|spinner|paceman|playmaker|striker|defender|midfielder|goalkeeper|keeper|winger|skipper|boss|quarterback|receiver|pitcher|golfer|rider|jockey|cyclist|swimmer|sprinter|batsman|bowler|sheriff|coach|doctor|surgeon|physician|writer|author|playwright|poet|novelist|composer|musician|comedian|entrepreneur|banker|actor|actress|singer|billionaire|politician|retiree|pensioner|teenager|youngster)$/;

/** Nouns by which an article calls anybody of whom it speaks already. */
export const isCalledAnyhow = (noun: string): boolean =>
  called.test(noun) || natives.has(noun) || isParentOf.test(noun);

/** Words before a name that tell no trade and no office. */
export const courtesies: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dame dr prof professor lord lady baroness viscount viscountess countess marquess duchess hon rt honourable right'.split(
    ' ',
  ),
);

/** Of these, the trades that nobody has beside an office. */
export const callings: ReadonlySet<string> = new Set('host sheriff coach doctor surgeon physician banker'.split(' '));

/** Nouns and endings that tell a man or a woman. */
export const maleNouns =
  /\b(?:mr|sir|lord|king|prince|father|grandfather|dad|grandad|granddad|stepdad|boy|widower|groom|boyfriend|fianc[eé]|son|grandson|stepson|stepfather|brother|husband|uncle|nephew|man|spokesman|chairman|businessman|congressman|assemblyman|councilman|actor|monsignor|pastor|priest|sheikh|archbishop|patriarch|catholicos|pope)\b/;
export const femaleNouns =
  /\b(?:mrs|ms|miss|lady|queen|princess|mother|grandmother|mum|mom|grandma|granny|stepmum|girl|girlfriend|fianc[eé]e|granddaughter|stepdaughter|stepmother|widow|heiress|bride|daughter|sister|wife|aunt|niece|woman|spokeswoman|chairwoman|businesswoman|congresswoman|assemblywoman|councilwoman|actress|nun|baroness|duchess)\b/;

/** … and posts that say no more than a given name does: a chairman may be a woman. */
export const postsOfAnybody = /\b(?:chair|spokes|business|congress|assembly|council)man\b|\b(?:pastor|priest|actor)\b/g;

/** Several people, whose noun is nobody's calling. */
export const groupsOfPeople: ReadonlySet<string> = new Set(
  'families communities households couples crews crowds children women men people police troops'.split(' '),
);

/** "the Holm family", "Holm fans": those who bear a name, or stand by whoever has it. */
export const belongings: ReadonlySet<string> = new Set(
  `family clan camp estate household dynasty fans backers loyalists followers devotees detractors sceptics skeptics
  associates admirers surrogates partisans enthusiasts donors voters`.split(/\s+/),
);

/** Relatives: a phrase with one of them is somebody else than the one whose relative it is. */
export const relatives: ReadonlySet<string> = new Set(
  `father mother son daughter brother sister wife husband uncle aunt nephew niece cousin widow partner fiance fiancé
  fiancee fiancée boyfriend girlfriend stepfather stepmother stepson stepdaughter half-brother half-sister grandson
  granddaughter grandfather grandmother father-in-law mother-in-law son-in-law daughter-in-law brother-in-law
  sister-in-law ex-wife ex-husband mum mom dad grandma granny grandad granddad stepmum stepdad`.split(/\s+/),
);

/** … and those that a company is as often as somebody. */
export const mayBeCompany: ReadonlySet<string> = new Set(
  'owner co-owner landlord builder developer employer buyer seller bidder borrower vendor publisher producer retailer investor shareholder dealer trader tenant sponsor donor broker'.split(
    ' ',
  ),
);

/** "geologist", "statistician", "photographer" */
const personEnding = /(?:ologist|ician|ographer|onomist|iatrist)$/;

const oftenCalled: ReadonlySet<string> = new Set([...singularPersons, ...relatives, ...otherPersons]);
const furtherTrades: ReadonlySet<string> = new Set([...furtherPersons, ...ranks]);

/** Whether a noun tells a trade or a state by which nobody is called who was not told to have it: "the county engineer". */
export const isTrade = (noun: string): boolean =>
  !oftenCalled.has(noun) && (furtherTrades.has(noun) || personEnding.test(noun));

/** Whether a noun means one person. */
export const isPersonNoun = (noun: string): boolean =>
  oftenCalled.has(noun) || furtherTrades.has(noun) || personEnding.test(noun);

/** "the coast guard", "the national guard": a body, though a guard is somebody. */
const guards: ReadonlySet<string> = new Set('coast national border home civil revolutionary republican'.split(' '));

export const isShortBody = (noun: string, before: readonly string[]): boolean =>
  bodyNounsShort.has(noun) || (noun === 'guard' && guards.has(before.at(-1) ?? ''));

/** Words of a title that tell nothing of what it is of. */
export const smallWords: ReadonlySet<string> = new Set(
  'the of for and a an in at on to s his her its their'.split(' '),
);

/** Who plays, and what those are called who do not. */
const players: ReadonlySet<string> = new Set(
  'striker defender midfielder goalkeeper keeper winger quarterback receiver pitcher batsman bowler forward'.split(' '),
);
const notPlayers =
  /\b(?:coach|manager|referee|umpire|chairman|chairwoman|director|president|owner|official|pundit|agent)\b/;

/** "the former headteacher": what somebody was goes with whatever he is. */
export const wasOnce = (before: readonly string[]): boolean =>
  before.some((word) => /^(?:former|retired|ex)$/.test(word));

/** Whether somebody of such titles may be "the striker". */
export const mayPlay = (
  { noun, before }: { readonly noun: string; readonly before: readonly string[] },
  titles: string,
): boolean => !players.has(noun) || wasOnce(before) || !notPlayers.test(titles);

/** What somebody issues, and what says things in that one's stead. */
export const issued =
  /^(?:the|this|that)\s+(?:written\s+|joint\s+|brief\s+)?(statement|letter|email|memo|tweet|post|release|message|resolution)$/i;
