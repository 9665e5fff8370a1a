import { type AnchorState, anchorsIn } from '../annotations/anchor';
import { plain } from '../annotations/decide';
import { type Decision, type Entry, isRemoved, type Selector } from '../annotations/decision';
import { occurrencesOf } from '../annotations/labels';
import { evened } from '../annotations/even-text';
import { readEntry } from '../annotations/read-entry';
import { isPassage, likeness } from '../annotations/review';
import { guidOf } from '../export/guid';
import type { Span } from '../model';
import { isEven } from './even';
import { type Placed, placesIn } from './place';
import { type Held, type ImportedRecord, type ImportProblem, Unusable } from './record';

/**
 * What becomes of records in the sidecar of one article. Nothing that is saved is lost or doubled: a record that is
 * there already, by its id or by its words, changes that decision where it is the later word of the same reader or was
 * changed in the file; where the saved one is the later word, it stays. What another reader decided on the same words is
 * a decision of its own, unless it has the same id: then, too, the saved one stays.
 */

/** `kept`: the two differ, and what is saved stays. `removed`: it was taken back here. `suggested`: nobody decided on it. */
export type Fate = 'new' | 'changed' | 'same' | 'kept' | 'removed' | 'suggested';

export interface Outcome {
  readonly where: string;
  readonly fate: Fate;
  /** Where its words stand in the article; absent where that was not looked for. */
  readonly anchor?: AnchorState;
  /** They are lost for they stand in it more than once, and nothing tells which are meant. */
  readonly isSeveral?: true;
  /** Its words. */
  readonly exact: string;
}

export interface MergedIn {
  /** To be put into the sidecar. */
  readonly changes: readonly Decision[];
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly ImportProblem[];
}

export interface MergeOptions {
  /** The moment of the import, ISO 8601. */
  readonly now: string;
  /** Where the two differ, what is imported counts. */
  readonly take?: boolean;
  /** Ids of the sidecar's entries that make no sense: they are left alone. */
  readonly unread?: ReadonlySet<string>;
}

/** Two places are the same one where so much of both is. */
const samePlace = 0.95;

/** @param text canonical @param entries those of its sidecar */
export function mergeIn(
  text: string,
  entries: readonly Entry[],
  records: readonly ImportedRecord[],
  options: MergeOptions,
): MergedIn {
  const saved = new Saved(text, entries);
  const placeIn = placesIn(text);
  /** Another record of the file speaks of these: no second one does by its words. */
  const spoken = new Set(records.filter(({ id, state }) => id !== undefined && state !== 'suggested').map(idOf));
  const outcomes: Outcome[] = [];
  const problems: ImportProblem[] = [];
  const changes = new Map<string, Decision>();
  for (const record of records) {
    const { where, state } = record;
    try {
      const told = { where, exact: record.pieces.map(({ exact = '' }) => exact).join(' … ') };
      if (state === 'suggested') {
        outcomes.push({ ...told, fate: 'suggested' });
        continue;
      }
      if (options.unread?.has(idOf(record))) throw new Unusable(unreadable(idOf(record)));
      const placed = placeIn(record);
      const { fate, decision } = fateOf(record, placed, { saved, spoken, options });
      if (decision) {
        const answer = readEntry(decision);
        if (!answer.ok) throw new Unusable(`${answer.message} Mend it there, and import again.`);
        changes.set(decision.id, decision);
        saved.put(decision);
      }
      const isSeveral = placed.anchor === 'orphan' && occurrencesOf(text, told.exact).length > 1;
      outcomes.push({ ...told, fate, anchor: placed.anchor, ...(isSeveral ? { isSeveral } : {}) });
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      problems.push({ where, message: error.message });
    }
  }
  return { changes: [...changes.values()], outcomes, problems };
}

/** The decisions of the sidecar, and those that came in already. */
class Saved {
  readonly #byId = new Map<string, Entry>();
  /** Of those that have no place, or only a likely one: null. */
  readonly #places = new Map<string, readonly Span[] | null>();
  readonly #find: ReturnType<typeof anchorsIn>;

