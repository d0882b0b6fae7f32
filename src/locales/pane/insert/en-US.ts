/** What the pane says about putting things into the workbook. The other languages have the same keys. */
export const enUS = {
  heading: 'Put it into the workbook',
  form: 'Insert as',
  forms: {
    function: 'TURNOVER function',
    plain: 'Plain Excel formula',
    value: 'Value',
  },
  formHints: {
    function:
      'Follows your cells, and its name says what it is. Everyone who opens the file needs this add-in; WPS and Excel 2019 cannot run it.',
    plain:
      'Follows your cells and needs no add-in: the right choice for WPS, Excel 2019 and people without the add-in.',
    value: 'A number that stays as it is in every program, also when your cells change.',
  },
  target: 'Into cell',
  targetHint: 'Such as H2, or Sheet1!H2 for another sheet. Nothing is ever overwritten.',
  noTarget: 'No cell beside your numbers is free. Enter an empty one.',
  badTarget: (text: string) => `“${text}” is no cell. Enter an address such as H2 or Sheet1!H2.`,
  amongSource: (address: string) =>
    `${address} is one of the cells the formula would read, so it would refer to itself. Choose a cell beside them.`,
  merged: (address: string) =>
    `${address} are merged cells, and nothing was written. Choose a cell that is not merged, then try again.`,
  inTable: (table: string) =>
    `These rows are in the Table “${table}”: Insert adds a column at its right end, with a formula in every row.`,
  exactly: 'Insert writes exactly the formulas shown.',
  exactlyNumbers: 'Insert writes the rates shown, as numbers.',
  insert: 'Insert',
  insertMethod: (method: string) => `Insert: ${method}`,
  copySentence: 'Copy sentence',
  copySentenceOf: (method: string) => `Copy sentence: ${method}`,
  sentenceCopied: 'Sentence copied. Paste it into a message or a slide.',
  sentenceNotCopied: 'The browser does not let the pane copy. Select the sentence and press Ctrl+C.',
  house: (method: string) => `By the house method: ${method}`,
  houseHint: 'Follows the house method: change it, and the formula gives the other rate.',
  refusals: {
    noPlain: 'There is no plain Excel formula for this. Choose another form.',
    noPlainRoster: 'There is no plain Excel formula for this staff list. Choose TURNOVER function or value.',
    gaps: 'Between the periods stands a row that is left out, such as a total, so no formula can refer to them as one range. Choose value, or select rows without it.',
    part: 'This cell shows a part of what its formula refers to. Choose value, or select the numbers themselves.',
  },
  inserted: (address: string, sheet: string) => `Inserted into ${address} on sheet “${sheet}”. Undo takes it back.`,
  insertedColumn: (column: string, table: string) =>
    `Column “${column}” added to the Table “${table}”. Undo takes it back.`,
  comparison: {
    insert: 'Insert comparison',
    hint: 'A new sheet with the numbers, all methods and a chart. Your own sheets stay as they are.',
    sheet: 'Turnover comparison',
    title: (label: string) => `Turnover comparison: ${label}`,
    method: 'Method',
    rate: 'Rate',
    formula: 'Formula in words',
    done: (sheet: string) => `Comparison with a chart inserted on the new sheet “${sheet}”.`,
    withoutChart: (sheet: string) =>
      `Comparison inserted on the new sheet “${sheet}”, without its chart: charts need Excel.`,
  },
  check: {
    explain: 'Explain',
    explainCell: (address: string, sheet: string) => `Explain ${address} on sheet ${sheet}`,
    beside: 'Add the opening + hires rate beside it',
    besideCell: (address: string, sheet: string) =>
      `Add the opening + hires rate beside it: ${address} on sheet ${sheet}`,
    caveat:
      'Before you use this rate: it never passes 100%, but hiring more people lowers it, although nobody stayed longer. It cannot be added up over months or annualised.',
    add: (address: string) => `Add to ${address}`,
    looking: 'Looking for a free cell…',
    noneFree: 'No cell to the right is free.',
    cancel: 'Cancel',
  },
};
