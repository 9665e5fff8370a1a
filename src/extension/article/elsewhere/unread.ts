import type { Analysis } from '../../../core/model';

/** What is known of a text whose reading failed: it is shown, without a mark. */
export const unread: Analysis = {
  language: 'und',
  statementsRead: false,
  article: { headline: null, date: null, place: null, chain: [] },
  blocks: [],
  mentions: [],
  statements: [],
};
