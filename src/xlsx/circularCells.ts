import { cellAddress, referenceFrom, type Reference } from '../formulas/area';
import type { ReadCells } from './readCells';

/** Functions that ask where a cell is, not what it holds. */
const asksForPlaceOnly = /\b(?:ROWS?|COLUMNS?|SHEETS?|AREAS|FORMULATEXT|ISFORMULA)\s*\([^()]*\)/gi;
/** Text in quotes and names in brackets are passed over; then references, with the sheet where one is named. */
const references =
  /"(?:[^"]|"")*"|\[[^\]]*\]|((?:'(?:[^']|'')+'|[\w.\u0080-\uffff]+)!)?\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\w.(!])/g;

/** Beyond it the search would take longer than the reading. */
const mostSteps = 2_000_000;

interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

type SheetCells = Pick<ReadCells, 'area' | 'formulas'> & { readonly name: string };

/** The first cell of each circle of formulas, with its sheet: "Totals!B4". */
export function circularCells(sheets: readonly SheetCells[]): string[] {
  const cells = formulaCells(sheets);
  const columns = columnsOf(cells);
  const sheetAt = new Map(sheets.map(({ name }, i) => [name.toLowerCase(), i]));
  let steps = 0;
  const precedents = (index: number): number[] => {
    const { sheet, formula } = cells[index];
    return referencesOf(formula).flatMap(({ sheet: name, area }) => {
      const at = name === null ? sheet : sheetAt.get(name.toLowerCase());
      const found: number[] = [];
      if (at === undefined) return found;
      for (let column = area.column; column < area.column + area.columnCount; column++)
        found.push(...indexesBetween(columns.get(`${at},${column}`) ?? [], cells, area.row, area.row + area.rowCount));
      steps += found.length + area.columnCount;
      return found;
    });
  };
  return circleStarts(cells.length, precedents, () => steps > mostSteps).map((index) => {
    const { sheet, row, column } = cells[index];
    return cellAddress(row, column, sheets[sheet].name);
  });
}

function formulaCells(sheets: readonly SheetCells[]): FormulaCell[] {
  return sheets.flatMap(({ area, formulas }, sheet) =>
    formulas.flatMap((row, i) =>
      row.flatMap((formula, j) =>
        area && typeof formula === 'string' && formula.startsWith('=')
          ? [{ sheet, row: area.row + i, column: area.column + j, formula }]
          : [],
      ),
    ),
  );
}

/** The formula cells of each column, from top to bottom. */
function columnsOf(cells: readonly FormulaCell[]): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  cells.forEach(({ sheet, column }, index) => {
    const key = `${sheet},${column}`;
    const known = columns.get(key);
    if (known) known.push(index);
    else columns.set(key, [index]);
  });
  return columns;
}

function indexesBetween(column: number[], cells: readonly FormulaCell[], top: number, bottom: number): number[] {
  const firstFrom = (row: number) => {
    let [low, high] = [0, column.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cells[column[middle]].row < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return column.length === 0 ? [] : column.slice(firstFrom(top), firstFrom(bottom));
}

function referencesOf(formula: string): Reference[] {
  const texts = formula.replace(asksForPlaceOnly, '').match(references) ?? [];
  return texts.flatMap((text) => (text.startsWith('"') || text.startsWith('[') ? [] : (referenceFrom(text) ?? [])));
}

/** Walks from each formula to those it depends on, without recursion: chains may be long. */
function circleStarts(count: number, precedents: (index: number) => number[], isTooLong: () => boolean): number[] {
  const isDone = new Uint8Array(count);
  const isOpen = new Uint8Array(count);
  const starts: number[] = [];
  for (let first = 0; first < count; first++) {
    if (isDone[first]) continue;
    isOpen[first] = 1;
    const path = [{ index: first, left: precedents(first) }];
    while (path.length > 0) {
      if (isTooLong()) return starts;
      const { index, left } = path[path.length - 1];
      const next = left.pop();
      if (next === undefined) {
        [isOpen[index], isDone[index]] = [0, 1];
        path.pop();
      } else if (isOpen[next]) starts.push(next);
      else if (!isDone[next]) {
        isOpen[next] = 1;
        path.push({ index: next, left: precedents(next) });
      }
    }
  }
  return [...new Set(starts)];
}
