import { Class } from '../language/english/english';
import type { Block, Span } from '../model';
import { add, addClause, building, type Building, spanOf, spokenTurn } from './building';
import type { Item } from './sentences/items';
import type { Draft } from './grammar/draft';
import { pointsElsewhere, refersBack, saysAgain, tellsAll } from './rules/back-reference';
import { listOf, type ListOf, point } from './rules/listed';
import { introducedBy, type Introduced, isSubheading, type Lone, loneQuote } from './rules/lone-quotes';
import type { Range } from './grammar/phrases';
import { relayed } from './rules/relayed';
import { isSaid, type Names, namesOutlet, reportersIn } from './facts/reported-by';
import { finalAttribution } from './rules/final-attribution';
import { reportsIn } from './rules/in-order';
import { headlineLabel } from './rules/headline';
import { speaksTo } from './rules/asked';
import { quoteLine, sourceLine } from './rules/source-labels';
import { saidOfQuote } from './rules/said-of-quote';
import type { Turn } from './rules/transcripts';
import { mainSubjectOf, unclaimed, type Unclaimed } from './rules/unclaimed-marks';

/** Words of an outlet's name before a colon. */
const LONGEST_OUTLET = 3;

/** So many paragraphs further another may be asked. */
const REACH_OF_GUEST = 5;

/** “The road is shut,” because of the snow.: a sentence that begins with words in marks goes on with the quote before it. */
const speaksOn = (sentence: readonly Item[], quote: number): boolean =>
  sentence[quote]!.capital &&
  (quote === 0 || (quote === 1 && sentence[0]!.tag === 'C')) &&
  // “The road is shut.” Then she laughs: another sentence begins behind the stop.
  !(/^[.!?…]/.test(sentence[quote]!.ending ?? '') && sentence[quote + 1]?.capital);

/** Whether a phrase means a person or a body by name, noun or pronoun: "It’s “…”" has nobody new to speak. */
const isSomebody = (sentence: readonly Item[], phrase: Range | null): boolean =>
  phrase !== null &&
  sentence
    .slice(phrase.from, phrase.to)
    .some(
      (item) => item.tag === 'E' || (item.flags & Class.SpeakerNoun) !== 0 || /^(?:s?he|they|who)$/.test(item.lower),
    );

/** With these begins a sentence in which the one quoted before goes on: "That is “…”", "As a result, there is “…”". */
const impersonal = new Set(['it', 'that', 'this', 'these', 'those', 'there', 'and', 'but', 'so']);

/** Nothing but words in marks. */
const isQuoteAlone = (sentence: readonly Item[]): boolean => sentence.every((item) => 'Q.,-'.includes(item.tag));

/** "AFP: The strike is far from over, Holm said": the agency before the colon is none of the words. */
function withoutOutlet(sentence: readonly Item[], names: Names): readonly Item[] {
  const colon = sentence.findIndex(({ tag }) => tag === ':');
  if (
    colon < 1 ||
    colon > LONGEST_OUTLET ||
    sentence[colon + 1]?.tag === 'Q' ||
    !namesOutlet(sentence, { from: 0, to: colon }, names)
  )
    return sentence;
  const rest = sentence.slice(colon + 1);
  return finalAttribution(rest) ? rest : sentence;
}

/** Each quote of a list that is signed has a speaker of its own. */
const isSigned = (one: Building): boolean => one.rule === 'name-beside-quote' || one.rule === 'signed-quote';

/**
 * Reads an article's sentences in their order, and remembers to whom words in marks may belong that no verb claims:
 * whoever was quoted before them, or whoever the sentence before brings on.
 */
