import type { CellValue, SheetCells } from '../sheets/sheetCells';
import type { TableFacts } from '../sheets/tableFacts';
import type { Method } from '../turnover/method';

export type { TableFacts };

/** A sheet with as much of its number formats as was read. */
export interface AuditedSheet extends SheetCells {
  /** In the shape of the values; "" or nothing where a cell's format was not read. */
  readonly numberFormats?: readonly (readonly string[])[];
}

/** Everything the audit looks at. */
export interface Snapshot {
  readonly sheets: readonly AuditedSheet[];
  readonly tables: readonly TableFacts[];
  /** Names of the workbook with their formulas: "=Data!$A$1:$A$9". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** 1 for 100%. */
  readonly limit: number;
  readonly houseMethod: Method | null;
  /** A rate over fewer people than this says little. */
  readonly tinyBase: number;
}

export const usualTinyBase = 10;

/** A snapshot of sheets alone, with everything else as in a workbook in which nothing was set. */
export const snapshotOf = (sheets: readonly AuditedSheet[], others: Partial<Snapshot> = {}): Snapshot => ({
  tables: [],
  names: [],
  limit: 1,
  houseMethod: null,
  tinyBase: usualTinyBase,
  ...others,
  sheets,
});

/** An empty cell and one that was not read hold the same. */
export const blank: CellValue = '';
