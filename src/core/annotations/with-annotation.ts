import { putAnnotations, removeAnnotation } from './annotations';
import { changeSidecar, type SidecarChange } from './decisions';
import type { Decision } from './decision';

/** The sidecar with a decision put in, or in place of what stood there under its id. @param text the whole file */
export const withAnnotation = (text: string, decision: Decision): SidecarChange =>
  changeSidecar(text, putAnnotations([decision]));

/** The sidecar with several decisions at once: as one change, for one undo. */
export const withAnnotations = (text: string, decisions: readonly Decision[]): SidecarChange =>
  changeSidecar(text, putAnnotations(decisions));

/** The sidecar with a tombstone in a decision's place. @param at ISO 8601 */
export const withoutAnnotation = (text: string, id: string, at: string): SidecarChange =>
  changeSidecar(text, removeAnnotation(id, at));
