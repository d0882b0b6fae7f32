import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { describe, expect, it } from 'vitest';
import { completedMetadata, metadataAt } from '../../tools/build/metadata.mjs';
import {
  readTranslation,
  sourceLocale,
  translatedLocales,
  translatedMetadata,
} from '../../tools/build/translation.mjs';
import { functionsFile, readFunctionDocs } from '../../tools/docblocks.mjs';

const generated = await generateCustomFunctionsMetadata(functionsFile, false);
const metadata = completedMetadata(JSON.parse(generated.metadataJson));

/**
 * Microsoft's schema for the unified manifest knows this file as "extensionCustomFunctions". It is stricter here, so that a
 * misspelt property is found, and knows the properties that Microsoft documents but the schema lacks.
 */
function validator() {
  const schema = createRequire(import.meta.url)(
    '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
  );
  const { extensionCustomFunctions, extensionFunction, extensionFunctionParameter, extensionResult } =
    schema.definitions;
  extensionCustomFunctions.properties.allowErrorForDataTypeAny = { type: 'boolean' };
  extensionResult.properties.type = { enum: ['number', 'string', 'boolean', 'any'] };
  for (const definition of [extensionFunction, extensionFunctionParameter, extensionResult])
    definition.additionalProperties = false;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return ajv.addSchema(schema, 'teams').compile({ $ref: 'teams#/definitions/extensionCustomFunctions' });
}

const everyLocale = [sourceLocale, ...translatedLocales];

function metadataIn(locale: string) {
  const translated = locale === sourceLocale ? metadata : translatedMetadata(metadata, readTranslation(locale), locale);
  return metadataAt('https://localhost:3000', translated, locale);
}

describe('The metadata of the functions', () => {
  const validate = validator();

  it('is generated without errors', () => {
    expect(generated.errors).toEqual([]);
  });

  it.each(everyLocale)('satisfies the schema of Microsoft in %s', (locale) => {
    validate(metadataIn(locale));
    expect(validate.errors).toBeNull();
  });

  it('would not satisfy the schema with a misspelt property', () => {
    const [first, ...others] = metadata.functions;
    expect(validate({ ...metadata, functions: [{ ...first, descripton: '' }, ...others] })).toBe(false);
  });

  it.each(everyLocale)('has one line for every sentence in %s', (locale) => {
    const { functions, enums = [] } = metadataIn(locale);
    const sentences = [
      ...functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]),
      ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\S$/);
  });

  it('says the same as the docblock reader', () => {
    const told = readFunctionDocs().map(({ id, description, parameters, result }) => ({
      id,
      description,
      matrix: result.matrix,
      parameters: parameters.map(({ name, description: text, optional, matrix, enumId }) => ({
        name,
        text,
        optional,
        matrix,
        enumId,
      })),
    }));
    const written = metadata.functions.map(({ id, description, parameters, result }) => ({
      id,
      description,
      matrix: result.dimensionality === 'matrix',
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        text: parameter.description,
        optional: parameter.optional === true,
        matrix: parameter.dimensionality === 'matrix',
        enumId: parameter.customEnumId,
      })),
    }));
    expect(told).toEqual(written);
  });

  it('lists every function that is marked as one, each once', () => {
    const marked = [...readFileSync(functionsFile, 'utf8').matchAll(/^ \* @customfunction (\S+)$/gm)].map(
      ([, id]) => id,
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(new Set(marked).size).toBe(marked.length);
    expect(metadata.functions.map(({ id }) => id)).toEqual(marked);
  });

  it('takes ranges, never an argument that repeats', () => {
    for (const parameter of metadata.functions.flatMap(({ parameters }) => parameters))
      expect(parameter).not.toHaveProperty('repeating');
  });

  it('lets error cells reach the functions', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('asks Excel for nothing that would make a cell wait or recalculate for ever', () => {
    for (const entry of metadata.functions) expect(entry).not.toHaveProperty('options');
  });

  it('leads to the help page of its own language, under the address the add-in is served from', () => {
    const [first] = metadataAt('https://addins.example.com/turnover', metadata, 'zh-TW').functions;
    expect(first.helpUrl).toBe(`https://addins.example.com/turnover/help-zh-TW.html#${first.id}`);
  });
});
