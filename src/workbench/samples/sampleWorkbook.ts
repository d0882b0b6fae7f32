import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { Language } from '../../locales/language';
import { workbenchWords } from '../../locales/workbench/words';
import { SampleSheet, sampleStyles } from './sheet';
import { sixMonthsSheet } from './sixMonths';

/** What a newcomer finds: the sample sheets, one file each, and an empty one. */
export function sampleWorkbook(language: Language): IWorkbookData {
  const words = workbenchWords(language);
  const sheets = [sixMonthsSheet(words.sixMonths, language), new SampleSheet('empty', words.sixMonths.emptySheet)];
  return {
    id: 'workbook',
    name: 'Workbench',
    locale: LocaleType.EN_US, // of the formulas, whatever the language of the page
    appVersion: '0.25.1',
    styles: sampleStyles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.data])),
  };
}
