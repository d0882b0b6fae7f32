import { addEmptySheet, writeRows, type NewCell } from './newSheet';
import { atOnce, supports, sync } from './run';
import { Trouble } from './trouble';

/** A new sheet with some periods, the methods on them, and a chart of the methods. */
export interface ComparisonSheet {
  /** What the sheet is called, if that name is free; else with a number behind it. */
  readonly name: string;
  /** Above the tables, and above the chart. */
  readonly title: string;
  /** Where the numbers come from. */
  readonly place: string;
  readonly periodHeaders: readonly string[];
  readonly periods: readonly (readonly NewCell[])[];
  readonly methodHeaders: readonly string[];
  /** Name, rate, formula in words. */
  readonly methods: readonly (readonly NewCell[])[];
}

export interface AddedComparison {
  readonly sheet: string;
  /** Where charts cannot be drawn the tables are there all the same. */
  readonly hasChart: boolean;
}

/** Title, place and a blank line come first, then the headers of the periods. */
const periodHeaderRow = 3;
/** The row of the first period, counted from 0. */
export const firstPeriodRow = periodHeaderRow + 1;

const methodHeaderRow = ({ periods }: ComparisonSheet): number => firstPeriodRow + periods.length + 1;

const headerFill = '#E3EEF9';
const chartRows = 17;

/** Adds the sheet behind all others and goes there. No other sheet is touched. */
export async function addComparisonSheet(comparison: ComparisonSheet): Promise<AddedComparison> {
  const sheet = await atOnce(async (context) => {
    const { sheet: added, name } = await addEmptySheet(context, comparison.name);
    writeRows(added, rowsOf(comparison));
    format(added, comparison);
    added.activate();
    // Of its own periods, so that Compare goes on with them.
    added
      .getRangeByIndexes(firstPeriodRow, 0, Math.max(1, comparison.periods.length), comparison.periodHeaders.length)
      .select();
    await sync(context);
    return name;
  });
  return { sheet, hasChart: await addChart(sheet, comparison) };
}

const bold = (text: string): NewCell => ({ text, isBold: true });

function rowsOf({ title, place, periodHeaders, periods, methodHeaders, methods }: ComparisonSheet) {
  return [
    [bold(title)],
    [{ text: place }],
    [],
    periodHeaders.map(bold),
    ...periods,
    [],
    methodHeaders.map(bold),
    ...methods,
  ];
}

function format(sheet: Excel.Worksheet, comparison: ComparisonSheet): void {
  const { periodHeaders, periods, methodHeaders, methods } = comparison;
  const [first, second] = [periodHeaderRow, methodHeaderRow(comparison)];
  const width = Math.max(periodHeaders.length, methodHeaders.length);
  for (const row of [first, second]) sheet.getRangeByIndexes(row, 0, 1, width).format.fill.color = headerFill;
  // The words behind the rates are longer than any number, and may reach over the next columns.
  sheet.getRangeByIndexes(first, 0, periods.length + 1, periodHeaders.length).format.autofitColumns();
  sheet.getRangeByIndexes(first, 0, second + methods.length - first + 1, 1).format.autofitColumns();
}

/** A request of its own: what is on the sheet by then stays, whatever comes of the chart. */
async function addChart(sheetName: string, comparison: ComparisonSheet): Promise<boolean> {
  const header = methodHeaderRow(comparison);
  const count = comparison.methods.length;
  try {
    await atOnce(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const chart = sheet.charts.add('BarClustered', sheet.getRangeByIndexes(header, 0, count + 1, 2), 'Columns');
      chart.title.text = comparison.title;
      chart.legend.visible = false;
      const below = header + count + 2;
      chart.setPosition(sheet.getRangeByIndexes(below, 0, 1, 1), sheet.getRangeByIndexes(below + chartRows, 5, 1, 1));
      chart.axes.valueAxis.minimum = 0;
      // Bars start at the bottom unless told otherwise, where the table starts at the top.
      if (supports('1.7')) chart.axes.categoryAxis.reversePlotOrder = true;
      if (supports('1.8')) chart.axes.valueAxis.numberFormat = '0%';
      await sync(context);
    });
    return true;
  } catch (error) {
    if (error instanceof Trouble) return false;
    throw error;
  }
}
