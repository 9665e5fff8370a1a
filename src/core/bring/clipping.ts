import { markdown } from '../article/forms/clippings';
import { frontMatterFacts } from '../article/forms/front-matter';
import { Source } from '../article/forms/source';
import { canonical } from '../text/canonical';
import { rewrite } from '../text/rewrite';
import type { Brought } from './brought';
import { belowTitle, composed } from './compose';
import { evenFacts, factsIn } from './facts';
import { hostOf, oneLine } from './one-line';

const head = /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const firstHeading = /^\s*#{1,2}[ \t]+([^\n]+)\n/;

/** A page that was clipped as Markdown: its words without the signs, below what its head says. */
export function articleOfClipping(given: string): Brought {
  const { text } = canonical(given);
  const hasHead = Object.keys(frontMatterFacts(text)).length > 0;
  const marked = wordsOfNote(hasHead ? text.replace(head, '') : text);
  const body = rewrite(marked, markdown(new Source(marked))).text.trim();
  const heading = oneLine(firstHeading.exec(marked)?.[1]?.replace(/[*_`]+/g, ''));
  const facts = factsIn(text);
  const title = frontMatterFacts(text).title ?? heading ?? facts.title;
  const words = body.replace(/^#{1,6}[ \t]+/gm, '').trim();
  const rest = title === undefined ? words : belowTitle(words, title);
  const known = evenFacts({ ...facts, title, outlet: facts.outlet ?? hostOf(facts.url) });
  return { ...known, text: composed(known, rest) };
}

const link = /^[ \t]*(?:[-*+]|\d{1,3}\.)?[ \t]*!?(?:\[[^\]\n]*\]\([^)\n]*\)|\[\[[^\]\n]*\]\])[ \t]*$/;
const blank = /^[ \t]*$/;

/** A note without what is none of its article: files that are shown in it, notes below it, headings of links alone. */
function wordsOfNote(marked: string): string {
  const lines = marked
    .replace(/!\[\[[^\]\n]{1,300}\]\]/g, '')
    .split('\n')
    .filter((line) => !/^\[\^[^\]\n]{1,40}\]:/.test(line))
    .map((line) => line.replace(/\[\^[^\]\n]{1,40}\]/g, ''));
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let next = at + 1;
    if (/^#{1,6}[ \t]/.test(lines[at]!))
      while (next < lines.length && (blank.test(lines[next]!) || link.test(lines[next]!))) next++;
    const isEmpty = next === lines.length || lines.slice(at + 1, next).some((line) => link.test(line));
    if (next > at + 1 && isEmpty) at = next - 1;
    else kept.push(lines[at]!);
  }
  return kept.join('\n').replace(/\[\[(?:[^\]|\n]{1,300}\|)?([^\]|\n]{1,300})\]\]/g, '$1');
}
