import type { Article } from '../../article/read-article';
import { titles } from '../../article/turns/labels';
import { weekdayOf, monthOf } from '../../article/find-dates';
import { givenNames } from '../../language/english/given-names';
import type { Block, Mention, Span } from '../../model';
import { fold } from '../../text/fold-name';
import { calls, headsWords, isOutlet, ofOutlet, presides, testimony, welcomedIn } from './turn-words';

/** How much of the text around a name is looked at, in UTF-16 code units. */
const PARAGRAPH = 300;
const CLAUSE_BEFORE = 90;
const CLAUSE_BEHIND = 60;
const TITLE = 40;
const APPOSITION = 12;

/** A label of an office and a surname has so many words. */
const FEWEST_WITH_OFFICE = 3;

interface FullName extends Span {
  /** Folded, without initials between. */
  readonly words: readonly string[];
  /** A capital of each, with the names between. */
  readonly initials: string;
}

/** So much of the text above the first turn tells who is asked, in characters. */
const introSize = 4_000;

const nameWords =
  /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}\.)?(?: (?:van|von|de|der|al|bin|el|da|di) )?(?: ?\p{Lu}[\p{L}\p{M}’'-]+){1,3}/gu;

/** "My name is Petra Holm" */
const introduction =
  /\b(?:[Mm]y name is|[Mm]y name[’']s|I am|I[’']m)\s(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2})/u;

/** Words with a capital that open a sentence, stand before a name or are none. */
const noName = new Set(
  `the a an in on at to by for from with and but or as of if when after before while during this that these those it he
  she we they our my his her its their there here what who why how where mr mrs ms miss dr prof sir lady lord mayor
  president minister senator governor secretary chancellor premier professor doctor captain general colonel judge chief
  engineer hosts host guest guests presenter presenters podcast episode novelist author writer artist actor actress singer chef coach farmer director chairman chairwoman speaker host interview interviewer reporter correspondent editor questions
  answers question answer q a talk talks transcript hearing committee council court house senate news united states new
  north south east west river office bank street`.split(/\s+/),
);

const plain = (word: string): string => fold(word).replace(/[.’']$/, '');

/** Who is meant by the labels of a talk: the surname, the initials or the letter that stands for somebody. */
export class TurnNames {
  private readonly full: readonly FullName[];
  private readonly known = new Map<string, Span | null>();
  private answer: Span | null | undefined;
  /** In full in lines around the text: of a list of witnesses, of whoever holds the briefing. */
  private readonly listed: readonly FullName[];

  constructor(
    private readonly text: string,
    private readonly article: Article,
    private readonly mentions: readonly Mention[],
  ) {
    this.full = [...this.labelled(), ...this.written()];
    this.listed = this.namesAbove(['boilerplate', 'byline', 'dateline']);
  }

  /**
   * The place of the full name that a label stands for; null where the label says it itself, or nothing tells.
   * @param asked the label is "Q", "Answer" or the like
   */
  meantBy(label: Span, asked: boolean): Span | null {
    const words = this.text.slice(label.start, label.end);
    if (asked) return /^a/i.test(words) ? this.answering() : null;
    const chair = presides.test(words) ? this.presiding() : null;
    if (chair) return chair;
    // A known actor is known by the label itself.
    if (this.mentions.some(({ start, end, actor }) => actor && start < label.end && label.start < end)) return null;
    const known = this.known.get(words);
    if (known !== undefined) return known;
    const found = this.search(words, label);
    this.known.set(words, found);
    return found;
  }

  /** Whether a label is that of whoever asks. */
  asks(label: Span): boolean {
    return /^q/i.test(this.text.slice(label.start, label.end));
  }

  /** Where the one is named who answers; null where the text above the talk does not tell. */
  answering(): Span | null {
    if (this.answer === undefined) this.answer = this.findAnswering();
    return this.answer;
  }

  /** "Hon. Lloyd Carver (chairman of the committee) presiding": who "The CHAIRMAN" is. */
  private presiding(): Span | null {
    return unique(
      [...this.full, ...this.listed].filter(
        ({ start, end }) =>
          /^,?\s\(?(?:acting )?chair(?:man|woman|person)?\b/i.test(this.text.slice(end, end + TITLE)) ||
          /\bchair(?:man|woman|person)?\s(?:\p{Lu}\p{L}*\.\s)?$/iu.test(
            this.text.slice(Math.max(0, start - TITLE), start),
          ),
      ),
    );
  }

  private search(words: string, label: Span): Span | null {
    const parts = words.split(/\s+/).map(plain);
    const surname = parts.at(-1)!;
    const others = [...this.full, ...this.listed].filter(({ start, end }) => end <= label.start || start >= label.end);
    const letters = words.replace(/[.\s]/g, '');
    if (/^\p{Lu}{2,3}$/u.test(letters)) {
      const found = unique([...others, ...this.writers()].filter(({ initials }) => initials === letters.toLowerCase()));
      if (found) return found;
    }
    const given = parts.length > 1 ? parts[0]! : null;
    if (given !== null && given.length > 1) return this.titled(parts, others);
    const bearer = unique(
      others.filter((name) => name.words.at(-1) === surname && (given === null || name.words[0]!.startsWith(given))),
    );
    return (
      bearer ??
      this.welcomed(surname) ??
      (parts.length === 1 ? unique(others.filter((name) => name.words[0] === surname)) : null)
    );
  }

  /** Whoever is brought on in the first turns. */
  private welcomed(surname: string): Span | null {
    const names = welcomedIn(this.text, this.article.turns).flatMap(({ start, end }) => this.nameAt(start, end));
    return unique(names.filter((name) => name.words.at(-1) === surname));
  }

  /** "Harbour Master Karin Solt", "HARBOUR MASTER SOLT": an office before the name, which the text gives to that one, too. */
  private titled(parts: readonly string[], others: readonly FullName[]): Span | null {
    const named = others.filter(
      ({ words }) =>
        words.length < parts.length && words.every((word, at) => word === parts[parts.length - words.length + at]),
    );
    if (named.length > 0) return unique(named);
    const office = parts.slice(0, -1).join(' ');
    if (parts.length < FEWEST_WITH_OFFICE) return null;
    const text = fold(this.text);
    return unique(
      others.filter(({ words }) => {
        const name = words.join(' ');
        return (
          words.at(-1) === parts.at(-1) &&
          [`${office} ${name}`, `${name}, ${office}`, `${name}, the ${office}`].some((one) => text.includes(one))
        );
      }),
    );
  }

  /** Names in full in the labels themselves: "OLAF BERG, HOST:". */
  private labelled(): readonly FullName[] {
    return this.article.turns.flatMap(({ name }) => (name ? this.nameAt(name.start, name.end) : []));
  }

  /** Names in full in the text around the talk. */
  private written(): readonly FullName[] {
    const introduced = this.article.turns.flatMap(({ words }) => {
      const own =
        words && introduction.exec(this.text.slice(words.start, Math.min(words.end, words.start + PARAGRAPH)));
      if (!words || !own) return [];
      const end = words.start + own.index + own[0].length;
      return this.nameAt(end - own[1]!.length, end);
    });
    return [...this.namesAbove(['body', 'headline', 'dek']), ...introduced, ...this.witnesses()];
  }

  /** "STATEMENT OF GRACE MULDOON, HARBOR MASTER", between the turns of a hearing. */
  private witnesses(): readonly FullName[] {
    return this.article.blocks.flatMap(({ start, end }) => {
      const line = this.text.slice(start, Math.min(end, start + PARAGRAPH));
      const witness = testimony.exec(line);
      return witness ? this.nameAt(start + witness[0].length - witness[1]!.length, start + witness[0].length) : [];
    });
  }

  /** Names in full in lines of some kinds above the first turn. */
  private namesAbove(kinds: readonly Block['kind'][]): readonly FullName[] {
    const first = this.article.turns[0]!.start;
    return this.article.blocks
      .filter(({ kind, start }) => start < first && kinds.includes(kind))
      .flatMap(({ start, end }) =>
        [...this.text.slice(start, Math.min(end, start + introSize)).matchAll(nameWords)].flatMap((match) =>
          this.nameAt(start + match.index, start + match.index + match[0].length),
        ),
      );
  }

  /** Whoever wrote the talk down, and asks in it; answers nothing. */
  private writers(): readonly FullName[] {
    return this.article.blocks
      .filter(({ kind }) => kind === 'byline')
      .flatMap(({ start, end }) =>
        [...this.text.slice(start, end).matchAll(nameWords)].flatMap((match) =>
          this.nameAt(start + match.index, start + match.index + match[0].length),
        ),
      );
  }

  private nameAt(start: number, end: number): readonly FullName[] {
    const all = [...this.text.slice(start, end).matchAll(/\S+/g)];
    let from = 0;
    while (from < all.length && isNoName(all[from]![0])) from++;
    // "Actress Diane Guerrero": a given name tells where the name begins.
    const given = all.findIndex((word, at) => at > from && at < all.length - 1 && givenNames.has(plain(word[0])));
    if (given > 0 && !givenNames.has(plain(all[from]![0]))) from = given;
    const rest = all.slice(from);
    if (rest.length < 2 || rest.some((word) => isNoName(word[0]))) return [];
    const words = rest.map((word) => plain(word[0]));
    if (words[0]!.length < 2) return [];
    const named = words.filter((word) => word.length > 1);
    return [
      {
        start: start + rest[0]!.index,
        end,
        words: named,
        initials: named.map((word) => word[0]!).join(''),
      },
    ];
  }

  /** "Please state your name. – Ivo Reyle." */
  private sworn(): Span | null {
    const { turns } = this.article;
    // "SANDRA QUILL, PLAINTIFF'S WITNESS, SWORN"
    const called = distinct(
      this.article.blocks.flatMap(({ start, end }) => {
        const line = this.text.slice(start, Math.min(end, start + PARAGRAPH));
        const witness =
          /^(\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3}),[^\n]*\b(?:SWORN|sworn|called as a witness)\b/u.exec(
            line,
          );
        return witness ? this.nameAt(start, start + witness[1]!.length) : [];
      }),
    );
    if (called.length === 1) return { start: called[0]!.start, end: called[0]!.end };
    const stand = distinct(
      turns.flatMap(({ words }) => {
        const call = words && calls.exec(this.text.slice(words.start, Math.min(words.end, words.start + PARAGRAPH)));
        if (!words || !call) return [];
        const at = words.start + call.index + call[0].length - call[1]!.length;
        return this.nameAt(at, at + call[1]!.trimEnd().length);
      }),
    );
    if (stand.length === 1) return { start: stand[0]!.start, end: stand[0]!.end };
    const asked = turns.findIndex(
      ({ words }) =>
        words !== null &&
        /\b(?:state|give|say|spell|tell us) your (?:full )?name\b/i.test(this.text.slice(words.start, words.end)),
    );
    const words = asked < 0 ? null : turns[asked + 1]?.words;
    const name =
      words &&
      /^(?:(?:My name is|It is|I am|I[’']m)\s)?((?:\p{Lu}[\p{L}’'.-]+\s?){2,4}?)[.,]?$/u.exec(
        this.text.slice(words.start, Math.min(words.end, words.start + PARAGRAPH)).trimEnd(),
      );
    if (!words || !name) return null;
    const start = words.start + name[0].indexOf(name[1]!);
    return { start, end: start + name[1]!.trimEnd().length };
  }

  private findAnswering(): Span | null {
    const { headline } = this.article;
    const inHeadline = ({ end }: FullName): boolean => headline !== null && end <= headline.end;
    const heads = this.full.filter((one) => inHeadline(one) && headsWords.test(this.text.slice(one.end)));
    const own = this.sworn() ?? unique(heads);
    if (own) return own;
    const first = this.article.turns[0]!.start;
    const intro = this.full.filter(
      ({ start, end }) => start < first && !this.isReporter(end) && !isOutlet(this.text.slice(start, end)),
    );
    const people = distinct(intro);
    // “The minister spoke to the Harbour Post”: an outlet asks, and answers nothing.
    const told = people.filter(
      (name) =>
        this.isAsked(name) && (this.isPerson(name) || !/\bthe\s$/i.test(this.text.slice(0, name.start).slice(-TITLE))),
    );
    if (told.length === 1) return told[0]!;
    const named = told.filter(inHeadline);
    if (named.length === 1) return named[0]!;
    if (told.length > 1) return null;
    if (people.length === 1) return this.isPerson(people[0]!) ? people[0]! : null;
    // The only one in the headline, and the first below it.
    const above = people.filter(inHeadline);
    const below = intro.find(({ start }) => headline !== null && start >= headline.end);
    const only = above.length === 1 && below && sameName(above[0]!, below) ? above[0]! : null;
    return only && this.isPerson(only) ? only : null;
  }

  /** "Jon Flick of the Arn Mail", "Olaf Berg from Radio Selm" */
  private isReporter(end: number): boolean {
    const outlet = ofOutlet.exec(this.text.slice(end, end + CLAUSE_BEHIND));
    return outlet !== null && isOutlet(outlet[1]!);
  }

  /** "interview with Petra Holm", "Petra Holm answered our questions", "Lena Orth met her". */
  private isAsked({ start, end }: FullName): boolean {
    const before = this.text.slice(Math.max(0, start - CLAUSE_BEFORE), start);
    const after = this.text.slice(end, end + CLAUSE_BEHIND);
    return (
      /\b(?:interview(?:s|ed)?|conversation|talk(?:s|ed)?|spoke|speaks|sat down|Q&A|discussion|chat(?:s|ted)?|questions (?:to|for)|asked)\s(?:with\s|to\s)?(?:(?:the|a|an|our|its|former)\s)?[^.!?\n]{0,50}$/i.test(
        before,
      ) ||
      /^,?\s?(?:[^.!?\n]{0,40}\s)?(?:answer(?:s|ed)|replie[sd]|tells|talks|talked|spoke|sat down|explains|took (?:our )?questions|speaks|having been (?:first )?duly sworn|was examined)\b/i.test(
        after,
      ) ||
      /^[^\n]{0,200}[.!?]\s[^.!?\n]{0,40}\b(?:met|asked|interviewed|spoke (?:to|with)|talked (?:to|with)|sat down with)\s(?:him|her|them)\b/i.test(
        this.text.slice(end, end + PARAGRAPH),
      )
    );
  }

  /** A known actor, somebody with a given name that is known, or with a title before or behind. */
  private isPerson({ start, end, words }: FullName): boolean {
    const mention = this.mentions.find((one) => one.start < end && start < one.end);
    if (mention) return mention.kind === 'person';
    if (givenNames.has(words[0]!)) return true;
    const before = this.text.slice(Math.max(0, start - TITLE), start);
    return (
      /^[^\n]{0,200}[.!?]\s(?:He|She)\s/.test(this.text.slice(end, end + PARAGRAPH)) ||
      titles.test(`${/(?:\S+\s){1,2}$/.exec(before)?.[0] ?? ''}X`) ||
      /,\s(?!(?:and|but|or|nor|so|yet|where|which|when|while|as|with)\s)\p{Ll}+/u.test(
        this.text.slice(end, end + APPOSITION),
      )
    );
  }
}

const isNoName = (word: string): boolean =>
  noName.has(plain(word)) || monthOf(word) !== null || weekdayOf(word) !== null || /['’]s$/.test(word);

const sameName = (a: FullName, b: FullName): boolean => a.words.at(-1) === b.words.at(-1) && a.words[0] === b.words[0];

function distinct(names: readonly FullName[]): readonly FullName[] {
  const found = new Map<string, FullName>();
  for (const name of names) {
    const key = `${name.words[0]!} ${name.words.at(-1)!}`;
    if (!found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}

function unique(names: readonly FullName[]): Span | null {
  const found = distinct(names);
  return found.length === 1 ? { start: found[0]!.start, end: found[0]!.end } : null;
}
