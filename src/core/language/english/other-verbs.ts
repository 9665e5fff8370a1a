/** Verbs that report no speech and of which something is known; `verb-row.ts` tells how a row is read. */
export const otherVerbs = `
~abduct; is wrong
~abuse; is wrong
achieve; is no-noun attainment
address; is noun
adopt; is no-noun
aim; is hoping intending
allow; is no-noun
~ambush; is harm
~annex; is harm
apply; is no-noun
arise; forms arises arose arisen arising
~arm; is harm
arrive; is no-noun attainment
~assault; is harm
attempt; is trying
attend; is meeting-taking own-doing
avoid; is no-noun holding-back
ban; doubles
bar; doubles
be; forms was were been being
bear; forms bears bore borne bearing
beat; forms beats beaten beating; is harm
become; forms becomes became becoming; is no-noun befalling seeming
belong; is no-noun
bend; forms bends bent bending
~betray; is wrong
bid; forms bids bidding
bind; forms binds bound binding
bite; forms bites bit bitten biting
~blackmail; is wrong
bleed; forms bleeds bled bleeding
block; is harm
blow; forms blows blew blown blowing
~bomb; is harm
~bombard; is harm
breach; is wrong
break; forms breaks broke broken breaking; is no-noun wrong-taking
breed; forms breeds bred breeding
~bribe; is wrong
bring; forms brings brought bringing; is no-noun
build; forms builds built building; is no-noun
burn; is harm
burst; forms bursts bursting
buy; forms buys bought buying; is no-noun
calm; is adjective
cancel; doubles; is no-noun
~care; is experience
carry; is no-noun passing-on wrong-taking
cast; forms casts casting
catch; forms catches caught catching
cause; is no-noun
~cheat; is wrong
choose; forms chooses chose chosen choosing; is no-noun
clear; is adjective
cling; forms clings clung clinging
close; is adjective
come; forms comes came coming; is no-noun attainment
complete; is adjective attainment
conceal; is harm
conduct; is meeting-taking
confer; is meeting
consider; is no-noun
consult; is meeting
contain; is no-noun
~corrupt; is wrong
create; is no-noun
cut; forms cuts cutting
deal; forms deals dealt dealing
~deceive; is wrong
decide; is experience
~defame; is wrong
defend; is no-noun
~defraud; is wrong
~demolish; is harm
depend; is no-noun
deport; is harm
~desecrate; is harm
deserve; is no-noun
~destabilise; is wrong
~destabilize; is wrong
destroy; is no-noun harm
develop; is no-noun
die; is befalling
dig; forms digs dug digging
discover; is no-noun
distort; is wrong
do; forms does did done doing
draw; forms draws drew drawn drawing
drink; forms drinks drank drinking
drive; forms drives drove driven driving
drop; doubles
eat; forms eats ate eaten eating; is no-noun
~embezzle; is wrong
end; is meeting-taking own-doing
ensure; is no-noun
enter; is no-noun own-doing
~execute; is harm
exist; is no-noun
expect; is no-noun hoping stance experience; I prediction
expel; is harm
exploit; is wrong
~extort; is wrong
~fabricate; is wrong
face; is befalling own-doing
fail; is no-noun holding-back
fall; forms falls fell fallen falling; is befalling
~falsify; is wrong
feed; forms feeds fed feeding
feel; forms feels felt feeling; is no-noun befalling experience
fight; forms fights fought fighting
finish; is attainment
fire; is harm
flee; forms flees fled fleeing
fly; forms flies flew flown flying
follow; is no-noun
forget; forms forgets forgot forgotten forgetting; is no-noun holding-back
forgive; forms forgives forgave forgiven forgiving
freeze; forms freezes froze frozen freezing
gain; is no-noun
get; forms gets got gotten getting; is no-noun befalling experience
give; forms gives gave given giving; is no-noun telling own-doing
go; forms goes went gone going
grind; forms grinds ground grinding
grow; forms grows grew grown growing
hang; forms hangs hung hanging
happen; is no-noun
have; forms has had having; is befalling experience meeting-taking
hide; forms hides hid hidden hiding; is harm
hit; forms hits hitting
hold; forms holds held holding; is meeting-taking own-doing
hope; is hoping stance experience; I prediction
host; is meeting-taking own-doing
~humiliate; is wrong
hurt; forms hurts hurting
identify; is telling
ignore; is no-noun wrong
improve; is no-noun
incite; is wrong
include; is no-noun
intend; is no-noun hoping stance intending; I commitment
interfere; is wrong
interrupt; is own-doing
introduce; is no-noun
invade; is no-noun harm
involve; is no-noun
join; is no-noun own-doing
keep; forms keeps kept keeping; is no-noun trying
kidnap; is wrong
kill; is no-noun harm
kneel; forms kneels knelt kneeling
know; forms knows knew known knowing; is no-noun befalling experience
~last; is meeting-taking
lead; forms leads led leading
leap; forms leaps leapt leaping
leave; forms leaves left leaving; is no-noun own-doing
lend; forms lends lent lending
let; forms lets letting
lie; forms lies lay lain lying; is no-noun wrong
light; forms lights lit lighting
like; is experience
live; is no-noun befalling
look; is experience seeming
~loot; is wrong
lose; forms loses lost losing; is no-noun befalling experience
make; forms makes made making; is own-doing
manage; is no-noun experience
~massacre; is wrong
mean; forms means meant meaning; is experience intending
~meddle; is wrong
meet; forms meets met meeting; is no-noun attainment meeting own-doing
~mind; is experience
mislead; forms misleads misled misleading; is no-noun wrong
miss; is befalling
mistake; forms mistakes mistook mistaken mistaking
~murder; is wrong
~name; is telling
need; is no-noun befalling experience
neglect; is holding-back
negotiate; is meeting
notice; is experience
obstruct; is wrong
obtain; is no-noun attainment
occupy; is harm
occur; doubles; is no-noun
omit; is holding-back
open; is adjective meeting-taking own-doing
oppose; is no-noun
~oppress; is wrong
overcome; forms overcomes overcame overcoming; is no-noun
overstate; forms overstates overstated overstating
overtake; forms overtakes overtook overtaken overtaking
overthrow; forms overthrows overthrew overthrown overthrowing
pay; forms pays paid paying
perform; is no-noun
permit; doubles
~persecute; is wrong
persuade; is no-noun
plan; doubles; is noun stance hoping intending trying; I commitment
~plunder; is wrong
point; is noun leading-on noting
~poison; is wrong harm
prefer; is no-noun
prepare; is hoping
prevent; is no-noun
produce; is no-noun
protect; is no-noun
prove; is no-noun
provide; is no-noun telling
provoke; is wrong
publish; is no-noun passing-on
pursue; is no-noun
put; forms puts putting
quit; forms quits quitting; is no-noun
raid; is harm
~rape; is wrong
reach; is attainment
react; is commenting
realise; is no-noun experience
realize; is no-noun experience
rebuild; forms rebuilds rebuilt rebuilding; is no-noun
receive; is no-noun befalling experience
~recognise; is noting
recognize; is no-noun noting
reduce; is no-noun
refrain; is holding-back
regard; is no-noun
regret; is befalling
rely; is no-noun
remain; is seeming
remove; is no-noun
represent; is no-noun
require; is no-noun
resist; is no-noun
retell; forms retells retold retelling
rid; forms rids ridding
ride; forms rides rode ridden riding
ring; forms rings rang rung ringing
rise; forms rises rose risen rising
rob; is wrong
run; forms runs ran running
sabotage; is wrong
secure; is adjective
see; forms sees saw seen seeing; is befalling experience own-doing
seek; forms seeks sought seeking; is no-noun trying
seem; is no-noun seeming
seize; is no-noun harm own-doing
sell; forms sells sold selling; is no-noun
send; forms sends sent sending; is no-noun
serve; is no-noun
set; forms sets setting
shake; forms shakes shook shaken shaking
shed; forms sheds shedding
~shell; is harm
shine; forms shines shone shining
shoot; forms shoots shot shooting; is harm
shrink; forms shrinks shrank shrunk shrinking
shut; forms shuts shutting; is no-noun
sing; forms sings sang sung singing
sink; forms sinks sank sunk sinking
sit; forms sits sat sitting; is no-noun
~slander; is wrong
sleep; forms sleeps slept sleeping; is experience
slow; is adjective
~smear; is wrong
smuggle; is wrong
solve; is no-noun
sound; is seeming
spend; forms spends spent spending; is no-noun
spin; forms spins spun spinning
split; forms splits splitting
spread; forms spreads spreading; is wrong-taking
spring; forms springs sprang sprung springing
stage; is wrong-taking
stand; forms stands stood standing; is no-noun
start; is meeting-taking trying
steal; forms steals stole stolen stealing; is wrong
stem; doubles
stick; forms sticks stuck sticking
sting; forms stings stung stinging
stop; doubles; is holding-back
stride; forms strides strode striding
strike; forms strikes struck striking; is harm
succeed; is experience
suffer; is no-noun befalling
suit; is no-noun
suppose; is no-noun
survive; is no-noun befalling
sweep; forms sweeps swept sweeping
swell; forms swells swelled swollen swelling
swim; forms swims swam swum swimming
swing; forms swings swung swinging
take; forms takes took taken taking; is wrong-taking meeting-taking own-doing
teach; forms teaches taught teaching; is no-noun
tear; forms tears tore torn tearing
telephone; is noun own-doing
think; forms thinks thought thinking; is no-noun experience
throw; forms throws threw thrown throwing
top; doubles
~torch; is harm
torture; is wrong
transfer; doubles
treat; is no-noun
try; is trying
undergo; forms undergoes underwent undergone undergoing
undermine; is wrong
uphold; forms upholds upheld upholding; is no-noun
use; is wrong-taking own-doing
~usurp; is wrong
violate; is wrong
wake; forms wakes woke woken waking
want; is no-noun hoping experience trying
wear; forms wears wore worn wearing; is no-noun
weave; forms weaves wove woven weaving
weep; forms weeps wept weeping
~whitewash; is wrong
win; forms wins won winning; is no-noun befalling experience
withdraw; forms withdraws withdrew withdrawn withdrawing; is no-noun
withhold; forms withholds withheld withholding; is no-noun
withstand; forms withstands withstood withstanding
`;
