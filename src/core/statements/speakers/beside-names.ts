import { answerer } from './answers';
import type { Span } from '../../model';
import type { Following } from '../people/following';
import { mayBePerson, type Person } from '../people/person';
import { askedToBeCalled } from './names-in-phrases';

/** In UTF-16 code units: a name with a description beside it. */
const BESIDE = 80;

/** "said one, | Carl Holm, who", "said one of them, | Doreen": the name behind the comma. */
function namedBehind(text: string, { start, end }: Span, following: Following): Person | null {
  if (!/^one(?: of (?:them|the \p{Ll}+))?$/iu.test(text.slice(start, end))) return null;
  const behind = /^(?: of (?:them|the \p{Ll}+))?,\s(?:\p{Ll}[\p{Ll}-]*\s){0,3}/u.exec(text.slice(end, end + BESIDE));
  if (!behind) return null;
  const at = end + behind[0].length;
  const naming = following.within({ start: at, end: at + BESIDE }).find((name) => name.start === at);
  const { person } = naming?.form === 'name' ? following.picture.at(naming) : { person: null };
  return person && person.human !== false ? person : null;
}

/** "Holm, 34, | a plaintiff who waited in “…”": the one named right before, and not in the words themselves. */
export function describedHere(
  text: string,
  { start: at }: Span,
  spoken: readonly Span[],
  following: Following,
): Person | null {
  const before = following.within({ start: Math.max(0, at - BESIDE), end: at }).findLast(({ form }) => form === 'name');
  if (!before || !/^,\s(?:\d{1,3},\s)?$/.test(text.slice(before.end, at))) return null;
  // "Holm is weary, says Brandt, an aide": whoever is named in the words is another.
  if (spoken.some(({ start, end }) => start <= before.start && before.end <= end)) return null;
  const { person } = following.picture.at(before);
  return person?.human === true ? person : null;
}

/** "Holm phoned Brandt. | The former … the latter": of the two whom the sentence before names; null where they are not two. */
function ofTwo(words: string, at: number, following: Following): Person | null {
  const which = /^the (former|latter)$/i.exec(words)?.[1];
  if (which === undefined) return null;
  const here = following.sentenceAt(at);
  const start = following.sentences[here - 1];
  if (start === undefined) return null;
  const named = following
    .within({ start, end: following.sentences[here]! })
    .flatMap((naming) => (naming.form === 'name' ? (following.picture.at(naming).person ?? []) : []));
  const people = [...new Set(named.filter(mayBePerson))];
  return people.length === 2 ? people[which === 'latter' ? 1 : 0]! : null;
}

/** "a nurse who asked to be called Ana": Ana. */
function calledByWish(words: string, at: number, { picture }: Following): Person | null {
  const name = askedToBeCalled(words);
  const person = name === null ? null : picture.named(name, at, true);
  if (person) {
    person.human ??= true;
    person.gender ??= / (?:gave|used|uses|offered) (?:only |just )?his | himself /.test(words)
      ? 'male'
      : / (?:gave|used|uses|offered) (?:only |just )?her | herself /.test(words)
        ? 'female'
        : null;
  }
  return person;
}

/** Whom the words of a phrase tell by who is named beside it; null where they tell nobody. */
export function toldBeside(text: string, span: Span, words: string, following: Following): Person | null {
  const lower = words.trim().toLowerCase();
  return (
    answerer(words, span, following) ??
    (lower.startsWith('one') ? namedBehind(text, span, following) : null) ??
    (lower.includes(' who ') ? calledByWish(words, span.start, following) : null) ??
    (lower.endsWith('er') ? ofTwo(words, span.start, following) : null)
  );
}
