import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench, patience, type OpenWorkbench } from './browser';

/** Formulas as a user of the workbench types them. The sample sheet's cells are named at the top of browser.ts. */
let workbench: OpenWorkbench;
beforeAll(async () => void (workbench = await openWorkbench()));
afterAll(() => workbench.close());

const suggestions = () => workbench.page.locator('ul:visible li:has-text("TURNOVER.")');

/** The list takes the keys from the moment after it was drawn, long before a person can have seen it. */
const suggestionsTakeKeys = async () => {
  await suggestions().first().waitFor();
  await workbench.waitForDrawing();
};
const highlighted = async () =>
  suggestions().evaluateAll((items) => items.findIndex((item) => item.classList.contains('univer-bg-gray-200')));

describe('the sample sheet', () => {
  beforeAll(() => workbench.selectSheet('Six months'));

  it("shows the six months' rates by each method", async () => {
    const rates = await workbench.cellValues('F6:I7');
    expect(rates[0]).toEqual([1.0294117647058822, 0.7, 1.9444444444444444, 0.660377358490566]);
    expect(rates[1][1]).toBe(1.1111111111111112);
    expect(rates[1][3]).toBe(0.37735849056603776);
  });

  it('shows the half year as one period, and the mean of the months beside it', async () => {
    expect(await workbench.cellValues('B13:D13')).toEqual([[50, 74, 70]]);
    expect(await workbench.cellValues('F13:I13')).toEqual([
      [1.3461538461538463, 1.4, 1.2962962962962963, 0.5645161290322581],
    ]);
    expect(await workbench.cellText('I13')).toBe('56.5%');
    expect(await workbench.cellText('I14')).toBe('21.8%');
  });

  it('spills COMPARE, PERIODRATES, ROLLING and YTD', async () => {
    expect((await workbench.cellValues('A22:A27')).flat()).toEqual([
      'method',
      'average',
      'opening',
      'closing',
      'cumulative',
      'mean',
    ]);
    expect((await workbench.cellValues('B31:B36')).flat()).toEqual((await workbench.cellValues('I6:I11')).flat());
    expect((await workbench.cellValues('C31:C32')).flat()).toEqual(['', '']);
    expect(await workbench.cellValue('D36')).toBe(0.5645161290322581);
  });

  it('holds no error', async () => {
    const values = (await workbench.cellValues('A1:J40')).flat();
    expect(values.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
  });

  it('recalculates everything that depends on an edited number', async () => {
    await workbench.typeInto('D6', '30');
    expect(await workbench.cellValue('F6')).toBe(30 / 34);
    expect(await workbench.cellValue('B31')).toBe(30 / 53);
    expect(await workbench.cellValue('A2')).toMatch(/^65 people/);
    await workbench.page.keyboard.press('Control+z');
    await workbench.settle();
    expect(await workbench.cellValue('F6')).toBe(1.0294117647058822);
  });
});

describe('typing formulas', () => {
  beforeAll(() => workbench.selectSheet('Your numbers'));
  beforeEach(async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.clickCell('A1');
    await workbench.page.keyboard.press('Control+a');
    await workbench.page.keyboard.press('Delete');
    await workbench.settle();
  });

  it('calculates a formula typed by keyboard', async () => {
    await workbench.typeInto('B2', '=TURNOVER.AVGBASE(35,50,18)');
    expect(await workbench.cellValue('B2')).toBe(35 / 34);
  });

  it('offers every function of the namespace, with its description', async () => {
    await workbench.clickCell('B2');
    await workbench.page.keyboard.type('=TURNOVER.');
    await suggestions().first().waitFor();
    const offered = await suggestions().allInnerTexts();
    expect(offered.length).toBeGreaterThanOrEqual(25);
    expect(offered[0]).toMatch(/TURNOVER\.AVGBASE\s+Turnover rate on the average of opening and closing headcount\./);
    await workbench.page.keyboard.type('CUM');
    await expect.poll(async () => (await suggestions().allInnerTexts()).length, patience).toBe(1);
    await workbench.screenshot('suggestions');
  });

  it.each([
    ['flag(1.2)', 'Enter', '=TURNOVER.FLAG(1.2)'],
    ['openb', 'Tab', '=TURNOVER.OPENBASE()'],
  ])('keeps to what is typed (%s, then %s) while the list of suggestions lags behind', async (typed, key, formula) => {
    const { keyboard } = workbench.page;
    await workbench.clickCell('B2');
    await keyboard.type('=turnover.');
    await suggestions().first().waitFor();
    await keyboard.type(typed);
    await keyboard.press(key);
    if (key === 'Tab') {
      await keyboard.type(')');
      await keyboard.press('Enter');
    }
    await workbench.settle();
    expect(await workbench.cellFormula('B2')).toBe(formula);
  });

  it.each(['the first time', 'again'])('puts in the function chosen from the list by keyboard, %s', async () => {
    const { keyboard } = workbench.page;
    await workbench.clickCell('B2');
    await keyboard.type('=turnover.');
    await suggestionsTakeKeys();
    await Promise.all([keyboard.press('ArrowDown'), keyboard.press('Enter')]);
    await keyboard.type('1,4)');
    await keyboard.press('Enter');
    await workbench.settle();
    expect(await workbench.cellFormula('B2')).toMatch(/^=TURNOVER\.(OPENBASE|CLOSEBASE)\(1,4\)$/);
    expect(await workbench.cellValue('B2')).toBe(0.25);
  });

  it('highlights what the arrow keys choose, and starts at the top for another name', async () => {
    const { keyboard } = workbench.page;
    await workbench.clickCell('B2');
    await keyboard.type('=turnover.');
    await suggestionsTakeKeys();
    expect(await highlighted()).toBe(0);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    expect(await highlighted()).toBe(2);
    await keyboard.press('ArrowUp');
    expect(await highlighted()).toBe(1);
    await keyboard.type('c');
    await expect
      .poll(async () => (await suggestions().first().innerText()).startsWith('TURNOVER.C'), patience)
      .toBe(true);
    expect(await highlighted()).toBe(0);
  });

  it('says which arguments are missing', async () => {
    await workbench.typeInto('B2', '=TURNOVER.AVGBASE(35)');
    expect(await workbench.cellValue('B2')).toBe('#VALUE!');
    await workbench.hoverCell('B2');
    await workbench.page.getByText('TURNOVER.AVGBASE needs leavers, opening, closing').waitFor();
  });

  it('explains the argument at hand', async () => {
    await workbench.clickCell('B2');
    await workbench.page.keyboard.type('=TURNOVER.RATE("mean",');
    await workbench.page.getByText('Leavers: people who left, one cell per period.').waitFor();
    expect(await workbench.page.getByText('Opening headcount: people at the start').isVisible()).toBe(false);
    await workbench.screenshot('argument-help');
  });

  it('passes ranges, single values and omitted arguments as Excel does', async () => {
    await workbench.typeInto('A1', '10');
    await workbench.typeInto('A2', '20');
    await workbench.typeInto('B1', '=TURNOVER.RATE("cumulative",A1:A2,100,A1:A2)');
    expect(await workbench.cellValue('B1')).toBe(30 / 130);
    await workbench.typeInto('B2', '=TURNOVER.RATE("opening",A1,100)');
    expect(await workbench.cellValue('B2')).toBe(0.1);
    await workbench.typeInto('B3', '=TURNOVER.RATE("closing",A1,100,,95)');
    expect(await workbench.cellValue('B3')).toBe(10 / 95);
    await workbench.typeInto('B4', '=TURNOVER.RATE("average",A1,100)');
    expect(await workbench.cellValue('B4')).toBe('#VALUE!');
  });

  it('calculates inside IF, AVERAGE and LET', async () => {
    await workbench.typeInto('B1', '=IF(TURNOVER.OPENBASE(20,18)>1,"over","ok")');
    await workbench.typeInto('B2', '=AVERAGE(TURNOVER.OPENBASE(1,10),TURNOVER.OPENBASE(3,10))');
    await workbench.typeInto('B3', '=LET(rate,TURNOVER.OPENBASE(1,4),rate*2)');
    expect((await workbench.cellValues('B1:B3')).flat()).toEqual(['over', 0.2, 0.5]);
  });

  it('spills a table, and shows #SPILL! when a cell is in the way', async () => {
    await workbench.typeInto('C4', 'mine');
    await workbench.typeInto('A1', '=TURNOVER.COMPARE(35,50,3,18)');
    expect(await workbench.cellValue('A1')).toBe('#SPILL!');
    await workbench.clickCell('C4');
    await workbench.page.keyboard.press('Delete');
    await workbench.settle();
    expect(await workbench.cellValues('A1:B2')).toEqual([
      ['method', 'leavers'],
      ['average', 35],
    ]);
  });

  it('leaves nothing of a table whose formula is deleted', async () => {
    await workbench.typeInto('A1', '=TURNOVER.COMPARE(35,50,3,18)');
    await workbench.clickCell('A1');
    await workbench.page.keyboard.press('Delete');
    await workbench.settle();
    expect((await workbench.cellValues('A1:H6')).flat().filter((value) => value !== '')).toEqual([]);
    expect(await workbench.page.evaluate(() => window.workbench!.grid.spills('empty'))).toEqual([]);
  });

  it('hands error cells to functions that show them where they belong', async () => {
    await workbench.typeInto('A1', '0.9');
    await workbench.typeInto('A2', '=1/0');
    await workbench.typeInto('A3', '1.2');
    await workbench.typeInto('B1', '=TURNOVER.FLAG(A1:A3)');
    expect((await workbench.cellValues('B1:B3')).flat()).toEqual(['', '#DIV/0!', 'Over 100%']);
  });

  it("shows an error's sentence when the pointer rests on its cell, also inside a spilled table", async () => {
    await workbench.typeInto('B2', '=TURNOVER.AVGBASE("many",50,18)');
    expect(await workbench.cellValue('B2')).toBe('#VALUE!');
    await workbench.hoverCell('B2');
    const sentence = workbench.page.getByText(/many/).last();
    await sentence.waitFor();
    await workbench.screenshot('error-sentence');
    await workbench.typeInto('A6', '=TURNOVER.COMPARE(50,50,0,0)');
    expect(await workbench.cellValue('D9')).toBe('#DIV/0!');
    await workbench.hoverCell('D9');
    await workbench.page.getByText(/base/).last().waitFor();
  });

  it('keeps to the sentence of the error that is shown', async () => {
    await workbench.typeInto('B2', '=TURNOVER.AVGBASE("many",50,18)');
    await workbench.typeInto('B2', '=1/0');
    await workbench.hoverCell('B2');
    await workbench.page.getByText('Divide by zero error').waitFor();
    expect(await workbench.page.getByText(/many/).count()).toBe(0);
  });
});

it('says nothing in the console', () => {
  expect(workbench.complaints).toEqual([]);
});
