/** What databases and programs of other languages call the fields of an article, with what English ones call them. */
export const fieldNames: ReadonlyMap<string, string> = new Map(
  `title: titel titre título titulo titolo заголовок başlık tytuł titul überschrift kop
  author: autor autorin auteur autore автор yazar auteurs autores
  date: datum fecha data дата tarih erscheinungsdatum publicatiedatum
  source: quelle bron fuente fonte источник kaynak źródło kilde källa zeitung krant journal
  pages: seite seiten pagina página páginas página pages strona страница sayfa sida
  section: ressort rubrik rubrique sección sectie рубрика
  words: wörter woorden mots palabras parole слов
  language: sprache taal langue idioma lingua язык dil`
    .split('\n')
    .flatMap((row) => {
      const [key = '', names = ''] = row.split(':');
      return names
        .split(' ')
        .filter((name) => name !== '')
        .map((name): [string, string] => [name, key.trim()]);
    }),
);
