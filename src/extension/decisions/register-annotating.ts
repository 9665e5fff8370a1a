import { Disposable } from 'vscode';
import type { Articles } from '../article/articles';
import type { ShownReaders } from '../article/shown-readers';
import type { Codebooks } from '../codebook/store';
import type { Annotating } from './annotating';
import { registerBoundaries } from './boundaries';
import { registerBulk } from './bulk';
import { registerCodebookCommands } from './codebook-commands';
import { registerCompareReaders } from './compare-readers';
import type { History } from './history';
import { registerImport } from './import';
import { registerKeepLabel } from './keep-label';
import { registerLabelAll } from './label-all';
import { registerLabelPlaces } from './label-places';
import { type LastLabel, registerLabels } from './labels';
import { registerNewer } from './newer';
import { registerNoteHere } from './note-here';
import type { Platform } from '../platform';
import type { PlaceOf } from './place';
import { registerPlaceLost } from './place-lost';
import { registerProgress } from './progress';
import { registerRating } from './rating';
import { registerReview } from './review';
import { registerRows } from './rows';
import { registerShowReaders } from './show-readers';

/** All that the reader says of statements and words, all in the one history. */
export const registerAnnotating =
  (codebooks: Codebooks, readers: ShownReaders, placeOf: PlaceOf, { loadForms }: Platform) =>
  (articles: Articles, history: History): Disposable => {
    const annotating: Annotating = { articles, codebooks, history };
    const last: LastLabel = {};
    return Disposable.from(
      registerBoundaries(annotating),
      registerBulk(annotating),
      registerCodebookCommands(annotating),
      registerReview(annotating),
      registerRows(annotating, placeOf),
      registerLabels(annotating, last),
      registerLabelAll(annotating),
      registerLabelPlaces(codebooks),
      registerRating(annotating),
      registerKeepLabel(annotating, last),
      registerCompareReaders(annotating, placeOf),
      registerShowReaders(annotating, readers),
      registerNewer(annotating, placeOf),
      registerPlaceLost(annotating),
      registerNoteHere(annotating),
      registerImport({ annotating, placeOf, loadForms }),
      registerProgress(articles),
    );
  };
