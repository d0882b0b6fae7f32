import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseSentences } from '../../src/locales/pane/house/houseSentences';
import { openWorkbench, patience, type OpenWorkbench } from './browser';

const english = houseSentences('en-US');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1300 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
const shows = (text: string | RegExp) => pane.locator('main').getByText(text).first().waitFor();
const names = () =>
  workbench.page.evaluate(() => window.workbench!.grid.definedNames().map(({ name, formula }) => [name, formula]));
const sheetNames = () =>
  workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    return grid.sheetIds().map((id) => grid.sheetName(id));
  });

describe('the house method in a workbook', () => {
  it('is kept as a name, which a typed formula uses and follows', async () => {
    await pane.locator('#tab-house').click();
    await shows(english.method.none);
    await pane.getByLabel('Opening + hires', { exact: true }).check();
    await press(english.method.keep);
    await shows('House method: Opening + hires.');
    expect(await names()).toContainEqual(['TurnoverMethod', '="cumulative"']);
    await workbench.selectSheet('Your numbers');
    await workbench.typeInto('A1', '=TURNOVER.RATE(TurnoverMethod,35,50,3,18)');
    expect(await workbench.cellValue('A1')).toBeCloseTo(35 / 53, 12);
    await pane.getByLabel('Average headcount', { exact: true }).check();
    await press(english.method.keep);
    await shows('House method: Average headcount.');
    await expect.poll(() => workbench.cellValue('A1'), patience).toBeCloseTo(35 / 34, 12);
    await workbench.screenshot('pane-house');
  });

  it('reads a name somebody has changed elsewhere', async () => {
    await workbench.page.evaluate(() =>
      window.workbench!.grid.defineName({ name: 'TurnoverMethod', formula: "='Six months'!$B$6" }),
    );
    await workbench.clickCell('B2');
    await shows(/exists and stands for ='Six months'!\$B\$6/);
    await pane.getByLabel('Opening headcount', { exact: true }).check();
    await press(english.method.replace);
    await shows('House method: Opening headcount.');
    await expect.poll(() => workbench.cellValue('A1'), patience).toBeCloseTo(35 / 50, 12);
  });

  it('keeps the limit as a name, which Check goes by', async () => {
    await pane.locator('#house-limit').fill('80,5');
    await pane.locator('#house-limit').press('Enter');
    await shows(english.limit.kept('80.5%'));
    expect(await names()).toContainEqual(['TurnoverLimit', '=0.805']);
    await pane.locator('#tab-check').click();
    await expect.poll(() => pane.locator('.limit input').inputValue()).toBe('80.5');
    await pane.locator('.limit input').fill('100');
    await pane.locator('.limit input').press('Enter');
    await expect.poll(names).toContainEqual(['TurnoverLimit', '=1']);
    await pane.locator('#tab-house').click();
    await expect.poll(() => pane.locator('#house-limit').inputValue()).toBe('100');
    await pane.locator('#house-limit').fill('many');
    await press(english.limit.keep);
    await shows('“many” is no usable limit.');
    await pane.locator('#house-limit').fill('90');
    await press(english.limit.keep);
    await expect.poll(names).toContainEqual(['TurnoverLimit', '=0.9']);
  });

  it('tells readers on a sheet of its own', async () => {
    const before = await sheetNames();
    await press(english.note.insert);
    await shows(english.note.inserted(english.note.sheetName));
    expect(await sheetNames()).toEqual([...before, english.note.sheetName]);
    const rows = (await workbench.cellValues(`'${english.note.sheetName}'!A1:B22`)).map((row) => row.join(' | '));
    expect(rows).toContain('Formula | leavers ÷ opening');
    expect(rows).toContain('To be typed | =TURNOVER.RATE(TurnoverMethod,leavers,opening,hires,closing)');
    expect(rows).toContain(`Limit | ${english.note.limitLine('90%')}`);
    await workbench.screenshot('pane-house-note');
  });

  it('removes the name again', async () => {
    await pane.getByLabel(english.method.noMethod, { exact: true }).check();
    await press(english.method.remove);
    await shows(english.method.none);
    expect((await names()).map(([name]) => name)).not.toContain('TurnoverMethod');
  });
});

it('complains about nothing', () => expect(workbench.complaints).toEqual([]));
