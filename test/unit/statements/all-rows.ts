import * as articles from './cases/articles';
import * as boundaries from './cases/boundaries';
import * as field from './cases/field';
import * as forms from './cases/forms';
import * as hunted from './cases/hunted';
import * as kept from './cases/kept';
import * as kinds from './cases/kinds';
import * as nobodySpeaks from './cases/nobody-speaks';
import * as nothing from './cases/nothing';
import * as orders from './cases/orders';
import * as outlets from './cases/outlets';
import * as press from './cases/press';
import * as quotes from './cases/quotes';
import * as saidHowFar from './cases/said-how-far';
import * as seats from './cases/seats';
import * as seldom from './cases/seldom';
import * as speakers from './cases/speakers';
import * as surroundings from './cases/surroundings';
import * as toldOf from './cases/told-of';
import * as typography from './cases/typography';
import * as untried from './cases/untried';
import * as varied from './cases/varied';
import * as verbs from './cases/verbs';
import type { Row } from './rows';

/** Every sentence case, in its groups. */
export const groups: readonly (readonly [string, readonly Row[]])[] = [
  orders,
  quotes,
  speakers,
  forms,
  boundaries,
  verbs,
  articles,
  surroundings,
  press,
  outlets,
  typography,
  nothing,
  field,
  untried,
  kept,
  kinds,
  seldom,
  seats,
  varied,
  hunted,
  nobodySpeaks,
  saidHowFar,
  toldOf,
].flatMap((file) => Object.entries(file));
export const allRows = groups.flatMap(([, group]) => group);
