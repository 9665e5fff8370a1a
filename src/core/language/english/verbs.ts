/** Common verbs, to tell a clause from a noun phrase. Reporting verbs stand in `cues.ts`. */
export const irregular = `be was were been being|have has had having|do does did done doing|go goes went gone going|
get gets got gotten getting|make makes made making|take takes took taken taking|come comes came coming|see sees saw seen seeing|
know knows knew known knowing|think thinks thought thinking|find finds found finding|give gives gave given giving|
tell tells told telling|become becomes became becoming|leave leaves left leaving|feel feels felt feeling|put puts putting|
bring brings brought bringing|begin begins began begun beginning|keep keeps kept keeping|hold holds held holding|
write writes wrote written writing|stand stands stood standing|hear hears heard hearing|let lets letting|
mean means meant meaning|set sets setting|meet meets met meeting|run runs ran running|pay pays paid paying|sit sits sat sitting|
speak speaks spoke spoken speaking|lie lies lay lain lying|lead leads led leading|read reads reading|grow grows grew grown growing|
lose loses lost losing|fall falls fell fallen falling|send sends sent sending|build builds built building|
understand understands understood understanding|draw draws drew drawn drawing|break breaks broke broken breaking|
spend spends spent spending|cut cuts cutting|rise rises rose risen rising|drive drives drove driven driving|
buy buys bought buying|wear wears wore worn wearing|choose chooses chose chosen choosing|seek seeks sought seeking|
throw throws threw thrown throwing|catch catches caught catching|deal deals dealt dealing|win wins won winning|
forget forgets forgot forgotten forgetting|sell sells sold selling|fight fights fought fighting|teach teaches taught teaching|
eat eats ate eaten eating|sing sings sang sung singing|strike strikes struck striking|hang hangs hung hanging|
shake shakes shook shaken shaking|ride rides rode ridden riding|feed feeds fed feeding|shoot shoots shot shooting|
drink drinks drank drinking|hit hits hitting|arise arises arose arisen arising|fly flies flew flown flying|
spread spreads spreading|sleep sleeps slept sleeping|steal steals stole stolen stealing|blow blows blew blown blowing|
hide hides hid hidden hiding|cast casts casting|quit quits quitting|swear swears swore sworn swearing|say says said saying|
withdraw withdraws withdrew withdrawn withdrawing|undertake undertakes undertook undertaken undertaking|
foresee foresees foresaw foreseen foreseeing|beseech beseeches beseeched besought beseeching|
forecast forecasts forecasting|rebut rebuts rebutted rebutting|plead pleads pleaded pled pleading|
quip quips quipped quipping|dub dubs dubbed dubbing|rip rips ripped ripping|pan pans panned panning|brag brags bragged bragging|
refer refers referred referring|commit commits committed committing|admit admits admitted admitting|
prod prods prodded prodding|beg begs begged begging|fire fires fired firing|demur demurs demurred demurring|
retell retells retold retelling|overstate overstates overstated overstating|
bear bears bore borne bearing|bend bends bent bending|bid bids bidding|bind binds bound binding|bite bites bit bitten biting|bleed bleeds bled bleeding|breed breeds bred breeding|burst bursts bursting|cling clings clung clinging|dig digs dug digging|dwell dwells dwelt dwelling|flee flees fled fleeing|forgive forgives forgave forgiven forgiving|freeze freezes froze frozen freezing|grind grinds ground grinding|hurt hurts hurting|kneel kneels knelt kneeling|leap leaps leapt leaping|lend lends lent lending|light lights lit lighting|mislead misleads misled misleading|mistake mistakes mistook mistaken mistaking|overcome overcomes overcame overcoming|overtake overtakes overtook overtaken overtaking|overthrow overthrows overthrew overthrown overthrowing|rebuild rebuilds rebuilt rebuilding|rid rids ridding|ring rings rang rung ringing|shed sheds shedding|shine shines shone shining|shrink shrinks shrank shrunk shrinking|sink sinks sank sunk sinking|spin spins spun spinning|split splits splitting|spring springs sprang sprung springing|stick sticks stuck sticking|sting stings stung stinging|stride strides strode striding|sweep sweeps swept sweeping|swell swells swelled swollen swelling|swim swims swam swum swimming|swing swings swung swinging|tear tears tore torn tearing|undergo undergoes underwent undergone undergoing|uphold upholds upheld upholding|wake wakes woke woken waking|weave weaves wove woven weaving|weep weeps wept weeping|withhold withholds withheld withholding|withstand withstands withstood withstanding|beat beats beaten beating|shut shuts shutting|
aver avers averred averring`;

