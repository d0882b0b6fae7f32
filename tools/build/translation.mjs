/**
 * The function catalogue in other languages: src/locales/catalogue/<locale>.json holds, for every function, the description, those
 * of its parameters and the further sentences of the help page, and the tooltip of every value of a pick-list. Ids and names are never translated: a formula must read
 * the same everywhere. A translation that is missing, empty or superfluous is an error that names it.
 */
import fs from 'node:fs';
import { Complaint, rootPath } from '../project.mjs';

/**
 * @typedef {{ description: string, parameters: Record<string, string>, returns: string, remarks: string, source: string }} FunctionTranslation
 * @typedef {{ functions: Record<string, FunctionTranslation>, enums: Record<string, Record<string, string>> }} Translation
 */

export const sourceLocale = 'en-US';
export const translatedLocales = ['zh-CN', 'zh-TW'];

/** What only the help page shows. */
const helpSentences = ['returns', 'remarks', 'source'];

export const translationFile = (/** @type {string} */ locale) => rootPath('src/locales/catalogue', `${locale}.json`);

/**
 * @param {string} locale
 * @returns {Translation}
 */
export function readTranslation(locale) {
  const file = translationFile(locale);
  if (!fs.existsSync(file))
    throw new Complaint(
      `The catalogue has no translation into ${locale}: src/locales/catalogue/${locale}.json is missing.`,
    );
  const { enums = {}, ...functions } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { functions, enums };
}

/**
 * The metadata with every description and tooltip replaced by its translation.
 * @template {import('./metadata.mjs').Metadata} M
 * @param {M} metadata the content of functions.json
 * @param {Translation} translation
 * @param {string} locale for error sentences
 * @returns {M}
 */
export function translatedMetadata(metadata, translation, locale) {
  const reader = new TranslationReader(locale);
  const functions = metadata.functions.map((entry) => translatedFunction(entry, translation.functions, reader));
  const enums = (metadata.enums ?? []).map((entry) => translatedEnum(entry, translation.enums, reader));
  reader.refuseOthers(
    translation.functions,
    metadata.functions.map(({ id }) => id),
    (id) => `the function ${id}`,
  );
  reader.refuseOthers(
    translation.enums,
    enums.map(({ id }) => id),
    (id) => `the pick-list ${id}`,
  );
  reader.complain();
  return { ...metadata, functions, ...(metadata.enums && { enums }) };
}

function translatedFunction(entry, translations, reader) {
  const translation = translations[entry.id] ?? {};
  const { description, parameters = {}, ...others } = translation;
  for (const name of helpSentences) reader.sentence(others[name], `"${name}" of ${entry.id}`);
  reader.refuseOthers(others, helpSentences, (name) => `"${name}" of ${entry.id}`);
  reader.refuseOthers(
    parameters,
    entry.parameters.map(({ name }) => name),
    (name) => `the parameter "${name}" of ${entry.id}`,
  );
  return {
    ...entry,
    description: reader.sentence(description, `the description of ${entry.id}`),
    parameters: entry.parameters.map((parameter) => ({
      ...parameter,
      description: reader.sentence(parameters[parameter.name], `the parameter "${parameter.name}" of ${entry.id}`),
    })),
  };
}

function translatedEnum(entry, translations, reader) {
  const tooltips = translations[entry.id] ?? {};
  const values = entry.values.map((value) => String(value.stringValue ?? value.numberValue));
  reader.refuseOthers(tooltips, values, (value) => `"${value}" of the pick-list ${entry.id}`);
  return {
    ...entry,
    values: entry.values.map((value, i) => ({
      ...value,
      tooltip: reader.sentence(tooltips[values[i]], `"${values[i]}" of the pick-list ${entry.id}`),
    })),
  };
}

/** Collects every mistake, so that a translator sees all of them at once. */
class TranslationReader {
  mistakes = [];

  constructor(locale) {
    this.locale = locale;
  }

  sentence(text, what) {
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
    this.mistakes.push(`${this.locale}: ${what} has no translation.`);
    return '';
  }

  refuseOthers(translations, known, describe) {
    for (const name of Object.keys(translations)) {
      if (!known.includes(name))
        this.mistakes.push(`${this.locale}: ${describe(name)} is translated but does not exist.`);
    }
  }

  complain() {
    if (this.mistakes.length > 0) throw new Complaint(this.mistakes.join('\n'));
  }
}
