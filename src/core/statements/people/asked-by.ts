import { askers } from '../../language/english/hearing';
import { isPersonNoun } from '../../language/english/people';
import { deniesThat } from './accused';
import type { Followed } from './followed';
import { mayBePerson, type Person } from './person';
import type { Trace } from './trail';

/** In UTF-16 code units. */
const LONGEST_LEAD = 70;
const TITLE = 16;

const askedBy = /^(?:When |Once )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged) (?:[^,.]{0,30} )?by /;

const asks =
  /(?<!\b(?:was|were|been|being|when|once) )\b(?:asked|wondered|inquired|wanted to know|put it to|suggested to|demanded of)\b/;
const answers = /^\s?(?:then |also |just )?(?:answer|repli|respond|shot back|retort)/;

/** "Holm asked if she had gone. “No,” she answered": where in the sentence before the asker's name ends at the latest; null where nobody asks. */
function askedBefore(text: string, start: number, here: number, pronounEnd: number): number | null {
  if (!answers.test(text.slice(pronounEnd, pronounEnd + TITLE))) return null;
  const at = asks.exec(text.slice(start, here))?.index;
  return at === undefined ? null : start + at;
}

/** "Asked by the judge what he did, …": where a name begins that is the asker's, from and to; null where nobody asks. */
function askerPlace(text: string, start: number, end: number): readonly [from: number, to: number] | null {
  const lead = askedBy.exec(text.slice(start, Math.min(end, start + LONGEST_LEAD)))?.[0].length;
  return lead === undefined ? null : [start + lead, start + lead + TITLE];
}

const asksOne =
  /\b(?:asked|asks)\s(?!(?:in|at|on|during|after|by)\s)(?=(?:\p{L}[\p{L}.-]*\s){0,3}?\p{Lu}[\p{L}.-]*\s(?:if|whether|what|why|how|when|where|who|about)\b)/u;
/** "asked the mayor of Grenby, Ivo Reyle, why", "asked Reyle, the mayor, about", "pressed Reyle on", "put it to Reyle that" */
const named = String.raw`(?!(?:in|at|on|for|from|during|after|by|whether|if|that|about|to|what|why|how|when|where|who)\s)[^.,;“”"]{0,80}?(?:,\s)?\p{Lu}[^.,;“”"]{0,60}?(?:,\s[^.,;“”"]{1,60})?,?\s`;
const asksNamed = new RegExp(
  String.raw`\b(?:(?:asked|asks|pressed|questioned|challenged|quizzed|grilled)\s(?=${named}(?:if|whether|what|why|how|when|where|who|about|on|over|for (?:(?:his|her|an?) )?(?:view|opinion|comment|reaction|answer|response|thoughts|advice|name|age|address|help|proof|details|explanation))\b)|put it to\s(?=${named}that\b))`,
  'u',
);
/** "asked the detective why" */
const asksNoun =
  /\b(?:asked|asks)\s(?=(?:the|an?|one)\s(?:[\p{Ll}-]+\s){0,2}?(?<noun>[\p{Ll}-]+)\s(?:if|whether|what|why|how|when|where|who)\b)/u;
