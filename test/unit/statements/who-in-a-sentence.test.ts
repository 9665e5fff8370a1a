import assert from 'node:assert/strict';
import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import { analyze } from '../../../src/core/analyze';

// The same words said by many sorts of speakers in many sorts of sentences: each time they are the words of the one who
// says them, and nothing else is a statement.

const knowledge = buildKnowledge([]);

interface Voice {
  /** As it stands in the sentence. */
  readonly words: string;
  /** Who that is; where nobody is named, the words themselves. */
  readonly name: string;
}

/** Behind a comma of its own the sentence needs another one: "the mayor, Marta Lund, said". */
const voices: readonly Voice[] = Object.entries({
  'Marta Lund': 'Marta Lund',
  'Mayor Marta Lund': 'Marta Lund',
  'the mayor, Marta Lund': 'Marta Lund',
  'Marta Lund, the mayor of Selm': 'Marta Lund',
  'Marta Lund, 54, who runs the ferry office': 'Marta Lund',
  'Selm’s mayor Marta Lund': 'Marta Lund',
  'Norvian Foreign Minister Tomas Brill': 'Tomas Brill',
  'Foreign Ministry spokeswoman Anna Keller': 'Anna Keller',
  'a spokesman for the mayor, Ivo Dask': 'Ivo Dask',
  'Ivo Dask, a spokesman for Mayor Lund': 'Ivo Dask',
  'Lund’s spokesman, Ivo Dask': 'Ivo Dask',
  'Lund’s lawyer Ivo Dask': 'Ivo Dask',
  'the head of the River Commission, Anna Keller': 'Anna Keller',
  'Anna Keller of the River Commission': 'Anna Keller',
  'Dr. Anna Keller': 'Anna Keller',
  'Sgt. Wayne Toomey': 'Wayne Toomey',
  'retired general Wayne Toomey': 'Wayne Toomey',
  'former prime minister Wayne Toomey': 'Wayne Toomey',
  'Norvia’s Ministry of Defence': 'Norvia’s Ministry of Defence',
  'the Norvian Defence Ministry': 'Norvian Defence Ministry',
  'the River Commission': 'River Commission',
  'Selm police': 'Selm police',
  'the company': 'The company',
  'a senior Norvian official': 'a senior Norvian official',
  'an official who asked not to be named': 'an official',
  'residents of the valley': 'residents of the valley',
  'Rep. Jane Orr (D-Calif.)': 'Jane Orr',
  'Jan de Vries': 'Jan de Vries',
  'Li Wei': 'Li Wei',
  'Judge Ellen Marsh': 'Ellen Marsh',
  'Capt. Bo Hallen of the coast guard': 'Bo Hallen',
}).map(([words, name]) => ({ words, name }));

const said = 'the old bridge will be shut until the spring';
const quoted = 'The old bridge will be shut until the spring';
const opening = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** @param by as it opens the sentence @param who in the middle of it @param stop the comma behind it, where it has one */
const sentences: Readonly<Record<string, (voice: { by: string; who: string; stop: string }) => string>> = {
  'X said that C': ({ by, stop }) => `${by}${stop} said that ${said}.`,
  'X said C': ({ by, stop }) => `${by}${stop} said ${said}.`,
  'X said on a day that C': ({ by, stop }) => `${by}${stop} said on Tuesday that ${said}.`,
  'X told reporters that C': ({ by, stop }) => `${by}${stop} told reporters in Selm on Tuesday that ${said}.`,
  'X has said C': ({ by, stop }) => `${by}${stop} has said ${said}.`,
  'X, meanwhile, said C': ({ by }) => `${by}, meanwhile, said ${said}.`,
  'But X said C': ({ who, stop }) => `But ${who}${stop} said ${said}.`,
  'On a day, X said C': ({ who, stop }) => `On Tuesday, ${who}${stop} said ${said}.`,
  'Speaking somewhere, X said C': ({ who, stop }) => `Speaking in Selm, ${who}${stop} said ${said}.`,
  'Asked about it, X said C': ({ who, stop }) => `Asked about the bridge, ${who}${stop} said ${said}.`,
  'C, X said': ({ who, stop }) => `${opening(said)}, ${who}${stop} said.`,
  'C, said X': ({ who }) => `${opening(said)}, said ${who}.`,
  'C, X said after the talks': ({ who, stop }) => `${opening(said)}, ${who}${stop} said on Tuesday after the talks.`,
  'C, according to X': ({ who }) => `${opening(said)}, according to ${who}.`,
  'According to X, C': ({ who }) => `According to ${who}, ${said}.`,
  '“Q,” X said': ({ who, stop }) => `“${quoted},” ${who}${stop} said.`,
  '“Q,” said X': ({ who }) => `“${quoted},” said ${who}.`,
  '“Q,” X told reporters': ({ who, stop }) => `“${quoted},” ${who}${stop} told reporters.`,
  '“Q,” X said, “Q”': ({ who, stop }) => `“The old bridge,” ${who}${stop} said, “will be shut until the spring.”`,
  'X said: “Q”': ({ by, stop }) => `${by}${stop} said: “${quoted}.”`,
  'X said, “Q”': ({ by, stop }) => `${by}${stop} said, “${quoted}.”`,
  'As X put it, “Q”': ({ who, stop }) => `As ${who}${stop} put it, “${said}.”`,
  'X warned that C': ({ by, stop }) => `${by}${stop} warned that ${said}.`,
  'X was quoted as saying that C': ({ by, stop }) => `${by}${stop} was quoted as saying that ${said}.`,
  'X opened the meeting and said that C': ({ by, stop }) => `${by}${stop} opened the meeting and said that ${said}.`,
  'X said C with some of it in marks': ({ by, stop }) =>
    `${by}${stop} said the old bridge would be “shut until the spring”.`,
};

const before =
  'Selm closes old bridge as river rises\n\nThe town of Selm woke up on Tuesday to a river that stood higher than in any year since the war. Boats lay on the quay, and the school was shut.\n\n';
const after = '\n\nThe water is expected to fall by the weekend.\n';

const bare = (name: string): string => name.replace(/^(?:the|an?) /i, '').toLowerCase();

/** Who says what, of the one sentence between the others. */
function reading(sentence: string): string {
  const text = before + sentence + after;
  const cut = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return analyze(text, knowledge)
    .statements.filter(({ content }) => content[0]!.start >= before.length)
    .map(({ speaker, content }) => {
      const words = content
        .map(cut)
        .join(' ')
        .replace(/[“”,.]/g, '')
        .replace(/^that /, '');
      return `${bare(speaker?.name ?? '')}: ${words.toLowerCase()}`;
    })
    .join(' / ');
}

describe('who says it, in many sorts of sentences', () => {
  for (const [sort, sentence] of Object.entries(sentences))
    it(sort, () => {
      const wrong = voices.flatMap(({ words, name }) => {
        const written = sentence({ by: opening(words), who: words, stop: words.includes(',') ? ',' : '' });
        const found = reading(written);
        const isRight = found.startsWith(`${bare(name)}: the old bridge w`) && !found.includes(' / ');
        return isRight && found.endsWith('shut until the spring') ? [] : [`${written} – ${found}`];
      });
      assert.deepEqual(wrong, []);
    });
});
