import type { CalendarWords } from './layout-words';
import { rows } from './word-lists';

/**
 * How languages of which no more is known call months and weekdays, in the forms that dates have: Polish, Czech, Slovak,
 * Dutch, the languages of the North and the Baltic, Portuguese, Romanian, Hungarian, Greek, those of the Balkans,
 * Belarusian, Kazakh, Hebrew, Hindi, Indonesian; what is written as in another language stands once. The months are
 * believed only between a day and a year: some are words or names elsewhere. "listopada" is missing: October in Croatian,
 * November in Polish.
 */
export const otherCalendar: CalendarWords = {
  months: rows(`
    stycznia ledna januára januari tammikuuta jaanuar janvārī sausio janeiro ianuarie január ιανουαρίου siječnja јануар јануари janar януари студзеня қаңтар ינואר בינואר जनवरी;
    lutego února februára februari helmikuuta veebruar februārī vasario fevereiro februarie φεβρουαρίου veljače фебруар февруари shkurt лютага ақпан פברואר בפברואר फरवरी;
    marca března maart marts maaliskuuta märts martā kovo março martie március μαρτίου ožujka сакавіка наурыз מרץ במרץ मार्च maret;
    kwietnia dubna apríla huhtikuuta aprill aprīlī balandžio aprilie április απριλίου travnja prill красавіка сәуір אפריל באפריל अप्रैल;
    maja května mája mei toukokuuta maijā gegužės maio május μαΐου svibnja maj мај мамыр מאי במאי मई;
    czerwca června júna kesäkuuta juuni jūnijā birželio junho iunie június ιουνίου lipnja juna јун јуни qershor юни чэрвеня маусым יוני ביוני जून;
    lipca července júla heinäkuuta juuli jūlijā liepos julho iulie július ιουλίου srpnja jula јул јули korrik юли ліпеня шілде יולי ביולי जुलाई;
    sierpnia srpna augusta augustus augusti elokuuta augustā rugpjūčio augusztus αυγούστου kolovoza avgusta gusht жніўня тамыз אוגוסט באוגוסט अगस्त agustus;
    września září septembra syyskuuta septembrī rugsėjo setembro septembrie szeptember σεπτεμβρίου rujna septembar септембар септември shtator верасня қыркүйек ספטמבר בספטמבר सितंबर;
    października října októbra október lokakuuta oktoober oktobrī spalio outubro octombrie οκτωβρίου oktobar oktobra октобар октомври tetor кастрычніка қазан אוקטובר באוקטובר अक्टूबर;
    listopadu novembra marraskuuta novembrī lapkričio novembro noiembrie νοεμβρίου studenoga studenog novembar новембар ноември nëntor лістапада қараша נובמבר בנובמבר नवंबर;
    grudnia prosince decembra desember joulukuuta detsember decembrī gruodžio dezembro decembrie δεκεμβρίου prosinca decembar децембар декември dhjetor снежня желтоқсан דצמבר בדצמבר दिसंबर`),
  weekdays: rows(`
    poniedziałek pondělí pondelok maandag måndag mandag maanantai segunda luni hétfő δευτέρα ponedjeljak ponedeljak понедељак понеделник панядзелак שני senin;
    wtorek úterý utorok dinsdag tisdag tirsdag tiistai terça marți kedd τρίτη utorak уторак аўторак שלישי selasa;
    środa středa streda woensdag onsdag keskiviikko quarta miercuri szerda τετάρτη srijeda sreda сряда серада רביעי rabu;
    czwartek čtvrtek štvrtok donderdag torsdag torstai quinta joi csütörtök πέμπτη četvrtak четвртак четвъртък чацвер חמישי kamis;
    piątek pátek piatok vrijdag fredag perjantai sexta vineri péntek παρασκευή petak петак петък пятніца שישי jumat;
    sobota zaterdag lördag lørdag lauantai sâmbătă szombat σάββατο subota събота שבת sabtu;
    niedziela neděle nedeľa zondag söndag søndag sunnuntai duminică vasárnap κυριακή nedjelja nedelja недеља неделя нядзеля ראשון minggu`),
};

/** Words with which these languages say that a page is published or changed, and small words beside the day and the hour. */
export const otherDateWords = `opublikowano opublikowany aktualizacja zaktualizowano publikacji dodano godz roku
  publikováno aktualizováno vydáno publikované aktualizované gepubliceerd bijgewerkt gewijzigd laatst op om uur
  publicerad uppdaterad publicerat publisert oppdatert offentliggjort udgivet opdateret julkaistu päivitetty klo
  paskelbta publicat actualizat ora publicado publicada
  atualizado atualizada em às közzétéve frissítve megjelent δημοσιεύθηκε δημοσίευση ενημερώθηκε ενημέρωση στις
  objavljeno ažurirano u objavljen ажурирано објављено публикувано обновено апублікавана абноўлена жарияланды
  e'lon qilindi פורסם עודכן प्रकाशित अपडेट terbit diperbarui dipublikasikan wib wita publikuar përditësuar ob ore m d feira`
  .split(/\s+/)
  .filter((word) => word !== '');
