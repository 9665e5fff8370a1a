import { isSeq } from 'yaml';
import { type Meaning, meaningKey } from '../actors/names/means';
import { changed, readSidecar, type SidecarChange } from './sidecar';

/**
 * The file with the reader's word on whom a name means, or without it, and nothing else changed.
 * @param text the whole file as it stands; empty where there is none yet
 * @param chosen false takes the word back
 */
export function withMeaning(text: string, { text: name, actor }: Meaning, chosen: boolean): SidecarChange {
  const before = readSidecar(text);
  if (!before.ok) return before;
  const means = before.sidecar.means ?? [];
  const others = means.map((one) => meaningKey(one.text) !== meaningKey(name));
  return changed(text, (document) => {
    const list: unknown = document.get('means');
    // A name means one actor: an earlier word on it goes.
    if (isSeq(list)) list.items = list.items.filter((_, i) => others[i]);
    if (chosen) {
      const entry = document.createNode({ text: name, actor });
      Object.assign(entry, { flow: true });
      if (isSeq(list)) list.items.push(entry);
      else {
        document.set('means', document.createNode([]));
        Object.assign(document.get('means') as object, { flow: false, items: [entry] });
      }
    } else if (isSeq(list) && list.items.length === 0) document.delete('means');
  });
}
