import type { Item } from '../sentences/items';
import { FEW, SHORT_CLAUSE } from './reach';

/** Verbs by which somebody says what something is. */
const judging: ReadonlySet<string> = new Set(
  'describe call label brand dub dismiss denounce condemn praise hail'.split(' '),
);

/** … and by which somebody says that it is not so. */
const denying: ReadonlySet<string> = new Set('deny reject dispute contest refute'.split(' '));

/** Where the subject begins and the verb stands behind a noun for what was said or done. */
export interface Judged {
  readonly subject: number;
  readonly verb: number;
}

/**
 * "a promise | her deputy, Ivo Reyle, described as “news to me”", "a claim that | the ministry has denied", "which | he denies":
 * somebody else's word for it. Null where `at` begins none.
 */
export function judgedBy(items: readonly Item[], at: number): Judged | null {
  const first = items[at]?.lower ?? '';
  if (first === 'which') return deniedBy(items, at + 1);
  const isPlural = /^(?:charges|claims|allegations|accusations)$/.test(first);
  if (!isPlural && !/^an?$/.test(first)) return null;
  let noun = at + 1;
  while (!isPlural && 'NR'.includes(items[noun]?.tag ?? '.') && noun - at < FEW) noun++;
  if (!isPlural && noun === at + 1) return null;
  const subject = /^(?:that|which)$/.test(items[noun]?.lower ?? '') ? noun + 1 : noun;
  return wordOf(items, subject, judging) ?? deniedBy(items, subject);
}

function wordOf(items: readonly Item[], subject: number, verbs: ReadonlySet<string>): Judged | null {
  if (!'DESG'.includes(items[subject]?.tag ?? '.')) return null;
  const verb = items.findIndex(({ tag }, i) => i > subject && 'VQU;:'.includes(tag));
  const near = verb > 0 && verb - subject < SHORT_CLAUSE;
  return near && verbs.has(items[verb]!.verb?.lemma ?? '') ? { subject, verb } : null;
}

/** "a claim that | the ministry denies", with nothing behind it: "a sense that he rejects the rules" is no such word. */
export function deniedBy(items: readonly Item[], subject: number): Judged | null {
  const denied = wordOf(items, subject, denying);
  return denied && '.,;C-U'.includes(items[denied.verb + 1]?.tag ?? '.') ? denied : null;
}
