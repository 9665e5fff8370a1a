import { readCue } from './cue';
import type { Draft } from './drafts';
import type { Item } from './items';
import type { Range } from './phrases';
import { accordingTo } from './rules/according-to';
import { asSomebodySaid, whatSomebodySaid } from './rules/asides';
import { askedAbout } from './rules/asked';
import { alreadySaid, finalAttribution } from './rules/final-attribution';
import { report } from './rules/subject-verb-words';

/** Makes the drafts of one sentence, cue by cue from the left. */
export function reportsIn(items: readonly Item[]): Draft[] {
  const last = finalAttribution(items);
  if (last && !alreadySaid(items, last)) return [last];
  const drafts: Draft[] = [];
  let taken = 0;
  let lastSpeaker: Range | null = null;
  let pending: Range | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') {
      const draft = accordingTo(items, at, taken);
      if (draft) {
        drafts.push(draft);
        taken = Math.max(taken, ...draft.content.map((range) => range.to));
        if (draft.content.some((range) => range.to > at)) at = Math.max(at, taken - 1);
      }
      continue;
    }
    if (item.tag !== 'V') continue;
    const cue = readCue(items, at, taken);
    if (!cue) continue;
    const aside = asSomebodySaid(items, cue, taken) ?? whatSomebodySaid(items, cue, taken);
    if (aside) {
      drafts.push(aside);
      taken = Math.max(taken, ...aside.content.map((range) => range.to));
      at = Math.max(at, taken - 1);
      continue;
    }
    const aboutWhat = askedAbout(items, cue, taken);
    if (aboutWhat) {
      drafts.push(aboutWhat.draft);
      taken = aboutWhat.next;
      pending = aboutWhat.subject;
      at = taken - 1;
      continue;
    }
    const draft = report(items, cue, taken, lastSpeaker, pending);
    pending = null;
    if (!draft) continue;
    drafts.push(draft);
    lastSpeaker = draft.speaker ?? lastSpeaker;
    const end = Math.max(...draft.content.map((range) => range.to));
    taken = Math.max(taken, end);
    if (end > at) at = end - 1;
  }
  return drafts;
}