const asksHim = /\b(?:asked|asks)\s(him|her)\s?(?:if|whether|what|why|how|when|where|who|about)\b/;
const nameAlone = /^(?:\p{Lu}[\p{L}.’'-]*,?\s)+(?:(?:\p{Ll}+ly|then|also|later|once)\s)?$/u;
const finiteAnswer =
  /^\s(?:then |also |just |\p{Ll}+ly )?(?:said|says|replied|replies|told|answered|nodded|added|insisted)\b/u;

/** … "Holm wrote to Brandt: “…” He replied", “…,” Holm told Brandt. “…,” he replied */
const tells =
  /\b(?:told|texted|messaged|wrote to|said to|warned|assured|reminded)\s(?=(?:\p{Lu}[\p{L}.’-]*\s){1,3}(?:that|the|he|she|it|they|there|his|her)\b|(?:\p{Lu}[\p{L}’-]*\s){0,2}\p{Lu}[\p{L}’-]*[.:,]\s)/u;

/** "In a letter to Brandt, Holm | wrote": up to the verb. */
const writesTo =
  /^(?:In|By|Via) (?:an?|his|her|the|another) (?:\p{Ll}+ )?(?:letter|e-?mail|message|note|text|memo|telegram)s? to (?:\p{L}+ ){0,2}\p{Lu}[\p{L}.’'-]*, (?:\p{Lu}[\p{L}.’'-]* )+(?=\p{Ll})/u;

/** "Holm told Brandt that it was old. “It is new,” he replied": where the verb stands; null where nobody who is named is told. */
function toldSomebody(text: string, start: number, here: number, pronounEnd: number): number | null {
  if (
    !/^\s(?:then |\p{Ll}+ly )?(?:answered|replied|retorted|shot back)\b/u.test(
      text.slice(pronounEnd, pronounEnd + LONGEST_LEAD),
    )
  )
    return null;
  // "Asked about it, he replied": whoever was asked.
  if (/\b[Aa]sked\b/.test(text.slice(here, pronounEnd + LONGEST_LEAD))) return null;
  const before = text.slice(start, here);
  const at = tells.exec(before)?.index ?? writesTo.exec(before)?.[0].length;
  return at === undefined ? null : start + at;
}

const plainPhrase = /^(?!.*\b(?:who|that|said|was|were|been)\b)[^.;:“”"]{1,70}$/;

/** Whether nothing but a name stands between where it begins and the verb: "Holm | asked". */
const isAskersName = (text: string, name: number, verb: number): boolean =>
  verb - name < LONGEST_LEAD && nameAlone.test(text.slice(name, verb));

/**
 * "Holm asked Brandt if the talks were off. He said they were.": where the verb stands, in a sentence from `start` to `here`; null
 * where nobody asks somebody who is named, or "him".
 */
function askedSomebody(text: string, start: number, here: number, pronounEnd: number): number | null {
  if (!finiteAnswer.test(text.slice(pronounEnd, pronounEnd + TITLE))) return null;
  const before = text.slice(start, here);
  const him = asksHim.exec(before);
  const isHe = /\bhe$/i.test(text.slice(here, pronounEnd));
  const noun = asksNoun.exec(before);
  const one = asksOne.exec(before) ?? asksNamed.exec(before) ?? (isPersonNoun(noun?.groups?.noun ?? '') ? noun : null);
  const at = (one ?? ((him?.[1] === 'him') === isHe ? him : null))?.index;
  return at === undefined || at === 0 ? null : start + at;
}

const askedWhether =
  /^(?:When |Once )?(?:[Aa]sked\s(?:[^,.]{0,30}\s)?(?:whether|if|why|how|what|when|where)|(?:[Tt]old|[Rr]eminded|[Ii]nformed)\s(?:by\s[^,.]{0,30}\s)?that)\b(?:[^.“”]|\b\p{Lu}[a-z]{1,2}\.)*,\s$/u;

/**
 * "Asked whether Holm had lied, he said": who is asked about somebody by name is another, and so is who replies to what somebody
 * has just said: "Holm called it dull. | She replied that …".
 */
export function askedAbout(followed: Followed, at: number, sentence: number): readonly Person[] {
  const start = followed.sentences[sentence]!;
  if (start === at && repliesHere.test(followed.text.slice(at, at + LONGEST_LEAD))) {
    const spoke = followed.trail.last(({ standing }) => standing === 'speaker', sentence, 1);
    return spoke ? [spoke.person] : [];
  }
  if (!askedWhether.test(followed.text.slice(start, at))) return [];
  return followed
    .within({ start, end: at })
    .flatMap((naming) =>
      naming.form === 'name' && naming.place !== 'possessor' ? (followed.picture.at(naming).person ?? []) : [],
    );
}

/** "Asked by the judge what he did, he said": whoever asks is not the one who answers. */
export function askerBefore({ text, sentences, trail }: Followed, at: number, sentence: number): Person | null {
  // "When a reporter remarked on it, she replied": whoever is answered.
  if (text.startsWith('When ', sentences[sentence]) && repliesHere.test(text.slice(at, at + LONGEST_LEAD)))
    return trail.last((one) => one.at < at && one.standing === 'speaker', sentence, 0)?.person ?? null;
  const place = askerPlace(text, sentences[sentence]!, at);
  if (!place) return null;
  const asks = (one: Trace): boolean => one.at >= place[0] && one.at <= place[1];
  return trail.last(asks, sentence, 0)?.person ?? null;
}

const putTo = /^(?:When|Once|As) (?:I|we|(?:an?|the|one|another) \p{Ll}+) (?:\p{L}+ ){1,4}$/u;

/** "When I put that to Holm he | nods", "When a clerk asked Holm, he said": who alone is named in the clause before. */
export function metBefore(followed: Followed, at: number, sentence: number): Person | null {
  const { text, sentences, picture } = followed;
  const start = sentences[sentence]!;
  const [one, other] = followed.within({ start, end: at }).filter(({ form }) => form === 'name');
  if (!one || other || !/^,? $/.test(text.slice(one.end, at)) || !putTo.test(text.slice(start, one.start))) return null;
  return picture.at(one).person;
}

const repliesHere = /^\p{L}+\s(?:then |just |only )?(?:answer|repli|respond|shot back|retort|counter)/u;

const askingTrades = [...askers, 'judge', 'lawyer', 'prosecutor', 'attorney', 'detective', 'officer'].join('|');
/** “…?” the prosecutor, Ivo Holm, asked. */
const asksByTrade = new RegExp(
  String.raw`\?[”"’'»]\s(?=[^“”".]{0,${LONGEST_LEAD}}\b(?:asked|wondered|wanted to know)\b)[^“”".]{0,${LONGEST_LEAD}}\b(?:${askingTrades})\b`,
  'iu',
);

/** "Holm asked if she had gone. “No,” she answered": not Holm. */
export function askerOf(followed: Followed, end: number, sentence: number): Person | null {
  const { text, sentences, trail } = followed;
  // "… he denied it": whoever has just said it does not.
  if (deniesThat(followed, end, sentence))
    return trail.last(({ standing, at }) => standing === 'speaker' && at < end, sentence, 1)?.person ?? null;
  const start = sentences[sentence - 1];
  if (start === undefined) return null;
  // “…?” the reporter asked. “…,” he said.
  const before = text.slice(start, sentences[sentence]);
  if (before.includes('?') && asksByTrade.test(before))
    return (
      trail.last((one) => one.standing === 'speaker' && one.sentence === sentence - 1, sentence, 1)?.person ?? null
    );
  const answered = askedBefore(text, start, sentences[sentence]!, end);
  const told = answered === null ? toldSomebody(text, start, sentences[sentence]!, end) : null;
  const asked = answered ?? told ?? askedSomebody(text, start, sentences[sentence]!, end);
  if (asked === null) return null;
  // "Counsel for the firm, Norda Lines, | asked her"
  const opens = ({ at, standing }: Trace): boolean =>
    /^s(?:peaker|ubject)$/.test(standing) && at === start && plainPhrase.test(text.slice(at, asked));
  const asks = (one: Trace): boolean =>
    one.sentence === sentence - 1 &&
    one.at < asked &&
    one.standing !== 'inside' &&
    mayBePerson(one.person) &&
    (answered !== null ||
      isAskersName(text, one.at, asked) ||
      opens(one) ||
      // “You lied,” the prosecutor told Brandt.
      (told !== null && one.standing === 'speaker'));
  const asker = trail.last(asks, sentence, 1)?.person ?? null;
  if (told === null || !asker) return asker;
  const heard = askedIn(followed, sentence - 1, asker);
  // "Holm told Norda that …, he replied": a paper says nothing; but “You lied,” Holm told Brandt.
  return heard?.human === true || (heard?.human === null && /\byou(?:r|rs|['’]\p{Ll}+)?\b/iu.test(before))
    ? asker
    : null;
}

/** "Holm put it to Brandt that he lied. “No,” he replied": Brandt, the only other one whom the sentence names outside what is said. */
export function askedIn(followed: Followed, sentence: number, asker: Person): Person | null {
  const { sentences, text, said, picture } = followed;
  const others = new Set(
    followed
      .within({ start: sentences[sentence]!, end: sentences[sentence + 1] ?? text.length })
      .filter((naming) => naming.form === 'name' && !said.isInside(naming))
      .flatMap((naming) => picture.at(naming).person ?? []),
  );
  others.delete(asker);
  return others.size === 1 ? [...others][0]! : null;
}

const addresses =
  /^(?:[^,]{0,25} )?(?:an?|the|one) (?:[\p{L}-]+ ){1,3}(?:told|asked|warned|advised|urged|assured|ordered|begged) (her|him)\b/iu;

/** "A clerk told her to wait": whether a sentence has somebody speak to "her", or to "him". */
export function addressesOne({ text, sentences }: Followed, sentence: number, gender: 'male' | 'female'): boolean {
  const start = sentences[sentence];
  const one = start === undefined ? null : addresses.exec(text.slice(start, sentences[sentence + 1]));
  return one !== null && (one[1] === 'her') === (gender === 'female');
}
