import { expect, it } from 'vitest';
import { referenceFrom } from '../../src/formulas/area';
import { headingOf } from '../../src/sheets/headings';
import { sheetfulOf } from '../../src/sheets/workbookLookup';
import { sheetFrom } from '../taskpane/workbook';

const down = [
  ['Month', 'Opening', 'Leavers'],
  ['Jan', 10, 1],
  ['Feb', 11, 2],
  ['', '', ''],
  ['Total', '', 3],
];
const across = [
  ['Month', 'Jan', 'Feb'],
  ['期初人数', 10, 11],
  ['离职人数', 1, 2],
];

it.each([
  [down, 'C2', 'Leavers', 'leavers'],
  [down, 'B2:B3', 'Opening', 'opening'],
  [down, 'C1:C3', 'Leavers', 'leavers'],
  [down, 'C5', 'Leavers', 'leavers'],
  [down, 'A2', 'Month', null],
  [across, 'C3', '离职人数', 'leavers'],
  [across, 'B2:C2', '期初人数', 'opening'],
  [across, 'B1', 'Month', null],
])('in %j the heading of %s is %s', (rows, address, text, role) => {
  const heading = headingOf(sheetfulOf(sheetFrom('Data', rows)), referenceFrom(address)!.area);
  expect([heading?.text, heading?.meaning?.role ?? null]).toEqual([text, role]);
});

it('a block of rows and columns has none, nor has a number in a corner', () => {
  const cells = sheetfulOf(
    sheetFrom('Data', [
      [1, 2],
      [3, 4],
    ]),
  );
  expect(headingOf(cells, referenceFrom('A1:B2')!.area)).toBeNull();
  expect(headingOf(cells, referenceFrom('A2')!.area)).toBeNull();
});
