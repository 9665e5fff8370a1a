import { arabic } from './arabic/layout';
import { armenian } from './armenian/layout';
import { azerbaijani } from './azerbaijani/layout';
import { english } from './english/layout';
import { french } from './french/layout';
import { georgian } from './georgian/layout';
import { german } from './german/layout';
import { italian } from './italian/layout';
import type { LayoutWords } from './layout-words';
import { persian } from './persian/layout';
import { russian } from './russian/layout';
import { spanish } from './spanish/layout';
import { turkish } from './turkish/layout';
import { ukrainian } from './ukrainian/layout';

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