export class Reader {
  readonly built: Building[] = [];
  private number = 0;
  private nextBlock: Block | undefined;
  private speaks: ((item: Item) => boolean) | null = null;
  private first = true;
  /** The paragraph begins inside marks that were never closed. */
  private continues = false;
  /** Whoever spoke last, save "it" and "he": those are read anew. */
  private lastSpeaker: Span | null = null;
  /** What the sentence before reported, or went on with. */
  private previous: Building | null = null;
  /** Who was last quoted in this paragraph: the reporter's own words between two quotes do not change the speaker. */
  private quoting: Building | null = null;
  /** The sentence before in this paragraph, and whether it reports anything. */
  private before: readonly Item[] | null = null;
  private beforeReports = false;
  /** Who the paragraph before says is going to speak, or who did something in its last sentence. */
  private introduced: Introduced | null = null;
  /** The quote with which the paragraph before ended: closed marks and opened ones, with nothing between, are one quote. */
  private quotedBefore: Building | null = null;
  /** The paragraph is a line of a list. */
  private listed = false;
  /** Whose points the list has. */
  private list: ListOf | null = null;
  /** Who answers what the writer asks, and who spoke before this paragraph. */
  private asked: Span | null = null;
  private askedIn = Number.NEGATIVE_INFINITY;
  private spokeBefore: Span | null = null;
  private addresses = false;
  /** Whom a line "Source: …" above names. */
  private source: { readonly speaker: Span; readonly through: readonly string[] } | null = null;

  constructor(
    private readonly text: string,
    private readonly names: Names,
  ) {}

  /** A turn of a transcript: all of it is its speaker's words. */
  turn(turn: Turn, number: number): void {
    if (turn.content) this.add([spokenTurn(turn, turn.content, number)]);
  }

  private add(here: readonly Building[]): void {
    this.built.push(...here);
    for (const { speaker } of here) if (speaker && speaker.end - speaker.start > 2) this.lastSpeaker = speaker;
  }

  /**
   * @param number the paragraph's number, 0 in headline and dek
   * @param continues whether marks are still open from the paragraph before
   * @param next the block that follows
   * @param speaks for a headline: whether an item belongs to the name of somebody who can speak
   * @param listed whether it is a line of a list
   */
  beginParagraph(
    number: number,
    continues: boolean,
    next: Block | undefined,
    { speaks, listed }: { readonly speaks: ((item: Item) => boolean) | null; readonly listed: boolean },
  ): void {
    this.speaks = speaks;
    this.listed = listed;
    if (!listed) this.list = null;
    this.number = number;
    this.continues = continues;
    this.nextBlock = next;
    this.first = true;
    this.previous = null;
    this.quoting = null;
    this.before = null;
    this.spokeBefore = this.lastSpeaker;
    this.addresses = false;
  }

  /** @param end where its last item ends */
  endParagraph(end: number): void {
    // What a headline tells brings on nobody, save with a colon.
    if (!this.listed) this.list = this.before && listOf(this.before);
    this.introduced =
      this.before &&
      (introducedBy(this.before) ?? (this.number === 0 ? null : { speaker: this.subject(), cue: null, colon: false }));
    // What the writer asks in a paragraph of its own is answered in the words in marks below.
    if (this.addresses && this.number > 0 && this.before?.at(-1)?.text === '?') {
      if (this.number - this.askedIn > REACH_OF_GUEST) this.asked = this.spokeBefore;
      this.askedIn = this.number;
      this.introduced = { speaker: this.asked, cue: null, colon: false };
    }
    const last = this.previous;
    this.quotedBefore = last && !isSigned(last) && last.content.at(-1)!.end === end ? last : null;
  }

