/** Closed classes and other words that tell where phrases begin and end. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What a mission is there for, in its name: "the monitoring mission". */
export const missionFor: ReadonlySet<string> = new Set(
  'monitoring peacekeeping training observing negotiating governing coordinating stabilising stabilizing'.split(' '),
);
export const missions: ReadonlySet<string> = new Set(
  'mission missions team group force forces operation delegation committee body agency council centre center'.split(
    ' ',
  ),
);

/** Nouns that end like a verb's past: "his hospital bed". */
export const nounsInEd: ReadonlySet<string> = new Set(
  'bed deathbed sickbed seabed riverbed flowerbed hotbed shed bloodshed watershed woodshed sled moped'.split(' '),
);

/** Words that end like adverbs and are none. */
export const nounsInLy: ReadonlySet<string> = new Set(
  list(`family reply ally assembly supply july italy daily weekly early only rally tally bully anomaly monopoly monthly quarterly
  elderly belly jelly gully butterfly homily melancholy panoply reassembly fly lily holly
  kelly billy willy wally reilly tully daly healy connolly connelly donnelly kennelly scully farrelly mcnally nally`),
);

export const determiners = list(`the a an this that these those some any no every each either neither another both all
  several many few most such half its my our your their his her whose one two three four five six seven eight nine ten
  dozens hundreds thousands other others certain various numerous much more less fewer enough former`);

export const subjectPronouns =
  list(`i he she we they it you who somebody someone everybody everyone anybody anyone nobody
  himself herself themselves`);

export const objectPronouns = list('him her them me us whom it you himself herself themselves myself ourselves itself');

export const possessives = list('his her its their my our your whose');

export const auxiliaries =
  list(`is are was were be been being am has have had having do does did will would shall should can
  could may might must cannot won wouldn don doesn didn isn aren wasn weren hasn haven hadn can couldn shouldn needn ain
  ’s 's 've 'd 'll 're 'm`);

export const negations = list("not 't never n't hardly");

export const prepositions =
  list(`of in on at by for with from to into onto over under about against after before during since until
  till through throughout between among amid amidst across along around behind beside besides beyond despite down except inside
  near off outside per regarding concerning toward towards upon via within without like unlike as than ahead because including
  according alongside above below up out`);

export const subordinators =
  list(`that because although though while whereas if unless whether when where why how since until
  before after once lest which who whom whose what whatever whoever wherever as so`);

export const coordinators = list('and or but nor yet');

export const questionWords = list('what whether why how who whom where when which if');

export const adverbs = list(`also again already always even ever just later never now often once only perhaps recently
  repeatedly soon still then there today tomorrow tonight too twice yesterday yet instead however meanwhile moreover
  nevertheless nonetheless therefore thus further furthermore indeed rather quite very so well earlier here back almost
  first long far much more most less least similarly likewise separately elsewhere afterward afterwards not not-so
  aloud publicly privately flatly bluntly explicitly specifically initially previously originally formerly`);

/** Those that say how much there is of what stands behind them: "only two ships", "less money". */
export const measures: ReadonlySet<string> = new Set(
  list(`almost barely even fewer further hardly just less merely more most much nearly not only quite rather roughly
  scarcely so too very virtually approximately far early practically mostly mainly`),
);

export const weekdays = list('monday tuesday wednesday thursday friday saturday sunday');

