import type { StatementType } from '../../model';

/**
 * Verbs that report speech: a lemma, what it takes as content, and what kind of claim it makes. The letters:
 *
 *   C  a clause, with or without "that"        T  a clause, only with "that"       Q  a question ("whether …")
 *   N  a noun phrase ("cited the report")      G  a gerund ("denied knowing")      S  words in marks only
 *   I  an infinitive ("declined to comment")   O  somebody to do something ("urged them to leave")
 *   A  first the one who is told ("told her that …")
 *   H  something as something ("called it a mistake", "described it as …")
 *   W  speech that rarely stands without marks or "that": a doubtful bare clause is none
 *
 * A word after `+` is a particle or preposition that belongs to the cue ("called +for").
 */
export interface CueRow {
  readonly verb: string;
  readonly takes: string;
  readonly particles: readonly string[];
  readonly type: StatementType;
}

const tables: Readonly<Partial<Record<StatementType, string>>> = {
  assertion: `
say CNQ | +of
rule C
reaffirm CN
begin S
tell ACQO
add C
note CN
write C | +of +about
report CN
announce CN | +to
state CN | +of
declare CN
suggest CN
explain CQN
reveal CN
disclose CN
reiterate CN
repeat CN
stress CN
emphasize CN
emphasise CN
underline CN
underscore CN
highlight N
confirm CN
affirm CN
assert CN
insist C | +on
maintain C
contend C
argue C | +for +against +about
claim CNI
acknowledge CN
admit CGN | +to
concede C
agree CI | +with +on
observe S C
remark CN | +on
mention CN
remind AC | +of
recall CN
recount CN
relate C
tweet CN | +about
retweet N
post S C
point @out CN | +to
make @clear CQ
make @plain CQ
quip S C
joke C | +about
muse S C
conclude C
continue S
reply C
respond S C | +to
answer S C
interject S
exclaim S C
shout S
chant S
yell S
cry S
whisper S
boast C | +about +of
brag C | +about
lament CN
complain C | +about +of
testify C | +about
clarify CN
proclaim CN
pronounce H
learn T
rule @out TNG
compare N
confess CG | +to
apologise | +for
apologize | +for
emerge T
speak | +of +about +against
talk | +about
comment | +on
discuss N
cite N
quote N
list N
detail N
outline N
tout N
echo N
read S
specify CN
understand
touch @upon N
focus T | +on
dwell T | +on
draw @attention | +to
exchange N
inform AC | +of +about
assure AC | +of
notify AC | +of
brief A | +on
advise ACO | +against
convince
opine C
aver C
find T
show C
hear T
reason S C
recite N
elaborate ST | +on
indicate C
imply C
hint C | +at
signal CN
allude | +to
refer | +to
volunteer S C
estimate C
attest C | +to
vouch | +for
certify CN
swear CI
profess CNI
describe HN
portray H
characterize HN
characterise HN
label H
brand H
dub H
call H | +for +on +upon
term H
hail HN
praise N
applaud N
commend N
laud N
thank N
congratulate N
salute N
welcome N
chide S N
tease S
relay CN
convey CN
summarize N
summarise N
express NT
voice N
offer NI
ask CQOA | +about +for
inquire Q | +about
question SQ
wonder Q
query Q
demur S
counter CN
chime S
`,
  denial: `
deny CNG
dismiss NH
reject NH
refute N
rebut N
rebuff N
decline I
refuse I
disavow N
disown N
dispute CN
disagree | +with
object | +to
`,
  accusation: `
accuse N
allege C
blame N
charge C
criticize N
criticise N
condemn NH
denounce NH
decry NH
slam N
blast N
attack N
deplore N
bash N
rebuke N
mock NH
ridicule N
deride NH
lambaste N
lambast N
castigate N
assail N
berate N
scold SN
chastise N
admonish NC
fault N
protest CN
rail | +against
lash @out | +at
hit @back S | +at
shoot @back S C
fire @back S | +at
rip N
skewer N
hammer N
pan N
impugn N
taunt N
insult N
challenge O
`,
  demand: `
demand CNI
urge COAN
request NC
implore O
beg O
beseech O
plead C | +for +with
exhort O
appeal | +for
press S
propose CNIG
recommend CNG
order SO
counsel O
encourage O
prod O
instruct AO
advocate N | +for
petition O
solicit N
`,
  commitment: `
promise CNIA
pledge CIN
vow CNI
guarantee CN
commit I
threaten IC
undertake I
`,
  prediction: `
warn ACO | +of +about +against
caution AC | +against
predict CN
forecast CN
prophesy C
project C
speculate C | +about
foresee C
`,
};

