import { selectorOf } from '../../../src/core/annotations/anchor';
import type { Decision } from '../../../src/core/annotations/decision';
import { recordsOf, type Source } from '../../../src/core/export/record';
import { review } from '../../../src/core/annotations/review';
import type { Analysis, Span } from '../../../src/core/model';
import { canonical } from '../../../src/core/text/canonical';
import { oneOf, paragraphs, type Random, whole } from '../annotations/random';

/** An article with signs of two units, joined ones, and line ends of Windows. */
export function randomText(random: Random): string {
  const parts = paragraphs(random, 3 + whole(random, 4)).map((part) =>
    random() < 0.5 ? part.replace(' ', oneOf(random, [' 🎉 ', ' 👩‍👩‍👧 ', ' 𝒳 ', ' | ; [it] '])) : part,
  );
  return canonical(parts.join('\r\n\r\n')).text;
}

/** Words of one sentence, or of one word. */
function somewhere(random: Random, text: string): Span {
  const words = [...text.matchAll(/\S+/g)];
  const first = whole(random, words.length - 1);
  const last = Math.min(words.length - 1, first + whole(random, 15));
  return { start: words[first]!.index, end: words[last]!.index + words[last]![0].length };
}

const names = ['Mira Tolland', 'Jo; Marsh', 'A <b> & “C”', 'Łucja Żak', '=SUM(A1)', "'=quoted", 'M. Tolland 🎉'];
const words = ['harbour', 'agree', '+key', 'a; b', 'c\\d', "'-odd", 'Größe', 'two words'];
const notes = ['fine', 'a\nsecond line', '=HYPERLINK("x") & <b>', "'@x", 'tab\tand “marks”, commas; 🎉'];

const some = <T>(random: Random, list: readonly T[]): readonly T[] => [
  ...new Set(Array.from({ length: 1 + whole(random, 2) }, () => oneOf(random, list))),
];

/** A decision as the reader makes them: of one or two pieces, with all that a sidecar holds. */
export function randomDecision(random: Random, text: string, id: string): Decision {
  const places = [somewhere(random, text), ...(random() < 0.3 ? [somewhere(random, text)] : [])];
  const spans = places
    .sort((a, b) => a.start - b.start)
    .filter((one, i, all) => i === 0 || one.start >= all[i - 1]!.end);
  const target = spans.map((span) => selectorOf(text, span));
  const at = `2026-0${1 + whole(random, 9)}-1${whole(random, 9)}T10:00:00.000Z`;
  const more = {
    ...(random() < 0.4 ? { labels: some(random, words) } : {}),
    ...(random() < 0.4 ? { tags: some(random, words) } : {}),
    ...(random() < 0.4 ? { note: oneOf(random, notes) } : {}),
    ...(random() < 0.7 ? { by: oneOf(random, ['Ana', 'Ben; & Co', '=Eve']) } : {}),
  };
  if (random() < 0.3) return { id, state: 'own', target, ...more, at };
  const speakers = some(random, names).map((name) =>
    random() < 0.5 ? { name } : { actor: `actor-${name.length}`, name },
  );
  const exact = target.map((one) => one.exact).join(' … ');
  return {
    id,
    state: oneOf(random, ['accepted', 'corrected'] as const),
    target,
    cue: random() < 0.7 ? [selectorOf(text, somewhere(random, text))] : undefined!,
    kind: oneOf(random, ['direct', 'mixed', 'indirect'] as const),
    type: oneOf(random, ['assertion', 'denial', 'demand'] as const),
    negated: random() < 0.2,
    speakers: random() < 0.2 ? [] : speakers,
    was: {
      rule: 'content-cue-speaker',
      confidence: whole(random, 100) / 100,
      speaker: random() < 0.5 ? null : oneOf(random, names),
      exact,
      ...(random() < 0.3 ? { target } : {}),
    },
    ...(random() < 0.4
      ? {
          rating: {
            text: oneOf(random, ['False', '=True', 'half; half']),
            ...(random() < 0.5 ? { explanation: oneOf(random, notes) } : {}),
            ...(random() < 0.5 ? { evidence: ['https://check.example/1?a=1;b=2', 'a book'] } : {}),
          },
        }
      : {}),
    ...more,
    at,
  };
}

/** What the machine found is nothing: all that goes out was decided. */
export function sourceWith(text: string, decisions: readonly Decision[], file = 'news/a.txt'): Source {
  const analysis: Analysis = {
    language: 'en',
    statementsRead: true,
    article: { headline: null, date: null, place: null, chain: [] },
    blocks: [],
    mentions: [],
    statements: [],
  };
  return recordsOf(text, analysis, { file, sha256: 'ab'.repeat(32) }, review(text, [], decisions));
}
