const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** @param code ISO 3166-1 alpha-2; given back where it has no name */
export function countryName(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}
