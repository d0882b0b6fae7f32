import type { XlsxWords } from './xlsxWords';

export const enUS: XlsxWords = {
  problems: {
    notXlsx:
      '{file} is not an Excel workbook, whatever its name says: it may be a CSV or text file. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    oldXls:
      '{file} is in the format of Excel 97–2003 (.xls). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    binaryXlsb: '{file} is a binary workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    encrypted:
      '{file} is encrypted with a password. Take the password off in Excel (File > Info > Protect Workbook), save it and open it again.',
    corrupt:
      '{file} is damaged or incomplete and cannot be read. Open it in Excel, which may repair it, and save it anew, or take an earlier copy.',
    tooLarge:
      '{file} is too large: up to {packed} MB, or {unpacked} MB unpacked, can be opened. Save the sheets you need as a workbook of their own.',
    date1904:
      '{file} counts its dates from 1904, so that each date would be four years out. In Excel, clear “Use 1904 date system” (File > Options > Advanced), correct the dates and save it.',
    empty: '{file} is empty: there is no sheet in it.',
  },
  notes: {
    externalLinks:
      'The workbook reads other files ({where}), which are not opened here. These cells keep the values they had, but not their formulas. Keep the original file if you need them.',
    hiddenSheets: 'Hidden sheets: {where}. They stay hidden.',
    veryHidden: 'Very hidden sheets, which Excel does not list under Unhide: {where}. They stay so.',
    r1c1: 'The workbook is set to R1C1 references. Here its formulas are shown as A1; they mean the same cells.',
    circular: 'Circular references: {where}. These formulas depend on themselves, so their values cannot be relied on.',
    iterative:
      'The workbook calculates circular references by iteration. That is not done here: such cells may show another value.',
    macros: 'The workbook has macros. They are neither run nor saved.',
    charts: 'Charts are not shown here and not saved: {where}. Keep the original file if you need them.',
    pivots:
      'Pivot tables are shown as the values they had, and saved as those: {where}. Keep the original file if you need them.',
    pictures: 'Shapes and background pictures are not shown here and not saved: {where}.',
    richText:
      'Cells with text that is formatted in part: {count}. The text is kept, its formatting inside the cell is not.',
    conditionalRules: 'Some conditional formats are of kinds that cannot be kept whole: {where}.',
    threadedComments: 'Threads of comments are kept as plain notes: {where}.',
    protectionPassword: 'Sheet protection is kept, but without its password: {where}.',
    notCalculated:
      'Formulas saved without a result, by a program that does not calculate: {count}. They are calculated here.',
  },
  comma: ', ',
  andMore: ' and others ({count} in all)',
};
