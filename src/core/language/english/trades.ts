/** Further trades and states of people. */
export const furtherPersons: ReadonlySet<string> = new Set(
  `abbess abbot academic cleric prelate friar imam rabbi patriarch archbishop cardinal general admiral colonel
  accountant apprentice barrister solicitor shareholder architect artist astronaut athlete auctioneer auditor babysitter baker barber beekeeper
  bishop blogger bride broker builder busker butcher bystander campaigner caretaker carer carpenter cashier caterer cellist
  chef chemist choirmaster cleaner clerk cobbler collector commuter comedian composer conductor consultant cook courier
  courtier curator customer dancer dealer debater demonstrator designer developer diver docker donor doorman drummer
  economist electrician entrepreneur eyewitness ferryman filmmaker fisherman florist footballer forecaster
  foreman gamekeeper gardener goldsmith graduate grocer groom guitarist hairdresser headmaster headmistress headteacher bookseller shopkeeper pharmacist dentist veterinarian optician stallholder harbourmaster hiker homeowner
  hostage housewife hunter innkeeper inmate inspector intern interpreter investor jeweller juror keyboardist labourer
  landlady lecturer librarian lifeguard locksmith magician mechanic merchant messenger midwife migrant milkman miner
  monk motorist musician nanny newcomer nun onlooker organist orphan painter parent parishioner
  passer-by pathologist paramedic peer pensioner percussionist physicist pianist pilgrim plumber poet policeman policewoman
  porter reporter correspondent postman potter prankster preacher principal presenter prisoner producer programmer protester protestor publican publisher
  pupil recruit refugee repairman retailer retiree rescuer roofer sailor sculptor seaman settler shepherd
  shopper signalman smuggler sociologist spectator stonemason surveyor tailor technician teen teenager tiler
  tourist trader trainee trainer translator traveller tutor twin user violinist voter waiter waitress watchmaker weaver
  weightlifter whistleblower whistle-blower widower woodcutter yachtsman youngster
  arsonist astronomer attacker bartender bodyguard botanist boxer burglar cadet cameraman caregiver champion complainant
  conscript councillor coworker co-worker counsellor counselor deckhand deserter detainee dispatcher elder evacuee fireman gunman
  gymnast healer herder informant insurgent islander janitor landlord militant missionary nutritionist peacekeeper
  physiotherapist roommate rower sergeant skier steward stewardess tenant therapist undertaker villager welder
  acrobat alderman angler applicant appellant assailant attendant barista barman bidder blacksmith boatman bookkeeper
  borrower bouncer bricklayer bridegroom butler buyer cartoonist chauffeur classmate climber clown coder
  copilot co-pilot cosmonaut councilman cowboy dairyman debutant defector detractor diner dissident distiller
  dressmaker driller dropout emigrant emissary employee employer examiner expat farmhand farrier finalist flatmate
  foreigner forester fugitive godmother godson gravedigger guarantor gunsmith hacker hawker heir helmsman hostess
  hotelier housemate householder illustrator immigrant instructor inventor invigilator jeweler jogger juggler
  kidnapper laborer landscaper linguist litigant licensee lodger logger loser lover lumberjack machinist maid mailman masseur
  medallist medalist medic millionaire monarch mountaineer mugger navigator newsreader nomad novice observer occupant
  occupier oligarch onlooker passerby pedestrian philanthropist philosopher pilot pirate racer ranger rapper ratepayer
  reader rebel receptionist recipient robber runner runner-up scholar schoolboy schoolgirl screenwriter seamstress
  seller semifinalist shooter skater sniper speculator spouse spy staffer stuntman stylist subscriber
  sufferer surfer sweeper sympathiser sympathizer tattooist taxpayer teammate theologian thief toddler
  townsman trafficker trapper traveler tribesman undergraduate unionist vendor viewer visitor walker winemaker winner
  accomplice actuary ballerina baritone bridesmaid chorister concierge confidant conservator critic dietitian ethicist executor
  executrix expatriate forewoman freelancer gallerist godfather goddaughter heiress librettist litigator mentor overseer
  physio predecessor protégé psychotherapist reviewer ruler sommelier speechwriter stagehand successor understudy vlogger
  warlord youtuber zookeeper
  worshipper backbencher frontbencher crossbencher controller anchorman anchorwoman animator asylum-seeker autoworker
  bandleader bassist benefactor biker bureaucrat cabbie childminder claimant co-author co-defendant co-star
  convict crewman crofter deacon dockworker dramatist escapee evangelist fishmonger foreperson fundraiser
  greengrocer groundskeeper groundsman guerrilla gunner hijacker industrialist infantryman influencer jihadist lyricist marathoner
  mariner mercenary mourner neuroscientist newscaster newlywed paralegal paratrooper peasant photojournalist picker
  podcaster publicist purser reservist restaurateur rifleman sapper seafarer seatmate separatist shipowner smallholder
  agent banker caddie caddy jailer proprietor councilor acquaintance challenger poacher businesswoman tycoon magnate realtor
  handyman songwriter soprano opener batter all-rounder seamer spinner paceman wicketkeeper left-hander right-hander playmaker
  full-back fullback fly-half scrum-half flanker steelworker tenor trumpeter vocalist vintner workmate`.split(/\s+/),
);

/** Whoever has one of these trades is a scientist. */
export const sciences: readonly string[] =
  `archaeologist anthropologist astronomer astrophysicist biologist botanist chemist climatologist ecologist entomologist epidemiologist
  geneticist geologist geophysicist glaciologist hydrologist mathematician meteorologist microbiologist neurologist neuroscientist
  linguist oceanographer ornithologist palaeontologist paleontologist pathologist physicist psychologist psychiatrist seismologist sociologist virologist volcanologist zoologist`.split(
    /\s+/,
  );

/** What somebody is who does this: "Holm, who teaches French". */
export const doers: ReadonlyMap<string, string> = new Map([
  ['study', 'researcher'],
  ['research', 'researcher'],
  ['teach', 'teacher lecturer'],
  ['lecture', 'lecturer'],
  ['farm', 'farmer'],
  ['fish', 'fisherman'],
  ['coach', 'coach'],
  ['edit', 'editor'],
  ['chair', 'chair'],
  ['head', 'head'],
  ['lead', 'leader'],
  ['captain', 'captain'],
  ['manage', 'manager'],
  ['direct', 'director'],
  ['own', 'owner'],
  ['prosecute', 'prosecutor'],
]);

/** What somebody is charged with, and denies or admits in court. */
export const crimes: ReadonlySet<string> = new Set(
  `murder murdering murders killing manslaughter rape raping theft stealing fraud defrauding robbery robbing burglary arson assault
  assaulting affray perjury bribery conspiracy blackmail kidnap kidnapping smuggling spying espionage treason embezzlement
  embezzling stalking harassment wounding poisoning forgery laundering charge charges count counts offence offences offense
  offenses`.split(/\s+/),
);

/** "the chief doctor", "the senior nurse": one of several, by a post of its own. */
export const isGraded = (word: string): boolean =>
  /^(?:head|chief|senior|junior|deputy|assistant|associate|lead|trainee|duty)$/.test(word);
