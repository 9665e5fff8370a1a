import type { StatementType } from '../../model';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a noun of saying makes of a statement: "his threat to …", "a warning: …". */
const byNoun: Readonly<Partial<Record<StatementType, string>>> = {
  characterisation: 'praise welcome label brand term salute',
  denial: 'denial refusal',
  commitment: 'offer promise pledge vow threat guarantee commitment',
  demand: 'demand call appeal plea request recommendation advice',
  accusation: 'accusation allegation charge',
  prediction: 'warning prediction forecast prophecy',
  meeting: 'exchange',
};

export const typeOfNoun: ReadonlyMap<string, StatementType> = new Map(
  Object.entries(byNoun).flatMap(([type, words]) =>
    words.split(' ').map((word) => [word, type as StatementType] as const),
  ),
);

/** Nouns that tell of plans: "the announcement of plans to …". */
export const planningNouns = set('announcement confirmation statement');

/** What is done with a verb of little meaning: "took bribes", "broke the ceasefire", "committed crimes". */
export const wrongObjects =
  set(`bribe bribes kickbacks ceasefire truce promise promises law laws agreement agreements crime crimes atrocities
  genocide aggression provocation provocations lies fraud treason violence`);

/** With these in it a statement says who is at fault. */
export const faultPhrases: readonly (readonly string[])[] = [
  ['to', 'blame'],
  ['responsible', 'for'],
  ['guilty', 'of'],
  ['at', 'fault'],
  ['complicit', 'in'],
  ['is', 'behind'],
  ['was', 'behind'],
  ['were', 'behind'],
  ['are', 'behind'],
];

/** Their first words: a look that spares the others. */
export const faultStarts: ReadonlySet<string> = new Set(faultPhrases.map(([first]) => first!));

/** What a claim is called by one who denies it. */
export const falsehoods =
  set(`false untrue lie lies nonsense baseless groundless unfounded fabricated fabrication fabrications fake slander
  disinformation misinformation rubbish libel invention hoax myth absurd-lie propaganda fiction`);

/** "There was no …": said of these, somebody has claimed that there was. */
export const rebutted =
  set(`violation violations attack attacks shelling provocation provocations order orders pressure intention
  intentions truth basis conspiracy cover-up collusion bribe bribes deal wrongdoing torture crime crimes link links`);

/** Nouns for meeting and talking. */
export const meetingNouns =
  set(`meeting meetings talks talk conversation conversations consultations negotiations discussion discussions
  summit call audience exchange dialogue`);
export const exchanged = set('views opinions ideas notes greetings');
/** "met the conditions" is no meeting. */
export const metThings =
  set(`demand demands condition conditions criteria target targets requirement requirements need needs standard
  standards deadline deadlines expectations obligations goal goals quota`);

/** Adjectives that judge. */
export const judging =
  set(`good bad great terrible wonderful excellent awful unacceptable disgraceful shameful historic absurd
  ridiculous outrageous wrong right important crucial vital dangerous reckless irresponsible brave courageous cowardly cynical
  brilliant stupid foolish wise unfair fair unjust just cruel barbaric brutal heroic pathetic impressive disappointing constructive
  productive fruitful useful useless pointless senseless scandalous appalling horrific tragic remarkable extraordinary
  unprecedented inhumane immoral hypocritical naive arrogant shocking disgusting deplorable regrettable welcome inspiring beautiful
  ugly evil excellent superb perfect poor weak strong incompetent honest dishonest criminal treacherous fantastic tremendous`);

/** Nouns that judge. */
export const verdicts =
  set(`disgrace shame scandal farce tragedy disaster catastrophe success failure triumph victory defeat mistake
  outrage robbery joke miracle nightmare betrayal crime insult provocation milestone breakthrough turning-point step hero
  heroes coward cowards traitor traitors liar liars thief thieves fool fools genius monster dictator puppet friend enemy
  theft madness nonsense hypocrisy injustice atrocity honour honor privilege blow gift threat danger blessing curse`);

/** "ready to", "determined to": one's own will. */
export const willing = set('ready prepared determined committed willing resolved obliged');
/** "likely to", "set to": what is to be expected. */
export const foretold = set('likely unlikely expected set due bound certain sure poised destined about doomed');
export const foretellingAdverbs = set('soon inevitably');
/** "plans to repair", after a word of saying: what somebody means to do. */
export const plans = set('plan plans intention intentions readiness willingness commitment determination');

/** Of men: "sailors may not march" forbids, "the pier may not last" foretells. */
export const agentNoun =
  /(?:[^i]ers?|ors?|ists?|men|man|women|woman|people|citizens?|students?|residents?|members?|guests?)$/;

/** What is said to be so of one thing above all others: a judgment, which "the oldest" is not. */
export const superlatives = set(
  'best worst greatest finest bravest wisest ugliest cruellest noblest proudest happiest saddest darkest',
);
