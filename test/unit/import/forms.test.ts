import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { articlesOf } from '../../../src/core/import/articles';
import { csv } from '../../../src/core/import/csv';
import { planImport } from '../../../src/core/import/import';
import { qdpx } from '../../../src/core/import/qdpx';
import type { ImportForm } from '../../../src/core/import/record';
import { webAnnotation } from '../../../src/core/import/web-annotation';

const read = (form: ImportForm, text: string): ReturnType<ImportForm['read']> => form.read(strToU8(text));

describe('CSV that comes in', () => {
  it('may have semicolons, few columns, and marks that a spreadsheet needs', () => {
    const { records, problems } = read(
      csv,
      '\ufefffile;exact;labels;note\r\na.txt;The ferry stops;"a\\;b, c";"\'=two\nlines"\r\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(records[0]!.fields, { labels: ['a;b, c'], note: '=two\nlines' });
    assert.equal(records[0]!.state, 'own');
  });

  it('tells the line of what is wrong, behind cells of several lines, and reads the others', () => {
    const table =
      'exact,state,pieces,note\n"one",own,,"a\nb\nc"\n"two",maybe,,\n"three",own,x,\n"four",own,,\n,own,,\n';
    const { records, problems } = read(csv, table);
    assert.deepEqual(
      records.map(({ pieces }) => pieces[0]!.exact),
      ['one', 'four'],
    );
    assert.deepEqual(
      problems.map(({ where }) => where),
      ['line 5', 'line 6', 'line 8'],
    );
    assert.match(problems[0]!.message, /“state” is “maybe”: it must be one of/);
  });

  it('is told to be no table of decisions', () => {
    assert.match(read(csv, 'name,age\nJo,3\n').problems[0]!.message, /no column “exact”/);
    assert.match(csv.read(new Uint8Array([0x61, 0xff, 0x62])).problems[0]!.message, /not UTF-8\. Save it as/);
    assert.equal(read(csv, '').problems.length, 1);
  });

  it('written by hand keeps the speakers that it names, though it has no column for the kind', () => {
    const table =
      'exact,speaker,type,state,id\n“We go”,Zoë; Bo,,,\nthe plan,,denial,own,\nthe wall,,,,\nthe road,Bo,,corrected,\nthe lake,Bo,,own,x1\n';
    const { records, problems } = read(csv, table);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      records.map(({ fields }) => fields),
      [
        { kind: 'direct', speakers: [{ name: 'Zoë' }, { name: 'Bo' }] },
        { kind: 'indirect', type: 'denial', speakers: [] },
        {},
        { speakers: [{ name: 'Bo' }] },
        {},
      ],
    );
  });

  it('takes labels from columns of 0 and 1', () => {
    const { records } = read(csv, 'exact,labels,label: x,label: y\nwords,x; z,0,1\n');
    assert.deepEqual(records[0]!.fields.labels, ['z', 'y']);
  });
});

describe('Web Annotations that come in', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/1',
    type: 'Annotation',
    created: '2026-03-01T12:00:00Z',
    creator: { type: 'Person', name: 'Zoe' },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: 'ferry' },
      { type: 'TextualBody', value: 'who says so?' },
    ],
    target: {
      source: 'https://dial.example/ferry#top',
      selector: [
        { type: 'TextQuoteSelector', exact: 'The ferry 🎉 stops', prefix: 'He said: ', suffix: ' in May' },
        { type: 'TextPositionSelector', start: 9, end: 26 },
      ],
    },
  };

  it('are those of other programs, too: one, a list or a page', () => {
    for (const value of [annotation, [annotation], { type: 'AnnotationPage', items: [annotation] }]) {
      const { records, problems } = read(webAnnotation, JSON.stringify(value));
      assert.deepEqual(problems, []);
      const [{ state, fields, by, article, pieces }] = records as unknown as [(typeof records)[number]];
      assert.deepEqual([state, by, article.url], [undefined, 'Zoe', 'https://dial.example/ferry']);
      assert.deepEqual(fields, { tags: ['ferry'], note: 'who says so?' });
      assert.deepEqual([pieces[0]!.unit, pieces[0]!.start], ['code-points', 9]);
    }
  });

  it('are told where they stand on no words, and the others are read', () => {
    const page = { ...annotation, target: 'https://dial.example/ferry' };
    const { records, problems } = read(webAnnotation, JSON.stringify([page, annotation, 7]));
    assert.equal(records.length, 1);
    assert.deepEqual(
      problems.map(({ where }) => where),
      ['annotation 1', 'annotation 3'],
    );
    assert.match(read(webAnnotation, '{"a": 1').problems[0]!.message, /It is no JSON/);
  });

  it('with a place and no words are refused: the text may be another one', async () => {
    const [, position] = annotation.target.selector;
    const value = { ...annotation, target: { source: 'https://dial.example/ferry', selector: position } };
    const shelf = {
      paths: ['a.txt'],
      open: () => Promise.resolve({ text: 'x'.repeat(40), sha256: '', url: 'https://dial.example/ferry', entries: [] }),
    };
    const plan = await planImport(read(webAnnotation, JSON.stringify(value)), shelf, { now: '2026-04-01T00:00:00Z' });
    assert.match(plan.problems[0]!.message, /not the words that stand there/);
  });
});

