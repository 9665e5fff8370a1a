import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { manifest, manifestText, sources, texts } from './manifest';

/** Called from cards, trees and lists; no reader meets them by name. */
const internal = [
  'sayso.allRoles',
  'sayso.chooseActor',
  'sayso.decideAll',
  'sayso.decideRows',
  'sayso.nextMentionOf',
  'sayso.previousMentionOf',
  'sayso.reveal',
  'sayso.showWords',
  'sayso.statementsOf',
  'sayso.takeBackChoice',
];

const source = [...sources.values()].join('\n');
const { contributes } = manifest;

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort();
}

describe('contributions', () => {
  const contributed = contributes.commands.map(({ command }) => command).sort();
  const registered = all(source, /(?:registerCommand|\bcommand)\(\s*'(sayso\.\w+)'/g);

  it('every contributed command is registered, and every registered one contributed or internal', () => {
    assert.deepEqual(registered, [...contributed, ...internal].sort());
  });

  it('every command has a category', () => {
    for (const { command, category } of contributes.commands) assert.equal(category, '%category%', command);
  });

  it('menus and keys name only contributed commands', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of used) if (command !== undefined) assert.ok(contributed.includes(command), command);
  });

  it('no two keys do the same, and what is done to statements can be done by keyboard', () => {
    const keys = contributes.keybindings.map(({ key, when }) => `${key} ${when ?? ''}`);
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
    const byKey = new Set(contributes.keybindings.map(({ command }) => command));
    for (const what of ['undoDecision', 'redoDecision', 'splitStatement', 'mergeStatement', 'markQuote', 'markClaim'])
      assert.ok(byKey.has(`sayso.${what}`), what);
  });

  it('the table of keys in README is that of the manifest', () => {
    const told = all(readFileSync('README.md', 'utf8'), /^\| ((?:Alt|Ctrl)\+[\w+]+) +\|/gm);
    const plain = contributes.keybindings.filter(
      ({ when }) => when === 'editorTextFocus && editorLangId == news-article',
    );
    const words = (key: string): string =>
      key
        .split('+')
        .map((part) => part[0]!.toUpperCase() + part.slice(1))
        .join('+');
    assert.deepEqual(told, plain.map(({ key }) => words(key)).sort());
  });

  it('every command is offered in the palette only where it can do something', () => {
    const always = ['sayso.showPanel', 'sayso.openExample'];
    const limited = contributes.menus.commandPalette!.map(({ command, when }) => (when ? (command ?? '') : ''));
    assert.deepEqual([...limited, ...always].sort(), contributed);
  });

  it('every text that is asked for is there, and none is left over', () => {
    const asked = all(manifestText, /"%([\w.]+)%"/g);
    assert.deepEqual(asked, Object.keys(texts).sort());
  });

  it('every setting that is read is contributed, and every contributed one is read', () => {
    const settings = all(sources.get('marks/paint.ts')!.split('const colour')[0]!, /: '([a-z]+)',\n/g);
    const knowledge = ['sayso.knowledge', 'sayso.shippedKnowledge.off', 'sayso.spelling.variants'];
    const read = [
      'sayso.detect',
      'sayso.highlight.enabled',
      'sayso.statements.hideUncertain',
      'sayso.reader',
      'sayso.protect',
      'sayso.speakerHints',
      'sayso.folder.include',
      'sayso.folder.largestFile',
      'sayso.folder.savedSearches',
      'sayso.metadata.fromPath',
      'sayso.annotations.place',
      ...knowledge,
      ...settings.map((name) => `sayso.highlight.${name}`),
    ];
    assert.deepEqual(Object.keys(contributes.configuration.properties).sort(), read.sort());
  });

  it('offers every shipped file of actors to be switched off, and no other', () => {
    const { items } = contributes.configuration.properties['sayso.shippedKnowledge.off'] as {
      readonly items: { readonly enum: readonly string[] };
    };
    const files = readdirSync('knowledge').filter((name) => name.endsWith('.yaml'));
    assert.deepEqual(items.enum, files.map((name) => name.replace('.yaml', '')).sort());
  });

  it('every colour that is used is contributed, and every contributed one is used', () => {
    const ids = contributes.colors.map(({ id }) => id.replace('sayso.', '')).sort();
    const used = all(
      sources.get('marks/paint.ts')!,
      /(?:colour|underline|worded)\((?:'(?:solid|dashed|dotted|bold|italic|normal)', )?'([\w.]+)'/g,
    );
    const inPanel = all(readFileSync('media/panel.css', 'utf8'), /var\(--vscode-sayso-([\w-]+)\)/g);
    assert.deepEqual([...used, ...inPanel].sort(), ids);
  });

  it('no hover and no tree calls a command that is not registered', () => {
    for (const command of all(source, /'(sayso\.\w+)'/g)) {
      const view = [
        'sayso.actors',
        'sayso.dossiers',
        'sayso.panel',
        'sayso.article',
        'sayso.language',
        'sayso.choices',
        'sayso.keptLabel',
        'sayso.progress',
        'sayso.held',
        'sayso.folderTab',
        'sayso.svg',
      ];
      const keys = [
        'sayso.active',
        'sayso.hasStatements',
        'sayso.folderIsRead',
        'sayso.hasActors',
        'sayso.keepsLabel',
        'sayso.placing',
        'sayso.reviewed',
        'sayso.hiddenReaders',
      ];
      const setting = [
        'sayso.protect',
        'sayso.highlight',
        'sayso.detect',
        'sayso.knowledge',
        'sayso.statements',
        'sayso.reader',
        'sayso.folder',
        'sayso.spelling',
      ];
      assert.ok([...registered, ...view, ...keys, ...setting].includes(command), command);
    }
  });

  it('wakes up for plain text, which may be an article, and for YAML, which may hold actors', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:plaintext',
      'onLanguage:yaml',
      'workspaceContains:.sayso/actors',
      'workspaceContains:*.article',
      'onWebviewPanel:sayso.folderTab',
    ]);
  });

  it('the walkthrough has four steps, each with a picture that follows the theme', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 4);
    for (const { media, completionEvents } of steps) {
      assert.ok(existsSync(media.svg), media.svg);
      assert.match(readFileSync(media.svg, 'utf8'), /var\(--vscode-editor-background/);
      assert.ok(completionEvents.length > 0);
    }
  });

  it('nothing goes past the texts that can be translated', () => {
    for (const [name, text] of sources) {
      assert.doesNotMatch(text, /show(?:Information|Warning|Error)(?:Message)?\(\s*['"`]/, name);
      assert.doesNotMatch(text, /supportHtml|isTrusted = true|isTrusted: true/, name);
    }
  });
});
