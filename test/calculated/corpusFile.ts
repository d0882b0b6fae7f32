import { emptyLook, type XlsxSheet, type XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { areaOf, isCalculated, snapshotFrom, tableFacts, type CorpusWorkbook } from './corpus';

/** A workbook of the corpus as an .xlsx file holds it. */
export function xlsxFrom(workbook: CorpusWorkbook, settings: Readonly<Record<string, unknown>> = {}): XlsxWorkbook {
  const { sheets } = snapshotFrom(workbook);
  const tables = tableFacts(workbook);
  return {
    sheets: sheets.map(({ name, area, formulas, values, numberFormats = [] }): XlsxSheet => ({
      name,
      visibility: 'Visible',
      isProtected: false,
      area,
      formulas,
      values,
      numberFormats,
      spills: workbook.sheets[name]
        .flat()
        .flatMap((cell) => (isCalculated(cell) && cell.spills ? [{ area: areaOf(cell.spills), isDynamic: true }] : [])),
      tables: tables.filter(({ sheet }) => sheet === name),
      merged: [],
      look: emptyLook,
    })),
    names: Object.entries(workbook.names ?? {}).map(([name, formula]) => ({ name, formula })),
    settings,
    notes: [],
  };
}
