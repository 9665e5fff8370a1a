import { button, element } from '../dom';
import { barsNode, rolesNode } from './bars';
import type { SaveFile } from './figure';
import { pictureNode } from './picture';
import type { FromTab, TabAnswer, TabCompletion, TabFigures, TabState, TabTexts, ToTab } from './protocol';
import { Rows } from './rows';
import { Chosen } from './chosen';

declare function acquireVsCodeApi(): {
  postMessage(message: FromTab): void;
  getState(): TabState | undefined;
  setState(state: TabState): void;
};

/** A pause in typing after which it is asked, in milliseconds. */
const typingPause = 200;

const vscode = acquireVsCodeApi();
const send = (message: FromTab): void => vscode.postMessage(message);

let texts: TabTexts | undefined;
let state: TabState = { actor: null, query: '', threshold: 0.8, picture: false, group: 'date' };
/** Of the last question: an answer to an older one comes too late. */
let number = 0;
let shown = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

const title = element('h1', '');
const query = element('input', 'query');
const help = element('p', 'help');
const explanation = element('p', 'explanation');
const problems = element('ul', 'problems');
const threshold = element('select', '');
const thresholdLabel = element('label', '');
const group = element('select', 'groups');
const groupLabel = element('label', '');
const completions = element('div', 'completions keep');
const picture = element('button', 'action');
const copy = button('action', '', () => send({ type: 'copy', state }));
const csv = button('action', '', () => send({ type: 'csv', state, only: null }));
const chosen = new Chosen(send, (only) => send({ type: 'csv', state, only }));
const rows = new Rows(chosen, send);
const list = rows.list;
const chooseAll = button('action', '', () => send({ type: 'choose', state }));
const save = button('action', '', () => send({ type: 'save', query: query.value }));
const saved = button('action', '', () => send({ type: 'saved' }));
const saveFile: SaveFile = (title, ending, text) => send({ type: 'file', title, ending, text });
const counts = element('p', 'counts');
const notes = element('div', 'notes');
const figure = element('div', 'figure');
const more = button('action more', '', () => ask(shown));
const named = element('section', 'named');
const notice = element('section', 'notice');
const said = element('p', 'said');

function build(): void {
  query.type = 'search';
  query.spellcheck = false;
  help.id = 'help';
  query.setAttribute('aria-describedby', 'help');
  picture.type = 'button';
  said.setAttribute('role', 'status');
  counts.setAttribute('role', 'status');
  thresholdLabel.append(element('span', ''), threshold);
  groupLabel.append(element('span', ''), group);
  const tools = element('div', 'tools');
  tools.append(thresholdLabel, groupLabel, picture, chooseAll, copy, csv, save, saved);
  const head = element('header', '');
  head.append(title, query, completions, help, explanation, problems, tools, counts, notes);
  const main = element('main', '');
  main.append(head, notice, figure, chosen.bar, list, more, named, said);
  document.body.append(main);
  notice.hidden = true;
  more.hidden = true;
  named.hidden = true;
  query.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => change({ query: query.value }), typingPause);
    completions.replaceChildren();
    send({ type: 'complete', text: query.value, at: query.selectionStart ?? query.value.length });
  });
  query.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(1, event);
  });
  group.addEventListener('change', () => change({ group: group.value as TabState['group'] }));
  threshold.addEventListener('change', () => change({ threshold: Number(threshold.value) }));
  picture.addEventListener('click', () => change({ picture: !state.picture }));
  list.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(1, event);
    else if (event.key === 'ArrowUp') step(-1, event);
    else if (event.key === 'Escape') query.focus();
  });
}

/** From one row's words to the next with the arrow keys. */
function step(by: 1 | -1, event: KeyboardEvent): void {
  const all = [...list.querySelectorAll<HTMLElement>('.words')];
  const row = (document.activeElement as HTMLElement | null)?.closest('.row');
  const at = all.findIndex((one) => one.closest('.row') === row);
  const next = row ? all[at + by] : all[0];
  event.preventDefault();
  if (next) next.focus();
  else if (by === -1) query.focus();
}

function change(part: Partial<TabState>): void {
  state = { ...state, ...part };
  vscode.setState(state);
  chosen.clear();
  ask(0);
}

/** @param count how many rows: a page, unless more are shown */
function ask(from: number, count = 0): void {
  send({ type: 'ask', number: ++number, state, from, count });
}

function fillSelect(
  select: HTMLSelectElement,
  options: readonly { readonly value: string | number; readonly text: string }[],
  value: string | number,
): void {
  const nodes = options.map((one) => {
    const option = element('option', '', one.text);
    option.value = String(one.value);
    return option;
  });
  select.replaceChildren(...nodes);
  select.value = String(value);
}

