import assert from 'node:assert/strict';
import { randomOf } from '../../../scripts/corpus/articles.mjs';
import { selectorOf } from '../../../src/core/annotations/anchor';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { readKnowledge } from '../../../src/core/actors/records/read-knowledge';
import { type Asked, Asking } from '../../../src/core/corpus/ask';
import { Corpus } from '../../../src/core/corpus/corpus';
import { dossierOf, sourcesOf } from '../../../src/core/corpus/dossier';
import { openEntry } from '../../../src/core/corpus/kept-entry';
import { partSize, readPart, writePart } from '../../../src/core/corpus/snapshot';
import { readQuery } from '../../../src/core/corpus/query/read-query';
import { runQuery } from '../../../src/core/corpus/query/run-query';
import { readEntry } from '../../../src/core/corpus/read-entry';
import type { Row } from '../../../src/core/corpus/row';
import { hashOf } from '../../../src/core/corpus/same-words/minhash';
import { keysOf } from '../../../src/core/corpus/tokens';
import { articles, coding, entries, entryOf, freshCorpus, namesOf } from './world';

const said = articles.flatMap((one) => one.said.map((each) => ({ ...each, article: one })));
const made = { extractor: '1', knowledge: 'a' };
const partOf = (corpus: Corpus): Uint8Array => writePart(corpus.toKeep(corpus.paths()), made, coding);

describe('the corpus', () => {
  it('holds every statement of every article, with its speaker, day and outlet', () => {
    const corpus = freshCorpus();
    assert.equal(corpus.files, articles.length);
    assert.equal(corpus.statements, said.length);
    for (const { article, speaker } of said) {
      const rows = corpus.saidBy(speaker).filter(({ file }) => file.path === article.path);
      assert.equal(rows.length, article.said.filter((one) => one.speaker === speaker).length, article.path);
      for (const row of rows) {
        assert.equal(row.article.date?.earliest ?? null, article.date);
        assert.equal(row.article.outlet, article.outlet);
      }
    }
  });

  it('is in the order of days, and has the undated last', () => {
    const days = freshCorpus()
      .inOrder()
      .map(({ article }) => article.date?.earliest ?? '9999');
    assert.deepEqual(days, days.toSorted());
    assert.equal(days.at(-1), '9999');
  });

  it('is the same as a fresh one after files were changed, removed and added again', () => {
    const corpus = freshCorpus();
    for (const [at, entry] of entries.entries()) {
      if (at % 3 === 0) corpus.remove(entry.path);
      if (at % 5 === 0) corpus.put({ ...entry, statements: entry.statements.slice(0, 3) });
    }
    for (const entry of entries) corpus.put(entry);
    const fresh = freshCorpus();
    assert.deepEqual(
      corpus.inOrder().map(({ file, statement }) => [file.path, statement.id]),
      fresh.inOrder().map(({ file, statement }) => [file.path, statement.id]),
    );
    assert.equal(corpus.statements, fresh.statements);
    assert.deepEqual([...corpus.actors()].sort(), [...fresh.actors()].sort());
    const phrase = (one: Corpus): readonly string[] =>
      [...one.index.withPhrase(['the', 'border', 'post'])]
        .map((document) => one.rowOf(document)!)
        .map(({ file, statement }) => `${file.path}#${statement.id}`)
        .sort();
    assert.ok(phrase(fresh).length > 0);
    assert.deepEqual(phrase(corpus), phrase(fresh));
  });

  it('tells in how many other files somebody is, and where', () => {
    const corpus = freshCorpus();
    const path = articles[0]!.path;
    const { speaker } = articles[0]!.said[0]!;
    const expected = new Set(said.filter((one) => one.speaker === speaker).map(({ article }) => article.path));
    assert.equal(corpus.filesWith(speaker, path), expected.size - 1);
    assert.deepEqual(
      corpus.occurrences(speaker).map((one) => one.path),
      [...expected].sort(),
    );
    const [start, end] = corpus.occurrences(speaker)[0]!.places;
    const { text } = articles.find((one) => one.path === corpus.occurrences(speaker)[0]!.path)!;
    assert.match(text.slice(start, end), /^\p{Lu}\p{L}+/u);
    assert.equal(corpus.filesWith('nobody-at-all'), 0);
  });

  it('takes no notes for an article, unless the reader has said something of it', () => {
    const file = { path: 'notes.txt', text: 'buy lamps\ncall Mira Tolland\n' };
    assert.deepEqual(entryOf(file).articles, []);
    assert.equal(entryOf(file, 'version: 1\ndate: 2021\n').articles.length, 1);
  });

  it('begins anew where much was removed, and still finds everything', () => {
    const corpus = freshCorpus();
    for (let round = 0; round < 3; round++) for (const entry of entries) corpus.put(entry);
    const [first] = corpus.index.withPhrase(['ceasefire']);
    assert.ok(corpus.rowOf(first!)!.statement.words.toLowerCase().includes('ceasefire'));
    assert.equal(corpus.statements, said.length);
  });
});