  constructor(text: string, entries: readonly Entry[]) {
    this.#find = anchorsIn(text);
    for (const entry of entries) this.put(entry);
  }

  put(entry: Entry): void {
    this.#byId.set(entry.id, entry);
    if (isRemoved(entry)) this.#places.delete(entry.id);
    else this.#places.set(entry.id, this.#placesOf(entry.target));
  }

  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** A decision on the same words, none that is only likely there; of several that of the same reader. */
  at(
    { target, anchor }: Placed,
    isFitting: (decision: Decision) => boolean,
    by: string | undefined,
  ): Decision | undefined {
    const words = exactOf(target);
    const places = anchor === 'exact' || anchor === 'moved' ? this.#placesOf(target) : null;
    const found: Decision[] = [];
    for (const entry of this.#byId.values()) {
      if (isRemoved(entry) || !isFitting(entry)) continue;
      const saved = this.#places.get(entry.id) ?? [];
      const isThere = places ? likeness(saved, places) >= samePlace : exactOf(entry.target) === words;
      if (isThere) found.push(entry);
    }
    return found.find((one) => one.by === by) ?? found[0];
  }

  #placesOf(target: readonly Selector[]): readonly Span[] | null {
    const spans = target.flatMap((selector) => {
      const anchor = this.#find(selector);
      return anchor.state === 'exact' || anchor.state === 'moved' ? [{ start: anchor.start, end: anchor.end }] : [];
    });
    return spans.length === target.length ? spans : null;
  }
}

const exactOf = (target: readonly Selector[]): string => target.map(({ exact }) => exact).join(' … ');

const evenWords = (words = ''): string => evened(words).text;

/** Lines that break elsewhere, and marks of another shape, leave words what they are. */
const areSameWords = (a: readonly Selector[] = [], b: readonly Selector[] = []): boolean =>
  evenWords(exactOf(a)) === evenWords(exactOf(b));

/** Ids of suggestions and of other programs give way to ids of decisions, the same each time. */
function idOf({ id, where, pieces, by }: ImportedRecord): string {
  if (id !== undefined && /^[\w-]{1,64}$/.test(id) && !id.startsWith('s-')) return id;
  const words = pieces.map(({ exact = '', start = 0 }) => `${start} ${exact}`);
  return `i${guidOf('import', id ?? where, by ?? '', ...words)
    .replaceAll('-', '')
    .slice(0, 15)}`;
}

const unreadable = (id: string): string => `The entry “${id}” of the sidecar cannot be read, and is left alone.`;

/** Words that only carry labels have no kind; a statement has one, decided or left as it was found. */
const isStatement = ({ fields, asFound }: ImportedRecord): boolean =>
  fields.kind !== undefined || asFound?.kind !== undefined;

interface Fated {
  readonly fate: Fate;
  readonly decision?: Decision;
}

interface Around {
  readonly saved: Saved;
  readonly spoken: ReadonlySet<string>;
  readonly options: MergeOptions;
}

function fateOf(record: ImportedRecord, placed: Placed, { saved, spoken, options }: Around): Fated {
  const id = idOf(record);
  const known = saved.get(id);
  if (known && isRemoved(known)) {
    const isLater = record.at !== undefined && Date.parse(record.at) > Date.parse(known.at);
    return isLater ? { fate: 'new', decision: fresh(id, record, placed, options) } : { fate: 'removed' };
  }
  const isOurs = record.state !== undefined;
  const isFitting = (one: Decision): boolean =>
    isSameReader(one, record) && (!isOurs || (!spoken.has(one.id) && isPassage(one) !== isStatement(record)));
  const before = known ?? saved.at(placed, isFitting, record.by);
  if (!before) return { fate: 'new', decision: fresh(id, record, placed, options) };
  return isOurs ? changed(before, record, placed, options) : added(before, record, options);
}

