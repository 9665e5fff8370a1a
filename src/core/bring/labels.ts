import { rawLines } from '../article/forms/raw-lines';
import type { BroughtFacts } from './brought';
import { webAddress } from './one-line';

/** What databases call the facts that are kept, in small letters; of several names for one fact, the first counts. */
const labels: Readonly<Record<keyof BroughtFacts, readonly string[]>> = {
  title: ['hd', 'ti', 'headline', 'title'],
  author: ['by', 'au', 'byline', 'author', 'authors', 'author(s)', 'author/byline'],
  outlet: [
    'sn',
    'so',
    'publication title',
    'publication',
    'paper',
    'newspaper',
    'publication name',
    'source',
    'journal',
    'from',
  ],
  url: ['document url', 'url', 'link', 'openurl link', 'permalink', 'persistent link'],
  date: ['pd', 'publication date', 'date', 'published', 'issue date'],
};

/** What they also label: it shows that a label beside it is one. */
const others = ['length', 'section', 'edition', 'page', 'record', 'record number', 'load-date', 'copyright'];

/** "PD  4 March 2021". */
const coded = /^([A-Z]{2,3})(?:\s{2,}|\t)(\S.*)$/;
/** "Publication title: Grenby Herald". */
const named = /^\s*([\p{L}()][\p{L}()/ ]{1,24}?)\s*:\s+(\S.*)$/u;

/** "Author/Byline: Jane Roe | Section: News | Page: 4A" is three lines. */
const beside = /\s+\|\s+(?=[\p{L}()/ ]{2,24}:\s)/u;

/** The labelled facts of an export's article, as they are written there. Fewer than two labels are none. */
export function labelledFacts(text: string): BroughtFacts {
  const values = new Map<string, string>();
  let last = '';
  for (const line of rawLines(text)) {
    const matches = line.text.split(beside).map((part) => coded.exec(part) ?? named.exec(part));
    if (matches[0]) {
      for (const match of matches) {
        const label = match?.[1]!.toLowerCase() ?? '';
        last = values.has(label) ? '' : label;
        if (last !== '') values.set(label, match![2]!.trim());
      }
    } else if (line.blank) last = '';
    // A long value goes on in the next line.
    else if (last !== '' && line.indent >= 2) values.set(last, `${values.get(last)!} ${line.text.trim()}`);
    else last = '';
  }
  const all = [...Object.values(labels).flat(), ...others];
  if ([...values.keys()].filter((label) => all.includes(label)).length < 2) return {};
  // What a letter comes from is nobody's paper.
  if (!values.has('publisher') && !values.has('document type')) values.delete('from');
  const facts: Partial<Record<keyof BroughtFacts, string>> = {};
  for (const [name, known] of Object.entries(labels) as [keyof BroughtFacts, readonly string[]][]) {
    const label = known.find((one) => values.has(one));
    if (label !== undefined) facts[name] = values.get(label)!;
  }
  // A clipping's "source" is where it stands.
  const address = webAddress(facts.outlet?.replace(/^["'<]+|["'>]+$/g, ''));
  if (address === undefined) return facts;
  delete facts.outlet;
  return { url: address, ...facts };
}
