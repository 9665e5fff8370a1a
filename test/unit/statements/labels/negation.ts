import type { LabelledRow } from './label';

/** The reporter says that it was not said; beside sentences whose content alone is negative. */
export const negations: readonly LabelledRow[] = [
  ['(Lund) did not <say> {that the boats were sold}.', { negated: true }],
  ['(Lund) never <said> {that the boats were sold}.', { negated: true }],
  ['(Lund) has not <confirmed> {that the boats were sold}.', { negated: true }],
  ['(Lund) would not <say> {who had bought the boats}.', { negated: true }],
  ['(Lund) could not <explain> {why the gate was open}.', { negated: true }],
  ['(Lund) didn’t <mention> {the boats}.', { negated: true }],
  ['(Lund) doesn’t <claim> {that the boats are new}.', { negated: true }],
  ['(Lund) no longer <claims> {that the boats are new}.', { negated: true }],
  ['(Nobody) <said> {that the boats were sold}.', { negated: true }],
  ['(None of the sailors) <said> {that the boats were sold}.', { negated: true }],
  ['(The board) did not <promise> {to repair the pier}.', { type: 'commitment', negated: true }],
  ['(The board) never <accused> {the crew of theft}.', { type: 'accusation', negated: true }],
  ['(The board) has not <denied> {the sale}.', { type: 'denial', negated: true }],
  ['(The board) did not <rule out> {a sale}.', { type: 'denial', negated: true }],
  ['(Lund) has never <called for> {a vote}.', { type: 'demand', negated: true }],
  ['(Lund) left without <saying> {where the boats were}.', { negated: true }],
  ['(Lund) <declined> {to say where the boats were}.', { type: 'denial' }],
  ['(Lund) <refused> {to comment on the sale}.', { type: 'denial' }],
  ['(Lund) <said> {the boats were not new}.', {}],
  ['(Lund) <said> {nobody had seen the boats}.', {}],
  ['{“The boats are not here,”} (Lund) <said>.', {}],
  ['(Lund) not only <said> {that the boats were old} but showed the holes.', {}],
];
