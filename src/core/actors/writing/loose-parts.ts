/** The parts of YAML that is being typed, as `readLoose` gives them. Offsets are UTF-16 code units of the text, half open. */

export interface Scalar {
  readonly kind: 'scalar';
  readonly start: number;
  /** Behind its last character, or behind the closing quotation mark. */
  end: number;
  /** Without its quotation marks. */
  text: string;
  readonly quote: '' | '"' | "'";
  /** Its quotation mark is not closed. */
  readonly open: boolean;
}

export interface Field {
  readonly key: Scalar;
  /** Undefined for a name without its colon. */
  readonly colon: number | undefined;
  value: Loose | undefined;
}

export interface Holder {
  /** In braces or brackets. */
  readonly flow: boolean;
  /** The column of its fields or hyphens, from 0; a tab counts as two. */
  readonly column: number;
  readonly start: number;
  end: number;
  /** Its brace or bracket is not closed. */
  open: boolean;
  /** A comma stands behind its last part. */
  comma: boolean;
}

export interface Fields extends Holder {
  readonly kind: 'map';
  readonly fields: Field[];
}

export interface Items extends Holder {
  readonly kind: 'list';
  readonly items: Item[];
}

export interface Item {
  /** Its hyphen, or its first character within brackets. */
  readonly start: number;
  value: Loose | undefined;
}

export type Loose = Scalar | Fields | Items;
