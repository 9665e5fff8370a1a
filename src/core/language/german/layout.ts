import type { CalendarWords, LayoutWords } from '../layout-words';
import { list, rows, table } from '../word-lists';

const months = rows(
  'januar jänner;februar;märz;april;mai;juni;juli;august;september;oktober okt;november;dezember dez',
);
const weekdays = rows('montag;dienstag;mittwoch;donnerstag;freitag;samstag sonnabend;sonntag');
/** The months and weekdays of German. */
export const germanCalendar: CalendarWords = { months, weekdays };

/** The layout of news pages in German. */
export const german = /* @__PURE__ */ table((): LayoutWords => ({
  language: 'de',
  navigation: list(
    `startseite | alle nachrichten | nachrichten | aktuell | teilen | drucken | artikel drucken | merken | abonnieren | anmelden | einloggen | suche | suchen | menü | schließen | zurück | weiter | nach oben | mehr | mehr anzeigen | weiterlesen | anzeige | werbung | über uns | kontakt | impressum | datenschutz | link kopieren | zum inhalt springen | zur startseite | vorlesen | artikel anhören`,
  ),
  subjects: list(
    `politik | gesellschaft | wirtschaft | ausland | inland | kultur | sport | wissenschaft | meinung | analyse | international | welt | kommentar`,
  ),
  tailHeads: list(
    `mehr zum thema | zum thema | lesen sie auch | lesen sie mehr | auch interessant | ähnliche artikel | verwandte artikel | verwandte themen | weitere artikel | weitere nachrichten | weitere themen | meistgelesen | meistgelesene artikel | am meisten gelesen | beliebt | empfehlungen | empfohlen | empfehlungen der redaktion | redaktionsempfehlung | das könnte sie auch interessieren | das könnte sie interessieren | schlagwörter | stichwörter | themen | topthemen | neueste nachrichten`,
  ),
  lastHeads: list(`kommentare | kommentar schreiben | kommentar verfassen | diskussion | leserkommentare`),
  pointers: list(`lesen sie auch | lesen sie mehr | mehr zum thema | mehr dazu | siehe auch | auch interessant`),
  captionLabels: list(
    `foto | bild | bilder | fotos | grafik | symbolbild | archivbild | archivfoto | bildquelle | bildnachweis | bildunterschrift`,
  ),
  creditLabels: list(`quelle | quellen | übersetzung | redaktion`),
  creditOpeners: list(`mit material von | mit agenturmaterial | mit informationen von | mit informationen der`),
  bylineOpeners: list(`von | autor | autorin`),
  publishedLabels: list(
    `veröffentlicht | veröffentlicht am | aktualisiert | aktualisiert am | stand | datum | erstellt | zuletzt aktualisiert`,
  ),
  notices: list(
    `alle rechte vorbehalten | verwendet cookies | verwenden cookies | cookies zustimmen | newsletter abonnieren | unseren newsletter | folgen sie uns`,
  ),
  months,
  weekdays,
  reporting: list(
    `sagte | sagten | erklärte | teilte | mitteilte | betonte | laut | zufolge | berichtete | sprecher | sprecherin | minister | ministerin | ministerium | präsident | präsidentin | regierung | bundeskanzler | außenminister | behörden | polizei | parlament | nachrichtenagentur | gespräche`,
  ),
}));