describe('a dossier', () => {
  it('has the same words of six outlets in one row', () => {
    const corpus = freshCorpus();
    const story = articles.filter(({ story }) => story === 0);
    const one = story[0]!.said[0]!;
    const group = dossierOf(corpus, one.speaker).find(({ all }) =>
      all.some(({ file, statement }) => file.path === story[0]!.path && near(statement.words, one.words)),
    );
    assert.deepEqual(
      [...group!.all.map(({ file }) => file.path)].sort(),
      [...story.filter((each) => each.said.some(({ origin }) => origin === one.origin)).map(({ path }) => path)].sort(),
    );
    assert.equal(sourcesOf(group!).length, 6);
  });

  it('brings nothing together above a threshold of 1', () => {
    const corpus = freshCorpus();
    const rows = dossierOf(corpus, 'mira-tolland', { threshold: 1.1 });
    assert.equal(rows.length, corpus.saidBy('mira-tolland').length);
  });

  it('names articles in other languages beside the statements, by date, as nothing of them is read', () => {
    const text = `Мира Толланд открыла мост\n\nГРЕНБИ, 5 января 2021 г. — Мира Толланд приехала в город рано утром.\n\n${'Это был первый день, когда через реку можно было перейти, и жители вышли на улицы. '.repeat(6)}\n`;
    const own =
      '- id: mira-tolland\n  kind: person\n  name: Mira Tolland\n  aliases: [Мира Толланд]\n  sources: [https://example.org]\n';
    const known = buildKnowledge(readKnowledge(own, 'a.yaml', new Set()).actors);
    const corpus = freshCorpus();
    corpus.put(readEntry({ path: 'ru.txt', text, hash: '' }, known));
    const asked: Asked = { actor: 'mira-tolland', query: readQuery('').query, threshold: 0.8 };
    const { named, allNamed } = new Asking(corpus, () => []).page(asked, 0, 200);
    assert.equal(allNamed, 1);
    const [line] = named;
    assert.deepEqual([line!.path, line!.language, line!.day], ['ru.txt', 'ru', '2021-01-05']);
    assert.match(text.slice(line!.places[0], line!.places[1]), /^Мира Толланд$/);
    const again = new Corpus();
    for (const kept of readPart(partOf(corpus), made, coding)!) again.putKept(kept);
    assert.equal(new Asking(again, () => []).page(asked, 0, 200).allNamed, 1);
  });

  it('takes the reader’s word: a rejected statement is none, a corrected speaker has it', () => {
    const rest = 'The river stood high, and the old ferry lay at the quay for most of the day. '.repeat(4);
    const text = `A talk on the bridge\n\nGRENBY, January 4, 2021 — “The bridge will open,” said Mira Tolland.\n\n${rest}\n`;
    const words = '“The bridge will open,”';
    const start = text.indexOf(words);
    const target = [selectorOf(text, { start, end: start + words.length })];
    const sidecar = (fields: object): string =>
      `version: 1\nannotations:\n  - ${JSON.stringify({ id: 'd1', at: '2021-02-01T00:00:00Z', target, ...fields })}\n`;
    const file = { path: 'a.txt', text };
    const corpus = new Corpus();
    corpus.put(entryOf(file));
    assert.equal(dossierOf(corpus, 'mira-tolland').length, 1);
    corpus.put(entryOf(file, sidecar({ state: 'rejected' })));
    assert.equal(dossierOf(corpus, 'mira-tolland').length, 0);
    const speakers = [{ actor: 'joran-veck', name: 'Joran Veck' }];
    corpus.put(entryOf(file, sidecar({ state: 'corrected', kind: 'direct', speakers, labels: ['hopeful'] })));
    assert.equal(dossierOf(corpus, 'mira-tolland').length, 0);
    const [row] = dossierOf(corpus, 'joran-veck');
    assert.equal(row!.first.statement.state, 'corrected');
    assert.deepEqual(row!.first.statement.labels, ['hopeful']);
  });
});

const near = (found: string, words: string): boolean =>
  found.toLowerCase().replace(/[“”,]/g, '').includes(words.toLowerCase().replace(/,/g, ''));

