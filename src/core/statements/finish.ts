import type { Mention, Span, Statement } from '../model';
import type { Building } from './building';
import { confidenceOf } from './confidence';
import type { Found } from './find-statements';
import type { Resolved, Speakers } from './speakers';

const insert = /\([^()\n]{0,40}(?:[-–—]\s?)\p{Lu}[\p{L}. ]{1,20}\)|\[[^[\]\n]{0,60}[-–—]\s?\p{Lu}[\p{L}. ]{1,20}\]/gu;

/** What an agency put into the words, "(December 26 - ABC)": its own words and not the speaker's. */
function insertsIn(text: string, content: readonly Span[]): Span[] {
  return content.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(insert)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}

/** Gives every statement its number, its kind and its speaker's name. */
export function finish(built: readonly Building[], speakers: Speakers, text: string): Found {
  const found: Mention[] = [];
  const places = new Set<string>();
  const ordered = [...built].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const statements = ordered.map((one, index): Statement => {
    const size = one.content.reduce((n, span) => n + span.end - span.start, 0);
    let resolved: Resolved | null = null;
    if (one.speaker) {
      speakers.hear(one.speaker.start, one.content);
      resolved = speakers.resolve(one.speaker, one.antecedent);
      const { mention } = resolved;
      const place = mention ? `${mention.start}-${mention.end}` : '';
      if (mention && !places.has(place)) {
        places.add(place);
        found.push(mention);
      }
    }
    speakers.hear(one.content.at(-1)!.end, one.content);
    return {
      id: `s${index + 1}`,
      kind: one.marked === 0 ? 'indirect' : one.marked >= size - 2 ? 'direct' : 'mixed',
      type: one.draft?.type ?? 'assertion',
      negated: one.draft?.negated ?? false,
      content: one.content,
      inserts: one.marked > 0 ? insertsIn(text, one.content) : [],
      cue: one.cue,
      speaker: resolved?.speaker ?? null,
      reportedBy: [],
      about: [],
      dates: [],
      numbers: [],
      rule: one.rule,
      because:
        resolved === null
          ? 'the text names nobody'
          : one.draft || !/^(?:floating|colon)/.test(one.rule)
            ? resolved.because
            : `nobody is named at these words; ${resolved.speaker.name} spoke last`,
      confidence: confidenceOf(one.rule),
      paragraph: one.paragraph,
    };
  });
  return { statements, mentions: found };
}
