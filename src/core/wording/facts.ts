import { dateInWords } from '../actors/roles/describe-role';
import type { Knowledge } from '../actors/find-mentions';
import type { Analysis, DateInWords, Span, Statement } from '../model';
import type { Translate } from './translate';
import { actorName, outletName } from './names';
import { oneLine } from './one-line';

/** Something worth knowing of a statement beside its words: `about`, `Norvia, Petra Holm`. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** So many actors, dates or numbers are told; the words have the rest. */
const most = 4;

/**
 * Below this a statement is marked "not sure". Higher, and half the cards of a real article carry the mark and
 * nobody heeds it; lower, and wrong speakers pass unmarked.
 */
export const sureFrom = 0.6;

export const isUnsure = ({ confidence }: Statement): boolean => confidence < sureFrom;

/** Days, months and years as they are said: `8 March 2021`, `May 2021`, `1 March 2021 to 7 March 2021`. */
function days({ earliest, latest, precision }: DateInWords, t: Translate): string | undefined {
  const size = precision === 'month' ? 7 : precision === 'year' || precision === 'decade' ? 4 : 10;
  const show = (day: string): string => dateInWords(day.slice(0, size));
  if (earliest === null || latest === null) {
    if (earliest !== null) return t('{0} or later', show(earliest));
    return latest === null ? undefined : t('{0} or earlier', show(latest));
  }
  const [from, to] = [show(earliest), show(latest)];
  return from === to ? from : t('{0} to {1}', from, to);
}

/** A date as the words have it, and what that was: `Monday: 8 March 2021`. Said once where both are the same. */
function dateFact(written: string, date: DateInWords, t: Translate): string | undefined {
  const absolute = days(date, t);
  if (absolute === undefined) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/(\d)(?:st|nd|rd|th)\b|[\s,.]/g, '$1');
  const same = plain(written) === plain(absolute) || /\b(?:1[89]|20)\d\d\b/.test(written);
  return same ? undefined : `${written}: ${absolute}`;
}

function list(texts: readonly string[], t: Translate): string {
  const unique = [...new Set(texts)];
  const shown = unique.slice(0, most).join(', ');
  return unique.length > most ? t('{0} and {1} more', shown, unique.length - most) : shown;
}

/** The words that report it; empty where that is a mere colon or dash. */
export function cueWords(text: string, { cue }: Statement): string {
  const words = cue.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
  return /\p{L}/u.test(words) ? words : '';
}

/** Through whom it came, which dates it means, whom it is about, and its numbers; only what there is. */
export function factsOf(
  text: string,
  statement: Statement,
  { article }: Analysis,
  knowledge: Knowledge,
  t: Translate,
): readonly Fact[] {
  const name = (id: string): string => actorName(id, knowledge);
  const read = (span: Span): string => oneLine(text.slice(span.start, span.end));
  // The article's own chain stands above all statements.
  const through = statement.reportedBy
    .filter((link) => !article.chain.includes(link))
    .map((link) => outletName(link, text, knowledge));
  const dates = statement.dates.flatMap((date) => dateFact(read(date), date, t) ?? []);
  const facts: readonly Fact[] = [
    { label: t('through'), text: through.join(' ← ') },
    { label: t('when'), text: list(dates, t) },
    { label: t('about'), text: list(statement.about.map(name), t) },
    { label: t('numbers'), text: list(statement.numbers.map(read), t) },
  ];
  return facts.filter((fact) => fact.text !== '');
}
