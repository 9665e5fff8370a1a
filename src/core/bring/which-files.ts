/** What kinds of files articles come in. */
export type Form = 'text' | 'page' | 'archive' | 'markdown' | 'word' | 'pdf' | 'mail';

const forms: readonly (readonly [RegExp, Form])[] = [
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:x?html?|htm)$/i, 'page'],
  [/\.(?:mhtml?|mht)$/i, 'archive'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.docx$/i, 'word'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:eml|mbox)$/i, 'mail'],
];

/** In what form a file is, by its name; undefined where it is none that is read. */
export const formOf = (name: string): Form | undefined => forms.find(([ending]) => ending.test(name))?.[1];

/** The endings of saved pages and documents, without the dot. */
export const pageEndings = [
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'md',
  'markdown',
  'docx',
  'pdf',
  'eml',
  'mbox',
] as const;

/** In bytes; what is longer holds the machine, and is no article. */
export const largestOriginal = 64 * 1024 * 1024;