  /** @param sentence tagged items */
  read(whole: readonly Item[]): void {
    const sentence = this.first && !this.speaks ? withoutOutlet(whole, this.names) : whole;
    this.addresses ||= speaksTo(sentence);
    if (this.tellsOfQuote(sentence)) return;
    if (this.labelled(sentence)) return;
    const label = this.speaks && headlineLabel(sentence, this.speaks);
    if (this.first && isSubheading(this.text, sentence)) return;
    const found = label ? [label] : relayed(sentence, reportsIn(sentence), this.names);
    const again = found.length === 0 ? saysAgain(sentence) : null;
    const all = again ? [again] : found;
    const drafts = all.filter(
      (draft) => draft !== again && !refersBack(sentence, draft) && !pointsElsewhere(sentence, draft),
    );
    const here = drafts.map((draft) => building(sentence, draft, this.number, this.names));
    const back = drafts.length < all.length ? this.saidBefore(sentence, all) : null;
    if (back) here.push(back);
    if (all.length === 0 && this.list && this.listed && this.first) here.push(...this.pointOf(sentence, this.list));
    this.joinOpen(here, sentence);
    const used = [...drafts];
    for (const { draft } of here) if (draft?.rule === 'introduced-list') used.push(draft);
    let joined: Building | null = null;
    const alone = isQuoteAlone(sentence);
    for (let i = 0; i < sentence.length; i++) {
      if (sentence[i]!.tag !== 'Q' || used.some((draft) => isSaid(draft, i))) continue;
      const target: Building | null = alone ? (here.at(-1) ?? this.quotedSoFar()) : null;
      if (target) {
        // “…” Holm wipes her eyes. “…”: whoever stands between the words speaks them.
        if (target.rule === 'floating-quote') target.speaker ??= this.subject();
        add(target, sentence[i]!);
        if (!here.includes(target)) joined = target;
        continue;
      }
      const found = alone ? null : unclaimed(sentence, i, this.speaks);
      if (!alone && !found) continue;
      joined = found && drafts.length === 0 ? this.join(sentence, i, found) : null;
      if (joined) break;
      here.push(this.unclaimedQuote(sentence, i, found));
    }
    this.add(here);
    this.quoting = here.findLast((one) => one.quoted) ?? joined ?? (here.length === 0 ? this.quoting : null);
    this.previous = here.at(-1) ?? joined;
    this.before = sentence;
    this.beforeReports = here.length > 0;
    this.first = false;
  }

