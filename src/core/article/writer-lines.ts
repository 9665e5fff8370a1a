import { givenNames } from '../language/english/given-names';
import { nameAlone } from './lines';
import type { Line } from './lines';

const bareByline =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: (?:(?:de|van|von|der|bin|al) )?\p{Lu}[\p{L}\p{M}'’-]+){1,2}(?:(?:,| in| \||[,;] for) \p{Lu}[\p{L}\p{M}'’ -]{2,30}){1,2}$/u;

/** "Petra Lang Transport correspondent": the writer and the post on one line. */
const writerWithPost =
  /^(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}\.)?(?: (?:de|van|von|der|bin|al))?(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2},? (?:in \p{Lu}\p{L}+,? )?(?:(?:[\p{L}’'-]+ (?:and [\p{L}’'-]+ )?){0,3}(?:correspondent|reporter|editor|columnist|staff writer)|in \p{Lu}\p{L}+)$/u;
export const isWriterWithPost = (text: string): boolean =>
  text.length <= 80 && givenNames.has(writerWithPost.exec(text)?.[1]?.toLowerCase() ?? '');

/** "Jane Roe @janeroe": a name alone, whatever handle stands beside it. */
const withoutHandle = (text: string): string => text.replace(/\s[([]?@\w{2,30}[)\]]?$/, '');

export const isBareByline = (text: string): boolean => text.length <= 60 && bareByline.test(withoutHandle(text));

/** "Political correspondent" below a writer's name. */
export const isPost = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= 50 &&
  /\b(?:correspondent|reporter|editor|staff writer|columnist|bureau chief)\b/i.test(line.text) &&
  !/[.!?]$/.test(line.text);

/** "Maeve Dillon" alone below the headline: a given name tells that somebody is named, and wrote it. */
export const isWriterAlone = (text: string): boolean =>
  text.length <= 60 && givenNames.has(nameAlone.exec(withoutHandle(text))?.[1]?.toLowerCase() ?? '');
