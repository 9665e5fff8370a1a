import type { Row } from '../rows';

const nbsp = '\u00a0';

/** Characters that come out of web pages and word processors. */
export const typography: readonly Row[] = [
  ['non-breaking space before the cue', `{“The wells are dry,”}${nbsp}(Holm) <said>.`],
  ['non-breaking space in the name', `{“The wells are dry,”} (Petra${nbsp}Holm) <said>.`],
  ['non-breaking space after said', `(Holm) <said>${nbsp}{the wells were dry}.`],
  ['thin spaces inside guillemets', '(Holm) <said>: {«\u202fThe wells are dry.\u202f»}'],
  ['two spaces between words', '(Holm)  <said>  {that the wells  were dry}.'],
  ['a tab between words', '(Holm)\t<said> {that the wells were dry}.'],
  ['CRLF between paragraphs', '{“The wells are dry,”} (Holm) <said>.\r\n\r\nThe pumps stood still.'],
  ['a line break inside a sentence', '(Holm) <said> {that the wells were dry\nand the pumps stood still}.'],
  ['CRLF inside a quote', '(Holm) <said>: {“The wells are dry\r\nand the pumps stand still.”}'],
  ['zero-width space before the mark', '(Holm) <said>: \u200b{“The wells are dry.”}'],
  ['soft hyphen in the cue’s neighbour', '(Holm) <said> {that the wells were com\u00adpletely dry}.'],
  ['curly apostrophe in a verb', '(Holm) <said> {the wells weren’t dry}.'],
  ['straight apostrophe in a verb', "(Holm) <said> {the wells weren't dry}."],
  ['modifier letter apostrophe', '(Holm) <said> {the wells werenʼt dry}.'],
  ['an emoji in the quote', '(Holm) <tweeted>: {“The wells are dry 🚰 again.”}'],
  ['an emoji before the sentence', '🚰 (Holm) <said> {the wells were dry}.'],
  ['long dash before the cue', '{“The wells are dry”} — <said> (Holm).'],
  ['ellipsis character', '{“The wells are …”} (Holm) <said>.'],
  ['full capitals', '(HOLM) <SAID> {THE WELLS WERE DRY AND THE PUMPS STOOD STILL}.'],
  ['a bullet before the sentence', '• (Holm) <said> {the wells were dry}.'],
  ['a number before the sentence', '2. (Holm) <said> {the wells were dry}.'],
  ['decomposed accents', '(Ju\u0308rgen Brandt) <said> {the wells were dry}.'],
  ['mark after a bracket', '(Holm) <said>: [{“The wells are dry.”}]'],
  ['two quotes side by side, one cue', '(Holm) <said>: {“The wells are dry.”} {“The pumps stand still.”}'],
  ['capital after the colon, no marks', '(Holm) <said>: {The wells are dry}.'],
  ['italic markers', '(Holm) <said>: *{“The wells are dry.”}*'],
  ['sentence ends without a full stop', '(Holm) <said> {the wells were dry}'],
];
