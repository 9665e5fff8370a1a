import { brat } from './brat';
import { brief } from './brief';
import { csv } from './csv';
import type { Format } from './format';
import { network } from './network';
import { qdpx } from './qdpx';
import { webAnnotation } from './web-annotation';
import { xlsx } from './xlsx';

export type { ExportFile, ExportOptions, Format } from './format';

/** Every form, in the order in which they are offered. */
export const formats: readonly Format[] = [csv, xlsx, brief, webAnnotation, qdpx, brat, network];
