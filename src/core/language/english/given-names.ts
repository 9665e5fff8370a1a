/** Given names that tell a man or a woman apart; names that are both are left out. Data only, in small letters. */

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const male = list(`
 tariq tarek aaron abdul abdulaziz abdullah abdurrahman abel abraham adam adel aditya adolf adriaan adrian ahmad ahmed ahmet ajay
 akbar akhil akhmed akira akram alan albert alberto albrecht alejandro alejo aleks aleksandar aleksander aleksandr aleksei
 aleksey alessandro alexander alexandros alexei alexey alf alfonso alfred alfredo ali alistair allan allen almir alonso aloysius
 alvaro alvin amar amir amit anand anatol anatoly anders andre andreas andrei andrej andrew andriy andrzej angelo angus anil
 anish ansar anthony antoine anton antonin antonio antonis anwar aram ararat archie arif arjun arkady arlen armando armen armin
 arnaud arne arnold arsalan arsen arthur artur arturo artyom arvid arvind asad asghar ashot ashraf atif augusto avi avraham axel
 ayman aziz barack barney barry bart bartholomew bashar bashir basil bastian bela ben benedict benedikt benito benjamin benoit
 bernard bernardo bernd bernie bert bertrand bilal bill bjorn bob bobby bogdan boris borislav boyan brad bradley brandon branko
 brendan brendon brent brett brian bronislaw bruce bruno bryan burak burt byron caleb calum calvin carl carlo carlos carlton
 carsten casper cedric cem cesar charles charlie chester chetan christof christoph christophe christopher chuck clark claudio
 claus clayton clemens clement clifford clifton clint clive cody colin conrad constantin corey cornel cornelius cory craig
 cristian cristobal curt curtis cyril cyrus dag dale damian damien damon dan daniel daniil dante darrell darren darryl dave david
 davide davit dawid declan deepak delbert demetrius denis dennis denys denzel derek deron desmond diego dieter dietmar dilip
 dimitar dimitri dimitrios dimitris dinesh dino dirk dmitri dmitrij dmitry dmytro dominic dominik don donald donnie dorian doug
 douglas duane duncan dusan dustin dwayne dwight dylan earle easton ed eddie edgar edgardo edmond edmund edoardo eduard eduardo
 edvard edward edwin efrain efrem ege ehud einar elchin elias elijah eliot elliot elliott elmar elon elton elvin emil emile
 emiliano emilio emin emir emmanuel emmet emre engin enrico enrique enzo eoin erhard eric erich erik erkki ernest ernesto ernie
 ernst errol erwin esteban ethan etienne eugene evan evgeny ezra fabio faisal farhad farid faruk fatih faysal federico fedor
 feliks felipe felix ferdinand ferenc fernand fernando fidel filip filippo finn florian floyd francesco francis francisco franco
 francois frank frantisek franz fraser fred frederic frederick frederik fredric fredrik friedrich fritz fyodor gabor gabriel
 gareth garo garrett garth gary gaspar gaston gavin geert gennady gennaro geoff geoffrey george georgi gerald gerard gerardo gerd
 gerhard gerhardt germain gerrit gianluca gianni gideon gil gilbert giles gilles gino giorgi giorgio giorgos giovanni giuseppe
 glen glenn gonzalo goran gordon gottfried graeme graham greg gregory grigori grigoris grigory guido guillaume guillermo gunnar
 gunther gustav gustavo guy gyorgy haakon hakan hakeem hakob hamid hamza hank hannes hans hans-peter harald hari haris harlan
 harold harry hartmut harun harvey hasan hashim hassan haydar hayk hector heiko heinrich heinz helmut hendrik henri henrik henry
 henryk herbert herman hernan hikmet hossein hovhannes howard hrant hugh hugo humayun humberto humphrey hussein iain ian ibrahim
 ignacio igor igors ihor ilham ilhan ilya imran ingmar ioannis iqbal isaac isaiah ishaan isidro ismael ismail istvan italo ivan
 ivar ivo jaap jack jacob jacques jake jakob jakub jalal jamal james jamil jan-peter janek jannis janos janusz jared jarek
 jaroslav jaroslaw jarrett jason jasper javad javid javier jayden jean-claude jean-luc jean-marc jean-pierre jean-yves jeb jed
 jedediah jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy jesper jesus jim jimmy joachim joakim joaquin
 jochen joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jonathon jorg jorge jose josef josep joseph
 josh joshua josiah jozef juan julian julien julio julius jurgen justin kaan kadir kamal kamil karel karim karl karl-heinz
 karsten kaspar keith kemal ken kenan kenneth kenny kent kevin khaled khalid khalil khizr kieran kirill kirk klaus knut konrad
 konstantin konstantinos krzysztof kurt kyle lamont larry lars laszlo laurent lawrence lazar leif len leo leon leonard leonardo
 leonid leopold leroy lester lev levan levon liam lionel lloyd loic lorenzo lothar louie louis lowell luc luca lucas lucian
 luciano ludovic ludwig luigi luis luka lukas lukasz luther lyle lyndon maarten magnus mahdi mahmoud mahmud malcolm malik manfred
 manny manoj manolis mansour manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario marius mark
 marko markus marten martijn martin marty marvin massimo mateo mateusz mathias mathieu mats matt matteo matthew matthias mattias
 maurice mauricio maurizio max maxim maxime maximilian maynard mehdi mehmet mehmood melvin menachem mervyn micah michael michal
 michel mick miguel mihai mihail mikael mike mikhail mikko milan millard milos miloslav mircea miroslav mitch mitchell mitt moe
 mohamad mohamed mohammad mohammed mohsen moises mordechai moritz morris morten moshe mostafa muhammad muhammed murad murat
 murray murtaza musa mustafa mykhailo mykola nabil nadeem nader nadir narek nasir nasser nathan nathaniel naveed navid ned neil
 nelson nestor neville newt nicholas nick nicolae nicolai nicolas niels nigel nikita niklas nikol nikola nikolai nikolaos nikolas
 nikolay nils noah norbert norm norman nuno nurlan octavio olaf oleg oleh oleksandr oleksii oleksiy oliver olivier olof omar omer
 omid oren orhan oriol orrin osama oscar oskar osman ossian oswald ottavio otto ovidiu owen pablo paddy panos paolo parviz pascal
 patrick patrik paul paulo pavel pavlo pavlos pawel pedro peer pekka per percy pere perry pete peter petr petro petros petter
 phil philip philipp philippe phillip pierre pierre-yves piet pieter pietro piotr predrag prescott preston qasim quentin quincy
 raed rafael rafal raffi rafiq raheem rahim rahm rahul rainer raj rajesh rajiv ralf ralph ramazan ramesh rami ramin ramiro ramon
 ramzan randall randolph randy raoul rashad rashid rasmus raul ravi ray raymond recep reginald reince reinhard reinhold remi
 renato rene reuven rex reza ricardo riccardo richard rick ricky rico rob robby robert roberto rod roderick rodney rodolfo
 rodrigo rodrigue roger roland rolf romain roman ron ronald ronan ronnie rory ross roy ruben rudi rudolf rudolph rudy rufus rune
 rupert ruslan russ russell rustam ryan saad sabri sadiq saeed salim salman salvador salvatore samir samuel samvel sandeep sander
 sandor sanjay santiago sarkis saul scott sead sean sebastian selim serge sergei sergey sergi sergio serhii serhiy serj serzh
 seth severin seyed shahid shane shaun shawn sheldon sherman sherrod shimon shinzo siegfried sigmund simon slavko slobodan soren
 spencer spiros stan stanislav stanislaw stanley stavros stefan stefano stefanos steffen sten stephan stephane stephen steve
 steven stewart stig stuart suleiman sunil suren svein sven sverre tad tahir taner taras tarek tarik tariq tayyip ted teddy
 terence terje terrence thaddeus theo theodor theodore theodoros thibault thierry thom thomas thor thorsten tigran tim timo
 timothy timur titus tobias toby tod todd tom tomas tomasz tommy tony torbjorn torsten travis trent trevor trey tristan troy
 tucker tudor tyler tyrone udo ugo ulf ulrich umar umberto umit uri uwe vadim vagif vahan valentin valeri valery valter vardan
 vasil vasile vasili vasily vasyl vernon victor vidal vigen vijay vikram viktor vilhelm vince vincent vincenzo vinod virgil
 vitali vitalii vitaly vito vittorio vlad vladimir vladislav vladyslav volker volodymyr vugar vyacheslav waldemar wallace walt
 walter warren wayne wendell werner wilfried wilhelm wilhelmus will willem william willie wim winfried winston witold wojciech
 wolfgang woody xavier yahya yair yakov yan yannick yannis yaroslav yasin yasser yegor yehuda yevgeny yevhen yiannis yitzhak
 yosef youssef yuri yuriy yury yusuf yves zachary zack zafar zaur zaven zbigniew zdenek zeev zeljko zohrab zoltan zoran zurab ole
 tor geir ketil halvard torstein asbjorn bjarne espen frode halvor havard jostein kjell magne njal oddvar oystein ragnar roar
 sigurd sindre steinar tore trond trygve vegard mads jorgen joost wouter gegham gurgen vahe gagik grigor mher gor jeyhun elnur
 rufat kamran anar orkhan ramiz yasar mevlut serkan volkan cemal irakli mikheil kakha vakhtang nodar tornike lasha abbas esmail
 majid kazem vitaliy rostyslav andrii bohdan maksym gleb stepan danilo eamon finbar fergus cormac cathal diarmuid niall ruairi
 padraig conor conan darragh dermot donal ciaran colm lorcan oisin tadhg seamus aidan keir callum ewan hamish lachlan alasdair
 piers tarquin barnaby jabari kwame kofi kojo chidi emeka obinna olu femi tunde sipho thabo themba mandla lwazi tendai tawanda
 farai jibril marwan sami waleed ziad zubair wasim waqar venkat suresh rohit rakesh pranav prakash mukesh mahesh karan harish
 gaurav ashok arun amol hiroshi kenji takeshi taro haruto satoshi makoto kazuo shinji tuan quang wei jun hao ming qiang mikkel
 olav ottar sivert stein tarjei vidar viggo yngve jussi jukka juha heikki matti risto seppo veikko tibor jozsef lajos miklos
 attila balazs matej matyas vaclav jiri jaromir ladislav radek jacek leszek grzegorz kazimierz dragan ivica josip mirko nenad
 srdjan tomislav vladan kostas nikos spyros vangelis tolga umut yavuz vicente joao joaquim rui tiago thiago vasco wout jeroen
 frans floris cornelis bram thijs sjoerd ruud rutger sylvain remy franck fabrice didier cyrille horst holger gunter eckhard
 detlef amadou boubacar cheikh moussa ousmane souleymane modibo seydou ibrahima mamadou otis roscoe stu wes weston wyatt zane
 dalton darius darnell deandre demarcus devin devon dewayne dexter earl eli emmett ezekiel gus herb horace hoyt ignatius irving
 irwin jarrod jarvis javon jethro joey judd lamar leland lenny levi lonnie lucius luke mack marlon maxwell milton moses nate neal
 noel nolan ollie orlando orville adnan afshin akif alakbar aleksandre alim aliyar alirza altay amin anri aqil araik araz ardalan
 arash ardashes armenak arman arshak artak artashes asaf asif askar atakan aydin aykhan azad azer azat babak bagrat bahram baris
 bayram behzad bekir berat bijan bulent burhan cabbar cafer cahit cavid celal cengiz cevat cevdet ceyhun coskun dato davud dogan
 ebrahim edmon eldar eldaniz eldeniz elgun elkhan elman elshad elshan emrah enver ercan erdal erdem erhan erkan erol ersin
 ertugrul etibar fahri farrukh farzad fazil fehmi fereydoun ferhat fikret firdovsi fizuli fuad galib garnik ghulam gorgin gurban
 habib haldun halil hamed hamlet hikmat hovik hrayr hulusi huseyn huseyin ihsan ilgar ilkin ilqar iraj iskender ismayil jabbar
 jafar jahangir jamshid kazim khachatur khosrow koray mahir mahmut mahsun mamuka manouchehr manuchehr manvel masoud mazahir
 mehman mehrdad merab mesut metin mikayil misak mkrtich morteza mubariz mukhtar mushegh musavir namig nariman naser natig nazim
 nerses nihat nizami norayr novruz nugzar oktay onur otar ozan oguz rahman ramil rasim rauf rovshan sabir sadig sahib salih samad
 sargis sasun sayid selahattin selcuk serdar serhat seyran shahin shahram shahriar shakir shamil shota shukru siamak sinan sohrab
 soner taleh tamaz tarlan tayfun tengiz teymur tofig tugrul tural turgut ufuk ulvi umud vahid valeh vano varuzhan vasif vazgen
 yalcin yaqub yashar yaver yunus yusif zafer zahid zaza zeki ziya rajeev sanjeev vivek naveen nitin pankaj pradeep pramod
 prashant praveen sachin satish shashi shiv siddharth sourav subhash sudhir surinder tarun umesh ashwin girish hemant jagdish
 jitendra kailash kapil karthik lalit mohan narendra dharmendra devendra rajendra surendra virendra yogesh babatunde olusegun
 adebayo adewale ayodele chinedu chukwuemeka ifeanyi ikenna kunle segun uche kwabena kwasi bongani tafadzwa tapiwa mwangi kamau
 kipchoge kiprono otieno ochieng odhiambo hamisi salum jabulani musonda bwalya daan diederik gijs jochem koen maurits tyrell
 deshawn terrell kareem rasheed devonte aarav aarne abdelaziz abdelfattah abdelkader abderrahmane abdoulaye abhijit abhishek
 abolfazl achille achim adalbert adrien afanasy agostino agus ahmadreza ailbe aitor ajit akash aki akihiko akio alain alberico
 aldo aled alik alireza alisher almaz alois alok alparslan alun amaury amedeo amirhossein amitabh anant anatole anatoliy aneurin
 anibal aniket anis ankur ansgar antonello antti anupam anvar aodhan arda ardeshir arkadiy armand arndt arno arnulf arrigo arseny
 artem artemy arto arwel asen ashish atanas atilla atsushi attilio atul aubin auguste aurelien avetik avetis avtandil aymen ayoub
 azamat babajide babken badr bahadir bakhtiyor bakyt balaji balram baltasar bambang baptiste baraka baraz barra bartek barthelemy
 bartosz bashiru bassam bastien battista batuhan bayu behnam behrouz beka bektur bello bengt beppe berk bernhard berthold besik
 bharat bhaskar bhupinder bidzina birger bjarke bjarte blagoy blaise bobur bogumil bohuslav bojan bolat boleslaw borje bosko
 boyko branislav brice bryn budimir burkhard cadfael caetano caglar calin cameron camillo camilo carmine carwyn catalin cathaoir
 cayetano cesare cetin cezary chandan chike chiranjeev cian cihan cillian ciprian cipriano claes claudiu cledwyn codrin conall
 corentin corneliu corrado cosmin costantino costel csaba cuneyt czeslaw dacian dafydd daichi daisuke daithi damaso daniyar
 danylo daouda dara dario dariush darko daulet dauren davlat davoud davron debashish dedi dejan demyan denes derenik devlet
 dhananjay dhruv diallo diarmaid dietrich djordje dobromir dogukan domenico domingo donncha donnchadh dorin dougal dragos drazen
 driss dugald durmus eamonn eberhard ebuka eckart edik edouard eero efim egon ehsan eifion eiji eino eirik ekkehard eko ekrem
 elguja eligio elio elis elmir emanuele emeric emlyn emomali emrys enda engelbert ensio eoghan erdogan erekle erlan erland erling
 ermanno esa eskandar ettore euan eugen eugenio eugeniusz eusebio evariste evaristo evert ewald ewen fabian fabien fabricio
 fabrizio facundo fadi fahd faig fajar falk faraj fariborz farouk farshid fausto fawzi fearghal fergal feridun fermin fiachra
 fikrat filiberto filipp finbarr fingal fintan fionn fiorenzo firdavs florencio florent florin folarin folke fouad friedhelm
 frits fulvio fumio furkan gael gaetano galym ganesh ganimat garba garegin gautam gauthier gavriil gearoid gela gennadiy georg
 georgy geraint gerben gergely gernot gert gervais gethin gevorg geza ghasem ghassan ghazar gheorghe ghislain gholamreza gia
 giacomo giampiero gianfranco gilang gilberto gillespie giordano girolamo giuliano givi glyn gniewko gocha goderdzi gokhan
 gontran gopal gordan goro gosta gotthard govind gregoire gregor gregorio gruffydd gualtiero guenther guram gurkan gurpreet
 gustaf gustave gwilym gyula hadi hafiz hagen haitham hakon haluk hamad hamdan hamdi hamidreza hani hannu hartwig haruki harutyun
 hatem hayato hayri hefin heiner helge hendra henning heorhii heriberto hermann herve hesam hicham hideki hideo hipolito
 hippolyte hiroaki hiroki hiroto hisashi hisham hitesh hjalmar horacio horia hormoz houshang hovsep hrachya hristo hubert hugues
 huib husam hussam huw hywel iakob ichiro idris iestyn ieuan ifan ikechukwu ilario ilia ilker ilkka illia illtyd imad imre inacio
 ingemar ingo ingvar innes innokenty intigam iolo ion ionel ionut iorwerth ioseb isgandar isidore islwyn issa issaka issam ithel
 itsuki iulian ivano ivaylo iwan jaakko jaba jacinto jahongir jaime jari jarle jarmo jatin javanshir javlon jayant jayesh jelle
 jerker jeronimo jiro joko joris jorn josselin jouko jovan juhani jules juma jumber junichi juraj jurriaan kacper kai kairat
 kaito kaj kakhaber kalevi kalle kalman kamel kanat karol karoly kartik kassym katsuo kaveh kayode kazuki keiichi keiji kelechi
 kenichi kenta kerem keshav keyvan khachik khayal kiarash kilian kimmo kioumars kiril kishore kiyoshi kjetil klaas koba koichi
 koji konstantine korbinian korkut kourosh krasimir kresimir krishna kristoffer krystian kunal kwadwo kwaku kyrylo lachezar lado
 lambert lamin lasse laurens laurentiu lauri lavrenty lazare leandre leandro lennart leonce leoncio leonhard leopoldo levent
 lieven lino linus lisandro livio liviu ljubisa llew llewelyn llion lochlann lorant lorenz loris lotfi lubomir lubomyr lubos
 lucien ludger ludovit lutz lyova lyubomir macario maciej macsen madan madhav madog maharram mahendra maher majed makar maksim
 malachy malkhaz malte mamdouh mammad manabu manfredi manish manoel manus marcelino marcial mariusz markku marnix martial marton
 martti martun masahiro masaki masaru masashi massimiliano matias matthieu matvey mauro maxence maximo mayank mazen medard mees
 meinhard meinolf meirion melih melik menno mert meurig mieczyslaw mihangel milen milenko milind milorad miodrag mirian miroslaw
 mirza mirzo mitsuo mladen modesto modou mohammadreza mohit mojtaba momcilo moncef mounir mourad mousa mstislav mthunzi mucahit
 muhammet muhannad muharrem muiris mukul munir murali murdo mushfig mustapha mykyta myrddin nadim nagendra nairi naoki naoto
 narayan narciso naresh natale nayef nazar nebojsa necati necdet necmettin nello nemanja nicanor nicolaas nicolo niek nijat nika
 nikhil nikoloz nilesh nima niraj nizar njoroge nnamdi noboru nobuo nodir novak numan nunzio nurettin nursultan nver octave
 octavian odhran odil odilon ognjen ognyan oguzhan okan olle olli olumide oluwaseun olzhas omkar omondi ondrej oran orazio orest
 orhun orjan ortwin orxan osamu osian osmo ostap osvaldo otabek otakar otmar ottmar ottokar oussama owain ozkan paata paavo paco
 padraic parag paraic paresh paruyr pasquale patricio payam peadar pelayo pentti pertti petri petru peyman pezhman philibert
 pierluigi piero plamen platon plinio poghos polad polat pontus porfirio prabhakar prasad pratap premysl primitivo primo prithvi
 proinsias prokhor przemyslaw puneet quirin radim radoslav radoslaw radovan radu raffaele rafik raghav raghu raimund rajat ramsay
 ramzi ranjit raphael ratan ratko ravindra ravshan razmik razvan refik regis reijo reimund reinaldo reiner reinier remco remo
 revaz rezo rhodri rhys riad rien rigoberto rik rikard rinaldo ritesh riyad riza rizal rocco rodion rodolphe roel rogelio rogier
 rohan rolando romolo rostislav rouhollah ruaridh rudiger rudik rufino rumen ruprecht ryo ryota ryszard sabit sabuhi saburo
 sadegh sadik sadyr sakari salar saleh saman sameer samer samet sandro sani sante santosh sapar sarvesh sasa satoru saurabh
 saveliy saverio sebastien sedat seif seiji sekou semih semyon senan serhan serik serob sevak severino sezai sezgin shahriyar
 shahrokh shailesh shalva shankar sharad shashank shavkat shekhar sherzod shigeru shinichi shirish shiro shun shyam sibusiso
 siegbert siegmar sigmar sigvard silvano silvio simeon sina sinisa sion slamet slawomir smbat soenke sorin soroush sos soso
 spartak srinivas staffan stanimir stanislas steffan stelian stellan stevan stian stijn stoyan struan sture sudip sufian sujit
 sukru sulaiman suleyman suman sumit suraj surya susumu sverker svetlin svyatoslav sylvestre szabolcs szymon tadashi tadeusz
 tafari taghi taher tahsin taichi takahiro takashi takeo takuya talal talant talgat taliesin tamas tamer tancrede tanju tapani
 tapio tariel tarmo taron tatsuya tatul taufik tawfik taylan teemu tegid tejas tekin telman temel temur teodor teodoro teppo tero
 teruo tetsuya teun theunis thibaut thilo thorbjorn tiernan tijs tilman tilmann timofey timoteo tjeerd todor tofiq togrul toivo
 toma tomaso tommaso tomohiro toon torben torgeir torquil toru toshio traian trefor tsutomu tsvetan tudur tufan tullio tuncay
 tuomas turan ture turhan turlough twm tymofii ucha ugur ulan ulises ultan ulugbek ulukbek umid upendra urho uros urs usman utz
 vadym vahram vaibhav vaino valere valerii valeriu varazdat varun vaso vazha veit veli veljko venkatesh ventsislav venyamin
 verner vesa veselin veysel viacheslav vikas ville vilmos vinay vineet viorel vipin virgilio vishal vishnu vit vlas vlastimil
 vojislav vojtech volkmar vrezh vsevolod vuk vusal wael wafula wahyu walid wanjala wendelin wenzel wiebe wiebren wieslaw wilfredo
 willi wlodzimierz wolfram xaver yadollah yakubu yann yash yassin yasuo yaw yerlan yermek yervand yevhenii yigit yilmaz yoichi
 yordan yoshio yosuke yousef yuichi yuji yurii yusuke yuta yvon zaal zacharie zahed zaid zakhar zakir zbynek zdzislaw zenon
 zhenis zhivko zhomart ziyafat zsolt zuhair zviad zvonimir zygmunt
`);

