import assert from 'node:assert/strict';
import { found, day } from './people';

/** One article with everything in it that makes names hard. */
const article = `LAVROV IN BAKU FOR TALKS WITH ALIYEV

Azerbaijan’s president received Russian Foreign Minister Sergei
Lavrov on Tuesday. Putin’s envoy had come from Yerevan, where he saw Serzh Sargsyan.

President Ilham Aliyev said that his father, Heydar Aliyev, had wished for such talks. Later President Aliyev left.

The writer Arpine Gevorgyan, who is no official, asked why. Mane Gevorgyan answered on her page.

Sargsyan laid flowers where Vazgen Sargsyan was killed in 1999.

Rubin, a gem-cutter, sold his stones in the street. The Armenian prime minister did not come.

Лавров и Алиев говорили два часа. Ադրբեջանի կառավարությունը լռեց։

The Russian chairman of the talks is not known by name.
`;

describe('an article full of traps', () => {
  it('is read right', () => {
    assert.deepEqual(found(article, day('2012-04-03')), [
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
      'Sargsyan=serzh-sargsyan',
      'Лавров=sergei-lavrov',
      'Алиев=ilham-aliyev',
      'Ադրբեջանի=azerbaijan',
    ]);
  });
});
