import { button, element, fill } from '../dom';
import type { FromTab, TabChosen, TabRow, TabTexts } from './protocol';

export const keyOf = ({ path, id }: TabChosen): string => `${path}\n${id}`;

/** The statements that are chosen, over all pages, and what can be done with them. */
export class Chosen {
  readonly bar = element('div', 'chosen');
  readonly #rows = new Map<string, TabChosen>();
  readonly #boxes = new Map<HTMLInputElement, TabRow>();
  #texts: TabTexts | undefined;

  constructor(
    private readonly send: (message: FromTab) => void,
    private readonly csv: (only: readonly TabChosen[]) => void,
  ) {
    this.bar.hidden = true;
    this.bar.setAttribute('role', 'toolbar');
  }

  /** Another question: what was chosen of the last one is not there any more. */
  clear(): void {
    this.#rows.clear();
    this.#show();
  }

  /** The box of a row that is shown no more. */
  forget(box: HTMLInputElement): void {
    this.#boxes.delete(box);
  }

  /** These, and no others. */
  choose(rows: readonly TabChosen[]): void {
    this.#rows.clear();
    for (const row of rows) this.#rows.set(keyOf(row), row);
    this.#show();
  }

  /** The box of a row: all that stands in the row is chosen with it. */
  boxFor(row: TabRow, texts: TabTexts): HTMLInputElement {
    this.#texts = texts;
    const box = element('input', 'choose');
    box.type = 'checkbox';
    box.setAttribute('aria-label', `${texts.select}: ${row.speaker}, ${row.sources[0]?.date ?? ''}`);
    box.addEventListener('change', () => {
      for (const source of row.sources) {
        if (box.checked) this.#rows.set(keyOf(source), { path: source.path, id: source.id });
        else this.#rows.delete(keyOf(source));
      }
      this.#show();
    });
    this.#boxes.set(box, row);
    box.checked = this.#has(row);
    return box;
  }

  #has({ sources }: TabRow): boolean {
    return sources.length > 0 && sources.every((source) => this.#rows.has(keyOf(source)));
  }

  #show(): void {
    for (const [box, row] of this.#boxes) box.checked = this.#has(row);
    const texts = this.#texts;
    this.bar.hidden = this.#rows.size === 0;
    if (!texts || this.bar.hidden) return;
    const decide = (text: string, what: 'accept' | 'reject' | 'speaker' | 'label'): HTMLButtonElement =>
      button('action', text, () => this.send({ type: 'decide', what, rows: this.#all }));
    this.bar.setAttribute('aria-label', fill(texts.selected, this.#rows.size));
    this.bar.replaceChildren(
      element('span', 'how-many', fill(texts.selected, this.#rows.size)),
      decide(texts.accept, 'accept'),
      decide(texts.reject, 'reject'),
      decide(texts.speaker, 'speaker'),
      decide(texts.label, 'label'),
      button('action', texts.csvSelected, () => this.csv(this.#all)),
      button('action', texts.clear, () => this.clear()),
    );
  }

  get #all(): readonly TabChosen[] {
    return [...this.#rows.values()];
  }
}
