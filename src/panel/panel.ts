import { arrange, queryTerms, searchTexts } from './arrange';
import { countText } from './card';
import { Arrivals } from './deliveries';
import { element, button, fill } from './dom';
import { headLines, noticeLines } from './head';
import { handleKeys } from './keyboard';
import { createList } from './list';
import type {
  FromPanel,
  PanelAction,
  PanelArticle,
  PanelBulk,
  PanelDecision,
  PanelNotice,
  PanelRequest,
  PanelTexts,
  ToPanel,
} from './protocol';
import { createNoteEditor } from './note';
import { createShareBar } from './share-bar';
import { bringBack, topCard } from './scroll-place';
import { bulkIds, createStates, shownInPage } from './states';
import { createStrangers } from './strangers';
import { followed, type Saved, type ViewState, freshState, recall, remember } from './state';
import { createTools } from './tools';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): Saved | undefined;
  setState(state: Saved): void;
};

/** Scrolling changes the state with every frame; it is kept once it rests this long (milliseconds). */
const scrollRest = 150;

const vscode = acquireVsCodeApi();
let shown:
  { readonly article: PanelArticle; readonly texts: PanelTexts; readonly search: readonly string[] } | undefined;
let state: ViewState = freshState;

const send = (message: FromPanel): void => vscode.postMessage(message);
const act = (action: PanelAction): void => send({ type: 'act', action });

const notice = element('section', 'notice');
const head = element('header', 'head');
const lines = element('div', 'head-lines');
const none = element('div', 'none');
const list = createList();
const share = createShareBar(
  (speaker) => change({ speaker }),
  (below) => unfold({ below }),
);
const strangers = createStrangers((name) => add(name));
const tools = createTools({
  query: (query) => change({ query }),
  which: (which) => change(which),
  order: (order) => change({ order }),
  allSpeakers: () => change({ speaker: null }),
});
const states = createStates({
  state: (state) => change({ state }),
  bulk: (what) => bulk(what),
  restore: (id) => decide(id, 'restore'),
  reveal: (id) => reveal(id),
});
const note = createNoteEditor({
  save: (id, text) => {
    if (shown) send({ type: 'note', key: shown.article.key, id, note: text });
  },
  back: (id) => list.card(id)?.focus({ preventScroll: true }),
});
/** What a setting leaves out, at the end of the list: nobody should miss it without knowing. */
const hidden = element('p', 'hidden');
const progress = element('p', 'progress');
const said = element('p', 'said');
said.setAttribute('role', 'status');
head.append(lines, share.node, strangers.node);
const main = element('main', '');
main.append(head, notice, tools.node, hidden, progress, states.bar, list.node, none, states.list, note.node, said);
document.body.append(main);
for (const part of [notice, head, tools.node, states.bar, states.list, list.node, none, hidden]) part.hidden = true;

function keep(part: Partial<ViewState>): void {
  state = { ...state, ...part };
  if (shown) vscode.setState(remember(vscode.getState(), shown.article.key, state));
}

/** The reader changed a filter or the order: what is left is shown from its top, the active card if it is still there. */
function change(part: Partial<ViewState>): void {
  keep({ ...part, top: null });
  refresh();
  const active = list.card(state.active);
  if (active) active.scrollIntoView({ block: 'nearest' });
  else if (tools.node.getBoundingClientRect().top <= 0) tools.node.scrollIntoView({ block: 'start' });
}

/** Opens or closes a part of the head. */
function unfold(part: Partial<Pick<ViewState, 'head' | 'below'>>): void {
  keep(part);
  showHead();
}

function showHead(): void {
  if (!shown) return;
  const { article, texts } = shown;
  const hadFocus = lines.querySelector('.head-toggle') === document.activeElement;
  lines.replaceChildren(...headLines(article, texts, state.head, { toggle: () => unfold({ head: !state.head }), act }));
  if (hadFocus) lines.querySelector<HTMLElement>('.head-toggle')?.focus();
  share.show(article, texts, state.speaker, state.below);
  strangers.show(article, texts, state.below === 'strangers');
}

