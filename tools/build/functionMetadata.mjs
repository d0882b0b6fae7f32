import { completedMetadata, metadataAt } from './metadata.mjs';
import { textUnder } from './namespace.mjs';
import { readTranslation, translatedLocales, translatedMetadata, translationFile } from './translation.mjs';

/** @typedef {import('webpack').Compiler} Compiler */

export const metadataFile = (/** @type {string} */ locale) => `functions-${locale}.json`;
const generatedFile = 'functions.json';

/** A webpack step after custom-functions-metadata-plugin: completes functions.json and writes it in the other languages. */
export class FunctionMetadata {
  constructor(/** @type {string} */ baseUrl, /** @type {string} */ namespace) {
    this.baseUrl = baseUrl;
    this.namespace = namespace;
  }

  apply(/** @type {Compiler} */ compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionMetadata', (compilation) => {
      for (const locale of translatedLocales) compilation.fileDependencies.add(translationFile(locale));
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'FunctionMetadata', stage }, () => {
        const asset = compilation.getAsset(generatedFile);
        if (!asset) return; // the generator has reported its errors
        const metadata = completedMetadata(JSON.parse(asset.source.source().toString()));
        const text = (content) =>
          new sources.RawSource(textUnder(this.namespace, `${JSON.stringify(content, null, 2)}\n`));
        compilation.updateAsset(generatedFile, text(metadataAt(this.baseUrl, metadata)));
        for (const locale of translatedLocales) {
          try {
            const translated = translatedMetadata(metadata, readTranslation(locale), locale);
            compilation.emitAsset(metadataFile(locale), text(metadataAt(this.baseUrl, translated, locale)));
          } catch (error) {
            compilation.errors.push(new WebpackError(error.message));
          }
        }
      });
    });
  }
}
