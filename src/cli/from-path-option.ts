import { InvalidArgumentError, Option } from 'commander';
import { pathPattern } from '../core/annotations/from-path';

/** `--from-path`, which may be given again. */
export const fromPathOption = (): Option =>
  new Option(
    '--from-path <pattern>',
    'outlet, date, title and author by the path, like {outlet}/{date}-{title}.txt; may be given again',
  ).argParser((pattern: string, before: readonly string[] | undefined) => {
    if (!pathPattern(pattern)) throw new InvalidArgumentError('It must be like {outlet}/{date}-{title}.txt.');
    return [...(before ?? []), pattern];
  });
