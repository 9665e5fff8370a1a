/** Given names of men; those of both are left out. Data only, in small letters without marks. */
export const men = `
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
 aage aarne abayomi abiodun abubakar achilleas adalbert adebowale adekunle adelbert ademola adeniyi adisa afonso agim
 agus agustin aivar aivars ake akinwumi akos aksel aleksa aleksandrs algirdas aliaksandr alkis aloys alun amadeu
 amilcar aminu amnon amos anastasios anayo andras andrejs andrey andris andrus angelos anibal antal antanas antti
 anvar aodhan apostolos arben arber ardian ardo arik aristidis arjan arlo armindo arnis arpad arsim artan artis arto
 arunas arvils arvo arvydas asgeir asger asylbek athanasios audrius audun avigdor avner avni azamat babajide bajram
 bakhodir bakhrom bakyt bakytzhan baltasar baltazar bambang bamidele barasa bardh barnabas bashiru bashkim batbold
 baurzhan bayar bedwyr bekim bello belmiro bence benedek benedito bengt bernabe bertalan bertil besnik birger bjarte
 blagoy blaz blerim boaz bobur boguslaw bolaji bolat borge borje borna borys bosse boyko bozydar branimir bujar burim
 burkhard caetano carwyn catalin chaim charalambos chatchai chavdar chege chibuike chibuzo chidiebere chigozie
 chijioke chike chikezie chima chimezie chinonso chinua christos chukwudi chukwuma chuluun cillian ciprian cipriano
 claudiu cledwyn conall corneliu cosmin costas costel cristovao csaba cuong dacian dafydd dagfinn dainis daire daisuke
 daithi dalius damir daniyar danjuma dapo dariusz daulet dauren davor davron denes dewi dezso dilshod dinh dinis
 dobromir domagoj domhnall donatas donncha dorin dragoljub dragos dritan duarte dumitru dyfed dzmitry eamonn ebuka
 edet edgars edmundo edvin edvinas eerik eero efosa egil egils eifion eino eirik eitan eivind ejike ekene ekkehard
 ekow elazar eldad eldor elemer eleuterio elfyn eliahu eliezer eliseo elisha elwyn emlyn emomali emrys endre engelbert
 enyinnaya eoghan erbol erlan ermek ermukhan esben euan eugen eugenio eurico eusebio evangelos ewald ewen ewoud eyal
 ezequiel fabian facundo farhod faridun farquhar fatmir faustino fearghal fergal fermin festus fiachra finbarr finlay
 fintan fionn firdavs firmino flamur flemming florencio florim florin folke fotis franciszek friedhelm fumio galin
 ganbat gantulga garba gbenga gede gediminas gellert genaro genc georgios geraint gergely gernot gershon gethin geza
 gezim gheorghe giannis gilad gintaras gintautas gints gisbert glyndwr gojko goncalo gosta gregorio grigore gruffydd
 guenter guntis gustaf gustaw guttorm gwyn gyula haim hakon hando hany hartwig haruki haruna heiner helge hendra
 henning henrique heorhiy heriberto hermann hernani herzl hidde hideki hieu hilario hipolito hiroki hiroto hjalmar
 hlib hoang horacio horatiu hristo hrvoje hryhoriy hubertus huub huw huy hysni hywel iacob ichiro idowu iestyn ieuan
 ifan ifor ihar ikechukwu ikrom ildefonso ilias ilie ilir iliyan ilkka illtyd ilmar ilmari imants imre inacio indrek
 ingo ingvar inigo ioan iolo ionel ionut iordanis iorwerth ireneusz ismaila itamar itzhak itzik iulian ivars ivaylo
 iwan jaak jaan jacinto jacobo jadranko jahongir jaime jairo jamoliddin janis janne jari jarkko jarle jedrzej jelani
 jelle jeno jeppe jeronimo joko joris jorma joseba jouni juhan juhani juma junichi juozas juri juris justino kaarel
 kabir kai kairat kaj kajetan kalev kalevi kalin kalle kalman kanat karanja kare kariuki karoly kasem kaspars kayode
 kees kehinde keld kelechi kenta kestutis khairul khanh khoa khurshed kibet kimani kimmo kimon kiplagat kiprop kipruto
 kiril kittipong kjetil kodjo koech koichi kolawole komil kostiantyn krasimir krisjanis kristijan kristof kristoffer
 kuanysh kubanychbek kujtim kwadwo kwaku kweku kyriakos lasse lauge laurens laurentiu lauri laurindo laziz leander
 leandro lech lefteris lekan lembit lennart leonel leonidas leopoldo levente lieven linas lindani lisandro liviu
 ljubomir llewelyn llywelyn lorant lorinc loukas lucio lucjan ludger lukman lulzim lungelo lutz lyuben lyubomir
 macario mahathir mahmadali maina mairtin maksat malachy maldwyn mallam mamed mantas marcelino margus marian marijan
 markku markos marnix martins martti masahiro masaki masato matan mateus matthijs mauri mawuli maximiliano mbugua
 meinhard meir meirion melchor menno metodi meurig michalis micheal mihaly mihkel mikalai mikolaj milen miltiadis
 mincho mindaugas mirlan mirzo modris mogens momchil motti muchiri mugo mugurel murdo muriithi murrough mutai mutiso
 mutua mwai myroslav mzwandile nachman nadav naftali nahum naim najib nandor naoki natan nattapong ndungu nedeljko
 nektarios nexhmedin nghia ngugi nicanor nicu niek nikhil nir nissim njoroge njuguna nkosinathi nnamdi nobuo nodir
 norberto normunds nurbek nursultan nwosu nyoman obafemi octavian oded odil ofer ogbonna ognyan ohad okechukwu okello
 okey okonkwo okoth olabode oladele oladipo olajide olamide olanrewaju olatunji olawale olumide oluwafemi oluwaseun
 oluwatobi omondi omurbek onyango onyekachi opeyemi osagie osamu osaze osian osmo osvaldo oszkar otabek otgonbayar
 ottmar owain owino oybek oyvind paavo padraic palle panagiotis panayiotis pasi patricio paulius peadar peder pelle
 pentti pepijn periklis perttu petar peteris petras petre petri petrit petru phelim phuc pinchas plamen pongsak
 porfirio poul prabowo prasert prayut preben priit proinsias qemal quoc radoslav radu rafi ragnvald rahmatullo raimo
 raimonds raimundo raivis raivo rajko ramunas ramush ranko ravshan razvan reijo reinier remigio remigiusz rens rexhep
 reynaldo rezso rhodri rhydian rhys rigoberto rik rimantas rizal roel rogelio rogerio rokas ronen rosen rosendo rotich
 rotimi ruaridh rudiger rumen ryota sabin sabiu sadyr saidjafar sajjad sakari sakis samat sampo sandile sandis sanjar
 saturnino sauli saulius sebastiao selorm serafin serban serik seyi shahrul shaip shaul shavkat shehu sherzod shigeru
 shlomo shmuel shpend shukhrat siarhei sibusiso siebe sigmar silvestre silvino silviu simao simeon sirojiddin sixten
 siyabonga sizwe skender slamet slaven slavi snorre sobir sodiq sokol somchai somsak sorin sotiris spyridon srettha
 staffan stanimir stasys steffan stelian stelios stijn stoyan struan sugeng suharto sukhbaatar surachai svend svetlin
 svetoslav sylwester szabolcs szilard tadas tadeo takis talant talgat talis tamas tanel tapani tapio tarmo tashi
 tatsuya tavish tecwyn teemu teguh temir temitope teodor teodoro teofilo tero terwase teun tevin thaksin thanasis
 thodoris thorbjorn thorkild thorleif thulani tiberiu tiernan tihomir tiit tijs tilek tilo tinashe tivadar tjeerd
 tobenna todor tonis toomas torben torgeir torkel tormod torquil toshiro toyin traian trefor troels trung tryggve
 tsvetan tudur tumur tuomas tuomo turlough tuvia tymofiy tzachi tzvi uchenna udoka ugochukwu uku uladzimir uldis
 ulises ulrik ultan ulugbek umaru umid urho urmas usman uzoma vaino valdas valdemar valdis valentyn valeriu valon
 vassilis vedran veit velimir vesa veselin victoriano vidas viesturs viktar vilmos vilnis vinko viorel virgilijus
 virgilio visar vitor vjekoslav voitto volkmar vusi vytautas vytenis wafula wainaina wanjala waweru wenceslao wichai
 wiebe wilfredo wladyslaw wole wolfram xabier xenophon xhavit yaakov yahaya yakubu yann yaron yasuhiro yauhen yavor
 yeboah yerlan yermek yigal yisrael yoav yoichi yonatan yoram yordan yorgos yossef yossi yosuke ysbrand yudhi yukio
 zahari zainal zakes zalman zarko zbyszek zdravko zeferino zhanibek zhenish zhivko zigmars zisis zivko zlatan zohid
 zsigmond zsolt zubairu zulkifli zvi zweli zygimantas
`;
