import { statementTypes } from '../../model';
import { keysOf } from '../tokens';
import { fields, kindValues, stateValues } from './query';

/** What names there are to be offered, the usual ones first. */
export interface Offered {
  readonly people: readonly string[];
  readonly outlets: readonly string[];
  readonly labels: readonly string[];
}

/** What may stand in place of what is being typed. */
export interface Completion {
  readonly text: string;
  /** Where it goes, in UTF-16 code units of the question. */
  readonly start: number;
  readonly end: number;
}

/** More than these are no help. */
const most = 8;

/** Offers fields and their values for the word that ends at a place. */
export function completeQuery(text: string, at: number, offered: Offered): readonly Completion[] {
  const [typed = ''] = /\S*(?:"[^"]*)?$/u.exec(text.slice(0, at)) ?? [];
  const [, not = '', field, value = ''] = /^(-?)([a-z]+):"?(.*)$/isu.exec(typed) ?? [];
  const start = at - typed.length;
  const put = (texts: readonly string[]): readonly Completion[] =>
    texts.slice(0, most).map((one) => ({ text: one, start, end: at }));
  if (field === undefined) {
    const [, minus = '', begun = ''] = /^(-?)(.*)$/su.exec(typed.toLowerCase())!;
    return begun === '' ? [] : put(fields.filter((one) => one.startsWith(begun)).map((one) => `${minus}${one}:`));
  }
  const name = field.toLowerCase();
  const values = valuesOf(name, offered);
  const wanted = keysOf(value);
  return put(
    values
      .filter((one) => one.toLowerCase() !== value.toLowerCase() && begins(keysOf(one), wanted))
      .map((one) => `${not}${name}:${/\s/.test(one) ? `"${one}"` : one} `),
  );
}

/** Whether each word that was typed begins one of the name. */
const begins = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((key) => words.some((word) => word.startsWith(key)));

function valuesOf(field: string, { people, outlets, labels }: Offered): readonly string[] {
  switch (field) {
    case 'speaker':
    case 'about':
      return people;
    case 'outlet':
      return outlets;
    case 'label':
      return labels;
    case 'kind':
      return Object.keys(kindValues).slice(0, 3);
    case 'type':
      return statementTypes;
    case 'state':
      return stateValues;
    default:
      return [];
  }
}