function row(line: string, type: StatementType): CueRow {
  const [head = '', tail = ''] = line.split('|');
  const [verb = '', ...rest] = head.trim().split(/\s+/);
  const adverb = rest.find((word) => word.startsWith('@'));
  return {
    verb: adverb ? `${verb} ${adverb.slice(1)}` : verb,
    takes: rest.filter((word) => !word.startsWith('@')).join(''),
    particles: tail.split(/\s+/).flatMap((word) => (word.startsWith('+') ? [word.slice(1)] : [])),
    type,
  };
}

export const cueRows: readonly CueRow[] = Object.entries(tables).flatMap(([type, table]) =>
  table
    .trim()
    .split('\n')
    .map((line) => row(line, type as StatementType)),
);

/** Verbs that report speech only with certain objects: "exchanged views", and not prisoners. */
export const onlyObjects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['exchange', new Set(['views', 'opinions', 'remarks', 'greetings'])],
]);

/** Objects with which a verb reports nothing: "said goodbye". */
export const noObjects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['say', new Set(['goodbye', 'farewell', 'hello', 'prayers'])],
  ['call', new Set(['ambulance', 'taxi', 'cab', 'police', 'doctor', 'foul', 'time-out', 'timeout', 'penalty'])],
  ['add', new Set(['goal', 'goals', 'point', 'points', 'run', 'runs', 'yards', 'assists', 'touchdown', 'touchdowns'])],
  [
    'claim',
    new Set(['title', 'titles', 'medal', 'medals', 'prize', 'crown', 'trophy', 'life', 'lives', 'win', 'seat']),
  ],
  [
    'deny',
    new Set(['access', 'entry', 'water', 'food', 'visa', 'visas', 'bail', 'asylum', 'parole', 'treatment', 'care']),
  ],
  ['answer', new Set(['question', 'questions', 'phone', 'door', 'call', 'calls'])],
  ['plead', new Set(['guilty', 'innocent'])],
  [
    'respond',
    new Set([
      'request',
      'requests',
      'blaze',
      'fire',
      'fires',
      'emergency',
      'scene',
      'alarm',
      'call',
      'calls',
      'email',
      'emails',
      'message',
      'messages',
      'inquiry',
      'inquiries',
      'query',
      'queries',
      'letter',
      'letters',
      'text',
      'texts',
      'question',
      'questions',
    ]),
  ],
]);

/** Verbs that report something only of such subjects: "figures show that …", "the court heard that …". */
export const onlySubjects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'show',
    new Set(
      `figure figures data statistics study studies survey surveys poll polls research report reports count census record records
      document documents analysis results test tests evidence finding findings review investigation audit inquiry estimate estimates
      projection projections accounts numbers stats filing filings`.split(/\s+/),
    ),
  ],
  [
    'hear',
    new Set(
      'court jury tribunal inquest hearing judge judges magistrates trial inquiry committee panel jurors'.split(' '),
    ),
  ],
]);

/** What tells nothing by itself, whatever it "summarises" or "calls for". */
export const neverSpeaks: ReadonlySet<string> = new Set(
  'chart table map graph graphic figure diagram recipe picture photo photograph image box infographic timeline gallery'.split(
    ' ',
  ),
);

/** Verbs whose objects report speech only where their head is one of these: "offered condolences", and not a room. */
export const onlyHeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'offer',
    new Set(
      `condolences apology apologies praise criticism support help congratulations thanks assurance assurances explanation
      explanations advice view views opinion opinions comment comments assessment assessments prayers sympathy details defense defence insight
      insights word words warning prediction predictions suggestion suggestions response answer answers reaction encouragement
      endorsement argument arguments tribute description account version rebuke proposal proposals`.split(/\s+/),
    ),
  ],
]);
