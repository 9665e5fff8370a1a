const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** What a code is called in English; what has no name, or is no code, stays as it is. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** @param code ISO 3166-1 alpha-2 */
export const countryName = (code: string): string => nameOf(regions, code);

/** @param code ISO 639 */
export const languageName = (code: string): string => nameOf(languages, code);
