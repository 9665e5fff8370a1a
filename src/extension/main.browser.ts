import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { Format } from '../core/export/format';
import type { ImportForm } from '../core/import/record';
import { openPort } from './article/elsewhere/port.browser';
import { start } from './extension';
import { loadPartsWith } from './parts/part';
import type { Thread } from './platform';

export async function activate(context: ExtensionContext): Promise<void> {
  const textOf = async (name: string): Promise<string> => {
    const code = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, `dist/${name}.js`));
    return new TextDecoder().decode(code);
  };
  const bundle = async (name: string): Promise<unknown> => loaded(await textOf(name));
  // A browser's files are not to be had at once; what is fetched here runs when it is first used.
  const [reading, authoring] = await Promise.all([textOf('reading'), textOf('authoring')]);
  const parts = { reading, authoring };
  loadPartsWith((name) => loaded(parts[name]));
  return start(context, {
    // A browser's worker is slower and shares its memory with the tab.
    longestText: 1_500_000,
    async openReader() {
      const program = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/web/reader.js'));
      return openPort(new TextDecoder().decode(program));
    },
    loadFormats: async () => ((await bundle('formats')) as { formats: readonly Format[] }).formats,
    loadForms: async () => ((await bundle('import-forms')) as { importForms: readonly ImportForm[] }).importForms,
    cores: navigator.hardwareConcurrency,
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
