import { markdown } from '../article/forms/clippings';
import { frontMatterFacts } from '../article/forms/front-matter';
import { Source } from '../article/forms/source';
import { canonical } from '../text/canonical';
import { rewrite } from '../text/rewrite';
import type { Brought } from './brought';
import { composed } from './compose';
import { evenFacts, factsIn } from './facts';
import { oneLine } from './one-line';

const head = /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const firstHeading = /^\s*#{1,2}[ \t]+([^\n]+)\n/;

/** A page that was clipped as Markdown: its words without the signs, below what its head says. */
export function articleOfClipping(given: string): Brought {
  const { text } = canonical(given);
  const hasHead = Object.keys(frontMatterFacts(text)).length > 0;
  const marked = hasHead ? text.replace(head, '') : text;
  const body = rewrite(marked, markdown(new Source(marked))).text.trim();
  const heading = oneLine(firstHeading.exec(marked)?.[1]?.replace(/[*_`]+/g, ''));
  const facts = factsIn(text);
  const title = frontMatterFacts(text).title ?? heading ?? facts.title;
  const words = body.replace(/^#{1,6}[ \t]+/gm, '').trim();
  const rest = title !== undefined && words.startsWith(title) ? words.slice(title.length).trim() : words;
  const known = evenFacts({ ...facts, title });
  return { ...known, text: composed(known, rest) };
}
