import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { driver } from './driver';
import {
  closeAll,
  exists,
  folder,
  openArticle,
  pause,
  positionOf,
  read,
  roomForText,
  set,
  steady,
  until,
} from './help';

/** Invented people speak; of real ones only what everybody knows is said. */
const talks = `Ministers meet, and Aliyev keeps silent

LAKE CITY, November 3, 2020. /LCW/. Foreign Minister Nalbandian was seen in the hall. Foreign Minister Zohrab Mnatsakanyan and Sergei Lavrov met on Monday, and Nalbandjan left.

“We have found no common ground on all of it,” Petra Holm said. The Armenian Human Rights Defender did not come.

Ilham Aliyev had come with a picture of Heydar Aliyev, who was the president of Azerbaijan from 1993 to 2003.

Eric Rubin came late. According to Reuben, the hall was cold, and the snow would not melt before the spring.
`;

const hoverBox = '.monaco-resizable-hover .monaco-hover:not(.hidden)';

async function card({ document }: vscode.TextEditor, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
}

function sidecarOf({ document }: vscode.TextEditor): vscode.Uri {
  return document.uri.with({ path: `${document.uri.path}.sayso.yaml` });
}

describe('the card of an actor', () => {
  afterEach(closeAll);

  it('says plainly that no role is on record for the article’s date', async () => {
    const editor = await openArticle(talks);
    const text = await card(editor, 'Nalbandian was');
    assert.match(text, /Minister of Foreign Affairs of Armenia .*no role on record on 3 November 2020/);
    assert.match(text, /The title “Foreign Minister” does not fit on 3 November 2020.*Zohrab Mnatsakanyan/);
    assert.doesNotMatch(await card(editor, 'Mnatsakanyan and'), /does not fit|no longer/);
  });

  it('names country, organisation, the rule of the spelling and the terms', async () => {
    const editor = await openArticle(talks);
    const lavrov = await card(editor, 'Lavrov met');
    assert.match(
      lavrov,
      /^\*\*Sergei Lavrov\*\* {2}\nMinister of Foreign Affairs of Russia \*\*on 3 November 2020\*\*/,
    );
    assert.match(lavrov, /\| country&nbsp;&nbsp; \| Russia \|/);
    assert.match(lavrov, /\| organisation&nbsp;&nbsp; \| Ministry of Foreign Affairs of Russia/);
    assert.match(lavrov, /\*\*since 2004 .*Minister of Foreign Affairs of Russia\*\*/);
    assert.match(await card(editor, 'Nalbandjan'), /of “Nalbandian” · \\?-yan, -ian or -jan at the end/);
  });

  it('says what is in dispute, where an end is not on record, and what a body was called then', async () => {
    const editor = await openArticle(
      talks
        .replace('November 3, 2020', 'November 3, 2023')
        .replace(
          'Eric Rubin came late.',
          'Samvel Shahramanyan stayed away, and nobody from the Republic of Artsakh came.',
        ),
    );
    const leader = await card(editor, 'Shahramanyan stayed');
    assert.match(
      leader,
      /De facto President of Nagorno-Karabakh \\?\(from 2023\\?\); no end on record \\?\(contested: /,
    );
    assert.match(await card(editor, 'Republic of Artsakh'), /De facto authorities of the Republic of Artsakh/);
    await driver.screenshot('card-contested');
  });

  it('lists no statement of an aide as theirs', async () => {
    const aide = `Boats wait on the lake\n\nBAKU, November 3, 2020. /LCW/. Ilham Aliyev came to the lake. Aliyev’s aide said that the boats were ready and that the wind was good. Ilham Aliyev said that he would wait.\n`;
    const editor = await openArticle(aide, 'aide.article');
    assert.doesNotMatch(await card(editor, 'Aliyev’s aide'), /boats were ready|wind was good/);
    assert.match(await card(editor, 'aide said'), /claim/);
    assert.match(await card(editor, 'Ilham Aliyev said'), /claim/);
  });

  it('opens all roles where it has room for some', async function () {
    if (!driver.available()) this.skip();
    const text = `A truce is signed\n\nYEREVAN, November 10, 2020. /LCW/. Nikol Pashinyan came home late. Nikol Pashinyan wrote that the boats were on their way.\n`;
    await openArticle(text, 'roles.article');
    await roomForText();
    await driver.hoverWord('Pashinyan wrote');
    await driver.click('page', `${hoverBox} a:has-text("of 2 roles")`);
    await driver.waitFor('page', '.quick-input-list .monaco-list-row:nth-child(2)');
    const rows = await driver.texts('page', '.quick-input-list .monaco-list-row');
    assert.match(rows.join('\n'), /Prime Minister of Armenia/);
    assert.equal(rows.length, 2);
    await driver.press('Escape');
  });

  it('needs no scrolling, also where there is much to say', async function () {
    if (!driver.available()) this.skip();
    await roomForText();
    const editor = await openArticle(talks.replace('was seen in the hall', 'said that the talks would go on'));
    for (const word of ['Nalbandian', 'Lavrov', 'Mnatsakanyan', 'Heydar', 'Aliyev', 'Reuben']) {
      await driver.hoverWord(word);
      await driver.waitFor('page', hoverBox);
      const measure =
        '(box) => { const inner = box.querySelector(".monaco-hover-content"); return inner.scrollHeight - inner.clientHeight; }';
      const over = Number(await steady(() => driver.evaluateOn('page', hoverBox, measure), 'the card'));
      assert.ok(over <= 1, `${word}: ${over} pixels are hidden`);
      await driver.press('Escape');
    }
    assert.equal(editor.document.isDirty, false);
  });
});

describe('the card of an office holder', () => {
  const offices = `Ministers meet on the lake

LAKE CITY, November 3, 2023. /LCW/. Sergei Lavrov came by boat, and Edward Nalbandian took the train.

Samvel Shahramanyan had stayed at home. “Nobody knows when the ice will go,” said Petra Holm, who keeps the harbour. She added that the boats would wait, and that the talks could wait with them.
`;
  const told: readonly (readonly [word: string, what: string, text: RegExp])[] = [
    ['Lavrov', 'known', /Minister of Foreign Affairs of Russia on 3 November 2023/],
    [
      'Nalbandian',
      'unknown',
      /Minister of Foreign Affairs of Armenia \(2008–2018\); no role on record on 3 November 2023/,
    ],
    [
      'Shahramanyan',
      'contested',
      /De facto President of Nagorno-Karabakh \(from 2023\); no end on record \(contested: /,
    ],
  ];

  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(async () => {
    await closeAll();
    await set('workbench', 'colorTheme', undefined);
  });

  for (const [theme, drawn] of [
    ['Default Light Modern', 'vs'],
    ['Default Dark Modern', 'vs-dark'],
    ['Default High Contrast', 'hc-black'],
    ['Default High Contrast Light', 'hc-light'],
  ] as const) {
    it(`tells what is known, not on record and in dispute in ${theme}`, async () => {
      await set('workbench', 'colorTheme', theme);
      await driver.waitFor('page', `.monaco-workbench.${drawn}`);
      await roomForText();
      await openArticle(offices);
      await pause(500);
      for (const [word, what, text] of told) {
        await driver.hoverWord(word);
        assert.match((await driver.text('page', hoverBox)).replaceAll(/\s+/g, ' '), text);
        await driver.screenshot(`card-office-${what}-${theme.toLowerCase().replaceAll(' ', '-')}`);
        await driver.press('Escape');
      }
    });
  }
});

describe('a name that is open', () => {
  before(function () {
    if (!driver.available()) this.skip();
  });
  afterEach(closeAll);

  it('is decided by a click on its card, kept beside the article, and can be taken back', async () => {
    const editor = await openArticle(talks);
    const before = await read(editor.document.uri);
    assert.match(await card(editor, 'Aliyev keeps'), /\*\*Aliyev\*\* fits more than one person here/);
    assert.match(await card(editor, 'Aliyev keeps'), /President of Azerbaijan \*\*on 3 November 2020\*\*/);
    await driver.hoverWord('Aliyev');
    await driver.click('page', `${hoverBox} a:has-text("Ilham")`);
    await until(() => exists(sidecarOf(editor)), 'the choice is kept');
    assert.equal(await read(sidecarOf(editor)), 'version: 1\nmeans:\n  - { text: Aliyev, actor: ilham-aliyev }\n');
    await until(async () => (await card(editor, 'Aliyev keeps')).startsWith('**Ilham Aliyev**'), 'the card follows');
    assert.match(await card(editor, 'Aliyev keeps'), /“Aliyev”, chosen by you/);
    assert.match(await card(editor, 'Aliyev, who'), /^\*\*Heydar Aliyev\*\*/);
    assert.equal(await read(editor.document.uri), before);
    await driver.press('Escape');
    await driver.hoverWord('Aliyev');
    await driver.click('page', `${hoverBox} a:has-text("Take Back")`);
    await until(async () => !(await exists(sidecarOf(editor))), 'the choice is gone');
    await until(async () => (await card(editor, 'Aliyev keeps')).includes('more than one'), 'the name is open again');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is offered by the light bulb, too', async () => {
    const { document } = await openArticle(talks);
    const titles = async (words: string): Promise<readonly string[]> => {
      const at = positionOf(document, words);
      const range = new vscode.Range(at, at);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return actions.map(({ title }) => title);
    };
    const open = await titles('Aliyev keeps');
    assert.ok(open.includes('“Aliyev” means Heydar Aliyev in this article'), open.join());
    assert.ok((await titles('Reuben')).includes('“Reuben” means Eric Rubin in this article'));
    assert.ok(!(await titles('Ilham Aliyev')).some((title) => title.includes(' means ')));
  });

  it('one letter away is offered as a guess, and taken only by the reader', async () => {
    const editor = await openArticle(talks);
    assert.match(await card(editor, 'Reuben'), /\*\*Reuben\*\*: perhaps Eric Rubin, who is named in this article/);
    await vscode.commands.executeCommand('sayso.chooseActor', {
      uri: editor.document.uri.toString(),
      text: 'Reuben',
      actor: 'eric-rubin',
    });
    await until(async () => (await card(editor, 'Reuben')).startsWith('**Eric Rubin**'), 'the guess is taken');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('10,000 actors of one’s own', () => {
  afterEach(closeAll);

  it('are read while the old knowledge is in use', async () => {
    const editor = await openArticle(talks);
    const records = Array.from({ length: 10_000 }, (_, i) => {
      const name = `Petrus${letters(i)} Holmgren${letters(i)}`;
      const aliases = [
        `Holmgren${letters(i)}`,
        `P. Holmgren${letters(i)}`,
        `Petter Holmgren${letters(i)}`,
        `Pe${letters(i)}`,
      ];
      return `- id: synthetic-${i}\n  name: ${name}\n  aliases: [${aliases.join(', ')}]\n`;
    });
    const file = vscode.Uri.joinPath(folder(), '.sayso', 'actors', 'ten-thousand.yaml');
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(records.join('')));
      const text = `${talks}\nPetrus${letters(9999)} Holmgren${letters(9999)} came, too, and sat down beside the window.\n`;
      const other = await openArticle(text, 'other.txt');
      // The old knowledge answers in the meantime.
      assert.match(await card(editor, 'Lavrov met'), /Sergei Lavrov/);
      const known = async (): Promise<boolean> => (await card(other, 'Holmgren')).includes(`Holmgren${letters(9999)}`);
      await until(known, 'the new actors are known');
    } finally {
      await vscode.workspace.fs.delete(file);
      await until(async () => !(await card(editor, 'Lavrov met')).includes('Holmgren'), 'the actors are gone again');
    }
  });
});

/** A number in small letters: names have no digits. */
function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abdegklmno'.charAt(Number(digit)));
}
