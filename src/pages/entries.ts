import { isRunningText } from './own-headline';
import { type Paragraph, paragraphsIn } from './words';

/**
 * The part of a page with several entries below one headline, as in a report that goes on all day: a finder of articles
 * would take one of them. Undefined where an article has the headline itself, or what stands side by side leads elsewhere.
 */
export function entriesOf(document: Document): Element | undefined {
  const [headline, ...others] = Array.from(document.querySelectorAll('h1'));
  if (!headline || others.length > 0 || headline.closest('article') !== null) return undefined;
  const entries = Array.from(document.querySelectorAll('article')).filter(isEntry);
  const parent = entries[0]?.parentElement;
  const isOne = parent && entries.length > 1 && entries.every((entry) => entry.parentElement === parent);
  return isOne ? parent : undefined;
}

const isHeading = ({ isHeading: heading }: Paragraph): boolean => heading !== false;

function isEntry(entry: Element): boolean {
  const paragraphs = paragraphsIn(entry);
  return (
    paragraphs.some(({ isLink, text }) => !isLink && isRunningText(text)) &&
    !paragraphs.some((one) => isHeading(one) && one.isLink)
  );
}
