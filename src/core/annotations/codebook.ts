import { isMap, isScalar, isSeq, LineCounter, type Node, type YAMLMap } from 'yaml';
import { parseYaml } from '../text/yaml';

/**
 * The reader's own labels: `.sayso/codebook.yaml` of a folder. Whatever is wrong in it is told with its line and with
 * what to do; a label with a usable id counts all the same.
 */

export const stances = ['for', 'against', 'neutral'] as const;
export type Stance = (typeof stances)[number];

export interface Label {
  /** What stands in the sidecars; it stays when the name changes. */
  readonly id: string;
  readonly name: string;
  /** The id of a theme colour, such as `charts.red`. */
  readonly colour?: string;
  readonly description?: string;
  /** The id of the label that this one belongs to. */
  readonly parent?: string;
  /** One small letter or digit. */
  readonly shortcut?: string;
  readonly stance?: Stance;
}

export interface CodebookProblem {
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

export interface Codebook {
  /** Each behind its parent, otherwise in the order of the file. */
  readonly labels: readonly Label[];
  readonly byId: ReadonlyMap<string, Label>;
}

export interface CodebookAnswer {
  readonly codebook: Codebook;
  readonly problems: readonly CodebookProblem[];
}

/** Names of colours that need no knowledge of VS Code. */
export const plainColours: Readonly<Record<string, string>> = {
  red: 'charts.red',
  orange: 'charts.orange',
  yellow: 'charts.yellow',
  green: 'charts.green',
  blue: 'charts.blue',
  purple: 'charts.purple',
  grey: 'descriptionForeground',
};

/** Keys that do something else while a card has the focus. */
export const takenKeys = ['a', 'e', 'l', 'n', 'r', 't', 'u', 'w', 'x'] as const;

/** In UTF-16 code units: some thousand labels. */
const longest = 300_000;

export const noCodebook: Codebook = { labels: [], byId: new Map() };

const fields = ['id', 'name', 'colour', 'description', 'parent', 'shortcut', 'stance'] as const;

export const isLabelId = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,63}$/u.test(text);

type Told = (message: string, node: unknown) => void;

/** @param text the whole file, decoded; never throws */
export function readCodebook(text: string): CodebookAnswer {
  const lines = new LineCounter();
  const problems: CodebookProblem[] = [];
  const tell: Told = (message, node) => {
    const start = (node as Node | null | undefined)?.range?.[0] ?? 0;
    problems.push({ message, line: Math.max(1, lines.linePos(start).line) });
  };
  const broken = (message: string, line = 1): CodebookAnswer => ({
    codebook: noCodebook,
    problems: [{ message, line }],
  });
  if (text.length > longest) return broken('The codebook is too long to be read. Keep fewer labels in it.');
  const document = parseYaml(text.replace(/^\ufeff/, ''), lines);
  const [error] = document.errors;
  if (error) return broken(`This is no valid YAML: ${error.message}`, lines.linePos(error.pos[0]).line);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { codebook: noCodebook, problems };
  const list = isMap(contents) ? contents.get('labels', true) : contents;
  if (isMap(contents)) {
    const version: unknown = contents.get('version');
    if (version !== undefined && version !== 1)
      return broken('This codebook was written by another version of Sayso. Update Sayso to use it.');
  }
  if (!isSeq(list)) {
    const advice = 'Write a list: “labels:”, and below it “- id: …” for each label.';
    if (list !== undefined) return broken(`“labels” is no list. ${advice}`);
    return {
      codebook: noCodebook,
      problems: [...problems, { message: `There are no labels here. ${advice}`, line: 1 }],
    };
  }
  const read = list.items.flatMap((item) => readLabel(item, tell));
  return { codebook: codebookOf(related(once(read, tell), tell)), problems };
}

interface Read {
  readonly label: Label;
  readonly node: YAMLMap;
}

function readLabel(item: unknown, tell: Told): readonly Read[] {
  if (!isMap(item)) {
    tell('A label needs fields of its own: write “- id: …”, and “name: …” below it.', item);
    return [];
  }
  const textOf = (field: (typeof fields)[number]): string | undefined => {
    const node = item.get(field, true);
    if (node === undefined || (isScalar(node) && node.value === null)) return undefined;
    const value = isScalar(node) ? (node as { readonly source?: string; readonly value: unknown }) : undefined;
    const text = typeof value?.value === 'string' ? value.value : value?.source;
    if (text !== undefined && text.trim() !== '') return text.trim();
    tell(`“${field}” must be a text. Write it behind the colon, on the same line.`, node);
    return undefined;
  };
  for (const { key } of item.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if ((fields as readonly string[]).includes(name)) continue;
    const meant = name === 'color' ? ' Write “colour”.' : ` Use ${fields.join(', ')}.`;
    tell(`A label has no field “${name}”.${meant}`, key);
  }
  const id = textOf('id');
  if (id === undefined) {
    tell('This label has no id, so it cannot be used. Write “id: …”, a short word that never changes.', item);
    return [];
  }
  if (!isLabelId(id)) {
    tell(`“${id}” is no id. Use letters, digits, “-”, “_” and “.” only, and begin with a letter or digit.`, item);
    return [];
  }
  const label = { id, name: textOf('name') ?? id, description: textOf('description'), parent: textOf('parent') };
  const rest = {
    colour: colourOf(textOf('colour'), item, tell),
    shortcut: shortcutOf(textOf('shortcut'), item, tell),
    stance: stanceOf(textOf('stance'), item, tell),
  };
  return [{ label: defined({ ...label, ...rest }), node: item }];
}

