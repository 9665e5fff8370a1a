const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Who attacks with arms or fists more often than with words. */
export const fighters = set(
  `force forces troop troops rebel rebels militant militants gunman gunmen gunner gunners fighter fighters soldier soldiers
  insurgent insurgents terrorist terrorists guerrilla guerrillas guerillas raider raiders bandit bandits pirate pirates
  hacker hackers robber robbers assailant assailants attacker attackers bomber bombers sniper snipers hooligan hooligans
  thug thugs youths mob mobs gang gangs militia militias battalion battalions brigade brigades squad regiment`,
);

/** What strikes with arms, teeth or weight, and has no words. */
export const strikers = set(
  `warplane warplanes jet jets plane planes aircraft helicopter helicopters drone drones missile missiles rocket rockets tank
  tanks artillery gunboat gunboats warship warships submarine submarines vessel vessels ship ships boat boats truck trucks
  lorry lorries car cars van vans bus train storm storms hurricane hurricanes typhoon typhoons cyclone tornado wave waves
  flood floods quake blaze wind winds rain rains virus disease bacteria cancer fungus dog dogs shark sharks bear bears wolf
  wolves lion lions tiger tigers leopard leopards elephant elephants crocodile crocodiles alligator alligators snake snakes
  bull bulls boar boars cow cows horse horses monkey monkeys bird birds gull gulls bee bees wasp wasps hornets mosquitoes
  locusts`,
);

/** What is struck with arms, teeth or weight: nobody has words for it. */
export const struck = set(
  `village villages town towns city cities suburb suburbs district districts position positions post
  posts outpost outposts checkpoint checkpoints base bases barracks camp camps convoy convoys patrol patrols column vehicle
  vehicles car cars bus buses truck trucks train trains ship ships boat boats tanker tankers vessel vessels plane planes
  airport airports airfield airfields port ports harbour harbor railway pipeline pipelines
  refinery refineries depot depots station stations warehouse warehouses factory building buildings house
  houses home homes apartment hospital hospitals church churches mosque mosques temple shrine synagogue
  consulate compound complex shop shops hotel 
  target targets installation installations coast
  shore coastline island islands frontline front troops soldiers civilians swimmer swimmers surfer
  surfers cattle sheep livestock crops lung lungs liver brain cell cells`,
);
