/** Given names of women; those of both are left out. Data only, in small letters without marks. */
export const women = `
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
 aanchal abimbola achieng adamantia adaobi adelajda adelheid adelina adenike aderonke adesuwa adhiambo adina adjoa
 afag afat afia afrodita afua agapi aglaia agne agneta agnethe agueda aideen aiga aigerim aija aikaterini ailbhe ailsa
 aina aine ainura aiperi aislinn aiste aisulu aisuluu akmaral akoth albana albena albertina aliki aliya aliz alka
 alketa altynai alzira amaka amarachi amparo amrita anabela anahita anat anca ancuta anda andela andreea androula
 anelia aneliya anete anett angharad angustias aniko anila anitta anju ankica annelie annelise anni annukka antigoni
 antoaneta antra anunciacion anupama anuradha anwen anyango aoibheann araceli aradhana aranka areej arevik argyro
 aristea arja arminda arta artemis aruna asabe asha asiya aslaug aspasia astri asuncion athanasia athina atieno
 atinuke auli aurela aurelia aurica ausra aviva awino ayala ayana ayca ayelet ayim ayomide azucena baiba bairbre
 banafsheh barbel barno batsheva batya baukje beate beatrix bebhinn begona benedita bente bergljot bermet bernarda
 besa bethan betje bhavana bibbi bilha binta biruta birute bisola blagovesta blanca blathnaid blerina boglarka
 boguslawa bolanle borbala borghild boryana bosiljka botagoz bouchra boyka bracha branca brankica branwen bregje brid
 bridie brigida brikena bronislawa brunhilde bryony buhle bukurie bunmi bushra busola caitriona calliope camelia
 carlota carminda catinca catrin cayetana cecilie ceinwen ceit celestina ceri ceridwen cerys cezara chandrika
 chariklia chebet chelagat chepkemoi chepkoech cherono chidinma chimamanda chinwe chinyere cholpon chrysa chrysoula
 clementina cliodhna clodagh codruta constanca corrie cosmina crina cristobalina csilla czeslawa daciana dafna dagmara
 daiga daiva daliborka dalit dalma danae danute darina darinka dearbhla deepika delun delyth deolinda dervla desanka
 desislava despina devika devora dieuwertje dikla dilbar dilfuza diliana dilnoza dilorom dilys dinara dionysia
 dobrochna doina donka dorina dorottya dorthe dragica drita dulce durdica dusanka dvora dzifa dzintra ealasaid ebele
 ebere edeltraud edina edlira edyta eefje efi efrat efthymia eftychia eija eila eilir eilis eimear einat eirlys eirwen
 eithne ekua eldbjorg elefteria eleri elikem elira elisabeta elisif elita elitsa ellinor elpida elsbeth elske eluned
 elvana emiliya enfys eniko erato ermelinda ermira erzsebet esmee esyllt eszter etain etelka etelvina eti etleva
 eulalia evangelia evanthia evija eyram fabiola fadwa fanni farahnaz faranak fariba faribah fatiha fatime fayza felisa
 fenella fenna fermina feruza fidelma fieke filipa finola firouzeh firuza florbela florencia florentina floresha
 florica flutura fofi folasade foteini fotini francien francisca frauke fruzsina fuensanta funke funmilayo gabriele
 galia galit ganimete gayatri gaynor geertje geertruida geetha genoveva georgeta georgoula gergana gerlinde gerrie
 gertraud gertrudis geula giedre ginka gintare gitte gizella glenys gobnait golnar graca graciela graciete grania
 gratiela grazina greetje guiomar gulara gulbarchyn gulchehra gulmira gulnaz gulnora gulnur gulsana gulzat gulzhan
 gundega gunilla gunn gunnel gunta gunvor guoda gwenda gwenllian gwenno gwerfyl gyongyi gyorgyi habiba hadas hadassah
 hadiza hagit hajnalka hanieh hannele hatidza hauwa hayat hedva heidemarie heidrun heledd heleen helle helve hema
 hendrika henny henriqueta herminia heta hetty heulwen hila hildegunn hilkka hille hortensia hristina ibolya idit
 idoia ifat ifeyinwa ijeoma ilda ileana iliana ilinca ilira ilva ilze iman imbi inaam inara indu inese ingela ingrida
 inguna ingvild inkeri ionela iren iringo irini irit irmeli irmina isaura iseult ishita ismini isolde itziar iulia
 ivelina ivone iyabo jaana jacinta jackline jagna jagoda jamilya janaki janneke jantje jasminka jaya jayanthi jebet
 jehona jelagat jelka jepchirchir jepkemboi jepkosgei jeptoo jeta jimena jolan jolanda jolita jonna jorid josefa
 josine jozsefa judit judite julieta jumoke jurate jurgita jusztina jyldyz jypar jypara kaarina kaie kaire kalina
 kalliopi kaltrina kamilla kamini kamola kanchan kanykei kapka karlijn karlygash karola katalin katica katri keren
 kersti khatira khawla kimete kirsi kirsteen kirsty kjellaug kjersti komal konstantina krasimira kriemhild krisztina
 kudirat kulli kunduz kusum kyllikki kyriaki ladidi lagle laima lalita laoise laraba laurinda leda leela leelo leida
 leire lejla lemonia lene lenuta leocadia leonor liat liene ligia liina liis lilach lilla lilyana limor liora liri
 lisbet liselotte ljerka ljubinka lleucu llinos lonneke loreta lorna loubna lovisa lowri lucilia lucrecia lucretia
 lule luljeta luminita luned lurdes maarit maarja maayan macarena machteld madalena madalina madelief madhavi madina
 mafalda magdalini magdolna magnhild mahboubeh mahshid maie mair maire mairi maite maj majida majlinda malak malati
 malika malina malini malka malwina mamata manal manijeh manjula maren margareta margarida margret marianthi marica
 maricarmen marilia marioara marite mariyam mariyana marja marjo marjolein maroula maroulla marsali masoumeh matina
 mavluda maximina maysoon mazal meadhbh mechteld mechtild meena meerim megha mehrnoosh meike meinir meleri meline
 melpomeni menna mererid merike merja micaela mieczyslawa migle mihaela milagros milda mileva milka mimoza mioara
 mirela miri mirja mirjam mirlinda miroslawa modupe mohira monireh morenike morfudd morven morwenna mridula muborak
 muireall muireann mumbi munira murdina muthoni mwende mwikali myfanwy myrto mythili nafula nagwa najat najwa nalini
 narcisa nargiza natavan natercia nava nazeli nazgul nazira ndidi nechama nedyalka neelam neeltje neeta negin nekane
 nekesa neli nell neringa nesrine nessa nicoleta nieves nigora nihad nijole niki nikoletta nili nirmala nisreen nita
 njeri nkechi nkem nnenna noemia nomalanga nomi nompumelelo nomvula nonhlanhla noora noortje nooshin noura nurgul
 nuria nwakaego nyambura nyokabi oana obdulia obiageli oddny oddrun odete ofra ogechi oie oili olaide olayinka olimpia
 olinda oliwia olufunke olwen omolara omotola onyinye oona oonagh orit orlagh orlaith orly orna orsolya otilia otylia
 oydin oyinkan ozoda padma padmini palesa panagiota panayiota paraschiva paraskevi parastoo parvaneh parvati pauliina
 pelagia penka pervana petronela petya philomena phumzile pinelopi piret pirkko piroska pnina polyxeni poonam pooneh
 popi prabha pranvera preeti priyanka puja pushpa radhika radostina raghad raili raimonda raina rajeshwari ralitsa
 raluca ramya ranjana ranya rasma raushan ravit razieh rea reidun reka renu renuka rhian rhona rianne riikka riina
 rina riona rivka rodica rodoula ronke roopa rosalia rosalina rositsa rowaida rozsa rudina rudite rufina ruhangiz
 rukmini rumbidzai rumyana ruti ruza saara sadhana sadhbh safaa sahiba saioa saltanat samah samia sanaa sanita sanjana
 sanni saodat sarit sarmite sarolta saule savita seija senga sevara sevasti shahnoza shaima shalala shanta shazia
 sheela sheida shereen shifra shira shlomit shokoufeh sholpan shona shpresa shqipe shruti shula shweta sieglinde
 sietske sigal sigita siiri silvija silvina silviya simisola sioned sirje sirkka sisko sjaan skaidrite skaiste
 slavenka slavka smadar smaranda solfrid solgunn solmaz solvita sonal soraia sorcha sorina sotiria soumaya spomenka
 spyridoula sridevi stamatia stanka stefka stela steliana stojanka styliani subhadra sucheta sudaba sujata sulochana
 sumaya sumitra suncica suvi svetla swapna symbat synne szilvia taghreed talatu tannaz tariro tasoula tatevik tegwen
 teodora teodozja teresinha teresita terezia terhi terttu teuta thalia thandeka theano thembi theres thuraya tiiu
 timea tirion titilayo tjitske togzhan toktokan tonny torhild torunn tova treasa tsovinar tsveta tsvetana tsvetelina
 tuuli tuulikki tytti tzipi tzipora uju ulle umbelina umida urmila urvashi uzoamaka vaida vaiva valbona valdete vanita
 vanja varda varsha vasilica vasilka vassiliki vasso vasundhara veena velichka velislava venera vered verica vesela
 veselina vibeke victorita viive vija vilija vilma vimala viorica virag virginija visitacion vitalina viveka vizma
 vjera vjollca vjosa voula vuokko wairimu waithera wangui warda wavinya widad wieke wietske wilhelmine wioletta
 wladyslawa xanthi xhevahire yaaba yaffa yalda yehudit ylva yocheved yordanka yulduz yusra zahava zaiga zakia zana
 zarema zdzislawa zebo zehava zelia zenfira zenovia zenta zhaleh zhamilya zhanar zhazira zhivka zilola zineb ziva
 zivile zivka zlatka zoi zorana zornitsa zubaida zulfia zulmira zumrud
`;
