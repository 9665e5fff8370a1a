/** The part that reads articles: a bundle of its own. */
export { knowledgeSteps } from '../../core/actors/find-mentions';
export { actorsIn } from '../../core/analysis/everybody';
export { nameHere } from '../../core/analysis/name-here';
export {
  keepStrangers,
  keepStrangersOf,
  strangerAt,
  strangerNamed,
  strangerOf,
  strangersIn,
} from '../../core/analysis/strangers';
export { analyze } from '../../core/analyze';
export { datesIn, dateWritten } from '../../core/annotations/date-written';
export { frontMatterFacts } from '../../core/article/forms/front-matter';
export { looksLikeArticle } from '../../core/article/looks-like-article';
export { recordsOf } from '../../core/export/record';
export { sourceOf } from '../../core/export/source-of';
export { noteMarkdown } from '../../core/text/note-markdown';
export { markSteps } from '../marks/marks';
export { marksNear, sameSpans } from '../marks/near';
