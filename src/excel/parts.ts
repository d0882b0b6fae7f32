import { rangeOf, type Area, type CellValue } from './area';
import { chunksOf, halves, type Piece } from './chunks';
import { sync } from './run';
import { Trouble } from './trouble';

/** Cells in one request; with formulas and values of 50 characters each the answer stays below the web's 5 MB. */
export const cellsPerRequest = 50_000;

/** Cells to be read, however many. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

export type CellProperty = 'formulas' | 'values' | 'numberFormat';

/** The cells of a place; one matrix for each property asked for, filled part by part. */
export type Matrices<Property extends CellProperty> = Readonly<Record<Property, CellValue[][]>>;

/**
 * Reads places a part at a time: one request for each 50,000 cells, and more only where an answer turns out too large for Excel
 * on the web. Null when `isStale` says, between two requests, that nobody waits for the cells any more.
 */
export async function readParts<Property extends CellProperty>(
  context: Excel.RequestContext,
  places: readonly Place[],
  properties: readonly Property[],
  isStale: () => boolean = () => false,
): Promise<Matrices<Property>[] | null> {
  const matrices = places.map(
    ({ area }) => Object.fromEntries(properties.map((name) => [name, emptyMatrix(area)])) as Matrices<Property>,
  );
  const take = ({ index, area }: Piece, range: Excel.Range) => {
    for (const name of properties) place(matrices[index][name], places[index].area, range[name], area);
  };
  const areas = places.map(({ area }) => area);
  for (const pieces of chunksOf(areas, cellsPerRequest)) {
    if (isStale()) return null;
    await readPieces(context, places, pieces, properties.join(), take);
  }
  return matrices;
}

const emptyMatrix = ({ rowCount, columnCount }: Area): CellValue[][] =>
  Array.from({ length: rowCount }, () => new Array<CellValue>(columnCount));

async function readPieces(
  context: Excel.RequestContext,
  places: readonly Place[],
  pieces: readonly Piece[],
  properties: string,
  take: (piece: Piece, range: Excel.Range) => void,
): Promise<void> {
  const ranges = pieces.map(({ index, area }) => rangeOf(places[index].sheet, area).load(properties));
  try {
    await sync(context);
  } catch (error) {
    const parts = error instanceof Trouble && error.kind === 'tooLarge' ? halves(pieces) : null;
    if (!parts) throw error;
    for (const part of parts) await readPieces(context, places, part, properties, take);
    return;
  }
  pieces.forEach((piece, i) => take(piece, ranges[i]));
}

function place(target: CellValue[][], whole: Area, source: CellValue[][], area: Area): void {
  source.forEach((cells, i) => {
    const row = target[area.row - whole.row + i];
    const start = area.column - whole.column;
    for (let column = 0; column < cells.length; column++) row[start + column] = cells[column];
  });
}
