import { beforeBirth } from './before-birth';
import { brokenRecord } from './broken-record';
import { gap } from './gap';
import { homonyms } from './homonyms';
import { missingSource } from './missing-source';
import { nameRuledOut } from './name-ruled-out';
import { ordinaryWord } from './ordinary-word';
import { overlappingHolders } from './overlapping-holders';
import { reversedDates } from './reversed-dates';
import { samePerson } from './same-person';
import type { LintRule } from './scene';
import { sharedAlias } from './shared-alias';
import { bareDomain, sourceElsewhere } from './sources';
import { staleOpenEnd } from './stale-open-end';
import { surnameWithoutYears } from './surname-without-years';
import { unknownCountry } from './unknown-country';
import { unknownField } from './unknown-field';
import { unknownId } from './unknown-id';

/** All rules, one a file. */
export const rules: readonly LintRule[] = [
  brokenRecord,
  unknownField,
  unknownId,
  unknownCountry,
  reversedDates,
  beforeBirth,
  overlappingHolders,
  gap,
  staleOpenEnd,
  samePerson,
  homonyms,
  sharedAlias,
  surnameWithoutYears,
  nameRuledOut,
  ordinaryWord,
  missingSource,
  bareDomain,
  sourceElsewhere,
];
