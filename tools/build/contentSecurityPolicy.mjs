/**
 * What each page may load, and who may show it in a frame: one source for the headers a server sends, the header files of a
 * deployment, and the meta elements in the pages, which hold even where a server sends nothing.
 */
import { microsoftOfficeScript } from './officeScript.mjs';

/** office.js asks for this library of Microsoft's when it runs in older hosts. */
const ajaxLibrary = 'https://ajax.aspnetcdn.com';

/** Excel on the web runs in a frame of officeapps.live.com; around it stands what opened the workbook. All of them count. */
const excelOrigins = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
];

/** The same in Microsoft 365 for China, which 21Vianet operates. */
const chineseExcelOrigins = ['https://*.partner.officewebapps.cn', 'https://*.sharepoint.cn'];

/** @typedef {Record<string, string[]>} Policy the sources by the name of the directive */

const ownFilesOnly = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'none'"],
};

/**
 * For the workbench, and for every page that asks for nothing from elsewhere.
 * @type {Policy}
 */
export const ownPolicy = { ...ownFilesOnly, 'frame-ancestors': ["'self'"] };

/**
 * For everything Excel loads.
 * @param {string} [officeScript] an address, or a path under the same folder
 * @returns {Policy}
 */
export function addinPolicy(officeScript = microsoftOfficeScript) {
  const isForeign = officeScript.startsWith('https:');
  const office = isForeign ? [new URL(officeScript).origin] : [];
  const inChina = office.some((origin) => origin.endsWith('.cn'));
  return {
    ...ownFilesOnly,
    'script-src': ["'self'", ...office, ...(isForeign && !inChina ? [ajaxLibrary] : [])],
    'connect-src': ["'self'", ...office],
    'frame-ancestors': ["'self'", ...excelOrigins, ...(inChina ? chineseExcelOrigins : [])],
  };
}

export const policyText = (/** @type {Policy} */ policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/** Browsers ignore in a page what only a server may say. */
const ofServersOnly = 'frame-ancestors';

/** A page with its policy at the top of its head, so that it holds for all that follows. */
export function pageWithPolicy(/** @type {string} */ page, /** @type {Policy} */ policy) {
  const own = Object.fromEntries(Object.entries(policy).filter(([directive]) => directive !== ofServersOnly));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(own)}" />`;
  const head = /<head\b[^>]*>/;
  if (!head.test(page)) throw new Error('The page has no head element for its policy');
  return page.replace(head, (tag) => `${tag}\n    ${meta}`);
}
