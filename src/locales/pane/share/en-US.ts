/** What the pane says about sending a workbook to people without the add-in. The other languages have the same keys. */
export const enUS = {
  heading: 'Share this workbook',
  intro:
    'Without this add-in (WPS, LibreOffice, Google Sheets, Excel 2019) TURNOVER formulas show #NAME?. Prepare the workbook before you send it, and turn it back when it returns.',
  cells: (count: number) => (count === 1 ? '1 cell' : `${count} cells`),
  first: (address: string, sheet: string) => `first: ${address} on sheet “${sheet}”`,
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  becomes: 'becomes',
  working: 'Working on it…',
  undo: 'One undo takes all these cells back.',
  noUndo: 'This cannot be undone.',
  cancel: 'Cancel',
  leftAlone: (count: number) =>
    count === 1
      ? ' 1 formula had changed meanwhile and was left as it is.'
      : ` ${count} formulas had changed meanwhile and were left as they are.`,
  protected: (sheets: string) =>
    ` These sheets are protected and were left as they are: ${sheets}. Unprotect them (Review > Unprotect Sheet), then try again.`,
  tooLarge: (sheets: string) => `Too large to look at, and left as they are: ${sheets}.`,
  prepare: {
    heading: 'Prepare to share',
    count: (formulas: number, sheets: number) =>
      `${formulas === 1 ? '1 TURNOVER formula' : `${formulas} TURNOVER formulas`} on ${sheets === 1 ? '1 sheet' : `${sheets} sheets`}.`,
    none: 'There are no TURNOVER formulas: the workbook can be sent as it is.',
    form: 'They become',
    forms: { plain: 'Plain formulas', value: 'Values' },
    formHints: {
      plain: 'Formulas that every spreadsheet program can calculate. They still follow your cells.',
      value: 'The results as they are now. They no longer follow your cells.',
    },
    preview: 'Preview',
    previewHeading: 'What will be written',
    nothing: 'Nothing can be written.',
    block: (rows: number, columns: number) => `A block of ${rows} × ${columns} cells, the first:`,
    value: 'its result as a value',
    reasons: {
      noPlainForm: 'No plain formula calculates this.',
      insideNames: 'It stands inside LET or LAMBDA, which older programs do not know.',
      tooLong: 'The plain formula would be longer than Excel takes.',
      error: 'It shows an error, so the size of its table is not known.',
    },
    kept: {
      stuck: 'Stays as it is: it shows #NAME?. Repair it first.',
      blocked: 'Stays as it is: other cells are in its way (#SPILL!).',
      calculating: 'Stays as it is: it is still being calculated.',
    },
    originals:
      'The TURNOVER formulas are kept in a hidden sheet of this workbook. Formats and all other cells stay as they are.',
    write: 'Prepare',
    done: (count: number) =>
      count === 1
        ? '1 TURNOVER formula is replaced; the original is kept in a hidden sheet. Save the workbook, then send it.'
        : `${count} TURNOVER formulas are replaced; the originals are kept in a hidden sheet. Save the workbook, then send it.`,
  },
  sheet: {
    name: 'Turnover originals',
    explanation:
      'The TURNOVER formulas of this workbook as they were before it was shared. The add-in reads this sheet to put them back: please leave it as it is.',
    headers: [
      'Sheet',
      'Cell',
      'Cells filled',
      'TURNOVER formula',
      'Plain formula in its place',
      'Value in its place',
      'The cell now',
      'Follows the cells it reads',
    ],
  },
  back: {
    heading: 'Turn back',
    count: (count: number) =>
      count === 1
        ? 'This workbook was shared: 1 TURNOVER formula can be put back.'
        : `This workbook was shared: ${count} TURNOVER formulas can be put back.`,
    allBack: 'All TURNOVER formulas stand in their cells again. Their copies in the hidden sheet are no longer needed.',
    write: 'Turn back into TURNOVER formulas',
    leftHeading: 'Left as they are',
    reasons: {
      changed: 'Somebody has changed it since.',
      deleted: 'Its cell, or cells it reads, have been deleted.',
      apart: 'Rows or columns were inserted between its cells.',
      unread: 'Its sheet is too large to look at.',
    },
    done: (count: number) =>
      count === 1 ? '1 TURNOVER formula is back in its cell.' : `${count} TURNOVER formulas are back in their cells.`,
    remove: 'Delete the hidden sheet',
    removeHint: 'What is listed here can no longer be put back then. This cannot be undone.',
    removed: 'The hidden sheet with the originals is deleted.',
  },
  repair: {
    heading: 'Repair',
    count: (count: number) =>
      count === 1
        ? '1 formula does not find its TURNOVER function: the file was saved without the add-in, or with another copy of it.'
        : `${count} formulas do not find their TURNOVER functions: the file was saved without the add-in, or with another copy of it.`,
    rewritten: 'the same, written again',
    write: 'Repair',
    done: (count: number) => (count === 1 ? '1 formula is written again.' : `${count} formulas are written again.`),
  },
};

export type ShareSentences = typeof enUS;
