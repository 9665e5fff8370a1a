/** What VS Code says to its console in every run, and what says nothing about the extension. */

const harmless = [
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^\[(Service Worker|AgentHost|AccountPolicyGate|reconnection-grace-time|remote-connection)/,
  /^Updating additional builtin extensions cache/,
  /marketplace|gallery/i,
  /vsda|favicon/,
  // It knows no account, and asks for one all the same.
  /authentication provider 'github'|GitHub session|^\[DefaultAccount\]|^\[chat/,
  /package\.nls\.json' failed with status code 404/,
  /^(Loading development extension|Creation of workbench contribution|Ignoring fetching additional builtin)/,
];

/**
 * @param {string} line
 * @returns {boolean}
 */
export function isNoise(line) {
  return harmless.some((pattern) => pattern.test(line));
}
