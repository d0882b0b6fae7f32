import { Worksheet } from '@univerjs/core';
import { Layer } from '@univerjs/engine-render';

type DrawnCell = ReturnType<Worksheet['getCell']>;

/** More than the columns of any sheet, so that a row and a column make one number. */
const rowStep = 100_000;

/**
 * Univer 0.25.1 asks for every cell in view about eight times while it draws a sheet: once for the styles, once for each kind of
 * thing that a cell may show. Each time all of its conditional rules, number formats and protections are worked out anew, a
 * third of the time of drawing. Here a cell is worked out once for each drawing of a layer, during which nothing can change.
 */
export function askOnceForDrawnCells(): void {
  const { render } = Layer.prototype;
  const { getCell } = Worksheet.prototype;
  let drawn: Map<Worksheet, Map<number, DrawnCell>> | undefined;

  Layer.prototype.render = function (...options: Parameters<Layer['render']>): Layer {
    const isOutermost = drawn === undefined;
    drawn ??= new Map();
    try {
      return render.apply(this, options);
    } finally {
      if (isOutermost) drawn = undefined;
    }
  };

  Worksheet.prototype.getCell = function (row: number, column: number): DrawnCell {
    if (!drawn) return getCell.call(this, row, column);
    let cells = drawn.get(this);
    if (!cells) drawn.set(this, (cells = new Map()));
    const place = row * rowStep + column;
    const known = cells.get(place);
    if (known !== undefined) return known;
    const cell = getCell.call(this, row, column) ?? null;
    cells.set(place, cell);
    return cell;
  };
}
