import { Disposable } from 'vscode';
import type { Articles } from '../article/articles';
import type { Codebooks } from '../codebook/store';
import { registerSpeakerHints } from './hints';
import { registerLabelMarks } from './labels';
import { registerKindMarks } from './paint';
import { registerReaderMarks } from './readers';

/** What is seen in the text of an article itself. */
export function registerMarks(articles: Articles, codebooks: Codebooks): Disposable {
  return Disposable.from(
    registerKindMarks(articles),
    registerSpeakerHints(articles),
    registerLabelMarks(articles, codebooks),
    registerReaderMarks(articles),
  );
}
