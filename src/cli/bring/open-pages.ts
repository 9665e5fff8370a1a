import { Unreadable } from '../read-file';
import type { PageReader } from './import-articles';

export function openPages(): PageReader {
  return {
    read: () => Promise.reject(new Unreadable('is no text that is read')),
    close: () => Promise.resolve(),
  };
}
