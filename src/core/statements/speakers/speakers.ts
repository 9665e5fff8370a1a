import type { Knowledge } from '../../actors/find-mentions';
import { mayBeRole } from '../../actors/roles/mentions';
import type { Article } from '../../article/read-article';
import { classes, Class } from '../../language/english/english';
import { bodies, bodyNounsShort, issued, natives, singularPersons } from '../../language/english/people';
import type { Mention, Span, Speaker, SpeakerReason } from '../../model';
import { wordsOf } from '../../text/words';
import { issuerOf } from '../people/issuers';
import type { Following } from '../people/following';
import type { Naming } from '../people/namings';
import { learnCalling, type Person } from '../people/person';
import { within } from '../people/sorted-spans';
import { REACH_OF_COUPLE, REACH_OF_IT, REACH_OF_THEY, type Trace } from '../people/trail';
import { bare, isNobodyElse, namedOf, open, pronounReason, type Resolved, toldByNoun, untold } from './outcomes';
import { describedHere, toldBeside } from './beside-names';
import { aloneBefore, toldBefore } from './before-it';
import { headIsRole, headsOf, isGroup, isHeadAt, isInHeadline, isSurname, unknownBodies } from './heads';
import { heldBelow } from './held-below';
import { personName, titledName } from './names-in-phrases';
import { PlaceNames } from './places';
import { couples, isAnyone, isBodyOf, plural, singleOf } from './pronouns';
import { RolesHeld } from './roles-held';
import { pronounSureness, sureness } from './sureness';

/** Says whom a speaker's words mean. Statements must come in text order. */
export class Speakers {
  private readonly places: PlaceNames;
  private readonly roles: RolesHeld;
  private readonly nameStarts: readonly number[];
  /** Bodies that were "it", by the sentence of the last time: no body is "it" and "they" in one breath. */
  private readonly it = new Map<Person, number>();
  private readonly namesIn = new Map<string, { readonly titled: string | null; readonly any: string | null }>();

  constructor(
    private readonly text: string,
    private readonly article: Article,
    private readonly names: readonly Mention[],
    private readonly knowledge: Knowledge,
    private readonly following: Following,
    /** Ids of actors who are not in this article, on the reader's word. */
    ruledOut: ReadonlySet<string>,
  ) {
    this.places = new PlaceNames(text, article);
    this.nameStarts = names.map(({ start }) => start);
    this.roles = new RolesHeld(names, article.date, knowledge, ruledOut);
  }

  /**
   * Whom a speaker's words mean.
   * @param spoken the words that are said
   * @param antecedent what the words stand for, where they are "who" or "which"
   */
  resolve(span: Span, spoken: readonly Span[], antecedent?: Span): Resolved {
    this.following.to(span.start);
    this.roles.hear(span.start);
    const words = this.text.slice(span.start, span.end);
    if (antecedent) {
      const resolved = this.resolve(antecedent, spoken);
      return {
        ...resolved,
        speaker: { ...resolved.speaker, ...span, via: 'pronoun' },
        because: { code: 'relative', words, name: resolved.speaker.name },
      };
    }
    const lower = words.trim().toLowerCase();
    // "Neither Holm nor Brandt said": nobody did; "Holm, whose mother said": nobody who goes on.
    if (/^(?:neither|none|nobody|no one|no)\s|^whose [\p{Ll} -]+$/iu.test(words)) return bare(span, words);
    const single = singleOf(lower);
    if (single !== null) return this.heOrShe(span, single, spoken);
    if (/^\S+$/.test(lower)) {
      if (lower === 'it' || plural.test(lower)) return this.itOrThey(span, lower);
      if ((classes.get(lower) ?? 0) & (Class.SubjectPronoun | Class.ObjectPronoun) && lower !== 'who')
        return untold(span, words);
    }
    // "THE COURT:" is no court that was named.
    if (/^THE (?:COURT|WITNESS|CLERK|DEFENDANT|BAILIFF|INTERPRETER|FOREPERSON|REPORTER|JUROR)$/.test(words))
      return this.thing(span, words);
    // "the Finn", "the 19-year-old Finn"
    if (natives.has(/^the (?:\d+-year-old )?(\S+)$/.exec(lower)?.[1] ?? ''))
      return this.noun(span, words, spoken) ?? untold(span, words);
    const one = toldBeside(this.text, span, words, this.following);
    if (one) return this.found(span, one, 'name', { code: 'named' }, span.start, sureness.named);
    const couple = couples.test(lower) ? this.couple(span, words) : null;
    return couple ?? this.byName(span, words) ?? this.byNoun(span, words, spoken);
  }

