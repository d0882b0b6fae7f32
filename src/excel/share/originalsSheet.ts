import { isOriginalsSheet, originalsMark } from '../../formulas/share/originalsMark';
import type { SheetCells } from '../../sheets/sheetCells';
import type { CellValue } from '../area';
import { addEmptySheet, asText } from '../newSheet';
import { atOnce, sync } from '../run';
import { keptColumns, keptIn, placeNow, type KeptCell } from '../../sheets/keptOriginals';
import { lineOf } from './originals';

/** The words on the sheet, which somebody may show and read. */
export interface OriginalsWords {
  /** What the sheet is called, if that name is free; else with a number behind it. */
  readonly name: string;
  readonly explanation: string;
  /** Of the columns, left to right. */
  readonly headers: readonly string[];
}

/**
 * Keeps cells in the hidden sheet, in place of what was kept of the same cells before. The sheet is made where there is none:
 * nothing of this can be undone in Excel, so it comes before the cells are written.
 */
export function keepOriginals(
  kept: readonly KeptCell[],
  sheets: readonly SheetCells[],
  words: OriginalsWords,
): Promise<void> {
  const fresh = new Set(kept.map((cell) => placeKey(cell)));
  const before = groupsOf(keptIn(sheets)).filter(([first]) => {
    const now = first.original && placeNow(first);
    return now && !fresh.has(placeKey(now));
  });
  const lines = [...before.flat(), ...kept].map(lineOf);
  const found = sheets.find(isOriginalsSheet);
  return atOnce(async (context) => {
    const sheet = found
      ? context.workbook.worksheets.getItem(found.id)
      : (await addEmptySheet(context, words.name)).sheet;
    if (found) sheet.getRangeByIndexes(0, 0, found.area.rowCount, found.area.columnCount).clear('Contents');
    const top = [[asText(originalsMark), asText(words.explanation)], words.headers.map(asText)];
    const rows = top.map((row) => [...row, ...Array<string>(keptColumns - row.length).fill('')]);
    let first = 0;
    for (const part of partsOf([...rows, ...lines])) {
      sheet.getRangeByIndexes(first, 0, part.length, keptColumns).formulas = part;
      first += part.length;
      await sync(context);
    }
    sheet.visibility = 'Hidden';
    await sync(context);
  });
}

const placeKey = ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
  `${row} ${column} ${sheet.toLowerCase()}`;

/** Each formula's own cell with the other cells it filled. */
export function groupsOf(kept: readonly KeptCell[]): KeptCell[][] {
  const groups: KeptCell[][] = [];
  for (const cell of kept) {
    if (cell.original || groups.length === 0) groups.push([cell]);
    else groups[groups.length - 1].push(cell);
  }
  return groups;
}

/** The web takes 5 MB in one request. */
const lettersPerRequest = 1_000_000;

function partsOf(lines: readonly CellValue[][]): CellValue[][][] {
  const parts: CellValue[][][] = [];
  let letters = Infinity;
  for (const line of lines) {
    const own = line.reduce<number>((sum, cell) => sum + String(cell).length + 10, 0);
    if (letters + own > lettersPerRequest) {
      parts.push([]);
      letters = 0;
    }
    parts[parts.length - 1].push(line);
    letters += own;
  }
  return parts;
}

/** Deletes the hidden sheet, and with it the way back. */
export function removeOriginals(sheets: readonly SheetCells[]): Promise<void> {
  const found = sheets.find(isOriginalsSheet);
  return atOnce(async (context) => {
    if (found) context.workbook.worksheets.getItemOrNullObject(found.id).delete();
    await sync(context);
  });
}
