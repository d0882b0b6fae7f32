import type { IWorkbookData } from '@univerjs/core';
import type { WorkbenchWords } from '../../src/locales/workbench/words';
import { SampleSheet } from '../../src/workbench/samples/sheet';

/** Opening, hires, leavers and closing headcount; April does not add up. */
const company = [
  [48, 4, 3, 49],
  [49, 2, 4, 47],
  [47, 5, 2, 50],
  [50, 1, 3, 47],
  [47, 6, 5, 48],
  [48, 3, 2, 49],
];
const first = 5;
const last = first + company.length - 1;

/** A workbook as people write them, with the mistakes they make: the Check tab has something to say of it. */
export function mistakesSheet({ sixMonths }: WorkbenchWords): Pick<IWorkbookData, 'sheets' | 'sheetOrder'> {
  const { headings, sheet: name, months, halfYear, meanOfMonths } = sixMonths;
  const sheet = new SampleSheet('mistakes', name).columnWidths([134, 84, 84, 84, 84, 104]);
  sheet.row(0, 0, [sixMonths.title], 'title').rowHeight(0, 34);
  sheet.row(first - 2, 0, [headings.month], 'headingLeft');
  sheet.row(
    first - 2,
    1,
    [headings.opening, headings.hires, headings.leavers, headings.closing, headings.average],
    'heading',
  );
  company.forEach((counts, i) => {
    const row = first + i;
    // One month is divided by the opening headcount, unlike its neighbours.
    const rate = i === 3 ? `=D${row}/B${row}` : `=D${row}/((B${row}+E${row})/2)`;
    sheet
      .row(row - 1, 0, [months[i]])
      .row(row - 1, 1, counts, 'input')
      .row(row - 1, 5, [rate], 'percent');
  });
  sheet.row(last, 0, [halfYear], 'totalLabel');
  sheet.row(last, 2, [`=SUM(C${first}:C${last})`, `=SUM(D${first}:D${last - 1})`], 'total');
  sheet.row(last + 1, 0, [meanOfMonths]).row(last + 1, 5, [`=AVERAGE(F${first}:F${last})`], 'percent');
  sheet
    .row(last + 2, 0, [headings.openingBase])
    .row(last + 2, 5, [`=TURNOVER.OPENBASE(D${last},B${last})*12`], 'percent');
  sheet.row(last + 3, 0, [headings.cumulative]);
  sheet.row(last + 3, 5, [`=TURNOVER.CUMULATIVE(D${first}:D${last},B${first},C${first}:C${last})*2`], 'percent');
  return { sheets: { mistakes: sheet.data }, sheetOrder: ['mistakes'] };
}
