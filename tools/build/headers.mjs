/** What a web server has to send with the files of a deployment: one table, from which the files for common servers are written. */
import { addinPolicy, policyText } from './contentSecurityPolicy.mjs';

/**
 * @typedef {Record<string, string>} Headers values by the name of the header
 * @typedef {{ what: string, folder: string, name: string, headers: Headers }} FileKind
 *   folder, name: regular expressions for where a file is and what it is called
 */

/** @type {FileKind[]} the first that fits is that of a file */
export const fileKinds = [
  {
    what: 'A file with a hash in its name never changes: other content has another name.',
    folder: 'pages/',
    name: '[^/]+\\.[0-9a-f]{8}\\.(js|css)',
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    what: 'Excel on the web reads the metadata of the functions from an origin of its own.',
    folder: '',
    name: 'functions(-[A-Za-z-]+)?\\.json',
    headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' },
  },
  {
    what: 'All others are asked for again, and answered with 304 where they are as before.',
    folder: '(.*/)?',
    name: '[^/]*',
    headers: { 'Cache-Control': 'no-cache' },
  },
];

/** With every answer. None is X-Frame-Options: Excel on the web shows the pane in a frame of another site. */
export const commonHeaders = (/** @type {string} */ officeScript) => ({
  'Content-Security-Policy': policyText(addinPolicy(officeScript)),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});

/** @returns {FileKind} */
export const kindOf = (/** @type {string} */ file) =>
  fileKinds.find(({ folder, name }) => new RegExp(`^${folder}${name}$`).test(file));

/** Servers differ in what they take a file for. */
export const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
