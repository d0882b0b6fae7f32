import { addEmptySheet, asText } from './newSheet';
import { atOnce, sync } from './run';

/** A sheet that says how turnover is calculated in this workbook. */
export interface MethodNote {
  /** What the sheet is called, if that name is free; else with a number behind it. */
  readonly name: string;
  readonly title: string;
  /** Each label with one or more sentences, a row each. */
  readonly entries: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

const firstRow = 2;

/** Adds the sheet behind all others and goes there: texts only, no formula. No other sheet is touched. The name it got. */
export function addMethodNote({ name, title, entries }: MethodNote): Promise<string> {
  return atOnce(async (context) => {
    const { sheet, name: free } = await addEmptySheet(context, name);
    const rows = entries.flatMap(({ label, lines }) => lines.map((line, i) => [i === 0 ? label : '', line]));
    const heading = sheet.getRange('A1');
    heading.values = [[asText(title)]];
    heading.format.font.bold = true;
    const labels = sheet.getRangeByIndexes(firstRow, 0, rows.length, 1);
    labels.values = rows.map(([label]) => [asText(label)]);
    labels.format.font.bold = true;
    sheet.getRangeByIndexes(firstRow, 1, rows.length, 1).values = rows.map(([, line]) => [asText(line)]);
    await sync(context);
    // Sentences may reach over the empty columns beside them.
    labels.format.autofitColumns();
    sheet.activate();
    heading.select();
    await sync(context);
    return free;
  });
}
