/** Where and under which names a build is going to run: what `npm run build -- --env …` can say. */
import { Complaint } from '../project.mjs';
import { baseUrlFrom, defaultBaseUrl } from './baseUrl.mjs';
import { defaultNamespace, namespaceFrom } from './namespace.mjs';
import { microsoftOfficeScript, officeScriptFrom } from './officeScript.mjs';

/**
 * @typedef {object} Deployment
 * @property {string} baseUrl without a final slash
 * @property {boolean} isForServer an address was given: only what Excel loads is built, with the files a web server needs
 * @property {string} officeScript an address, or a path under the folder
 * @property {string} namespace
 * @property {string} [id] of the add-in, in place of the manifest's own
 */

const names = ['url', 'officejs', 'namespace', 'id'];
const isOfWebpack = (/** @type {string} */ name) => name.startsWith('WEBPACK_');

/**
 * Something given empty is a mistake, such as a variable not set, and no wish for the default.
 * @param {Record<string, unknown>} env what webpack made of its --env options
 * @returns {Deployment}
 */
export function deploymentFrom(env) {
  const unknown = Object.keys(env).find((name) => !names.includes(name) && !isOfWebpack(name));
  if (unknown)
    throw new Complaint(`There is no --env ${unknown}. A build knows ${names.map((name) => `${name}=…`).join(', ')}.`);
  return {
    baseUrl: 'url' in env ? baseUrlFrom(env.url) : defaultBaseUrl,
    isForServer: 'url' in env,
    officeScript: 'officejs' in env ? officeScriptFrom(env.officejs) : microsoftOfficeScript,
    namespace: 'namespace' in env ? namespaceFrom(env.namespace) : defaultNamespace,
    ...('id' in env && { id: idFrom(env.id) }),
  };
}

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

function idFrom(text) {
  const id =
    typeof text === 'string'
      ? text
          .trim()
          .toLowerCase()
          .replace(/^\{(.*)\}$/, '$1')
      : '';
  if (!guid.test(id) || /^[0-]+$/.test(id))
    throw new Complaint(
      `"${text ?? ''}" cannot be the id of the add-in: give a GUID such as 1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9, which "node -p crypto.randomUUID()" makes.`,
    );
  return id;
}
