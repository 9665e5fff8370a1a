/** Verbs of which only is known that they are verbs, with forms that follow the rule. */
export const plainVerbs = `
abandon accomplish act adjust advance affect allocate amount anger anticipate appear appoint approach approve arrest
assemble assess assign assist assume attract await award back bargain base battle benefit bolster bolt boost border
boycott broaden broker campaign capture cease cede cement chair change chase check choke clash classify clinch
coincide collapse collect combat compete comply compromise conceive concentrate concern condense condone confine
confront connect conspire constitute contact contradict contribute control convene convert convict cooperate coordinate cost
count cover crash cross curb curtail damage dare date debate dedicate deepen defeat define defy delay delegate
deliberate deliver demonstrate depict deploy deprive derail design detain deter deteriorate determine devote differ
diminish disappear disarm discourage dismantle dispatch displace display disregard disrupt dissolve distance dive
divide dominate donate double doubt downplay draft dream earn ease elect eliminate embark embrace employ empower
enable encounter endanger endorse enforce engage enhance enjoy enlist enrich entail entitle envision equip erode erupt
escalate escape establish evacuate evade evolve exacerbate exaggerate examine exceed excuse exert exit expand
experience expire explode extend extract facilitate falter favor favour fear fetch figure file fill fit fix flourish
force forge form foster frame fulfil fulfill fund generate govern grant grapple guard guide halt hamper handle heal
help hesitate hinder hire honor imagine impede implement implicate import impose increase incur inflame influence
inherit initiate inject inspire integrate intensify intercept interpret intervene interview invent invest investigate
isolate issue jail jeopardise jeopardize judge justify knock lack lag launch leak lean liberate lift limit linger
loosen love lower lure manipulate march mark marry match matter mediate merge migrate minimise minimize modify monitor
mount mourn move multiply narrow nominate normalise normalize nurture obey offend operate opt organize originate
outlaw overlook overturn overwhelm own pardon participate pass patrol penetrate persist pick place plague play plunge
pose possess postpone pour practice practise preclude preserve preside presume prevail proceed procure prohibit
prolong promote prompt prop prosecute prosper pull push qualify raise rally rank rate ratify recede reconcile
reconsider record recover recruit redefine redirect reflect reform refuel regain register reinforce reinstate release
relinquish relocate renew reopen repair repeal repel repent replace replenish reserve reside resign resolve resonate
rest restore restrain restrict result resume retain retaliate retire retreat return reunite reverse review revise
revive revoke risk rotate ruin rush sacrifice safeguard satisfy save scale scatter score screen seal search separate
settle shape share shatter shelter shield shift sign skip slash slip smash soar sow span spare spark spill sponsor
stabilise stabilize stain stall stay stir strengthen stretch struggle study stumble subside substitute sue
suffice summon supervise supplement supply support suppress surge surpass surprise surrender surround suspect suspend
sustain swap sway switch tackle target tempt tend terminate test thrive thwart tie tighten tolerate topple touch tour
trace track trade trail train transform trap travel trick trigger trust tumble turn unfold unify unite unleash unveil
update utilize vacate validate vanish vary verify veto view visit vote wage wait walk wander waste watch weigh widen
wind wish witness work worry worsen wrap yield
`;
