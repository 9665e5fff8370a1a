import tseslint from 'typescript-eslint';
import { noCircles } from './scripts/lint/no-circles.mjs';

/** The house, read from the top. A layer may import its own files and those of the layers below it. */
const layers = [
  ['cli', 'extension', 'panel', 'worker', 'pages'],
  // Files that survive a crash, for windows and for the command line.
  ['files'],
  ['core/corpus'],
  ['core/bring'],
  ['core/import'],
  ['core/export'],
  ['core/wording'],
  ['core/analyze'],
  ['core/analysis'],
  ['core/annotations'],
  ['core/statements'],
  ['core/actors'],
  ['core/article'],
  ['core/language'],
  ['core/text'],
  ['core/model'],
];

/** The features of the extension, read in the same way; what stands beside the folders serves them all. */
const features = [
  ['actors-file', 'bring', 'cards', 'decisions', 'marks', 'navigation', 'panel'],
  ['folder'],
  ['knowledge', 'codebook'],
  ['article'],
];

const node = ['node:*', 'fs', 'path', 'os', 'url', 'child_process', 'worker_threads', 'crypto', 'util', 'process'];
const faces = layers[0];

/** What the files of one layer must not import: the layers above, and other rooms on the same floor. */
function forbidden(level, room) {
  const above = layers.slice(0, level).flat();
  const beside = layers[level].filter((other) => other !== room);
  // The protocols of the panel and of the threads are spoken by both ends.
  const spoken = room === 'extension' ? ['panel', 'worker', 'pages'] : room === 'cli' ? ['pages'] : [];
  const faceNeighbours = level === 0 ? beside.filter((other) => !spoken.includes(other)) : beside;
  const names = [...above, ...faceNeighbours].map((layer) => layer.replace('core/', ''));
  return names.flatMap((name) => [`**/${name}`, `**/${name}.js`, `**/${name}/**`]);
}

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'No default exports.' };

/** What VS Code shows of each of these is a text. */
const shownClasses = [
  ...['MarkdownString', 'Hover', 'TreeItem', 'DocumentSymbol', 'SymbolInformation', 'CodeAction', 'CodeLens'],
  ...['Diagnostic', 'CompletionItem', 'InlayHint', 'InlayHintLabelPart', 'SignatureInformation'],
].join('|');

const texts = {
  'messages.ts': [
    'MemberExpression[property.name=/^(?:show(?:Information|Warning|Error)Message|showQuickPick|createQuickPick|showInputBox|createInputBox|setStatusBarMessage)$/]',
    'ImportSpecifier[imported.name=/^show(?:Information|Warning|Error)Message$/]',
  ],
  'shown.ts': [
    `NewExpression[callee.property.name=/^(?:${shownClasses})$/]`,
    `NewExpression[callee.name=/^(?:${shownClasses})$/]`,
    `ClassDeclaration[superClass.property.name=/^(?:${shownClasses})$/]`,
    'MemberExpression[property.name=/^(?:createLanguageStatusItem|createStatusBarItem|createWebviewPanel|createTerminal|createOutputChannel)$/]',
    'Literal[value=/^vscode[.](?:diff|changes)$/]',
  ],
};

/** What shows texts of files, settings and names must go through the functions that make them plain. */
const plainOnly = [undefined, ...Object.keys(texts)].map((own) => ({
  files: [`src/extension/${own ?? '**/*.ts'}`],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...Object.entries(texts).flatMap(([file, selectors]) =>
        selectors
          .filter(() => file !== own)
          .map((selector) => ({ selector, message: `VS Code makes links and icons of texts: use ${file}.` })),
      ),
      noDefaultExport,
    ],
  },
}));

const message = 'Imports run downwards only (see eslint.config.mjs, layers).';

function patternsFor(level, room) {
  return [
    { group: forbidden(level, room), message },
    ...(faces.includes(room)
      ? []
      : room === 'files'
        ? [{ group: ['vscode'], message: 'The command line knows no VS Code.' }]
        : [{ group: ['vscode', ...node], message: 'The core knows no VS Code and no Node.' }]),
    ...(room === 'panel' ? [{ group: ['vscode', ...node], message: 'The panel runs in a web view.' }] : []),
  ].filter((pattern) => pattern.group.length > 0);
}

const only = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

const downwards = layers.flatMap((rooms, level) =>
  rooms.map((room) => only([`src/${room}/**/*.ts`, `src/${room}.ts`], patternsFor(level, room))),
);

/** A feature knows those below it, and none beside it. */
const featuresDownwards = features.flatMap((rooms, level) =>
  rooms.map((room) => {
    const others = [...features.slice(0, level).flat(), ...rooms.filter((other) => other !== room)];
    const regex = `^\\.\\./(?:${others.join('|')})/`;
    return only([`src/extension/${room}/**/*.ts`], [...patternsFor(0, 'extension'), { regex, message }]);
  }),
);

/** A file of the core has one reason to change, and a function can be seen at once. */
const sizes = {
  files: ['src/core/**/*.ts'],
  rules: { 'max-lines': ['error', 350], 'max-lines-per-function': ['error', 79] },
};

/**
 * Every number of the reading has a name that says its unit and why. Up to three are places beside a word: the third item
 * behind it. What stands in an object has its name there: how sure each rule is, in the one table of rules.
 */
const namedNumbers = {
  files: ['src/core/statements/**/*.ts'],
  rules: {
    '@typescript-eslint/no-magic-numbers': [
      'error',
      {
        ignore: [-2, -1, 0, 1, 2, 3],
        ignoreEnums: true,
        ignoreNumericLiteralTypes: true,
        ignoreReadonlyClassProperties: true,
        ignoreTypeIndexes: true,
        ignoreArrayIndexes: true,
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'generated', '.vscode-test', 'docs'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Indexing is already checked by noUncheckedIndexedAccess; a loop inside its bounds may say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-readonly': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { sayso: { rules: { 'no-circles': noCircles } } },
    rules: { 'sayso/no-circles': 'error' },
  },
  { files: ['src/extension/extension.ts'], rules: { 'max-lines': ['error', 39] } },
  sizes,
  namedNumbers,
  ...plainOnly,
  ...downwards,
  ...featuresDownwards,
  // The scripts, whose types stand in comments; what JSON and packages without types give is any there.
  {
    files: ['scripts/**/*.mjs'],
    ignores: [
      'scripts/compile-knowledge.mjs',
      'scripts/corpus/articles.mjs',
      'scripts/extractor-mark.mjs',
      'scripts/knowledge/**',
    ],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: ['error', 'always'],
    },
  },
);
