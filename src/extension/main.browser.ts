import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { Format } from '../core/export/format';
import type { ImportForm } from '../core/import/record';
import { openPort } from './article/elsewhere/port.browser';
import { start } from './extension';
import type { Thread } from './platform';

export function activate(context: ExtensionContext): Promise<void> {
  const bundle = async (name: string): Promise<unknown> => {
    const code = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, `dist/${name}.js`));
    return loaded(new TextDecoder().decode(code));
  };
  return start(context, {
    // A browser's worker is slower and shares its memory with the tab.
    longestText: 1_500_000,
    async openReader() {
      const program = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/web/reader.js'));
      return openPort(new TextDecoder().decode(program));
    },
    loadFormats: async () => ((await bundle('formats')) as { formats: readonly Format[] }).formats,
    loadForms: async () => ((await bundle('import-forms')) as { importForms: readonly ImportForm[] }).importForms,
    startThread,
  });
}

/** As the host has loaded the extension itself: a browser's has no `require` for its other files. */
function loaded(code: string): unknown {
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports;
}

/** From a blob: an extension that was installed remotely may not start a worker by its address. */
async function startThread(dist: Uri, program: string): Promise<Thread> {
  const code = await workspace.fs.readFile(Uri.joinPath(dist, program));
  const address = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listen) => worker.addEventListener('message', ({ data }) => listen(data)),
    onError: (listen) => worker.addEventListener('error', ({ message }) => listen(message)),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
