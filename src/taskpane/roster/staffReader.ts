import type { CellValue } from '../../excel/area';
import { readColumns } from '../../excel/listColumns';
import type { Selection } from '../../excel/selection';
import type { Problem } from '../../turnover/problem';
import { sheetfulFrom, type Sheetful } from '../../sheets/sheetful';
import type { CompareView } from '../compare/view';
import { todayFrom } from './days';
import { rosterFromColumns } from './rosterValues';
import type { SpanChoice } from './spanChoice';
import { columnArea, findStaffTable, type DateColumns, type StaffTable } from '../../sheets/staffTable';
import type { RosterFacts } from './staffResult';
import { columnsInUse, listView, type StaffChoices } from './staffView';

export interface ReadingOptions {
  readonly now?: () => Date;
  /** Something else has been selected meanwhile. */
  readonly isStale?: () => boolean;
  /** Told before a list is read that takes a while. */
  readonly reading?: (rows: number) => void;
}

const manyRows = 50_000;

/** Reads lists of people, and remembers the last one until its cells change. */
export class StaffReader {
  readonly columns = new Map<string, DateColumns>();
  readonly spans = new Map<string, SpanChoice>();
  private kept: { readonly key: string; readonly roster: RosterFacts | Problem } | null = null;

  constructor(private readonly options: ReadingOptions = {}) {}

  get choices(): StaffChoices {
    return { columns: this.columns, spans: this.spans, today: todayFrom(this.options.now?.() ?? new Date()) };
  }

  /** Cells have changed. */
  forget(): void {
    this.kept = null;
  }

  find({ area, list }: Selection): StaffTable | null {
    return area && list && findStaffTable(sheetfulFrom(list.top), list.rows, area);
  }

  /** The list by all methods; null when nobody waits for it any more. */
  async view(selection: Selection, table: StaffTable): Promise<CompareView | null> {
    const { hired, left } = columnsInUse(selection, table, this.columns);
    const isClear = hired !== undefined && left !== undefined && hired !== left;
    if (!isClear || !(table.isSure || this.isChosen(selection, table)))
      return listView(selection, table, null, this.choices);
    const roster = await this.roster(selection, table, hired, left);
    return roster && listView(selection, table, roster, this.choices);
  }

  private isChosen(selection: Selection, table: StaffTable): boolean {
    return columnsInUse(selection, table, this.columns) !== table.roles;
  }

  private async roster(selection: Selection, table: StaffTable, hired: number, left: number) {
    const key = [selection.sheetId, table.firstRow, table.rowCount, hired, left].join('|');
    if (this.kept?.key === key) return this.kept.roster;
    const values = await this.values(selection, table, [hired, left]);
    if (!values) return null;
    const roster = rosterFromColumns(values[0], values[1], table.firstRow);
    this.kept = { key, roster };
    return roster;
  }

  private async values(
    { sheetId, list }: Selection,
    table: StaffTable,
    columns: readonly number[],
  ): Promise<CellValue[][] | null> {
    const top = sheetfulFrom(list!.top);
    const known = columns.map((column) => valuesWithin(top, table, column));
    if (known.every((values) => values !== null)) return known;
    if (table.rowCount >= manyRows) this.options.reading?.(table.rowCount);
    const areas = columns.map((column) => columnArea(table, column));
    return readColumns(sheetId, areas, () => this.options.isStale?.() ?? false);
  }
}

/** The cells of a column, where all of them were read with the selection. */
function valuesWithin(cells: Sheetful, { firstRow, rowCount }: StaffTable, column: number): CellValue[] | null {
  const { area } = cells;
  const isWithin = firstRow >= area.row && firstRow + rowCount <= area.row + area.rowCount;
  if (!isWithin) return null;
  return Array.from({ length: rowCount }, (_, i) => cells.value(firstRow + i, column) ?? '');
}
