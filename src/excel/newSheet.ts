import { atOnce, sync } from './run';

/** A cell to be written; null leaves it empty. Text is written as text, whatever it starts with. */
export type NewCell =
  | null
  | { readonly text: string; readonly format?: string; readonly isBold?: boolean }
  | { readonly number: number; readonly format?: string; readonly isBold?: boolean }
  | { readonly formula: string; readonly format?: string; readonly isBold?: boolean };

export interface NewSheet {
  /** What the sheet is called, if that name is free; else with a number behind it. */
  readonly name: string;
  /** From A1; rows may have different lengths. */
  readonly rows: readonly (readonly NewCell[])[];
}

/** Adds a sheet behind all others, fills it and goes there. No other sheet is touched. The name it got. */
export function addSheet({ name, rows }: NewSheet): Promise<string> {
  return atOnce(async (context) => {
    const { sheet, name: free } = await addEmptySheet(context, name);
    writeRows(sheet, rows)?.format.autofitColumns();
    sheet.activate();
    sheet.getRange('A1').select();
    await sync(context);
    return free;
  });
}

/** Fills an empty sheet from A1 on; nothing is sent yet. The cells written, null for none. */
export function writeRows(sheet: Excel.Worksheet, rows: NewSheet['rows']): Excel.Range | null {
  if (rows.length === 0) return null;
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? null));
  const range = sheet.getRangeByIndexes(0, 0, cells.length, columnCount);
  range.numberFormat = cells.map((row) => row.map((cell) => (cell && 'format' in cell && cell.format) || 'General'));
  range.formulas = cells.map((row) => row.map(contentOf));
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell?.isBold) sheet.getRangeByIndexes(r, c, 1, 1).format.font.bold = true;
    }),
  );
  return range;
}

/** A sheet behind all others under a name that is free; nothing is sent yet. */
export async function addEmptySheet(context: Excel.RequestContext, name: string) {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await sync(context);
  const taken = worksheets.items.map((sheet) => sheet.name);
  const free = freeName(name, taken);
  return { sheet: worksheets.add(free), name: free };
}

function contentOf(cell: NewCell): string | number {
  if (cell === null) return '';
  if ('formula' in cell) return cell.formula;
  return 'number' in cell ? cell.number : asText(cell.text);
}

/**
 * An apostrophe keeps Excel from reading a formula, a number, a date ("Jan-24"), a truth value or an error into a text; it
 * does not show.
 */
export const asText = (text: string): string =>
  /^\s*[=+\-@'#＝＋－＠]|\p{Nd}|^\s*(?:true|false)\s*$/iu.test(text) ? `'${text}` : text;

const longestName = 31;

/** "Turnover by month", or "Turnover by month 2" where there is one already. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[\\/?*[\]:]/g, ' ').slice(0, longestName);
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` ${number}`;
    const name = clean.slice(0, longestName - tail.length) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}
