/** Classes of what stands among an article's words and is none of them. */
const aside =
  /^(?:pull-?quotes?|kicker|eyebrow|overline|rubric|newsletter(?:-\w+)*|ads?|advert|advertisement|promo|(?:inline|read)-?more|related(?:-\w+)*|share(?:-\w+)*|sharedaddy|jp-relatedposts|wp-block-jetpack(?:-\w+)*|subscription-widget(?:-\w+)*|caption|credit|tags?(?:-links)?|cat-links|consent|cookies?(?:-\w+)*)$/i;

/** More is no small thing beside the words: somebody has named the article itself so. In UTF-16 code units. */
const longest = 600;

/** What else may stand in the frame of a picture: a quote, a table, code. */
const framed = 'p, blockquote, table, pre, ul, ol, h1';

/** Takes out what pages put among the words of their article: quotes set in large type, what else to read, what to sign. */
export function removeAsides(document: Document): void {
  for (const one of Array.from(document.querySelectorAll('body [class]'))) {
    if (
      one
        .getAttribute('class')
        ?.split(/\s+/)
        .some((name) => aside.test(name)) !== true
    )
      continue;
    if (one.textContent.trim().length < longest && one.querySelector('h1') === null) one.remove();
  }
  // Whose a picture is and what it shows stands in no mark of its own on many pages.
  for (const figure of Array.from(document.querySelectorAll('figure')))
    if (figure.querySelector('img, picture, video') !== null && figure.querySelector(framed) === null)
      if (figure.textContent.trim().length < longest) figure.remove();
}
