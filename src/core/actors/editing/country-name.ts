import { fold } from '../../text/fold-name';
import { countryCodes, isCountry } from '../records/countries';

const english = new Intl.DisplayNames('en', { type: 'region' });

/** A country's name in English; its code where it has none. */
export function countryName(code: string): string {
  return english.of(code) ?? code;
}

/** The code of a country that is written as one, `no`, or by its English name, `Norway`. */
export function codeOfCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return code;
  const name = fold(text.trim());
  return countryCodes.find((one) => fold(countryName(one)) === name);
}
