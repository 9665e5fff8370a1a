import * as vscode from 'vscode';
import { actorPlaces } from '../../core/annotations/actor-places';
import { sidecarEnding } from '../../core/annotations/sidecar';
import { idForm } from '../../core/actors/records/fields';
import { fileRange, rangeIn } from '../article/convert';
import { openDocument } from '../knowledge/files';
import { shippedUri } from '../knowledge/shipped';
import type { KnowledgeStore } from '../knowledge/store';
import { idAt, type IdPlaces } from './files';

const exclude = '**/{.git,.hg,.svn,node_modules,.vscode}/**';

/** Gives an actor another id: in the records, and in all that the reader has decided. */
export function renameProvider(store: KnowledgeStore, places: IdPlaces): vscode.RenameProvider {
  return {
    async prepareRename(document, position) {
      const id = idAt(document, position);
      if (!id) throw new Error(vscode.l10n.t('Only an id can be renamed here. A name is changed by typing.'));
      if (await isShipped(id.text, places))
        throw new Error(vscode.l10n.t('“{0}” comes with Sayso. Give your own record another id instead.', id.text));
      return { range: fileRange(document, id), placeholder: id.text };
    },
    async provideRenameEdits(document, position, newId, token) {
      const id = idAt(document, position);
      if (!id || id.text === newId) return undefined;
      if (!idForm.test(newId))
        throw new Error(vscode.l10n.t('An id is written in small letters, digits and hyphens: first-last.'));
      if ((await places.of(newId, 'records')).length > 0 || store.current.byId.has(newId))
        throw new Error(vscode.l10n.t('“{0}” is somebody’s id already.', newId));
      const edit = new vscode.WorkspaceEdit();
      for (const { uri, range } of await places.of(id.text, 'all')) edit.replace(uri, range, newId);
      const sidecars = await vscode.workspace.findFiles(`**/*${sidecarEnding}`, exclude, undefined, token);
      for (const uri of sidecars) {
        if (token.isCancellationRequested) return undefined;
        const text = await textOf(uri);
        for (const place of actorPlaces(text, id.text)) edit.replace(uri, rangeIn(text, place), newId);
      }
      return edit;
    },
  };
}

async function isShipped(id: string, places: IdPlaces): Promise<boolean> {
  const { scheme } = shippedUri('');
  return (await places.of(id, 'records')).some(({ uri }) => uri.scheme === scheme);
}

/** Empty where it cannot be read. */
async function textOf(uri: vscode.Uri): Promise<string> {
  const open = openDocument(uri);
  if (open) return open.getText();
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}