export const months = list(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** Words that stand for a time after a cue: "said late on Tuesday". */
export const timeWords =
  list(`today yesterday tonight tomorrow morning afternoon evening night week month year noon midnight weekend
  day days weeks months years spring summer autumn winter ago early late last next earlier later`);

export const abbreviations =
  list(`mr mrs ms dr prof gen col lt sgt capt maj sen rep gov pres hon rev st jr sr inc ltd co corp vs
  etc no fig vol jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun dept univ assn bros ave blvd rd
  ft mt e.g i.e u.s u.k u.n e.u d.c a.m p.m ph.d al approx est adm cmdr cdr supt messrs cf ca atty minn calif mass penn fla ariz
  conn ind ill wis tenn ala ark colo del ga kan ky la md mich miss mo mont neb nev okla ore tex va vt wash`);

/** Heads of noun phrases that mean a person or a body that can speak. */
export const speakerNouns =
  list(`minister president premier chancellor secretary spokesman spokeswoman spokesperson spokespeople
  spokesmen official officials diplomat diplomats ambassador ambassadors envoy envoys leader leaders chief chiefs head deputy
  governor senator congressman congresswoman representative representatives lawmaker lawmakers mayor judge judges justice
  prosecutor prosecutors lawyer lawyers attorney attorneys police officer officers general commander colonel captain sergeant
  professor analyst analysts expert experts scientist scientists researcher researchers author authors writer writers
  journalist journalists reporter reporters editor editors columnist commentator critic critics activist activists
  campaigner campaigners director manager executive executives chairman chairwoman chair co-chair co-chairs co-chairman
  co-chairmen member members source sources witness witnesses resident residents man woman men women people voter voters
  student students teacher doctor doctors nurse father mother son daughter brother sister wife husband friend friends
  colleague colleagues candidate candidates nominee frontrunner contender rival rivals opponent opponents supporter
  supporters aide aides adviser advisers advisor advisors strategist strategists staffer staffers operative host anchor
  moderator panelist donor donors republican republicans democrat democrats conservative conservatives liberal liberals
  committee commission court council ministry department agency bureau office group organization organisation union party
  parliament congress senate house government administration campaign company bank university institute newspaper paper
  magazine website site outlet network report reports study studies survey poll polls statement article letter memo document
  documents email emails tweet post message book film movie ad ads law resolution indictment lawsuit complaint filing
  foundation association alliance coalition league army military force forces embassy mission delegation side sides team
  coach player owner veteran soldier soldiers pastor bishop pope priest cardinal king queen prince princess duke monarch
  negotiator negotiators mediator mediators peacekeeper peacekeepers refugee refugees survivor neighbour neighbor
  neighbours neighbors economist economists historian observers observer pundit pundits insider insiders
  billionaire businessman mogul tycoon actor actress singer star comedian celebrity`);

/** What finds out or hears something: "an audit found the road was paid for", "the inquest heard the rope had snapped". */
export const inquiries: ReadonlySet<string> = new Set(
  list(`audit inquiry inquest investigation review report study survey poll analysis research probe court jury tribunal panel
  committee magistrates jurors hearing watchdog`),
);

/** What is held, in "-ing": a form of a verb that is a noun behind another noun ("a cabinet meeting"). */
export const meetings: ReadonlySet<string> = new Set(list('meeting hearing briefing gathering sitting'));

/** Of a plan: what is said of them comes true in them. */
export const stretches: ReadonlySet<string> = new Set(list('phase stage round step period case event'));

/** Where something is said: "in a speech", "in his letter". */
export const occasions: ReadonlySet<string> = new Set(
  list(`speech statement interview letter tweet post email message briefing address article report news press remarks comments note
  video broadcast podcast blog editorial op-ed testimony column essay memo paper study journal filing recording`),
);

/** By which words go to somebody: "were told by letter", "by text message". */
export const means: ReadonlySet<string> = new Set(
  list(`letter email e-mail mail text sms phone telephone post telegram telegraph cable fax radio video link message messages
  courier loudspeaker leaflet leaflets call videoconference satellite word mouth hand siren`),
);

/** What a "show" is: "a talk show", which shows nothing. */
export const shows: ReadonlySet<string> = new Set(
  list('talk game quiz chat radio tv television reality trade air art dog fashion breakfast comedy news'),
);

/** One word for several, who "say" or "says". */
export const teams: ReadonlySet<string> = new Set(list('team crew band couple family panel squad trio duo pair staff'));
