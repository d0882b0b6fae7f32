/** What the build does to the metadata of custom-functions-metadata before Excel gets it. */
import { addressUnder } from './baseUrl.mjs';
import { helpFile } from './helpPage.mjs';
import { sourceLocale } from './translation.mjs';

/**
 * What Excel reads from functions.json, as far as the build looks into it.
 * @typedef {{ name: string, description: string, dimensionality?: string, optional?: boolean, customEnumId?: string }} ParameterMetadata
 * @typedef {{ id: string, name: string, description: string, helpUrl?: string, parameters: ParameterMetadata[], result: { dimensionality?: string, type?: string } }} FunctionMetadata
 * @typedef {{ id: string, type: string, values: { name: string, stringValue?: string, numberValue?: number, tooltip: string }[] }} EnumMetadata
 * @typedef {{ allowCustomDataForDataTypeAny?: boolean, allowErrorForDataTypeAny?: boolean, functions: FunctionMetadata[], enums?: EnumMetadata[] }} Metadata
 */

const oneLine = (/** @type {string} */ text) => text?.replace(/\s+/g, ' ').trim();

/**
 * - Error cells reach the functions (the generator cannot say so), which then answer with the error or a sentence of their own.
 * - Sentences broken over lines in a docblock become one line each, and a function's description is its first paragraph only.
 * @param {Metadata} generated
 * @returns {Metadata}
 */
export function completedMetadata(generated) {
  const { allowCustomDataForDataTypeAny, functions, enums } = generated;
  return {
    allowCustomDataForDataTypeAny,
    allowErrorForDataTypeAny: true,
    functions: functions.map((entry) => ({
      ...entry,
      description: oneLine(entry.description?.split(/\n\s*\n/)[0]),
      parameters: entry.parameters.map((parameter) => ({ ...parameter, description: oneLine(parameter.description) })),
    })),
    ...(enums && {
      enums: enums.map((entry) => ({
        ...entry,
        values: entry.values.map((value) => ({ ...value, tooltip: oneLine(value.tooltip) })),
      })),
    }),
  };
}

/**
 * The metadata with each function's help address on the page of that language, under the address the add-in is served from.
 * @param {string} baseUrl
 * @param {Metadata} metadata
 * @returns {Metadata}
 */
export function metadataAt(baseUrl, metadata, locale = sourceLocale) {
  const functions = metadata.functions.map((entry) => ({
    ...entry,
    helpUrl: addressUnder(baseUrl, `${helpFile(locale)}#${entry.id}`),
  }));
  return { ...metadata, functions };
}
