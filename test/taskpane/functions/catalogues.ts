import { type functionDocsFrom, readFunctionDocs } from '../../../tools/docblocks.mjs';
import { catalogue } from '../../../tools/build/catalogue.mjs';
import { readTranslation } from '../../../tools/build/translation.mjs';
import type { Language } from '../../../src/locales/language';
import type { Catalogue, CatalogueFunction } from '../../../src/taskpane/functions/catalogue';

const docs: ReturnType<typeof functionDocsFrom> = readFunctionDocs();

/** The catalogue as the build delivers it to the pane. */
export const catalogueIn = (language: Language): Catalogue =>
  catalogue(docs, language === 'en-US' ? undefined : readTranslation(language));

export const functionCalled = (id: string): CatalogueFunction => catalogueIn('en-US').find((entry) => entry.id === id)!;
