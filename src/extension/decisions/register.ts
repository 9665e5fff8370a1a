import { Disposable, type Memento } from 'vscode';
import type { Articles } from '../article/articles';
import type { ShownReaders } from '../article/shown-readers';
import type { ShownStatements } from '../article/shown-statements';
import type { Codebooks } from '../codebook/store';
import type { Platform } from '../platform';
import { placesOn } from './place';
import { registerAlong } from './along';
import { registerChoiceActions } from './choice-actions';
import { registerChoice } from './choose-actor';
import { registerExport } from './export';
import { registerFoundAgain } from './found-again';
import { HeldSidecars } from './held';
import { registerLeftOut } from './left-out';
import { registerAnnotating } from './register-annotating';
import { registerMoveSidecars } from './move-sidecars';
import { registerPrepareGit } from './prepare-git';
import { registerSidecar } from './sidecar';

/** What the reader says of an article, kept beside it. */
export function registerDecisions(
  articles: Articles,
  codebooks: Codebooks,
  readers: ShownReaders,
  platform: Platform,
  shown: ShownStatements,
  remembered: Memento,
): Disposable {
  const placeOf = placesOn(platform);
  return Disposable.from(
    registerSidecar(articles, placeOf, new HeldSidecars(remembered), [
      registerLeftOut,
      registerChoice,
      registerAnnotating(codebooks, readers, placeOf, platform),
    ]),
    registerChoiceActions(articles),
    registerAlong(),
    registerMoveSidecars(),
    registerPrepareGit(),
    registerFoundAgain(articles, placeOf),
    registerExport({ articles, codebooks, shown, placeOf, loadFormats: platform.loadFormats }),
  );
}
