import type { Span } from '../../model';
import { askedIn } from '../people/asked-by';
import type { Following } from '../people/following';
import type { Person } from '../people/person';

const answer = /^(?:the|an?|his|her) (?:\p{Ll}+ )?(?:answer|reply|response|retort)(?<from> from\s)?/iu;

/** “It will,” came the answer; “…,” came the reply from Holm: who was asked, or who is named; null where nobody is. */
export function answerer(words: string, { start, end }: Span, following: Following): Person | null {
  const said = answer.exec(words);
  if (!said) return null;
  const { picture, trail } = following;
  if (said.groups!.from !== undefined) {
    const name = following.within({ start: start + said[0].length, end }).find(({ form }) => form === 'name');
    const isBare =
      name !== undefined && /^(?:\p{L}[\p{L}.-]*\s){0,4}$/u.test(words.slice(said[0].length, name.start - start));
    return isBare ? picture.at(name).person : null;
  }
  if (said[0].length < words.length) return null;
  const sentence = following.sentenceAt(start);
  const asker = trail.last(({ standing }) => standing === 'speaker', sentence, 1)?.person;
  return asker ? askedIn(following, sentence - 1, asker) : null;
}
