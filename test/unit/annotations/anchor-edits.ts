import { canonical } from '../../../src/core/text/canonical';
import { decodeArticle } from '../../../src/cli/encoding';
import { oneOf, paragraphs, type Random, sentence, whole } from './random';

/** Invented articles, a sentence in one of them that is annotated, and what editors, outlets and typists do to it. */

export interface Edited {
  readonly text: string;
  /** As it stands in the file, where that is something else: what a rule of offsets counts in. */
  readonly raw?: string;
  /** Where the words are now, by the edit itself; null where they are gone. */
  readonly truth: { readonly start: number; readonly end: number } | null;
}

/** An article with one of its sentences, or a part of one, to be annotated; and what an edit makes of both. */
export type EditKind = (
  parts: readonly string[],
  mine: number,
  words: readonly [number, number],
  random: Random,
) => Edited;

export const join = (parts: readonly string[]): string => parts.join('\n\n');
const startOf = (parts: readonly string[], index: number): number =>
  join(parts.slice(0, index)).length + (index ? 2 : 0);

export const at = (parts: readonly string[], index: number, [from, to]: readonly [number, number]): Edited => {
  const start = startOf(parts, index);
  return { text: join(parts), truth: { start: start + from, end: start + to } };
};

export const kinds: Readonly<Record<string, EditKind>> = {
  'a paragraph put before it': (parts, mine, words, random) =>
    at([...paragraphs(random, 1), ...parts], mine + 1, words),
  'another paragraph deleted': (parts, mine, words, random) => {
    const other = (mine + 1 + whole(random, parts.length - 1)) % parts.length;
    return at(
      parts.filter((_, i) => i !== other),
      other < mine ? mine - 1 : mine,
      words,
    );
  },
  'its paragraph moved to the end': (parts, mine, words) =>
    at([...parts.filter((_, i) => i !== mine), parts[mine]!], parts.length - 1, words),
  'lines wrapped': (parts, mine, words) => {
    // One blank becomes one line end: the places stay.
    const wrapped = parts.map((part) => part.replace(/(.{40,60}?) /g, '$1\n'));
    return at(wrapped, mine, words);
  },
  'other quotation marks': (parts, mine, words) =>
    at(
      parts.map((part) => part.replace(/[“”]/g, '"')),
      mine,
      words,
    ),
  'a sentence put into its paragraph': (parts, mine, words, random) => {
    const added = `${sentence(random)} `;
    return at(
      parts.map((part, i) => (i === mine ? added + part : part)),
      mine,
      [words[0] + added.length, words[1] + added.length],
    );
  },
  'LF made CR LF': (parts, mine, words) => read(join(parts).replaceAll('\n', '\r\n'), at(parts, mine, words)),
  'CR LF and wrapped, made LF again': (parts, mine, words) => {
    const wrapped = parts.map((part) => part.replace(/(.{40,60}?) /g, '$1\n'));
    return read(canonical(join(wrapped).replaceAll('\n', '\r\n')).text, at(wrapped, mine, words));
  },
  'saved as UTF-16, with its mark': (parts, mine, words) =>
    read(decodeArticle(Buffer.from(`\ufeff${join(parts)}`, 'utf16le')).text, at(parts, mine, words)),
  'saved as windows-1252': (parts, mine, words) =>
    read(decodeArticle(inWindows1252(join(parts)), 'windows-1252').text, at(parts, mine, words)),
  'its paragraph deleted': (parts, mine) => ({ text: join(parts.filter((_, i) => i !== mine)), truth: null }),
  'its words replaced': (parts, mine, words, random) => {
    const part = parts[mine]!;
    const instead = oneOf(random, ['Nobody knows.', 'The council meets again next week.', '']);
    return {
      text: join(parts.map((one, i) => (i === mine ? part.slice(0, words[0]) + instead + part.slice(words[1]) : one))),
      truth: null,
    };
  },
};

/** A file as it is read. @param raw decoded */
const read = (raw: string, { truth }: Edited): Edited => ({ text: canonical(raw).text, truth, raw });

/** The signs of the invented articles that have another byte there than their code. */
const bytes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '—': 0x97, '…': 0x85 };

const inWindows1252 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (sign) => bytes[sign] ?? sign.charCodeAt(0)));

/** A typing error every so many letters: the words are found, but asked about. */
export function withTypos(words: string, random: Random): string {
  return words.replace(/[a-z]/g, (letter) => (random() < 0.04 ? 'x' : letter));
}

export interface Scene {
  readonly parts: readonly string[];
  readonly mine: number;
  readonly words: readonly [number, number];
}

export function scene(random: Random): Scene {
  const parts = paragraphs(random, 4 + whole(random, 6));
  const mine = whole(random, parts.length);
  const sentences = [...parts[mine]!.matchAll(/[^.;]+[.;]/g)].map((match) => match[0].trim());
  const exact = oneOf(random, sentences);
  const from = parts[mine]!.indexOf(exact);
  return { parts, mine, words: [from, from + exact.length] };
}
