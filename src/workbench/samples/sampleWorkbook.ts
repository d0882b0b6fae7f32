import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { Language } from '../../locales/language';
import { workbenchWords } from '../../locales/workbench/words';
import { fromTheRosterSheet } from './fromTheRoster';
import { SampleSheet, sampleStyles } from './sheet';
import { sixMonthsSheet } from './sixMonths';
import { staffSheet } from './staff';
import { staffToCleanSheet } from './staffToClean';

/** What a newcomer finds: the sample sheets, one file each, and an empty one. */
export function sampleWorkbook(language: Language): IWorkbookData {
  const words = workbenchWords(language);
  const { staff, staffToClean, fromTheRoster } = words.rosterSheets;
  const sheets = [
    sixMonthsSheet(words.sixMonths, language),
    new SampleSheet('empty', words.sixMonths.emptySheet),
    staffSheet(staff),
    staffToCleanSheet(staffToClean, staff, language),
    fromTheRosterSheet(fromTheRoster, staff, language),
  ];
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
