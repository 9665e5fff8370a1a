import { strToU8, zipSync } from 'fflate';
import type { Label } from '../annotations/codebook';
import { type Coded, codesOf, momentOf } from './bodies';
import { codePointsIn } from './code-points';
import type { Format } from './format';
import { guidOf } from './guid';
import { fileNames } from './names';
import { exactOf, type ExportRecord, type Source } from './record';
import { xml } from './xml';

const codeGuid = ({ group, name, actor }: Coded): string =>
  guidOf('code', group, name, ...(actor === undefined ? [] : [actor]));
const userGuid = (name: string): string => guidOf('user', name);
const sourceGuid = ({ file, sha256 }: Source): string => guidOf('source', sha256, file);
const selectionGuid = (source: Source, record: ExportRecord, i: number): string =>
  guidOf('selection', sourceGuid(source), record.id, String(i));
const noteGuid = (source: Source, record: ExportRecord): string => guidOf('note', sourceGuid(source), record.id);

/** Speakers are codes too: programs take cases in, and lose which words are theirs. */
function codeBook(sources: readonly Source[]): object | undefined {
  const records = sources.flatMap((source) => source.records);
  const all = new Map(records.flatMap(codesOf).map((code) => [codeGuid(code), code]));
  if (all.size === 0) return undefined;
  const groups = [...new Set([...all.values()].map(({ group }) => group))];
  const Code = groups.map((group) => {
    const codes = [...all.values()].filter((code) => code.group === group);
    return {
      '@guid': guidOf('group', group),
      '@name': group,
      '@isCodable': 'false',
      Description: `${group} of statements`,
      Code: group === 'Label' ? labelCodes(codes, sources) : codes.map(plainCode),
    };
  });
  return { Codes: { Code } };
}

const plainCode = (code: Coded): object => ({
  '@guid': codeGuid(code),
  '@name': code.name,
  '@isCodable': 'true',
  Description: code.actor === undefined ? code.name : `${code.name}, actor ${code.actor}`,
});

/** Labels as the codebooks have them: by their names, each below the one that it belongs to. */
function labelCodes(used: readonly Coded[], sources: readonly Source[]): readonly object[] {
  const known = new Map(sources.flatMap(({ codebook }) => codebook?.labels.map((label) => [label.id, label]) ?? []));
  const labels = new Map<string, Label>();
  const add = (id: string): void => {
    if (labels.has(id)) return;
    const label = known.get(id) ?? { id, name: id };
    labels.set(id, label);
    if (label.parent !== undefined) add(label.parent);
  };
  for (const { name } of used) add(name);
  const below = (parent: string | undefined): readonly object[] | undefined => {
    const codes = [...labels.values()].filter((label) => label.parent === parent);
    return codes.length === 0
      ? undefined
      : codes.map(({ id, name, description, stance }) => ({
          '@guid': codeGuid({ group: 'Label', name: id }),
          '@name': name,
          '@isCodable': 'true',
          // By the id at its end it is known again when it comes back.
          Description: [description, stance, `label ${id}`].filter((part) => part !== undefined).join(', '),
          Code: below(id),
        }));
  };
  return below(undefined) ?? [];
}

/** What of it nobody has decided, for whoever takes it in again; the cue does not go out. */
function asFoundIn({ asFound }: ExportRecord): string {
  const told = Object.entries(asFound).filter(([field]) => field !== 'cue');
  return told.length > 0 ? `, as found ${JSON.stringify(Object.fromEntries(told))}` : '';
}

function selections(source: Source): readonly object[] {
  const points = codePointsIn(source.text);
  return source.records.flatMap((record) => {
    const { review } = record;
    const by = review.by ? userGuid(review.by) : undefined;
    const at = momentOf(review.at);
    return record.content.map(({ start, end }, i) => {
      const guid = selectionGuid(source, record, i);
      return {
        '@guid': guid,
        '@name': exactOf(record).slice(0, 60),
        '@startPosition': points(start),
        '@endPosition': points(end),
        '@creatingUser': by,
        '@creationDateTime': at,
        Description: `${review.state}, rule ${record.rule}, score ${record.confidence}, id ${record.id}${asFoundIn(record)}`,
        Coding: codesOf(record).map((code) => ({
          '@guid': guidOf('coding', guid, codeGuid(code)),
          '@creatingUser': by,
          '@creationDateTime': at,
          CodeRef: { '@targetGUID': codeGuid(code) },
        })),
        NoteRef: review.note && i === 0 ? { '@targetGUID': noteGuid(source, record) } : undefined,
      };
    });
  });
}

function cases(sources: readonly Source[]): object | undefined {
  const speakers = new Map<string, string[]>();
  for (const source of sources)
    for (const record of source.records)
      for (const { name } of record.speakers) {
        const own = record.content.map((_, i) => selectionGuid(source, record, i));
        speakers.set(name, [...(speakers.get(name) ?? []), ...own]);
      }
  if (speakers.size === 0) return undefined;
  const Case = [...speakers].map(([name, own]) => ({
    '@guid': guidOf('case', name),
    '@name': name,
    Description: 'Speaker',
    SelectionRef: own.map((guid) => ({ '@targetGUID': guid })),
  }));
  return { Case };
}

function notes(sources: readonly Source[]): object | undefined {
  const Note = sources.flatMap((source) =>
    source.records.flatMap((record) =>
      record.review.note
        ? [{ '@guid': noteGuid(source, record), '@name': record.id, PlainTextContent: record.review.note }]
        : [],
    ),
  );
  return Note.length > 0 ? { Note } : undefined;
}

/** What the article is cited by, for the source's description. */
function describe({ file, sha256, article }: Source): string {
  const { title, headline, outlet, author, url, date } = article;
  const parts = [title ?? headline, author, outlet, date?.earliest, url, `file ${file}`, `sha256 ${sha256}`];
  return parts.filter((part) => part).join('\n');
}

/** REFI-QDA 1.5 project exchange: positions count code points, lines end with LF. */
export const qdpx: Format = {
  name: 'qdpx',
  write(sources) {
    const names = fileNames(sources);
    const records = sources.flatMap((source) => source.records);
    const users = [...new Set(records.flatMap(({ review }) => review.by ?? []))];
    const project = {
      '@xmlns': 'urn:QDA-XML:project:1.0',
      '@name': 'Sayso',
      '@origin': 'Sayso',
      Users: users.length > 0 ? { User: users.map((name) => ({ '@guid': userGuid(name), '@name': name })) } : undefined,
      CodeBook: codeBook(sources),
      Cases: cases(sources),
      Sources:
        sources.length > 0
          ? {
              TextSource: sources.map((source) => ({
                '@guid': sourceGuid(source),
                '@name': names.get(source)!,
                '@plainTextPath': `internal://${sourceGuid(source)}.txt`,
                Description: describe(source),
                PlainTextSelection: selections(source),
              })),
            }
          : undefined,
      Notes: notes(sources),
      Description: 'Statements of articles, with their speakers',
    };
    const texts = sources.map((source) => [`sources/${sourceGuid(source)}.txt`, strToU8(source.text)] as const);
    const files = { 'project.qde': strToU8(xml({ Project: project })), ...Object.fromEntries(texts) };
    // The same project has the same bytes, whenever it is written.
    return [{ name: 'statements.qdpx', content: zipSync(files, { mtime: '1980-01-01T12:00:00Z' }) }];
  },
};
