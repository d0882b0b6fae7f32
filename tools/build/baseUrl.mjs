/** The address the add-in is served from: the manifest and the help links in the sources name the default, and the build replaces it. */
import { Complaint } from '../project.mjs';

export const defaultBaseUrl = 'https://localhost:3000';

/**
 * Checks what was given as --env url=… and writes it as addresses are written, without a final slash.
 * @param {unknown} text anything but a text is no address: `--env url` without one arrives as true
 */
export function baseUrlFrom(text) {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.password || url.search || url.hash)
    throw new Complaint(
      `"${text ?? ''}" cannot be the address of the add-in: give an https address such as https://addins.example.com/turnover.`,
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

export const addressUnder = (/** @type {string} */ baseUrl, /** @type {string} */ file) => `${baseUrl}/${file}`;
