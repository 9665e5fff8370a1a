import { Disposable } from 'vscode';
import type { Articles } from '../article/articles';
import { registerChoiceActions } from './choice-actions';
import { registerChoice } from './choose-actor';
import { registerLeftOut } from './left-out';
import { registerReview } from './review';
import { registerSidecar } from './sidecar';

/** What the reader says of an article, kept beside it. */
export function registerDecisions(articles: Articles): Disposable {
  return Disposable.from(
    registerSidecar(articles, [registerLeftOut, registerChoice, registerReview]),
    registerChoiceActions(articles),
  );
}
