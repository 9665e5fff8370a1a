import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { wireOf } from '../../../src/core/wording/wire';
import { knowledge } from './world';

const lead = 'Cold week ends in the north\n\nIt rained for most of the week in the harbour town.\n\n';

/** By kind: what is told, and the name of the last statement's speaker, "A + B" of two; null where it has to stay open. */
export type Kinds = Readonly<Record<string, readonly (readonly [words: string, speaker: string | null])[]>>;

/** A test for each row. */
export function testKinds(title: string, kinds: Kinds): void {
  describe(title, () => {
    for (const [kind, rows] of Object.entries(kinds))
      describe(kind, () => {
        for (const [words, name] of rows)
          it(words, () => {
            const last = wireOf(analyze(lead + words, knowledge)).statements.at(-1);
            assert.ok(last, 'a statement is found');
            if (name?.includes(' + ')) {
              assert.equal(last.speakers?.map((one) => one.name).join(' + '), name);
              return;
            }
            const own =
              (last.speaker?.actor ?? null) === null && !/\p{Lu}/u.test(last.speaker?.name?.replace(/^The /, '') ?? '');
            assert.equal(own ? null : last.speaker!.name, name);
          });
      });
  });
}