/** What may be typed next: a press puts it in, and typing goes on behind it. */
function showCompletions(text: string, items: readonly TabCompletion[]): void {
  if (text !== query.value) return;
  const take = ({ text: put, start: from, end }: TabCompletion): void => {
    query.value = text.slice(0, from) + put + text.slice(end);
    query.focus();
    query.setSelectionRange(from + put.length, from + put.length);
    query.dispatchEvent(new Event('input'));
  };
  completions.replaceChildren(...items.map((item) => button('action', item.text.trim(), () => take(item))));
}

function start(next: TabTexts, given: TabState): void {
  texts = next;
  state = given;
  vscode.setState(state);
  query.value = state.query;
  query.placeholder = next.query;
  query.setAttribute('aria-label', next.query);
  help.textContent = next.help;
  thresholdLabel.firstElementChild!.textContent = next.threshold;
  groupLabel.firstElementChild!.textContent = next.groups;
  fillSelect(threshold, next.thresholds, state.threshold);
  fillSelect(group, next.groupNames, state.group);
  for (const [node, text] of [
    [picture, next.picture],
    [copy, next.copy],
    [csv, next.csv],
    [more, next.more],
    [chooseAll, next.selectAll],
    [save, next.save],
    [saved, next.saved],
  ] as const)
    node.textContent = text;
  list.setAttribute('aria-label', next.rows);
  ask(0);
}

function show(answer: TabAnswer, from: number): void {
  if (!texts) return;
  const shownTexts = texts;
  notice.hidden = true;
  title.textContent = answer.title;
  explanation.textContent = answer.explanation;
  problems.replaceChildren(
    ...answer.problems.map(({ start, end, message }) => {
      const item = element('li', '');
      item.append(button('problem', message, () => markProblem(start, end)));
      return item;
    }),
  );
  query.setAttribute('aria-invalid', String(answer.problems.length > 0));
  counts.textContent = answer.counts;
  notes.replaceChildren(...answer.notes.map((note) => element('p', 'note', note)));
  rows.show(answer.rows, from, shownTexts);
  shown = from + answer.rows.length;
  more.hidden = shown >= answer.all;
  if (from > 0) return;
  picture.setAttribute('aria-pressed', String(state.picture));
  showNamed(answer);
  showPictures(answer.figures, shownTexts);
}

function showNamed(answer: TabAnswer): void {
  named.hidden = answer.named.length === 0;
  const items = answer.named.map(({ path, start, end, text, language }) => {
    const item = element('li', '');
    const line = button('source', text, () => send({ type: 'place', path, start, end }));
    line.lang = language;
    item.append(line);
    return item;
  });
  const all = element('ul', 'sources');
  all.append(...items);
  named.replaceChildren(element('h2', '', answer.namedTitle), all);
}

let drawn = '';

/** The same pictures again stay as they are: somebody may look at a table. */
function showPictures(figures: TabFigures | undefined, shownTexts: TabTexts): void {
  const told = figures ? JSON.stringify(figures) : '';
  if (told === drawn) return;
  drawn = told;
  const nodes = figures
    ? [
        pictureNode(figures, shownTexts, saveFile),
        ...(figures.roles.length > 0 ? [rolesNode(figures, shownTexts, saveFile)] : []),
        ...figures.bars.map((bars) => barsNode(bars, shownTexts, saveFile)),
        ...(figures.hint === '' ? [] : [element('p', 'note', figures.hint)]),
      ]
    : [];
  figure.replaceChildren(...nodes);
}

function markProblem(start: number, end: number): void {
  query.focus();
  query.setSelectionRange(start, Math.max(end, start));
}

function showNotice(text: string, canRead: boolean): void {
  notice.hidden = false;
  notice.replaceChildren(element('p', '', text));
  if (canRead && texts) notice.append(button('action', texts.read, () => send({ type: 'read' })));
}

function say(text: string): void {
  said.textContent = text;
  said.classList.add('seen');
  setTimeout(() => {
    said.classList.remove('seen');
    said.textContent = '';
  }, 2000);
}

function receive(message: ToTab): void {
  if (message.type === 'start') start(message.texts, message.state);
  else if (message.type === 'answer') {
    if (message.number === number) show(message.answer, message.from);
  } else if (message.type === 'notice') showNotice(message.text, message.canRead);
  else if (message.type === 'chosen') chosen.choose(message.rows);
  else if (message.type === 'said') say(message.text);
  else if (message.type === 'completions') showCompletions(message.text, message.items);
  else if (message.type === 'differences') rows.tell(message.first, message.of);
  else ask(0, shown);
}

build();
window.addEventListener('message', ({ data }: MessageEvent<ToTab>) => receive(data));
send({ type: 'ready' });