function refresh(): void {
  if (!shown) return;
  const { article, texts, search } = shown;
  showHead();
  tools.show(article, texts, state, state.order);
  list.arrange(arrange(article, search, state, state.order), queryTerms(state.query));
  const ids = list.ids();
  tools.count(countText(ids.length, article.cards.length, texts), ids.length === article.cards.length);
  states.show(article, texts, state.state, ids.length);
  hidden.hidden = article.hidden === 0;
  hidden.textContent = fill(texts.hidden, article.hidden);
  hidden.title = texts.hiddenWhy;
  progress.hidden = article.progress === '';
  progress.textContent = article.progress;
  note.follow((id) => list.card(id));
  list.stopAt(list.card(state.active) ? state.active : (ids[0] ?? null));
  none.hidden = ids.length > 0 || article.cards.length === 0 || !states.list.hidden;
  if (!none.hidden) {
    none.replaceChildren(
      element('p', 'notice-title', texts.noneFits),
      button('action', texts.clearAll, () => clearFilters()),
    );
  }
}

/** Clears the search and the filters. @returns false where there was nothing to clear */
function clearFilters(): boolean {
  if (
    state.query === '' &&
    state.kind === 'all' &&
    state.type === 'all' &&
    state.speaker === null &&
    state.state === 'all'
  )
    return false;
  change({ query: '', kind: 'all', type: 'all', speaker: null, state: 'all' });
  return true;
}

const arrivals = new Arrivals();

function showArticle(article: PanelArticle, texts: PanelTexts): void {
  const other = shown?.article.key !== article.key;
  const hadFocus = list.node.contains(document.activeElement);
  if (other) state = recall(vscode.getState(), article.key);
  else keep(followed({ ...state, top: topCard(tools.node) }, shown!.article.cards, article.cards));
  const { marked } = state;
  // A speaker that is filtered for may have left the article with an edit.
  if (!article.speakers.some(({ id }) => id === state.speaker)) state = { ...state, speaker: null };
  // So may the last denial.
  if (!article.cards.some(({ type }) => type === state.type)) state = { ...state, type: 'all' };
  shown = { article, texts, search: searchTexts(article) };
  showNotice(article.notice);
  head.hidden = false;
  tools.node.hidden = article.cards.length === 0;
  list.load(article, texts);
  list.open(state.open);
  refresh();
  list.mark(marked);
  if (other || state.top) bringBack(state.top, (id) => list.card(id));
  if (hadFocus) (list.card(state.active) ?? list.card(list.ids()[0] ?? null))?.focus({ preventScroll: true });
}

function showNotice(next: PanelNotice | undefined): void {
  notice.hidden = next === undefined;
  notice.replaceChildren(...(next ? noticeLines(next, shown ? 'h2' : 'h1', act) : []));
}

function mark(id: string | null): void {
  list.mark(id);
  if (id === state.marked) return;
  keep({ marked: id });
  const card = list.card(id);
  if (!card) return;
  card.scrollIntoView({ block: 'nearest' });
  // Tab comes to the statement at the cursor, unless the keyboard is at work in the list.
  if (!list.node.contains(document.activeElement)) goTo(id);
}

/** Shows all that is known of a statement, or four lines again. */
function open(id: string, wanted: boolean): void {
  const others = state.open.filter((each) => each !== id);
  keep({ open: wanted ? [...others, id] : others });
  list.open(state.open);
  list.card(id)?.scrollIntoView({ block: 'nearest' });
}

function goTo(id: string | null): void {
  keep({ active: id });
  list.stopAt(id);
}

function reveal(id: string): void {
  if (shown) send({ type: 'reveal', key: shown.article.key, version: shown.article.version, id });
}

function add(name: string): void {
  if (shown) send({ type: 'add', key: shown.article.key, version: shown.article.version, name });
}

function choose(id: string, choice: number): void {
  if (shown) send({ type: 'choose', key: shown.article.key, version: shown.article.version, id, choice });
}

function decide(id: string, what: PanelDecision): void {
  const card = list.card(id);
  if (what === 'note' && card) writeNote(id, card);
  else if (shown) send({ type: 'decide', key: shown.article.key, version: shown.article.version, id, what });
}

