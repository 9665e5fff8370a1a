import { arabic, arabicCalendar } from './arabic/layout';
import { armenian, armenianCalendar } from './armenian/layout';
import { azerbaijani, azerbaijaniCalendar } from './azerbaijani/layout';
import { english, englishCalendar } from './english/layout';
import { french, frenchCalendar } from './french/layout';
import { georgian, georgianCalendar } from './georgian/layout';
import { german, germanCalendar } from './german/layout';
import { italian, italianCalendar } from './italian/layout';
import type { CalendarWords, LayoutWords } from './layout-words';
import { persian, persianCalendar } from './persian/layout';
import { russian, russianCalendar } from './russian/layout';
import { spanish, spanishCalendar } from './spanish/layout';
import { turkish, turkishCalendar } from './turkish/layout';
import { ukrainian, ukrainianCalendar } from './ukrainian/layout';

/**
 * The layout words of every language. They are read together: a page's frame is often in another language than its
 * article.
 */
export const layouts: readonly LayoutWords[] = [
  english,
  russian,
  ukrainian,
  armenian,
  azerbaijani,
  turkish,
  georgian,
  german,
  french,
  spanish,
  italian,
  arabic,
  persian,
];

/** How all languages call months and weekdays, in the same order: dates are read where no layout is. */
export const calendars: readonly CalendarWords[] = [
  englishCalendar,
  russianCalendar,
  ukrainianCalendar,
  armenianCalendar,
  azerbaijaniCalendar,
  turkishCalendar,
  georgianCalendar,
  germanCalendar,
  frenchCalendar,
  spanishCalendar,
  italianCalendar,
  arabicCalendar,
  persianCalendar,
];
