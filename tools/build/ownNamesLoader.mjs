/** A webpack loader that writes the namespace and the server of office.js of this build into a source, before it is compiled. */
import { textUnder } from './namespace.mjs';
import { textWithOfficeHost } from './officeScript.mjs';

/** @this {import('webpack').LoaderContext<{ namespace: string, officeHost: string }>} */
export default function ownNamesLoader(/** @type {string} */ source) {
  const { namespace, officeHost } = this.getOptions();
  return textWithOfficeHost(officeHost, textUnder(namespace, source));
}
