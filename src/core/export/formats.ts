import { brat } from './brat';
import { brief } from './brief';
import { cas } from './cas';
import { claimReview } from './claim-review';
import { csv } from './csv';
import type { Format } from './format';
import { labelStudio } from './label-studio';
import { network } from './network';
import { qdpx } from './qdpx';
import { webAnnotation } from './web-annotation';
import { xlsx } from './xlsx';

export type { ExportFile, ExportOptions, Format } from './format';

/** Every form, in the order in which they are offered. */
export const formats: readonly Format[] = [
  csv,
  xlsx,
  brief,
  webAnnotation,
  qdpx,
  cas,
  labelStudio,
  brat,
  network,
  claimReview,
];
