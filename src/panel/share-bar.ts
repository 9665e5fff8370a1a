import { button, element, fill, roving } from './dom';
import { markedName } from './marked-name';
import type { PanelArticle, PanelSpeaker, PanelTexts } from './protocol';

/** So many speakers have a segment of their own; the rest share one, too narrow to be hit one by one. */
const segments = 12;

/** What of the bar's row is open: the names of the speakers, or those to be added. */
export type OpenBelow = 'legend' | 'strangers' | null;

export interface ShareBar {
  readonly node: HTMLElement;
  show(article: PanelArticle, texts: PanelTexts, chosen: string | null, open: OpenBelow): void;
}

/** One line: whose words fill the article; a press shows one speaker only. The names of all are there when asked for. */
export function createShareBar(choose: (speaker: string | null) => void, open: (what: OpenBelow) => void): ShareBar {
  const node = element('section', 'share');
  const line = element('div', 'share-line');
  const bar = element('div', 'bar');
  const legend = element('div', 'legend');
  for (const row of [bar, legend]) row.setAttribute('role', 'toolbar');
  const barStops = roving(bar);
  const legendStops = roving(legend);
  let nowOpen: OpenBelow = null;
  const names = button('toggle names', '', () => open(nowOpen === 'legend' ? null : 'legend'));
  const add = button('toggle to-add', '', () => open(nowOpen === 'strangers' ? null : 'strangers'));
  line.append(bar, names, add);
  node.append(line, legend);

  function segment(speaker: PanelSpeaker, texts: PanelTexts, chosen: string | null): HTMLElement {
    const label = fill(texts.shareOf, speaker.name, speaker.percent);
    const part = button('segment', '', () => choose(chosen === speaker.id ? null : speaker.id));
    if (speaker.id !== '') part.append(element('span', 'initials', speaker.mark));
    part.dataset.colour = String(speaker.colour);
    part.dataset.speaker = speaker.id;
    part.title = label;
    // What is seen stands in what is heard, for those who speak to their machine.
    part.setAttribute('aria-label', speaker.id === '' ? label : `${speaker.mark} ${label}`);
    part.setAttribute('aria-pressed', String(chosen === speaker.id));
    part.style.flexGrow = String(Math.max(speaker.share, 0.005));
    return part;
  }

  function entry(speaker: PanelSpeaker, chosen: string | null): HTMLElement {
    const item = button('speaker', '', () => choose(chosen === speaker.id ? null : speaker.id));
    item.append(...markedName(speaker), ' ', element('span', 'percent', speaker.percent));
    item.dataset.speaker = speaker.id;
    item.setAttribute('aria-pressed', String(chosen === speaker.id));
    return item;
  }

  function others(hidden: readonly PanelSpeaker[], texts: PanelTexts): HTMLElement {
    const share = hidden.reduce((sum, speaker) => sum + speaker.share, 0);
    const label = fill(texts.others, hidden.length, `${Math.max(1, Math.round(share * 100))}%`);
    const part = button('segment', '', () => open('legend'));
    part.dataset.colour = '-1';
    part.title = label;
    part.setAttribute('aria-label', label);
    part.style.flexGrow = String(Math.max(share, 0.005));
    return part;
  }

  function toggle(press: HTMLElement, text: string, label: string, isOpen: boolean): void {
    press.textContent = `${text} ${isOpen ? '▴' : '▾'}`;
    press.title = label;
    press.setAttribute('aria-label', `${text}: ${label}`);
    press.setAttribute('aria-expanded', String(isOpen));
  }

  return {
    node,
    show: (article, texts, chosen, isOpen) => {
      const held = document.activeElement;
      const focused = held instanceof HTMLElement && node.contains(held) ? held : null;
      const row = focused && bar.contains(focused) ? bar : legend;
      const speaker = focused?.dataset.speaker;
      nowOpen = isOpen;

      node.hidden = article.speakers.length === 0;
      bar.setAttribute('aria-label', texts.share);
      legend.setAttribute('aria-label', texts.speakers);
      const named = article.speakers.filter(({ id }) => id !== '');
      const nobody = article.speakers.filter(({ id }) => id === '');
      const own = named.slice(0, segments);
      const rest = named.slice(segments);
      bar.replaceChildren(
        ...[...own, ...nobody].map((each) => segment(each, texts, chosen)),
        ...(rest.length > 0 ? [others(rest, texts)] : []),
      );
      toggle(names, String(named.length), texts.speakers, isOpen === 'legend');
      const strangers = article.speakers.filter(({ stranger }) => stranger !== undefined).length;
      add.hidden = strangers === 0;
      toggle(add, `+${strangers}`, texts.strangers, isOpen === 'strangers');
      legend.hidden = isOpen !== 'legend';
      legend.replaceChildren(...(isOpen === 'legend' ? [...named, ...nobody].map((each) => entry(each, chosen)) : []));
      barStops.refresh();
      legendStops.refresh();

      // A press rebuilds the rows; the keyboard stays where it was.
      if (focused && !focused.isConnected) {
        const again = [...row.querySelectorAll('button')].find((each) => each.dataset.speaker === speaker);
        (again ?? bar.querySelector('button'))?.focus();
      }
    },
  };
}
