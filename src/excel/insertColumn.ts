import { addressOf } from '../formulas/area';
import { areaOf, position, rangeOf } from './area';
import { inOneUndoStep, sync } from './run';
import { Trouble } from './trouble';

export interface NewColumn {
  /** Name of the Excel Table. */
  readonly table: string;
  /** What the column is called, if that is free; else with a number behind it. */
  readonly header: string;
  /** Of every row. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** Adds a column at the right end of an Excel Table, where nothing stands beside it. The name the column got. */
export function insertColumn({ table: name, header, formula, numberFormat }: NewColumn): Promise<string> {
  return inOneUndoStep(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load('name');
    await sync(context);
    if (table.isNullObject) throw new Trouble('notFound');
    const headers = table.getHeaderRowRange().load('values');
    const whole = table.getRange().load(position);
    const sheet = table.worksheet;
    await sync(context);
    const area = areaOf(whole);
    const beside = { ...area, column: area.column + area.columnCount, columnCount: 1 };
    const range = rangeOf(sheet, beside).load('values,formulas');
    await sync(context);
    // Excel would push aside what stands there, which may belong to something else.
    const taken = range.values.findIndex(([value], i) => value !== '' || range.formulas[i][0] !== '');
    if (taken >= 0) throw new Trouble('notEmpty', addressOf({ ...beside, row: beside.row + taken, rowCount: 1 }));
    const free = freeHeader(header, headers.values[0].map(String));
    const body = table.columns.add(undefined, undefined, free).getDataBodyRange().load(position);
    await sync(context);
    body.numberFormat = columnOf(body, numberFormat);
    body.formulas = columnOf(body, formula);
    await sync(context);
    return free;
  });
}

const columnOf = ({ rowCount }: Excel.Range, value: string): string[][] =>
  Array.from({ length: rowCount }, () => [value]);

function freeHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
