import type { Area } from '../../excel/area';
import { readRanges } from '../../excel/ranges';
import { readSelection, type Selection } from '../../excel/selection';
import { Trouble } from '../../excel/trouble';
import { countText } from '../numbers';
import { cellUnder, cellView, type TurnoverCell } from './cellView';
import { rangesOf, type Lookup } from './callInput';
import { exampleView } from './exampleView';
import { sheetfulFrom } from './sheetful';
import { tableView, type ColumnChoices } from './tableView';
import type { CompareView } from './view';

/** What to compare for the cells selected now: a TURNOVER cell, a table of periods, else the example. */
export async function readComparison(choices: ColumnChoices): Promise<CompareView> {
  try {
    const selection = await readSelection();
    const view = viewOfCells(selection, choices);
    const isClear = view.origin.kind === 'table' && view.result.kind !== 'ask';
    const cell = isClear && !isSingleCell(selection.selected) ? null : cellUnder(selection);
    return cell ? cellView(cell, await lookupFor(cell)) : view;
  } catch (error) {
    if (error instanceof Trouble && unsuitable.has(error.kind)) return exampleView(error);
    throw error;
  }
}

/** Selections that can be told from trouble with Excel itself. */
const unsuitable = new Set(['severalAreas', 'noCells', 'tooLarge', 'tooManyRows']);

const isSingleCell = ({ rowCount, columnCount }: Area) => rowCount === 1 && columnCount === 1;

function viewOfCells({ sheet, sheetId, area, selected, around }: Selection, choices: ColumnChoices): CompareView {
  if (area && !around) throw new Trouble('tooManyRows', countText(Math.min(area.rowCount, selected.rowCount)));
  if (!area || !around) return exampleView();
  return tableView({ sheet, sheetId, area, cells: sheetfulFrom(around) }, choices) ?? exampleView();
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
