/** Given names that tell a man or a woman apart; names that are both are left out. Data only, in small letters. */

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const male = list(`
 tariq tarek aaron abdul abdulaziz abdullah abdurrahman abel abraham adam adel aditya adolf adriaan adrian ahmad ahmed
 ahmet ajay akbar akhil akhmed akira akram alan albert alberto albrecht alejandro alejo aleks aleksandar aleksander
 aleksandr aleksei aleksey alessandro alexander alexandros alexei alexey alf alfonso alfred alfredo ali alistair allan
 allen almir alonso aloysius alvaro alvin amar amir amit anand anatol anatoly anders andre andreas andrei andrej andrew
 andriy andrzej angelo angus anil anish ansar anthony antoine anton antonin antonio antonis anwar aram ararat archie
 arif arjun arkady arlen armando armen armin arnaud arne arnold arsalan arsen arthur artur arturo artyom arvid arvind
 asad asghar ashot ashraf atif augusto avi avraham axel ayman aziz barack barney barry bart bartholomew bashar bashir
 basil bastian bela ben benedict benedikt benito benjamin benoit bernard bernardo bernd bernie bert bertrand bilal bill
 bjorn bob bobby bogdan boris borislav boyan brad bradley brandon branko brendan brendon brent brett brian bronislaw
 bruce bruno bryan burak burt byron caleb calum calvin carl carlo carlos carlton carsten casper cedric cem cesar
 charles charlie chester chetan christof christoph christophe christopher chuck clark claudio claus clayton clemens
 clement clifford clifton clint clive cody colin conrad constantin corey cornel cornelius cory craig cristian cristobal
 curt curtis cyril cyrus dag dale damian damien damon dan daniel daniil dante darrell darren darryl dave david davide
 davit dawid declan deepak delbert demetrius denis dennis denys denzel derek deron desmond diego dieter dietmar dilip
 dimitar dimitri dimitrios dimitris dinesh dino dirk dmitri dmitrij dmitry dmytro dominic dominik don donald donnie
 dorian doug douglas duane duncan dusan dustin dwayne dwight dylan earle easton ed eddie edgar edgardo edmond edmund
 edoardo eduard eduardo edvard edward edwin efrain efrem ege ehud einar elchin elias elijah eliot elliot elliott elmar
 elon elton elvin emil emile emiliano emilio emin emir emmanuel emmet emre engin enrico enrique enzo eoin erhard eric
 erich erik erkki ernest ernesto ernie ernst errol erwin esteban ethan etienne eugene evan evgeny ezra fabio faisal
 farhad farid faruk fatih faysal federico fedor feliks felipe felix ferdinand ferenc fernand fernando fidel filip
 filippo finn florian floyd francesco francis francisco franco francois frank frantisek franz fraser fred frederic
 frederick frederik fredric fredrik friedrich fritz fyodor gabor gabriel gareth garo garrett garth gary gaspar gaston
 gavin geert gennady gennaro geoff geoffrey george georgi gerald gerard gerardo gerd gerhard gerhardt germain gerrit
 gianluca gianni gideon gil gilbert giles gilles gino giorgi giorgio giorgos giovanni giuseppe glen glenn gonzalo goran
 gordon gottfried graeme graham greg gregory grigori grigoris grigory guido guillaume guillermo gunnar gunther gustav
 gustavo guy gyorgy haakon hakan hakeem hakob hamid hamza hank hannes hans hans-peter harald hari haris harlan harold
 harry hartmut harun harvey hasan hashim hassan haydar hayk hector heiko heinrich heinz helmut hendrik henri henrik
 henry henryk herbert herman hernan hikmet hossein hovhannes howard hrant hugh hugo humayun humberto humphrey hussein
 iain ian ibrahim ignacio igor igors ihor ilham ilhan ilya imran ingmar ioannis iqbal isaac isaiah ishaan isidro ismael
 ismail istvan italo ivan ivar ivo jaap jack jacob jacques jake jakob jakub jalal jamal james jamil jan-peter janek
 jannis janos janusz jared jarek jaroslav jaroslaw jarrett jason jasper javad javid javier jayden jean-claude jean-luc
 jean-marc jean-pierre jean-yves jeb jed jedediah jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy
 jesper jesus jim jimmy joachim joakim joaquin jochen joe joel joerg johan johann johannes john johnny jon jonah jonas
 jonathan jonathon jorg jorge jose josef josep joseph josh joshua josiah jozef juan julian julien julio julius jurgen
 justin kaan kadir kamal kamil karel karim karl karl-heinz karsten kaspar keith kemal ken kenan kenneth kenny kent
 kevin khaled khalid khalil khizr kieran kirill kirk klaus knut konrad konstantin konstantinos krzysztof kurt kyle
 lamont larry lars laszlo laurent lawrence lazar leif len leo leon leonard leonardo leonid leopold leroy lester lev
 levan levon liam lionel lloyd loic lorenzo lothar louie louis lowell luc luca lucas lucian luciano ludovic ludwig
 luigi luis luka lukas lukasz luther lyle lyndon maarten magnus mahdi mahmoud mahmud malcolm malik manfred manny manoj
 manolis mansour manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario marius mark
 marko markus marten martijn martin marty marvin massimo mateo mateusz mathias mathieu mats matt matteo matthew
 matthias mattias maurice mauricio maurizio max maxim maxime maximilian maynard mehdi mehmet mehmood melvin menachem
 mervyn micah michael michal michel mick miguel mihai mihail mikael mike mikhail mikko milan millard milos miloslav
 mircea miroslav mitch mitchell mitt moe mohamad mohamed mohammad mohammed mohsen moises mordechai moritz morris morten
 moshe mostafa muhammad muhammed murad murat murray murtaza musa mustafa mykhailo mykola nabil nadeem nader nadir narek
 nasir nasser nathan nathaniel naveed navid ned neil nelson nestor neville newt nicholas nick nicolae nicolai nicolas
 niels nigel nikita niklas nikol nikola nikolai nikolaos nikolas nikolay nils noah norbert norm norman nuno nurlan
 octavio olaf oleg oleh oleksandr oleksii oleksiy oliver olivier olof omar omer omid oren orhan oriol orrin osama oscar
 oskar osman ossian oswald ottavio otto ovidiu owen pablo paddy panos paolo parviz pascal patrick patrik paul paulo
 pavel pavlo pavlos pawel pedro peer pekka per percy pere perry pete peter petr petro petros petter phil philip philipp
 philippe phillip pierre pierre-yves piet pieter pietro piotr predrag prescott preston qasim quentin quincy raed rafael
 rafal raffi rafiq raheem rahim rahm rahul rainer raj rajesh rajiv ralf ralph ramazan ramesh rami ramin ramiro ramon
 ramzan randall randolph randy raoul rashad rashid rasmus raul ravi ray raymond recep reginald reince reinhard reinhold
 remi renato rene reuven rex reza ricardo riccardo richard rick ricky rico rob robby robert roberto rod roderick rodney
 rodolfo rodrigo rodrigue roger roland rolf romain roman ron ronald ronan ronnie rory ross roy ruben rudi rudolf
 rudolph rudy rufus rune rupert ruslan russ russell rustam ryan saad sabri sadiq saeed salim salman salvador salvatore
 samir samuel samvel sandeep sander sandor sanjay santiago sarkis saul scott sead sean sebastian selim serge sergei
 sergey sergi sergio serhii serhiy serj serzh seth severin seyed shahid shane shaun shawn sheldon sherman sherrod
 shimon shinzo siegfried sigmund simon slavko slobodan soren spencer spiros stan stanislav stanislaw stanley stavros
 stefan stefano stefanos steffen sten stephan stephane stephen steve steven stewart stig stuart suleiman sunil suren
 svein sven sverre tad tahir taner taras tarek tarik tariq tayyip ted teddy terence terje terrence thaddeus theo
 theodor theodore theodoros thibault thierry thom thomas thor thorsten tigran tim timo timothy timur titus tobias toby
 tod todd tom tomas tomasz tommy tony torbjorn torsten travis trent trevor trey tristan troy tucker tudor tyler tyrone
 udo ugo ulf ulrich umar umberto umit uri uwe vadim vagif vahan valentin valeri valery valter vardan vasil vasile
 vasili vasily vasyl vernon victor vidal vigen vijay vikram viktor vilhelm vince vincent vincenzo vinod virgil vitali
 vitalii vitaly vito vittorio vlad vladimir vladislav vladyslav volker volodymyr vugar vyacheslav waldemar wallace walt
 walter warren wayne wendell werner wilfried wilhelm wilhelmus will willem william willie wim winfried winston witold
 wojciech wolfgang woody xavier yahya yair yakov yan yannick yannis yaroslav yasin yasser yegor yehuda yevgeny yevhen
 yiannis yitzhak yosef youssef yuri yuriy yury yusuf yves zachary zack zafar zaur zaven zbigniew zdenek zeev zeljko
 zohrab zoltan zoran zurab ole tor geir ketil halvard torstein asbjorn bjarne espen frode halvor havard jostein kjell
 magne njal oddvar oystein ragnar roar sigurd sindre steinar tore trond trygve vegard mads jorgen joost wouter gegham
 gurgen vahe gagik grigor mher gor jeyhun elnur rufat kamran anar orkhan ramiz yasar mevlut serkan volkan cemal irakli
 mikheil kakha vakhtang nodar tornike lasha abbas esmail majid kazem vitaliy rostyslav andrii bohdan maksym gleb stepan
 danilo eamon finbar fergus cormac cathal diarmuid niall ruairi padraig conor conan darragh dermot donal ciaran colm
 lorcan oisin tadhg seamus aidan keir callum ewan hamish lachlan alasdair piers tarquin barnaby jabari kwame kofi kojo
 chidi emeka obinna olu femi tunde sipho thabo themba mandla lwazi tendai tawanda farai jibril marwan sami waleed ziad
 zubair wasim waqar venkat suresh rohit rakesh pranav prakash mukesh mahesh karan harish gaurav ashok arun amol hiroshi
 kenji takeshi taro haruto satoshi makoto kazuo shinji tuan quang wei jun hao ming qiang mikkel olav ottar sivert stein
 tarjei vidar viggo yngve jussi jukka juha heikki matti risto seppo veikko tibor jozsef lajos miklos attila balazs
 matej matyas vaclav jiri jaromir ladislav radek jacek leszek grzegorz kazimierz dragan ivica josip mirko nenad srdjan
 tomislav vladan kostas nikos spyros vangelis tolga umut yavuz vicente joao joaquim rui tiago thiago vasco wout jeroen
 frans floris cornelis bram thijs sjoerd ruud rutger sylvain remy franck fabrice didier cyrille horst holger gunter
 eckhard detlef amadou boubacar cheikh moussa ousmane souleymane modibo seydou ibrahima mamadou otis roscoe stu wes
 weston wyatt zane dalton darius darnell deandre demarcus devin devon dewayne dexter earl eli emmett ezekiel gus herb
 horace hoyt ignatius irving irwin jarrod jarvis javon jethro joey judd lamar leland lenny levi lonnie lucius luke mack
 marlon maxwell milton moses nate neal noel nolan ollie orlando orville adnan afshin akif alakbar aleksandre alim
 aliyar alirza altay amin anri aqil araik araz ardalan arash ardashes armenak arman arshak artak artashes asaf asif
 askar atakan aydin aykhan azad azer azat babak bagrat bahram baris bayram behzad bekir berat bijan bulent burhan
 cabbar cafer cahit cavid celal cengiz cevat cevdet ceyhun coskun dato davud dogan ebrahim edmon eldar eldaniz eldeniz
 elgun elkhan elman elshad elshan emrah enver ercan erdal erdem erhan erkan erol ersin ertugrul etibar fahri farrukh
 farzad fazil fehmi fereydoun ferhat fikret firdovsi fizuli fuad galib garnik ghulam gorgin gurban habib haldun halil
 hamed hamlet hikmat hovik hrayr hulusi huseyn huseyin ihsan ilgar ilkin ilqar iraj iskender ismayil jabbar jafar
 jahangir jamshid kazim khachatur khosrow koray mahir mahmut mahsun mamuka manouchehr manuchehr manvel masoud mazahir
 mehman mehrdad merab mesut metin mikayil misak mkrtich morteza mubariz mukhtar mushegh musavir namig nariman naser
 natig nazim nerses nihat nizami norayr novruz nugzar oktay onur otar ozan oguz rahman ramil rasim rauf rovshan sabir
 sadig sahib salih samad sargis sasun sayid selahattin selcuk serdar serhat seyran shahin shahram shahriar shakir
 shamil shota shukru siamak sinan sohrab soner taleh tamaz tarlan tayfun tengiz teymur tofig tugrul tural turgut ufuk
 ulvi umud vahid valeh vano varuzhan vasif vazgen yalcin yaqub yashar yaver yunus yusif zafer zahid zaza zeki ziya
 rajeev sanjeev vivek naveen nitin pankaj pradeep pramod prashant praveen sachin satish shashi shiv siddharth sourav
 subhash sudhir surinder tarun umesh ashwin girish hemant jagdish jitendra kailash kapil karthik lalit mohan narendra
 dharmendra devendra rajendra surendra virendra yogesh babatunde olusegun adebayo adewale ayodele chinedu chukwuemeka
 ifeanyi ikenna kunle segun uche kwabena kwasi bongani tafadzwa tapiwa mwangi kamau kipchoge kiprono otieno ochieng
 odhiambo hamisi salum jabulani musonda bwalya daan diederik gijs jochem koen maurits tyrell deshawn terrell kareem
 rasheed devonte abdelaziz abdelfattah abdelkader abderrahmane abolfazl achille afanasy agostino ahmadreza alberico
 aldo aled alik alireza alparslan amedeo amirhossein anatoliy anis antonello arda ardeshir arkadiy arrigo arseny artem
 artemy atilla attilio avetik avetis avtandil aymen ayoub babken badr bahadir bartek bartosz bassam battista batuhan
 behnam behrouz beka beppe berk besik bidzina bogumil bohuslav bojan boleslaw bosko branislav budimir caglar camillo
 carmine cesare cetin cezary cihan corrado costantino cuneyt czeslaw danylo dario dariush darko davoud dejan demyan
 derenik devlet djordje dogukan domenico drazen driss durmus edik efim ehsan ekrem elguja elio elmir emanuele erdogan
 erekle ermanno eskandar ettore eugeniusz fabrizio fadi fahd faig faraj fariborz farouk farshid fausto fawzi feridun
 fikrat filiberto filipp fiorenzo fouad fulvio furkan gaetano ganimat garegin gavriil gela gennadiy georgy gevorg
 ghasem ghassan ghazar gholamreza gia giacomo giampiero gianfranco giordano girolamo giuliano givi gniewko gocha
 goderdzi gokhan gordan gualtiero guram gurkan gwilym hadi hafiz haitham haluk hamad hamdan hamdi hamidreza hani
 harutyun hatem hayri heorhii hesam hicham hisham hormoz houshang hovsep hrachya husam hussam iakob idris ilario ilia
 ilker illia imad innokenty intigam ioseb isgandar issam ivano jaba javanshir jovan jumber juraj kacper kakhaber kamel
 karol kaveh kerem keyvan khachik khayal kiarash kioumars koba konstantine korkut kourosh kresimir krystian kyrylo lado
 lavrenty levent lino livio ljubisa loris lotfi lubomir lubomyr lubos ludovit lyova maciej maharram maher majed makar
 maksim malkhaz mamdouh mammad manfredi mariusz martun massimiliano matvey mazen melih melik mert mieczyslaw milenko
 milorad miodrag mirian miroslaw mirza mladen mohammadreza mojtaba momcilo moncef mounir mourad mousa mstislav mucahit
 muhammet muhannad muharrem munir mushfig mustapha mykyta nadim nairi natale nayef nazar nebojsa necati necdet
 necmettin nello nemanja nicolo nijat nika nikoloz nima nizar novak numan nunzio nurettin nver ognjen oguzhan okan
 ondrej orazio orest orhun orxan ostap otakar ottokar oussama ozkan paata paruyr pasquale payam peyman pezhman
 pierluigi piero platon poghos polad polat premysl primo prokhor przemyslaw radim radoslaw radovan raffaele rafik ramzi
 ratko razmik refik remo revaz rezo riad rinaldo riyad riza rocco rodion romolo rostislav rouhollah rudik ryszard
 sabuhi sadegh sadik salar saleh saman samer samet sandro sante sasa saveliy saverio sedat seif semih semyon serhan
 serob sevak sezai sezgin shahriyar shahrokh shalva silvano sina sinisa slawomir smbat soroush sos soso spartak stevan
 sufian sukru suleyman svyatoslav szymon tadeusz taghi taher tahsin talal tamer tanju tariel taron tatul tawfik taylan
 tekin telman temel temur timofey tofiq togrul tomaso tommaso tufan tullio tuncay turan turhan tymofii ucha ugur uros
 vadym vahram valerii varazdat vaso vazha veli veljko venyamin veysel viacheslav vit vlas vlastimil vojislav vojtech
 vrezh vsevolod vuk vusal wael walid wieslaw wlodzimierz yadollah yassin yervand yevhenii yigit yilmaz yousef yurii
 zaal zahed zaid zakhar zakir zbynek zdzislaw zenon ziyafat zuhair zviad zvonimir zygmunt
`);

