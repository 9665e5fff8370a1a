import assert from 'node:assert/strict';
import { noteBlocks, type NotePart } from '../../../src/core/text/note';
import { noteMarkdown } from '../../../src/core/text/note-markdown';
import { tempting } from '../../tempting';

const tag = { strong: 'b', emphasis: 'i', struck: 's' } as const;

/** What is understood of a note, each block on a line. */
const shown = (note: string): string =>
  noteBlocks(note)
    .map(({ kind, lines, mark, depth }) => {
      const words = lines.map((parts) => parts.map(partShown).join('')).join(' / ');
      return kind === 'paragraph' ? words : `${kind}${mark === undefined ? '' : ` ${mark} ${depth}`}: ${words}`;
    })
    .join('\n');

function partShown(part: NotePart): string {
  if (typeof part === 'string') return part;
  if ('url' in part) return `{${part.url}}`;
  if ('code' in part) return `\`${part.code}\``;
  return `<${tag[part.look]}>${part.parts.map(partShown).join('')}</${tag[part.look]}>`;
}

/** In a hover; an address as its host. */
const hovered = (note: string): string => noteMarkdown(note, (url) => `[${url.split('/')[2] ?? ''}](${url})`);

const inline: readonly (readonly [note: string, parts: string])[] = [
  ['On *foot*?', 'On <i>foot</i>?'],
  ['**Not** so, __never__, _no_', '<b>Not</b> so, <b>never</b>, <i>no</i>'],
  ['***both***', '<b><i>both</i></b>'],
  ['**a *b* c** and *a **b** c*', '<b>a <i>b</i> c</b> and <i>a <b>b</b> c</i>'],
  ['~~gone~~', '<s>gone</s>'],
  ['the `--raw` flag, ``a ` b``', 'the `--raw` flag, `a ` b`'],
  ['5 * 3 * 2, snake_case_name, a*b*c', '5 * 3 * 2, snake_case_name, a*b*c'],
  ['*open, **open too', '*open, **open too'],
  ['\\*as it is\\*', '*as it is*'],
  ['*****', '*****'],
  ['*“What?”* he asked', '<i>“What?”</i> he asked'],
  ['[the check](https://checks.example/7), see', 'the check {https://checks.example/7}, see'],
  ['See https://checks.example/a_b_c.', 'See {https://checks.example/a_b_c}.'],
  ['[x](command:quit) ![y](z.png) <b>c</b>', '[x](command:quit) ![y](z.png) <b>c</b>'],
  ['😀 *😀*', '😀 <i>😀</i>'],
];

describe('the Markdown of a note', () => {
  for (const [note, parts] of inline) it(note, () => assert.equal(shown(note), parts));

  it('has paragraphs, lists, quotes, headings and code; a line end is one', () => {
    const note = [
      '## Ask again',
      'One line,\r\nand the next.',
      '- first',
      '  - inside',
      '    more of it',
      '- [ ] second',
      '',
      '2. two',
      '> They *said*',
      '> so.',
      'Then this.',
      '```',
      '*as it is*',
      '',
      '```',
      '    not deep',
    ].join('\n');
    assert.equal(
      shown(note),
      [
        '<b>Ask again</b>',
        'One line, / and the next.',
        'item • 0: first',
        'item • 1: inside / more of it',
        'item • 0: [ ] second',
        'item 2. 0: two',
        'quote: They <i>said</i> / so.',
        'Then this.',
        'code: `*as it is*` / ``',
        'not deep',
      ].join('\n'),
    );
  });

  it('is written anew for a hover', () => {
    assert.equal(hovered('On *foot*?\n\n- **a** b\n  - c'), 'On *foot*?\n\n- **a** b\n    - c');
    assert.equal(hovered('one\ntwo'), 'one  \ntwo');
    assert.equal(hovered('> a\n> b'), '> a  \n> b');
    assert.equal(hovered('`a``b`'), '``` a``b ```');
    assert.equal(hovered('```\n````\n<b>\n```'), '`````\n````\n<b>\n`````');
    assert.equal(hovered('[a](https://b.example/c)'), 'a [b.example](https://b.example/c)');
    assert.equal(hovered('-5 %\n1998. A year'), '\\-5 %\n\n1998. A year');
  });

  /** What Markdown or HTML makes of signs, outside of what was written on purpose. */
  const live = /(?<!\\)(?:\\\\)*[`_{}[\]()!<|@$]|&(?!#\d+;)|:\/\/|\bwww\./i;
  const meant = [/^(`{3,})\n[^]*?\n\1$/gm, /(?<![`\\])(`+)(?!`).*?[^`]\1(?!`)/g, /\[[^\]]*\]\(https?:[^)]*\)/gi];
  const others = (note: string): string => meant.reduce((rest, one) => rest.replace(one, ''), hovered(note));

  for (const [what, text] of tempting) {
    it(`is nothing more where it tempts: ${what}`, () => {
      assert.doesNotMatch(others(text), live);
      assert.doesNotMatch(others(`- a\n  **b ${text} c**\n> ${text}`), live);
    });
  }

  it('is read in time that grows as the note does', () => {
    for (const sign of [
      '*',
      '**',
      '_',
      '`',
      '``',
      '~~',
      '[',
      '\\',
      '*a ',
      '**a ',
      '`a ``b ',
      '[a](',
      'https://',
      '- ',
      '> ',
    ])
      assert.ok(noteBlocks(sign.repeat(200_000)).length > 0, sign);
  });
});
