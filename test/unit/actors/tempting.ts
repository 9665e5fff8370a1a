/**
 * Short articles of our own, 1991 to 2026, with names that tempt: homonyms, fathers and sons, offices of one name,
 * regions, and people of other trades. `{words:id}` is somebody of the knowledge, `{words:-}` is not; of real people
 * only what everybody knows is said.
 */
export const tempting: readonly (readonly [date: string, text: string])[] = [
  [
    '1991-10-02',
    'BAKU – President {Mutalibov:ayaz-mutalibov} spoke of the harvest in Azerbaijan. {Aliyev:heydar-aliyev} was in Nakhchivan, not in the capital.',
  ],
  [
    '1992-03-20',
    'WASHINGTON – President {Bush:george-h-w-bush} left for Houston. {George Bush:george-h-w-bush} will be back on Monday, the White House said.',
  ],
  [
    '1992-03-24',
    'The United Nations sent {Cyrus Vance:cyrus-vance} to {Nagorno-Karabakh:nagorno-karabakh}. {Vance:cyrus-vance} flew by way of Moscow.',
  ],
  [
    '1992-06-11',
    'YEREVAN – President Levon {Ter-Petrosyan:levon-ter-petrosyan} of Armenia met a chess player, Tigran {Petrosyan:-}, who is no kin of the champion.',
  ],
  ['1993-02-01', 'ZAGREB – Thorvald {Stoltenberg:-} was named for the talks. {Stoltenberg:-} is a Norwegian.'],
  [
    '1993-09-05',
    'TBILISI – Eduard {Shevardnadze:eduard-shevardnadze}, who leads Georgia, came to Sukhumi in {Abkhazia:abkhazia}.',
  ],
  [
    '1994-05-15',
    'BAKU – President {Aliyev:heydar-aliyev} received the envoys of Azerbaijan’s neighbours. Later {Aliyev:heydar-aliyev} walked by the sea.',
  ],
  ['1995-04-02', 'BAKU – {President Aliyev:heydar-aliyev} spoke in parliament on the budget of Azerbaijan.'],
  ['1995-10-12', 'ATHENS – Prime Minister Andreas {Papandreou:-} is in hospital. {Papandreou:-} has led Greece twice.'],
  [
    '1996-09-01',
    'STEPANAKERT – Samvel {Babayan:samvel-babayan}, who commands the army of {Karabakh:nagorno-karabakh}, did not come to the parade.',
  ],
  [
    '1998-05-04',
    'MOSCOW – Yevgeny {Primakov:yevgeny-primakov} spoke with the ambassadors. {Primakov:yevgeny-primakov} is foreign minister of Russia.',
  ],
  [
    '1999-07-14',
    'YEREVAN – Prime Minister {Sargsyan:vazgen-sargsyan} of Armenia opened a road. He is {Vazgen Sargsyan:vazgen-sargsyan}, once minister of defence.',
  ],
  ['1999-09-10', 'YEREVAN – Prime Minister {Sargsyan:vazgen-sargsyan} promised the farmers of Armenia a dry autumn.'],
  ['2000-01-20', 'YEREVAN – {Aram Sargsyan:aram-sargsyan}, the prime minister of Armenia, spoke of bread.'],
  [
    '2000-08-11',
    'MOSCOW – The Russian president, {Vladimir Putin:vladimir-putin}, went south. {Putin:vladimir-putin} had been prime minister for four months.',
  ],
  [
    '2001-01-09',
    'HOUSTON – {George W. Bush:george-w-bush} goes to Washington, as his father {George H. W. Bush:george-h-w-bush} did.',
  ],
  [
    '2001-06-30',
    'BAKU – {Heydar Aliyev:heydar-aliyev} was seen with {Ilham Aliyev:ilham-aliyev}, his son. {President Aliyev:heydar-aliyev} of Azerbaijan smiled.',
  ],
  ['2002-02-17', 'BRUSSELS – The commissioner {Siim Kallas:-} read a report. {Kallas:-} comes from Tallinn.'],
  [
    '2002-04-03',
    'TBILISI – The Georgian president, {Eduard Shevardnadze:eduard-shevardnadze}, spoke of {South Ossetia:south-ossetia} and {Abkhazia:abkhazia}.',
  ],
  [
    '2003-11-24',
    'TBILISI – {Nino Burjanadze:nino-burjanadze} speaks for Georgia until the vote. {Mikheil Saakashvili:mikheil-saakashvili} brought roses.',
  ],
  ['2004-06-12', 'PARIS – {Jacques Barrot:-} will sit in the Commission. {Barrot:-} has long been in politics.'],
  [
    '2005-05-02',
    'WIJK AAN ZEE – The grandmaster Shakhriyar {Mamedyarov:-} drew with black. {Mamedyarov:-} plays for Azerbaijan.',
  ],
  [
    '2006-02-08',
    'ATLANTA – The governor of {Georgia:georgia-us-state} signed a law on peaches. The state of {Georgia:georgia-us-state} has many, a grower in Savannah said.',
  ],
  [
    '2007-03-05',
    'VIENNA – {Bernard Fassier:bernard-fassier}, {Yuri Merzlyakov:yuri-merzlyakov} and {Matthew Bryza:matthew-bryza} flew to Yerevan for the Minsk Group.',
  ],
  [
    '2008-03-02',
    'YEREVAN – {Serzh Sargsyan:serzh-sargsyan} won. {Sargsyan:serzh-sargsyan} is prime minister of Armenia; {Robert Kocharyan:robert-kocharyan} leaves.',
  ],
  [
    '2008-08-09',
    'TSKHINVALI – Shells fell in {South Ossetia:south-ossetia}. {Tbilisi:georgia} denied it. {Saakashvili:mikheil-saakashvili} called Washington from Georgia.',
  ],
  [
    '2009-07-10',
    'BAKU – The blogger {Adnan Hajizada:-} is in jail. Friends of {Hajizada:-} came to court in Azerbaijan.',
  ],
  [
    '2010-04-22',
    'YEREVAN – Prime Minister {Sargsyan:tigran-sargsyan} of Armenia presented the budget; President {Serzh Sargsyan:serzh-sargsyan} was abroad.',
  ],
  ['2010-06-01', 'YEREVAN – {Tigran Sargsyan:tigran-sargsyan}, the Armenian prime minister, flew to Moscow.'],
  [
    '2010-12-01',
    'ASTANA – {George Papandreou:george-papandreou} of Greece and {Alexander Stubb:alexander-stubb} of Finland came to the summit.',
  ],
  [
    '2011-03-17',
    'YEREVAN – {Karen Karapetyan:karen-karapetyan-republican}, who heads the presidential staff, denied it; the mayor of Yerevan is another {Karapetyan:karen-karapetyan}.',
  ],
  [
    '2011-09-07',
    'BRUSSELS – {Philippe Lefort:philippe-lefort} will speak for the European Union in the South Caucasus.',
  ],
  [
    '2012-10-18',
    'MOSCOW – {Sergei Lavrov:sergei-lavrov} met {Edward Nalbandian:edward-nalbandian}. {Lavrov:sergei-lavrov} and {Nalbandian:edward-nalbandian} spoke of {Karabakh:nagorno-karabakh}.',
  ],
  [
    '2013-09-03',
    'MOSCOW – The {Karabakh:nagorno-karabakh} war was not on the table, and neither was the {Karabakh:nagorno-karabakh} peace process.',
  ],
  ['2014-02-20', 'KYIV – {Leonid Kozhara:leonid-kozhara}, the foreign minister of Ukraine, met three colleagues.'],
  [
    '2014-08-02',
    'SOCHI – {Ilham Aliyev:ilham-aliyev} and Serzh {Sargsyan:serzh-sargsyan} will meet. {President Aliyev:ilham-aliyev} arrived first.',
  ],
  [
    '2015-05-14',
    'STEPANAKERT – {Movses Hakobyan:movses-hakobyan} leaves; General {Levon Mnatsakanyan:levon-mnatsakanyan} follows him. {Mnatsakanyan:levon-mnatsakanyan} will command in {Karabakh:nagorno-karabakh}.',
  ],
  [
    '2016-04-05',
    'STEPANAKERT – {Davit Babayan:davit-babayan} said that the guns in {Nagorno-Karabakh:nagorno-karabakh} were silent.',
  ],
  ['2016-09-14', 'YEREVAN – Prime Minister {Karen Karapetyan:karen-karapetyan} of Armenia met the ministers.'],
  [
    '2017-03-03',
    'KYIV – The {Main Intelligence Directorate:ukrainian-military-intelligence} of Ukraine’s defence ministry lost a car. Ukraine’s {Main Intelligence Directorate:ukrainian-military-intelligence} said so.',
  ],
  [
    '2017-12-25',
    'VIENNA – {Karin Kneissl:karin-kneissl} chairs the OSCE for two weeks. {Sebastian Kurz:sebastian-kurz} has another office now.',
  ],
  [
    '2018-05-09',
    'YEREVAN – {Nikol Pashinyan:nikol-pashinyan} was elected. {Arayik Harutyunyan:arayik-harutyunyan-am} will teach, as minister of education of Armenia, and {Armen Grigoryan:armen-grigoryan} will have the Security Council.',
  ],
  ['2018-06-19', 'ST LOUIS – Shakhriyar Mamedyarov leads. “{Mamedyarov:-} is strong,” said a coach from Azerbaijan.'],
  [
    '2019-02-02',
    'WASHINGTON – The {National Security Council:-} of the White House asked the Kremlin to stop, Putin was told.',
  ],
  [
    '2019-09-12',
    'MOSCOW – Ivan {Rudenko:-}, a gardener, grew a melon of ninety pounds. {Rudenko:-} lives near Tula, in Russia.',
  ],
  [
    '2020-02-10',
    'ATLANTA – Officials in {Georgia:georgia-us-state} counted again. Brian Kemp, the governor, spoke of Russia.',
  ],
  [
    '2020-05-22',
    'STEPANAKERT – {Arayik Harutyunyan:arayik-harutyunyan} was sworn in as president of {Artsakh:nagorno-karabakh}.',
  ],
  [
    '2020-07-17',
    'BAKU – {Jeyhun Bayramov:jeyhun-bayramov} follows {Elmar Mammadyarov:elmar-mammadyarov} as foreign minister of Azerbaijan.',
  ],
  [
    '2020-11-10',
    'MOSCOW – {Putin:vladimir-putin}, {Aliyev:ilham-aliyev} and {Pashinyan:nikol-pashinyan} signed. Russia sends General {Rustam Muradov:rustam-muradov}.',
  ],
  ['2021-03-02', 'MOSCOW – {Yevgeny Primakov:-}, who heads Rossotrudnichestvo, opened a house of Russian books.'],
  [
    '2021-07-15',
    'YEREVAN – The prime minister’s chief of staff, {Arayik Harutyunyan:arayik-harutyunyan-am}, spoke of the government of Armenia.',
  ],
  [
    '2021-08-01',
    'YEREVAN – {Armen Grigoryan:armen-grigoryan} acts as foreign minister of Armenia. {Ruben Rubinyan:ruben-rubinyan} wrote to him.',
  ],
  ['2021-12-20', 'YEREVAN – {Ruben Rubinyan:ruben-rubinyan} will talk with {Serdar Kilic:serdar-kilic} of Turkey.'],
  [
    '2022-02-15',
    'YEREVAN – {Alen Simonyan:alen-simonyan} acts as president of Armenia. {Armen Sarkissian:armen-sarkissian} is abroad.',
  ],
  [
    '2022-09-14',
    'WASHINGTON – {John Kirby:john-kirby} spoke at the White House. The Armenian {Red Cross:-} said that it needs blankets.',
  ],
  [
    '2022-11-24',
    'STEPANAKERT – {Davit Babayan:davit-babayan} was dismissed; {Ruben Vardanyan:ruben-vardanyan} is state minister in {Karabakh:nagorno-karabakh}.',
  ],
  [
    '2023-01-20',
    'YEREVAN – {Vahan Hunanyan:vahan-hunanyan} speaks for the ministry. {Ani Badalyan:ani-badalyan} works there, too. The ministry is in Armenia.',
  ],
  ['2023-06-03', 'BRUSSELS – Türkiyə {Xarici İşlər Nazirliyi:-} və Rusiya {Müdafiə Nazirliyi:-} susdu.'],
  [
    '2024-06-11',
    'BAKU – {Khankendi:-} said nothing that day; the town has a new school. A race in {Karabakh:nagorno-karabakh} drew many.',
  ],
  [
    '2024-10-08',
    'MOSCOW – {Sergei Lebedev:sergei-lebedev} spoke at the summit of the CIS. A {Sputnik:-} vaccine was shown beside it.',
  ],
  [
    '2025-01-25',
    'YEREVAN – The {Foreign Intelligence Service:armenian-foreign-intelligence} of Armenia published its report; Armenia’s {Foreign Intelligence Service:armenian-foreign-intelligence} expects no war.',
  ],
  [
    '2025-02-04',
    'MOSCOW – {Armen Sarkisyan:-}, who founded a club of fighters, was killed in a house in Moscow. {Sarkisyan:-} came from Gorlovka.',
  ],
  [
    '2025-05-06',
    'WASHINGTON – {Marco Rubio:marco-rubio} has a second office. {JD Vance:jd-vance} praised him; {Vance:jd-vance} is vice president of the United States.',
  ],
  [
    '2026-01-20',
    'BRATISLAVA – A baker, Stefan {Merz:-}, and his son sell bread. {Merz:-} has no time for politics, he said in Slovakia.',
  ],
  [
    '1992-07-02',
    'BAKU – {Abulfaz Elchibey:abulfaz-elchibey} is president of {Azerbaijan:azerbaijan}. {Elchibey:abulfaz-elchibey} taught history before.',
  ],
  [
    '1994-05-12',
    'MOSCOW – {Pavel Grachev:pavel-grachev} and {Andrei Kozyrev:andrei-kozyrev} of {Russia:russia} spoke of {Nagorno-Karabakh:nagorno-karabakh}. {Kozyrev:andrei-kozyrev} left, and so did {Boris Yeltsin:boris-yeltsin}.',
  ],
  [
    '1998-04-10',
    'YEREVAN – {Robert Kocharyan:robert-kocharyan} is president of {Armenia:armenia}. {President Kocharyan:robert-kocharyan} named {Vartan Oskanian:vartan-oskanian}.',
  ],
  [
    '2005-09-01',
    'YEREVAN – Shavarsh {Kocharyan:-}, a writer of letters to the press, wrote again. {Kocharyan:-} lives in {Armenia:armenia}.',
  ],
  [
    '2012-05-20',
    'CHICAGO – {Anders Fogh Rasmussen:anders-fogh-rasmussen} of {NATO:nato} met {Barack Obama:barack-obama}. {Obama:barack-obama} spoke first.',
  ],
  [
    '2016-06-20',
    'ST PETERSBURG – {Putin:vladimir-putin} received {Aliyev:ilham-aliyev} and {Sargsyan:serzh-sargsyan}; {Lavrov:sergei-lavrov} sat beside {Russia:russia}’s flag with those of {Armenia:armenia} and {Azerbaijan:azerbaijan}.',
  ],
  [
    '2020-10-05',
    'ANKARA – {Mevlut Cavusoglu:mevlut-cavusoglu} and {Jens Stoltenberg:jens-stoltenberg} met. {Stoltenberg:jens-stoltenberg} thanked {Turkey:turkey}.',
  ],
  [
    '2023-09-21',
    'YEVLAKH – People from {Karabakh:nagorno-karabakh} came. {Samvel Shahramanyan:samvel-shahramanyan} stayed, and {Stepanakert:nagorno-karabakh-authorities} said little.',
  ],
  ['2016-05-03', 'VIENNA – {Johannes Hahn:-}, a baker, won a prize for his bread. {Hahn:-} has two ovens.'],
  [
    '2018-09-14',
    'MOSCOW – {Andrei Volkov:-} skated well. His coach, {Grigory Martirosyan:-}, wept, and so did {Artur Harutyunyan:-}, a wrestler.',
  ],
  [
    '2022-12-20',
    'STEPANAKERT – {Andrei Volkov:andrei-volkov} commands the peacekeepers in {Karabakh:nagorno-karabakh}. He came by the Lachin road.',
  ],
  ['2024-02-11', 'BOSTON – {James O’Brien:-} repairs boats. {O’Brien:-} learned it from his father.'],
  [
    '2025-07-02',
    'YEREVAN – {Andranik Simonyan:andranik-simonyan} heads the security service; {Alen Simonyan:alen-simonyan} is speaker of {Armenia:armenia}’s parliament.',
  ],
];
