/** Serves one folder's files on this machine, to be read by a page of any address. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

/** VS Code takes no extension whose address has no path. */
const place = '/extension';

/** VS Code asks with headers of its own, so the browser asks first whether it may. */
const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, OPTIONS',
  'cache-control': 'no-store',
};

/**
 * @typedef {object} FileServer
 * @property {string} url of the folder, without a slash at its end
 * @property {() => Promise<void>} stop
 */

/**
 * @param {string} folder
 * @returns {Promise<FileServer>}
 */
export async function serveFiles(folder) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') response.writeHead(204, headers).end();
    else void sendFile(path.join(root, pathOf(request.url)), root, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${place}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {string | undefined} url */
function pathOf(url) {
  try {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    return pathname.startsWith(`${place}/`) ? decodeURIComponent(pathname.slice(place.length)) : '/';
  } catch {
    return '/';
  }
}

/**
 * @param {string} file
 * @param {string} root
 * @param {import('node:http').ServerResponse} response
 */
async function sendFile(file, root, response) {
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile || !file.startsWith(root + path.sep)) {
    response.writeHead(404, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': types.get(path.extname(file)) ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
