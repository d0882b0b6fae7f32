const count = (n: number, one: string, many: string) => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

export const enUS = {
  usage: 'Usage: npx turnover-audit [options] <file or folder> …',
  purpose:
    'Looks through .xlsx workbooks for the mistakes people make with turnover rates. It reads the values that were saved with the file; nothing is calculated and nothing is written.',
  /** {rules}: the rules by id. */
  options: `Files
  <file>                   a workbook (.xlsx or .xlsm)
  <folder>                 all workbooks in it and in the folders inside
  -                        a workbook from standard input

Options
  --json                   the findings as data
  --language <tag>         en-US (usual), zh-CN or zh-TW
  --limit <rate>           rates over it are findings, such as 80% (usual: the workbook's own, else 100%)
  --house-method <method>  average, opening, closing, cumulative or mean; other methods are findings
  --tiny-base <people>     rates over fewer people get a note (usual: 10)
  --fail-on <severity>     wrong, check (usual) or note: the mildest finding that gives exit code 1
  --ignore <rule,…>        leaves rules out
  --all                    also lists findings that people chose to ignore in the workbook
  --help                   this text
  --version                the version

Exit code
  0  nothing that counts was found
  1  something was found (see --fail-on)
  2  a file could not be checked, or an option is wrong

Rules
  {rules}`,
  severities: { wrong: 'wrong', check: 'check', note: 'note' },
  now: 'now',
  suggested: 'suggested',
  ignoredMark: 'ignored in the workbook',
  summary: (formulas: number, distinct: number, found: number) =>
    `${count(formulas, 'formula', 'formulas')}, ${distinct.toLocaleString('en-US')} different ${distinct === 1 ? 'one' : 'ones'}, ${found.toLocaleString('en-US')} to look at.`,
  hidden: (n: number) =>
    `${count(n, 'finding is', 'findings are')} ignored in the workbook: --all lists ${n === 1 ? 'it' : 'them'}.`,
  notCalculated: (file: string, n: number) =>
    `${file}: ${count(n, 'formula has', 'formulas have')} no saved value, so what depends on values was not checked there. Open the file in Excel, save it and check it again.`,
  neverCalculated: (file: string) =>
    `${file} was saved without the values of its formulas, by a program that does not calculate, so it cannot be checked in full. Open it in Excel, save it and check it again.`,
  standardInput: 'standard input',
  noFile: 'Name at least one workbook, such as: npx turnover-audit staff.xlsx. What else can be asked for: --help.',
  unknownOption: (option: string) => `There is no option ${option}. What can be asked for: --help.`,
  valueMissing: (option: string, expected: string) => `${option} needs a value: ${expected}.`,
  wrongValue: (option: string, value: string, expected: string) =>
    `${option} cannot be “${value}”. Possible: ${expected}.`,
  missingFile: (file: string) => `${file} is not there. Check the name and the folder.`,
  forbiddenFile: (file: string) => `${file} may not be read by you. Ask its owner for the right to read it.`,
  unreadableFile: (file: string, detail: string) => `${file} could not be read (${detail}).`,
  emptyFolder: (folder: string) => `There is no .xlsx or .xlsm file in ${folder}.`,
  crashed: (file: string, detail: string) => `${file}: the check stopped at a mistake of its own (${detail}).`,
};
