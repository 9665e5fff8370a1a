import type { CalendarWords, LayoutWords } from '../layout-words';
import { list, rows, table } from '../word-lists';

const months = rows(
  'janvier janv;février févr fév;mars;avril;mai;juin;juillet juil;août;septembre;octobre;novembre;décembre déc',
);
const weekdays = rows('lundi;mardi;mercredi;jeudi;vendredi;samedi;dimanche');
/** The months and weekdays of French. */
export const frenchCalendar: CalendarWords = { months, weekdays };

/** The layout of news pages in French. */
export const french = /* @__PURE__ */ table((): LayoutWords => ({
  language: 'fr',
  navigation: list(
    `accueil | toutes les actualités | actualités | actualité | dernières nouvelles | partager | imprimer | s'abonner | abonnez-vous | se connecter | connexion | rechercher | recherche | menu | fermer | retour | suivant | précédent | en savoir plus | lire la suite | voir plus | publicité | à propos | contact | mentions légales | copier le lien | aller au contenu | aller au contenu principal | écouter | écouter l'article`,
  ),
  subjects: list(
    `politique | société | économie | monde | international | culture | sport | sciences | opinions | analyse | europe | france`,
  ),
  tailHeads: list(
    `lire aussi | à lire aussi | lire également | à lire également | voir aussi | articles liés | articles similaires | articles associés | sur le même sujet | sur le même thème | dans la même rubrique | autres articles | autres actualités | les plus lus | le plus lu | articles les plus lus | plus populaires | populaires | le choix de la rédaction | la sélection de la rédaction | recommandé pour vous | recommandés | vous aimerez aussi | étiquettes | mots-clés | mots clés | tags | thèmes | à la une | dernières actualités`,
  ),
  lastHeads: list(`commentaires | laisser un commentaire | ajouter un commentaire | réagir`),
  pointers: list(`lire aussi | à lire aussi | lire également | à lire également | voir aussi | sur le même sujet`),
  captionLabels: list(
    `photo | photos | image | crédit photo | crédits photo | légende | photographie | illustration | photo d'archives | photo d'illustration`,
  ),
  creditLabels: list(`source | sources | traduction | crédit`),
  creditOpeners: list(`avec afp | avec reuters | avec les agences | avec agences`),
  bylineOpeners: list(`par | auteur | auteure`),
  publishedLabels: list(
    `publié le | publié | publiée le | mis à jour le | mis à jour | modifié le | date | posté le | dernière mise à jour | le`,
  ),
  notices: list(
    `tous droits réservés | utilise des cookies | utilisons des cookies | abonnez-vous à | inscrivez-vous à | recevez notre newsletter | suivez-nous sur`,
  ),
  months,
  weekdays,
  reporting: list(
    `a déclaré | a dit | a affirmé | a annoncé | a indiqué | selon | a ajouté | a souligné | a précisé | déclaré | affirmé | porte-parole | ministre | ministère | président | présidente | gouvernement | autorités | police | parlement | pourparlers | négociations | agence`,
  ),
}));
