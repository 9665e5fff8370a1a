import type { Article } from '../../article/read-article';

const afterPlaceWord = / (?:in|from|near) (\p{Lu}[\p{L}\p{M}]*)/gu;
/** As much as an article has is looked through, so that a book takes no longer. */
const OPENING = 100_000;

/** Names that an article speaks of as places: "in Lake City". A place that speaks is no person. */
export class PlaceNames {
  private readonly known = new Map<string, boolean>();
  private readonly opening: string;
  /** Words that stand after "in", "from" or "near". */
  private words: ReadonlySet<string> | null = null;

  constructor(
    text: string,
    private readonly article: Article,
  ) {
    this.opening = text.slice(0, OPENING);
  }

  has(name: string): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const place = this.stands(name);
    this.known.set(name, place);
    return place;
  }

  private stands(name: string): boolean {
    if (this.article.place?.toLowerCase() === name.toLowerCase()) return true;
    this.words ??= new Set([...this.opening.matchAll(afterPlaceWord)].map(([, word = '']) => word));
    const first = /^[\p{L}\p{M}]+/u.exec(name)?.[0] ?? '';
    if (!this.words.has(first)) return false;
    return [' in ', ' from ', ' near '].some((lead) => {
      const at = this.opening.indexOf(lead + name);
      return at >= 0 && !/[\p{L}’']/u.test(this.opening[at + lead.length + name.length] ?? ' ');
    });
  }
}
