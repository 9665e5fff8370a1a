import { fold } from '../../text/fold-name';
import { countryName } from '../../language/english/intl-names';
import { countryCodes, isCountry } from '../records/countries';

/** The code of a country that is written as one, `no`, or by its English name, `Norway`. */
export function codeOfCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return code;
  const name = fold(text.trim());
  return countryCodes.find((one) => fold(countryName(one)) === name);
}
