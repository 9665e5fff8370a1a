import { element, fill } from './dom';
import type { PanelArticle, PanelCard, PanelTexts } from './protocol';

/** What a screen reader says of a card: name, role, kind, type, words, place, and why, with pauses between them. */
function spoken(card: PanelCard, name: string, texts: PanelTexts): string {
  const words = card.words.map((piece) => piece.text).join('');
  const parts = [name, card.role?.text, card.kindLabel, card.typeLabel, words, card.placeLabel, card.cue, card.because];
  if (card.unsure) parts.push(texts.unsure);
  return parts.filter((part) => part !== undefined && part !== '').join('. ');
}

/** One statement as an option of the list. */
export function createCard(card: PanelCard, article: PanelArticle, texts: PanelTexts): HTMLElement {
  const speaker = article.speakers[card.speaker]!;
  const node = element('div', 'card');
  node.dataset.id = card.id;
  node.dataset.kind = card.kind;
  node.dataset.colour = String(speaker.colour);
  node.tabIndex = -1;
  node.setAttribute('role', 'option');
  node.setAttribute('aria-selected', 'false');
  node.setAttribute('aria-label', spoken(card, speaker.name, texts));

  const who = element('div', 'who');
  const mark = element('span', 'mark', speaker.mark);
  mark.dataset.colour = String(speaker.colour);
  who.append(mark, element('span', 'name', speaker.name));
  if (card.role) {
    who.append(' ', element('span', 'role', card.role.text));
    if (card.role.note !== undefined) who.append(' ', element('span', 'note', `(${card.role.note})`));
  }
  const chips = element('div', 'chips');
  chips.append(element('span', 'chip kind', card.kindLabel), element('span', 'chip type', card.typeLabel));
  const head = element('div', 'card-head');
  head.append(chips, who);

  const words = element('div', 'words');
  for (const piece of card.words) words.append(piece.aside ? element('span', 'aside', piece.text) : piece.text);

  const foot = element('div', 'foot');
  foot.append(element('span', 'place', card.place));
  if (card.cue !== '') foot.append(element('span', 'cue', card.cue));
  if (card.because !== '') {
    const because = element('span', 'because', card.because);
    because.title = texts.why;
    foot.append(because);
  }
  if (card.unsure) {
    const unsure = element('span', 'unsure', texts.unsure);
    unsure.title = texts.unsureWhy;
    foot.append(unsure);
  }
  node.append(head, words, foot);
  return node;
}

/** The count above the list: `27 statements`, `12 of 27`. */
export function countText(shown: number, all: number, texts: PanelTexts): string {
  if (shown < all) return fill(texts.countSome, shown, all);
  return all === 1 ? texts.countOne : fill(texts.count, all);
}