/** A project as another program writes it: codes without groups, a note in a file. */
function project(text: string, place: string): Uint8Array {
  const qde = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="Other">
<Users><User guid="u1" name="Zoe"/></Users>
<CodeBook><Codes><Code guid="c1" name="Ferries" isCodable="true"><Code guid="c2" name="Stops &amp; starts" isCodable="true"/></Code></Codes></CodeBook>
<Sources><TextSource guid="s1" name="ferry" plainTextPath="internal://s1.txt">
<PlainTextSelection guid="p1" ${place} creatingUser="u1"><Coding guid="g1"><CodeRef targetGUID="c2"/></Coding><NoteRef targetGUID="n1"/></PlainTextSelection>
<PlainTextSelection guid="p2" startPosition="900" endPosition="950"/>
</TextSource></Sources>
<Notes><Note guid="n1" name="n" plainTextPath="internal://n1.txt"/></Notes>
</Project>`;
  return zipSync({ 'project.qde': strToU8(qde), 'Sources/s1.txt': strToU8(text), 'Sources/n1.txt': strToU8('look') });
}

describe('QDPX that comes in', () => {
  const text = 'One 🎉 line.\r\n\r\nThe ferry stops.\r\n';

  it('is that of other programs, whether they count CR LF as one sign or as two', () => {
    for (const place of ['startPosition="15" endPosition="30"', 'startPosition="13" endPosition="28"']) {
      const { records, problems } = qdpx.read(project(text, place));
      assert.equal(records[0]!.pieces[0]!.exact, 'The ferry stops');
      assert.deepEqual(records[0]!.fields, { labels: ['Stops & starts'], note: 'look' });
      assert.equal(records[0]!.by, 'Zoe');
      assert.match(problems[0]!.where, /^selection 2 of source “ferry”/);
    }
  });

  it('is told to be none, or broken', () => {
    assert.match(qdpx.read(strToU8('no archive')).problems[0]!.message, /no QDPX file/);
    const broken = zipSync({ 'project.qde': strToU8('<Project><a></Project>') });
    assert.match(qdpx.read(broken).problems[0]!.message, /no valid project/);
    const entities = zipSync({ 'project.qde': strToU8('<!DOCTYPE x [<!ENTITY a "aa">]><Project>&a;</Project>') });
    assert.match(qdpx.read(entities).problems[0]!.message, /no valid project/);
  });
});

describe('the article of a record', () => {
  const shelf = {
    paths: ['one/a.txt', 'two/a.txt', 'b.txt'],
    open: (path: string) =>
      Promise.resolve({
        text: path === 'two/a.txt' ? 'The ferry stops in May, said Jo.' : 'Nothing.',
        sha256: `sum of ${path}`,
      }),
  };
  const record = (article: object) => ({
    where: 'line 2',
    article,
    pieces: [{ unit: 'utf-16' as const, exact: 'The ferry stops in May', start: 0, end: 22 }],
    cue: [],
    wasPieces: [],
    fields: {},
    held: [],
  });

  it('is found by its path, its checksum, its text or its words', async () => {
    for (const key of [
      { file: 'folder/two/a.txt' },
      { file: 'a.txt', sha256: 'sum of two/a.txt' },
      { file: 'elsewhere/a.txt' },
      { sha256: 'sum of two/a.txt' },
      { text: 'The ferry stops in May, said Jo.' },
    ]) {
      const { byPath } = await articlesOf([record(key)], shelf);
      assert.deepEqual([...byPath.keys()], ['two/a.txt'], JSON.stringify(key));
    }
  });

  it('is told where it is not there, or nobody can tell which one it is', async () => {
    const { byPath, problems } = await articlesOf([record({ file: 'c.txt' }), record({ file: 'c.txt' })], shelf);
    assert.equal(byPath.size, 0);
    assert.match(problems[0]!.where, /^line 2 and 1 more$/);
    assert.match(problems[0]!.message, /“c\.txt” is not there/);
    const alike = { paths: ['x/a.txt', 'y/a.txt'], open: () => Promise.resolve({ text: 'Other.', sha256: 'same' }) };
    const unsure = await articlesOf([record({ file: 'a.txt' })], alike);
    assert.match(unsure.problems[0]!.message, /may be x\/a\.txt or y\/a\.txt/);
  });
});
