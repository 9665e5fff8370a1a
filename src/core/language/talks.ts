/** "Department Press Briefing – May 13, 2021": what was held on a day, and no place. */
export const ofTalk =
  /\b(?:briefing|press conference|conference|remarks|statement|interview|answers?|hearing|meeting|transcript|speech|address|readout|comment|q&a|debates?|proceedings|sitting|session)\b/i;

/** "Question-and-Answer Session": what heads a part of a talk that was written down. */
export const partOfTalk =
  /^(?:(?:prepared|opening|introductory|closing|concluding) remarks|presentation|questions?(?: ?& ?|[- ]and[- ])answers?(?: (?:session|section|part))?|q ?& ?a(?: (?:session|section))?|(?:call|conference call|corporate|company) participants|duration: .{2,20})\s?:?$/i;
