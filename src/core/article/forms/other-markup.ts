import type { Edit } from '../../text/rewrite';
import { without } from './raw-lines';
import { Sign } from './signs';
import type { Source } from './source';

const tagOfForum =
  /\[\/?(?:b|i|u|s|h\d|quote|url|size|colou?r|font|img|center|left|right|justify|list|spoiler|code|indent|media)(?:=[^\]\n]{0,300})?\]/gi;
const partOfForum = /^\[\/?(?:quote|center|left|right|justify|list|spoiler|indent|img|h\d)/i;
/** "[/b]": what is opened is closed. */
const closesTag = /\[\/(?:b|i|quote|url|size|font|colou?r)\]/i;

/** Tags in square brackets, as forums write them: "[b]Mayor defends closure[/b]", "[quote]…[/quote]". */
export function forumTags({ text, has }: Source): readonly Edit[] {
  if (!has(Sign.Bracket) || !closesTag.test(text)) return [];
  return [...text.matchAll(tagOfForum)].map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
    text: partOfForum.test(tag) ? '\n\n' : '',
  }));
}

const wikiHeading = /^\s*(={1,6}) ?[^=\n].*?[^=\n] ?\1\s*$/;
/** A link to a page that is none of the article's words: a category, a picture. */
const wikiAside = /^\s*(?:\[\[(?:Category|File|Image):[^\]\n]{1,300}\]\]|\{\{[^{}\n]{1,300}\}\})\s*$/i;
const wikiSign = /'{2,5}|\[\[(?:[^\]|\n]{1,120}\|)?|\]\]|<ref[^<>\n]*\/>|<ref[^<>\n]*>[^<>\n]{0,500}<\/ref>/g;

/** Headings between "=", links in doubled brackets and rows of single marks, as wikis write a page. */
export function wikiText({ text, has, lines }: Source): readonly Edit[] {
  if (!has(Sign.Bracket) || !text.includes('[[') || !(/^=.*=\s*$/m.test(text) || text.includes("'''"))) return [];
  return lines.flatMap((line): readonly Edit[] => {
    if (line.blank) return [];
    if (wikiAside.test(line.text)) return [without(line)];
    const signs = [...line.text.matchAll(wikiSign)].map(({ 0: sign, index }) => ({ at: index, size: sign.length }));
    if (wikiHeading.test(line.text)) {
      const size = /^\s*=+ ?/.exec(line.text)![0].length;
      const end = line.text.search(/ ?=+\s*$/);
      signs.unshift({ at: 0, size });
      signs.push({ at: end, size: line.text.length - end });
    }
    return signs.map(({ at, size }) => ({ start: line.start + at, end: line.start + at + size, text: '' }));
  });
}

const fence = /^\s*:{3,}(?:\s*\{[^{}\n]*\}|\s*[\w-]*)\s*$/;
const attributes = /\s*\{[#.][^{}\n]{1,200}\}/g;
const spanned = /\[(?=[^[\]\n]{1,300}\]\{[#.])|(?<=\[[^[\]\n]{1,300})\](?=\{[#.])/g;

/** Fences of three colons and attributes in braces, as converters of pages write them: "# Title {#id .class}". */
export function fencedParts({ text, lines }: Source): readonly Edit[] {
  if (!text.includes(':::') && !/^#.*\{#/m.test(text)) return [];
  return lines.flatMap((line): readonly Edit[] => {
    if (line.blank) return [];
    if (fence.test(line.text)) return [without(line)];
    return [...line.text.matchAll(spanned), ...line.text.matchAll(attributes)]
      .map(({ 0: sign, index }) => ({ start: line.start + index, end: line.start + index + sign.length, text: '' }))
      .sort((a, b) => a.start - b.start);
  });
}

const spokenHeading = /^\s*heading\s+level\s+\d\s+(?:link\s+)?/i;
/** What a program that reads a page aloud says of its parts, and of no words of the article. */
const spokenPart =
  /^\s*(?:(?:banner|navigation|main|complementary|content info|search|region)\s+landmark\b.*|(?:out of |end of )?list(?: with \d+ items?)?|out of .{1,20}|(?:bullet )?(?:visited )?link\s.{1,60}|button\s.{1,60}|(?:graphic|clickable|edit|frame)\b.{0,100})\s*$/i;
const spokenLink = /(?<=\bby )(?:visited )?link /gi;
/** So many links tell that a page was read aloud. */
const fewestLinks = 3;

/** A page as a screen reader puts it into words: "heading level 1 Mayor defends closure", "link Home". */
export function spokenPage({ text, lines }: Source): readonly Edit[] {
  if (!/^[ \t]*heading\s+level\s+\d/im.test(text)) return [];
  if (lines.filter((line) => /^\s*(?:visited )?link\s/i.test(line.text)).length < fewestLinks) return [];
  return lines.flatMap((line): readonly Edit[] => {
    if (line.blank) return [];
    if (spokenPart.test(line.text)) return [without(line)];
    const heading = spokenHeading.exec(line.text);
    if (heading) return [{ start: line.start, end: line.start + heading[0].length, text: '' }];
    return [...line.text.matchAll(spokenLink)].map(({ 0: sign, index }) => ({
      start: line.start + index,
      end: line.start + index + sign.length,
      text: '',
    }));
  });
}
