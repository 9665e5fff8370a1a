import assert from 'node:assert/strict';
import { explainMention } from '../../../src/core/actors/names/explain-mention';
import { fold } from '../../../src/core/text/fold-name';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { rulesBetween, variantKey } from '../../../src/core/actors/names/spelling';
import { actor, cast, found } from './people';

const key = (word: string): string => variantKey(fold(word));

describe('spelling variants', () => {
  const same: readonly (readonly string[])[] = [
    ['Pashinyan', 'Pashinian', 'Pashinjan', 'PASHINYAN', 'Пашинян', 'Փաշինյան'],
    ['Nalbandian', 'Nalbandyan', 'Налбандян', 'Նալբանդյան'],
    ['Aliyev', 'Aliev', 'Алиев', 'Əliyev', 'ALIYEV', 'Ալիև'],
    ['Sergei', 'Sergey', 'Sergej', 'Сергей'],
    ['Andrei', 'Andrey', 'Андрей'],
    ['Dmitry', 'Dmitri', 'Dmitriy', 'Dmitrij', 'Дмитрий'],
    ['Zakharova', 'Zaharova', 'Захарова'],
    ['Mikhail', 'Mihail'],
    ['Gevorgyan', 'Gevorghyan', 'Gevorgian'],
    ['Mnatsakanyan', 'Mnacakanyan', 'Mnatzakanian', 'Мнацаканян', 'Մնացականյան'],
    ['Romanov', 'Romanoff'],
    ['Alexei', 'Aleksey', 'Алексей'],
    ['Alexander', 'Aleksandr', 'Александр'],
    ['Edward', 'Edvard'],
    ['Yevgeny', 'Evgeny', 'Evgeni'],
    ['Lavrov', 'Lawrow', 'Лавров', 'Լավրով'],
    ['Erdogan', 'Erdoğan', 'ERDOĞAN', 'Эрдоган'],
    ['Heydar', 'Heidar'],
    ['Shoigu', 'Shoygu', 'Шойгу'],
    ['Ter’petrosyan', "Ter'petrosyan", 'Terpetrosyan'],
  ];
  for (const group of same) {
    it(group.join(', '), () => {
      assert.deepEqual([...new Set(group.map(key))], [key(group[0]!)]);
    });
  }

  const different: readonly (readonly [string, string])[] = [
    ['Rubin', 'Reuben'],
    ['Aliyev', 'Aliyeva'],
    ['Ivanov', 'Ivanova'],
    ['Sargsyan', 'Sarksyan'],
    ['Putin', 'Puten'],
    ['Ivanov', 'Ivanko'],
    ['Mirzoyan', 'Mirzayan'],
  ];
  for (const [a, b] of different) {
    it(`${a} is not ${b}`, () => {
      assert.notEqual(key(a), key(b));
    });
  }

  it('names the rules', () => {
    assert.deepEqual(rulesBetween('Pashinian', 'Pashinyan'), ['yan']);
    assert.deepEqual(rulesBetween('LAVROV', 'Lavrov'), ['case']);
    assert.deepEqual(rulesBetween('Erdoğan', 'Erdogan'), ['marks']);
    assert.deepEqual(rulesBetween('Zaharova', 'Zakharova'), ['kh-h']);
    assert.deepEqual(rulesBetween('Sergey', 'Sergei'), ['ey-ei']);
    assert.deepEqual(rulesBetween('Лаврова', 'Лавров'), ['ending']);
    assert.deepEqual(rulesBetween('Лавров', 'Lavrov'), ['script']);
    assert.equal(rulesBetween('Reuben', 'Rubin'), null);
  });

  it('explains a mention', () => {
    const text = 'It was Nikol Pashinian.';
    const pashinyan = cast.find((one) => one.id === 'nikol-pashinyan')!;
    assert.deepEqual(explainMention(text, { start: 7, end: 22 }, pashinyan), {
      name: 'Nikol Pashinyan',
      rules: ['yan'],
    });
    assert.deepEqual(explainMention(text, { start: 13, end: 22 }, pashinyan), { name: 'Pashinyan', rules: ['yan'] });
    assert.equal(explainMention('the prime minister', { start: 0, end: 18 }, pashinyan), null);
  });

  it('can be switched off', () => {
    const strict = buildKnowledge(cast, { variants: false });
    assert.deepEqual(found('Pashinian, then Pashinyan.', null, strict), ['Pashinyan=nikol-pashinyan']);
  });

  it('joins no other spellings of states and organisations', () => {
    const knowledge = buildKnowledge([actor({ id: 'svr', kind: 'office', name: 'Xenia Office' })]);
    assert.deepEqual(found('The Ksenia Office and the Xenia Office.', null, knowledge), ['Xenia Office=svr']);
  });
});
