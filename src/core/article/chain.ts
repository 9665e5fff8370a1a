import { agencyId } from '../language/agencies';
import { fold } from '../text/fold';
import { slug } from './dateline';

/** Words of credits that name nobody: "and agencies", "photo by". */
const nobody =
  /^(?:(?:with|and|the|other|news|wire|various|international|local|foreign|russian|western|our|own|staff|media|state)\s+)*(?:agencies|agency|agency reports|wires|wire reports|reports|media|media reports|sources|own sources|press reports|news agencies|correspondents?|files?|staff|photo|агентства|информагентств|агентств)$/;

/** The outlets and agencies that a credit names, as ids, in its order. */
export function outletsOf(credit: string): readonly string[] {
  const found: string[] = [];
  const isSource = /^\W{0,3}(?:[\p{L}]{4,8}) ?:/u.test(credit);
  const folded = fold(credit)
    .slice(0, 300)
    .replace(/^[\p{L} ]{2,40}?\s{0,2}:\s*/u, '')
    .replace(/^[(/\s—–-]+|[)/\s]+$/g, '')
    .replace(
      /\b(?:with additional reporting by|additional reporting by|with reporting by|reporting by|based on reporting by|based on reports by|edited by|editing by|compiled by|compiled from|translated by|originally published (?:by|on|at)|first published (?:by|on|at|in)|with files from|with inputs? from|with material from|with information from|with contributions from|this (?:article|story) was|по материалам|mit material von|con información de)\b/g,
      ';',
    );
  for (const part of folded.split(/[,;&|]|\s+(?:and|with|via|и|և|və|ve|und|et|y|e|за|with the)\s+|\s[-–—]\s/)) {
    const name = part
      .trim()
      .replace(/^(?:by|from|the|with|and)\s+/, '')
      .replace(/[.\s)]+$/, '');
    if (name === '' || nobody.test(name)) continue;
    // "RFE/RL's Armenian Service"
    const id = agencyId(name) ?? agencyId(name.replace(/['’]s (?:\p{L}+ ){1,3}(?:service|bureau|desk)$/u, ''));
    if (id !== undefined) found.push(id);
    else if (isSource && looksLikeName(credit, name)) found.push(slug(name));
    else if (/^[\p{L}\d-]+(?:\.[a-z]{2,6}){1,2}(?:\/\S*)?$/u.test(name))
      found.push(slug(name.replace(/\/.*$/, '').replace(/^www\./, '')));
  }
  return found;
}

/** A name as it stands in the credit: four words at most, each with a capital. */
function looksLikeName(credit: string, folded: string): boolean {
  const at = credit.toLowerCase().indexOf(folded);
  if (at < 0 || folded.includes('.')) return false;
  const words = credit.slice(at, at + folded.length).split(/\s+/);
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|de|du)$/.test(word));
}

/** "AFP: The strike is far from over", in small letters and folded; "report:" is as often the word. */
const opening = /^(?!report:)([\p{L}.]{2,20}(?: [\p{L}.]{2,20}){0,2}): /u;

/** "Details are reported by the Interfax news outlet." */
const passing =
  /^(?:this|that|it|(?:the |more |further )?(?:details?|information|news)) (?:is|are|was|were|has been|have been) (?:reported|written|published|told) (?:by|on|in) (?:the )?([\p{L}./ -]{2,40}?)(?: (?:news|information|press))?(?: (?:agency|outlet|website|site|portal|service|channel))?\.?$/u;

/** Outlets that the text itself names as those it comes through: before its first words, or in a sentence that tells nothing else. */
export function outletsInText(bodies: readonly string[]): readonly string[] {
  const [first = ''] = bodies;
  const label = opening.exec(fold(first.slice(0, LONGEST_LABEL)))?.[1];
  const named = bodies.filter((body) => body.length < LONGEST_LABEL).map((body) => passing.exec(fold(body))?.[1]);
  return [label, ...named].flatMap((name) => (name === undefined ? [] : (agencyId(name) ?? [])));
}

/** In UTF-16 code units. */
const LONGEST_LABEL = 120;

/** Each id once, the first place counts. */
export function chainOf(...sources: readonly (readonly string[])[]): readonly string[] {
  const links = sources.flat();
  return links.length < 2 ? links : [...new Set(links)];
}
