import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/core/language/detect';
import { statementsAreReadIn } from '../../../src/core/language/languages';

const samples: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The minister said that the talks would go on.'],
  ['en', 'Envoys met on Monday. “We will be back,” one of them said.'],
  ['ru', 'Министр заявил, что переговоры будут продолжены на следующей неделе.'],
  ['uk', 'Міністр заявив, що переговори будуть продовжені наступного тижня.'],
  ['hy', 'Նախարարն ասաց, որ բանակցությունները կշարունակվեն։'],
  ['az', 'Nazir bildirib ki, danışıqlar gələn həftə davam etdiriləcək və sülh üçün vacibdir.'],
  ['tr', 'Bakan, görüşmelerin gelecek hafta devam edeceğini ve bunun barış için çok önemli olduğunu söyledi.'],
  ['ka', 'მინისტრმა განაცხადა, რომ მოლაპარაკებები გაგრძელდება.'],
  ['de', 'Der Minister sagte, dass die Gespräche in der nächsten Woche fortgesetzt werden.'],
  ['fr', 'Le ministre a déclaré que les négociations se poursuivront la semaine prochaine dans la capitale.'],
  ['es', 'El ministro dijo que las negociaciones continuarán la próxima semana en la capital del país.'],
  ['it', 'Il ministro ha detto che i negoziati continueranno la prossima settimana nella capitale.'],
  ['ar', 'قال الوزير إن المحادثات ستستمر الأسبوع المقبل في العاصمة.'],
  ['fa', 'وزیر گفت که گفتگوها هفته آینده در پایتخت ادامه خواهد یافت.'],
  ['ja', '東京都知事が会見、新年度予算案を発表。総理大臣の談話'],
  ['zh', '中国外交部发言人星期一举行记者会。'],
  ['el', 'Η κυβέρνηση ανακοίνωσε μέτρα.'],
  ['he', 'הממשלה הודיעה על כך'],
  ['ko', '정부는 월요일에 발표했다'],
  ['hi', 'सरकार ने यह कहा'],
  // Words of its trade tell where small words do not: days, and who announced.
  ['fr', 'Lundi, Paris. Dupont: mardi.'],
  ['en', 'Reuters, Monday: Smith announced, Jones warned.'],
  ['es', 'Lunes, martes. Dupont: mardi.'],
  // As much of one as of the other.
  ['und', 'la le de un'],
  ['und', 'นายกรัฐมนตรีกล่าวว่า'],
  ['und', ''],
  ['und', 'Lavrov'],
  ['und', '12.10.2020 — 14:35'],
  ['und', 'Xyzzy plugh frobnicate quux corge grault garply waldo fred thud.'],
];

describe('the language of a text', () => {
  for (const [language, text] of samples)
    it(`${language}: ${text.slice(0, 30)}`, () => {
      assert.equal(detectLanguage(text), language);
    });

  it('has its statements read in English only', () => {
    assert.ok(statementsAreReadIn('en'));
    assert.ok(!statementsAreReadIn('ru'));
    assert.ok(!statementsAreReadIn('und'));
  });
});
