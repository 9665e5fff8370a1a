import { button, element, fill, roving } from './dom';
import type { PanelArticle, PanelSpeaker, PanelTexts } from './protocol';

/** So many speakers have a segment of their own; the rest share one, too narrow to be hit one by one. */
const segments = 12;
/** So many stand in the legend until it is opened: two or three lines at the usual width. */
const listed = 4;

export interface ShareBar {
  readonly node: HTMLElement;
  show(article: PanelArticle, texts: PanelTexts, chosen: string | null, all: boolean): void;
}

/** A bar of whose words fill the article, and its legend; a press shows one speaker only. */
export function createShareBar(choose: (speaker: string | null) => void, showAll: (all: boolean) => void): ShareBar {
  const node = element('section', 'share');
  const bar = element('div', 'bar');
  const legend = element('div', 'legend');
  for (const row of [bar, legend]) row.setAttribute('role', 'toolbar');
  const barStops = roving(bar);
  const legendStops = roving(legend);
  node.append(bar, legend);

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
    const mark = element('span', 'mark', speaker.mark);
    mark.dataset.colour = String(speaker.colour);
    mark.setAttribute('aria-hidden', 'true');
    const label = element('span', 'label');
    label.append(element('span', 'name', speaker.name), ' ', element('span', 'percent', speaker.percent));
    item.append(mark, label);
    item.title = speaker.name;
    item.dataset.speaker = speaker.id;
    item.setAttribute('aria-pressed', String(chosen === speaker.id));
    return item;
  }

  function others(hidden: readonly PanelSpeaker[], texts: PanelTexts): HTMLElement {
    const share = hidden.reduce((sum, speaker) => sum + speaker.share, 0);
    const label = fill(texts.others, hidden.length, `${Math.max(1, Math.round(share * 100))}%`);
    const part = button('segment', '', () => showAll(true));
    part.dataset.colour = '-1';
    part.title = label;
    part.setAttribute('aria-label', label);
    part.style.flexGrow = String(Math.max(share, 0.005));
    return part;
  }

  return {
    node,
    show: (article, texts, chosen, all) => {
      const held = document.activeElement;
      const focused = held instanceof HTMLElement && node.contains(held) ? held : null;
      const row = focused && bar.contains(focused) ? bar : legend;
      const speaker = focused?.dataset.speaker;

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
      const shown = all ? named : named.filter(({ id }, index) => index < listed || id === chosen);
      const entries = [...shown, ...nobody].map((each) => entry(each, chosen));
      const left = named.length - shown.length;
      if (left > 0) entries.push(button('link', fill(texts.more, left), () => showAll(true)));
      else if (all && named.length > listed) entries.push(button('link', texts.fewer, () => showAll(false)));
      legend.replaceChildren(...entries);
      barStops.refresh();
      legendStops.refresh();

      // A press rebuilds the rows; the keyboard stays where it was.
      if (focused) {
        const again = [...row.querySelectorAll('button')].find((each) => each.dataset.speaker === speaker);
        (again ?? legend.querySelector('button'))?.focus();
      }
    },
  };
}
