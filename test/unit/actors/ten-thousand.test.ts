import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { buildKnowledge, findMentions } from '../../../src/core/actors/find-mentions';
import type { Actor } from '../../../src/core/actors/knowledge';
import { readSteps } from '../../../src/core/actors/records/read-knowledge';
import { actor, articleOf, knowledge } from './people';

// How long it takes, and how that grows, is told by `npm run bench`: a time is no test.

function namesOf(count: number): Actor[] {
  let seed = 7;
  const letters = 'bdfgklmnprstvz';
  const vowels = 'aeiou';
  const syllable = (): string => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return letters[(seed >> 8) % letters.length]! + vowels[(seed >> 16) % vowels.length]!;
  };
  const word = (): string => {
    const text = syllable() + syllable() + syllable();
    return text[0]!.toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, i) => {
    const [given, surname] = [word(), `${word()}yan`];
    return actor({
      id: `a${i}`,
      name: `${given} ${surname}`,
      aliases: [surname, `${word()} ${surname}`, `${given} ${word()}`, word()],
    });
  });
}

function toYaml(actors: readonly Actor[]): string {
  return actors
    .map(({ id, name, aliases }) => {
      const list = aliases.map(({ text }) => `    - ${text}\n`).join('');
      return `- id: ${id}\n  name: ${name}\n  aliases:\n${list}  sources: ['https://example.org']\n\n`;
    })
    .join('');
}

describe('10,000 actors', function () {
  const text =
    'In the meantime Sergei Lavrov told the reporters in Yerevan that the Russian president had agreed. '.repeat(50);

  it('are read from YAML in many small steps', () => {
    const reading = readSteps(toYaml(namesOf(10_000)), {});
    let steps = 1;
    let step = reading.next();
    for (; !step.done; step = reading.next()) steps++;
    assert.equal(step.value.actors.length, 10_000);
    assert.deepEqual(step.value.problems, []);
    // The extension lets others have their turn after each.
    assert.ok(steps > 50, `${steps} steps`);
  });

  it('are all found by their names, and none where none stands', () => {
    const many = namesOf(10_000);
    const knowledge = buildKnowledge(JSON.parse(JSON.stringify(many)) as Actor[]);
    for (const { name, id } of [many[0]!, many[4321]!, many[9999]!]) {
      const said = `It was then that ${name} went to the window and looked out.`;
      assert.ok(
        findMentions(said, articleOf(said), knowledge).some((one) => one.actor === id || one.candidates?.includes(id)),
        name,
      );
    }
    assert.deepEqual(findMentions(text, articleOf(text), knowledge), []);
  });

  it('needs no YAML to start with what is shipped', async () => {
    // The reading of articles with the compiled records, as it is bundled: there is no YAML in it to be parsed.
    const { metafile } = await build({
      stdin: {
        contents: `
          import shipped from './generated/knowledge.json';
          import { buildKnowledge } from './src/core/actors/find-mentions';
          import { analyze } from './src/core/analyze';
          console.log(analyze('', buildKnowledge(shipped)));
        `,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
    });
    const inputs = Object.keys(metafile.inputs);
    assert.ok(inputs.includes('generated/knowledge.json'));
    assert.deepEqual(
      inputs.filter((name) => name.includes('node_modules/yaml') || name.endsWith('.yaml')),
      [],
    );
  });

  const hostile: readonly string[] = [
    'Putin ',
    'Sergei ',
    'A. ',
    'Putin-',
    "Russia's ",
    'the Russian president of the ',
    'minister of ',
    'president, Putin, ',
    'Putin\n',
    "'’",
    'aB',
    `Sergei${' '.repeat(500)}`,
    'Али',
  ];
  for (const piece of hostile) {
    it(`stay apart, and inside, in a long text: ${JSON.stringify(piece.slice(0, 30))}`, () => {
      const long = piece.repeat(Math.ceil(100_000 / piece.length));
      let last = 0;
      for (const { start, end } of findMentions(long, articleOf(long), knowledge)) {
        assert.ok(start >= last && end > start && end <= long.length);
        last = end;
      }
    });
  }
});
