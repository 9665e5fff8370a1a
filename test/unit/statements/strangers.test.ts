import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { describedAs, genderOf } from '../../../src/core/analysis/described-as';
import { strangerAt, strangerOf, strangersIn } from '../../../src/core/analysis/strangers';
import { actor } from '../actors/people';

const knowledge = buildKnowledge([actor({ id: 'petra-holm', name: 'Petra Holm', aliases: ['Holm'] })]);

const article = `Ferry talks end without a date

GRENBY, November 3, 2020. /LCW/. Ivo Reyle, the mayor of Grenby, said on Tuesday that the ferry would not run before spring. “We have waited long enough,” Reyle said. “Nobody likes to wait,” he added.

“It is the ice,” Deputy Harbour Minister Karla Wenn said. Nora Reyle, his sister, came with Petra Holm, who said that the ice was thin. Wenn’s coat was wet.

Residents said that they would wait. The River Commission said it had measured the ice. Grenby said nothing of
it. Ivo
Reyle went home.

Related articles
Ivo Reyle opens a bridge
Share this article
`;

const analysis = analyze(article, knowledge);
const strangers = strangersIn(article, analysis);
const named = (name: string) => strangers.find((one) => one.name === name);

describe('speakers whom nobody knows', () => {
  it('are people and bodies with a name, by the fullest form of it', () => {
    assert.deepEqual(
      strangers.map(({ name, kind, statements }) => [name, kind, statements]),
      [
        ['Ivo Reyle', 'person', 3],
        ['Karla Wenn', 'person', 1],
        ['River Commission', 'organisation', 1],
      ],
    );
  });

  it('are what the article calls them', () => {
    assert.equal(named('Ivo Reyle')?.description, 'Mayor of Grenby');
    assert.equal(named('Ivo Reyle')?.gender, 'male');
    assert.equal(named('Karla Wenn')?.description, 'Deputy Harbour Minister');
    assert.equal(named('Karla Wenn')?.gender, undefined);
    assert.equal(named('River Commission')?.description, undefined);
  });

  it('stand wherever they are named, by surname too, but not in the page around and not in another’s name', () => {
    const words = (name: string): readonly string[] | undefined =>
      named(name)?.places.map(({ start, end }) => article.slice(start, end));
    assert.deepEqual(words('Ivo Reyle'), ['Ivo Reyle', 'Reyle', 'Ivo\nReyle']);
    assert.deepEqual(words('Karla Wenn'), ['Karla Wenn', 'Wenn']);
  });

  it('are found at a place, and by what they say', () => {
    const at = article.indexOf('Reyle said');
    const found = strangerAt(strangers, at + 5);
    assert.equal(found?.stranger.name, 'Ivo Reyle');
    assert.deepEqual(found.place, { start: at, end: at + 5 });
    assert.equal(strangerAt(strangers, article.indexOf('Nora Reyle') + 6), null);
    assert.equal(strangerAt(strangers, article.indexOf('Petra Holm')), null);
    const speakers = analysis.statements.map(({ speaker }) => strangerOf(strangers, speaker)?.name);
    assert.ok(speakers.includes('Ivo Reyle'));
    assert.equal(strangerOf(strangers, null), null);
  });

  it('are as many in a long text that repeats itself', () => {
    const text = `${article}\n\n`.repeat(100);
    const found = strangersIn(text, analyze(text, knowledge)).map(({ name }) => name);
    for (const { name } of strangers) assert.ok(found.includes(name), name);
  });
});

describe('what an article calls somebody', () => {
  const cases: readonly [string, string | null][] = [
    ['The mayor of Grenby, *Ivo Reyle*, came.', 'Mayor of Grenby'],
    ['Sorland’s chief negotiator *Ivo Reyle* came.', 'Sorland’s chief negotiator'],
    ['He met Norvian Foreign Minister *Ivo Reyle* there.', 'Norvian Foreign Minister'],
    ['*Ivo Reyle*, a harbour official who had come early, left.', 'Harbour official'],
    ['*Ivo Reyle*, deputy minister of ports.', 'Deputy minister of ports'],
    ['*Ivo Reyle*, 45, came.', null],
    ['*Ivo Reyle*, who is the mayor, came.', null],
    ['*Ivo Reyle*, in a coat of the mayor, came.', null],
    ['Mr *Reyle* came.', null],
    ['The mayor left. *Ivo Reyle* stayed.', null],
  ];
  for (const [marked, expected] of cases) {
    it(`reads ${marked}`, () => {
      const start = marked.indexOf('*');
      const end = marked.lastIndexOf('*') - 1;
      assert.equal(describedAs(marked.replaceAll('*', ''), { start, end }), expected);
    });
  }

  it('may tell the pronoun', () => {
    assert.equal(genderOf('Ministry Spokeswoman'), 'female');
    assert.equal(genderOf('chairman of the board'), 'male');
    assert.equal(genderOf('Mayor of Kingston'), undefined);
  });
});
