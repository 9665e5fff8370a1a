import type { StatementType } from '../../model';
import { cues } from './english';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * What a word of saying makes of a statement, where the table of cues leaves it open. A verb with its particle goes
 * before the verb alone; nouns stand here for "his threat to …", "a warning: …".
 */
const byCue: Readonly<Partial<Record<StatementType, string>>> = {
  meeting: 'discuss, talk about, speak about, exchange, consider, confer, negotiate, consult',
  characterisation: `compare, praise, applaud, commend, laud, welcome, tout, salute, call, describe, portray, label, brand, dub,
    term, hail, characterise, characterize, pronounce`,
  denial: 'rule out, denial, refusal',
  commitment: 'offer, promise, pledge, vow, threat, guarantee, commitment',
  demand: `insist on, ask for, call for, call on, call upon, warn against, caution against, advise against, plead for, demand,
    call, appeal, plea, request, recommendation, advice`,
  accusation: 'accusation, allegation, charge, complain about',
  prediction: 'warning, prediction, forecast, prophecy',
};

const open = new Map<string, StatementType>(
  Object.entries(byCue).flatMap(([type, words]) =>
    words.split(',').map((word) => [word.trim(), type as StatementType] as const),
  ),
);
// As a verb it names something; as a noun it asks for something. The cue's table knows "called for".
open.set('call', 'characterisation');

/** @param cue the verb's lemma, with its particle where it has one ("rule out"), or the noun */
export function typeOfCue(cue: string, noun: boolean): StatementType | undefined {
  if (noun) return cue === 'call' ? 'demand' : open.get(cue);
  const found = open.get(cue);
  const space = found === undefined ? cue.indexOf(' ') : -1;
  return space < 0 ? found : open.get(cue.slice(0, space));
}

/** "I deny", "we demand": said by the speaker, the verb does what it means. */
export const performatives: ReadonlyMap<string, StatementType> = new Map([
  ...[...cues].flatMap(([lemma, rows]) =>
    rows[0]!.type === 'assertion' || lemma === 'refuse' ? [] : [[lemma, rows[0]!.type] as const],
  ),
  ['welcome', 'characterisation'],
  ['praise', 'characterisation'],
  ['expect', 'prediction'],
  ['hope', 'prediction'],
  ['intend', 'commitment'],
  ['plan', 'commitment'],
  ['call', 'demand'],
  ['ask', 'demand'],
  ['insist', 'demand'],
]);

/** Of these performatives "said he …" is as good as "I …": what one thinks, not what one once did. */
export const stances = set('welcome condemn expect hope deny reject demand deplore denounce intend plan dispute');

/** Verbs after "will" that nobody does by choice: "we will win" is foretold, not promised. */
export const befalling = set(`win lose see need suffer face die become know find get feel regret remember miss fall have
  survive receive live`);

/** Not having done these is no denial of a deed: "I did not know". */
export const experiences =
  set(`know think believe remember see hear receive expect want decide need understand feel get find hope
  mind care notice realise realize like agree have recall mean look sleep win lose manage succeed`);

/** Not to have got there is no denial: "we did not reach an agreement". */
export const attainments = set('reach come achieve obtain finish complete arrive meet');

/** To have done these is a wrong, whoever did it. */
export const wrongs =
  set(`lie lied violate breach betray bribe cheat defraud deceive mislead embezzle steal rob loot plunder sabotage
  provoke poison falsify fabricate distort corrupt extort blackmail torture rape massacre murder kidnap abduct smuggle
  undermine destabilise destabilize destabilize meddle interfere abuse humiliate persecute oppress exploit ignore obstruct
  sabotage usurp slander smear defame incite whitewash`);

/** To have done these is a wrong where somebody did it: a storm kills and is not accused. */
export const harms =
  set(`kill attack shell bomb shoot fire invade occupy destroy burn strike ambush assault seize threaten bombard
  raid expel torch demolish desecrate poison arm block deport execute beat annex hide conceal`);

/** What is done with a verb of little meaning: "took bribes", "broke the ceasefire", "committed crimes". */
export const wrongObjects =
  set(`bribe bribes kickbacks ceasefire truce promise promises law laws agreement agreements crime crimes atrocities
  genocide aggression provocation provocations lies fraud treason violence`);
export const wrongTakers = set('take break commit tell carry stage spread use');

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

/** "It should be noted that": what the speaker says next is no demand. */
export const noting = set(
  'note say stress emphasise emphasize remember recall mention add underline point recognise recognize',
);
/** "declined to say": nothing was told. */
export const telling =
  set(`say comment answer discuss name confirm tell elaborate give specify disclose identify reveal explain respond
  speak provide describe reply`);

/** Verbs of meeting and talking, and nouns for it. */
export const meetingVerbs = set('meet discuss talk speak confer consult negotiate');
export const meetingNouns =
  set(`meeting meetings talks talk conversation conversations consultations negotiations discussion discussions
  summit call audience exchange dialogue`);
export const meetingTakers = set('hold have take attend begin start conduct open host end last exchange');
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
