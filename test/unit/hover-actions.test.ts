import assert from 'node:assert/strict';
import type { ReviewState } from '../../src/core/annotations/review';
import { actionsFor, hoverCommands, passageActions } from '../../src/extension/cards/statement-actions';
import { decisions } from '../../src/extension/panel/commands';
import { decisionKeys } from '../../src/panel/decision-keys';

describe('the actions of a hover', () => {
  it('are those of a card, by the same commands', () => {
    const ofCards = Object.values(decisionKeys).filter((what) => what !== 'undo');
    const states: readonly ReviewState[] = ['suggested', 'accepted'];
    const ofHovers = new Set(states.flatMap(actionsFor));
    assert.deepEqual([...ofHovers].sort(), ofCards.sort());
    for (const action of ofHovers) assert.equal(hoverCommands[action], decisions[action]);
  });

  it('take back what was decided, and only that', () => {
    for (const state of ['accepted', 'corrected', 'own', 'rejected'] as const)
      assert.ok(actionsFor(state).includes('restore'), state);
    assert.ok(!actionsFor('suggested').includes('restore'));
    assert.ok(passageActions.includes('tags') && passageActions.includes('restore'));
  });
});
