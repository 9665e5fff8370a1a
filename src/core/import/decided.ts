import { isEven } from './even';
import type { ImportedRecord } from './record';

/** Without what its reader has left as it was found, where it says the same still. */
export function decidedIn(record: ImportedRecord): ImportedRecord {
  const { asFound, fields, held, cue } = record;
  if (!asFound) return record;
  const told: Readonly<Record<string, unknown>> = { ...fields, cue: cue.map(({ exact = '' }) => exact).join(' … ') };
  const left: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(asFound).filter(([field, value]) => isEven(value, told[field])),
  );
  return {
    ...record,
    fields: Object.fromEntries(Object.entries(fields).filter(([field]) => !(field in left))),
    held: held.filter((field) => !(field in left)),
    cue: 'cue' in left ? [] : cue,
    asFound: left,
  };
}
