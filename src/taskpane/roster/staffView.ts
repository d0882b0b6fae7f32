import { addressOf, columnName, fixedAddressOf } from '../../formulas/area';
import type { Selection } from '../../excel/selection';
import { Problem } from '../../turnover/problem';
import type { TurnoverCell } from '../compare/cellView';
import { originOf } from '../compare/cellView';
import type { Lookup } from '../../sheets/callInput';
import type { CompareView, Result } from '../compare/view';
import { readRosterCall, rosterArguments } from './rosterCall';
import { chosenStaff, usualChoice, type SpanChoice } from './spanChoice';
import { columnArea, type DateColumns, type StaffTable } from '../../sheets/staffTable';
import type { RosterFacts } from './staffResult';

/** What people chose in the pane, by the key of the list or formula. */
export interface StaffChoices {
  readonly columns: ReadonlyMap<string, DateColumns>;
  readonly spans: ReadonlyMap<string, SpanChoice>;
  readonly today: number;
}

type Place = Pick<Selection, 'sheet' | 'sheetId'>;

export const keyOfTable = (
  { sheetId }: Pick<Place, 'sheetId'>,
  { headerLine, columns, firstRow }: StaffTable,
): string => ['staff', sheetId, headerLine, headerLine < 0 ? firstRow : '', columns[0].index].join('|');

/** The columns in use: those chosen, else those found. */
export const columnsInUse = (place: Place, table: StaffTable, columns: StaffChoices['columns']): DateColumns =>
  columns.get(keyOfTable(place, table)) ?? table.roles;

/** The comparison for a list of people, with its roster once it has been read; null asks which columns hold the dates. */
export function listView(
  place: Place,
  table: StaffTable,
  roster: RosterFacts | Problem | null,
  choices: StaffChoices,
): CompareView {
  const key = keyOfTable(place, table);
  const roles = columnsInUse(place, table, choices.columns);
  const text = (column: number | undefined, write: (column: number) => string) =>
    column === undefined ? '' : write(column);
  const fixed = (column: number) => fixedAddressOf(columnArea(table, column), place.sheet);
  const [first, last] = [table.columns[0].index, table.columns[table.columns.length - 1].index];
  const headers = table.headerLine >= 0 && table.headerLine === table.firstRow - 1 ? 1 : 0;
  return {
    origin: {
      kind: 'staff',
      sheet: place.sheet,
      sheetId: place.sheetId,
      address: addressOf({
        row: table.firstRow - headers,
        column: first,
        rowCount: table.rowCount + headers,
        columnCount: last - first + 1,
      }),
      list: {
        table,
        roles,
        isChosen: choices.columns.has(key),
        hired: text(roles.hired, columnName),
        left: text(roles.left, columnName),
      },
      formula: null,
      roster: { hired: text(roles.hired, fixed), left: text(roles.left, fixed), include: null, counted: null },
      key,
    },
    result: roster ? resultOf(roster, key, choices) : { kind: 'ask' },
    labels: ['', ''],
    trouble: null,
  };
}

function resultOf(roster: RosterFacts | Problem, key: string, choices: StaffChoices, usual?: SpanChoice): Result {
  if (roster instanceof Problem) return { kind: 'problem', problem: roster };
  const choice = choices.spans.get(key) ?? usual ?? usualChoice(roster, choices.today);
  return { kind: 'staff', chosen: chosenStaff(roster, choice) };
}

/** The comparison for a cell with a ROSTER function: its own list and span. */
export function rosterCellView(cell: TurnoverCell, lookup: Lookup, choices: StaffChoices): CompareView {
  const read = readRosterCall(cell.call, lookup);
  const origin = originOf(cell, null);
  if (read instanceof Problem)
    return { origin, result: { kind: 'problem', problem: read }, labels: ['', ''], trouble: null };
  if ('reason' in read)
    return { origin, result: { kind: 'unreadable', unreadable: read }, labels: ['', ''], trouble: null };
  const { facts, span, step, method } = read;
  const usual = usualChoice(facts, choices.today, { ...span, step });
  // With another span in the formula what was chosen before is out of place.
  const key = ['formula', cell.sheetId, cell.formula, usual.from, usual.to].join('|');
  return {
    origin: {
      kind: 'staff',
      sheet: cell.sheet,
      sheetId: cell.sheetId,
      address: origin.address,
      list: null,
      formula: { text: cell.formula, shown: cell.shown, anchor: origin.anchor, method },
      roster: rosterArguments(cell.call, cell.sheet),
      key,
    },
    result: resultOf(facts, key, choices, usual),
    labels: ['', ''],
    trouble: null,
  };
}