describe('a snapshot', () => {
  const part = partOf(freshCorpus());

  it('is read back as it was', () => {
    assert.deepEqual(readPart(part, made, coding)!.map(openEntry), freshCorpus().entries());
    assert.equal(partSize(part), part.length);
  });

  it('is read from wherever it lies in memory', () => {
    const further = new Uint8Array(part.length + 3);
    further.set(part, 3);
    assert.equal(readPart(further.subarray(3), made, coding)!.length, articles.length);
  });

  it('of another extractor or other knowledge does not count', () => {
    assert.equal(readPart(part, { ...made, extractor: '2' }, coding), null);
    assert.equal(readPart(part, { ...made, knowledge: 'b' }, coding), null);
  });

  it('does not count where it was damaged, wherever that was', () => {
    const random = randomOf(5);
    for (let n = 0; n < 200; n++) {
      const damaged = part.slice();
      const at = Math.floor(random() * part.length);
      damaged[at] = damaged[at]! ^ (1 + Math.floor(random() * 255));
      assert.equal(readPart(damaged, made, coding), null, `byte ${at}`);
      assert.equal(readPart(part.slice(0, at), made, coding), null, `${at} bytes`);
    }
    assert.equal(readPart(coding.encode('\u0000\u0001 random bytes'), made, coding), null);
    assert.equal(readPart(new Uint8Array([...part, 0, 0, 0, 0]), made, coding), null);
  });

  /** A corpus of which nothing was asked yet. */
  const unopened = (): Corpus => {
    const corpus = new Corpus();
    for (const kept of readPart(part, made, coding)!) corpus.putKept(kept);
    return corpus;
  };

  it('has the words of each statement, so that nobody looks for them again', () => {
    const corpus = unopened();
    const documents = corpus.index.withPhrase(['the', 'border', 'post']);
    assert.ok(documents.length > 0);
    const fresh = freshCorpus();
    assert.equal(documents.length, fresh.index.withPhrase(['the', 'border', 'post']).length);
    for (const document of documents) {
      const row = corpus.rowOf(document)!;
      assert.match(row.statement.words, /the border post/i);
      assert.deepEqual(
        [...corpus.wordsOf(row)],
        keysOf(row.statement.words).map((key) => hashOf(key) | 0),
      );
    }
  });

  it('answers as a fresh corpus does, whatever is asked first', () => {
    const fresh = freshCorpus();
    const idsOf = (rows: readonly Row[]): readonly string[] =>
      rows.map(({ file, statement }) => `${file.path}#${statement.id}`);
    const questions: Readonly<Record<string, (corpus: Corpus) => unknown>> = {
      files: (corpus) => [corpus.files, corpus.articles, corpus.statements],
      dossier: (corpus) => dossierOf(corpus, 'mira-tolland').map(({ all }) => idsOf(all)),
      order: (corpus) => idsOf(corpus.inOrder()),
      words: (corpus) => idsOf(corpus.rowsOf(corpus.index.withPhrase(['ferry']))),
      places: (corpus) => corpus.occurrences('joran-veck'),
      count: (corpus) => corpus.filesWith('joran-veck', articles[0]!.path),
      actors: (corpus) => [...corpus.actors()].sort(),
      search: (corpus) => idsOf(runQuery(corpus, readQuery('ferry in:2020 outlet:herald').query, namesOf).rows),
      part: partOf,
    };
    for (const [name, ask] of Object.entries(questions)) assert.deepEqual(ask(unopened()), ask(fresh), name);
    const one = unopened();
    for (const [name, ask] of Object.entries(questions)) assert.deepEqual(ask(one), ask(fresh), `then ${name}`);
  });

  it('takes changes of files that nobody has asked for', () => {
    const corpus = unopened();
    corpus.remove(entries[0]!.path);
    corpus.put(entries[1]!);
    while (corpus.takeInWords(100));
    assert.equal(corpus.has(entries[0]!.path), false);
    const fresh = new Corpus();
    for (const entry of entries.slice(1)) fresh.put(entry);
    assert.deepEqual(partOf(corpus), partOf(fresh));
    assert.equal(corpus.saidBy('mira-tolland').length, fresh.saidBy('mira-tolland').length);
  });
});

describe('what many statements have alike', () => {
  it('is held once, and nothing of an entry is another one', () => {
    const corpus = new Corpus();
    const [entry] = entries as [(typeof entries)[number]];
    const [statement] = entry.statements as [(typeof entry.statements)[number]];
    const [actor, name] = ['a', 'a\n\nb'];
    const speakers = [
      [],
      [{ actor, name }],
      [{ actor: null, name: 'a' }],
      [
        { actor, name: 'a' },
        { actor, name: 'b' },
      ],
    ];
    const lists = [[], ['a'], ['a', 'b'], ['a,b'], ['[]']];
    const roles = ['[]', '@a\na', 'denial'];
    const statements = [...speakers, ...speakers].flatMap((who) =>
      lists.flatMap((list) =>
        roles.map((role) => ({ ...statement, speakers: who, about: list, labels: [...list].reverse(), role })),
      ),
    );
    const odd = { ...entry, path: 'odd.txt', statements };
    corpus.put(structuredClone(odd));
    corpus.put(structuredClone(entry));
    assert.deepEqual(corpus.entryAt('odd.txt'), odd);
    assert.deepEqual(corpus.entryAt(entry.path), entry);
    assert.equal(JSON.stringify(corpus.entryAt(entry.path)), JSON.stringify(entry));
    const rows = corpus.inOrder().map(({ statement: one }) => one);
    assert.equal(new Set(rows.map((one) => one.labels).filter(({ length }) => length === 0)).size, 1);
    const single = rows.filter((one) => one.speakers.length === 1 && one.speakers[0]!.name === name);
    assert.equal(new Set(single.map((one) => one.speakers)).size, 1);
  });
});
