const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A name that holds one of these is an outlet's. */
export const outletWords =
  set(`news post times radio tv television press herald tribune gazette journal chronicle telegraph daily
  weekly newspaper magazine broadcaster channel mail observer guardian independent review newswire fm network broadcasting
  media monitor standard courier express inquirer examiner dispatch Today`);

/** With one of these it speaks for somebody else: "the ministry’s press office". */
export const pressOffices = set('office service secretary department centre center');

/** Words beside an outlet's name that say what it is: "the newspaper Kommersant", "TASS news agency". */
export const outletNouns =
  set(`newspaper daily weekly tabloid magazine broadcaster channel station website portal outlet agency newswire
  radio tv television news paper journal network correspondent reporter journalist programme program show podcast`);

/** Where people publish themselves. */
export const platforms: ReadonlyMap<string, string> = new Map(
  `Facebook Twitter Telegram Instagram YouTube TikTok LinkedIn WhatsApp Viber Weibo Bluesky Threads Mastodon VKontakte VK
  Odnoklassniki Parler Substack Reddit Snapchat Clubhouse X`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);

/** Houses whose name stands for those in them, and for no town: "Kremlin: the talks go on". */
export const seatsOfPower: ReadonlySet<string> = new Set([
  'kremlin',
  'pentagon',
  'élysée',
  'elysee',
  'elysée',
  'vatican',
]);

/** Shows that are called after when or what they are, with or without a place: "Breakfast Norvia". */
export const shows = set('breakfast newsnight newsround panorama newshour');

/** Nouns of talk that an outlet has part in: "in an interview with". */
export const talks =
  set(`interview interviews comment comments remark remarks conversation statement column op-ed article broadcast
  programme program show podcast briefing letter essay piece post message exclusive`);

/** Words after an outlet's verb behind which the source stands. */
const sourceLeads = [
  'with reference to',
  'in reference to',
  'referring to',
  'citing',
  'quoting',
  'with a link to',
  'with a reference to',
].map((words) => words.split(' '));

/** How many of the words lead to a source: 3 for "with reference to"; 0 where they do not. */
export function leadsToSource(words: readonly string[]): number {
  return sourceLeads.find((lead) => lead.every((word, i) => words[i] === word))?.length ?? 0;
}
