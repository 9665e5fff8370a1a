/** The statements of the active article that the panel's filters leave, for whoever works with just these. */
export class ShownStatements {
  #ask: (() => Promise<readonly string[] | undefined>) | undefined;

  /** @param ask gives their ids, in their order; undefined where all are shown, or no panel is */
  answerBy(ask: () => Promise<readonly string[] | undefined>): void {
    this.#ask = ask;
  }

  /** @returns their ids; undefined where nothing is left out */
  async ask(): Promise<readonly string[] | undefined> {
    return this.#ask?.();
  }
}
