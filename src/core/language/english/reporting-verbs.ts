import type { StatementType } from '../../model';

/** Verbs that report speech, by the kind of claim they make; `verb-row.ts` tells how a row is read. */
export const reportingVerbs: Readonly<Partial<Record<StatementType, string>>> = {
  assertion: `
say CNQ +of; forms says said saying; is closing leading-on turned so by-whom passing-on noting telling; not goodbye farewell
  hello prayers
rule C; is noun
reckon C; is closing no-noun
believe T; is closing no-noun experience thinking
reaffirm CN; is planning
begin S; forms begins began begun beginning; is no-noun meeting-taking trying
tell ACQO; forms tells told telling; is no-noun leading-on informing telling wrong-taking; not story stories tale tales
  joke jokes truth lie lies
add C; is closing leading-on turned by-whom passing-on writers noting; not goal goals point points run runs yards assists
  second third fourth fifth hat-trick brace touchdown touchdowns penalty penalties basket baskets rebounds conversion conversions wickets header tries throw throws shot shots saves
  steals blocks catches tackles aces birdies homers strikeouts equaliser equalizer layup layups dunk kick kicks three-pointer
  three-pointers
note CN; is closing noun leading-on by-whom passing-on writers noting
write C +of +about; forms writes wrote written writing; is closing no-noun leading-on turned so by-whom passing-on about-all
report CN; is closing noun turned by-whom passing-on about-all
announce CN +to; is closing leading-on by-whom passing-on about-all undertaking planning
state CN +of; is closing noun leading-on by-whom passing-on planning
declare CN; is leading-on so by-whom planning
suggest CN; is closing no-noun leading-on
explain CQN; is closing no-noun leading-on turned telling
reveal CN; is closing passing-on telling planning
disclose CN; is telling planning
reiterate CN; is leading-on planning
repeat CN; not feat song year success win trick process experiment test tests dose
stress CN; is closing leading-on by-whom writers noting
emphasize CN; is leading-on by-whom writers noting
emphasise CN; is leading-on by-whom writers noting
underline CN; is leading-on by-whom noting
underscore CN; is leading-on
highlight N; is noun
confirm CN; is closing telling planning
affirm CN
assert CN; is leading-on
insist C +on; is closing leading-on; means +on demand; I demand
maintain C; is no-noun
contend C; is leading-on
argue C +for +against +about; is closing leading-on
claim CNI; is closing noun leading-on; not title titles medal medals prize crown trophy life lives win seat
  jersey cup belt scalp wicket wickets gold silver bronze pole podium championship
acknowledge CN; is closing leading-on
admit CGN +to; doubles; is closing leading-on; not students pupils patients members refugees migrants
concede C; is leading-on
agree CI +with +on; is no-noun experience undertaking
observe SC
remark CN +on; is noun
mention CN; is noun leading-on passing-on writers noting
remind AC +of; is leading-on
recall CN; is closing leading-on noting experience recalling
remember S; is no-noun noting befalling experience recalling
recount CN
relate C
tweet CN +about; is noun leading-on about-all; on Twitter
text AC; is noun
retweet N; on Twitter
post SC; is noun passing-on about-all
point @out CN +to; is writers
make @clear CQ
make @plain CQ
make @known CT
let @slip CT
let @known CT
chime @in ST
put @to AC
quip SC; doubles; is noun
joke C +about; is noun leading-on
muse SC
conclude C; is closing leading-on
continue S; is no-noun trying
reply C; is noun commenting telling
respond SC +to; is leading-on commenting topical telling; not request requests blaze fire fires emergency scene alarm
  alert crash crashes collision accident accidents incident incidents explosion shooting
  call calls email emails message messages inquiry inquiries query queries letter letters text texts question
  questions
answer SC; is noun commenting telling; not question questions phone door call calls
interject ST
exclaim SC
shout ST; is noun
chant S
mutter ST
murmur ST; is noun
mumble ST
scream ST; is noun
grumble ST; is noun
gripe ST; is noun
whine ST; is noun
retort ST; is noun
enthuse ST
venture ST; is noun
snap S; doubles; is noun
snarl S
hiss S; is noun
howl S; is noun
wail S; is noun
groan S; is noun
sigh S; is noun
sob S; doubles; is noun
roar S; is noun
thunder S; is noun
bellow S
holler S
squeal S
croak S
stammer S
gush S
fume S
laugh S; is noun
chuckle S; is noun
giggle S; is noun
smile S; is noun
beam S; is noun
shrug S; doubles; is noun
deadpan S; doubles
rejoin S
intone S
yell ST; is noun
cry ST; is noun
whisper ST; is noun
boast C +about +of; is noun
brag C +about; doubles
lament CN; is noun
complain C +about +of; is closing leading-on; means +about accusation
testify C +about
submit T; doubles
accept T; is no-noun
clarify CN
proclaim CN
pronounce H; means characterisation
learn T; is no-noun
rule @out TNG; means denial
spell @out TQ
exclude T; is no-noun; means denial
compare N; is leading-on; means characterisation
confess CG +to
apologise +for
apologize +for
emerge T; is no-noun impersonal
speak +of +about +against; forms speaks spoke spoken speaking; is noun no-noun so commenting topical telling meeting;
  means +about meeting
talk +about; is noun topical meeting; means +about meeting
comment +on; is noun commenting topical telling
discuss N; is no-noun telling meeting; means meeting
cite N; is noun leading-on passing-on leaning-on
quote N; is noun leading-on passing-on leaning-on
list N; is noun
detail N; is noun
outline N; is planning
tout N; means characterisation
echo N; is noun leading-on
read S; forms reads reading
specify CN; is telling
understand; forms understands understood understanding; is no-noun experience
touch @upon N
focus T +on; is by-fact
dwell T +on; forms dwells dwelt dwelling; is by-fact
draw @attention +to
exchange N; is meeting-taking; means meeting; only views opinions remarks greetings
inform AC +of +about; is passing-on turned informing about-all
assure AC +of; is informing
notify AC +of
brief A +on; is noun informing
advise ACO +against; means +against demand
convince
opine C
aver C; doubles
find T; forms finds found finding; is befalling experience
show C; of figure figures data statistics study studies survey surveys poll polls research report reports count census
  record records document documents analysis results test tests evidence finding findings review investigation audit
  inquiry estimate estimates projection projections accounts numbers stats filing filings
hear TQ; forms hears heard hearing; is no-noun experience recalling; of court jury tribunal inquest inquiry hearing judge judges
  magistrates trial inquiry committee panel jurors
reason SC; is noun
recite N
elaborate ST +on; is telling
indicate C
imply C
hint C +at; is noun
signal CN; doubles; is noun
allude +to; is commenting topical
refer +to; doubles; is noun leading-on commenting topical
volunteer SC
estimate C; is closing noun
attest C +to
vouch +for
certify CN; is noun
swear CI; forms swears swore sworn swearing; is undertaking
profess CNI
describe HN; is leading-on telling; means characterisation
portray H; means characterisation
characterize HN; means characterisation
characterise HN; means characterisation
label H; doubles; is noun; means characterisation
brand H; is noun; means characterisation
dub H; doubles; means characterisation
call H +for +on +upon; is noun leading-on for-later own-doing; means characterisation +for demand +on demand +upon demand; I
  demand; not ambulance taxi cab police doctor foul time-out timeout penalty ball backup reinforcements brigade station
  service services department home hotline helpline recess number
term H; is noun; means characterisation
hail HN; is noun; means characterisation
praise N; is noun leading-on; means characterisation; I characterisation
applaud N; means characterisation
commend N; means characterisation
laud N; means characterisation
thank N; is noun
congratulate N
salute N; is noun; means characterisation
welcome N; is noun stance; means characterisation; I characterisation
chide SN
tease S
relay CN; is passing-on
convey CN
summarize N
summarise N
express NT; is planning
voice N; is noun planning
offer NI; is noun leading-on; means commitment; heads condolences apology apologies praise criticism support help
  congratulations thanks assurance assurances explanation explanations advice view views opinion opinions comment
  comments assessment assessments prayers sympathy details defense defence insight insights word words warning
  prediction predictions suggestion suggestions response answer answers reaction encouragement endorsement argument
  arguments tribute description account version rebuke proposal proposals
ask CQOA +about +for; is noun leading-on asking; means +for demand; I demand; not anonymity
inquire Q +about
question SQ; is noun leading-on asking
wonder Q
query Q
demur S; doubles
counter CN; is noun
chime S
`,
  denial: `
deny CNG; is leading-on stance; not access entry water food visa visas bail asylum parole treatment care
dismiss NH; is leading-on; not board cabinet government staff
reject NH; is no-noun leading-on stance
refute N
rebut N; forms rebuts rebutted rebutting
rebuff N
decline I; is holding-back declining
refuse I; is no-noun holding-back declining; I nothing
disavow N
disown N
dispute CN; is stance
disagree +with
object +to; is noun
`,
  accusation: `
accuse N; is leading-on
allege C; is closing leading-on
blame N; is noun leading-on
charge C; is noun
criticize N; is leading-on
criticise N; is leading-on
condemn NH; is leading-on stance
denounce NH; is leading-on stance
decry NH
slam N; doubles; is blow noun
blast N; is blow noun
attack N; is blow noun harm
deplore NT; is stance
bash N; is blow
rebuke N; is noun
mock NH; is noun leading-on
ridicule N
deride NH
lambaste N
lambast N
castigate N
assail N; is blow
berate N
scold SN
chastise N
admonish NC
fault N; is noun
protest CN; is noun
rail +against
lash @out +at
hit @back SC +at
shoot @back SC
fire @back SC +at
rip N; doubles; is blow noun
skewer N
hammer N; is blow noun
pan N; doubles; is blow noun
impugn N
taunt N; is noun
insult N; is noun
challenge O; is blow noun
`,
  demand: `
demand CNI; is noun leading-on stance
urge COAN; is leading-on
request NC; is noun
implore O
beg O; doubles
beseech O; forms beseeches beseeched besought beseeching
plead C +for +with; forms pleads pleaded pled pleading; is for-later; means +for demand; not guilty innocent
exhort O
appeal +for +to; is noun for-later; means +to demand
press S; is noun asking
propose CNIG; is leading-on
recommend CNG
order SO; is noun
counsel O; doubles; is noun
encourage O
prod O; doubles
instruct AO
advocate N +for; is noun
petition O; is noun
solicit N
`,
  commitment: `
promise CNIA; is noun leading-on
pledge CIN; is noun leading-on
vow CNI; is noun leading-on
guarantee CN; is noun
commit I; doubles; is noun wrong-taking undertaking
threaten IC; is no-noun harm
undertake I; forms undertakes undertook undertaken undertaking
`,
  prediction: `
warn ACO +of +about +against; is closing leading-on; means +against demand
caution AC +against; is noun; means +against demand
predict CN; is closing leading-on
forecast CN; forms forecasts forecasting; is noun
prophesy C
project C; is noun
speculate C +about; is noun
foresee C; forms foresees foresaw foreseen foreseeing
`,
};
