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
  return url.href.replace(/\/+$/, '');
}

/** The address that webpack's --env names. An empty one is a mistake, such as a variable not set, and no wish for the default. */
export const baseUrlOf = (/** @type {Record<string, unknown>} */ env) =>
  'url' in env ? baseUrlFrom(env.url) : defaultBaseUrl;

export const addressUnder = (/** @type {string} */ baseUrl, /** @type {string} */ file) => `${baseUrl}/${file}`;

/** An address is written without quotes and angle brackets, but may hold what begins an entity. */
const inXml = (/** @type {string} */ address) => address.replaceAll('&', '&amp;');

/** The manifest for an add-in served from another address. */
export const manifestAt = (/** @type {string} */ baseUrl, /** @type {string} */ manifest) =>
  manifest.replaceAll(defaultBaseUrl, () => inXml(baseUrl));
