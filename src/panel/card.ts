import { annotationLines } from './annotations';
import { element, fill } from './dom';
import type { PanelArticle, PanelCard, PanelTexts } from './protocol';

/** One statement as an option of the list; a screen reader says what stands in it. */
export function createCard(card: PanelCard, article: PanelArticle, texts: PanelTexts): HTMLElement {
  const speaker = article.speakers[card.speaker]!;
  const node = element('div', 'card');
  node.dataset.id = card.id;
  node.dataset.kind = card.kind;
  node.dataset.colour = String(speaker.colour);
  node.tabIndex = -1;
  node.setAttribute('role', 'option');
  node.setAttribute('aria-selected', 'false');

  const who = element('div', 'who');
  const mark = element('span', 'mark', speaker.mark);
  mark.dataset.colour = String(speaker.colour);
  mark.setAttribute('aria-hidden', 'true');
  who.append(mark, element('span', 'name', speaker.name));
  if (card.role) {
    const { text, note } = card.role;
    who.append(', ', element('span', 'role', text));
    if (note !== undefined) who.append(' ', element('span', 'note', `(${note})`));
    // Three lines of it are shown.
    who.title = `${speaker.name}, ${text}${note === undefined ? '' : ` (${note})`}`;
  }
  const chips = element('div', 'chips');
  if (card.notSaid !== undefined) {
    const notSaid = element('span', 'chip not-said', card.notSaid);
    notSaid.title = texts.notSaidWhy;
    chips.append(notSaid);
  }
  // Most statements are plain assertions: their kind says enough.
  if (card.type !== 'assertion') chips.append(element('span', 'chip type', card.typeLabel));
  if (card.decided) chips.append(element('span', 'chip decided', card.decided.label));
  const kind = element('span', 'chip kind', card.kindLabel);
  if (card.saw !== undefined) kind.title = card.saw;
  chips.append(kind);
  const head = element('div', 'card-head');
  head.append(who, chips);

  const words = element('div', 'words');
  for (const piece of card.words) words.append(piece.aside ? element('span', 'aside', piece.text) : piece.text);

  const foot = element('div', 'foot');
  const place = element('span', 'place', card.place);
  place.title = card.placeLabel;
  foot.append(place);
  if (card.cue !== '') foot.append(element('span', 'cue', card.cue));
  if (card.because !== '') {
    const because = element('span', 'because', card.because);
    because.title = texts.why;
    foot.append(because);
  }
  if (speaker.stranger !== undefined) node.dataset.stranger = speaker.stranger;
  if (card.tellsStranger && speaker.stranger !== undefined) {
    const stranger = element('span', 'stranger', texts.stranger);
    // For the pointer; the keyboard finds the same button above the list.
    const add = element('span', 'add', texts.add);
    add.dataset.add = speaker.stranger;
    add.title = fill(texts.addName, speaker.stranger);
    foot.append(stranger, add);
  }
  if (card.unsure) {
    const unsure = element('span', 'unsure', texts.unsure);
    unsure.title = texts.unsureWhy;
    foot.append(unsure);
  }
  node.append(head, words);
  if (card.facts.length > 0) node.append(factLine(card));
  if (card.decided) node.append(...annotationLines(card.decided));
  if (card.decided?.ask !== undefined) node.append(element('div', 'decision-note ask', card.decided.ask));
  node.append(foot);
  return node;
}

/** Three lines at most; the tooltip has all. */
function factLine({ facts }: PanelCard): HTMLElement {
  const line = element('div', 'facts');
  line.title = facts.map(({ label, text }) => `${label}: ${text}`).join('\n');
  for (const { label, text } of facts) {
    const fact = element('span', 'fact');
    fact.append(element('span', 'fact-label', label), ' ', text);
    line.append(fact, ' ');
  }
  return line;
}

/** The count above the list: `27 statements`, `12 of 27`. */
export function countText(shown: number, all: number, texts: PanelTexts): string {
  if (shown < all) return fill(texts.countSome, shown, all);
  return all === 1 ? texts.countOne : fill(texts.count, all);
}
