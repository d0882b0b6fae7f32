import { languages } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';
import { sampleWorkbook } from '../../src/workbench/samples/sampleWorkbook';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import type { XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { calculatedSheets } from './calculatedSheets';
import { mistakesSheet } from './mistakes';

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const sheetIds = { 'six-months': ['six-months'], 'staff-list': ['staff', 'staff-to-clean', 'from-the-roster'] };

const workbookOf = (sheets: XlsxWorkbook['sheets']): XlsxWorkbook => ({ sheets, names: [], settings: {}, notes: [] });

/** The sample files in every language: "six-months.zh-CN.xlsx". */
export async function sampleFiles(): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for (const language of languages) {
    const data = sampleWorkbook(language);
    const add = async (name: string, sheets: XlsxWorkbook['sheets']) =>
      files.push({ name: `${name}.${language}.xlsx`, bytes: await writeXlsx(workbookOf(sheets)) });
    for (const [name, ids] of Object.entries(sheetIds)) await add(name, calculatedSheets(data, ids));
    const mistakes = { ...data, ...mistakesSheet(workbenchWords(language)) };
    await add('mistakes', calculatedSheets(mistakes, mistakes.sheetOrder));
  }
  return files;
}