  /** The people whose names stand at the head of the phrase. */
  private byName(span: Span, words: string): Resolved | null {
    const { picture } = this.following;
    const named = headsOf(this.text, span, this.following.within(span), isInHeadline(this.article, span));
    const heads = named.filter((one) => one.actor !== null || one.human !== false || isSurname(one, picture));
    const persons = heads.filter((naming) => this.isPerson(naming));
    // "Paris and Rome said": where one stands for a state, a city beside it does, too.
    const asStates =
      heads.length > persons.length && !persons.some((naming) => picture.at(naming).person?.human === true);
    const people =
      persons.length > 0 && !asStates ? persons : (unknownBodies(span, named, picture) ?? this.states(span, heads));
    const first = people[0];
    if (!first) return null;
    const { person, candidates } = picture.at(first);
    if (!person) return open(span, words, candidates, 'name');
    if (person.actor === null && this.places.has(person.name) && person.human !== true) return null;
    const all = [...new Set(people.flatMap((naming) => picture.at(naming).person ?? []))];
    const form = this.formOf(first, person);
    const resolved = this.found(span, person, form, { code: 'named' }, first.start, sureness.named);
    if (all.length < 2) return resolved;
    this.following.leave(this.following.group(all), span.start, this.following.sentenceAt(span.start), 'speaker');
    return { ...resolved, speaker: { ...resolved.speaker, together: all.map(namedOf) } };
  }

  /** "Norvia and Osmark urge calm": nothing else stands in the phrase. */
  private states(span: Span, heads: readonly Naming[]): readonly Naming[] {
    const isWhole = heads[0]?.start === span.start && heads.at(-1)?.end === span.end;
    return isWhole && heads.length > 1 && heads.some(({ actor }) => actor !== null) ? heads : [];
  }

  private formOf(naming: Naming, person: Person): Speaker['via'] {
    if (person.actor === null) return 'name';
    return this.names.find(({ start }) => start === naming.start)?.form ?? 'name';
  }

  private isPerson(naming: Naming): boolean {
    const { person, candidates } = this.following.picture.at(naming);
    if (person?.actor) return person.human === true;
    // "Current and former officials": a capital that the sentence asks for.
    if (person?.human === null && !person.capital && naming.opens && naming.words.length === 1 && !naming.acts)
      return /^ and \p{Lu}/u.test(this.text.slice(naming.end, naming.end + ' and N'.length));
    return person ? person.human !== false : candidates.length > 0;
  }

  private byNoun(span: Span, words: string, spoken: readonly Span[]): Resolved {
    const ahead = isInHeadline(this.article, span);
    const plain = words.split(/,|\bwho\b/)[0]!.trim();
    const described = /^an?\s/.test(words) ? describedHere(this.text, span, spoken, this.following) : null;
    if (described) return this.found(span, described, 'name', { code: 'named' }, span.start, sureness.named);
    const belonging = this.belonging(span, plain, spoken);
    if (belonging) return belonging;
    if (this.nameIn(words).titled !== null) return this.unknown(span, words);
    const role = mayBeRole(plain) && headIsRole(plain) ? this.roles.heldIn(plain, ahead) : null;
    // A country or an office in the phrase tells; without one, whoever was last called so.
    const told =
      typeof role?.actor === 'string' && (role.via === 'date' || ahead || /\p{Lu}/u.test(plain.slice('the '.length)));
    const chosen = told ? null : this.noun(span, plain, spoken);
    if (chosen) return chosen;
    if (typeof role?.actor === 'string') {
      const person = this.following.picture.known(role.actor);
      const code = role.via === 'date' ? 'office-on-date' : 'office-named';
      const because: SpeakerReason = { code, words: plain, name: person.name };
      return this.found(span, person, 'role', because, span.start, sureness.role, true);
    }
    const body = this.inside(span).find(
      (mention) => mention.kind !== 'person' && mention.actor !== null && isHeadAt(this.text, span, mention, false),
    );
    if (body && !isGroup(words)) {
      const person = this.following.picture.known(body.actor!);
      return this.found(span, person, 'name', { code: 'named' }, body.start, sureness.named);
    }
    const holder = heldBelow(this.text, span, plain, this.following);
    if (holder) {
      const because = { code: 'called-so', words: plain, name: holder.name, by: 'article' } as const;
      return this.found(span, holder, 'nominal', because, span.start, sureness['by-article'], true);
    }
    return this.unknown(span, words);
  }

