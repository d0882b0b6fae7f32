import type { Area } from '../../excel/area';
import { readRanges } from '../../excel/ranges';
import { readSelection, type Selection, type SelectionMemory } from '../../excel/selection';
import { Trouble } from '../../excel/trouble';
import { countText } from '../numbers';
import { cellUnder, cellView, type TurnoverCell } from './cellView';
import { rangesOf, type Lookup } from '../../sheets/callInput';
import { isRosterCall } from '../../formulas/turnoverCall';
import { StaffReader } from '../roster/staffReader';
import { rosterCellView } from '../roster/staffView';
import { exampleView } from './exampleView';
import { sheetfulFrom } from '../../sheets/sheetful';
import { tableView, type ColumnChoices } from './tableView';
import type { CompareView } from './view';

/**
 * What to compare for the cells selected now: a TURNOVER cell, a table of periods, a list of people, else the example. Null
 * when something else has been selected before a long list was read.
 */
export async function readComparison(
  choices: ColumnChoices,
  staff: StaffReader = new StaffReader(),
  memory: SelectionMemory = {},
): Promise<CompareView | null> {
  try {
    const selection = await readSelection(memory);
    const periods = periodsIn(selection, choices);
    const table = staff.find(selection);
    const areClear = periods !== null && periods.result.kind !== 'ask';
    const isList = table !== null && (table.isNamed || (!areClear && (table.isSure || periods === null)));
    const isClear = areClear || (isList && table.isSure);
    const cell = isClear && !isSingleCell(selection.selected) ? null : cellUnder(selection);
    if (cell) return await viewOfCell(cell, staff);
    if (isList) return await staff.view(selection, table);
    if (!periods && isTooTall(selection))
      throw new Trouble('tooManyRows', countText(Math.min(selection.area!.rowCount, selection.selected.rowCount)));
    return periods ?? exampleView();
  } catch (error) {
    if (error instanceof Trouble && unsuitable.has(error.kind)) return exampleView(error);
    throw error;
  }
}

/** Selections that can be told from trouble with Excel itself. */
const unsuitable = new Set(['severalAreas', 'noCells', 'tooLarge', 'tooManyRows']);

const isSingleCell = ({ rowCount, columnCount }: Area) => rowCount === 1 && columnCount === 1;
const isTooTall = ({ area, around }: Selection) => area !== null && around === null;

function periodsIn({ sheet, sheetId, area, around }: Selection, choices: ColumnChoices): CompareView | null {
  return area && around && tableView({ sheet, sheetId, area, cells: sheetfulFrom(around) }, choices);
}

async function viewOfCell(cell: TurnoverCell, { choices }: StaffReader): Promise<CompareView> {
  const lookup = await lookupFor(cell);
  return isRosterCall(cell.call) ? rosterCellView(cell, lookup, choices) : cellView(cell, lookup);
}

/** Reads all cells the formula refers to in one go. */
async function lookupFor({ call, sheet }: TurnoverCell): Promise<Lookup> {
  const ranges = rangesOf(call).map(({ sheet: given, area }) => ({ sheet: given ?? sheet, area }));
  const values = ranges.length ? await readRanges(ranges) : [];
  return (given, wanted) => {
    const name = given ?? sheet;
    const index = ranges.findIndex(
      ({ sheet: other, area }) => other === name && area.row === wanted.row && area.column === wanted.column,
    );
    return values[index] ?? null;
  };
}
