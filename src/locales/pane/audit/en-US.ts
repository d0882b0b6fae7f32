const count = (n: number, one: string, many: string) => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** What the pane says around the findings of the audit. The other languages have the same keys. */
export const enUS = {
  heading: 'Audit of all formulas',
  some: (formulas: number, distinct: number, found: number) =>
    `${count(formulas, 'formula', 'formulas')}, ${distinct.toLocaleString('en-US')} different ${distinct === 1 ? 'one' : 'ones'}, ${found.toLocaleString('en-US')} to look at.`,
  none: (formulas: number, sheets: number) =>
    `${count(formulas, 'formula', 'formulas')} checked on ${count(sheets, 'sheet', 'sheets')}. Nothing to look at.`,
  noFormulas: 'No cell of this workbook holds a formula yet.',
  lookedFor: (kinds: string) => `Looked for: ${kinds}.`,
  jump: (n: number) => `Audit: ${count(n, 'thing', 'things')} to look at`,
  separator: ', ',
  running: 'Checking all formulas…',
  cancel: 'Cancel',
  cancelled: 'The check was cancelled. What is listed may be out of date or incomplete.',
  failed: (detail: string) => `The check stopped at a mistake of its own (${detail}). Your workbook is untouched.`,
  again: 'Check again',
  severities: { wrong: 'Wrong', check: 'To check', note: 'Note' },
  /** The kind of mistake, and how many of it are listed or wait to be. */
  group: (name: string, n: number) => `${name} (${n.toLocaleString('en-US')})`,
  where: (sheet: string, areas: string) => `${areas}, sheet “${sheet}”`,
  moreAreas: (n: number) => `and ${count(n, 'more area', 'more areas')}`,
  cells: (n: number) => count(n, 'cell', 'cells'),
  formulaIn: (address: string) => `Formula in ${address}`,
  suggestedFor: (address: string) => `Suggested for ${address}`,
  apply: 'Apply…',
  applyTo: (title: string) => `Apply: ${title}`,
  preview: 'What Apply will write',
  cell: 'Cell',
  now: 'Now',
  becomes: 'Becomes',
  empty: '(empty)',
  moreCells: (n: number) => `and ${count(n, 'more cell', 'more cells')}`,
  previewHint:
    'Nothing else is written, and formats stay as they are, but for one: a cell formatted as text becomes General. Undo in Excel takes it back in one step; a version that cannot undo what add-ins write cannot take it back.',
  applyToCells: (n: number) => `Apply to ${count(n, 'cell', 'cells')}`,
  keep: 'Cancel',
  applied: (n: number) => `${count(n, 'cell', 'cells')} written.`,
  ignore: 'Ignore',
  ignoreFinding: (title: string) => `Ignore: ${title}`,
  ignored: (title: string) => `Ignored in this workbook: ${title}`,
  undo: 'Undo',
  showIgnored: (n: number) => `Show ignored (${n.toLocaleString('en-US')})`,
  hideIgnored: 'Hide ignored',
  ignoredHeading: 'Ignored in this workbook',
  stopIgnoring: 'Stop ignoring',
  stopIgnoringOf: (title: string) => `Stop ignoring: ${title}`,
  tinyBase: 'A rate says little below (people)',
  tinyBaseHint: 'Rates over fewer people get a note. Kept in this workbook.',
  tinyBaseInvalid: (text: string) =>
    `${text ? `“${text}” is no number of people.` : 'The field is empty.'} Enter a whole number from 0 to 10,000, such as 10.`,
};
