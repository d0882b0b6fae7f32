import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { openWorkbench, type OpenWorkbench } from './browser';

const english = paneSentences('en-US');

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1300 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const shows = (text: string | RegExp) => pane.locator('main').getByText(text).first().waitFor();
const openTab = (name: 'compare' | 'check') => pane.locator(`#tab-${name}`).click();
const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' }).click();
const counts = () => pane.locator('.count__number').allInnerTexts();
const rate = (name: string) =>
  pane
    .locator('.method', { has: pane.locator('h3', { hasText: name }) })
    .locator('.method__rate')
    .innerText();
const list = (sheet: string) => pane.locator('.list', { has: pane.locator('h3', { hasText: sheet }) });

/** Everything on a sheet that a write could have changed. */
const contentsOf = (sheet: string) =>
  workbench.page.evaluate((name) => {
    const { grid } = window.workbench!;
    const id = grid.sheetIds().find((each) => grid.sheetName(each) === name)!;
    const area = grid.usedArea(id, false)!;
    return { formulas: grid.formulas(id, area), formats: grid.numberFormats(id, area) };
  }, sheet);

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

describe('Compare on a staff list', () => {
  it('recognises the list around a cell, with people, columns and the usual twelve months', async () => {
    await workbench.selectSheet('Staff');
    await workbench.clickCell('D5');
    await shows('Staff list: 300 people, hire dates in column B, leaving dates in column C.');
    await expect
      .poll(() =>
        pane.locator('.span input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
      )
      .toHaveLength(2);
    await workbench.screenshot('pane-staff-compare');
  });

  it('shows what the formulas on the sheet show, by every method', async () => {
    await pane.locator('.span input').nth(0).fill('2022-01-01');
    await pane.locator('.span input').nth(1).fill('2022-12-31');
    await pane.locator('.span input').nth(1).press('Tab');
    await expect.poll(() => pane.locator('.source__label').innerText()).toBe('1 Jan 2022 – 31 Dec 2022');
    await workbench.selectSheet('Your numbers');
    const roster = 'Staff!$B$2:$B$301,Staff!$C$2:$C$301,DATE(2022,1,1),DATE(2022,12,31)';
    const formulas = ['average', 'opening', 'closing', 'cumulative', 'mean'].map(
      (method) => `=TURNOVER.ROSTER.RATE(${roster},"${method}")`,
    );
    await workbench.page.evaluate(
      (rows) => {
        const { grid } = window.workbench!;
        grid.write(grid.activeSheetId(), { row: 0, column: 0, rowCount: rows.length, columnCount: 1 }, rows);
      },
      formulas.map((formula) => [formula]),
    );
    await workbench.settle();
    const expected = await Promise.all(formulas.map((_, i) => workbench.cellValue(`A${i + 1}`)));
    await workbench.clickCell('A1');
    await shows('this cell');
    expect(await rate('Average headcount')).toBe(`${((expected[0] as number) * 100).toFixed(1)}%`);
    expect(await rate('Opening headcount')).toBe(`${((expected[1] as number) * 100).toFixed(1)}%`);
    expect(await rate('Closing headcount')).toBe(`${((expected[2] as number) * 100).toFixed(1)}%`);
    expect(await rate('Opening + hires')).toBe(`${((expected[3] as number) * 100).toFixed(1)}%`);
    expect(await rate('Mean headcount')).toBe(`${((expected[4] as number) * 100).toFixed(1)}%`);
    const [opening, hires, leavers, closing] = (await counts()).map(Number);
    expect(opening + hires - leavers).toBe(closing);
  });

  it('says what is wrong with a span', async () => {
    await workbench.selectSheet('Staff');
    await workbench.clickCell('B3');
    await shows('Staff list: 300 people');
    // Digit by digit, as a keyboard gives them: the field must not lose those that are no date yet.
    const to = pane.locator('.span input').nth(1);
    await to.fill('2023-12-31');
    await expect.poll(() => pane.locator('.source__label').innerText()).toMatch(/31 Dec 2023$/);
    await to.focus();
    await workbench.page.keyboard.type('1231');
    for (const digit of '2022') {
      await workbench.page.keyboard.type(digit);
      await workbench.waitForDrawing();
    }
    await expect.poll(() => pane.locator('.source__label').innerText()).toMatch(/31 Dec 2022$/);
    expect(await to.inputValue()).toBe('2022-12-31');
    await pane.locator('.span input').nth(1).fill('2021-12-31');
    await pane.locator('.span input').nth(1).press('Tab');
    await shows(english.roster.spanTrouble.reversed);
    await pane.locator('.span input').nth(1).fill('2022-12-31');
    await pane.locator('.span input').nth(1).press('Tab');
    await pane.locator('.method').first().waitFor();
  });

  it('puts the table on a new sheet, with dates as dates and rates as rates, and touches nothing else', async () => {
    const before = await contentsOf('Staff');
    await pane.locator('.periods summary').click();
    expect(await pane.locator('.periods tbody tr').count()).toBe(12);
    const cells = await pane.locator('.periods tbody tr').first().locator('td').allInnerTexts();
    await workbench.screenshot('pane-staff-table');
    await press(english.roster.insert);
    await shows('The table is on the new sheet “Turnover by month”.');
    await workbench.settle();
    expect(await workbench.selection()).toBe('Turnover by month!A1');
    expect(await workbench.cellFormula("'Turnover by month'!A5")).toBe(
      '=TURNOVER.ROSTER.TABLE(Staff!$B$2:$B$301,Staff!$C$2:$C$301,$B$2,$B$3,"month")',
    );
    const text = (address: string) => workbench.cellText(`'Turnover by month'!${address}`);
    expect([await text('B2'), await text('B3')]).toEqual(['2022-01-01', '2022-12-31']);
    expect([await text('A6'), await text('B6'), await text('A17')]).toEqual(['2022-01-01', '2022-01-31', '2022-12-01']);
    // Opening, hires, leavers, closing and the first rate are those the pane shows.
    expect(await Promise.all(['C6', 'D6', 'E6', 'F6', 'H6'].map(text))).toEqual([...cells.slice(1, 5), cells[6]]);
    expect(await contentsOf('Staff')).toEqual(before);
    await workbench.screenshot('pane-staff-inserted');
  });

  it('compares the row of a table that formula spills', async () => {
    await workbench.clickCell('C7');
    await shows('The formula’s own staff list: 300 people.');
    await expect.poll(() => pane.locator('.source__label').innerText()).toBe('1 Jan 2022 – 31 Dec 2022');
  });

  it('copies the formula', async () => {
    await press(english.roster.copyFormula);
    await shows(/Formula copied\.|Ctrl\+C/);
  });

  it('names the row of a list that cannot be right, and leads to Check', async () => {
    await workbench.selectSheet('Staff to clean');
    await workbench.clickCell('D5');
    await shows(/^Row \d+ of the (hire|leaving) dates/);
    await press(english.roster.seeCheck);
    await list('Staff to clean').waitFor();
    await workbench.screenshot('pane-staff-see-check');
  });
});

describe('Check on staff lists', () => {
  it('names the cells and goes there', async () => {
    await openTab('check');
    await shows(/\d+ rows of 2 staff lists checked\. \d+ things to look at\./);
    await press(english.check.goToCell('C10', 'Staff to clean'));
    await expect.poll(() => workbench.selection()).toBe('Staff to clean!C10');
  });

  it('asks between day and month, and converts only what is certain', async () => {
    const before = await contentsOf('Staff to clean');
    const staff = list('Staff to clean');
    await staff.getByRole('button', { name: 'Convert 4 dates' }).waitFor();
    expect(await staff.locator('.preview tbody tr').allInnerTexts()).toEqual([
      'B34\t2024-03-15\t2024-03-15',
      'B35\t15.03.2024\t2024-03-15',
      'B36\t2024年3月15日\t2024-03-15',
      'B37\t20240315\t2024-03-15',
    ]);
    await staff.getByLabel('Day first: 3 Apr 2024').check();
    await workbench.screenshot('pane-staff-convert');
    await staff.getByRole('button', { name: 'Convert 5 dates' }).click();
    await shows('5 dates converted on sheet “Staff to clean”.');
    await workbench.settle();
    const text = (address: string) => workbench.cellText(`'Staff to clean'!${address}`);
    const format = await text('B2');
    expect(format).toBe('2019-02-01');
    expect(await Promise.all(['B34', 'B35', 'B36', 'B37', 'C28'].map(text))).toEqual([
      '2024-03-15',
      '2024-03-15',
      '2024-03-15',
      '2024-03-15',
      '2024-04-03',
    ]);
    const after = await contentsOf('Staff to clean');
    const changed = new Set<string>();
    after.formulas.forEach((row, i) =>
      row.slice(0, 7).forEach((cell, j) => {
        if (cell !== before.formulas[i][j] || after.formats[i][j] !== before.formats[i][j])
          changed.add(`${'ABCDEFG'[j]}${i + 1}`);
      }),
    );
    expect([...changed].sort()).toEqual(['B34', 'B35', 'B36', 'B37', 'C28']);
  });

  it('one undo takes all of it back', async () => {
    await workbench.clickCell('H2');
    await workbench.page.keyboard.press('Control+z');
    await workbench.settle();
    expect(await workbench.cellValue("'Staff to clean'!B34")).toBe('2024-03-15');
    expect(await workbench.cellValue("'Staff to clean'!B37")).toBe(20240315);
    expect(await workbench.cellValue("'Staff to clean'!C28")).toBe('03/04/2024');
    await list('Staff to clean').getByRole('button', { name: 'Convert 5 dates' }).waitFor();
  });

  it('empties the leaving dates of people who have not left', async () => {
    await list('Staff to clean')
      .getByRole('button', { name: /^Empty 3 cells that say “在职”, “-”$/ })
      .click();
    await shows('3 cells emptied on sheet “Staff to clean”.');
    expect(await workbench.cellValue("'Staff to clean'!C5")).toBe('');
  });

  it('shows 500 findings in parts', async () => {
    await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      const id = grid.addSheet('Long');
      const rows = Array.from({ length: 500 }, (_, i) => [44000 + i, 43000]);
      grid.write(id, { row: 0, column: 0, rowCount: 501, columnCount: 2 }, [['Hire date', 'Leaving date'], ...rows]);
    });
    const long = list('Long');
    await long
      .getByText('500 rows, hire dates in column A, leaving dates in column B. 500 things to look at.')
      .waitFor();
    expect(await long.locator('.slip').count()).toBe(3);
    await long.getByRole('button', { name: 'Show 497 more like these' }).click();
    expect(await long.locator('.slip').count()).toBe(53);
    await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      grid.removeSheet(grid.sheetIds().find((id) => grid.sheetName(id) === 'Long')!);
    });
    await long.waitFor({ state: 'detached' });
  });
});

describe('a long list', () => {
  it('of 20,000 rows is compared while the pane goes on answering', async () => {
    await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      const id = grid.addSheet('Many');
      const rows = Array.from({ length: 20_000 }, (_, i) => [43000 + (i % 900), i % 3 ? '' : 44500 + (i % 500)]);
      grid.write(id, { row: 0, column: 0, rowCount: 20_001, columnCount: 2 }, [['Hire date', 'Leaving date'], ...rows]);
    });
    await openTab('compare');
    await selectArea('Many', 0, 0, 20_001, 2);
    await shows('Staff list: 20,000 people, hire dates in column A, leaving dates in column B.');
    await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      grid.removeSheet(grid.sheetIds().find((id) => grid.sheetName(id) === 'Many')!);
    });
  });
});

describe('the page', () => {
  it('nothing went wrong meanwhile', () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.hosts).toEqual(['localhost']);
  });
});