const female = list(`
 abby abigail adelaide adele adriana agata agatha agnes agnieszka agustina aida aileen aisha akiko alana alba alejandra
 aleksandra alena alessandra alexandra alexandria alice alicia alina alisa alison alissa allison alma alyssa amal amalia amanda
 amara amber amelia amelie amina amira amy ana anahit anais anastasia aneta angela angelica angelina angie anika anita anja anke
 ann anna anna-maria annabel annalena anne anne-marie annegret anneke annemarie annette annie annika anouk antoinette antonia
 anya april arianna arlene arpine ashley asma astrid asya audrey aurelie ava aya ayesha ayla aylin aynur ayse aysel barbara bea
 beata beatrice beatriz becky belinda benazir bernadette bernice bertha beth bethany betsy betty beverly bianca birgit birgitta
 bonnie brenda briana bridget brigid brigitte britt britta brittany bronwyn brooke camila camilla candace candice cara carin
 carina carla carly carmel carmela carmen carol carole carolina caroline carolyn carrie cassandra catalina caterina catherine
 cathleen cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa christel
 christiane christie christina christine chrystia ciara cindy claire clara clare clarissa claudette claudia clementine colette
 colleen concetta condoleezza connie constance consuelo cora cordelia corina corinna corinne cornelia cristina cynthia dagmar
 dagny daisy dalia damaris danica daniela danielle danuta daphne daria darla darlene darya dawn deb debbie deborah debra deirdre
 delia delphine denise desiree diana diane diann dianne dilma dina dolores dominika donatella donna dora doreen doris dorothea
 dorothy dorte dunja ebba edith edna effie eileen ekaterina elaine eleanor elena eleni eleonora elfriede elif elina elinor elisa
 elisabeth elisabetta elise eliza elizabeth elke ella ellen elli elly elsa elspeth elvira emilia emilie emily emine emma enid
 erica erika erin erna esmeralda esperanza esra estelle esther etta eugenia eunice eva evangelina eve evelyn ewa fadila faiza
 fanny farah farida farrah fatema fatima fatma faye federica felicia felicity fernanda fiona fionnuala flavia flora floriane
 franca frances francesca francine francoise franziska freda frederica freya frida frieda funda gabriela gabriella gabrielle gail
 gayane gayle gemma genevieve georgette georgina geraldine gerda germaine gertrude ghazala gilda gillian gina giorgia giovanna
 gisela gisele giulia gladys glenda gloria golda grace greta gretchen guadalupe gudrun gulnara gwen gwendolyn gwyneth hala halina
 hana hanan hanna hannah hanne harriet hatice hazel heather hedwig hedy heidi heike helen helena helene helga henrietta henrike
 hilary hilda hilde hildegard hillary holly hope huda huma hye-jin ida ilana ildiko ilona ilse imelda ina ines inga inge ingeborg
 inger ingrid inna ioana iolanda irena irene irina iris irma isabel isabella isabelle isobel ivana ivanka ivonne iwona jacinda
 jacqueline jacqui jana jane janelle janet janice janine janna jasmin jasmine jeanette jeanine jeanne jeannie jelena jemima jen
 jenna jennie jennifer jenny jessica jill jillian joan joana joann joanna joanne jocelyn jodi jodie johanna jolanta joni jorun
 josefina josephine josie joyce juana juanita judith judy julia juliana julianne julie juliet juliette justine jutta kaja kamala
 kara karen karin karina karla karolina karoline kasia katarina katarzyna kate katerina kateryna katherine kathleen kathrin
 kathryn kathy katia katie katja katrin katrina katy katya kaye kayla kayleigh keiko kelli kellie kellyanne kendra keri khadija
 kiersten kimberly kinga kira kirsten kirsti kirstjen kristen kristi kristin kristina kristine krystyna ksenia laila lakshmi lana
 lara larisa larissa latoya laura laure laurel lauren laurie lavinia lea leah leanne leila lena leni lenka leonie leonora leticia
 letitia liana lidia lidiya lila lili lilia lilian liliana lilit lilly lily lina linda linn lisa lisbeth lise lissa livia liz
 liza lizzie lois lola lora loraine loredana loreena lorella lorena lorenza loretta lori lorraine lotte louisa louise lourdes
 lucia luciana lucie lucille lucinda lucy ludmila luisa luise lydia lyn lynda lyndsey lynette lynne lyudmila mabel maddie
 madeleine madeline madelyn madonna magda magdalena maggie maia maija maike maja malala malgorzata mandy mane manon manuela mara
 marcela marcella marcia marcy mareike margaret margarete margarita margaux margherita margie margit margot margrethe marguerite
 maria mariah mariam mariana marianna marianne maribel maricela marie marie-claire marielle marietta marija marijana marika
 marilyn marina marine marisa marisol marissa marit marjorie marla marlene marsha marta martha martina marwa mary mary-ann maryam
 maryann maryanne marzia mathilde matilda maud maura maureen mavis maxine maya mayra mazie meagan meaghan meera meg megan meghan
 mei melania melanie melanne melina melinda melissa mercedes meredith merete meryem mette mia michaela micheline michelle mila
 mildred milena mimi mina mindy minna mira miranda mireille miriam mirjana moira mollie molly mona monica monika monique muriel
 myra myriam myrna nadezhda nadia nadine nadja nan nana nancy nandita naomi narges nargiz nasreen nastya natalia natalie nataliya
 natalya natasha nathalie nazanin nelly nermin nevena nicole nicolette nikki nina ninette noelle noemi nora noreen norma nour
 nura nurit octavia odette oksana olena olesya olga olive olivia opal ophelia oprah orla ornella paige paloma pam pamela paola
 pascale patricia patrizia patty paula paulette paulina pauline peggy penelope penny petra petronella philippa phoebe phyllis pia
 pilar polina polly portia prisca priscilla priti priya rachael rachel rada radka raisa ramona rana randi raquel rebecca rebekah
 regina reina rena renata renate renee reyhan rhoda rhonda rita ritva roberta robyn romana ronda rosa rosalie rosalind rosalyn
 rosanna rosanne roseann roseanne rosemarie rosemary rosetta rosie rosina roswitha roxana roxanne roya rukhsana ruta ruth
 ruxandra saba sabina sabine sabrina sadaf sadie sahar saida sakura sally salma salome samantha samira sandra sandrine sanna
 saoirse sara sarah saskia scarlett selena selin selma senta serena shabnam shaheen shahla shari sharon shauna sheila shelley
 shelly sheri sherri sherry sheryl shirin shirley shoshana sian sibel sibylle siegrid sigrid sigrun silke silvana silvia simona
 simone sinead siobhan siri siv snezana sofia sofie solange solveig sonia sonja sonya sophia sophie soraya stacey stacy stella
 stephanie stine sue suha sunniva supriya susan susana susanna susanne sushma susie suzanne suzette suzy svetlana sybil sylke
 sylvia sylvie tabitha taisia tamar tamara tamika tammy tania tanja tansu tanya tara tasha tashfeen tatiana tatjana tatyana
 tawakkol teresa terri tess tessa tetiana thea thelma theodora theresa therese thora tiffany tilda tina tonya tove tracey tricia
 trina trine trish trudy tuba tulsi ulla ulrike una ursula uta ute valentina valeria valerie vanessa vasiliki velma vera verena
 veronica veronika veronique vesna vicki vickie vicky victoria vida vigdis viktoria viola violet violeta violetta virginie vivian
 viviane vivien wanda wangari wendy whoopi wilhelmina wilma winifred winnie xenia xiomara yael yana yasmin yasmine yelena yesenia
 yevgenia yoko yolanda yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zephyr zeynep zhanna zina zita zoe zofia zohra
 zora zsofia zsuzsa zuzana signe turid berit tordis ragnhild gro unni wenche gunhild hege ingunn kari liv ane ane-marie birgitte
 bodil elin grethe synnove torill ada ani hasmik hripsime lusine naira narine nune ruzanna shushan siranush sona tatev zaruhi
 leyla aygun gunay nigar sevil ulviyya merve nino ketevan natia khatia olha iryna yuliia halyna svitlana daryna lesya solomiia
 anastasiia galina maeve aoife niamh grainne roisin aisling nuala caoimhe eilidh isla catriona mairead morag mhairi rhiannon
 bronwen carys nerys anjali deepa divya kavita neha pooja radha rekha ritu sangeeta shalini shreya sunita swati uma vidya layla
 rania adaeze chiamaka chioma ngozi nneka ifeoma folake funmi yetunde abena akosua efua esi thandi nomsa lindiwe zanele busisiwe
 rutendo tatenda chipo wanjiru akinyi xiu ying aiko emiko hanako michiko naoko noriko sachiko tomoko yumiko linh huong thuy ngoc
 freja hedda jorunn linnea lotta malin marte nanna oda pernille ragna rikke silje svea tiril tuva unn vilde aino anneli eeva
 helmi kaisa katariina leena liisa marjatta outi paivi pirjo raija riitta satu sirpa tarja tuula zsuzsanna bozena dorota grazyna
 jadwiga justyna urszula anezka blanka jarmila jitka kamila marketa pavla sarka tereza zdenka branka dragana dubravka gordana
 jasna jovana ljiljana milica nada natasa sanja slavica zorica dimitra ioanna stavroula gulsen ozlem pinar sevgi antonella
 emanuela ilaria ludovica mariangela raffaella rossella stefania belen estela montserrat noelia rocio soledad ximena annelies
 femke griet ineke joke lieke lies maaike marieke marijke marjan mieke nienke sanne tineke trijntje clemence elodie eloise
 fabienne florence laurence martine odile yolande anneliese antje bettina birte brigitta friederike gertrud gesine hannelore
 heide ilka imke irmgard katharina kerstin liesel lieselotte mechthild stefanie steffi svenja swantje traudl trude waltraud
 wiebke adeline adrienne ariana barb bess bettie caitlin cassie deanna deidre della delores dinah dolly ellie elsie ethel fay
 fran hattie imogen inez lenore leona lillian margery margo maude michele millicent minnie myrtle nellie nettie patrice patsy
 prudence rowena saundra selina sheena teri toni trisha verna whitney aliye aysu aytaj basak bahar banu bedia behnaz berna beyza
 burcu canan ceren dilara ebru ece elnara emel esmira fidan fatmagul feride figen filiz gizem goharik gohar gonul gulay gulbahar
 gulcan gulnar gulshan gunel hayriye hermine hulya irada ilaha jamila jale kamile khanim konul lamiya malahat mahsa maral marzieh
 mehriban melike melis mojgan nahid naiba nargis nasrin nazan nazli nermina neriman nilufar nilufer nurana nuran nurcan ofelia
 parvin pervin rahima rubaba rukhsara sabiha saadat sakina samaya sanam sevda sevinj shahnaz shafiga shohreh simin sureyya
 tahmina tahmineh tarana tunzala turkan ulker vafa yegana yildiz zarifa zehra zemfira zivar zuhal aarti aditi aishwarya ananya
 aparna archana bhavna chitra geeta gita indira jyoti kalpana kirti lata madhuri manisha medha mamta meenakshi namrata nandini
 nisha pallavi pratibha rajni rashmi reena rupa sangita sarita seema shanti sharmila shilpa shobha smita sneha sonali sudha
 sushila usha vandana vasudha vinita abeba adwoa aminata bisi bukola chiedza damilola fatou fatoumata khadijah lerato lesedi
 makena mariama mwajuma nandi neema nokuthula ntombi nyasha oluchi thandiwe tsitsi wambui wanjiku yewande zodwa nthabiseng fleur
 hanneke jolien liesbeth margriet marloes tessel willemijn lakeisha latonya keisha shanice tanisha kiara shaniqua achieng adaobi
 adelheid adelina adhiambo afet afsaneh afua agafya agathe aglaya agnese agneta aigerim aigul aila aili ailish ailsa aine ainur
 aissata aissatou aisuluu aizhan ajoke akane akanksha akemi akmaral akua albane albertine aldona alessia alevtina alicja aline
 aliya alla allegra almagul almut alyona ama amaka amandine amarachi amaya amparo amrita anabel anano anastasiya ancuta andree
 anelia aneliya anette anfisa angele angelika angelique angharad aniko anisha anju ankita annalisa annamaria annelie annick
 annukka annunziata antoaneta antonina anu anupama anuradha anush anwen anzhelika aoibheann araceli araksya aranka arezoo arina
 arja arlette armelle armine arpita arusyak arzu asel asiya aslaug asli assel assunta asta astghik asuka asuman atefeh atieno
 atsuko aude augustine aurelia ausra awa axelle ayaka ayako ayan ayfer aysegul aysun aytan ayten ayumi azadeh azar bahareh baiba
 bakhyt balzhan barbel barbro beate beathag begona begum belgin belma benedetta benedicta benedicte bep berangere bernadeta
 berrin berta berthe beste bethan betje betul bhavana biljana bilyana binta birute blanca blandine blathnaid blazena boglarka
 bogumila bohdana bojana borbala boryana boyana branwen brechtje brid bridie brita brona bronagh bruna buket busra camelia cansu
 carlijn carlota carlotta carola carolien catrin cecilie ceinwen ceri ceridwen chandni chidinma chie chieko chihiro chika
 chimamanda chinara chiyo christelle cigdem cinzia clarisse claudine cliodhna clodagh clothilde concha constanze coralie cordula
 corrie cosima costanza dace daiva dalal dalma damla danijela danute darina debora deepika defne delyth demet dervla desislava
 devika didem dieuwke dijana dilek dilfuza dilnoza dilyana dilys dima dinara dirkje doina dorien dorina dorothee dorthe duygu
 dzintra edda edeltraud edina eefje egle eha eibhlin eija eiko eila eilis eimear eirlys eirwen eithne eka ekaterine elaheh elan
 elda elea elen elene eleonore eleri elettra elham eliane eline elisabet eliska eliso elitsa elizaveta elmira elnaz eloisa
 elsbeth elsebeth elsje eluned elzbieta emeline emer emese emina emmanuelle emoke endang ene eniko enrica epp ernestina ersilia
 erzsebet esin eszter etain etelka eteri etsuko eugenie eulalia eulalie evdokia evelin evelyne evgenia evi evrim ewelina eylul
 ezgi fadia fadime faezeh faina fanta farideh farnaz farzaneh fatemeh faustine fazilet felicie felicitas felicja felisa fenella
 fenna fereshteh fernande feruza feyza ffion fiamma fidelma filomena fiorella firuza flavie flore florencia florentina forough
 francisca frauke frederique fride froydis fruzsina fulya fumiko funke gabi gaelle gaia gamze gayatri geertje geertruida geetha
 genoveva genowefa georgeta gergana gerlinde gertraud gesa ghada ghazal ghislaine gianna giedre gilberte ginette ginevra gitte
 giuditta giuliana giuseppina gizella glenys golnaz gonca gozde graciela granuaile grazia graziella grazina greetje grietje gry
 gul gular gulchehra gulden guler guliz gulmira gulnoza gulsah gulsara gulshat gulsum gulten gulzat gundula gunilla gunta gunvor
 guranda guylaine guzin gwenaelle gwenda gwenllian gwenno gwladys gyongyi hacer hadeel hadiza hafize hajnalka hakhverd haleh
 halide halima hamideh hanaa handan hande harue haruka haruko hatsue hauwa havva hazal hedvig heghine heidemarie heini heledd
 heleen helle heloise hema hendrika hengameh henna henriette herminia herta hertha heulwen hideko hijran hildegunn hilkka hille
 hiroko hisako hitomi hjordis homa honorata hortense hortensia huguette humeyra iamze ibolya idil ietje ieva ijeoma ikuko ileana
 iliyana ilze immacolata inci inese inessa ingegerd ingela ingrida ingvild inka inkeri inmaculada inta ipek irem iren irja irmeli
 irmtraud isaure iselin iseult iskra isolde iva ivanna ivelina iveta ivette izabela jaana jacinta jacinthe jacoba jadranka jaleh
 jamilya janina janneke jannie jannike jantien jantje jaroslava jasmina jeannine jessie jette jimena jirina jocelyne joelle
 johanne jolanda josefa josette josiane josje judit julianna julieta junko jurate jytte kaarina kadiatou kadri kadriye kaede
 kaija kajal kalina kanako kanchan kaori karima karine karlijn karlygash karola kasumi kata katalin katayoun katelijne katri
 katsuko kavitha kazimiera kazue kazuko keiu kersti kerttu ketino khadijeh khady khatuna khrystyna kikuko kimiko kirsi kirsteen
 kirsty kiyoko kjersti klaartje klara klaske klavdia knarik komal kosara krista kristyna krisztina ksenija kseniya kubra kulli
 kumiko kumru kuralai kyoko ladan laetitia laima lale laleh lali lalita laman lamara lamia laoise larysa lasma latifa leela
 leentje lela leman leonor leonore lepa lesia letizia lianna libuse licia lidija liene lieve ligia liina liis liliane liliya
 lilla lilli lilyana liselotte liubov liudmyla ljubica llinos loes lonneke loreta lorna lovisa lowri luana lubna lucette lucienne
 lucile lucrecia lucrezia lucyna ludivine ludwika luigia luminita luned lusya lyazzat lydie lyubov lyudmyla maarit maartje
 madalina maddalena madelief madina magali magdolna maguli maha mahin mahluga mahnaz maie maiko mair maira maire mairi mairin
 maite majella maka makbule maki makiko makvala malika malini mami manana mandana maneh manizha manju marcelle maren maret marfa
 margareta margarethe marged margret mariagrazia mariet mariette mariia marij marijn mariko marilena mariline marinela marinella
 mariola mariya marja marjo marjolaine marjolein marjolijn marjut marleen marlies marsaili marthe maryla maryse maryvonne marzena
 masako matanat matilde mavluda mayu mayumi meabh mediha meena megumi mehtap meike meinir melahat melda melek meleri meliha
 melisa meltem menna mererid meri merja merle meruert micaela michalina midori mieko mientje mihaela mihoko milada milda minal
 minerva minoo mirela mirella mireya mirja mirjam miroslava misaki mitra mitsuko miwa miyuki mizuho mohira momoko morfudd morven
 morwen morwenna mouna moya mridula mualla muge muireann mujde mukaddes mukta mumbi mune munevver munira myfanwy mylene mzia
 nabila nadege nadezda nadiia nadya nafula nagehan naima najla nalan naliaka nalini nanako nane nanuli nara nargiza narmin nasim
 nataliia natascha natela natsuko nawal nazgul nazira nazrin ndeye nebahat necla neelam neeta negar nel nele nelida nella nelleke
 nelli neslihan nesrin nessa nesta nestan nevin nicoleta nicoletta nidhi nigora nihal niina nijole nikolina nilay nilgun niloufar
 nimet ninon nirmala njeri nkechi nobuko noemie nomvula nona nonna nosipho nozanin nunzia nuray nurdan nurgul nurhan nuria nuriye
 nursel nurten nutsa nvard nyambura oana oceane oddbjorg oddny ofelya ogechi oili oleksandra olivera olufunke olwen ondine oonagh
 ophelie orlaith orsolya oryna otilia ottavia ottilie oumou oya oydin ozge padma palmira parisa parvana parvati parvina patrycja
 pegah peig pelin perihan pernilla perrine petek petrona petya philippine piera pierrette pille pina piret pirkko piroska poonam
 pouran prachi pragya praskovya preeti prerna priyanka pushpa rabia rachele radhika radmila raili ralitsa raluca ramatou
 ramatoulaye ramina ramune ranjana rannveig rasa rasha rasma ratna raushan raymonde rebeca rebekka reem reet regine rehema reidun
 reiko reinhild reka renske renu reshma rhian rhona rhonwen rianne ricarda riet rigmor riikka riina riko rima rimma ripsime
 rodica roelien rohini rokia roksana rola rolande romane romy roos rosalba rosalinda rosangela rosaria rosaura rosella roselyne
 rosi rositsa rossana roxane roza rozalia rozemarijn ruba ruchi rugiyya rukiye rukmini rumyana ruslana rusudan ruzena ruzica
 saadet saara sabah sabriye sadagat sadako sadhana sadhbh safia safiye sakine saliha samal samaneh samanta samar sanda sandhya
 sanita santina sari sarika sarmite saroj sarolta satenik satoko satomi sawsan sayaka sayora sayuri seda sedef segolene seija
 selda sema semra senga senja senka sepideh serap seraphine seray serpil setareh setsuko severine sevilay sevim sevinc sevtap
 seyda seyma shadi shafag shahlo shahnoza shahrzad shakuntala shanta shanthi sheela shideh shigeko shizuka shizuko sholpan shona
 shraddha shruti shubha shweta sidika sidonie sidsel sieglinde siham siiri sile silva silviya simge simisola simonetta simuzar
 sinem sini sinikka sioned sirje sirkka sirush sissel siti siwan sjoukje skaiste slavka slobodanka smilja smriti snezhana sofiia
 sofya soheila soile solene solfrid solvi solvita sonal sopho sopio sopo sorayya sorcha sorina souad soudabeh stana stanislava
 stanislawa stefka stela stepanka stina stoyanka suad suhad suhair sujata sukran sule sulekha sumiko sumitra suna surekha susann
 suvi suzan suzana suze svanhild svetla swetlana sybille sylvaine sylvette sylviane sylwia synne sytske syuzanna szilvia tabea
 tahereh taina takako tamiko tamta tamuna tanvi taraneh tegwen temitope teodora teona terez terhi thandeka theres tiina tiiu
 tijana tijen timea tinatin tiphaine titilayo tiziana tjitske togzhan tonje torhild torunn tosca toshiko traute treasa triin
 trupti truus tsiala tsira tsveta tsvetelina tugba tugce tuija tulay tulin tuulikki tyra tytti uchenna uliana ulku ulrika ulyana
 urmila ursel urve vaida vaira vaishali valentyna vanesa vanya vappu varduhi varsenik varsha varvara vasilisa veena veerle velga
 velislava vendula venera veselina vibeke viive viktoriia viktoriya vilija vimala vincenza violaine viorica vira virag virpi
 visnja vittoria viveka viviana vlada vlasta vusala wafa wairimu wati wendela weronika wieslawa wilhelmine willy yaa yaroslava
 yasaman yasemin yasuko yelda yeliz yelizaveta yeranuhi yesim yevheniia ylva yoana yordanka yoshiko yrsa yukari yukie yukiko yuko
 yumi yuriko zabel zaiga zamira zarema zari zarina zawadi zdravka zebo zeina zelie zeliha zeljka zerrin zhanar zhanat zhibek
 zhuldyz zhuzhuna ziba zinaida zivile zlata zohreh zoraida zoriana zornitsa zoya zubeyde zulema zulfiya zulfiyya zuwena zuzanna
`);

/** The gender that a given name tells, by its small letters. */
export const givenNames: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...male.map((name) => [name, 'male'] as const),
  ...female.map((name) => [name, 'female'] as const),
]);
