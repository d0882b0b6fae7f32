import type { Language } from '../../locales/language';

export interface CatalogueParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** The words it accepts, where it is a choice. */
  readonly words: readonly { readonly value: string | number; readonly meaning: string }[];
}

/** A function as its docblock describes it. */
export interface CatalogueFunction {
  /** Without the namespace: "AVGBASE", "ROSTER.RATE". */
  readonly id: string;
  readonly part: string;
  readonly description: string;
  readonly parameters: readonly CatalogueParameter[];
  readonly returns: string;
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  readonly remarks: string;
  readonly source: string;
}

export type Catalogue = readonly CatalogueFunction[];

/** Reads the catalogue in one language from the add-in's own folder. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const answer = await fetch(`pages/catalogue-${language}.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`catalogue-${language}.json: ${answer.status}`);
  return (await answer.json()) as Catalogue;
}

/** The page of Excel's "Help on this function", at the function. */
export const helpAddress = (id: string, language: Language): string =>
  `${language === 'en-US' ? 'help.html' : `help-${language}.html`}#${id}`;
