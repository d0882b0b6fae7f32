import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionsPageSentences } from '../../src/locales/functionsPage/functionsPageSentences';
import { openWorkbench, patience, type OpenWorkbench } from './browser';

const { insert: english } = functionsPageSentences('en-US');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1300 });
  pane = await workbench.waitForPane();
  await pane.locator('#tab-functions').click();
  await pane.locator('.function').first().waitFor();
});
afterAll(() => workbench?.close());

const shows = (text: string | RegExp) => pane.locator('main').getByText(text).first().waitFor();
const found = () => pane.locator('.function__name').allInnerTexts();
const search = (query: string) => pane.locator('#function-search').fill(query);
const entry = (id: string) => pane.locator('.function', { has: pane.locator(`[id="function-${id}"]`) });
const press = (id: string, name: string) => entry(id).getByRole('button', { name, exact: true }).click();
const formula = (id: string) => entry(id).locator('.offer .formula').innerText();

async function selectArea(sheet: string, row: number, column: number, rowCount: number, columnCount: number) {
  await workbench.selectSheet(sheet);
  await workbench.page.evaluate(
    (area) => {
      const { grid } = window.workbench!;
      grid.select(grid.activeSheetId(), area);
    },
    { row, column, rowCount, columnCount },
  );
}

describe('the functions in a workbook', () => {
  it('lists them all, in two parts, with files of the add-in itself', async () => {
    expect(await found()).toHaveLength(42);
    expect(await pane.locator('main h2').allInnerTexts()).toEqual(['From counts', 'From a staff list']);
    expect(workbench.requests.filter((url) => url.includes('catalogue-'))).toHaveLength(3);
    expect(workbench.hosts).toEqual(['localhost']);
  });

  it.each([
    ['attrition by department', ['ROSTER.GROUPS', 'ROSTER.MATRIX']],
    ['试用期', ['ROSTER.NEWHIRE']],
    ['年資中位數', ['ROSTER.MEDIANTENURE']],
  ])('“%s” is found while the pane speaks English', async (query, ids) => {
    await search(query);
    await expect.poll(found).toEqual(expect.arrayContaining(ids));
    expect((await found()).length).toBeLessThan(10);
    await search('');
  });

  it('is used by keyboard alone: search, down to the function, open', async () => {
    await pane.locator('#function-search').focus();
    await workbench.page.keyboard.type('openbase');
    await expect.poll(async () => (await found())[0]).toBe('OPENBASE');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Enter');
    await entry('OPENBASE').locator('.offer').waitFor();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await workbench.page.keyboard.press('Space');
    await expect.poll(() => entry('OPENBASE').locator('.offer').count()).toBe(0);
    await search('');
  });

  it('fills in the selected months and inserts exactly the formula shown', async () => {
    await selectArea('Six months', 5, 0, 6, 5);
    await search('cumulative');
    await entry('CUMULATIVE').locator('button').first().click();
    await expect.poll(() => formula('CUMULATIVE'), patience).toBe('=TURNOVER.CUMULATIVE(D6:D11,B6:B11,C6:C11)');
    await workbench.selectSheet('Your numbers');
    await workbench.clickCell('C3');
    await expect
      .poll(() => formula('CUMULATIVE'), patience)
      .toBe("=TURNOVER.CUMULATIVE('Six months'!D6:D11,'Six months'!B6:B11,'Six months'!C6:C11)");
    expect(await entry('CUMULATIVE').locator('.offer input').inputValue()).toBe('C3');
    const shown = await formula('CUMULATIVE');
    await workbench.screenshot('pane-functions-insert');
    await press('CUMULATIVE', english.button);
    await shows(english.done('C3', 'Your numbers'));
    await workbench.settle();
    expect(await workbench.cellFormula('C3')).toBe(shown);
    expect(await workbench.cellText('C3')).toBe('56.5%');
  });

  it('overwrites nothing', async () => {
    const target = entry('CUMULATIVE').locator('.offer input');
    // The cell just filled is no longer the one suggested; only then is it typed as a change.
    await expect.poll(() => target.inputValue(), patience).not.toBe('C3');
    await target.fill('C3');
    await target.press('Tab');
    const before = await workbench.cellFormula('C3');
    await press('CUMULATIVE', english.button);
    await shows('C3 is not empty');
    expect(await workbench.cellFormula('C3')).toBe(before);
  });

  it('fills in a staff list, and says what is still missing', async () => {
    await workbench.selectSheet('Staff');
    await workbench.clickCell('B5');
    await search('roster.');
    await entry('ROSTER.RATE').locator('button').first().click();
    await expect
      .poll(() => formula('ROSTER.RATE'), patience)
      .toMatch(
        /^=TURNOVER\.ROSTER\.RATE\(Staff!\$B\$2:\$B\$301,Staff!\$C\$2:\$C\$301,DATE\(.+\),DATE\(.+\),"average"\)$/,
      );
    await entry('ROSTER.GROUPS').locator('button').first().click();
    expect(await formula('ROSTER.GROUPS')).toContain('‹group›');
    await press('ROSTER.GROUPS', english.button);
    await shows(english.incomplete('group'));
  });

  it('leads to the help of the function, which is there', async () => {
    const href = await entry('ROSTER.RATE')
      .locator('a')
      .evaluate((link: HTMLAnchorElement) => link.href);
    expect(href).toMatch(/\/help\.html#ROSTER\.RATE$/);
    expect(await (await fetch(href)).text()).toContain('id="ROSTER.RATE"');
  });
});

it('complains about nothing', () => expect(workbench.complaints).toEqual([]));
