import { annotationLines } from './annotations';
import { element, fill } from './dom';
import { markedName } from './marked-name';
import type { PanelArticle, PanelCard, PanelSpeaker, PanelTexts } from './protocol';

/**
 * One statement as an option of the list; a screen reader says what stands in it. Closed it is four lines at most: who,
 * two lines of the words, and what there is to know of them; `openCard` shows the rest.
 */
export function createCard(card: PanelCard, article: PanelArticle, texts: PanelTexts): HTMLElement {
  const speaker = article.speakers[card.speaker]!;
  const node = element('div', 'card');
  node.dataset.id = card.id;
  node.dataset.kind = card.kind;
  node.dataset.colour = String(speaker.colour);
  node.tabIndex = -1;
  node.setAttribute('role', 'option');
  node.setAttribute('aria-selected', 'false');
  if (speaker.stranger !== undefined) node.dataset.stranger = speaker.stranger;

  const words = element('div', 'words');
  // The words may be of another script than the panel's.
  words.dir = 'auto';
  for (const piece of card.words) words.append(piece.aside ? element('span', 'aside', piece.text) : piece.text);
  node.append(headOf(card, speaker), words);
  // Below the words: a press shows the buttons over the card's head.
  if (card.choices) node.append(choicesOf(card.choices, texts));
  if (card.decided) node.append(...annotationLines(card.decided));
  if (card.decided?.ask !== undefined) node.append(element('div', 'decision-note ask', card.decided.ask));
  node.append(footOf(card, speaker, texts));
  return node;
}

function headOf(card: PanelCard, speaker: PanelSpeaker): HTMLElement {
  const head = element('div', 'card-head');
  const who = element('div', 'who');
  who.append(...markedName(speaker));
  if (card.role) {
    const { text, short, note } = card.role;
    who.append(', ', element('span', 'role', short ?? text));
    // One line of it is shown.
    who.title = `${speaker.name}, ${text}${note === undefined ? '' : ` (${note})`}`;
  } else who.title = speaker.name;
  // For the pointer; the keyboard has the arrows to the right and to the left.
  const more = element('span', 'more');
  more.dataset.more = '';
  more.setAttribute('aria-hidden', 'true');
  head.append(who, more);
  return head;
}

/** Those it may be, for the pointer; the keyboard finds them first behind W. */
function choicesOf(names: readonly string[], texts: PanelTexts): HTMLElement {
  const line = element('div', 'choices', texts.choose);
  names.forEach((name, index) => {
    const choice = element('span', 'choice', name);
    choice.dataset.choice = String(index);
    choice.title = fill(texts.chooseName, name);
    choice.dir = 'auto';
    line.append(' ', choice);
  });
  return line;
}

/** One line of facts; what the reader must not miss comes first, as the line is cut where it does not fit. */
function footOf(card: PanelCard, speaker: PanelSpeaker, texts: PanelTexts): HTMLElement {
  const foot = element('div', 'foot');
  const add = (className: string, text: string, title?: string): HTMLElement => {
    const part = element('span', className, text);
    if (title !== undefined) part.title = title;
    if (foot.hasChildNodes()) foot.append(' ');
    foot.append(part);
    return part;
  };
  add('place', card.place, card.placeLabel);
  if (card.notSaid !== undefined) add('chip not-said', card.notSaid, texts.notSaidWhy);
  if (card.decided) add('chip decided', card.decided.label);
  add('chip kind', card.kindLabel, card.saw);
  // Most statements are plain assertions: their kind says enough.
  if (card.type !== 'assertion') add('chip type', card.typeLabel);
  if (card.unsure) add('unsure', texts.unsure, texts.unsureWhy);
  if (card.tellsStranger && speaker.stranger !== undefined) {
    // The keyboard finds the same button above the list.
    const press = add('add', texts.add, fill(texts.addName, speaker.stranger));
    press.dataset.add = speaker.stranger;
  }
  for (const { label, text } of card.facts) {
    const fact = add('fact', '');
    fact.append(element('span', 'fact-label', label), ' ', text);
    fact.title = `${label}: ${text}`;
  }
  if (card.cue !== '') add('cue', card.cue);
  return foot;
}

/** Shows all that is known of a statement, or four lines again. */
export function openCard(node: HTMLElement, card: PanelCard, open: boolean, texts: PanelTexts): void {
  const more = node.querySelector<HTMLElement>('.more');
  if (more) more.title = open ? texts.showLess : texts.showAll;
  node.classList.toggle('open', open);
  node.querySelector('.details')?.remove();
  if (!open) return;
  const details = element('div', 'details');
  const line = (label: string, text: string | undefined, className = ''): void => {
    if (text === undefined || text === '') return;
    const row = element('div', `detail ${className}`.trim());
    row.append(element('span', 'fact-label', label), ' ', text);
    details.append(row);
  };
  if (card.role) line(texts.role, card.role.text + (card.role.note === undefined ? '' : ` (${card.role.note})`));
  line(texts.why, card.because, 'because');
  line(texts.saw, card.saw, 'saw');
  if (details.hasChildNodes()) node.append(details);
}

/** The count above the list: `27 statements`, `12 of 27`. */
export function countText(shown: number, all: number, texts: PanelTexts): string {
  if (shown < all) return fill(texts.countSome, shown, all);
  return all === 1 ? texts.countOne : fill(texts.count, all);
}