function fresh(id: string, record: ImportedRecord, placed: Placed, { now }: MergeOptions): Decision {
  const { state, by, at = now } = record;
  const fields = withPlaces(record, placed);
  return plain({
    id,
    state: state === undefined || state === 'suggested' ? 'own' : state,
    target: placed.target,
    ...fields,
    ...(by === undefined ? {} : { by }),
    at,
  });
}

function withPlaces({ fields, state }: ImportedRecord, { cue, wasTarget }: Placed): ImportedRecord['fields'] {
  const { negated, was, ...others } = fields;
  return {
    ...(cue.length > 0 ? { cue } : {}),
    ...others,
    // What the reader marked themselves is said unless they say otherwise.
    ...(negated === undefined || (state === 'own' && !negated) ? {} : { negated }),
    ...(was ? { was: wasTarget.length > 0 ? { ...was, target: wasTarget } : was } : {}),
  };
}

/** What another program says is added to what is there; of two notes the saved one stays. */
function added(before: Decision, record: ImportedRecord, { now, take = false }: MergeOptions): Fated {
  const { labels = [], tags = [], note } = record.fields;
  const union = (a: readonly string[] = [], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
  const isOther = note !== undefined && before.note !== undefined && !before.note.includes(note);
  const next: Decision = plain({
    ...before,
    ...(labels.length > 0 ? { labels: union(before.labels, labels) } : {}),
    ...(tags.length > 0 ? { tags: union(before.tags, tags) } : {}),
    ...(note !== undefined && (before.note === undefined || (isOther && take)) ? { note } : {}),
    at: now,
  });
  if (isOther && !take) return { fate: 'kept' };
  return isSame(before, next, ['labels', 'tags', 'note']) ? { fate: 'same' } : { fate: 'changed', decision: next };
}

function changed(before: Decision, record: ImportedRecord, placed: Placed, { now, take = false }: MergeOptions): Fated {
  const ofStatement: readonly Held[] = ['kind', 'type', 'negated', 'speakers', 'cue'];
  const held = record.held.filter((field) => {
    // An export leaves out a cue that stands in the text no more.
    if (field === 'cue' && record.cue.length === 0) return false;
    // An emptied cell makes no statement a mere mark.
    return isStatement(record) || !ofStatement.includes(field);
  });
  const told: Partial<Decision> = { ...withPlaces(record, placed), state: record.state as Decision['state'] };
  const isElsewhere = !areSameWords(before.target, placed.target) && placed.anchor !== 'orphan';
  const fields = Object.fromEntries(held.map((field) => [field, told[field]]));
  const next = plain({ ...before, ...fields, ...(isElsewhere ? { target: placed.target } : {}) });
  if (!isElsewhere && isSame(before, next, held)) return { fate: 'same' };
  const [here, there] = [Date.parse(before.at), record.at === undefined ? undefined : Date.parse(record.at)];
  const isTheirs = isSameReader(before, record);
  const by = record.by ?? before.by;
  const taken = (at: string): Fated => ({ fate: 'changed', decision: plain({ ...next, by, at }) });
  if (isTheirs && there !== undefined && there > here) return taken(record.at!);
  // Of the same moment, or of none: the file is what was changed since.
  if (isTheirs && (there === undefined || there === here)) return taken(now);
  return take ? taken(now) : { fate: 'kept' };
}

/** Two named readers have a decision each on the same words; nobody's is anybody's. */
const isSameReader = (one: Pick<Decision, 'by'>, other: Pick<Decision, 'by'>): boolean =>
  one.by === undefined || other.by === undefined || one.by === other.by;

/** Whether two decisions say the same in some fields: nothing, an empty list and “not negated” are one. */
function isSame(a: Decision, b: Decision, fields: readonly Held[]): boolean {
  return fields.every((field) => {
    if (field === 'cue') return areSameWords(a.cue, b.cue);
    if (field === 'was') return a.was?.rule === b.was?.rule && evenWords(a.was?.exact) === evenWords(b.was?.exact);
    return isEven(a[field], b[field]);
  });
}
