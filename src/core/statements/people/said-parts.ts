import { isPersonNoun } from '../../language/english/people';
import type { Span } from '../../model';
import type { RuleName } from '../rules/table';
import type { Naming } from './namings';
import { lastAt, merged } from './sorted-spans';

/** The statements' spans, as far as following people needs them. */
export interface Spoken {
  readonly rule: RuleName;
  readonly content: readonly Span[];
  readonly speaker: Span | null;
}

/** The last word before what is told of somebody: "the lawyer for Holm". */
const headNoun = /^(?:\p{L}[\p{L}’'.-]*\s){0,5}?(?<noun>\p{L}[\p{L}-]*)(?=$|,|\s(?:of|for|from|in|at|who|with)\s)/u;

/** What of a text is said, and where it tells who says it: namings there count otherwise than those around. */
export class SaidParts {
  private readonly contents: readonly Span[];
  private readonly contentStarts: readonly number[];
  /** Where contents begin that are said by several, by a body or by nobody who is told. */
  private readonly byNoPerson = new Set<number>();
  private readonly speakers = new Set<number>();
  /** Speakers' phrases in text order. */
  private readonly phrases: readonly Span[];
  private readonly phraseStarts: readonly number[];
  private readonly charges = new Set<number>();

  constructor(
    private readonly text: string,
    spoken: readonly Spoken[],
    private readonly within: (span: Span) => readonly Naming[],
  ) {
    this.contents = merged(spoken.flatMap(({ content }) => content));
    this.contentStarts = this.contents.map(({ start }) => start);
    for (const { rule, content, speaker } of spoken) {
      const [first] = content;
      if (first && rule === 'cue-content-object') this.charges.add(first.start);
      if (first && !this.isOnePerson(speaker)) this.byNoPerson.add(first.start);
      if (speaker) this.speakers.add(speaker.start);
    }
    this.phrases = merged(spoken.map(({ speaker }) => speaker).filter((speaker) => speaker !== null));
    this.phraseStarts = this.phrases.map(({ start }) => start);
  }

  /** Words in what is said, and nouns for whoever says it, tell of nobody new. */
  isLeftOut(naming: Naming): boolean {
    return this.isInside(naming) || this.speakers.has(naming.start) || this.describesSpeaker(naming);
  }

  /** "One of the tenants, a nurse, said": nobody else. */
  private describesSpeaker({ form, place, start, end }: Naming): boolean {
    if (form !== 'noun' || place !== 'subject') return false;
    const phrase = this.phrases[lastAt(this.phraseStarts, start)];
    return phrase !== undefined && end <= phrase.end;
  }

  /** Whether one person speaks, by what the words tell. */
  private isOnePerson(speaker: Span | null): boolean {
    if (!speaker) return false;
    const words = this.text.slice(speaker.start, speaker.end);
    if (/^(?:s?he|i)$/i.test(words)) return true;
    const noun = headNoun.exec(words)?.groups?.noun?.toLowerCase();
    return (
      (noun !== undefined && isPersonNoun(noun) && !/[^s]s$/.test(noun)) ||
      this.within(speaker).some((naming) => naming.form === 'name' && naming.human !== false)
    );
  }

  /** "Holm will run it, the board said. He …": whom words are about that no one person says is spoken of next. */
  isTopic({ start, place }: Naming): boolean {
    if (place !== 'subject') return false;
    const content = this.contents[lastAt(this.contentStarts, start)];
    return content !== undefined && this.byNoPerson.has(content.start);
  }

  isInside({ start, end }: Span): boolean {
    const content = this.contents[lastAt(this.contentStarts, start)];
    return content !== undefined && end <= content.end;
  }

  /** "Adler accused the mayor, Ivo Reyle, of lying": whoever the words are about may answer. */
  isCharged(naming: Span): boolean {
    const content = this.contents[lastAt(this.contentStarts, naming.start)];
    return content !== undefined && this.charges.has(content.start) && this.leads(naming);
  }

  /** "Prosecutors said that the mayor, Ivo Reyle, had lied": whoever the words begin with. */
  leads({ start }: Span): boolean {
    const content = this.contents[lastAt(this.contentStarts, start)];
    return (
      content !== undefined &&
      start < content.end &&
      /^(?:that\s)?(?:(?:the|his|her|their)\s)?(?:[\p{L}.-]+,?\s){0,3}$/u.test(this.text.slice(content.start, start))
    );
  }
}
