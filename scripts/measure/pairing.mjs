/** Which answers are right: by rule, by the form of the speaker, by confidence. The test is `iou.5` of the scorer. */

/**
 * @typedef {import('./peers.mjs').Span} Span
 *
 * @typedef {object} GoldStatement
 * @property {string} kind
 * @property {readonly Span[]} content
 * @property {readonly (readonly Span[])[]} [or]
 * @property {boolean} [optional]
 * @property {Span | readonly Span[] | null} [speaker]
 *
 * @typedef {object} GoldArticle
 * @property {string} id
 * @property {string} text
 * @property {readonly GoldStatement[]} statements
 * @property {readonly Span[]} [ignore]
 *
 * @typedef {import('../../src/core/model').Statement} Statement
 *
 * @typedef {object} Judged one answer
 * @property {string} rule
 * @property {string} via the form of the speaker, or `nobody`
 * @property {number} confidence
 * @property {boolean} right
 * @property {boolean | null} speakerRight null where the answer is wrong, or nothing is known of its speaker
 */

const overlap = (/** @type {Span} */ a, /** @type {Span} */ b) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const total = (/** @type {readonly Span[]} */ spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const shared = (/** @type {readonly Span[]} */ a, /** @type {readonly Span[]} */ b) =>
  a.reduce((sum, one) => sum + b.reduce((part, other) => part + overlap(one, other), 0), 0);

/** Half of the characters of both together, or more, are in both. */
function likeness(/** @type {readonly Span[]} */ a, /** @type {readonly Span[]} */ b) {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (total(a) + total(b) - both);
}

/**
 * Quotes answer to quotes and claims to claims; what is partly in marks answers to either.
 * @param {GoldStatement} gold
 * @param {Statement} answer
 */
function comparable(gold, answer) {
  return (
    gold.optional ||
    gold.kind === 'mixed' ||
    answer.kind === 'mixed' ||
    (gold.kind === 'indirect') === (answer.kind === 'indirect')
  );
}

/** The same noun phrase, give or take a title. */
function sameSpeaker(/** @type {Span} */ gold, /** @type {Span} */ answer) {
  const both = overlap(gold, answer);
  const lengths = [gold.end - gold.start, answer.end - answer.start];
  return both > 0.5 * Math.min(...lengths) && both > 0.15 * Math.max(...lengths);
}

/**
 * @param {GoldStatement['speaker']} speaker
 * @returns {readonly Span[]}
 */
const listed = (speaker) =>
  speaker ? /** @type {readonly Span[]} */ (Array.isArray(speaker) ? speaker : [speaker]) : [];

/**
 * Judges the answers for one article; those that a gold calls optional, and those in parts that are not judged, are left out.
 * @param {GoldArticle} gold
 * @param {readonly Statement[]} statements in the wire form
 * @returns {readonly Judged[]}
 */
export function judge(gold, statements) {
  const ignored = (/** @type {Statement} */ { content }) => shared(content, gold.ignore ?? []) > 0.5 * total(content);
  const answers = statements.filter((statement) => !ignored(statement));
  const pairs = [];
  for (const one of gold.statements) {
    for (const answer of answers) {
      if (!comparable(one, answer)) continue;
      const like = Math.max(...[one.content, ...(one.or ?? [])].map((content) => likeness(content, answer.content)));
      if (like > 0.5) pairs.push({ like, one, answer });
    }
  }
  pairs.sort((a, b) => b.like - a.like);
  const goldOf = new Map();
  const taken = new Set();
  for (const { one, answer } of pairs) {
    if (taken.has(one) || goldOf.has(answer)) continue;
    taken.add(one);
    goldOf.set(answer, one);
  }
  return answers
    .filter((answer) => !goldOf.get(answer)?.optional)
    .map((answer) => {
      const one = goldOf.get(answer);
      const speakers = listed(one?.speaker);
      const said = answer.speaker;
      return {
        rule: answer.rule,
        via: said?.via ?? 'nobody',
        confidence: answer.confidence,
        right: one !== undefined,
        speakerRight:
          speakers.length === 0 ? null : said !== null && speakers.some((speaker) => sameSpeaker(speaker, said)),
      };
    });
}

/**
 * How far the confidence is from the share that is right (statement and speaker), over ten steps.
 * @param {readonly Judged[]} judged
 */
export function calibrationError(judged) {
  const steps = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { confidence, right, speakerRight } of judged) {
    const step = steps[Math.min(9, Math.floor(confidence * 10))];
    if (!step) continue;
    step.count++;
    step.confidence += confidence;
    step.right += right && speakerRight !== false ? 1 : 0;
  }
  return steps.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / (judged.length || 1);
}
