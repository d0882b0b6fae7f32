/** The address the add-in is served from: the manifest and the help links in the sources name the default, and the build replaces it. */
import { Complaint } from '../project.mjs';

export const defaultBaseUrl = 'https://localhost:3000';

/** Checks what was given as --env url=… and drops a final slash. */
export function baseUrlFrom(/** @type {string} */ text = defaultBaseUrl) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash)
    throw new Complaint(
      `"${text}" cannot be the address of the add-in: give an https address such as https://addins.example.com/turnover.`,
    );
  return text.replace(/\/+$/, '');
}

export const addressUnder = (/** @type {string} */ baseUrl, /** @type {string} */ file) => `${baseUrl}/${file}`;

/** The manifest for an add-in served from another address. */
export const manifestAt = (/** @type {string} */ baseUrl, /** @type {string} */ manifest) =>
  manifest.replaceAll(defaultBaseUrl, baseUrl);