function colourOf(text: string | undefined, item: YAMLMap, tell: Told): string | undefined {
  if (text === undefined) return undefined;
  const plain =
    text === 'gray' ? plainColours.grey : Object.hasOwn(plainColours, text) ? plainColours[text] : undefined;
  if (plain !== undefined) return plain;
  if (/^[A-Za-z]\w*(?:\.\w+)*$/.test(text) && text.length <= 80 && /[.A-Z]/.test(text)) return text;
  const names = Object.keys(plainColours).join(', ');
  tell(
    `“${text}” is no colour. Use ${names}, or the id of a theme colour such as charts.red.`,
    item.get('colour', true),
  );
  return undefined;
}

function shortcutOf(text: string | undefined, item: YAMLMap, tell: Told): string | undefined {
  if (text === undefined) return undefined;
  const key = text.toLowerCase();
  const node = item.get('shortcut', true);
  if (!/^[a-z0-9]$/.test(key)) tell(`“${text}” is no shortcut. Use one letter from a to z, or one digit.`, node);
  else if ((takenKeys as readonly string[]).includes(key))
    tell(`The key “${key}” does something else in the panel. Use another letter, or a digit.`, node);
  else return key;
  return undefined;
}

function stanceOf(text: string | undefined, item: YAMLMap, tell: Told): Stance | undefined {
  if (text === undefined) return undefined;
  const stance = stances.find((one) => one === text);
  if (!stance) tell(`“${text}” is no stance. Use ${stances.join(', ')}.`, item.get('stance', true));
  return stance;
}

/** Of labels with one id the first; of shortcuts, too. */
function once(read: readonly Read[], tell: Told): readonly Read[] {
  const ids = new Set<string>();
  const keys = new Map<string, string>();
  return read.flatMap(({ label, node }) => {
    if (ids.has(label.id)) {
      tell(`There are two labels with the id “${label.id}”. Give this one another id.`, node.get('id', true));
      return [];
    }
    ids.add(label.id);
    const other = label.shortcut === undefined ? undefined : keys.get(label.shortcut);
    if (label.shortcut === undefined) return [{ label, node }];
    if (other === undefined) {
      keys.set(label.shortcut, label.name);
      return [{ label, node }];
    }
    tell(
      `The key “${label.shortcut}” is that of “${other}”. Give one of them another one.`,
      node.get('shortcut', true),
    );
    return [{ label: without(label, 'shortcut'), node }];
  });
}

/** Parents that are not there, and circles of them, are told and left out. */
function related(read: readonly Read[], tell: Told): readonly Label[] {
  const parents = new Map(read.map(({ label }) => [label.id, label.parent]));
  return read.map(({ label, node }) => {
    const { id, parent } = label;
    if (parent === undefined) return label;
    const at = node.get('parent', true);
    if (!parents.has(parent)) {
      tell(`There is no label “${parent}”. Add one with this id, or take “parent” out.`, at);
      return without(label, 'parent');
    }
    const above = new Set([id]);
    let next: string | undefined = parent;
    while (next !== undefined && !above.has(next)) {
      above.add(next);
      next = parents.get(next);
    }
    if (next === undefined) return label;
    tell(`“${id}” is above itself. Take “parent” out of one of these labels.`, at);
    parents.set(id, undefined);
    return without(label, 'parent');
  });
}

function codebookOf(labels: readonly Label[]): Codebook {
  const sorted: Label[] = [];
  const add = (parent: string | undefined): void => {
    for (const label of labels.filter((one) => one.parent === parent)) {
      sorted.push(label);
      add(label.id);
    }
  };
  add(undefined);
  return { labels: sorted, byId: new Map(sorted.map((label) => [label.id, label])) };
}

/** A label as it is to be shown; one that the codebook lacks has its id for a name, and says so. */
export interface ShownLabel extends Label {
  readonly missing?: true;
}

export function labelsOf(ids: readonly string[], { byId }: Codebook): readonly ShownLabel[] {
  return ids.map((id) => byId.get(id) ?? { id, name: id, missing: true });
}

/** The names above a label and its own, from the top. */
export function pathOf({ byId }: Codebook, label: Label): readonly string[] {
  const parent = label.parent === undefined ? undefined : byId.get(label.parent);
  return [...(parent ? pathOf({ byId, labels: [] }, parent) : []), label.name];
}

function without<T extends object, Field extends keyof T>(value: T, field: Field): Omit<T, Field> {
  const copy: Partial<T> = { ...value };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a field that is undefined is still there
  delete copy[field];
  return copy as Omit<T, Field>;
}

function defined(label: { readonly [Field in keyof Label]: Label[Field] | undefined }): Label {
  return Object.fromEntries(Object.entries(label).filter(([, value]) => value !== undefined)) as unknown as Label;
}
