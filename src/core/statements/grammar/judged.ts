import type { Item } from '../sentences/items';
import { FEW, SHORT_CLAUSE } from './reach';

/** Verbs by which somebody says what something is. */
const judging: ReadonlySet<string> = new Set(
  'describe call label brand dub dismiss denounce condemn praise hail'.split(' '),
);

/** Where the subject begins and the verb stands behind a noun for what was said or done. */
export interface Judged {
  readonly subject: number;
  readonly verb: number;
}

/** "a promise | her deputy, Ivo Reyle, described as “news to me”": somebody else's word for it. Null where `at` begins none. */
export function judgedBy(items: readonly Item[], at: number): Judged | null {
  if (!/^an?$/.test(items[at]?.lower ?? '')) return null;
  let noun = at + 1;
  while ('NR'.includes(items[noun]?.tag ?? '.') && noun - at < FEW) noun++;
  if (noun === at + 1) return null;
  const subject = /^(?:that|which)$/.test(items[noun]?.lower ?? '') ? noun + 1 : noun;
  if (!'DESG'.includes(items[subject]?.tag ?? '.')) return null;
  const verb = items.findIndex(({ tag }, i) => i > subject && 'VQU;:'.includes(tag));
  const near = verb > 0 && verb - subject < SHORT_CLAUSE;
  return near && judging.has(items[verb]!.verb?.lemma ?? '') ? { subject, verb } : null;
}
