import { button, element, fill, roving } from './dom';
import type { PanelArticle, PanelTexts } from './protocol';

export interface Strangers {
  readonly node: HTMLElement;
  show(article: PanelArticle, texts: PanelTexts, open: boolean): void;
}

/** Those who speak and stand in no record, each with a button that writes one. */
export function createStrangers(add: (name: string) => void): Strangers {
  const node = element('section', 'strangers');
  const label = element('span', 'strangers-label');
  const row = element('span', 'strangers-row');
  row.setAttribute('role', 'toolbar');
  const stops = roving(row);
  node.append(label, row);
  return {
    node,
    show: ({ speakers }, texts, open) => {
      const names = speakers.flatMap(({ stranger }) => stranger ?? []);
      node.hidden = !open || names.length === 0;
      label.textContent = texts.strangers;
      row.setAttribute('aria-label', texts.strangers);
      const buttons = names.map((name) => {
        const press = button('stranger-add', '', () => add(name));
        press.append(element('span', 'stranger-name', name), ' ', element('span', 'add-word', texts.add));
        press.title = fill(texts.addName, name);
        press.dataset.name = name;
        return press;
      });
      row.replaceChildren(...buttons);
      stops.refresh();
    },
  };
}
