import type { PageSetup } from '../../host/workbook/pageSetup';

const pageKey = 'turnoverPage';

/** How an add-in has set up the page of a sheet, in the sheet's own data; null where none has. */
export const keptPageOf = (custom: unknown): PageSetup | null =>
  (custom as Readonly<Record<string, PageSetup | undefined>> | null | undefined)?.[pageKey] ?? null;

export const withKeptPage = (custom: unknown, setup: PageSetup): Record<string, unknown> => ({
  ...(custom as object | null),
  [pageKey]: setup,
});
