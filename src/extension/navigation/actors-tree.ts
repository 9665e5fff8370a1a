import * as vscode from 'vscode';
import type { ActorKind, Span } from '../../core/model';
import type { ListedActor } from '../../core/analysis/everybody';
import type { Articles } from '../article/articles';
import type { OpenArticle } from '../article/open-article';
import { toRange } from '../article/convert';
import { shorten } from '../../core/wording/one-line';
import { countsWords } from '../../core/wording/counts';
import { actorKindWords } from '../../core/wording/kinds';
import { treeItem } from '../shown';
import { translate } from '../words';
import { reading } from '../parts/part';

interface ActorNode extends ListedActor {
  readonly type: 'actor';
}

interface PlaceNode {
  readonly type: 'place';
  readonly actor: ActorNode;
  readonly span: Span;
}

/** Everybody who speaks and stands in no record. */
interface GroupNode {
  readonly type: 'group';
  readonly members: readonly ActorNode[];
}

type Node = ActorNode | PlaceNode | GroupNode;

const icons: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  office: 'briefcase',
  organisation: 'organization',
  state: 'globe',
  region: 'location',
};

/** The view "Actors in This Article": each actor with its counts, its mentions below it; those who speak come first. */
export function registerActorsTree(articles: Articles): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let article = articles.active;
  const view = vscode.window.createTreeView<Node>('sayso.actors', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren(node) {
        if (!article) return [];
        if (!node) return topNodes(actorNodes(article, articles));
        if (node.type === 'group') return [...node.members];
        return node.type === 'place' ? [] : node.places.map((span) => ({ type: 'place', actor: node, span }));
      },
      getParent: (node) => (node.type === 'place' ? node.actor : undefined),
      getTreeItem: (node) => {
        if (node.type === 'group') return groupItem(node);
        return node.type === 'actor' ? actorItem(node) : placeItem(node, article);
      },
    },
  });
  const refresh = (): void => {
    article = articles.active;
    const none = article !== undefined && actorNodes(article, articles).length === 0;
    view.message = none ? vscode.l10n.t('No names were found in this article.') : '';
    changed.fire(undefined);
  };
  return vscode.Disposable.from(view, changed, articles.onDidChangeActive(refresh));
}

function actorNodes({ analysis, text }: OpenArticle, articles: Articles): ActorNode[] {
  return reading()
    .actorsIn(analysis, text, articles.knowledge)
    .map((actor) => ({ type: 'actor', ...actor }));
}

function topNodes(actors: readonly ActorNode[]): Node[] {
  const members = actors.filter(({ id }) => id === null);
  const known = actors.filter(({ id }) => id !== null);
  if (members.length === 0) return known;
  // They speak, so they stand before those who are only named.
  const speaking = known.filter(({ statements }) => statements > 0);
  return [...speaking, { type: 'group', members }, ...known.slice(speaking.length)];
}

function groupItem({ members }: GroupNode): vscode.TreeItem {
  const item = treeItem({
    label: vscode.l10n.t('Not in your knowledge'),
    description: String(members.length),
    tooltip: vscode.l10n.t('They speak in this article, and no record holds them. “Add” writes one.'),
    state: vscode.TreeItemCollapsibleState.Expanded,
  });
  item.id = 'not-in-knowledge';
  item.contextValue = 'strangers';
  return item;
}

function actorItem(node: ActorNode): vscode.TreeItem {
  const item = treeItem({
    label: node.name,
    description: countsWords(node.mentions, node.statements, translate),
    tooltip: node.id
      ? `${node.name} · ${actorKindWords(node.kind, translate)}`
      : vscode.l10n.t('{0} · not in your knowledge', node.name),
    state: vscode.TreeItemCollapsibleState.Collapsed,
  });
  item.id = node.id ?? `name:${node.name}`;
  item.iconPath = node.id
    ? new vscode.ThemeIcon(icons[node.kind], new vscode.ThemeColor(`sayso.${node.kind}`))
    : new vscode.ThemeIcon(icons[node.kind]);
  item.contextValue = node.id ? 'actor' : 'stranger';
  return item;
}

function placeItem({ actor, span }: PlaceNode, article: OpenArticle | undefined): vscode.TreeItem {
  if (!article) return treeItem({ label: '' });
  const { text, document } = article;
  const line = toRange(document, span).start.line + 1;
  const from = lineStart(text, span.start);
  const before = text.slice(Math.max(from, span.start - 30), span.start);
  const lead = before.slice(span.start - 30 > from ? before.indexOf(' ') + 1 : 0);
  const after = shorten(text.slice(span.end, span.end + 80), 70);
  const gap = /^\s/.test(text.slice(span.end, span.end + 1)) ? ' ' : '';
  const item = treeItem({
    label: [lead, text.slice(span.start, span.end), gap + after],
    description: vscode.l10n.t('line {0}', line),
  });
  item.id = `${actor.id ?? actor.name}@${span.start}`;
  item.command = {
    title: vscode.l10n.t('Show'),
    command: 'sayso.reveal',
    arguments: [{ uri: document.uri.toString(), start: span.start, end: span.end, preserveFocus: true }],
  };
  return item;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
