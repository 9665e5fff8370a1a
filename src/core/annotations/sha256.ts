import { type SidecarEdit, withField } from './edit-sidecar';
import { Unfit } from './unfit';

/** Of which text the decisions speak: `sha256`, of the article's canonical text in UTF-8. */

export function readSha256(value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw new Unfit('“sha256” must be 64 digits and letters from a to f');
}

/** @param sum 64 hexadecimal digits */
export function setSha256(sum: string): SidecarEdit {
  // In marks: a number, or one with an exponent, to whoever reads YAML.
  return { field: 'sha256', apply: (file) => ({ text: withField(file, 'sha256', `"${sum}"`), value: sum }) };
}
