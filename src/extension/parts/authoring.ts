/**
 * The part that reads and writes YAML, helps where actors files are written, and holds what few commands on decisions need:
 * a bundle of its own.
 */
export { hasRecord } from '../../core/actors/editing/actors-document';
export { fileHead, idFor } from '../../core/actors/editing/add-record';
export { addName, addRole } from '../../core/actors/editing/add-to-record';
export { addFilledRecord, faultOf } from '../../core/actors/editing/filled-record';
export { byNearness } from '../../core/actors/editing/near-names';
export { lintSteps } from '../../core/actors/lint/lint';
export { readSteps } from '../../core/actors/records/read-knowledge';
export { isFree, narrow, offersAt } from '../../core/actors/writing/offers';
export { placeAt } from '../../core/actors/writing/place';
export { entriesOf, idsIn, standingAt } from '../../core/actors/writing/records';
export { aboutActor, countryNames, kindHelp } from '../../core/actors/writing/value-offers';
export {
  divided,
  mergedInto,
  mostOf,
  pieces,
  rewordedBy,
  splitInto,
  stretched,
} from '../../core/annotations/boundaries';
export { readCodebook } from '../../core/annotations/codebook';
export { agreementOn, locate, pairsOf } from '../../core/annotations/compare';
export { belowIn, withLabel, withLabelName, withoutLabel, withParent } from '../../core/annotations/edit-codebook';
export { anchoredAt, countsOf, fateSteps, onlyKnown, reanchoring } from '../../core/annotations/newer';
export { explainedAt } from '../../core/annotations/writing/explain';
export { offersIn } from '../../core/annotations/writing/offers';
export { planImport } from '../../core/import/import';
export * as yaml from 'yaml';
