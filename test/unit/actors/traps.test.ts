import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Actor } from '../../../src/core/actors/knowledge';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';
import { day, found, show } from './people';

/** One article with everything in it that makes names hard. Of real people only what everybody knows is said. */
const article = `LAVROV IN BAKU FOR TALKS WITH ALIYEV

BAKU, April 3, 2012. /LCW/. Azerbaijan’s president received Russian Foreign Minister Sergei
Lavrov on Tuesday. Putin’s envoy had come from Yerevan, where he saw Serzh Sargsyan.

President Ilham Aliyev said that his father, Heydar Aliyev, had wished for such talks. Later President Aliyev left.

The writer Arpine Gevorgyan, who is no official, asked why. Mane Gevorgyan answered on her page, and Armen Gevorgyan on his.

Sargsyan laid flowers where Vazgen Sargsyan was killed in 1999.

Rubin, a gem-cutter, sold his stones in the street. The Norvian prime minister did not come, nor did the Armenian vice president.

Лавров и Алиев говорили два часа. Ադրբեջանի կառավարությունը լռեց։

The Russian chairman of the talks is not known by name.
`;

const mentions = [
  // Two Aliyevs are named below: alone in a headline it is open which of them.
  'LAVROV=sergei-lavrov',
  'ALIYEV?ilham-aliyev|heydar-aliyev',
  'Azerbaijan’s president=ilham-aliyev',
  'Sergei\nLavrov=sergei-lavrov',
  'Putin=vladimir-putin',
  'Serzh Sargsyan=serzh-sargsyan',
  'Ilham Aliyev=ilham-aliyev',
  'Heydar Aliyev=heydar-aliyev',
  'Aliyev=ilham-aliyev',
  'Mane Gevorgyan=mane-gevorgyan',
  'Armen Gevorgyan=armen-gevorgyan',
  'Sargsyan=serzh-sargsyan',
  'Лавров=sergei-lavrov',
  'Алиев=ilham-aliyev',
  'Ադրբեջանի=azerbaijan',
];

describe('an article full of traps', () => {
  it('is read right with a small cast', () => {
    // The head of the text is no layout here, so the city in the dateline and in the headline stands for its state.
    const names = found(article, day('2012-04-03')).filter((mention) => mention !== 'BAKU=azerbaijan');
    assert.deepEqual(names, mentions);
  });

  it('is read right from its own date with all that is shipped', () => {
    const shipped = buildKnowledge(JSON.parse(readFileSync('generated/knowledge.json', 'utf8')) as readonly Actor[]);
    const analysis = analyze(article, shipped);
    assert.equal(analysis.article.date?.earliest, '2012-04-03');
    const names = analysis.mentions.filter(({ form }) => form === 'name' || form === 'role');
    assert.deepEqual(
      names.map((mention) => show(article, mention)),
      // Armen Gevorgyan and Vazgen Sargsyan are shipped, too.
      mentions.flatMap((mention) =>
        mention === 'Sargsyan=serzh-sargsyan' ? [mention, 'Vazgen Sargsyan=vazgen-sargsyan'] : [mention],
      ),
    );
  });
});
