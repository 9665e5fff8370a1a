import { button, element } from './dom';
import type { PanelAction, PanelArticle, PanelNotice, PanelTexts } from './protocol';

/** The line is narrow; opened or in its tip, the date stands in full. */
const longMonth = /\b(Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)[a-z]+/g;

/**
 * One line of headline, date and outlet; opened, all of it: the headline in full, the date, what it rests on and what to
 * do about it, and the reporting chain.
 */
export function headLines(
  article: PanelArticle,
  texts: PanelTexts,
  open: boolean,
  on: { readonly toggle: () => void; readonly act: (action: PanelAction) => void },
): HTMLElement[] {
  const { text, note, reason, updated } = article.date;
  const title = element('h1', 'headline');
  const line = button('head-toggle', '', on.toggle);
  line.setAttribute('aria-expanded', String(open));
  line.append(element('span', 'twist', open ? '▾' : '▸'), element('span', 'headline-text', article.headline));
  line.firstElementChild?.setAttribute('aria-hidden', 'true');
  title.append(line);
  if (!open) {
    line.append(' ', element('span', 'date', text.replace(longMonth, '$1')));
    const [outlet] = article.chain;
    if (outlet !== undefined) line.append(' ', element('span', 'outlet', outlet));
    // The line is cut where it does not fit.
    line.title = [article.headline, [text, note, reason, updated].filter((part) => part !== undefined).join(' · ')]
      .concat(article.authors === '' ? [] : [article.authors])
      .concat(article.chain.length > 0 ? [`${texts.chain}: ${article.chain.join(' ← ')}`] : [])
      .join('\n');
    return [title];
  }
  return [title, metaLine(article, texts, on.act)];
}

function metaLine(article: PanelArticle, texts: PanelTexts, act: (action: PanelAction) => void): HTMLElement {
  const { text, note, reason, updated, button: offer } = article.date;
  const meta = element('p', 'meta');
  const date = element('span', 'dated');
  date.append(element('span', 'date', text));
  if (note !== undefined) date.append(element('span', 'basis', note));
  if (reason !== undefined) date.append(element('span', 'basis', reason));
  if (updated !== undefined) date.append(element('span', 'basis updated', updated));
  meta.append(
    date,
    button('link', offer.label, () => act(offer.action)),
  );
  if (article.authors !== '') {
    const authors = element('span', 'authors', article.authors);
    authors.dir = 'auto';
    meta.append(authors);
  }
  if (article.chain.length > 0) meta.append(chainLine(article.chain, texts));
  return meta;
}

function chainLine(links: readonly string[], texts: PanelTexts): HTMLElement {
  const chain = element('span', 'chain');
  chain.title = `${texts.chain}: ${links.join(' ← ')}`;
  links.forEach((link, index) => {
    if (index > 0) {
      const arrow = element('span', 'arrow', '←');
      arrow.setAttribute('aria-hidden', 'true');
      chain.append(' ', arrow, ' ');
    }
    chain.append(element('span', 'link-name', link));
  });
  return chain;
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
