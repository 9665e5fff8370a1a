import * as vscode from 'vscode';
import type { AnswerLine, Asked, SourceLine } from '../../core/corpus/ask';
import { readQuery } from '../../core/corpus/query/read-query';
import type { Stretch } from '../../core/corpus/timeline';
import { statementCount } from '../../core/wording/counts';
import { stretchText } from '../../core/wording/dates';
import type { ActorCount } from '../../worker/protocol';
import { fields } from '../article/arguments';
import { hideUncertain } from '../article/open-article';
import { treeItem } from '../shown';
import { translate as t } from '../words';
import type { Folder } from './folder';
import { openWords } from './open';
import { usualThreshold } from './tab';
import { citationOf, stoppedText, treeRow } from './wording';

/** So many rows come at a time. */
const pageSize = 200;

const isRead = 'sayso.folderIsRead';

interface Of {
  /** Whose words. */
  readonly actor: string;
}

type Node =
  | { readonly type: 'actor'; readonly id: string; readonly of: ActorCount }
  | ({ readonly type: 'stretch'; readonly stretch: Stretch } & Of)
  | ({ readonly type: 'line'; readonly line: AnswerLine } & Of)
  | ({ readonly type: 'source'; readonly source: SourceLine } & Of)
  /** What stands behind the rows of a page. @property actor nobody's: of the actors themselves */
  | {
      readonly type: 'rest';
      readonly actor: string | null;
      readonly within: string;
      readonly from: number;
      readonly left: number;
    }
  /** What is read is a part: a row that goes on. @property files how many are read */
  | { readonly type: 'stopped'; readonly files: number };

/** The view "Who Speaks in This Folder": whoever has statements, these by date below them; nothing is read unasked. */
export function registerDossierTree(folder: Folder): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  /** What was read once is read again where other knowledge or files made it useless, unless the reader stops that. */
  let isWanted = false;
  const isReady = async (): Promise<boolean> => {
    if (isWanted && !folder.isReady && !folder.isStopped) isWanted = await folder.ready();
    return hasAnswers(folder);
  };
  const view = vscode.window.createTreeView<Node>('sayso.dossiers', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => {
        try {
          return (await isReady()) ? await childrenOf(folder, node) : [];
        } catch {
          // Its thread has ended: the folder tells of a change when there is another.
          return [];
        }
      },
      getTreeItem: itemOf,
    },
  });
  const refresh = async (): Promise<void> => {
    const isThere = hasAnswers(folder);
    isWanted ||= folder.isReady;
    changed.fire(undefined);
    await vscode.commands.executeCommand('setContext', isRead, isThere);
    const none = folder.isReady && (await speakers(folder).catch(() => [undefined])).length === 0;
    view.message = none ? t('Nobody who is known speaks in the articles of this folder.') : '';
  };
  return vscode.Disposable.from(
    view,
    changed,
    folder.onDidChange(() => void refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(hideUncertain)) changed.fire(undefined);
    }),
    vscode.commands.registerCommand('sayso.readFolder', () => folder.ready()),
    vscode.commands.registerCommand('sayso.showWords', async (argument: unknown) => {
      const { path, id } = fields(argument);
      if (typeof path === 'string' && typeof id === 'string')
        await openWords(folder, { path, id }, vscode.ViewColumn.Active);
    }),
  );
}

/** All is read, or what the reader has let be read before they stopped it. */
const hasAnswers = (folder: Folder): boolean => folder.isReady || folder.isStopped;

const speakers = async (folder: Folder): Promise<readonly ActorCount[]> =>
  (await folder.ask('actors')).filter(({ statements }) => statements > 0);

async function childrenOf(folder: Folder, node: Node | undefined): Promise<Node[]> {
  if (!node || (node.type === 'rest' && node.actor === null)) {
    const actors = actorNodes(await speakers(folder), node?.from ?? 0);
    if (node || !folder.isStopped) return actors;
    return [{ type: 'stopped', files: (await folder.ask('counts')).files }, ...actors];
  }
  switch (node.type) {
    case 'actor':
      return rowsOf(folder, node.id, '', 0);
    case 'stretch':
      return rowsOf(folder, node.actor, node.stretch.within, 0);
    case 'rest':
      return rowsOf(folder, node.actor!, node.within, node.from);
    case 'line':
      return node.line.sources.map((source) => ({ type: 'source', actor: node.actor, source }));
    case 'source':
    case 'stopped':
      return [];
  }
}

function actorNodes(all: readonly ActorCount[], from: number): Node[] {
  const own = all.slice(from, from + pageSize).map((of): Node => ({ type: 'actor', id: of.id, of }));
  return [...own, ...restOf(null, '', from + pageSize, all.length)];
}

async function rowsOf(folder: Folder, actor: string, within: string, from: number): Promise<Node[]> {
  const asked = askedOf(actor);
  const { stretches, lines, rows } = await folder.ask('timeline', { asked, within, from, count: pageSize });
  if (stretches.length > 0) return stretches.map((stretch) => ({ type: 'stretch', actor, stretch }));
  return [
    ...lines.map((line): Node => ({ type: 'line', actor, line })),
    ...restOf(actor, within, from + pageSize, rows),
  ];
}

function restOf(actor: string | null, within: string, from: number, all: number): Node[] {
  return all > from ? [{ type: 'rest', actor, within, from, left: all - from }] : [];
}

function askedOf(actor: string): Asked {
  const isSure = vscode.workspace.getConfiguration().get<boolean>(hideUncertain, false);
  return { actor, query: readQuery('').query, threshold: usualThreshold, ...(isSure ? { isSure } : {}) };
}

function itemOf(node: Node): vscode.TreeItem {
  const state = vscode.TreeItemCollapsibleState.Collapsed;
  switch (node.type) {
    case 'actor': {
      const item = treeItem({ label: node.of.name, description: statementCount(node.of.statements, t), state });
      item.id = node.id;
      item.contextValue = 'dossier';
      return item;
    }
    case 'stretch': {
      const { within, rows } = node.stretch;
      const item = treeItem({ label: stretchText(within, t), description: rows.toLocaleString('en'), state });
      item.id = `${node.actor} ${within}`;
      return item;
    }
    case 'rest': {
      const item = treeItem({ label: t('and {0} more', node.left.toLocaleString('en')), state });
      item.id = `${node.actor ?? ''} ${node.within} ${node.from}`;
      return item;
    }
    case 'stopped': {
      const description = t('stopped; files read: {0}', node.files.toLocaleString('en'));
      const item = treeItem({ label: t('Read the Rest'), description, tooltip: stoppedText(node.files, t) });
      item.command = { title: t('Read the Rest'), command: 'sayso.readFolder' };
      return item;
    }
    case 'line':
      return lineItem(node.actor, node.line);
    case 'source': {
      const { source, actor } = node;
      return leading(treeItem({ ...treeRow(source, 1, t), tooltip: source.words }), actor, source, 'source');
    }
  }
}

function lineItem(actor: string, line: AnswerLine): vscode.TreeItem {
  const { length } = line.sources;
  const first = line.sources[0]!;
  const item = treeItem({
    ...treeRow(first, length, t),
    tooltip: citationOf(line, t).trimEnd(),
    state: length > 1 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  });
  return leading(item, actor, first, 'line');
}

/** A row that leads to its words. */
function leading(item: vscode.TreeItem, actor: string, { path, id }: SourceLine, type: string): vscode.TreeItem {
  item.id = `${type} ${actor} ${id} ${path}`;
  item.command = { title: t('Show'), command: 'sayso.showWords', arguments: [{ path, id }] };
  return item;
}
