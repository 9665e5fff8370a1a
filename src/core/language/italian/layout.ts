import type { CalendarWords, LayoutWords } from '../layout-words';
import { list, rows, table } from '../word-lists';

const months = rows(
  'gennaio gen;febbraio;marzo;aprile;maggio;giugno giu;luglio lug;agosto;settembre;ottobre ott;novembre;dicembre',
);
const weekdays = rows('lunedì;martedì;mercoledì;giovedì;venerdì;sabato;domenica');
/** The months and weekdays of Italian. */
export const italianCalendar: CalendarWords = { months, weekdays };

/** The layout of news pages in Italian. */
export const italian = /* @__PURE__ */ table((): LayoutWords => ({
  language: 'it',
  navigation: list(
    `home | tutte le notizie | notizie | ultime notizie | ultima ora | condividi | stampa | abbonati | iscriviti | accedi | cerca | menu | chiudi | indietro | avanti | leggi tutto | continua a leggere | mostra altro | pubblicità | chi siamo | contatti | copia link | vai al contenuto | ascolta | ascolta l'articolo`,
  ),
  subjects: list(
    `politica | società | economia | mondo | esteri | cronaca | cultura | sport | scienza | opinioni | analisi | europa | italia`,
  ),
  tailHeads: list(
    `leggi anche | leggi anche: | vedi anche | articoli correlati | notizie correlate | contenuti correlati | correlati | altre notizie | altri articoli | i più letti | più letti | le più lette | più lette | più popolari | popolari | scelti dalla redazione | la scelta della redazione | consigliati | consigliati per te | potrebbe interessarti | ti potrebbe interessare | potrebbero interessarti | tag | etichette | argomenti | ultime notizie`,
  ),
  lastHeads: list(`commenti | lascia un commento | aggiungi un commento`),
  pointers: list(`leggi anche | vedi anche | guarda anche | per approfondire`),
  captionLabels: list(`foto | immagine | immagini | fotografia | didascalia | foto d'archivio | credito`),
  creditLabels: list(`fonte | fonti | traduzione`),
  creditOpeners: [],
  bylineOpeners: list(`di | a cura di | autore`),
  publishedLabels: list(`pubblicato | pubblicato il | aggiornato | aggiornato il | data | ultimo aggiornamento`),
  notices: list(
    `tutti i diritti riservati | riproduzione riservata | utilizza cookie | utilizziamo i cookie | iscriviti alla newsletter | seguici su`,
  ),
  months,
  weekdays,
  reporting: list(
    `ha detto | ha dichiarato | ha affermato | ha annunciato | secondo | ha aggiunto | ha sottolineato | ha spiegato | portavoce | ministro | ministra | ministero | presidente | governo | autorità | polizia | parlamento | agenzia | negoziati`,
  ),
}));
