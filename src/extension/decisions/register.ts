import { Disposable, type ExtensionContext } from 'vscode';
import type { Articles } from '../article/articles';
import type { Codebooks } from '../codebook/store';
import type { Platform } from '../platform';
import { placesOn } from './place';
import { registerAlong } from './along';
import { registerBadges } from './badges';
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
import { registerSidecarHelp } from './sidecar-help';

/** What the reader says of an article, kept beside it. */
export function registerDecisions(
  articles: Articles,
  codebooks: Codebooks,
  platform: Platform,
  context: ExtensionContext,
): Disposable {
  const placeOf = placesOn(platform);
  return Disposable.from(
    registerSidecar(articles, placeOf, new HeldSidecars(context.workspaceState), [
      registerLeftOut,
      registerChoice,
      registerAnnotating(codebooks, articles.readers, placeOf, platform),
    ]),
    registerBadges(articles, context.workspaceState),
    registerChoiceActions(articles),
    registerSidecarHelp(articles, codebooks, context),
    registerAlong(),
    registerMoveSidecars(),
    registerPrepareGit(),
    registerFoundAgain(articles, placeOf),
    registerExport({ articles, codebooks, placeOf, loadFormats: platform.loadFormats }),
  );
}
