import type { SixMonthsWords } from '../../locales/workbench/words';
import type { Language } from '../../locales/language';
import { SampleSheet } from './sheet';

/** Opening, hires, leavers and closing headcount of each month. */
const company = [
  [50, 3, 35, 18],
  [18, 35, 20, 33],
  [33, 20, 6, 47],
  [47, 13, 5, 55],
  [55, 0, 3, 52],
  [52, 3, 1, 54],
];

const first = 6; // the number of the first month's row, as formulas name it
const last = first + company.length - 1;
const counts = `D${first}:D${last},B${first}:B${last},C${first}:C${last},E${first}:E${last}`;

/** One company's half year, with a rate by each method beside each month and the half year as one period below. */
export function sixMonthsSheet(words: SixMonthsWords, language: Language): SampleSheet {
  const sheet = new SampleSheet('six-months', words.sheet)
    .withoutGridlines()
    .columnWidths([134, 72, 68, 76, 84, 104, 104, 104, 104, 104]);
  sheet.row(0, 0, [words.title], 'title').rowHeight(0, 34);
  sheet.row(1, 0, [questionFormula(words)], 'caption').row(2, 0, [words.inputs], 'caption');
  months(sheet, words);
  halfYear(sheet, words, language);
  comparison(sheet, words, language);
  monthByMonth(sheet, words);
  return sheet;
}

/** The sentence follows the number of leavers below. */
function questionFormula({ question }: SixMonthsWords): string {
  const [before, after] = question.split('{leavers}');
  return `="${before}"&D${last + 2}&"${after}"`;
}

function months(sheet: SampleSheet, words: SixMonthsWords): void {
  const { headings } = words;
  sheet.row(3, 5, [words.eachMonth], 'caption');
  sheet.row(4, 0, [headings.month], 'headingLeft').rowHeight(4, 44);
  sheet.row(4, 1, [headings.opening, headings.hires, headings.leavers, headings.closing], 'heading');
  sheet.row(4, 5, [headings.average, headings.openingBase, headings.closingBase, headings.cumulative], 'heading');
  sheet.row(4, 9, [headings.mean], 'heading');
  company.forEach((month, i) => {
    const n = first + i;
    sheet.row(n - 1, 0, [words.months[i]]).row(n - 1, 1, month, 'input');
    sheet.row(
      n - 1,
      5,
      [
        `=TURNOVER.AVGBASE(D${n},B${n},E${n})`,
        `=TURNOVER.OPENBASE(D${n},B${n})`,
        `=TURNOVER.CLOSEBASE(D${n},E${n})`,
        `=TURNOVER.CUMULATIVE(D${n},B${n},C${n})`,
        `=TURNOVER.RATE("mean",D${n},B${n},C${n},E${n})`,
      ],
      'percent',
    );
  });
}

/** An empty row keeps the totals apart from the table, so that they are not taken for a seventh month. */
function halfYear(sheet: SampleSheet, words: SixMonthsWords, language: Language): void {
  const row = last + 1;
  const range = (column: string) => `${column}${first}:${column}${last}`;
  sheet.row(row, 0, [words.halfYear], 'totalLabel');
  sheet.row(row, 1, [`=B${first}`, `=SUM(${range('C')})`, `=SUM(${range('D')})`, `=E${last}`], 'total');
  sheet.row(
    row,
    5,
    [
      `=TURNOVER.AVGBASE(${range('D')},${range('B')},${range('E')})`,
      `=TURNOVER.OPENBASE(${range('D')},${range('B')})`,
      `=TURNOVER.CLOSEBASE(${range('D')},${range('E')})`,
      `=TURNOVER.CUMULATIVE(${range('D')},${range('B')},${range('C')})`,
      `=TURNOVER.RATE("mean",${counts})`,
    ],
    'totalPercent',
  );
  sheet.row(row + 1, 0, [words.meanOfMonths]);
  sheet.row(
    row + 1,
    5,
    ['F', 'G', 'H', 'I', 'J'].map((column) => `=AVERAGE(${range(column)})`),
    'percent',
  );
  sheet.row(row + 2, 0, [words.meanCaption], 'caption');
  sheet.row(row + 4, 0, [words.explain], 'section');
  const spoken = language === 'en-US' ? '' : `,"${language}"`;
  ['average', 'cumulative'].forEach((method, i) => {
    const at = row + 5 + i;
    sheet.row(at, 0, [`=TURNOVER.EXPLAIN("${method}",${counts}${spoken})`], 'paragraph');
    sheet.mergeAcross(at, 0, 10).rowHeight(at, method === 'average' ? 40 : 24); // one sentence takes two lines
  });
}

function comparison(sheet: SampleSheet, words: SixMonthsWords, language: Language): void {
  const row = last + 9;
  const spoken = language === 'en-US' ? '' : `,"${language}"`;
  sheet.row(row, 0, [words.compare], 'section');
  sheet
    .style(row + 1, 0, 1, 7, 'heading')
    .style(row + 1, 7, 1, 1, 'headingWords')
    .rowHeight(row + 1, 44);
  sheet.row(row + 1, 0, [`=TURNOVER.COMPARE(${counts}${spoken})`], 'headingLeft');
  sheet
    .style(row + 2, 2, 5, 1, 'people')
    .style(row + 2, 3, 5, 1, 'percent')
    .style(row + 2, 5, 5, 2, 'percent');
  sheet.style(row + 2, 7, 5, 1, 'words');
}

function monthByMonth(sheet: SampleSheet, words: SixMonthsWords): void {
  const row = last + 17;
  sheet.row(row, 0, [words.monthByMonth], 'section');
  sheet.row(row + 1, 0, words.monthByMonthHeadings.slice(0, 1), 'headingLeft').rowHeight(row + 1, 28);
  sheet.row(row + 1, 1, words.monthByMonthHeadings.slice(1), 'heading');
  words.months.forEach((_, i) => sheet.row(row + 2 + i, 0, [`=A${first + i}`]));
  sheet.style(row + 2, 1, company.length, 3, 'percent');
  sheet.row(
    row + 2,
    1,
    [
      `=TURNOVER.PERIODRATES("cumulative",${counts})`,
      `=TURNOVER.ROLLING("cumulative",${counts},3)`,
      `=TURNOVER.YTD("cumulative",${counts})`,
    ],
    'percent',
  );
}
