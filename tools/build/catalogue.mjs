/** The function catalogue as the task pane reads it: one JSON file a language, out of the docblocks and their translations. */
import { readFunctionDocs } from '../docblocks.mjs';
import { helpLocales, partsOf } from './helpPage.mjs';
import { readTranslation, sourceLocale } from './translation.mjs';

/**
 * @typedef {import('../docblocks.mjs').FunctionDoc} FunctionDoc
 * @typedef {import('./translation.mjs').Translation} Translation
 * @typedef {{ value: string | number, meaning: string }} CatalogueWord
 * @typedef {{ name: string, description: string, isOptional: boolean, words: CatalogueWord[] }} CatalogueParameter
 * @typedef {{
 *   id: string, part: string, description: string, parameters: CatalogueParameter[], returns: string,
 *   examples: { formula: string, result: string }[], remarks: string, source: string,
 * }} CatalogueFunction
 */

/** Beside the pages of the pane, which ask for it when they are opened. */
const catalogueFile = (/** @type {string} */ locale) => `pages/catalogue-${locale}.json`;

/**
 * @param {FunctionDoc[]} functions
 * @param {Translation} [translation] none for the language of the docblocks
 * @returns {CatalogueFunction[]}
 */
export function catalogue(functions, translation) {
  return partsOf(functions).flatMap(({ part, members }) =>
    members.map((entry) => {
      const { description, returns, remarks, source } = translation?.functions[entry.id] ?? entry;
      const { id, examples } = entry;
      const parameters = entry.parameters.map((parameter) => parameterOf(entry, parameter, translation));
      return { id, part, description, parameters, returns, examples, remarks, source };
    }),
  );
}

/** @returns {CatalogueParameter} */
function parameterOf(/** @type {FunctionDoc} */ entry, { name, description, optional, enumId }, translation) {
  const words = (enumId ? entry.enums[enumId] : []).map(({ value, tooltip }) => ({
    value,
    meaning: translation?.enums[enumId]?.[value] ?? tooltip,
  }));
  const text = translation?.functions[entry.id]?.parameters[name] ?? description;
  return { name, description: text, isOptional: optional, words };
}

/** @returns {Record<string, string>} the content of every file, by its name */
export function catalogueFiles(functions = readFunctionDocs()) {
  const content = (/** @type {string} */ locale) =>
    catalogue(functions, locale === sourceLocale ? undefined : readTranslation(locale));
  return Object.fromEntries(helpLocales.map((locale) => [catalogueFile(locale), JSON.stringify(content(locale))]));
}
