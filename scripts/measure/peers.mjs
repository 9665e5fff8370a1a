/** Other JavaScript libraries that find quotes or read English, as they come. */

/**
 * @typedef {object} Span offsets in UTF-16 code units, half open
 * @property {number} start
 * @property {number} end
 *
 * @typedef {object} Found
 * @property {'direct'} kind neither knows another
 * @property {readonly Span[]} content
 * @property {Span | null} speaker
 *
 * @typedef {object} Parsed as quote-parser gives it
 * @property {number} index
 * @property {string} text
 * @property {{ readonly index: number, readonly text: string } | null} [name]
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {(text: string) => readonly Found[]} [statements] absent where it finds none
 * @property {(text: string) => unknown} read all its work on a text, for the clock
 */

/**
 * Loads a package that may not be there.
 * @param {string} name
 * @returns {Promise<any>} its types are not ours
 */
async function loaded(name) {
  try {
    const module = await import(name);
    return module.default ?? module;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    console.error(`${name} is not installed, so there is no comparison with it.`);
    return null;
  }
}

/** @returns {Promise<Peer | null>} */
export async function compromise() {
  const nlp = await loaded('compromise');
  if (!nlp) return null;
  const statements = (/** @type {string} */ text) =>
    nlp(text)
      .quotations()
      .json({ offset: true })
      .map((/** @type {{ offset: { start: number, length: number } }} */ { offset: { start, length } }) => ({
        kind: 'direct',
        content: [{ start, end: start + length }],
        speaker: null,
      }));
  return { name: 'compromise', statements, read: (text) => nlp(text).quotations().json({ offset: true }) };
}

/** @returns {Promise<Peer | null>} */
export async function quoteParser() {
  const parser = await loaded('quote-parser');
  if (!parser) return null;
  const span = (/** @type {number} */ start, /** @type {string} */ text) => ({ start, end: start + text.length });
  // It gives the words without their marks; the gold, like everybody else, with them.
  const marks = '"“”„«»';
  const withMarks = (/** @type {string} */ text, /** @type {Span} */ { start, end }) => ({
    start: marks.includes(text[start - 1] ?? ' ') ? start - 1 : start,
    end: marks.includes(text[end] ?? ' ') ? end + 1 : end,
  });
  const statements = (/** @type {string} */ text) =>
    parser.parse(text, 'en').map((/** @type {Parsed} */ { index, text: words, name }) => ({
      kind: 'direct',
      content: [withMarks(text, span(index, words))],
      // Its name may run on into the sentence, and then ends in three dots.
      speaker: name ? span(name.index, name.text.replace(/\.\.\.$/, '')) : null,
    }));
  return { name: 'quote-parser', statements, read: (text) => parser.parse(text, 'en') };
}

/** @returns {Promise<Peer | null>} */
export async function wink() {
  const [wink, model] = [await loaded('wink-nlp'), await loaded('wink-eng-lite-web-model')];
  if (!wink || !model) return null;
  const nlp = wink(model);
  return { name: 'wink-nlp', read: (text) => nlp.readDoc(text).entities().length() };
}
