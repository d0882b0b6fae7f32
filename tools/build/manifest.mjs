/** The manifest of a deployment, out of the one in the sources. */
import { defaultBaseUrl } from './baseUrl.mjs';
import { textUnder } from './namespace.mjs';

/** @typedef {import('./deployment.mjs').Deployment} Deployment */

/** An address is written without quotes and angle brackets, but may hold what begins an entity. */
const inXml = (/** @type {string} */ address) => address.replaceAll('&', '&amp;');

const idElement = /<Id>[^<]*<\/Id>/;

/**
 * With its own address in every place, its namespace, and its id where it has one of its own.
 * @param {Pick<Deployment, 'baseUrl' | 'namespace' | 'id'>} deployment
 */
export function manifestOf({ baseUrl, namespace, id }, /** @type {string} */ manifest) {
  const moved = textUnder(namespace, manifest).replaceAll(defaultBaseUrl, () => inXml(baseUrl));
  return id === undefined ? moved : moved.replace(idElement, `<Id>${id}</Id>`);
}
