import * as vscode from 'vscode';
import type { Offer } from '../../core/actors/writing/offers';
import { forActorsFiles, worldOf } from './files';
import { fileOffset, fileRange } from '../article/convert';
import type { KnowledgeStore } from '../knowledge/store';
import { helpedText, letters, offerItem } from '../offered';
import { authoring } from '../parts/part';

/** No more items are shown at once: thousands would be slow to show and to read. */
const most = 500;

/** Completes fields, values, ids and whole records while an actors file is written. */
export function registerActorsFileCompletion(store: KnowledgeStore): vscode.Disposable {
  return forActorsFiles(store, (selector, hasSchema) => {
    // With the YAML extension, whose list comes up as one types, ours joins it.
    const triggers = [' ', '-', '{', '[', ',', ...(hasSchema ? [] : letters)];
    return vscode.languages.registerCompletionItemProvider(selector, completion(store, hasSchema), ...triggers);
  });
}

function completion(store: KnowledgeStore, hasSchema: boolean): vscode.CompletionItemProvider {
  const offers = new WeakMap<vscode.CompletionItem, Offer>();
  /** Where the list was last asked for, or came up behind a colon: there it goes on while one types. */
  let asked = '';
  return {
    provideCompletionItems(document, position, _token, { triggerKind }) {
      const text = helpedText(document);
      const place = text === undefined ? null : authoring().placeAt(text, fileOffset(document, position));
      if (text === undefined || !place) return undefined;
      const here = `${document.uri.toString()} ${place.start}`;
      // In the midst of a word; a blank behind the colon, or the keys for it, ask for the list.
      const isTyped = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter && place.cursor > place.start;
      if (!isTyped) asked = here;
      else if (authoring().isFree(place) && asked !== here) return undefined;
      const range = {
        inserting: fileRange(document, { start: place.start, end: place.cursor }),
        replacing: fileRange(document, { start: place.start, end: place.end }),
      };
      const all = authoring()
        .offersAt(place, worldOf(store))
        .filter(({ kind }) => !hasSchema || (kind !== 'field' && kind !== 'choice'));
      const fitting = authoring().narrow(all, text.slice(place.start, place.cursor)).slice(0, most);
      const items = fitting.map((offer, i) => {
        const made = offerItem(offer, range, i);
        offers.set(made, offer);
        return made;
      });
      return new vscode.CompletionList(items, fitting.length < all.length);
    },
    // Of thousands of actors only the one that is looked at is described.
    resolveCompletionItem(item) {
      const { about, help } = offers.get(item) ?? {};
      if (about)
        item.documentation = [authoring().aboutActor(about, store.current), ...(help ? [help] : [])].join('\n\n');
      return item;
    },
  };
}
