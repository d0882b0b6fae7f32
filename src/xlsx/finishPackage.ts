import type { CellValue } from '../sheets/sheetCells';
import type { XlsxWorkbook } from './xlsxWorkbook';
import { withChangedTexts } from './zipWriter';

/** From a range of characters that have no meaning of their own. */
const errorMark = '\ue0e0';
const errors = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);
const markedResult = new RegExp(` t="str"(>|[^>]*>)(<f[^>]*>[^<]*</f>)<v>${errorMark}([^<]*)</v>`, 'g');

/** The library takes every text for text: errors that formulas give are marked, to be told apart in the finished file. */
export const markedError = (value: CellValue): CellValue =>
  typeof value === 'string' && errors.has(value) ? errorMark + value : value;

/** What the library leaves out of a file. */
export function finishedPackage(bytes: Uint8Array, { sheets }: XlsxWorkbook): Promise<Uint8Array> {
  const headless = new Set(
    sheets.flatMap(({ tables }) => tables.filter(({ hasHeaders }) => !hasHeaders).map(({ name }) => name)),
  );
  return withChangedTexts(bytes, async (name, text) => {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return withErrors(await text());
    if (/^xl\/tables\/[^/]+\.xml$/.test(name) && headless.size > 0) return withHeadless(await text(), headless);
    if (name === 'docProps/app.xml') return (await text()).replace(/(<Application>)[^<]*/, '$1Turnover');
    return null;
  });
}

const withErrors = (xml: string): string | null =>
  xml.includes(errorMark) ? xml.replace(markedResult, ' t="e"$1$2<v>$3</v>') : null;

const withHeadless = (xml: string, headless: ReadonlySet<string>): string =>
  xml.replace(/<table\s[^>]*\sname="([^"]*)"/, (tag, name: string) =>
    headless.has(name) ? `${tag} headerRowCount="0"` : tag,
  );
