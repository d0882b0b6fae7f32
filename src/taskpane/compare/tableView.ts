import type { Area } from '../../excel/area';
import { addressOf } from '../../formulas/area';
import { Problem } from '../../turnover/problem';
import type { SeriesInput } from '../../turnover/series';
import { countNames } from '../../sheets/counts';
import { outcomeOf, seriesInput } from '../../sheets/outcome';
import {
  areaInTable,
  countsIn,
  findPeriodTable,
  isEnough,
  type PeriodTable,
  type Roles,
} from '../../sheets/periodTable';
import type { Sheetful } from '../../sheets/sheetful';
import type { CompareView, Part, Result } from './view';

/** Which columns people chose, by the key of the table. */
export type ColumnChoices = ReadonlyMap<string, Roles>;

export interface SelectedCells {
  readonly sheet: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: Sheetful;
}

/** The comparison for selected rows of a table of periods; null where there is no such table. */
export function tableView({ sheet, sheetId, area, cells }: SelectedCells, choices: ColumnChoices): CompareView | null {
  const table = findPeriodTable(cells, area);
  if (!table) return null;
  const key = keyOf(sheetId, table);
  const chosen = choices.get(key);
  const roles = chosen ?? table.roles;
  const input = seriesInput(countsIn(table, cells, roles));
  const isClear = isEnough(roles) && (table.isSure || chosen !== undefined);
  return {
    origin: {
      kind: 'table',
      sheet,
      address: addressOfTable(table),
      table,
      roles,
      key,
      isChosen: chosen !== undefined,
      parts: partsOf(table, roles),
    },
    result: isClear ? resultOf(input) : { kind: 'ask' },
    labels: [table.labels[0], table.labels[table.labels.length - 1]],
    ...(!(input instanceof Problem) && { series: { input, labels: table.labels } }),
    trouble: null,
  };
}

/** Bare numbers have no header to know them by; their columns are as good. */
const keyOf = (sheetId: string, { isAcross, headerLine, columns }: PeriodTable): string =>
  [sheetId, isAcross, headerLine, columns[0].index].join('|');

function resultOf(input: SeriesInput | Problem): Result {
  const outcome = outcomeOf(input);
  return outcome instanceof Problem ? { kind: 'problem', problem: outcome } : { kind: 'outcome', outcome };
}

const partsOf = (table: PeriodTable, roles: Roles): Part[] =>
  countNames.flatMap((name) => {
    const index = roles[name];
    return index === undefined ? [] : [{ name, where: addressOf(areaInTable(table, index)) }];
  });

function addressOfTable(table: PeriodTable): string {
  const [first, last] = [table.columns[0].index, table.columns[table.columns.length - 1].index];
  const area = areaInTable(table, first);
  const width = last - first + 1;
  return addressOf(table.isAcross ? { ...area, rowCount: width } : { ...area, columnCount: width });
}