const female = list(`
 abby abigail adelaide adele adriana agata agatha agnes agnieszka agustina aida aileen aisha akiko alana alba alejandra
 aleksandra alena alessandra alexandra alexandria alice alicia alina alisa alison alissa allison alma alyssa amal
 amalia amanda amara amber amelia amelie amina amira amy ana anahit anais anastasia aneta angela angelica angelina
 angie anika anita anja anke ann anna anna-maria annabel annalena anne anne-marie annegret anneke annemarie annette
 annie annika anouk antoinette antonia anya april arianna arlene arpine ashley asma astrid asya audrey aurelie ava aya
 ayesha ayla aylin aynur ayse aysel barbara bea beata beatrice beatriz becky belinda benazir bernadette bernice bertha
 beth bethany betsy betty beverly bianca birgit birgitta bonnie brenda briana bridget brigid brigitte britt britta
 brittany bronwyn brooke camila camilla candace candice cara carin carina carla carly carmel carmela carmen carol
 carole carolina caroline carolyn carrie cassandra catalina caterina catherine cathleen cathy cecile cecilia celeste
 celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa christel christiane christie christina
 christine chrystia ciara cindy claire clara clare clarissa claudette claudia clementine colette colleen concetta
 condoleezza connie constance consuelo cora cordelia corina corinna corinne cornelia cristina cynthia dagmar dagny
 daisy dalia damaris danica daniela danielle danuta daphne daria darla darlene darya dawn deb debbie deborah debra
 deirdre delia delphine denise desiree diana diane diann dianne dilma dina dolores dominika donatella donna dora doreen
 doris dorothea dorothy dorte dunja ebba edith edna effie eileen ekaterina elaine eleanor elena eleni eleonora elfriede
 elif elina elinor elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elli elly elsa elspeth elvira
 emilia emilie emily emine emma enid erica erika erin erna esmeralda esperanza esra estelle esther etta eugenia eunice
 eva evangelina eve evelyn ewa fadila faiza fanny farah farida farrah fatema fatima fatma faye federica felicia
 felicity fernanda fiona fionnuala flavia flora floriane franca frances francesca francine francoise franziska freda
 frederica freya frida frieda funda gabriela gabriella gabrielle gail gayane gayle gemma genevieve georgette georgina
 geraldine gerda germaine gertrude ghazala gilda gillian gina giorgia giovanna gisela gisele giulia gladys glenda
 gloria golda grace greta gretchen guadalupe gudrun gulnara gwen gwendolyn gwyneth hala halina hana hanan hanna hannah
 hanne harriet hatice hazel heather hedwig hedy heidi heike helen helena helene helga henrietta henrike hilary hilda
 hilde hildegard hillary holly hope huda huma hye-jin ida ilana ildiko ilona ilse imelda ina ines inga inge ingeborg
 inger ingrid inna ioana iolanda irena irene irina iris irma isabel isabella isabelle isobel ivana ivanka ivonne iwona
 jacinda jacqueline jacqui jana jane janelle janet janice janine janna jasmin jasmine jeanette jeanine jeanne jeannie
 jelena jemima jen jenna jennie jennifer jenny jessica jill jillian joan joana joann joanna joanne jocelyn jodi jodie
 johanna jolanta joni jorun josefina josephine josie joyce juana juanita judith judy julia juliana julianne julie
 juliet juliette justine jutta kaja kamala kara karen karin karina karla karolina karoline kasia katarina katarzyna
 kate katerina kateryna katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katy katya kaye kayla
 kayleigh keiko kelli kellie kellyanne kendra keri khadija kiersten kimberly kinga kira kirsten kirsti kirstjen kristen
 kristi kristin kristina kristine krystyna ksenia laila lakshmi lana lara larisa larissa latoya laura laure laurel
 lauren laurie lavinia lea leah leanne leila lena leni lenka leonie leonora leticia letitia liana lidia lidiya lila
 lili lilia lilian liliana lilit lilly lily lina linda linn lisa lisbeth lise lissa livia liz liza lizzie lois lola
 lora loraine loredana loreena lorella lorena lorenza loretta lori lorraine lotte louisa louise lourdes lucia luciana
 lucie lucille lucinda lucy ludmila luisa luise lydia lyn lynda lyndsey lynette lynne lyudmila mabel maddie madeleine
 madeline madelyn madonna magda magdalena maggie maia maija maike maja malala malgorzata mandy mane manon manuela mara
 marcela marcella marcia marcy mareike margaret margarete margarita margaux margherita margie margit margot margrethe
 marguerite maria mariah mariam mariana marianna marianne maribel maricela marie marie-claire marielle marietta marija
 marijana marika marilyn marina marine marisa marisol marissa marit marjorie marla marlene marsha marta martha martina
 marwa mary mary-ann maryam maryann maryanne marzia mathilde matilda maud maura maureen mavis maxine maya mayra mazie
 meagan meaghan meera meg megan meghan mei melania melanie melanne melina melinda melissa mercedes meredith merete
 meryem mette mia michaela micheline michelle mila mildred milena mimi mina mindy minna mira miranda mireille miriam
 mirjana moira mollie molly mona monica monika monique muriel myra myriam myrna nadezhda nadia nadine nadja nan nana
 nancy nandita naomi narges nargiz nasreen nastya natalia natalie nataliya natalya natasha nathalie nazanin nelly
 nermin nevena nicole nicolette nikki nina ninette noelle noemi nora noreen norma nour nura nurit octavia odette oksana
 olena olesya olga olive olivia opal ophelia oprah orla ornella paige paloma pam pamela paola pascale patricia patrizia
 patty paula paulette paulina pauline peggy penelope penny petra petronella philippa phoebe phyllis pia pilar polina
 polly portia prisca priscilla priti priya rachael rachel rada radka raisa ramona rana randi raquel rebecca rebekah
 regina reina rena renata renate renee reyhan rhoda rhonda rita ritva roberta robyn romana ronda rosa rosalie rosalind
 rosalyn rosanna rosanne roseann roseanne rosemarie rosemary rosetta rosie rosina roswitha roxana roxanne roya rukhsana
 ruta ruth ruxandra saba sabina sabine sabrina sadaf sadie sahar saida sakura sally salma salome samantha samira sandra
 sandrine sanna saoirse sara sarah saskia scarlett selena selin selma senta serena shabnam shaheen shahla shari sharon
 shauna sheila shelley shelly sheri sherri sherry sheryl shirin shirley shoshana sian sibel sibylle siegrid sigrid
 sigrun silke silvana silvia simona simone sinead siobhan siri siv snezana sofia sofie solange solveig sonia sonja
 sonya sophia sophie soraya stacey stacy stella stephanie stine sue suha sunniva supriya susan susana susanna susanne
 sushma susie suzanne suzette suzy svetlana sybil sylke sylvia sylvie tabitha taisia tamar tamara tamika tammy tania
 tanja tansu tanya tara tasha tashfeen tatiana tatjana tatyana tawakkol teresa terri tess tessa tetiana thea thelma
 theodora theresa therese thora tiffany tilda tina tonya tove tracey tricia trina trine trish trudy tuba tulsi ulla
 ulrike una ursula uta ute valentina valeria valerie vanessa vasiliki velma vera verena veronica veronika veronique
 vesna vicki vickie vicky victoria vida vigdis viktoria viola violet violeta violetta virginie vivian viviane vivien
 wanda wangari wendy whoopi wilhelmina wilma winifred winnie xenia xiomara yael yana yasmin yasmine yelena yesenia
 yevgenia yoko yolanda yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zephyr zeynep zhanna zina zita zoe
 zofia zohra zora zsofia zsuzsa zuzana signe turid berit tordis ragnhild gro unni wenche gunhild hege ingunn kari liv
 ane ane-marie birgitte bodil elin grethe synnove torill ada ani hasmik hripsime lusine naira narine nune ruzanna
 shushan siranush sona tatev zaruhi leyla aygun gunay nigar sevil ulviyya merve nino ketevan natia khatia olha iryna
 yuliia halyna svitlana daryna lesya solomiia anastasiia galina maeve aoife niamh grainne roisin aisling nuala caoimhe
 eilidh isla catriona mairead morag mhairi rhiannon bronwen carys nerys anjali deepa divya kavita neha pooja radha
 rekha ritu sangeeta shalini shreya sunita swati uma vidya layla rania adaeze chiamaka chioma ngozi nneka ifeoma folake
 funmi yetunde abena akosua efua esi thandi nomsa lindiwe zanele busisiwe rutendo tatenda chipo wanjiru akinyi xiu ying
 aiko emiko hanako michiko naoko noriko sachiko tomoko yumiko linh huong thuy ngoc freja hedda jorunn linnea lotta
 malin marte nanna oda pernille ragna rikke silje svea tiril tuva unn vilde aino anneli eeva helmi kaisa katariina
 leena liisa marjatta outi paivi pirjo raija riitta satu sirpa tarja tuula zsuzsanna bozena dorota grazyna jadwiga
 justyna urszula anezka blanka jarmila jitka kamila marketa pavla sarka tereza zdenka branka dragana dubravka gordana
 jasna jovana ljiljana milica nada natasa sanja slavica zorica dimitra ioanna stavroula gulsen ozlem pinar sevgi
 antonella emanuela ilaria ludovica mariangela raffaella rossella stefania belen estela montserrat noelia rocio soledad
 ximena annelies femke griet ineke joke lieke lies maaike marieke marijke marjan mieke nienke sanne tineke trijntje
 clemence elodie eloise fabienne florence laurence martine odile yolande anneliese antje bettina birte brigitta
 friederike gertrud gesine hannelore heide ilka imke irmgard katharina kerstin liesel lieselotte mechthild stefanie
 steffi svenja swantje traudl trude waltraud wiebke adeline adrienne ariana barb bess bettie caitlin cassie deanna
 deidre della delores dinah dolly ellie elsie ethel fay fran hattie imogen inez lenore leona lillian margery margo
 maude michele millicent minnie myrtle nellie nettie patrice patsy prudence rowena saundra selina sheena teri toni
 trisha verna whitney aliye aysu aytaj basak bahar banu bedia behnaz berna beyza burcu canan ceren dilara ebru ece
 elnara emel esmira fidan fatmagul feride figen filiz gizem goharik gohar gonul gulay gulbahar gulcan gulnar gulshan
 gunel hayriye hermine hulya irada ilaha jamila jale kamile khanim konul lamiya malahat mahsa maral marzieh mehriban
 melike melis mojgan nahid naiba nargis nasrin nazan nazli nermina neriman nilufar nilufer nurana nuran nurcan ofelia
 parvin pervin rahima rubaba rukhsara sabiha saadat sakina samaya sanam sevda sevinj shahnaz shafiga shohreh simin
 sureyya tahmina tahmineh tarana tunzala turkan ulker vafa yegana yildiz zarifa zehra zemfira zivar zuhal aarti aditi
 aishwarya ananya aparna archana bhavna chitra geeta gita indira jyoti kalpana kirti lata madhuri manisha medha mamta
 meenakshi namrata nandini nisha pallavi pratibha rajni rashmi reena rupa sangita sarita seema shanti sharmila shilpa
 shobha smita sneha sonali sudha sushila usha vandana vasudha vinita abeba adwoa aminata bisi bukola chiedza damilola
 fatou fatoumata khadijah lerato lesedi makena mariama mwajuma nandi neema nokuthula ntombi nyasha oluchi thandiwe
 tsitsi wambui wanjiku yewande zodwa nthabiseng fleur hanneke jolien liesbeth margriet marloes tessel willemijn
 lakeisha latonya keisha shanice tanisha kiara shaniqua afet afsaneh agafya aglaya agnese aldona alessia alevtina
 alicja alla allegra alyona anano anastasiya anfisa annalisa annamaria annunziata antonina anush anzhelika araksya
 arezoo arina armine arusyak arzu asli assunta astghik asuman atefeh ayfer aysegul aysun aytan ayten azadeh azar
 bahareh begum belgin belma benedetta bernadeta berrin beste betul biljana blazena bogumila bohdana bojana bruna buket
 busra cansu carlotta chinara cigdem cinzia cosima costanza dalal damla danijela debora defne demet didem dijana dilek
 dima duygu edda eka ekaterine elaheh elda elene elettra elham eliska eliso elizaveta elmira elnaz elzbieta emina
 enrica ersilia esin eteri evdokia evgenia evrim ewelina eylul ezgi fadia fadime faezeh faina farideh farnaz farzaneh
 fatemeh fazilet felicja fereshteh feyza ffion fiamma filomena fiorella forough fulya gaia gamze genowefa ghada ghazal
 gianna ginevra giuditta giuliana giuseppina golnaz gonca gozde grazia graziella gul gular gulden guler guliz gulsah
 gulsum gulten guranda guzin hacer hadeel hafize hakhverd haleh halide halima hamideh hanaa handan hande havva hazal
 heghine hengameh hijran homa honorata humeyra iamze idil immacolata inci inessa ipek irem ivanna iveta izabela
 jadranka jaleh janina jaroslava jasmina jirina kadriye karima karine katayoun kazimiera ketino khadijeh khatuna
 khrystyna klara klavdia knarik kosara kristyna ksenija kseniya kubra kumru ladan lale laleh lali laman lamara lamia
 larysa latifa lela leman lepa lesia letizia lianna libuse licia lidija liliya liubov liudmyla ljubica luana lubna
 lucrezia lucyna ludwika luigia lusya lyubov lyudmyla maddalena maguli maha mahin mahluga mahnaz maka makbule makvala
 manana mandana maneh marfa marged mariagrazia mariia marilena marinella mariola mariya maryla marzena matanat matilde
 mediha mehtap melahat melda melek meliha melisa meltem meri michalina milada minoo mirella miroslava mitra mouna
 mualla muge mujde mukaddes mune munevver mzia nabila nadezda nadiia nagehan naima najla nalan nane nanuli nara narmin
 nasim nataliia natela nawal nazrin nebahat necla negar nella nelli neslihan nesrin nestan nevin nicoletta nihal
 nikolina nilay nilgun niloufar nimet nona nonna nunzia nuray nurdan nurhan nuriye nursel nurten nutsa nvard ofelya
 oleksandra olivera oryna ottavia oya ozge palmira parisa parvana patrycja pegah pelin perihan petek piera pina pouran
 praskovya rabia rachele radmila ramina rasha reem rima rimma ripsime roksana rola rosalba rosangela rosaria rosella
 rossana roza ruba rugiyya rukiye ruslana rusudan ruzena ruzica saadet sabah sabriye sadagat safia safiye sakine saliha
 samaneh samanta samar santina satenik sawsan seda sedef selda sema semra senka sepideh serap seray serpil setareh
 sevilay sevim sevinc sevtap seyda seyma shadi shafag shahrzad shideh sidika siham simge simonetta simuzar sinem sirush
 slobodanka smilja snezhana sofiia sofya soheila sopho sopio sopo sorayya souad soudabeh stana stanislava stanislawa
 stepanka suad suhad suhair sukran sule suna suzan suzana sylwia syuzanna tahereh tamta tamuna taraneh teona tijana
 tijen tinatin tiziana tosca tsiala tsira tugba tugce tulay tulin uliana ulku ulyana valentyna varduhi varsenik varvara
 vasilisa vendula viktoriia vincenza vira visnja vittoria viviana vlada vlasta vusala wafa weronika wieslawa yaroslava
 yasaman yasemin yelda yeliz yelizaveta yeranuhi yesim yevheniia zabel zamira zari zarina zdravka zeina zeliha zeljka
 zerrin zhuzhuna ziba zinaida zlata zohreh zoriana zoya zubeyde zulfiyya zuzanna
`);

/** The gender that a given name tells, by its small letters. */
export const givenNames: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...male.map((name) => [name, 'male'] as const),
  ...female.map((name) => [name, 'female'] as const),
]);
