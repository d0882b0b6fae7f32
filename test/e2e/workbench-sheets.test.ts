import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './browser';

/** What the grid can do beyond cells: names, protection, visibility, spills, column widths. */
let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.selectSheet('Your numbers');
});
afterAll(() => workbench.close());

it('defines names that formulas can use', async () => {
  const names = await workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    grid.defineName({ name: 'TurnoverMethod', formula: '="opening"' });
    grid.defineName({ name: 'TurnoverLimit', formula: '=0.8' });
    grid.defineName({ name: 'TurnoverLimit', formula: '=0.9' });
    return grid.definedNames().map(({ name, formula }) => [name, formula]);
  });
  expect(names).toEqual([
    ['TurnoverMethod', '="opening"'],
    ['TurnoverLimit', '=0.9'],
  ]);
  await workbench.typeInto('A20', '=TURNOVER.RATE(TurnoverMethod,5,50)+TurnoverLimit');
  expect(await workbench.cellValue('A20')).toBe(1);
  const left = await workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    grid.removeName('turnoverlimit', undefined);
    return grid.definedNames().map(({ name }) => name);
  });
  expect(left).toEqual(['TurnoverMethod']);
});

it('protects a sheet against typing, and opens it again with its password', async () => {
  await workbench.page.evaluate(() => window.workbench!.grid.protect('empty', 'key'));
  await workbench.clickCell('C20');
  await workbench.page.keyboard.type('9');
  const refusal = workbench.page.getByRole('dialog');
  await refusal.waitFor();
  expect(await refusal.innerText()).toMatch(/protected/);
  await refusal.getByRole('button', { name: 'ok', exact: true }).click();
  await refusal.waitFor({ state: 'hidden' });
  expect(await workbench.cellValue('C20')).toBe('');
  const answers = await workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    return [grid.unprotect('empty', 'wrong'), grid.isProtected('empty'), grid.unprotect('empty', 'key')];
  });
  expect(answers).toEqual([false, true, true]);
  await workbench.typeInto('C20', '9');
  expect(await workbench.cellValue('C20')).toBe(9);
});

it('hides, shows and moves sheets', async () => {
  const states = await workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    const id = grid.addSheet('Third');
    grid.setSheetVisibility(id, 'VeryHidden');
    const hidden = grid.sheetVisibility(id);
    grid.setSheetVisibility(id, 'Visible');
    grid.moveSheet(id, 0);
    return [hidden, grid.sheetVisibility(id), grid.sheetIds().indexOf(id), grid.sheetName(grid.activeSheetId())];
  });
  expect(states).toEqual(['VeryHidden', 'Visible', 0, 'Your numbers']);
});

it('tells where arrays spill, and fits columns to their texts', async () => {
  const found = await workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    const before = grid.columnWidth('six-months', 7);
    grid.autofitColumns('six-months', { row: 21, column: 7, rowCount: 6, columnCount: 1 });
    const spills = grid
      .spills('six-months')
      .map(({ area }) => [area.row, area.column, area.rowCount, area.columnCount]);
    return { spills, wider: grid.columnWidth('six-months', 7) > before };
  });
  expect(found.spills).toContainEqual([21, 0, 6, 8]);
  expect(found.wider).toBe(true);
});
