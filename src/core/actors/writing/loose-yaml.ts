import type { Field, Fields, Holder, Item, Items, Loose, Scalar } from './loose-parts';

/** Parts within parts are read so deep: a file of brackets must not fill the stack. */
const deepest = 40;

const fieldStart =
  /(?:(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')[ \t]*|(?:[^\s#&*!|>'"%@`{}[\],-]|-(?=\S))(?:(?! #)[^\n])*?):(?=[ \t\r\n]|$)/y;

/** A text in quotation marks is looked for so far: where they are not closed, not to the end of the file. */
const longestQuoted = 5000;

/** The column of a place in a text; a tab counts as two, which is how far YAML is mostly indented. */
export function columnOf(text: string, offset: number): number {
  let column = 0;
  for (let i = text.lastIndexOf('\n', offset - 1) + 1; i < offset; i++) column += text[i] === '\t' ? 2 : 1;
  return column;
}

/**
 * Reads YAML that is being typed and so is broken at the cursor: what stands where, not what it means. The `yaml`
 * package tells what is wrong with a file; where a line is half written, it no longer tells to what the line belongs.
 * The part of a text between two offsets, which begin and end lines, as far as it can be made out. Never throws.
 * Undefined where there is nothing.
 */
export function readLoose(text: string, start = 0, end = text.length): Loose | undefined {
  return new Reader(text.slice(0, end), start).whole();
}

class Reader {
  #depth = 0;

  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  /** The list, although there be something else before, after or in the midst of it; otherwise whatever there is. */
  whole(): Loose | undefined {
    let whole: Loose | undefined;
    while (this.#next()) {
      const part = this.#block(0);
      if (whole?.kind !== 'list') {
        if (!whole || part?.kind === 'list') whole = part;
      } else if (part?.kind === 'list') {
        whole.items.push(...part.items);
        whole.end = part.end;
      }
    }
    return whole;
  }

  /** Passes blanks, empty lines and comments. @returns whether there is more */
  #next(): boolean {
    const blank = /(?:[ \t\r\n\uFEFF]|(?<=^|[\s])#[^\n]*|(?<=^|\n)(?:---|%)[^\n]*)*/y;
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
    return this.at < this.text.length;
  }

  /** Passes blanks on this line, and what names or types a value. @returns whether more stands on the line */
  #nextOnLine(): boolean {
    const blank = /(?:[ \t]+|[&!][^\s,[\]{}]*(?=\s|$))*(?:(?<=\s)#[^\n]*)?\r?/y;
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
    return this.at < this.text.length && this.text[this.at] !== '\n';
  }

  #column(): number {
    return columnOf(this.text, this.at);
  }

  #isHyphen(): boolean {
    return this.text[this.at] === '-' && /^(?:\s|$)/.test(this.text.slice(this.at + 1, this.at + 2));
  }

  /** Where the name of a field that begins here ends with its colon. */
  #colon(): number | undefined {
    fieldStart.lastIndex = this.at;
    const found = fieldStart.exec(this.text);
    return found ? this.at + found[0].length - 1 : undefined;
  }

  #skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  /** What stands from here on, indented by so much at least. */
  #block(column: number): Loose | undefined {
    if (!this.#next()) return undefined;
    const here = this.#column();
    if (here < column) return undefined;
    return this.#started(here, column - 1);
  }

  /** @param here the column of what begins here @param parent the column of what it belongs to */
  #started(here: number, parent: number): Loose | undefined {
    if (this.#depth > deepest) {
      this.#skipLine();
      return undefined;
    }
    this.#depth++;
    try {
      if (this.#isHyphen()) return this.#list(here);
      if (this.#colon() !== undefined) return this.#map(here);
      return this.#inline(parent);
    } finally {
      this.#depth--;
    }
  }

  #list(column: number): Items {
    const list: Items = { ...this.#holder('list', false, column), items: [] };
    while (this.#next() && this.#column() === column && this.#isHyphen()) {
      const item: Item = { start: this.at, value: undefined };
      list.items.push(item);
      this.at++;
      item.value = this.#nextOnLine() ? this.#started(this.#column(), column) : this.#block(column + 1);
      // A name without its colon, and further fields below it.
      const { value } = item;
      if (value?.kind === 'scalar' && this.#next() && this.#colon() !== undefined) {
        const inner = columnOf(this.text, value.start);
        if (this.#column() === inner) {
          const map: Fields = { ...this.#holder('map', false, inner, value.start), fields: [] };
          map.fields.push({ key: value, colon: undefined, value: undefined });
          item.value = this.#fields(map);
        }
      }
      list.end = this.at;
    }
    return list;
  }

  #map(column: number): Fields {
    return this.#fields({ ...this.#holder('map', false, column), fields: [] });
  }

  #fields(map: Fields): Fields {
    const { column } = map;
    while (this.#next() && this.#column() >= column && !this.#isHyphen()) {
      const key = this.#key(this.#colon());
      const field: Field = { key, colon: this.text[this.at] === ':' ? this.at : undefined, value: undefined };
      map.fields.push(field);
      if (field.colon === undefined) this.#skipLine();
      else {
        this.at++;
        field.value = this.#value(column);
      }
      map.end = this.at;
    }
    return map;
  }

  /** @param colon where it ends; without it, at the end of the line */
  #key(colon: number | undefined): Scalar {
    const start = this.at;
    const line = /[^\n]*/y;
    line.lastIndex = start;
    const until = colon ?? start + (line.exec(this.text)?.[0].replace(/\s#.*/, '').length ?? 0);
    const written = this.text.slice(start, until).trimEnd();
    this.at = until;
    const quote = /^(["']).*\1$/.test(written) ? (written[0] as '"' | "'") : '';
    const text = quote === '' ? written : written.slice(1, -1);
    return { kind: 'scalar', start, end: start + written.length, text, quote, open: false };
  }

  /** What stands behind the colon of a field. */
  #value(column: number): Loose | undefined {
    if (!this.#nextOnLine()) {
      if (!this.#next()) return undefined;
      const here = this.#column();
      // A list may stand as far to the left as the field that it belongs to.
      if (here < column || (here === column && !this.#isHyphen())) return undefined;
      return this.#started(here, column);
    }
    if (/[|>]/.test(this.text[this.at]!)) return this.#lines(column);
    return this.#inline(column);
  }

  /** A text of several lines behind `|` or `>`. */
  #lines(column: number): Scalar {
    const start = this.at;
    this.#skipLine();
    let end = this.at;
    while (this.at < this.text.length) {
      this.at++;
      const line = /[ \t]*/y;
      line.lastIndex = this.at;
      const first = this.at + (line.exec(this.text)?.[0].length ?? 0);
      const isEmpty = first >= this.text.length || /[\r\n]/.test(this.text[first]!);
      if (!isEmpty && columnOf(this.text, first) <= column) break;
      this.#skipLine();
      if (!isEmpty) end = this.at;
    }
    return { kind: 'scalar', start, end, text: this.text.slice(start, end), quote: '', open: true };
  }

  #inline(parent: number): Loose | undefined {
    const sign = this.text[this.at];
    if (sign === '{' || sign === '[') {
      const flow = this.#flow(parent);
      if (!flow.open) this.#skipLine();
      return flow;
    }
    if (sign === '"' || sign === "'") {
      const quoted = this.#quoted(sign, parent);
      this.#skipLine();
      return quoted;
    }
    return this.#plain(parent);
  }

  /** Words without marks, and further lines of them. */
  #plain(parent: number): Scalar {
    const start = this.at;
    const scalar = this.#key(undefined);
    this.#skipLine();
    let end = scalar.end;
    let text = scalar.text;
    for (;;) {
      const before = this.at;
      if (!this.#next() || this.#column() <= parent || this.#isHyphen() || this.#colon() !== undefined) {
        this.at = before;
        break;
      }
      const more = this.#key(undefined);
      text = `${text} ${more.text}`;
      ({ end } = more);
      this.#skipLine();
    }
    return { kind: 'scalar', start, end, text, quote: '', open: false };
  }

  #quoted(quote: '"' | "'", parent: number): Scalar {
    const start = this.at;
    const closed = quote === '"' ? /"((?:[^"\\]|\\[^])*)"/y : /'((?:[^']|'')*)'(?!')/y;
    const found = closed.exec(this.text.slice(start, start + longestQuoted));
    // A mark that is not closed is closed by some other field's; such a text would hold whole fields.
    if (found && !this.#holdsFields(start, start + found[0].length, parent)) {
      this.at = start + found[0].length;
      const text = quote === "'" ? found[1]!.replaceAll("''", "'") : found[1]!;
      return { kind: 'scalar', start, end: this.at, text, quote, open: false };
    }
    this.#skipLine();
    return { kind: 'scalar', start, end: this.at, text: this.text.slice(start + 1, this.at), quote, open: true };
  }

  #holdsFields(start: number, end: number, parent: number): boolean {
    const back = this.at;
    let holds = false;
    for (let line = this.text.indexOf('\n', start); line >= 0 && line < end && !holds;) {
      this.at = line + 1;
      this.#nextOnLine();
      holds = this.#column() <= Math.max(parent, 0) && (this.#isHyphen() || this.#colon() !== undefined);
      line = this.text.indexOf('\n', line + 1);
    }
    this.at = back;
    return holds;
  }

  /** What stands in braces or brackets. Where they are not closed, it ends at the next field or hyphen outside. */
  #flow(parent: number): Fields | Items {
    const close = this.text[this.at] === '{' ? '}' : ']';
    const made: Fields | Items =
      close === '}'
        ? { ...this.#holder('map', true, parent), fields: [] }
        : { ...this.#holder('list', true, parent), items: [] };
    made.open = true;
    this.at++;
    this.#depth++;
    while (this.#depth <= deepest && this.#nextInFlow(parent)) {
      const sign = this.text[this.at]!;
      if (sign === ',') {
        made.comma = true;
        this.at++;
      } else if (sign === close) {
        this.at++;
        made.open = false;
        break;
      } else if (sign === '}' || sign === ']') break;
      else {
        made.comma = false;
        if (made.kind === 'map') made.fields.push(this.#flowField(parent));
        else made.items.push({ start: this.at, value: this.#flowValue(parent) });
      }
    }
    this.#depth--;
    made.end = this.at;
    return made;
  }

  #nextInFlow(parent: number): boolean {
    const before = this.at;
    if (!this.#next()) return false;
    if (!this.text.slice(before, this.at).includes('\n') || this.#column() > parent) return true;
    if (!this.#isHyphen() && this.#colon() === undefined) return true;
    this.at = before;
    return false;
  }

  #flowField(parent: number): Field {
    const key = this.#flowScalar(parent, true);
    if (!this.#nextInFlow(parent) || this.text[this.at] !== ':') return { key, colon: undefined, value: undefined };
    const colon = this.at++;
    const more = this.#nextInFlow(parent) && !/[,}\]]/.test(this.text[this.at]!);
    return { key, colon, value: more ? this.#flowValue(parent) : undefined };
  }

  #flowValue(parent: number): Loose {
    return /[{[]/.test(this.text[this.at]!) ? this.#flow(parent) : this.#flowScalar(parent, false);
  }

  #flowScalar(parent: number, isKey: boolean): Scalar {
    const sign = this.text[this.at];
    if (sign === '"' || sign === "'") return this.#quoted(sign, parent);
    const start = this.at;
    const words = isKey ? /(?:(?!:(?:[\s,{}[\]]|$))[^,{}[\]\n])+/y : /(?:(?! #)[^,{}[\]\n])+/y;
    words.lastIndex = start;
    const written = words.exec(this.text)?.[0] ?? this.text.slice(start, start + 1);
    this.at = start + written.length;
    const text = written.trimEnd();
    return { kind: 'scalar', start, end: start + text.length, text, quote: '', open: false };
  }

  #holder<K extends 'map' | 'list'>(kind: K, flow: boolean, column: number, start = this.at): Holder & { kind: K } {
    return { kind, flow, column, start, end: start, open: false, comma: false };
  }
}
