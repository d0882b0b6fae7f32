import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './browser';

/** Names of the workbook, which formulas of the grid use: the house method and the limit are kept in two of them. */
let workbench: OpenWorkbench;
let pane: Frame;
beforeAll(async () => {
  workbench = await openWorkbench();
  pane = await workbench.waitForPane();
  await workbench.selectSheet('Your numbers');
  await onSheet((sheet) => (sheet.getRange('A1:C1').values = [[50, 18, 35]]));
});
afterAll(() => workbench.close());

/** Runs in the pane's frame, so it knows nothing of what stands around it here. */
async function onSheet(work: (sheet: Excel.Worksheet, names: Excel.NamedItemCollection) => unknown): Promise<void> {
  await pane.evaluate(
    (source) =>
      Excel.run(async (context) => {
        const change = Function(`return ${source}`)() as typeof work;
        change(context.workbook.worksheets.getItem('Your numbers'), context.workbook.names);
        await context.sync();
      }),
    work.toString(),
  );
  await workbench.settle();
}

const cumulative = 35 / 68;
const opening = 35 / 50;

describe('a name that holds a method', () => {
  it('can be used in a typed formula, in any letter case, and before it exists', async () => {
    await workbench.typeInto('A3', '=TURNOVER.RATE(TurnoverMethod,C1,A1,B1)');
    expect(await workbench.cellValue('A3')).toBe('#NAME?');
    await onSheet((_, names) => names.add('TurnoverMethod', '="cumulative"'));
    expect(await workbench.cellValue('A3')).toBeCloseTo(cumulative);
    await workbench.typeInto('B3', '=turnover.rate(turnovermethod,C1,A1,B1)');
    expect(await workbench.cellValue('B3')).toBeCloseTo(cumulative);
    await workbench.typeInto('C3', '=IF(TurnoverMethod="cumulative","ours","another")');
    expect(await workbench.cellValue('C3')).toBe('ours');
  });

  it('changes all formulas with it when it changes, and those that depend on them', async () => {
    await workbench.typeInto('D3', '=ROUND(A3,1)');
    expect(await workbench.cellValue('D3')).toBe(0.5);
    await onSheet((_, names) => (names.getItem('TurnoverMethod').formula = '="opening"'));
    expect((await workbench.cellValues('A3:B3'))[0].map(Number)).toEqual([opening, opening]);
    expect((await workbench.cellValues('C3:D3'))[0]).toEqual(['another', 0.7]);
  });

  it('leaves #NAME? when it is deleted, and its value when it comes back', async () => {
    await onSheet((_, names) => names.getItem('TurnoverMethod').delete());
    expect((await workbench.cellValues('A3:B3'))[0]).toEqual(['#NAME?', '#NAME?']);
    await onSheet((_, names) => names.add('TurnoverMethod', '="cumulative"'));
    expect(await workbench.cellValue('A3')).toBeCloseTo(cumulative);
  });

  it('is found by a formula that was deleted before it existed, and is typed again', async () => {
    await workbench.typeInto('F3', '=1+TurnoverShare');
    expect(await workbench.cellValue('F3')).toBe('#NAME?');
    await workbench.clickCell('F3');
    await workbench.page.keyboard.press('Delete');
    await workbench.settle();
    await onSheet((_, names) => names.add('TurnoverShare', '=0.5'));
    await workbench.typeInto('F3', '=1+TurnoverShare');
    expect(await workbench.cellValue('F3')).toBe(1.5);
    await onSheet((_, names) => names.getItem('TurnoverShare').delete());
  });

  it('is told as Excel tells it', async () => {
    const told = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { names } = context.workbook;
        const name = names.getItemOrNullObject('TURNOVERMETHOD').load('name,formula,value,type,visible,comment,scope');
        const missing = names.getItemOrNullObject('Nothing');
        await context.sync();
        const { name: text, formula, value, type, scope } = name;
        name.comment = 'House method';
        name.visible = false;
        name.load('comment,visible');
        await context.sync();
        const { visible, comment } = name;
        return [text, formula, value as unknown, type, visible, comment, scope, missing.isNullObject];
      }),
    );
    expect(told).toEqual([
      'TurnoverMethod',
      '="cumulative"',
      'cumulative',
      'String',
      false,
      'House method',
      'Workbook',
      true,
    ]);
  });
});

describe('a name that holds a number', () => {
  it('is a number in formulas', async () => {
    await onSheet((_, names) => names.add('TurnoverLimit', '=0.8'));
    await workbench.typeInto('A5', '=IF(C1/A1>TurnoverLimit,"over","under")');
    expect(await workbench.cellValue('A5')).toBe('under');
    await onSheet((_, names) => (names.getItem('TurnoverLimit').formula = '=60%'));
    expect(await workbench.cellValue('A5')).toBe('over');
  });
});

describe('a name in the list of suggestions', () => {
  beforeAll(() => onSheet((_, names) => [names.add('Limit', '=0.9'), names.add('LimitForAll', '=0.7')]));

  const typeAndWaitForList = async (text: string) => {
    await workbench.clickCell('G3');
    await workbench.page.keyboard.type(text);
    await workbench.page.locator('ul:visible li:has-text("LimitForAll")').waitFor();
    await workbench.waitForDrawing();
  };

  it('is complete with its last letter: Enter ends the formula', async () => {
    await typeAndWaitForList('=1+limit');
    await workbench.page.keyboard.press('Enter');
    await workbench.settle();
    expect(await workbench.cellValue('G3')).toBe(1.9);
  });

  it('is completed with Enter when it is begun, or chosen with an arrow key', async () => {
    for (const [typed, ...keys] of [
      ['=1+limitf', 'Enter', 'Enter'],
      ['=1+limit', 'ArrowDown', 'Enter', 'Enter'],
    ]) {
      await typeAndWaitForList(typed);
      for (const key of keys) await workbench.page.keyboard.press(key);
      await workbench.settle();
      expect(await workbench.cellFormula('G3')).toBe('=1+LimitForAll');
      expect(await workbench.cellValue('G3')).toBe(1.7);
    }
  });
});

describe('a name that stands for cells', () => {
  it('follows them', async () => {
    await onSheet((sheet, names) => names.add('Hired', sheet.getRange('B1')));
    await workbench.typeInto('A7', '=TURNOVER.CUMULATIVE(C1,A1,Hired)');
    expect(await workbench.cellValue('A7')).toBeCloseTo(cumulative);
    await workbench.typeInto('B1', '20');
    expect(await workbench.cellValue('A7')).toBeCloseTo(0.5);
  });
});

it('breaks nothing', () => expect(workbench.complaints).toEqual([]));
