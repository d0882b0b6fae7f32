import { Worksheet } from '@univerjs/core';
import { Layer } from '@univerjs/engine-render';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { askOnceForDrawnCells } from '../../src/workbench/grid/drawnCells';

/** Cells that were worked out, such as "2,3". */
const workedOut: string[] = [];
const original = { render: Layer.prototype.render, getCell: Worksheet.prototype.getCell };
let draw: () => void;

Worksheet.prototype.getCell = function (row, column) {
  workedOut.push(`${row},${column}`);
  return column === 0 ? null : { v: workedOut.length };
};
Layer.prototype.render = function () {
  draw();
  return this;
};
askOnceForDrawnCells();

const sheet = Object.create(Worksheet.prototype) as Worksheet;
const otherSheet = Object.create(Worksheet.prototype) as Worksheet;
const layer = Object.create(Layer.prototype) as Layer;

beforeEach(() => void (workedOut.length = 0));
afterAll(() => {
  Layer.prototype.render = original.render;
  Worksheet.prototype.getCell = original.getCell;
});

it('works a cell out once while a layer is drawn, an empty one too', () => {
  draw = () => {
    expect(sheet.getCell(2, 3)).toBe(sheet.getCell(2, 3));
    expect([sheet.getCell(2, 0), sheet.getCell(2, 0)]).toEqual([null, null]);
  };
  layer.render();
  expect(workedOut).toEqual(['2,3', '2,0']);
});

it('keeps the cells and the sheets apart', () => {
  draw = () => {
    for (const each of [sheet, otherSheet])
      for (const [row, column] of [
        [0, 1],
        [1, 0],
        [1, 16_383],
      ])
        each.getCell(row, column);
  };
  layer.render();
  expect(workedOut).toEqual(['0,1', '1,0', '1,16383', '0,1', '1,0', '1,16383']);
});

it('knows nothing of an earlier drawing', () => {
  const seen: unknown[] = [];
  draw = () => seen.push(sheet.getCell(5, 5));
  layer.render();
  layer.render();
  expect(seen).toEqual([{ v: 1 }, { v: 2 }]);
});

it('remembers until the outermost of the layers is drawn', () => {
  const within = vi.fn(() => void sheet.getCell(1, 1));
  draw = () => {
    sheet.getCell(1, 1);
    draw = within;
    layer.render();
    sheet.getCell(1, 1);
  };
  layer.render();
  expect(within).toHaveBeenCalledOnce();
  expect(workedOut).toEqual(['1,1']);
});

it('remembers nothing outside of drawing, also after one that failed', () => {
  draw = () => {
    throw new Error('no canvas');
  };
  expect(() => layer.render()).toThrow('no canvas');
  sheet.getCell(4, 4);
  sheet.getCell(4, 4);
  expect(workedOut).toEqual(['4,4', '4,4']);
});