function writeNote(id: string, card: HTMLElement): void {
  const found = shown?.article.cards.find((one) => one.id === id);
  if (!shown || !found) return;
  const words = found.words.map(({ text }) => text).join('');
  note.open(id, card, found.decided?.note ?? '', words, shown.texts);
}

function bulk(what: PanelBulk): void {
  if (!shown) return;
  const { key, version } = shown.article;
  const ids = bulkIds(shown.article, state.state, list.ids());
  send({ type: 'bulk', key, version, ids, what });
}

function shortcut(id: string, key: string): boolean {
  const label = shown?.article.shortcuts.find(([each]) => each === key)?.[1];
  if (!shown || label === undefined) return false;
  send({ type: 'label', key: shown.article.key, version: shown.article.version, id, label });
  return true;
}

function copy(id: string): void {
  if (shown) send({ type: 'copy', key: shown.article.key, version: shown.article.version, id });
}

list.node.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  const card = target.closest<HTMLElement>('.card');
  const id = card?.dataset.id;
  // Somebody who picks out words with the pointer wants to copy them, not to go anywhere.
  if (!card || id === undefined || getSelection()?.isCollapsed === false) return;
  goTo(id);
  card.focus({ preventScroll: true });
  const name = target.closest<HTMLElement>('[data-add]')?.dataset.add;
  const what = target.closest<HTMLElement>('[data-decide]')?.dataset.decide;
  const choice = target.closest<HTMLElement>('[data-choice]')?.dataset.choice;
  if (name !== undefined) add(name);
  else if (target.closest('[data-more]')) open(id, !state.open.includes(id));
  else if (target.closest('[data-copy]')) copy(id);
  else if (choice !== undefined) choose(id, Number(choice));
  else if (what !== undefined) decide(id, what as PanelDecision);
  else reveal(id);
});
list.node.addEventListener('focusin', (event) => {
  const id = (event.target as HTMLElement).closest<HTMLElement>('.card')?.dataset.id;
  if (id !== undefined && id !== state.active) goTo(id);
});
handleKeys({
  list,
  search: tools.search,
  reveal,
  copy,
  decide,
  open,
  shortcut,
  clear: clearFilters,
  leave: () => send({ type: 'leave' }),
});

let resting: ReturnType<typeof setTimeout> | undefined;
window.addEventListener('scroll', () => {
  clearTimeout(resting);
  resting = setTimeout(() => keep({ top: topCard(tools.node) }), scrollRest);
});
// Cards come to rest below the tools, which stay in sight.
new ResizeObserver(() => {
  const sticky = getComputedStyle(tools.node).position === 'sticky';
  const height = sticky ? tools.node.offsetHeight : 0;
  document.documentElement.style.scrollPaddingTop = `${height + 4}px`;
  document.documentElement.style.setProperty('--tools', `${height}px`);
}).observe(tools.node);

function showNothing(next: PanelNotice): void {
  shown = undefined;
  for (const part of [head, tools.node, states.bar, states.list, list.node, none, hidden, progress]) part.hidden = true;
  showNotice(next);
}

function sayCopied(): void {
  said.textContent = shown?.texts.copied ?? '';
  said.classList.add('seen');
  setTimeout(() => {
    said.classList.remove('seen');
    said.textContent = '';
  }, 2000);
}

function follow(request: PanelRequest): void {
  if (!shown) return;
  if (request.what === 'search') tools.search.select();
  else if (request.what === 'order') change({ order: request.order });
  else {
    keep({ open: request.open ? shown.article.cards.map(({ id }) => id) : [] });
    list.open(state.open);
  }
}

function receive(message: ToPanel): void {
  if (message.type === 'request') follow(message.request);
  else if (message.type === 'ask-shown')
    send({ type: 'shown', ...shownInPage(shown?.article, state.state, list.ids()) });
  else if (message.type === 'cards') arrivals.keep(message);
  else if (message.type === 'show') showArticle(arrivals.complete(message), message.texts);
  else if (message.type === 'notice') showNothing(message.notice);
  else if (message.type === 'copied') sayCopied();
  else if (message.key === shown?.article.key) mark(message.id);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => receive(data));
send({ type: 'ready' });
