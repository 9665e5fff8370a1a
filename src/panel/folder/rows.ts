import { element } from '../dom';
import { type Chosen, keyOf } from './chosen';
import type { FromTab, TabChange, TabChosen, TabRow, TabSource, TabTexts } from './protocol';
import { rowNode, showDifference } from './row';

interface Shown {
  /** What is shown, as text: the same again is no other row. */
  readonly told: string;
  readonly node: HTMLLIElement;
  readonly box: HTMLInputElement;
}

/** The list of rows. A row that is the same in another answer stays as it is: with its focus, open, under the pointer. */
export class Rows {
  readonly list = element('ol', 'rows');
  /** By the first statement of each. */
  #shown = new Map<string, Shown>();
  #texts: TabTexts | undefined;

  constructor(
    private readonly chosen: Chosen,
    private readonly send: (message: FromTab) => void,
  ) {}

  /** @param from the place of the first of these; those from there on are shown no more */
  show(rows: readonly TabRow[], from: number, texts: TabTexts): void {
    this.#texts = texts;
    const before = [...this.#shown];
    const next = new Map(before.slice(0, from));
    for (const row of rows) {
      const key = keyOf(row.sources[0] ?? { path: '', id: '' });
      const told = JSON.stringify(row);
      const known = this.#shown.get(key);
      next.set(key, known?.told === told ? known : this.#draw(row, told, texts));
    }
    const stay = new Set([...next.values()].map(({ node }) => node));
    for (const [, { node, box }] of before) {
      if (stay.has(node)) continue;
      this.chosen.forget(box);
      node.remove();
    }
    let at = 0;
    for (const { node } of next.values()) {
      const there = this.list.children[at++] ?? null;
      if (there !== node) this.list.insertBefore(node, there);
    }
    this.#shown = next;
    if (from > 0) this.list.children[from]?.querySelector<HTMLElement>('.words')?.focus();
  }

  /** What differs between the words of a row's first statement and those of others. */
  tell(
    first: TabChosen,
    of: readonly { readonly source: TabChosen; readonly changes: readonly TabChange[] | null }[],
  ): void {
    const row = this.#shown.get(keyOf(first))?.node;
    for (const { source, changes } of of)
      if (row && changes && this.#texts) showDifference(row, source, changes, this.#texts);
  }

  #draw(row: TabRow, told: string, texts: TabTexts): Shown {
    const box = this.chosen.boxFor(row, texts);
    const at = ({ path, id }: TabSource): TabChosen => ({ path, id });
    const node = rowNode(
      row,
      texts,
      {
        open: (source) => this.send({ type: 'open', ...at(source) }),
        setDate: ({ path }) => this.send({ type: 'setDate', path }),
        differ: (first, others) => this.send({ type: 'differ', first: at(first), others: others.map(at) }),
      },
      box,
    );
    return { told, node, box };
  }
}
