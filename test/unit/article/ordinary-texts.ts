/** Texts that people keep beside articles, each of our own writing; none is news. */
export const ordinaryTexts: Readonly<Record<string, string>> = {
  'a speech of a mayor': `Ladies and gentlemen, dear friends,

Thank you for coming in such weather. When I was a girl, my father took me to this pier every Sunday, and we counted the boats. There were forty of them. Today there are nine.

I say this not to make you sad. I say it because nine boats are nine families, and because we can have forty again. We have the harbour. We have the fish. What we have lacked is the will.

So let us begin. Let us mend the crane, let us dig out the channel, and let us ask our children what they need in order to stay. I promise you that my door will be open. I promise you that I shall listen.

Thank you, and God bless our town.`,
  'a speech of a president': `My fellow citizens,

We meet tonight at an hour of trial. Our enemies believe that we are tired. They believe that we will trade our freedom for a warm room. They do not know us.

Our grandfathers held this river for three winters. They had no bread, and they did not yield. We shall not yield either. We will defend our towns, our schools and our graves.

To those who stand at the border I say: the whole nation stands behind you. To those who doubt I say: look at them. And to the world I say: help us now, and you will not have to help us later.

Long live our republic!`,
  'a speech at a wedding': `Good evening, everybody. For those who do not know me, I am Oda, and I have the doubtful honour of being the sister of the groom.

I have known Milo for thirty-one years. In all this time he has been on time once, and that was today. Lena, if you can do that in four years, I wonder what you will do in forty.

When they met, he called me at midnight and said that he had met somebody who laughed at his jokes. I told him to check whether she was well. She was. Please raise your glasses to Lena and Milo.`,
  'a novel, in the first person': `The house stood at the end of the lane, and nobody had lived in it since the war. I knew every window of it. In summer, when the grass was high, I used to lie behind the wall and wait for the old woman to come out with her basket, though my mother said that there was no old woman.

That evening I saw a light. It moved from one room to the next, slowly, as if whoever carried it were looking for something. I held my breath. Then the door opened, and a man stepped out whom I had never seen before.

“You can come out,” he said. “I have known for an hour that you are there.”

I did not move. The grass was wet under my knees, and far away the last train whistled.`,
  'a novel with dialogue': `Anselm put down his cup. “You cannot go back there,” he said. “Not after what happened to Viola.”

“I can, and I shall,” said Ruth. She went to the window and looked down at the square, where the market women were packing up their crates. “Somebody has to tell her mother.”

“Let the police tell her.”

“The police!” She laughed. It was not a pleasant laugh. “Do you know what they told me last week? That she had probably gone to the coast with a sailor.”

He rose, took his hat from the chair and came to stand beside her. For a while neither of them spoke. Below, a boy was chasing a dog between the stalls, and the dog had a sausage.`,
  'a novel of long ago': `It was in the autumn of the year in which the old bishop died that the stranger came to our valley. He rode a grey mule, and behind him walked a boy who carried a lute wrapped in sackcloth. At the inn he asked for a room to the north, which nobody had ever asked for, and paid for a month.

My uncle, who kept the inn, was a man of few words. “A month is long,” he said. “It may be longer,” replied the stranger, and went up the stairs. From that day on there was music in the house after dark, and the maids whispered that he never slept.`,
  'a detective story': `Inspector Marlow Quade read the note twice and handed it to the sergeant. It had been typed on cheap paper, with an old machine whose letter e stood a little too high.

“He wants us to think that he is an uneducated man,” said Quade. “But look at the commas, Brill. Whoever wrote this has read books.”

“The butler reads, sir,” the sergeant said.

“The butler was in the cellar with the cook. She told me so, and she is a poor liar.” Quade buttoned his coat. “No, I think we will pay a visit to the doctor, and we will not telephone first.”`,
  'a fairy tale': `Once upon a time there was a miller who had three daughters and no flour. The eldest could sing, the second could spin, and the youngest could do nothing but talk to birds, which brings in nothing.

One winter, when the wheel was frozen, a crow came to the window and said, “Your father is hungry. Give me your ring, and I will fetch him bread.” The youngest gave the ring, and the crow flew off over the hills.

Three days they waited. On the fourth the crow came back with a crumb in its beak and laughed at her. But where the crumb fell on the floor there grew, overnight, a field of wheat.`,
  'a fable': `A fox came to a vineyard whose wall was too high to leap. He walked round it three times and found a hole, but it was too small. So he fasted for a week, until he was thin enough, and crept in.

There he ate so much that he could not get out again, and he had to fast once more. When he stood outside at last, as thin as before, he looked back and said, “Fine grapes, but what have I got of them?”

So it is with those who gather what they cannot carry.`,
  'an essay on walking': `There are two kinds of walkers: those who go somewhere and those who go. The first have maps and good shoes, and they know at noon where they will be at four. The second have pockets full of chestnuts.

I have belonged to the second kind since childhood, and I have never regretted it. A walk without an aim teaches one to look. One sees that the bark of the plane tree has the colours of a map, that dogs greet each other by order of rank, and that old men on benches always leave room for one more.

Perhaps this is why philosophers walk. Thought, too, gets further when it has nowhere to be.`,
  'an essay for school': `In this essay I will argue that the industrial revolution changed family life more than any war. First, I will describe how families worked before machines. Second, I will show what the factory did to them. Finally, I will discuss what remains today.

Before machines, most families worked at home. Children helped their parents from an early age, and the day followed the light. When the factory came, fathers and soon mothers and children left the house before dawn. As a result, the home became a place to sleep.

In conclusion, we can see that the clock, not the cannon, made the modern family.`,
  'an abstract of a paper': `We study how the level of a tidal river depends on wind in narrow estuaries. Using eleven years of measurements at four gauges, we fit a simple model with two parameters and compare it with a full simulation. The simple model explains most of the variance at three of the four gauges.

Our results suggest that wind from the north-west raises the level by up to half a metre within six hours. The effect is stronger at spring tides. We discuss limits of the method and give recommendations for the placement of further gauges.

Keywords: estuary, wind set-up, tide gauge, regression`,
  'a lecture': `Good morning. Today we shall talk about the cell wall, and I want to begin with a question: why does a tree not fall over? You may laugh, but it is a good question. An animal has bones. A tree has none.

The answer is pressure and sugar. Each cell is a little balloon in a box, and the box is made of long chains of sugar that lie crosswise, like the threads in a cloth. If you let the air out of the balloon, the leaf hangs down. You have all seen that in your own flower pots.

Next week we shall look at how the box grows. Please read the fourth chapter until then.`,
  'a sermon': `Grace be unto you, and peace. The word for this morning is taken from the parable of the lost coin. A woman has ten coins, and she loses one, and she sweeps the whole house for it.

Have you ever swept the whole house for one coin? I have not. I have nine left, I say, and it will turn up in spring. But she lights a lamp. She moves the chest. She does not rest.

Brothers and sisters, let us ask ourselves who is the coin and who is the woman. Let us not be too quick to answer. Amen.`,
  'a letter of complaint': `Dear Sir or Madam,

On 3 March I bought a kettle of the type Aurora 2 in your shop in Mill Street. After four days the lid came off while I was pouring, and I burned my hand. I brought the kettle back, and your colleague told me that he could do nothing without the box.

I do not have the box. I have the receipt, a copy of which I enclose. I ask you to send me the price of the kettle within fourteen days.

Yours faithfully,
Ottilie Kranz`,
  'a love letter': `My dearest Jonas,

it has rained for a week, and I have read your last letter so often that it is falling apart at the folds. You write that the mountains are blue in the evening. Here everything is grey, even the cat.

I went to the station on Sunday, although I knew that you would not come. The man at the kiosk recognised me and gave me a newspaper for nothing. I think he is sorry for me. Tell me that you will be here for the plums.

Always yours,
Wilma`,
  'a letter of application': `Dear Ms. Hartung,

I am writing to apply for the post of archivist that you have advertised. I studied history and library science, and for the last six years I have looked after the map collection of a small museum.

In this time I catalogued four thousand maps, trained three volunteers and moved the whole collection into a new building without losing a sheet. I work with care, I read Latin and Polish, and I like the cold of archives.

I would be glad to tell you more in person.

Kind regards,
Bruno Felsing`,
  'a letter to a newspaper never sent': `To whom it may concern,

I have lived in the Rosengasse for forty years and I have never written to anybody. But the new street lamps are too much. They shine into my bedroom as if I were on a stage. My neighbour, who is deaf, says that he can hear them.

I told the man from the council that we needed one lamp at the corner and not seven. He said that seven was the norm. I asked him whose norm. He had no answer, and he left.

With regards, an old woman who would like to sleep`,
  'a note to oneself': `Call the dentist before ten. Ask whether the crown can wait until after the holidays, and whether they take the new insurance.

The tap in the kitchen drips again. It is not the washer this time; I changed it in May. Perhaps the seat is worn. Look for the tool that Papa had.

Present for Nele: she said that she wanted the book about octopuses, the one with the drawings. If they do not have it, a voucher. Remember to bring back the ladder to Herr Seidel, he was grumpy about it last time.`,
  'minutes of a club': `Minutes of the meeting of the Ostrel Chess Club

Present: A. Brunner, T. Falk, S. Oort, W. Lind
Apologies: K. Dahl

1. The minutes of the last meeting were approved.
2. The treasurer reported that the club has 412 crowns. Mr. Falk said that the rent would rise in May.
3. It was agreed to buy two clocks.
4. Ms. Oort proposed a tournament for beginners. The proposal was accepted with three votes to one.

The meeting closed at nine.`,
  'minutes in sentences': `Minutes of the parish council, second meeting of the year

The chair opened the meeting at seven and welcomed the members. The minutes of the first meeting were read and approved without changes. The treasurer presented the accounts and said that the roof fund stood at nine thousand crowns. Mrs. Abel asked when the work would begin. The chair replied that two firms had been asked for offers, and that one had answered.

The council then discussed the summer fair. It was agreed that the fair would take place on the meadow behind the mill. Mr. Tolle will look after the tents. The next meeting is on the first Tuesday of May.`,
  'a report of a caretaker': `Report on the state of the building, north wing. The windows on the second floor no longer close. In rooms 211 and 214 the frames are rotten at the bottom and should be replaced before winter. The radiator in the corridor leaks; I have put a bucket under it and empty it twice a week.

The cellar is dry. The rats have gone since we closed the hole behind the boiler. The lift works, but the door of the third floor sticks when it is hot. I recommend to have it looked at with the yearly check.`,
  'a manual in sentences': `Before you use the pump for the first time, fill the housing with clean water through the upper opening and close the cap by hand. Do not use a tool. Connect the hose and make sure that the seal lies flat.

Switch on the pump and wait until no more bubbles rise. If the pump runs for more than two minutes without delivering water, switch it off and check the hose for air. Never let the pump run dry, since this destroys the seal.

Clean the filter once a month. Store the pump in a place that is free from frost.`,
  'instructions for a game': `The game is played by three to five players. Each player chooses a colour and takes the ten stones of it. The youngest player begins.

On your turn, you may either place a stone on a free field or move one of your stones along a line. If you close a triangle, you take one stone of another player off the board. A player who has only two stones left is out of the game, but may still give advice, which nobody has to follow.

The game ends when only one player has stones, or when nobody can move. In the second case the player with the longest line wins.`,
  'a recipe in sentences': `For the dough, rub the butter into the flour with a pinch of salt, add the egg and two spoons of cold water, and knead it quickly. Let it rest in the fridge for an hour. Meanwhile peel the apples, cut them into thin slices and mix them with sugar, cinnamon and the juice of a lemon.

Preheat the oven to 190 degrees. Roll out the dough, line a buttered tin with it and lay the slices in circles. Bake for forty minutes. My grandmother always said that a cake is done when the kitchen smells of it, and she was right.`,
  'a recipe with a list': `Potato soup for six

1 kg potatoes
2 onions
1 leek
50 g butter
1 l stock
salt, pepper, nutmeg

Chop the onions and the leek and fry them gently in the butter. Add the potatoes in cubes, pour in the stock and simmer for half an hour. Mash it roughly with a fork, season it and serve it with bread. It is better on the second day.`,
  'a poem': `The harbour sleeps, the ropes are still,
The gulls have gone to roost,
And over wharf and weir and mill
The mist hangs grey and loosed.

I had a boat, I had a name,
I had a star to steer,
But none of them was quite the same
When you were no more here.

So let the tide come in, come in,
And let the lantern burn,
And let whoever wants to win
Remember to return.`,
  'a poem without rhymes': `In the morning
my mother counts the plates.
There are six of them
and we are four.

She puts two back into the cupboard
without a sound,
as one puts a child to bed.

Outside the bus goes by
with all its windows lit.
Nobody gets out.
Nobody gets in.

We eat,
and my father says that the bread is good,
and it is good.`,
  'a song': `Verse 1
I packed my bag on a Monday night
And left the key by the door
The moon was thin and the road was white
And I did not know what for

Chorus
Oh carry me, carry me, river wide
Carry me down to the sea
There is somebody on the other side
Who may be waiting for me

Verse 2
I sold my watch in a market town
I sold my shoes for a song`,
  'a scene of a play': `SCENE TWO. A kitchen. Evening.

MARTHA. You are late.

PAUL. The tram stood still for an hour. There was a horse on the rails.

MARTHA. A horse.

PAUL. A white one. It would not move. The driver sang to it.

MARTHA. And did that help?

PAUL. No. But we all felt better.

(She puts the soup on the table. He does not sit down.)`,
  'a screenplay': `INT. LIGHTHOUSE - NIGHT

The lamp turns. EDDA, sixty, in oilskins, writes in a log book. A knock.

EDDA
Who is there at this hour?

VOICE (O.S.)
It's the new keeper, ma'am. The boat left me at the wrong side.

She opens. A boy of twenty, wet to the bone, with a birdcage.

EDDA
They said that they would send a man.

BOY
They did. He got off at the last port.`,
  'a chat': `[12.03.21, 18:22:01] Anna: are you coming tonight?
[12.03.21, 18:22:40] Ben: yes but late
[12.03.21, 18:23:02] Anna: how late
[12.03.21, 18:25:11] Ben: nine? the boss wants the list
[12.03.21, 18:25:30] Anna: ok, bring bread
[12.03.21, 18:26:00] Ben: what kind
[12.03.21, 18:26:12] Anna: the one with seeds
[12.03.21, 18:27:44] Ben: will do, see you`,
  'another chat': `18:22 <anna> has anybody looked at the build
18:23 <ben> it is red since noon
18:23 <anna> i know, i mean why
18:24 <cem> somebody pushed a file with tabs
18:24 <ben> that was me, sorry
18:25 <anna> can you fix it
18:26 <ben> done, wait ten minutes
18:27 <cem> green now
18:27 <anna> thanks both`,
  'a log of a server': `2023-04-01 12:00:01 INFO  starting service on port 8080
2023-04-01 12:00:02 INFO  connected to database after 812 ms
2023-04-01 12:00:09 WARN  slow query: select from orders took 6.1 s
2023-04-01 12:01:44 ERROR could not write to /var/spool/out: no space left on device
2023-04-01 12:01:45 INFO  retrying in 30 s
2023-04-01 12:02:15 ERROR could not write to /var/spool/out: no space left on device
2023-04-01 12:02:15 FATAL giving up`,
  'a log of a ship': `Monday. Wind north-west, force 5, sea rough. Course 210. Passed the light of Skarv at 0410. One man sick.

Tuesday. Wind west, force 6, gusts. Reefed the mainsail. Water in the forepeak, pumped for an hour. The cook made pancakes.

Wednesday. Wind dropped at noon. Mended the jib. Saw whales to port, five or six of them.

Thursday. Calm. Fog. Sounded the horn every two minutes. Nothing seen, nothing heard.`,
  'a diary': `4 May. Slept badly. The swallows are back, two pairs of them, and they argue about the beam. Wrote three pages and tore up two.

5 May. Rain. H. came for tea and stayed for supper. He thinks that the second chapter is too long. I think that he is too short.

7 May. To town, for ink and for my shoes. Met the widow Grau, who told me everything about her knee.

9 May. Finished the chapter. It is longer than before.`,
  'code in Python': `import sys
from collections import Counter


def words(path):
    """All words of a file, in small letters."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield from line.lower().split()


def main():
    counts = Counter(words(sys.argv[1]))
    for word, count in counts.most_common(20):
        print(f"{count:6} {word}")


if __name__ == "__main__":
    main()`,
  'code in C': `#include <stdio.h>
#include <stdlib.h>

/* Reads numbers and prints their sum. */
int main(void) {
  double sum = 0, next;
  while (scanf("%lf", &next) == 1) {
    sum += next;
  }
  if (ferror(stdin)) {
    fprintf(stderr, "cannot read\\n");
    return EXIT_FAILURE;
  }
  printf("%g\\n", sum);
  return EXIT_SUCCESS;
}`,
  'a patch': `diff --git a/src/pump.c b/src/pump.c
index 3f1a2bc..99ad013 100644
--- a/src/pump.c
+++ b/src/pump.c
@@ -12,7 +12,9 @@ static int level(void) {
   if (sensor == NULL) {
-    return 0;
+    report("no sensor");
+    return -1;
   }
+  int raw = read_raw(sensor);
   return raw * 4 / 5;
 }`,
  'a table with commas': `name,town,boats,since
Abel,Ostrel,3,1998
Brunner,Skarv,1,2004
Dahl,Ostrel,2,2011
Falk,Lund,7,1987
Kranz,Skarv,1,2019
Lind,Ostrel,4,2001
Oort,Lund,2,2015
Seidel,Skarv,5,1993
Tolle,Ostrel,1,2020`,
  'a table with tabs': `Month\tRain\tSun\tWind
January\t81\t40\t6.1
February\t64\t62\t5.8
March\t70\t101\t5.5
April\t48\t160\t4.9
May\t52\t210\t4.2
June\t60\t221\t4.0
July\t71\t208\t3.9
August\t77\t190\t4.1
September\t68\t140\t4.6
October\t85\t90\t5.2`,
  'a list of books': `Abel, T. (1998). Tides of the north. Ostrel: Harbour Press.
Brunner, K. & Falk, S. (2004). A handbook of knots. Lund: Reef.
Dahl, M. (2011). What the lighthouse saw. Skarv: Lantern.
Kranz, O. (2019). Letters to nobody. Ostrel: Harbour Press.
Lind, W. (2001). The chess player's year. Lund: Reef.
Oort, S. (2015). Maps and their makers. Skarv: Lantern.`,
  'a shopping list': `Shopping list for the weekend

- bread with seeds
- butter, the salted kind
- a dozen eggs
- 2 kg potatoes
- leek
- apples for the cake, not too sweet
- coffee
- cat food, only the one with fish
- candles
- stamps
- something for the neighbours because they water the plants`,
  tasks: `TODO

[ ] write to the landlord about the window
[x] pay the electricity
[ ] find the passport
[ ] book the ferry, two persons and a dog
[x] return the books
[ ] ask Mira for the key
[ ] tyres
[ ] cancel the magazine before the end of the month
[ ] photographs for the club's wall`,
  'a licence': `Permission is hereby granted, free of charge, to any person obtaining a copy of these drawings to use, copy, modify and distribute them, provided that the above notice appears in all copies.

The drawings are provided as they are, without warranty of any kind. In no event shall the copyright holders be liable for any claim or damages that arise from their use. This permission may be terminated if you do not comply with these terms.`,
  'terms of a shop': `These terms govern your use of our shop. By ordering you agree to them. Prices include tax. We deliver within five working days, and we will tell you if it takes longer.

You may return goods within fourteen days. Your account may be closed if you do not pay. Our liability is limited to the price of the goods. The governing law is that of our seat. If a part of these terms is void, the others shall not be affected.`,
  'a contract': `Contract of lease between Wanda Seidel, hereinafter the landlord, and Bruno Felsing, hereinafter the tenant.

The landlord lets to the tenant the flat on the second floor of Mill Street 9, consisting of two rooms, kitchen and bath. The lease begins on 1 May and runs for an indefinite time. The rent is 640 crowns a month and is due on the third day of each month.

The tenant shall keep the flat in good order. Pets require the consent of the landlord, which shall not be withheld without reason.`,
  'a privacy notice': `We collect your name and your address in order to send you the goods that you have ordered. We do not give them to anybody else, except to the carrier. Your data are deleted after the periods that the law asks for.

You have the right to know what we hold about you and to have it corrected. To do so, write to us. We use cookies that are necessary for the basket. You can switch them off in your browser, but the basket will not work then.`,
  'a review of a product': `I bought this tent for a tour of three weeks and was sceptical at first, because it is so cheap. It went up in ten minutes, and it stood two storms. The floor is tight. The zip of the inner door sticks a little, and you have to be gentle with it.

What I do not like is the bag: it is so small that you need two people to get the tent in again. For the price I would buy it once more, but I would buy another bag with it. Four stars.`,
  'questions and answers of a shop': `Frequently asked questions

How do I return an item?
Put it into the box, stick the label on it and bring it to any post office. You will get your money back within ten days.

Can I change my order?
As long as it has not been packed, yes. Write to us with the number of your order.

Do you deliver to islands?
We do, but it takes two days longer.`,
  'an examination': `Examination in biology, first part. Time allowed: 45 minutes.

1. Name the parts of the leaf in the drawing. (6 points)
2. Explain in two sentences why leaves are green. (4 points)
3. A plant stands in the dark for a week. Describe what happens, and why. (6 points)
4. True or false: roots need no air. Give reasons. (4 points)

Answer all questions. Write clearly.`,
  'notes of a lecture': `- cell wall: cellulose, crosswise
- pressure (turgor) keeps leaves up
- xylem = water up, phloem = sugar down
- experiment with the dye: see p. 44
- ask: why do some leaves close at night?
- next time: growth, auxin
- read ch. 4
- exam in June, no calculators
- group work with Ina and Tom, Tuesday`,
  'an outline of a talk': `How we moved an archive

1. Why we moved
   - damp
   - rent
2. Planning
   - counting everything twice
   - boxes: acid-free, numbered
3. The move
   - four days, nine people
   - what went wrong (the lift)
4. What we learned
   - labels on two sides
   - coffee
5. Questions`,
  'a job advertisement': `For our small bakery in the upper town we are looking for a baker who likes to get up early. You have learned the trade, you know sourdough, and you are not afraid of a crowd on Saturdays.

We offer a fair wage, two free days in a row and as much bread as you can carry. We are five, we laugh a lot, and we close in August. Come by and have a coffee with us, or write to us. No letters of motivation, please.`,
  'a description of a flat': `Bright flat with two rooms on the third floor of a well-kept house, five minutes from the station. The living room faces south and has a small balcony on which you can have breakfast until eleven. The kitchen is fitted, the bath has a window, and there is a place for bicycles in the yard.

The flat is free from the first of June. Heating and water are included. We would prefer somebody quiet, since the walls are thin and the lady below is a pianist.`,
  'a travel blog': `On the third day we left the road and followed the river. Mila had found a path on an old map, and of course it was gone after an hour. We climbed over trees, waded through two brooks and ate our last chocolate under a waterfall that has no name.

In the evening we came to a hut with a stove. I have never been so happy about a stove. We hung our socks above it and listened to the rain. Tomorrow we want to reach the pass, if my knee plays along.`,
  'a eulogy': `We have come to say goodbye to Gustav Lind, who taught in this town for thirty-eight years. There is hardly anybody in this room who did not learn from him how to read a map, and that one says good morning before one asks for something.

He did not like big words, so I will not use any. He liked chess, plum cake and people who admit that they were wrong. He was a good neighbour. We shall miss the light in his window.`,
  'a legend of a saint': `They tell in our valley that the saint came over the mountains barefoot, in the winter of the great snow, with a lamb under his cloak. Where he rested, the spring still runs. The people were rough then and worshipped the oak, and they told him to go.

He asked for leave to stay until the lamb could walk. They granted it. But the lamb never learned to walk, and so he stayed for forty years, and when he died the oak had become a church.`,
  'an encyclopedia entry': `The common tern is a seabird of the family of gulls. It is about 35 centimetres long and has a wingspan of up to 98 centimetres. The upper side is grey, the cap is black, and the bill is red with a black tip. It breeds on coasts and on islands in rivers, in colonies of a few pairs up to several thousand.

The nest is a shallow scrape in sand or shingle. The two or three eggs are laid in May. Both parents brood for about three weeks. Terns feed on small fish, which they catch by plunging.`,
  'a weather column of figures': `Station Skarv, monthly summary

Mean temperature     7.4
Highest             19.2
Lowest              -2.1
Rain (mm)           81.0
Days with rain         17
Days with frost         4
Sunshine (h)        96.5
Strongest gust      28.3

Instruments were checked on the ninth. The gauge was blocked by a leaf for two days, and the figures of these days are estimates.`,
  'a prayer': `Lord of the tides and of the little boats,
keep those who went out before the light,
and keep those who wait at the windows.
Give the helmsman a steady hand,
give the engine breath,
give the fog an end.

And if one does not come back,
let somebody knock at the door
who knows how to be silent.
Amen.`,
  'an essay for school with its head': `Title: What the river taught me
Author: Edda Marn
Date: 2021-06-11
Class: 9b

My grandfather kept a boat on the river, and every summer he let me row it as far as the second bridge. He said that a river is a road which nobody has to sweep. I laughed at him then.

In the third summer the river rose by four metres. “Now it sweeps us,” he said, and he carried the chairs upstairs. I have thought of this sentence often since. A road that moves is a good servant and a bad lodger.

What I learnt is simple. Whoever lives beside something large should keep a boat, and should keep the chairs light.`,
  'notes of a meeting with their head': `Title: Planning of the summer fair
Date: 11 June 2021
Location: Room 4
Author: Edda Marn

Holm said that the tents are booked, and that the second one has a hole. Marn reported that eleven bakers have promised cakes. Dorn asked whether the band wants money, and Holm replied that it wants dinner.

The next meeting was set for Friday. Everybody was told to bring a list of helpers.`,
  'a mail between colleagues': `From: Edda Marn <edda@fair.example>
Sent: Friday, June 11, 2021 6:20 AM
To: Holm, Petra
Subject: The tents for Saturday

The man from the tents called and said that the second one has a hole. He told me that he can mend it by Friday, and he asked whether you want the old one instead.

I said that I would ask you. The bakers reported eleven cakes, so we need the large table. Dorn added that the band wants dinner.`,
  'a recipe with quotes': `Grandmother's plum dumplings

My grandmother, Berta Holm, said that a dumpling should be "as light as a cloud and as large as a fist." She made them every September.

Ingredients
1 kg potatoes
12 plums
200 g flour

Boil the potatoes on the day before. On the next day, grate them, add the flour and knead the dough until it no longer sticks. "Never too long," my grandmother told me.

Wrap each plum in dough and let the dumplings simmer for ten minutes. Serve with butter and crumbs.`,
  'server log': `2021-03-04 09:12:33,101 INFO  [main] org.example.Server - Server started on port 8080
2021-03-04 09:12:34,220 WARN  [pool-1] org.example.Pool - Connection pool is nearly full (48/50)
2021-03-04 09:12:35,874 ERROR [pool-1] org.example.Db - Could not connect to database: timeout after 5000 ms
2021-03-04 09:12:36,001 INFO  [main] org.example.Server - Retrying in 10 seconds.
2021-03-04 09:12:46,002 INFO  [main] org.example.Server - Connection re-established.`,
  'a changelog': `# Changelog

## 2.4.0 - 2021-03-04

### Added
- The search box now says how many results were found.
- Users who reported the bug can follow its state.

### Fixed
- A crash that Ada Holm reported on Monday.
- The date picker no longer says "Invalid date" in Turkish.

## 2.3.1 - 2021-02-18

### Changed
- According to the new policy, accounts are closed after two years.`,
  'a contract, another one': `LEASE AGREEMENT

This Lease Agreement is made on March 4, 2021 between Petra Holm ("the Landlord") and Ivo Reyle ("the Tenant").

1. The Landlord agrees to let the flat at 12 Mill Street to the Tenant for a term of two years.

2. The Tenant shall pay a rent of 900 crowns on the first day of each month. The Tenant has declared that he has no pets.

3. Either party may end this Agreement by giving three months' notice in writing. The notice shall state the reason.

4. The Tenant confirms that he has inspected the flat and found it in good order.

Signed in Grenby on March 4, 2021.`,
  'a private mail': `From: Petra Holm <petra@mail.example>
To: Ivo Reyle <ivo@mail.example>
Date: Thu, 4 Mar 2021 09:14:00 +0100
Subject: Saturday

Dear Ivo,

I talked to Hanna yesterday, and she said that the boat will be ready by Saturday. "Bring warm clothes," she told me, so I pass it on.

Shall we meet at the pier at nine? My brother says he can take the dog. If it rains, we go to the museum instead.

All the best,
Petra`,
  'minutes of a club, another one': `MINUTES OF THE ANNUAL MEETING OF THE GRENBY ROWING CLUB
Held on 4 March 2021 at the boat house

Present: Petra Holm (chair), Ivo Reyle, Hanna Dask, 14 members
Apologies: Olaf Berg

1. The chair opened the meeting at 7.05 pm and welcomed the members.

2. The treasurer reported that the club had 4,120 crowns. He said that two oars had to be replaced.

3. Hanna Dask proposed that the fee be raised to 60 crowns. Ivo Reyle seconded. Carried, 12 votes to 2.

4. Any other business: Mr Reyle asked whether the roof had been mended. The chair replied that it would be done in May.

The meeting closed at 8.40 pm.`,
  'lecture notes': `Lecture 4: Who speaks?

In this lecture we look at reported speech. A speaker can be named, described or left out. As Holm (1994) argues, the choice is never innocent.

Consider the sentence: The minister said that the bridge was safe. Who is responsible for the claim? According to Dask, it is the minister; according to Reyle, it is both.

We will come back to this in Lecture 6. For next week, please read chapters 3 and 4 of Holm and answer the questions on page 71.`,
  'a film in subtitles': `1
00:01:02,000 --> 00:01:04,500
Where were you last night?

2
00:01:05,000 --> 00:01:07,100
At the cinema. Alone.

3
00:01:08,300 --> 00:01:11,900
- You said you had no money.
- I said I had no friends.

4
00:01:13,000 --> 00:01:15,400
Sergeant, take him downstairs.

5
00:01:16,000 --> 00:01:18,800
You will regret this, Inspector.`,
  'python source': `"""Reads articles and says who said what."""

import json
import sys

def main(path):
    # The caller said that the path exists.
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for line in text.split("\\n"):
        if "said" in line:
            print("found: " + line)
    return 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))`,
  'a table of statements in csv': `id,date,speaker,words,outlet
1,2021-03-04,Petra Holm,"The wells are dry, and nobody told us.",Grenby Post
2,2021-03-05,Ivo Reyle,"I reject this claim in the strongest terms.",Lund Post
3,2021-03-06,Hanna Dask,"We said it in January, and we say it again.",Grenby Post
4,2021-03-09,Petra Holm,"There will be no talks before Monday.",Radio Grenby`,
  'a bibliography': `Berg, O. (2004). Bridges and their builders. Lund: Harbour Press.

Dask, H. (2011). "What the mayor said: Reported speech in local papers." Journal of News Studies 14(2), 33-58.

Holm, P., and Reyle, I. (2016). The wells of Grenby. Grenby: Mill House.

Marsh, T. (2019, March 4). "Ferry crews stay ashore as board refuses talks." The Lund Post, p. 3.

Quill, M. (2020). "Steel and its enemies." Engineering Letters 9(1), 1-17.`,
  'an advert as a release': `The new AquaPure 3000: Clean water at the touch of a button!

Tired of chlorine? With the AquaPure 3000 you will never buy bottles again. "I love it," says Jenny from Lund, who has had hers for a year. "My kids drink twice as much."

Order before March 31 and get a second filter free. Free shipping on all orders over 50 crowns. Call 0800 555 123 now or visit aquapure.example.

Terms and conditions apply. Offer valid while stocks last.`,
  'a manual': `AquaPure 3000 – User manual

Before first use, remove all packing and rinse the tank with warm water. Do not put the motor into water.

1. Fill the tank up to the line marked MAX.
2. Press the power button. The light turns green.
3. Wait until the display says "Ready".

If the display says "Error 4", clean the filter and start again. If the fault remains, contact our service. The maker is not liable for damage caused by use that is not described here.`,
  'a poem, another one': `The Ferryman

He said the river never sleeps,
He said it to the stones,
And what the river says, it keeps
In mud and mussel bones.

"Come over," called the other side,
"Come over while you can."
The water rose, the ferry cried,
And nobody knew the man.

They say he rows there to this day,
They say he has no oar.
I asked him once. He turned away
And pointed to the shore.`,
  'a chat in irc form': `[09:12] <petra> has anybody seen the boat
[09:12] <ivo> it is at the pier
[09:13] <petra> hanna said it was sold
[09:13] <ivo> no way
[09:15] * olaf has joined #grenby
[09:16] <olaf> it was sold on monday, the board told me
[09:16] <petra> told you so`,
  'a slack export': `Petra Holm  9:12 AM
has anybody seen the deck for tomorrow?
Ivo Reyle  9:14 AM
it's in the shared folder, Hanna said she would finish slide 4
Petra Holm  9:15 AM
thanks!
Hanna Dask  9:31 AM
done. the client called, they want it by noon`,
  'a diary, another one': `4 March 2021

Snow again. Mother called at nine and said that the pipes had burst. I drove over with the tools, and we drank tea in our coats until the plumber came. He said it would cost 400. I said I would rather learn plumbing.

5 March 2021

The plumber was right. I have flooded the cellar. Mother said nothing, which was worse than anything she could have said.

6 March 2021

Sun at last. Walked to the lake and back.`,
  'a school essay': `Was the closing of the bridge right?

In my essay I want to discuss whether the closing of the old bridge was right. Many people in our town think that it was not. My neighbour, for example, says that she loses an hour every day.

On the one hand, the engineer said that the steel was worn through. If this is true, the bridge was dangerous. On the other hand, the mayor had known it for years and did nothing.

In conclusion I would say that the closing was right, but it came too late. In my opinion, somebody should apologise.`,
  'a readme': `# saywhat

\`saywhat\` is a small tool that reads a text and says who said what.

## Install

    npm install saywhat

## Use

    saywhat article.txt

The tool prints one line for each statement. As its author said at a conference in 2020, "it is better to say nothing than to say something wrong."

## Licence

MIT. Contributions are welcome; please open an issue first.`,
  'a job advert': `Reporter (m/f), Grenby

The Grenby Dial is looking for a reporter for its local desk, starting on 1 May 2021.

You will cover the council, the courts and the harbour. You write quickly and well, and you know that a claim is not a fact. "We want people who ask twice," says our editor, Lena Orth.

We offer 30 days of leave and a bicycle. Please send your application with three articles to jobs@dial.example by 31 March.`,
  'an exam paper': `Part A. Read the text and answer the questions.

The mayor said on Monday that the bridge would be closed. Traders protested. "We were not asked," said one of them.

1. When did the mayor speak?
2. Who protested, and why?
3. Put the last sentence into reported speech.

Part B. Write about 150 words: Should the bridge be closed? (10 points)

You have 45 minutes. Dictionaries may be used.`,
  'an encyclopedia entry, another one': `Grenby

Grenby is a town on the river Lune in northern Norvia. At the census of 2011 it had 20,114 inhabitants. It was first mentioned in 1204 and received its charter in 1411.

History

According to the chronicle of Abbot Mund, the town was founded by salt traders. In 1632 it was burned by the Swedes. The writer Ada Kroll called it "the only town in the north with a sense of humour".

Economy

The largest employer is the paper mill, which was opened in 1871. The harbour was closed in 1998.`,
  'a review of a hotel': `"Lovely view, shame about the breakfast"

Reviewed March 4, 2021 by TravellerJo

We stayed for two nights in February. The room was clean and the view over the lake was wonderful. The receptionist told us that the sauna was closed, although the website said it was open.

At breakfast we asked for tea and were told there was none. My husband said he had never seen such a thing. When we complained, the manager said he was sorry and gave us a voucher.

Would we come again? In summer, perhaps.`,
  'a sermon, another one': `Dear brothers and sisters,

You have heard what the Lord said to the fishermen: "Cast out your nets once more." They had worked all night and caught nothing. And Simon answered that they would do it, because he said so.

How often have we said, "It is no use"? How often have we told our children that there is nothing to be done? The fishermen teach us otherwise.

Let us go home today and cast out our nets once more. Amen.`,
  'a faq': `Frequently asked questions

Q: How do I return an item?
A: Log in to your account, choose the order and press "Return".

Q: Who pays for the postage?
A: We do, if the item is faulty. If you have changed your mind, you do.

Q: When do I get my money back?
A: Within 14 days after we have received the item.

Q: Can I exchange an item?
A: Yes. Please tell us the size that you want.`,
  'a legal judgment excerpt': `IN THE SUPREME COURT OF NORVIA

Case No. 14/2021

REYLE v. HOLM

JUDGMENT

1. This is an appeal against the judgment of the Grenby District Court of 4 March 2020. The appellant submits that the court below erred in law.

2. The respondent denied that she had signed the deed. She stated that she had been abroad at the time. The court below found that her statement was credible.

3. We are of the view that the appeal must fail. The appellant has not shown that the deed was delivered. Section 12 of the Act provides that a deed not delivered is void.

4. The appeal is dismissed with costs.`,
  'a quiz show script': `SCENE 3. INT. KITCHEN – NIGHT

ADA stands at the window. BO comes in with a bag.

BO
They said the road was closed.

ADA
(without turning)
Who said that?

BO
The man at the station. He told me to wait until morning.

ADA
And you believed him.

CUT TO:`,
  'a list of quotes': `Quotes about water

"Water is the driving force of all nature." – Unknown painter
"We never know the worth of water till the well is dry." – Old proverb
"He who drinks from the well should not forget the one who dug it." – Old proverb
"Thousands have lived without love, not one without water." – A poet
"Whisky is for drinking; water is for fighting over." – Somebody`,
  'a todo with dates': `TODO

[x] 2021-03-01 call Petra about the boat, she said Tuesday is fine
[ ] 2021-03-05 write to the council: "Dear Sir or Madam"
[ ] 2021-03-08 ask Ivo what he told the bank
[x] 2021-03-02 pay the rent
[ ] buy tea, bread, nails`,
  'a privacy policy': `Privacy policy

Last updated: 4 March 2021

This policy says which data we collect and why. We, the Grenby Rowing Club, are responsible for it.

When you visit our site, our server stores your address for seven days. We do not pass it on. If you write to us, we keep your message until your question is answered.

You have the right to ask us what we have stored about you. You may also complain to the data protection authority.

We use cookies only where they are needed.`,
  'a scientific abstract': `Dead zones in shallow lakes: a ten-year study

P. Holm, I. Reyle and H. Dask
Institute of Lakes, Grenby

Abstract. We studied 14 shallow lakes between 2009 and 2019. Oxygen was measured weekly. We found that dead zones had grown in nine lakes and shrunk in two. Previous work has claimed that farming alone explains the growth (Berg 2004); our data suggest that heat matters more. We argue that models should include both.

Keywords: lakes, oxygen, heat
Received 4 March 2020; accepted 9 May 2020`,
  'a novel with full names and a weekday': `The house by the mill

On Monday morning Anna Brill came down the stairs with a letter in her hand. “It is from my uncle,” said Anna. “He wants us to leave the house before Friday.”

Inspector Marlow Quade took the letter and read it twice. “This was not written by your uncle,” Quade said, and nodded. He added that the hand was a woman's, and he warned her to lock the doors.

She laughed and replied that nobody in the valley locked anything. “Then begin,” the old man whispered, and he told her what had happened to Viola Stern at the same time last year.`,
  'a memoir': `How I became a cook

My father, Karl Holm, said that a cook is a man who cannot do anything else. In May 1961 he took me to the Hotel Astoria in Lund and told the chef, Paul Brenner, that I was strong.

“Can he peel?” asked Paul Brenner. “He can learn,” said Karl Holm. I peeled for two years.

In the third year Brenner told me that I might touch the sauces. He warned me that most people never learn to taste. I replied that I was not most people, and he laughed until he cried.`,
  'a blurb and excerpt of a book': `The Ferryman's Daughter
A novel by Ada Kroll

“A masterpiece” – The Lund Post

Ferryman Ruud Aske has crossed the sound 60,000 times. On a Monday in May his daughter says that she will not come back. “I am going to the city,” Lena Aske said. “You knew it,” said Ruud Aske.

In this tender novel Ada Kroll tells of fathers who stay and daughters who leave.`,
  'a speech with thanks': `Remarks at the opening of the new lock

Thank you, Mayor Reyle, and good morning.

When I was appointed, Petra Holm told me that this lock would never be built. Ivo Reyle said it would be built within a year. Both were wrong, and I am glad to stand here today, on March 4, and to say so.

I want to thank the workers. I want to thank the engineers. As my predecessor Olaf Berg said, “Water waits for nobody.” It has waited for us. Let us not make it wait again.

Thank you.`,
  'kept: speech at a school': `Good morning, teachers, parents and above all those of you who did not sleep last night.

I stood where you stand in 1994. I had a borrowed gown and a letter in my pocket that I had not dared to open. I can tell you now that it was a bill.

People will tell you to follow your dreams. My grandmother told me to follow the bus timetable, and she was right more often.

So I ask three things of you. Be kind to whoever comes after you. Write to your grandmother. And open your letters.

Thank you.`,
  'kept: page of a novel': `Marta said nothing for a long while. Outside the rain had stopped, and somewhere below them a door was opened and shut.

"You knew," said Ivo at last.

"I knew on Tuesday," she said. "I did not know on Monday, when you asked me."

He laughed, and she saw that he had already packed. The grey suitcase stood by the stove as if it had always stood there.

"The boat goes at six," he told her. "It won't wait for either of us."`,
  'kept: recipe of a blog': `Grandma's plum cake
Posted on September 12, 2022 by Agnes

My grandmother said that a plum cake has to be eaten on the second day. I have never managed it.

Ingredients
200 g flour
120 g butter
2 eggs
1 kg plums

Preheat the oven to 180 degrees. Whisk the eggs with the sugar until pale. Fold in the flour, spread the dough in a tin and press the plums into it. Bake for 50 minutes.`,
  'kept: README': `# lakewatch

Small daemon that watches the water level of a lake and sends a mail when it rises.

## Install

    npm install -g lakewatch

## Use

Run \`lakewatch --lake tolm --mail you@example.org\`. The level is read every ten minutes. See \`lakewatch --help\` for all options.

## Licence

MIT`,
  'kept: changelog with dates': `Changelog

1.4.0 - 2022-11-12
- Fixed: the mail was sent twice
- Added: levels in feet

1.3.2 - 2022-10-01
- Fixed: crash when the lake is frozen

1.3.0 - 2022-08-15
- Added: several lakes`,
  'kept: minutes': `Minutes of the Board of the Tolm Anglers' Club
14 November 2022, 19:00, at the mill

Present: Otto Brand (chair), Nora Stell, Bo Tellman
Apologies: Agnes Roe

1. The minutes of the last meeting were approved.
2. Otto Brand reported that nine salmon had been seen. Nora Stell said the weir would be gone by spring.
3. Bo Tellman proposed to buy a boat. It was decided to wait.

The meeting closed at 21:10.`,
  'kept: contract': `LEASE AGREEMENT

This Lease Agreement is made on 14 November 2022 between Hugo Pell ("Landlord") and Ella Frome ("Tenant").

1. The Landlord hereby leases to the Tenant the flat at 3 Mill Street, Lund.
2. The rent shall be 900 crowns a month, payable on the first day of each month.
3. The Tenant shall not be entitled to sublet without written consent of the Landlord.
4. This Agreement shall be governed by the law of Norvia.

Signed: ______________________     ______________________`,
  'kept: mailing list': `From: bo@tellman.example
To: lakewatch-dev@lists.example
Date: Mon, 14 Nov 2022 10:12:00 +0100
Subject: Re: [lakewatch-dev] mail sent twice

On Sun, Nov 13, 2022 at 22:01, Nora Stell wrote:
> I get every mail twice since 1.3.
> Is that only me?

No, I see it as well. I think the timer fires again when the first mail has not gone out yet.

Patch attached. Please test.

Bo`,
  'kept: log of a server': `2022-11-14 10:12:01,221 INFO  lakewatch.reader - level of tolm is 4.12
2022-11-14 10:12:01,230 INFO  lakewatch.mail - sending to 2 people
2022-11-14 10:12:03,018 WARN  lakewatch.mail - server said: try again later
2022-11-14 10:22:01,219 INFO  lakewatch.reader - level of tolm is 4.15
2022-11-14 10:22:04,400 ERROR lakewatch.mail - gave up after 3 tries`,
  'kept: review of a film': `The Lock Keeper
Four stars out of five

There is a moment, an hour into The Lock Keeper, when nothing happens for six minutes, and you could hear the whole cinema breathe. The old keeper looks at the water. The water looks back.

I have seen three films about locks this year, and this is the only one that understands them. The camera stays low, the colours are those of tin, and the one joke is told by a dog.

See it on a large screen, and take somebody who can sit still.`,
  'kept: personal letter': `Dear Agnes,

Thank you for your letter of the 3rd. We are all well, only the dog has grown old and sleeps through the thunder.

Otto says he saw nine salmon below the weir, and nobody believes him. I told him to take a photograph. He said that fish do not like to be photographed.

Come in spring, when the road is dry.

Love,
Nora`,
  'kept: homework on a newspaper': `What I learned from the newspaper
by Tim, class 5b

On Monday we read the newspaper in class. There was a story about a bridge that is broken. The mayor said that nobody can cross it. I think that is sad because my uncle lives on the other side.

Then we wrote our own headlines. Mine was: Boy swims to uncle. Our teacher Mrs. Lund said it was very good, but not true.`,
  'kept: job advert': `Harbour Master (m/f/d), Ostrel

The town of Ostrel is looking for a harbour master from 1 March 2023.

Your tasks:
- you keep the book of boats
- you talk to the crane company
- you are on call every second weekend

We offer nine weeks of holiday in winter and a house with a view of the crane.

Apply by 15 December 2022 to jobs@ostrel.example.`,
  'kept: terms of a shop': `Terms and conditions of Lund Books

These terms apply to all orders placed on our website. By placing an order you agree to them.

1. Prices include tax. 2. We deliver within five days. 3. You may return books within 14 days, unless you have read them in the bath.

We shall not be liable for any delay caused by weather, strikes or the post. Your account may be closed if you do not pay.`,
  'kept: scientific abstract': `Water level and salmon in the lower Tolm, 1980–2020

N. Stell and O. Brand, Institute of Rivers, Lund

Abstract. We counted salmon below the weir of Lund in forty consecutive years. Numbers fell from 900 to 9. A mixed model with water level, temperature and nets as predictors explains 71 per cent of the variance (p < 0.01). We discuss whether removal of the weir would help.

Keywords: salmon; weir; time series`,
  'kept: travel diary': `12 November. Arrived in Lund at noon. The hotel smells of fish, but the owner says one gets used to it.

13 November. Walked to the weir. Met an old man who told me he had counted nine salmon. Rain.

14 November. Bus to Ostrel. The crane is smaller than I thought. Wrote to mother.`,
  'kept: poem': `The Crane

It leaned a little more each year,
the gulls took turns to sit,
and no one in the town could hear
the harbour tired of it.

The mayor said it would not fall,
the crane did not reply,
it heard the evening ferry call
and leaned against the sky.`,
  'kept: FAQ of an office': `Frequently asked questions about the weir

When will the weir be torn down?
Work will begin in March 2023 and end in May.

Who pays for it?
The state pays two thirds, the town one third.

Can I take stones home?
No. The stones will be used for a school.`,
  'kept: encyclopedia entry': `Tolm (river)

The Tolm is a river in Norvia. It rises in the hills of Skarv and flows 214 kilometres to the lake of Ostrel. Its largest tributary is the Lund.

History

The river was first named in 1211. In 1871 a lock was built at Lund. According to the chronicle of Bishop Aldo, it once carried a whole church to the sea.

References
1. Stell, N. (2001). Rivers of Norvia. Lund: Mill Press.`,
  'kept: speech of a minister as such': `Mr President, ladies and gentlemen,

When I spoke here a year ago, I said that the locks of this country were older than its laws. Today I can report that three of them have been mended.

We have spent nine million crowns, and every crown is under water where it belongs. Let me thank the divers, who said that it was cold and went down all the same.

There is more to do. We will mend four more before the winter, and we will not raise the tolls. That is my promise to you.

I thank you for your attention.`,
  'a long message of a chat, to a friend': `[12/05/2021, 17:04:11] Ada: I have to tell you something about the house and you will not like it at all.

The roof leaks in three places and the man who came to look at it said that it would cost nine thousand. I told him that we do not have that much, and he laughed.

Mum says we should sell it. Tom thinks we should wait until the summer, because nobody buys a wet house. I do not know what to think any more.

Call me when you are back, I will be at home until six and then at the choir.`,
  'a question in a forum, with tags': `[b]Drill makes a strange noise[/b]

Hi all,

I have borrowed a drill from the library and it makes a strange noise when I press the button. [quote="Ada"]Did you put oil in it?[/quote] Yes I did, and it still makes the noise. My neighbour said that I should bring it back, but I want to hang my shelf first.

[url=https://forum.example/drill]photo here[/url]

Any ideas? Thanks in advance!`,
  'directions on a wiki': `= How to oil a drill =

A drill should be oiled once a year. You need a screwdriver, a cloth and [[oil]].

== Steps ==

# Take out the battery.
# Open the case with the screwdriver.
# Put two drops of oil on the wheel.

'''Warning:''' Do not use butter. A reader said that it smells after a week, and we believe him.`,
  'documentation with fences and attributes': `::: {.note}
This page is for version 2 only.
:::

# Configuration {#config}

Set the value of \`lend.days\` to the number of days for which a tool may be lent. The default is seven.

::: {.warning}
Do not set it to zero. Nobody could bring anything back.
:::

## Letters {#letters}

The program writes a letter when a tool is late. You can change its words in the file \`letter.txt\`.`,
  'a manual whose title has a sign': `= Drillshare Manual
Ada Kern
2021-05-12
:toc: left
:icons: font

This manual tells you how to lend tools with Drillshare. It is written for librarians who have never used a computer.

== Lending

Press the button that says Lend. Type the number of the tool. The program shows who has it.

== Getting it back

Press the button that says Back. If the tool is broken, press Broken, and the program writes a letter.`,
  'a letter with an office above it': `CITY OF MERROW
OFFICE OF THE CLERK

12 May 2021
Ref: 21-044

Dear Ms Kern,

We have received your letter of 3 May about the fence. The building department said that the fence may stay until autumn. You are kindly asked to paint it green.

If you have any questions, please call us between nine and noon.

Yours sincerely,
Otto Brandt
City Clerk`,
  'a program read aloud': `heading level 1 Settings
link Home
link Account
link Help
heading level 2 Sound
slider Volume 40
check box checked Play a sound when a message comes in
heading level 2 Letters
edit Name Ada Kern
button Save
The program will say when all is saved. You can close the window after that, and nothing will be lost.`,
  'how to write a press release': `How to write a press release

FOR IMMEDIATE RELEASE should stand at the top of your press release. Below it you write the date and whom to call.

Then write a title. It should say what happened. “We opened a library” is better than “An exciting day”, as our readers tell us.

Write short sentences. Say who said what. End with three number signs, so that everybody knows that it is the end.`,
  'a house for sale': `HOUSE FOR SALE
Merrow, Mill Lane 14
Listed 12 May 2021 | Norda Homes | Ref. 412

This lovely house from 1904 has four rooms, a dry roof and a garden with apples. The kitchen was renewed in 2018. The owner says that the neighbours are quiet.

Price: 240,000 crowns. Call Rosa Heim on 555 0132 to see it.`,
  'an abstract with its journal': `On the oiling of drills
A. Kern, T. Beck
Journal of Small Tools, vol. 12, no. 4, 12 May 2021, pp. 41-52

Abstract. We study how often drills are oiled in public libraries. In a sample of 412 drills we find that most are never oiled at all. We discuss reasons and suggest a plan.

Keywords: drills, oil, libraries

1. Introduction. Drills have been lent by libraries since 1976 (Lind 1988). It has been said that they are used for twelve minutes in their life.`,
  'reviews of a shop': `Five stars
by Ada K. on May 12, 2021
Verified purchase

I bought this drill for my shelf and it works very well. My neighbour said it was too loud, but he says that of everything. The battery lasts for an hour.

12 people found this helpful

Two stars
by Tom B. on May 3, 2021

It broke after a week. The shop said that it was my fault.`,
  'an agenda': `Agenda
Board of the library
Merrow, 12 May 2021, 17:00

1. Welcome
2. Minutes of April
3. Tools: the librarian reports on the first month
4. The roof: offers of two firms, with costs
5. Any other business

The chair asks all members to read the offers beforehand. Ms Lind will say a few words on tools. The meeting ends at seven.`,
  'a list with boxes': `TODO

[x] call the plumber (he said Thursday)
[ ] tell Mara that the key is with Ivo
[ ] pay the gas bill before 17 November 2022
[x] return the drill
[ ] ask the council about the fence
[ ] write to Greta, who said she would come on Sunday
[ ] bread, milk, candles`,
  'notes on a release': `Release notes 4.2
17 November 2022

Fixed: the program said “saved” when nothing was saved.
Fixed: dates such as 17/11/2022 were read the wrong way round.
New: an export to CSV, which Tom asked for.

Known issues: the search does not find names with an accent. We will fix this in 4.3.`,
  'a script with a text in it': `#!/usr/bin/env python3
"""Print what people said.\\n\\nUsage: said.py FILE\\n"""
import sys

TEXT = "He said \\u201cno\\u201d.\\n\\nShe said \\u201cyes\\u201d.\\n"

def main():
    for line in open(sys.argv[1]):
        if "said" in line:
            print(line, end="")

if __name__ == "__main__":
    main()`,
  'a call with an escaped text': `printf("usage: lend TOOL\\n\\nLends the tool. The program says who has it.\\nOptions:\\n  -b  the tool is back\\n  -q  say nothing, even where something went wrong\\n  -l  list all tools with the people who have them, one on each line, sorted by name or by day\\n\\nReport bugs to Ada, who said that she would mend them.\\n");`,
  'a song of a club': `The Swimming Hall
Words and music by Greta Moll, 2022

[Verse 1]
They said the water would be warm
They said the door would stay
I swam there with my mother’s arm
And now they shut it down today

[Chorus]
Oh, say, who has the key?
Oh, tell me, who will swim with me?

[Verse 2]
The mayor said there was no gas
The children said they did not care`,
  'a speech for a hall': `Dear friends,

I am glad to be here tonight. When I first came to Lowen in 1971 the hall smelled of fresh paint, and my father said that I would learn to swim or be sorry.

I have learned to swim. I have never been sorry. And tonight I ask you to help me to keep the door of this hall open for our children.

Thank you, and good night.`,
  'a bill for gas': `INVOICE No. 2022-114
Norda Gas AS
Date: 17 November 2022
Due: 1 December 2022

Bill to: Town of Lowen, Mill Lane 1, Lowen

1  Gas, October 2022   41,200 kWh   12,360.00
2  Meter rent                          45.00
Total                              12,405.00

Please pay within 14 days. Questions? Call Otto Lind on 555 0177.`,
  'minutes of a club by hand': `Lowen Otters Swimming Club
Minutes of the annual meeting held on Thursday, November 17, 2022

Attendance: 14 members

The treasurer reported that the club had 412 crowns. Greta Moll said the hall might shut. It was moved by Jan Elm and seconded by Pia Berg that a letter be sent to the council. Motion carried.

The meeting was adjourned at 8:14 p.m.

Respectfully submitted,
Pia Berg, Secretary`,
  'a novel with letters': `Piet Amsel had not slept. The letters lay on the table, twelve of them, and the ink of the last one had run.

“You could burn them,” said Greta. She said it as one says that it may rain.

“I could,” he said. “And then they would send twelve more.”

Outside the bells rang six. According to the clock on the wall it was nine, but nobody had believed that clock since the war.

“Sit down,” Greta told him. “Eat your bread.”`,
  'a short life of a treasurer': `Sven Tarr
Mill Lane 4, Lowen · sven@post.example · 555 0132

Profile
Treasurer with twelve years of experience in counties and towns. Colleagues have said that I keep calm when others do not.

Experience
County of Lowen, Treasurer, 2014–today
Town of Selm, Deputy Treasurer, 2009–2014

Education
University of Lund, economics, 2004–2009

References: Piet Amsel, Head of Council, Lowen`,
  'questions of guests': `Frequently asked questions

When does the hall open?
The hall opens at seven on weekdays and at nine on Sundays.

How much is a ticket?
A ticket is 12 crowns. Children swim for half of that.

May I bring my dog?
No. The keeper has said it often, and he says it gladly once more.

Where can I leave my bicycle?
Behind the hall there is room for forty.`,
  'a clipped recipe': `---
title: Dark bread
source: https://bread.example/dark
author: Lia Brandt
published: 2022-11-17
---

# Dark bread

## Ingredients

- 500 g old flour
- 300 ml water
- 1 tsp salt

## Method

1. Mix flour, water and salt and knead for ten minutes.
2. Leave the dough for a night.
3. Bake at 220 degrees for an hour.

My grandmother said that bread wants time.`,
  'a clipped manual': `---
title: "How to lend a tool"
source: "https://docs.example/lend"
author:
published:
created: 2024-06-01
tags:
  - clippings
---
Press **Lend**, type the number of the tool and the name of the person. The program says who has it.

If the tool is late, the program writes a letter. You can change its words in the settings.

## Letters

A letter has a title and a text. Both may have names in them.`,
  'a mail with its fields': `From: Greta Moll <greta@post.example>
To: Piet Amsel <amsel@lowen.example>
Subject: the swimming hall
Date: Thu, 17 Nov 2022 17:04:11 +0100

Dear Piet,

you said on the phone that the hall would open again in the spring. Did I hear that right? The children ask me every day, and I told them that I would write to you.

Best,
Greta`,
  'a chat by hours': `greta  5:04 PM
has anyone a key for the hall?

piet  5:06 PM
I said yesterday that it is shut, nobody gets a key

greta  5:07 PM
my goggles are in there!

piet  5:12 PM
ok, come at six, I will open the door for you`,
  'a log of changes': `commit 9f3c2b1
Author: Ada Kern <ada@tools.example>
Date:   Thu Nov 17 17:04:11 2022 +0100

    Say who has the tool

    Tom said that nobody knew who had the drill. The list says it now.

commit 1a2b3c4
Author: Tom Beck <tom@tools.example>
Date:   Wed Nov 16 09:12:44 2022 +0100

    Write letters when a tool is late`,
  'subtitles of a film': `1
00:00:01,000 --> 00:00:04,000
He will not come.

2
00:00:04,500 --> 00:00:08,000
He said he would.

3
00:00:08,500 --> 00:00:11,000
- Sit down.
- I am not tired.

4
00:00:11,500 --> 00:00:14,000
[door falls shut]`,
  'a life in an encyclopedia': `Piet Amsel (born 17 November 1961) is a Nordan politician who has been head of the council of Lowen since 2013.

Early life

Amsel was born in Lowen as the son of a baker. He studied law in Lund and returned to Lowen in 1988.

Career

He was elected to the council in 1999. In 2013 he became its head. In 2022 he closed the town’s swimming hall.

References

1. "A Life in Lowen", 2019`,
  'a letter to all parents': `Town of Lowen
Office of the Head of Council
Lowen, 17 November 2022

To all parents of the swimming classes

Dear parents,

I am sorry to tell you that the swimming hall will be shut from tomorrow. The council has decided so because we cannot pay for the gas. Your money will be paid back by Christmas.

With kind regards,
Piet Amsel
Head of Council`,
  'a mailing that sells': `Hi Ada,

our autumn sale has begun! All drills are half price until Sunday, November 20, 2022.

“I have never had a better drill,” says Tom B. from Selm. “It goes through everything.”

Order before noon, and we send it the same day. Reports say that it will be a cold winter, so why not hang a shelf?

Yours,
The team of Norda Tools

Unsubscribe | Privacy`,
  'questions for members': `Questions for new members

May I bring my children?

We are glad of every child. Bring them at six, and we will find them a towel.

Do I need a cap?

You do not. I wear one because my hair is long.

Where do I pay?

At the door, in coins. We do not take cards, and I am sorry for that.`,
  'a mail to members': `Dear members,

the hall is shut. Piet Amsel said that it would open in spring, and I believe him. We have been promised the school pool on Mondays and Fridays.

Please bring your own towels. Greta will be at the door with the list.

See you on Monday,
Pia

To leave this list, write to pia@post.example. Unsubscribe`,
};
