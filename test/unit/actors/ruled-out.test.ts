import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { lint } from '../../../src/core/actors/lint/lint';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { overlay } from '../../../src/core/actors/records/overlay';
import { readKnowledge } from '../../../src/core/actors/records/read-knowledge';
import type { NotActor } from '../../../src/core/actors/names/ruled-out';
import { cast, day, found } from './people';

const article = 'Sergei Lavrov met Ilham Aliyev. Lavrov spoke first. ALIYEV answered.';

/** What a record of one's own makes of the article. */
const withRecord = (yaml: string): readonly string[] => {
  const ids = new Set(cast.map(({ id }) => id));
  return found(article, null, buildKnowledge(overlay(cast, readKnowledge(yaml, undefined, ids))));
};

describe('names that do not mean an actor', () => {
  const all = [
    'Sergei Lavrov=sergei-lavrov',
    'Ilham Aliyev=ilham-aliyev',
    'Lavrov=sergei-lavrov',
    'ALIYEV=ilham-aliyev',
  ];

  it('mean everybody whom they fit where nothing is ruled out', () => {
    assert.deepEqual(found(article), all);
    assert.deepEqual(withRecord('- id: sergei-lavrov\n  not: [Lavrow]\n'), all);
  });

  it('are ruled out anywhere by a record over the shipped one', () => {
    assert.deepEqual(withRecord('- id: sergei-lavrov\n  not: [Lavrov]\n'), [all[0], all[1], all[3]]);
  });

  const inArticle: readonly [string, readonly NotActor[], readonly string[]][] = [
    ['one name, in any case', [{ actor: 'sergei-lavrov', name: 'LAVROV' }], [all[0]!, all[1]!, all[3]!]],
    ['an actor as a whole', [{ actor: 'sergei-lavrov' }], [all[1]!, all[3]!]],
    ['nothing for an id that nobody has', [{ actor: 'nobody-at-all' }, { actor: 'nobody', name: 'Lavrov' }], all],
  ];
  for (const [what, not, expected] of inArticle) {
    it(`are ruled out in one article: ${what}`, () => {
      assert.deepEqual(found(article, null, undefined, 'en', not), expected);
    });
  }

  it('leave the way free for somebody else of that name', () => {
    const text = 'Aliyev spoke.';
    assert.deepEqual(found(text), ['Aliyev?ilham-aliyev|heydar-aliyev']);
    assert.deepEqual(found(text, null, undefined, 'en', [{ actor: 'heydar-aliyev', name: 'Aliyev' }]), [
      'Aliyev=ilham-aliyev',
    ]);
  });

  it('take the titles with them where the actor is ruled out as a whole', () => {
    const text = 'The Russian foreign minister spoke.';
    assert.deepEqual(found(text, day('2020-01-01')), ['The Russian foreign minister=sergei-lavrov']);
    assert.deepEqual(found(text, day('2020-01-01'), undefined, 'en', [{ actor: 'sergei-lavrov' }]), []);
  });

  const met = `Envoys meet at the lake\n\nMOSCOW, November 3, 2020. /LCW/. Sergei Lavrov came to the lake. “It is cold,” he said. The top Russian diplomat said the talks would go on. “We will wait,” the minister said. “Nobody swims,” Lavrov said.\n`;
  const saying = (not: readonly NotActor[], known = buildKnowledge(cast)): readonly (string | null | undefined)[] =>
    analyze(met, known, { not }).statements.map(({ speaker }) => speaker?.actor);

  it('are neither “he” nor “the top diplomat” nor a surname, where the actor is not in the article', () => {
    assert.ok(saying([]).every((actor) => actor === 'sergei-lavrov'));
    assert.ok(saying([{ actor: 'sergei-lavrov' }]).every((actor) => actor === null));
    const { mentions } = analyze(met, buildKnowledge(cast), { not: [{ actor: 'sergei-lavrov' }] });
    assert.ok(mentions.every(({ actor }) => actor !== 'sergei-lavrov'));
  });

  it('make nobody the speaker who bears the surname in the article', () => {
    assert.equal(saying([{ actor: 'sergei-lavrov', name: 'Lavrov' }]).at(-1), null);
    const ownRecord = readKnowledge('- id: sergei-lavrov\n  not: [Lavrov]\n', undefined, new Set(['sergei-lavrov']));
    assert.equal(saying([], buildKnowledge(overlay(cast, ownRecord))).at(-1), null);
  });

  it('are no longer said to be shared', () => {
    const record = (id: string, rest = ''): string =>
      `- id: ${id}\n  name: ${id} Holm\n  aliases: [Holm]\n${rest}  sources: [s]\n`;
    const rulesFor = (text: string): readonly string[] =>
      lint([{ name: 'a', text }], { today: '2026-01-01' }).map(({ rule }) => rule);
    const two = record('ada') + record('bea');
    assert.equal(rulesFor(two).filter((rule) => rule === 'shared-alias').length, 2);
    const ruledOut = record('ada') + record('bea').replace('  aliases: [Holm]\n', '  not: [Holm]\n');
    assert.equal(rulesFor(ruledOut).filter((rule) => rule === 'shared-alias').length, 0);
  });
});
