import { addEmptySheet } from './newSheet';
import { atOnce, sync } from './run';

/** A new sheet with one spilling formula below the two dates it reads. */
export interface RosterSheet {
  /** What the sheet is called, if that name is free; else with a number behind it. */
  readonly name: string;
  readonly title: string;
  readonly from: { readonly label: string; readonly serial: number };
  readonly to: { readonly label: string; readonly serial: number };
  /** Reads the dates in B2 and B3. */
  readonly formula: string;
  /** Rows of the table without its header. */
  readonly rowCount: number;
}

/** Formats further down than the table reaches today, for when a later date is entered. */
const rowsToGrow = 60;
const tableRow = 5;
/** In points: a date. */
const firstColumnWidth = 72;
const dateFormat = 'yyyy-mm-dd';
/** From, to, opening, hires, leavers, closing, mean of the daily headcounts, four rates. */
const formats = [
  dateFormat,
  dateFormat,
  'General',
  'General',
  'General',
  'General',
  '0.0',
  ...Array<string>(4).fill('0.0%'),
];

/** Adds the sheet behind all others and goes there. No other sheet is touched. The name it got. */
export function addRosterSheet({ name, title, from, to, formula, rowCount }: RosterSheet): Promise<string> {
  return atOnce(async (context) => {
    const { sheet, name: free } = await addEmptySheet(context, name);
    sheet.getRange('A1:A3').values = [[title], [from.label], [to.label]];
    sheet.getRange('A1').format.font.bold = true;
    const dates = sheet.getRange('B2:B3');
    dates.numberFormat = [[dateFormat], [dateFormat]];
    dates.values = [[from.serial], [to.serial]];
    const rows = sheet.getRangeByIndexes(tableRow, 0, rowCount + rowsToGrow, formats.length);
    rows.numberFormat = Array.from({ length: rowCount + rowsToGrow }, () => formats);
    sheet.getRangeByIndexes(tableRow - 1, 0, 1, formats.length).format.font.bold = true;
    sheet.getRangeByIndexes(tableRow - 1, 0, 1, 1).formulas = [[formula]];
    await sync(context);
    // The title is longer than anything in its column, and may reach over the next ones.
    sheet.getRange('A:A').format.columnWidth = firstColumnWidth;
    sheet.getRangeByIndexes(1, 1, tableRow + rowCount, formats.length - 1).format.autofitColumns();
    sheet.activate();
    sheet.getRange('A1').select();
    await sync(context);
    return free;
  });
}
