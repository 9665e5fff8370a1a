import type { CalendarWords } from './layout-words';
import { rows } from './word-lists';

// Languages of which no more is known than how they date a page. Their months are believed only between a day and a year:
// some are words or names elsewhere. "listopada" is missing: October in Croatian, November in Polish.

const of = (months: string, weekdays: string): CalendarWords => ({ months: rows(months), weekdays: rows(weekdays) });

/** How further languages call months and weekdays, in the forms that dates have. */
export const otherCalendars: readonly CalendarWords[] = [
  // Polish
  of(
    'stycznia styczeń;lutego luty;marca marzec;kwietnia kwiecień;maja maj;czerwca czerwiec;lipca lipiec;sierpnia sierpień;września wrzesień;października październik;-;grudnia grudzień',
    'poniedziałek;wtorek;środa;czwartek;piątek;sobota;niedziela',
  ),
  // Czech, Slovak
  of(
    'ledna leden;února únor;března březen;dubna duben;května květen;června červen;července červenec;srpna srpen;září;října říjen;listopadu;prosince prosinec',
    'pondělí;úterý;středa;čtvrtek;pátek;sobota;neděle',
  ),
  of(
    'januára január;februára február;marec;apríla apríl;mája máj;júna jún;júla júl;augusta;septembra;októbra október;novembra;decembra',
    'pondelok;utorok;streda;štvrtok;piatok;sobota;nedeľa',
  ),
  // Dutch
  of(
    'januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december',
    'maandag;dinsdag;woensdag;donderdag;vrijdag;zaterdag;zondag',
  ),
  // Swedish; Danish and Norwegian
  of(
    'januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december',
    'måndag;tisdag;onsdag;torsdag;fredag;lördag;söndag',
  ),
  of(
    'januar;februar;marts mars;april;maj mai;juni;juli;august;september;oktober;november;december desember',
    'mandag;tirsdag;onsdag;torsdag;fredag;lørdag;søndag',
  ),
  // Finnish, Estonian
  of(
    'tammikuuta;helmikuuta;maaliskuuta;huhtikuuta;toukokuuta;kesäkuuta;heinäkuuta;elokuuta;syyskuuta;lokakuuta;marraskuuta;joulukuuta',
    'maanantai;tiistai;keskiviikko;torstai;perjantai;lauantai;sunnuntai',
  ),
  of(
    'jaanuar;veebruar;märts;aprill;mai;juuni;juuli;august;september;oktoober;november;detsember',
    'esmaspäev;teisipäev;kolmapäev;neljapäev;reede;laupäev;pühapäev',
  ),
  // Latvian, Lithuanian
  of(
    'janvāris janvārī;februāris februārī;marts martā;aprīlis aprīlī;maijs maijā;jūnijs jūnijā;jūlijs jūlijā;augusts augustā;septembris septembrī;oktobris oktobrī;novembris novembrī;decembris decembrī',
    'pirmdiena;otrdiena;trešdiena;ceturtdiena;piektdiena;sestdiena;svētdiena',
  ),
  of(
    'sausio;vasario;kovo;balandžio;gegužės;birželio;liepos;rugpjūčio;rugsėjo;spalio;lapkričio;gruodžio',
    'pirmadienis;antradienis;trečiadienis;ketvirtadienis;penktadienis;šeštadienis;sekmadienis',
  ),
  // Portuguese, Catalan, Romanian
  of(
    'janeiro;fevereiro;março;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro',
    'segunda segunda-feira;terça terça-feira;quarta quarta-feira;quinta quinta-feira;sexta sexta-feira;sábado;domingo',
  ),
  of(
    'gener;febrer;març;abril;maig;juny;juliol;agost;setembre;octubre;novembre;desembre',
    'dilluns;dimarts;dimecres;dijous;divendres;dissabte;diumenge',
  ),
  of(
    'ianuarie;februarie;martie;aprilie;mai;iunie;iulie;august;septembrie;octombrie;noiembrie;decembrie',
    'luni;marți;miercuri;joi;vineri;sâmbătă;duminică',
  ),
  // Hungarian
  of(
    'január;február;március;április;május;június;július;augusztus;szeptember;október;november;december',
    'hétfő;kedd;szerda;csütörtök;péntek;szombat;vasárnap',
  ),
  // Greek
  of(
    'ιανουαρίου;φεβρουαρίου;μαρτίου;απριλίου;μαΐου;ιουνίου;ιουλίου;αυγούστου;σεπτεμβρίου;οκτωβρίου;νοεμβρίου;δεκεμβρίου',
    'δευτέρα;τρίτη;τετάρτη;πέμπτη;παρασκευή;σάββατο;κυριακή',
  ),
  // Croatian; Serbian, Bosnian, Slovene in both scripts; Albanian
  of(
    'siječnja;veljače;ožujka;travnja;svibnja;lipnja;srpnja;kolovoza;rujna;-;studenoga studenog;prosinca',
    'ponedjeljak;utorak;srijeda;četvrtak;petak;subota;nedjelja',
  ),
  of(
    'januar;februar;mart marec;april;maj;jun juna junij;jul jula julij;avgust avgusta;septembar septembra;oktobar oktobra;novembar novembra;decembar decembra',
    'ponedeljak;utorak;sreda;četvrtak;petak;subota;nedelja',
  ),
  of(
    'јануар јануари;фебруар февруари;март;април;мај;јун јуни;јул јули;август;септембар септември;октобар октомври;новембар ноември;децембар декември',
    'понедељак;уторак;среда;четвртак;петак;субота;недеља',
  ),
  of(
    'janar;shkurt;mars;prill;maj;qershor;korrik;gusht;shtator;tetor;nëntor;dhjetor',
    'hënë;martë;mërkurë;enjte;premte;shtunë;diel',
  ),
  // Bulgarian, Belarusian
  of(
    'януари;февруари;март;април;май;юни;юли;август;септември;октомври;ноември;декември',
    'понеделник;вторник;сряда;четвъртък;петък;събота;неделя',
  ),
  of(
    'студзеня;лютага;сакавіка;красавіка;мая;чэрвеня;ліпеня;жніўня;верасня;кастрычніка;лістапада;снежня',
    'панядзелак;аўторак;серада;чацвер;пятніца;субота;нядзеля',
  ),
  // Kazakh, Uzbek
  of(
    'қаңтар;ақпан;наурыз;сәуір;мамыр;маусым;шілде;тамыз;қыркүйек;қазан;қараша;желтоқсан',
    'дүйсенбі;сейсенбі;сәрсенбі;бейсенбі;жұма;сенбі;жексенбі',
  ),
  of(
    'yanvar;fevral;mart;aprel;may;iyun;iyul;avgust;sentabr sentyabr;oktabr oktyabr;noyabr;dekabr',
    'dushanba;seshanba;chorshanba;payshanba;juma;shanba;yakshanba',
  ),
  // Hebrew, Hindi
  of(
    'ינואר בינואר;פברואר בפברואר;מרץ במרץ;אפריל באפריל;מאי במאי;יוני ביוני;יולי ביולי;אוגוסט באוגוסט;ספטמבר בספטמבר;אוקטובר באוקטובר;נובמבר בנובמבר;דצמבר בדצמבר',
    'שני;שלישי;רביעי;חמישי;שישי;שבת;ראשון',
  ),
  of(
    'जनवरी;फरवरी फ़रवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर सितम्बर;अक्टूबर;नवंबर नवम्बर;दिसंबर दिसम्बर',
    'सोमवार;मंगलवार;बुधवार;गुरुवार;शुक्रवार;शनिवार;रविवार',
  ),
  // Indonesian
  of(
    'januari;februari;maret;april;mei;juni;juli;agustus;september;oktober;november;desember',
    'senin;selasa;rabu;kamis;jumat;sabtu;minggu',
  ),
];

/** Words with which these languages say that a page is published or changed, and small words beside the day and the hour. */
export const otherDateWords = `opublikowano opublikowany aktualizacja zaktualizowano publikacji dodano godz roku
  publikováno aktualizováno vydáno publikované aktualizované gepubliceerd bijgewerkt gewijzigd laatst op om uur
  publicerad uppdaterad publicerat publisert oppdatert offentliggjort udgivet opdateret julkaistu päivitetty klo
  avaldatud uuendatud publicēts atjaunots paskelbta atnaujinta publicat actualitzat actualizat ora publicado publicada
  atualizado atualizada em às közzétéve frissítve megjelent δημοσιεύθηκε δημοσίευση ενημερώθηκε ενημέρωση στις
  objavljeno ažurirano u objavljen ажурирано објављено публикувано обновено апублікавана абноўлена жарияланды
  e'lon qilindi פורסם עודכן प्रकाशित अपडेट terbit diperbarui dipublikasikan wib wita publikuar përditësuar ob ore m d`
  .split(/\s+/)
  .filter((word) => word !== '');
