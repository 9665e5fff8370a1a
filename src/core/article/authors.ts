import { givenNames } from '../language/english/given-names';
import { fold, keyOf } from '../text/fold';
import { stampParts, withoutDates, withoutHours } from './date-lines';
import { bylineOpeners } from './words';

/** A page that names more is a list of them. */
const most = 6;

const post =
  /\b(?:correspondent|reporter|editor|staff|service|agencies|writer|news|team|desk|bureau|analyst|columnist|producer)\b/i;
const outlet =
  /\b(?:Post|Times|Agency|Press|Herald|Tribune|Gazette|Journal|Daily|Weekly|Today|Online|Radio|TV|Telegraph|Guardian|Chronicle|Courier|Examiner|Globe|Standard|Monitor|Magazine|Media|Network|Reuters|Wire|Inquirer|Bulletin|Dial)\b/;
const given =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|del|van|von|der|bin|al|el|la|di|da|ibn|ter)){1,4}$/u;
/** The post behind a name, without a comma: "Petra Lang Transport correspondent". */
const behindName =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: (?:de|van|von|der|bin|al))? \p{Lu}[\p{L}\p{M}’'-]+) (?:[\p{L}’'-]+ ){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Ww]riter)$/u;
/** "Jan Holub in Karo" */
const inPlace = /^(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}\p{M}’'-]+) in \p{Lu}[\p{L} ’'-]{2,24}$/u;
const oneWord = /^\p{Lu}[\p{L}\p{M}'’.-]+$/u;

/** "By Jane Roe and Ivan Petrov, Reuters | 3 March 2021" → both names; their posts and outlets are none of them. */
function namesIn(byline: string): readonly string[] {
  const opener = bylineOpeners.opening(keyOf(byline));
  const plain = byline.replace(/^[\s—–\-*•(|]+/, '').replace(/\s\S+@\S+\.\S+/g, ' ');
  const rest = withoutHours(withoutDates(opener === null ? plain : plain.slice(opener.length)))
    .replace(/^[\s:]+/, '')
    .replace(/\b(?:published|updated|posted)\b(?: on| at)?:?/gi, ' ')
    .replace(/\b(?:\d+ )?comments?\s*$/i, '')
    .split(/\s[-–—]\s|[|•·/(@]/)[0]!;
  const names: string[] = [];
  for (const [at, part] of rest.split(/[,;]|\s(?:and|&|with|et|und|y|и|և|və|ve)\s/).entries()) {
    const name = part.replace(/\s+/g, ' ').trim().replace(behindName, '$1').replace(inPlace, '$1');
    // "Jane Roe, PA Environment Correspondent"
    if (at > 0 && behindName.test(part.trim()) && !givenNames.has(fold(name.split(' ')[0]!))) break;
    const fits = !post.test(name) && !outlet.test(name) && (given.test(name) || (at === 0 && oneWord.test(name)));
    if (fits) names.push(name);
    else break;
  }
  return names;
}

/** Who wrote the article, as its bylines name them, in their order. */
export function authorsOf(bylines: readonly string[]): readonly string[] {
  const own = bylines.map(
    (byline) => stampParts(byline).find((part, at) => at > 0 && /^by\s\p{Lu}/iu.test(part)) ?? byline,
  );
  return [...new Set(own.flatMap(namesIn))].slice(0, most);
}
