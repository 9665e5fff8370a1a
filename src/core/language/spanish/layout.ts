import type { CalendarWords, LayoutWords } from '../layout-words';
import { list, rows, table } from '../word-lists';

const months = rows(
  'enero ene;febrero;marzo;abril abr;mayo;junio;julio;agosto ago;septiembre setiembre;octubre;noviembre;diciembre dic',
);
const weekdays = rows('lunes;martes;miércoles;jueves;viernes;sábado;domingo');
/** The months and weekdays of Spanish. */
export const spanishCalendar: CalendarWords = { months, weekdays };

/** The layout of news pages in Spanish. */
export const spanish = /* @__PURE__ */ table((): LayoutWords => ({
  language: 'es',
  navigation: list(
    `inicio | portada | todas las noticias | noticias | últimas noticias | compartir | imprimir | suscribirse | suscríbete | iniciar sesión | buscar | menú | cerrar | volver | siguiente | anterior | leer más | seguir leyendo | ver más | publicidad | quiénes somos | contacto | copiar enlace | ir al contenido | escuchar`,
  ),
  subjects: list(
    `política | sociedad | economía | mundo | internacional | cultura | deportes | ciencia | opinión | análisis | europa | españa`,
  ),
  tailHeads: list(
    `lea también | lee también | leer también | te puede interesar | te puede interesar: | también te puede interesar | le puede interesar | artículos relacionados | noticias relacionadas | contenido relacionado | relacionados | relacionado | más noticias | otras noticias | lo más leído | más leídas | más leídos | las más leídas | lo más visto | populares | selección del editor | recomendados | recomendamos | etiquetas | temas | archivado en | más información`,
  ),
  lastHeads: list(`comentarios | deja un comentario | dejar un comentario | añadir comentario`),
  pointers: list(`lea también | lee también | leer también | ver también | te puede interesar | más información`),
  captionLabels: list(
    `foto | fotos | imagen | fotografía | crédito | pie de foto | foto de archivo | imagen de archivo`,
  ),
  creditLabels: list(`fuente | fuentes | traducción | edición`),
  creditOpeners: list(`con información de | con agencias`),
  bylineOpeners: list(`por | autor | autora`),
  publishedLabels: list(`publicado | publicado el | actualizado | actualizado el | fecha | última actualización`),
  notices: list(
    `todos los derechos reservados | utiliza cookies | utilizamos cookies | suscríbete a | suscríbase a | síguenos en`,
  ),
  months,
  weekdays,
  reporting: list(
    `dijo | declaró | afirmó | anunció | aseguró | señaló | según | añadió | indicó | informó | portavoz | ministro | ministra | ministerio | presidente | presidenta | gobierno | autoridades | policía | parlamento | agencia | negociaciones`,
  ),
}));
