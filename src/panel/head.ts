import { button, element } from './dom';
import type { PanelAction, PanelArticle, PanelNotice, PanelTexts } from './protocol';

/** Headline, date and what it rests on, and the reporting chain. */
export function headLines(article: PanelArticle, texts: PanelTexts, act: (action: PanelAction) => void): HTMLElement[] {
  const title = element('h1', 'headline', article.headline);
  const date = element('p', 'meta');
  date.append(element('span', 'date', article.date.text));
  if (article.date.note !== undefined) date.append(element('span', 'basis', article.date.note));
  const { button: offer } = article.date;
  if (offer) date.append(button('link', offer.label, () => act(offer.action)));
  if (article.chain.length === 0) return [title, date];
  const chain = element('p', 'meta chain');
  chain.title = texts.chain;
  article.chain.forEach((link, index) => {
    if (index > 0) {
      const arrow = element('span', 'arrow', '←');
      arrow.setAttribute('aria-hidden', 'true');
      chain.append(' ', arrow, ' ');
    }
    chain.append(element('span', 'link-name', link));
  });
  return [title, date, chain];
}

/** What stands in place of a list, and says what to do; the panel's own heading where no article has one. */
export function noticeLines(
  notice: PanelNotice,
  heading: 'h1' | 'h2',
  act: (action: PanelAction) => void,
): HTMLElement[] {
  return [
    element(heading, 'notice-title', notice.title),
    ...notice.lines.map((line) => element('p', '', line)),
    ...notice.buttons.map(({ action, label }) => button('action', label, () => act(action))),
  ];
}
