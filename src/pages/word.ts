import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import type { Brought } from '../core/bring/brought';
import { belowTitle, composed } from '../core/bring/compose';
import { evenFacts, factsIn } from '../core/bring/facts';
import { looksLikeDownload } from '../core/bring/looks-like-download';
import { hostOf, oneLine } from '../core/bring/one-line';
import { splitDownload } from '../core/bring/split-download';
import { NoArticle } from './no-article';
import { ownHeadline, paperAbove, paperBelow } from './own-headline';
import { withoutAddress } from './page';
import { wordsIn } from './words';

/** In bytes, unpacked: a small file may be made to swell beyond all memory. */
const largestUnpacked = 200 * 1024 * 1024;

/** A Word file's article: its title or first heading, and its paragraphs; or those of a database's download. */
export async function articlesOfWord(bytes: Uint8Array): Promise<readonly Brought[]> {
  const properties = propertiesOf(bytes);
  const data = new Uint8Array(bytes).buffer;
  const { value } = await mammoth.convertToHtml({ arrayBuffer: data, buffer: data } as never, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    styleMap: styles,
  });
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
  const heading = oneLine(document.querySelector('h1')?.textContent);
  const all = wordsIn(document.body);
  if (looksLikeDownload(all)) return splitDownload(all);
  const { words: whole, url } = withoutAddress(all);
  const own = heading === undefined ? ownHeadline(whole) : undefined;
  const words = own?.words ?? whole;
  const first = words.split('\n\n')[0]!;
  const title =
    heading ?? own?.title ?? (first.length <= 160 && !/[.:;]$/.test(first) ? oneLine(first) : properties.title);
  const top = own === undefined ? '' : whole.slice(0, whole.length - own.words.length);
  const above = paperAbove(top);
  const below = title === undefined ? words : belowTitle(words, title);
  const body = above === undefined ? `${top}${below}` : below;
  const read = factsIn(composed({ title }, body));
  // Who made the file, and when, is not who wrote the article: only what stands in it counts.
  const facts = evenFacts({
    ...read,
    title: title ?? read.title,
    outlet: read.outlet ?? above?.outlet ?? paperBelow(below) ?? hostOf(url),
    url: read.url ?? url,
    date: above?.date ?? read.date,
  });
  return [{ ...facts, text: composed(facts, body) }];
}

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Headline'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

function propertiesOf(bytes: Uint8Array): { readonly title?: string } {
  let size = 0;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      size += originalSize;
      return name === 'docProps/core.xml' && originalSize < 1_000_000;
    },
  });
  if (size > largestUnpacked) throw new NoArticle('is too large when unpacked');
  const core = files['docProps/core.xml'];
  const title = core && oneLine(/<dc:title>([^<]{3,300})<\/dc:title>/.exec(strFromU8(core))?.[1]);
  return title === undefined ? {} : { title };
}