  /** "the lawyer", "the ministry". */
  private noun(span: Span, words: string, spoken: readonly Span[]): Resolved | null {
    const chosen = this.following.called(words, span, spoken);
    if (!chosen) return null;
    if ('candidates' in chosen) {
      // "The widow said … She": whoever that is, "she" is nobody else.
      if (!bodyNounsShort.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase()))
        this.following.leave(
          this.following.somebody(words),
          span.start,
          this.following.sentenceAt(span.start),
          'speaker',
        );
      return open(span, words, chosen.candidates, 'nominal');
    }
    const { person, told } = chosen;
    const { name } = person;
    if (told !== 'by-record') learnCalling(person, words);
    const because: SpeakerReason =
      told === 'alone'
        ? { code: 'only-one', words, name }
        : { code: 'called-so', words, name, by: told === 'by-article' ? 'article' : 'record' };
    return this.found(span, person, 'nominal', because, span.start, sureness[told], true);
  }

  /** "her campaign", "the statement": whose it is. */
  private belonging(span: Span, words: string, spoken: readonly Span[]): Resolved | null {
    const said = /^(his|her)\s+(\p{Ll}+)$/iu.exec(words);
    if (said && issued.test(`the ${said[2]!}`)) {
      const { person } = this.following.ownerOf(span.start, said[1]!.toLowerCase(), spoken);
      const called = { code: 'called-so', words, name: person?.name ?? '', by: 'article' } as const;
      return person && this.found(span, person, 'nominal', called, span.start, sureness.pronoun);
    }
    const owned = /^(his|her)\s+((?:presidential\s+)?(?:campaign|office|team|administration|government))$/i.exec(words);
    if (owned) {
      const { person } = this.following.ownerOf(span.start, owned[1]!.toLowerCase(), spoken);
      if (!person?.name) return null;
      const surname = person.name.split(' ').at(-1)!;
      const name = owned[2]!.toLowerCase() === 'office' ? `${surname}'s office` : `${surname} ${owned[2]!}`;
      const body = this.following.thing(name, { human: false });
      const called = { code: 'called-so', words, name, by: 'article' } as const;
      return this.found(span, body, 'nominal', called, span.start, sureness.alone);
    }
    const document = issued.exec(words)?.[1]?.toLowerCase();
    const issuer =
      document === undefined ? null : issuerOf(this.following, document, span.start, / joint /i.test(words));
    if (!issuer) return null;
    const because: SpeakerReason = { code: 'only-one', words, name: issuer.name };
    return this.found(span, issuer, 'nominal', because, span.start, sureness.alone);
  }

  private heOrShe(span: Span, lower: string, spoken: readonly Span[]): Resolved {
    const words = this.text.slice(span.start, span.end);
    const { person, candidates, trace, lead } = this.following.heOrShe(span.start, lower, spoken);
    if (!person || !trace)
      return candidates.length > 0 ? open(span, words, candidates, 'pronoun') : untold(span, words);
    const because = pronounReason(words, trace, this.following.sentenceAt(span.start));
    return this.found(span, person, 'pronoun', because, span.start, pronounSureness(lead), true);
  }

  private itOrThey(span: Span, lower: string): Resolved {
    const words = this.text.slice(span.start, span.end);
    const sentence = this.following.sentenceAt(span.start);
    const wasIt = (one: Person): boolean => sentence - (this.it.get(one) ?? -REACH_OF_THEY) < REACH_OF_IT;
    const fits = ({ person, at }: Trace): boolean =>
      at < span.start &&
      (lower === 'it'
        ? (person.human === false || isBodyOf(person)) && !person.plural
        : person.plural ||
          (person.human === false &&
            !wasIt(person) &&
            this.knowledge.byId.get(person.actor ?? '')?.kind !== 'state' &&
            (person.actor !== null || bodies.test(person.name))));
    const { trail } = this.following;
    const acted = (one: Trace): boolean => fits(one) && (one.standing === 'speaker' || one.standing === 'subject');
    const spoke = lower === 'they' ? trail.last(({ standing }) => standing === 'speaker', sentence, 1) : null;
    const trace =
      (spoke && isAnyone(spoke.person) ? spoke : null) ??
      (lower === 'it' ? toldBefore(this.following, sentence) : null) ??
      trail.last(acted, sentence, REACH_OF_IT) ??
      (lower === 'they' ? trail.last((one) => acted(one) && one.person.plural, sentence, REACH_OF_THEY) : null) ??
      trail.last((one) => fits(one) && !this.isAside(one), sentence, 2) ??
      (lower === 'they' ? aloneBefore(trail, sentence, wasIt) : null);
    if (!trace || (trace.person.plural && this.following.tellsOfSeveral(trace.sentence, sentence)))
      return untold(span, words);
    const because = pronounReason(words, trace, sentence);
    if (lower === 'it') this.it.set(trace.person, sentence);
    const resolved = this.found(span, trace.person, 'pronoun', because, span.start, sureness.itOrThey, true);
    const { members } = trace.person;
    if (members.length === 0) return resolved;
    return { ...resolved, speaker: { ...resolved.speaker, together: members.map(namedOf) } };
  }

  /** Nobody whom "it" means: where something was, and what is inside of a name. */
  private isAside({ standing, person }: Trace): boolean {
    if (standing === 'governed') return person.actor === null && this.places.has(person.name);
    return standing === 'inside' || standing === 'headline';
  }

  /** "both", "the two", "the pair": the two who were named together last. */
  private couple(span: Span, words: string): Resolved | null {
    const isCouple = ({ person, standing }: Trace): boolean =>
      person.members.length === 2 && standing !== 'inside' && person.members.every(({ human }) => human !== false);
    const trace = this.following.trail.last(isCouple, this.following.sentenceAt(span.start), REACH_OF_COUPLE);
    if (!trace) return null;
    const because = pronounReason(words, trace, this.following.sentenceAt(span.start));
    const resolved = this.found(span, trace.person, 'pronoun', because, span.start, sureness.itOrThey, true);
    return { ...resolved, speaker: { ...resolved.speaker, together: trace.person.members.map(namedOf) } };
  }

  private inside(span: Span): readonly Mention[] {
    return within(this.names, this.nameStarts, span);
  }

  private found(
    span: Span,
    person: Person,
    via: Speaker['via'],
    because: SpeakerReason,
    at: number,
    confidence: number,
    mention = false,
  ): Resolved {
    const workedOut = via === 'pronoun' || (via === 'nominal' && !isNobodyElse(person));
    this.following.leave(person, at, this.following.sentenceAt(at), 'speaker', workedOut);
    const actor = person.actor === null ? undefined : this.knowledge.byId.get(person.actor);
    const role = actor ? this.roles.titleOf(actor) : undefined;
    const noted = mention && actor && !this.inside(span).some((name) => name.actor === actor.id && name.form === via);
    return {
      speaker: {
        start: span.start,
        end: span.end,
        actor: person.actor,
        name: person.name,
        via,
        ...(role ? { roleOnDate: role } : {}),
        confidence,
      },
      because,
      mention: noted ? { start: span.start, end: span.end, actor: actor.id, kind: actor.kind, form: via } : null,
    };
  }

  /** The name in a phrase: after its title, or anywhere; the same phrase comes again and again. */
  private nameIn(words: string): { readonly titled: string | null; readonly any: string | null } {
    const known = this.namesIn.get(words);
    if (known) return known;
    // Without a capital letter there is no name.
    const titled = /\p{Lu}/u.test(words) ? titledName(words) : null;
    const found = { titled, any: titled ?? (/\p{Lu}/u.test(words) ? personName(words) : null) };
    this.namesIn.set(words, found);
    return found;
  }

  /** A document, a body or people without a name; "he", "it" and "they" may mean them later. */
  private thing(span: Span, words: string): Resolved {
    const plain = words.replace(/\s+/g, ' ').replace(/^[”"’'\s]*,[”"’'\s]*/u, '') || words;
    const short = isGroup(plain) ? plain : plain.split(/,(?!\d)|\s(?:who|which|that)\s/)[0]!;
    const person = this.following.thing(short.replace(/^the\s/, 'The '), toldByNoun(short));
    const resolved = this.found(span, person, 'nominal', { code: 'named' }, span.start, sureness.thing);
    // "That person … the person"
    return /^th(?:at|is)\s/i.test(person.name)
      ? { ...resolved, speaker: { ...resolved.speaker, name: short } }
      : resolved;
  }

  /** Somebody the knowledge does not hold: named in full once, by surname after. */
  private unknown(span: Span, words: string): Resolved {
    const name = isGroup(words) ? null : this.nameIn(words).any;
    // "Judge, a nurse, said", where Helen Judge was named.
    const surname = words.split(',')[0]!;
    const bearer = name === null && /^\p{Lu}\S+$/u.test(surname) ? this.following.picture.bearer(surname) : null;
    if (bearer) return this.found(span, bearer, 'name', { code: 'named' }, span.start, sureness.named);
    if (name === null) return this.thing(span, words);
    const human =
      this.places.has(name) || bodies.test(name)
        ? false
        : /^(?:the|an?|some|many|several|most|all|other)\s/i.test(words) &&
            !wordsOf(words).some((word) => singularPersons.has(word.lower))
          ? false
          : null;
    const person = this.following.picture.named(name, span.start, human);
    return this.found(span, person, 'name', { code: 'named' }, span.start, sureness.named);
  }
}
