import type { Format } from './format';
import { dayOf, exactOf, type ExportRecord, type Source } from './record';

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** Where the check is published: the first address among what proves the rating. */
const checkOf = ({ rating }: ExportRecord): string | undefined => rating?.evidence?.find(isAddress);

/** Where the words stand, for whoever looks for them. Places count UTF-16 code units. */
const identifiers = ({ file, sha256, content, review, rule, id }: ExportRecord): readonly object[] =>
  Object.entries({
    file,
    sha256,
    places: content.map(({ start, end }) => `${start}-${end}`).join('; '),
    unit: 'utf-16',
    statement: id,
    reader: review.by ?? '',
    rule,
  })
    .filter(([, value]) => value !== '')
    .map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }));

function appearance({ article, file }: Source): object {
  const { title, headline, url, outlet } = article;
  const date = dayOf(article);
  return {
    '@type': 'NewsArticle',
    headline: title ?? headline ?? file,
    ...(url ? { url } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(outlet ? { publisher: { '@type': 'Organization', name: outlet } } : {}),
  };
}

function reviewOf(source: Source, record: ExportRecord): readonly object[] {
  const { rating, speakers } = record;
  const url = checkOf(record);
  if (!rating || url === undefined) return [];
  const date = dayOf(record.article);
  return [
    {
      '@type': 'ClaimReview',
      url,
      claimReviewed: exactOf(record),
      itemReviewed: {
        '@type': 'Claim',
        text: exactOf(record),
        // An author must be a person or an organisation, and a statement does not tell which.
        ...(speakers.length > 0 ? { creditText: speakers.map(({ name }) => name).join('; ') } : {}),
        ...(date ? { datePublished: date } : {}),
        appearance: appearance(source),
        identifier: identifiers(record),
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: rating.text,
        ...(rating.explanation ? { ratingExplanation: rating.explanation } : {}),
      },
    },
  ];
}

/** schema.org's ClaimReview, of statements with a rating and the address of a published check only. */
export const claimReview: Format = {
  name: 'claimreview',
  write(sources) {
    const reviews = sources.flatMap((source) => source.records.flatMap((record) => reviewOf(source, record)));
    const graph = { '@context': 'https://schema.org', '@graph': reviews };
    return [{ name: 'claim-reviews.jsonld', content: `${JSON.stringify(graph, null, 2)}\n` }];
  },
};
