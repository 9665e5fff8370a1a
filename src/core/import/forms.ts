import { csv } from './csv';
import { qdpx } from './qdpx';
import type { ImportForm } from './record';
import { webAnnotation } from './web-annotation';

/** Every form in which decisions come in, in the order in which they are offered. */
export const importForms: readonly ImportForm[] = [csv, webAnnotation, qdpx];

/** By the ending of a file's name. */
export const formOf = (name: string): ImportForm | undefined =>
  importForms.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