/** Verbs whose forms follow the rule. */
export const regular = `ask seem want use work call try need look help show play move live believe happen provide include
continue change watch follow stop create open walk offer remember love consider appear wait serve die expect stay reach remain
raise pass require report decide pull return explain hope develop carry drop plan push support produce join
face receive remove manage cause point turn start talk kill visit seize adopt vote travel argue accept attend
arrive arrest capture deploy invade launch escalate sign reject ratify resume suspend demand enter establish
exist force gain generate handle improve increase indicate introduce involve issue lack lift limit list maintain mark marry
nominate obtain occur oppose order organize own participate place prepare prevent prove prompt publish pursue
question realize recognize reduce refuse relate release replace represent reveal save share shift
stress struggle succeed suffer surround survive target threaten touch trade train transform treat trigger trust view
violate wish worry defend destroy divide dominate earn elect emerge employ enable encourage end endorse enjoy ensure
escape estimate evacuate examine exchange exclude expand experience explode express extend fail favor fear fill finish
focus host hire ignore imagine implement impose inspire intend interview invest investigate lean learn like
match matter mention miss note notice observe obey occupy operate perform permit pick plunge pose possess
praise prefer press presume prosecute protect qualify rank rate reckon record recover refer reflect regard register
rely resign resist resolve respond result retire reverse revive rule rush satisfy score screen search secure
separate settle slow sound spark stage stem stir strengthen stretch struggle study submit suit supply suppose surge
surprise suspect sustain switch tend test tie tighten top topple tour track transfer trail underline unite update
urge vanish vary veto vow wage wander warn waste weigh welcome widen worsen yield agree allow announce answer
appoint approve assume attack attempt avoid back ban bar base battle benefit block blame boost border campaign cancel chair
challenge charge check choke cite claim clash clear close collapse collect combat compare compete complete concern
conclude conduct confirm confront connect constitute consult contain contribute control convene convict cooperate coordinate
cost count cover crash criticize cross damage date debate decline dedicate defeat deliver deny depend describe
deserve design determine discover discuss dismiss display dispute dissolve doubt double address acknowledge act add adjust
admit advance affect aim amount anger anticipate apologize appeal apply assemble assess assist assure
abandon accomplish achieve advise allocate approach assert assign attract await award bargain belong bolster bolt boycott
breach broaden broker burn calm cease cede cement chase clarify classify clinch coincide comply compromise conceal conceive
concentrate condense condone confer confine conspire contradict convert convey curb curtail dare deepen define defy delay
delegate deliberate demonstrate depict deport deprive derail detain deter deteriorate devote differ diminish disagree
disappear disarm discourage dismantle dispatch displace disregard disrupt distance distort dive donate downplay draft dream
ease elaborate eliminate embark embrace empower encounter endanger enforce engage enhance enlist enrich entail entitle
envision equip erode erupt evade evolve exacerbate exaggerate exceed excuse exert exit expel expire exploit extract
facilitate falter favour fetch figure file fit fix flourish forge form foster frame fulfil fulfill fund govern grant grapple
guard guide halt hamper heal hesitate hinder honor identify impede implicate imply import incite incur inflame influence
inform inherit initiate inject insult integrate intensify intercept interfere interpret intervene invent isolate jail
jeopardise jeopardize judge justify kidnap knock lag liberate linger loosen lower lure manipulate march mediate merge migrate
minimise minimize modify monitor mount mourn multiply narrow neglect negotiate normalise normalize notify nurture obstruct
offend omit opt originate outlaw overlook overturn overwhelm pardon patrol penetrate persist persuade plague postpone pour
practice practise preclude preserve preside prevail proceed proclaim procure prohibit prolong promote prop prosper provoke
raid rally react reaffirm realise recall recede reconcile reconsider recruit redefine redirect reform refrain refuel regain
regret reinforce reinstate relinquish relocate renew reopen repair repeal repel repent replenish reserve reside resonate rest
restore restrain restrict retain retaliate retreat reunite review revise revoke risk rob rotate ruin sabotage sacrifice
safeguard scale scatter seal shape shatter shelter shield skip slash slip smash smuggle soar solve sow span spare spill
sponsor stabilise stabilize stain stall stumble subside substitute sue suffice summon supervise supplement suppress surpass
surrender swap sway tackle tempt terminate testify thrive thwart tolerate torture trace trap trick tumble undermine unfold
leak unify unleash unveil utilize vacate validate verify wind witness wrap`;

/** Verbs that are as often adjectives: "greedy and slow to act". */
export const adjectivesToo: ReadonlySet<string> = new Set(
  'slow open close free clear calm warm cool dry clean empty complete secure quiet blind dull idle smooth ready'.split(
    ' ',
  ),
);

/** Verbs whose form in "-s" is no noun: "the board wants war". */
export const onlyVerbs: ReadonlySet<string> = new Set(
  `want seek become know think believe bring give get come send sell choose forget lose build begin continue agree allow avoid create
  destroy develop enter expect explain fail happen include introduce join learn maintain obtain occur oppose prefer prevent
  produce protect provide prove publish receive reduce refuse reject rely require seem serve spend suffer suggest suppose threaten
  understand accept achieve adopt apply arrive belong break buy carry cause choose consider contain defend depend deserve
  discover discuss eat emerge ensure exist feel follow gain hear ignore improve intend invite involve keep kill leave lie live
  manage meet need perform persuade pursue realise realize recognise recognize regard remember remove represent resist
  sit solve speak stand suit survive teach tell treat wear win write`.split(/\s+/),
);
