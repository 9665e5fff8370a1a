import { labelsOf, noCodebook } from '../annotations/codebook';
import type { Format } from './format';
import { guidOf } from './guid';
import { dayOf, exactOf, type ExportRecord, type Source } from './record';

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words of an article as they are: nothing in them is a heading, a link or HTML. */
const plain = (text: string): string => line(text).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');

/** An address as one; in it nothing is to be escaped. */
const linked = (text: string): string => (/^https?:\/\/[^\s<>]+$/i.test(text) ? `<${text}>` : plain(text));

const titleOf = ({ article, file }: Source): string => line(article.title ?? article.headline ?? file);

const kinds = { direct: 'quote', mixed: 'part quote', indirect: 'claim' } as const;

/** Where it is open who speaks, all whom it may be. */
function whoIn({ kind, speakers, candidates }: ExportRecord): string {
  const told = speakers.map(({ name }) => name).join(', ') || candidates.map(({ name }) => name).join(' or ');
  return told || (kind === null ? 'Marked' : 'Nobody named');
}

function entry(record: ExportRecord, codebook = noCodebook): string {
  const { kind, type, negated, labels, tags, rating, review, paragraph } = record;
  const sort = [kind === null ? '' : kinds[kind], type === 'assertion' ? '' : (type ?? ''), negated ? 'not said' : ''];
  const state = review.state === 'own' ? 'marked' : review.state;
  const reviewed = review.by ? `${state} by ${plain(review.by)}` : state;
  const where = [...sort, paragraph > 0 ? `¶ ${paragraph}` : '', reviewed].filter((part) => part !== '').join(', ');
  const more = [
    labels.length > 0
      ? `  Labels: ${plain(
          labelsOf(labels, codebook)
            .map(({ name }) => name)
            .join(', '),
        )}`
      : '',
    tags.length > 0 ? `  Tags: ${plain(tags.join(', '))}` : '',
    rating ? `  Rating: ${plain([rating.text, rating.explanation ?? ''].join(' '))}` : '',
    rating?.evidence?.length ? `  Evidence: ${rating.evidence.map(linked).join('; ')}` : '',
    review.note ? `  Note:\n${review.note.replace(/^/gm, '  > ')}` : '',
  ].filter((part) => part !== '');
  return [`- **${plain(whoIn(record))}** (${where}): ${plain(exactOf(record))}`, ...more].join('\n\n');
}

function section(source: Source, notesOnly: boolean): string {
  const { outlet, author, url } = source.article;
  const from = [author, outlet, dayOf(source.article), url, source.file]
    .filter((part) => part)
    .map((part) => plain(part!));
  const records = source.records.filter(({ review }) => !notesOnly || review.note);
  return [
    `## ${plain(titleOf(source))}`,
    from.join(', '),
    ...records.map((record) => entry(record, source.codebook)),
  ].join('\n\n');
}

/** The article as CSL JSON has it; a date only as far as the text leaves no choice. */
function cslOf(source: Source): object {
  const { outlet, author, url, accessed } = source.article;
  const parts = (day: string): object => ({ 'date-parts': [day.split('-').map(Number)] });
  const day = dayOf(source.article);
  return {
    id: guidOf('article', source.sha256, source.file),
    type: 'article-newspaper',
    title: titleOf(source),
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(url ? { URL: url } : {}),
    ...(day ? { issued: parts(day) } : {}),
    ...(accessed ? { accessed: parts(accessed) } : {}),
  };
}

/** A brief to be read, in Markdown, and beside it the articles for a program that cites. */
export const brief: Format = {
  name: 'brief',
  write: (sources, { notesOnly }) => [
    {
      name: 'brief.md',
      content: `# Statements\n\n${sources.map((source) => section(source, notesOnly === true)).join('\n\n')}\n`,
    },
    { name: 'articles.csl.json', content: `${JSON.stringify(sources.map(cslOf), null, 2)}\n` },
  ],
};
