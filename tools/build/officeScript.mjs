/** Where the pane loads Microsoft's office.js from. It is Microsoft's and not ours to ship, so that every copy lies elsewhere. */
import path from 'node:path';
import { Complaint } from '../project.mjs';

/** Microsoft's own address, which every add-in of the store must use. */
export const microsoftOfficeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** office.js finds the rest of itself by its own name. */
const fileName = /(^|\/)office(\.debug)?\.js$/;
const relativePath = /^(\.\/)?([\w-][\w.-]*\/)*office(\.debug)?\.js$/;

/**
 * Checks what was given as --env officejs=…: an https address, or a path under the folder that is served.
 * @param {unknown} text
 */
export function officeScriptFrom(text) {
  const script = typeof text === 'string' ? text.trim() : '';
  if (relativePath.test(script)) return path.posix.normalize(script);
  const url = URL.canParse(script) ? new URL(script) : undefined;
  const isAddress = url?.protocol === 'https:' && !url.username && !url.password && !url.search && !url.hash;
  if (!isAddress || !fileName.test(url.pathname))
    throw new Complaint(
      `"${text ?? ''}" cannot be the address of office.js: give an https address that ends in /office.js, or the path of a copy in the folder you serve, such as ./office/office.js.`,
    );
  return url.href;
}

/** The folder of a copy beside our own files, with a final slash; undefined where office.js comes from another server. */
export const localOfficeFolder = (/** @type {string} */ script) =>
  script.startsWith('https:') ? undefined : script.replace(/[^/]+$/, '');

/** The server that has to be reached for it. */
export const officeHostOf = (/** @type {string} */ script, /** @type {string} */ baseUrl) =>
  new URL(script, `${baseUrl}/`).host;

/** A text of the sources, which name Microsoft's server, as it reads with another. */
export const textWithOfficeHost = (/** @type {string} */ host, /** @type {string} */ text) =>
  text.replaceAll(new URL(microsoftOfficeScript).host, () => host);

/** taskpane.html with another office.js. */
export function pageWithOfficeScript(/** @type {string} */ page, /** @type {string} */ script) {
  if (!page.includes(`"${microsoftOfficeScript}"`))
    throw new Error('taskpane.html no longer loads office.js as the build expects');
  return page.replace(`"${microsoftOfficeScript}"`, () => `"${script.replaceAll('&', '&amp;')}"`);
}