  /** “We are late. ¶ “It is time,” he said.: a quote that no verb claims goes on in the paragraph where one does. */
  private joinOpen(here: readonly Building[], sentence: readonly Item[]): void {
    const before = this.built.at(-1);
    if (!this.first || !this.continues || !before || !/^(?:floating|introduced)-quote$/.test(before.rule)) return;
    const claimed = here.find(({ content, draft }) => draft !== null && content[0]!.start === sentence[0]!.start);
    if (!claimed) return;
    // Norda wrote: "It was late. ¶ “I am tired,” she said.: other marks are another's words.
    const [open, again] = [before, claimed].map(({ content }) => this.text[content[0]!.start]!);
    if (before.rule === 'introduced-quote' && open !== again && /^["“„«‘']/.test(again!)) return;
    claimed.content.unshift(...before.content);
    // Holm said: “We are late. ¶ “It is time,” he said.
    if (before.rule === 'introduced-quote') claimed.speaker = before.speaker;
    claimed.marked += before.marked;
    this.built.pop();
  }

  /** "The ferry will sail in May. Holm said this on Monday.": the sentence before, where it reports nothing itself. */
  private saidBefore(sentence: readonly Item[], drafts: readonly Draft[]): Building | null {
    const draft = drafts.find((one) => refersBack(sentence, one)) ?? saysAgain(sentence);
    if (!draft || !this.before || this.beforeReports || !tellsAll(sentence, draft, this.names)) return null;
    let to = this.before.length;
    while (to > 1 && this.before[to - 1]!.tag === '.') to--;
    if (!this.before.slice(0, to).some(({ tag }) => 'VX'.includes(tag))) return null;
    const one = building(sentence, draft, this.number, this.names);
    return {
      ...one,
      draft: { ...draft, rule: 'said-of-sentence' },
      rule: 'said-of-sentence',
      content: [spanOf(this.before, { from: 0, to })],
    };
  }

  /** "The guild said: ¶ – the ferry will stop;": what stands in the list is said. */
  private pointOf(sentence: readonly Item[], { speaker, cue }: ListOf): readonly Building[] {
    const draft = point(sentence);
    if (!draft) return [];
    return [{ ...building(sentence, draft, this.number, this.names), speaker, cue: [cue] }];
  }

  /** “…” So said Holm.: a sentence that does nothing but name the speaker of the words before it. */
  private tellsOfQuote(sentence: readonly Item[]): boolean {
    const quote = this.previous ?? (this.first ? this.quotedBefore : null);
    if (quote?.rule !== 'floating-quote') return false;
    const told = saidOfQuote(sentence, 0);
    if (!told) return false;
    quote.speaker = this.lastSpeaker = spanOf(sentence, told.speaker);
    quote.cue.push(spanOf(sentence, told.cue));
    quote.rule = told.rule;
    this.first = false;
    return true;
  }

  /** "Source: Petra Holm on Telegram": whose words a "Quote: “…”" below is. */
  credit(sentence: readonly Item[]): boolean {
    const source = sourceLine(sentence);
    if (!source) return false;
    // An outlet alone is no speaker.
    if (namesOutlet(sentence, source, this.names)) return true;
    const through = reportersIn(sentence, { content: [], cue: null, speaker: source }, this.names);
    this.source = { speaker: spanOf(sentence, source), through };
    return true;
  }

  /** "Quote: “…”", whose words the line "Source: …" above tells. */
  private labelled(sentence: readonly Item[]): boolean {
    if (!this.first) return false;
    this.credit(sentence);
    const line = quoteLine(sentence);
    const speaker = line?.speaker ? spanOf(sentence, line.speaker) : (this.source?.speaker ?? this.lastSpeaker);
    if (!line || !speaker) return false;
    const lead: Lone = { rule: 'introduced-quote', speaker, cue: null };
    const one = this.unclaimedQuote(sentence, line.quote, null, lead);
    const through = line.speaker ? [] : (this.source?.through ?? []);
    const quote = { ...one, through: [...new Set([...one.through, ...through])] };
    this.add([quote]);
    this.quoting = this.previous = quote;
    this.before = sentence;
    this.beforeReports = true;
    this.first = false;
    return true;
  }

  /** Who did something in the sentence before, which reports nothing itself. */
  private subject(): Span | null {
    const subject = this.before && !this.beforeReports ? mainSubjectOf(this.before) : null;
    return subject && spanOf(this.before!, subject);
  }

  private introducing(): Introduced | null {
    return this.listed && this.list ? { ...this.list, colon: true } : this.introduced;
  }

  /** What a quote that stands alone goes on with. */
  private quotedSoFar(): Building | null {
    const here = this.quoting ?? this.previous;
    if (here || !this.first) return here;
    return this.continues ? (this.built.at(-1) ?? null) : this.quotedBefore;
  }

  /** Adds a sentence with words in marks to the quote before it, where it has nobody new to speak. */
  private join(sentence: readonly Item[], quote: number, found: Unclaimed): Building | null {
    const before = this.quoting ?? this.previous;
    if (found.rule !== 'quote-in-clause' || !before) return null;
    if (speaksOn(sentence, quote)) addClause(before, sentence, quote);
    else if (before.quoted && impersonal.has(sentence[0]!.lower) && !isSomebody(sentence, found.speaker)) {
      addClause(before, sentence, 0);
    } else return null;
    return before;
  }

  private unclaimedQuote(
    sentence: readonly Item[],
    at: number,
    found: Unclaimed | null,
    told: Lone | null = null,
  ): Building {
    const item = sentence[at]!;
    const lead = found ? null : (told ?? loneQuote(this.text, this.nextBlock, this.first ? this.introducing() : null));
    return {
      content: [{ start: item.start, end: item.end }],
      cue: found?.cue ? [spanOf(sentence, found.cue)] : lead?.cue ? [lead.cue] : [],
      speaker: found
        ? found.speaker && spanOf(sentence, found.speaker)
        : (lead?.speaker ?? this.subject() ?? this.lastSpeaker),
      antecedent: undefined,
      draft: null,
      paragraph: this.number,
      rule: found?.rule ?? lead?.rule ?? 'floating-quote',
      word: undefined,
      negated: false,
      through: reportersIn(
        sentence,
        { content: [{ from: at, to: at + 1 }], cue: found?.cue ?? null, speaker: found?.speaker ?? null },
        this.names,
      ),
      marked: item.plain ? 0 : item.end - item.start,
      quoted: true,
    };
  }
}
