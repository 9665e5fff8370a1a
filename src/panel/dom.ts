/** An element with a class and a text. What is shown is only ever set as text, never as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (className !== '') node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

/** A button that is no submit button. */
export function button(className: string, text: string, press: () => void): HTMLButtonElement {
  const node = element('button', className, text);
  node.type = 'button';
  node.addEventListener('click', press);
  return node;
}

/** Fills `{0}`, `{1}`, … of a text. */
export function fill(text: string, ...args: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));
}

/**
 * Makes a row of buttons one stop of the Tab key, with the arrow keys moving inside it.
 * The buttons may change; call `refresh` after that.
 */
export function roving(row: HTMLElement): { refresh(): void } {
  const buttons = (): readonly HTMLButtonElement[] => [...row.querySelectorAll('button')];
  const stopAt = (node: HTMLButtonElement | undefined): void => {
    for (const each of buttons()) each.tabIndex = each === node ? 0 : -1;
  };
  row.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLButtonElement) stopAt(event.target);
  });
  row.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const target = targets[event.key];
    if (at < 0 || target === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, target))]?.focus();
  });
  return {
    refresh: () => {
      const all = buttons();
      stopAt(all.find((each) => each.getAttribute('aria-pressed') === 'true') ?? all[0]);
    },
  };
}
