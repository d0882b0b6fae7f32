import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/host/workbook/grid';
import type { Language } from '../../src/locales/language';
import { reportSentences } from '../../src/locales/pane/report/reportSentences';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { reportWords } from '../../src/locales/report/reportWords';
import { readXlsx } from '../../src/xlsx/readXlsx';
import type { Figure } from '../report/handCount';
import { handReport } from '../report/handReport';
import { people, staffSource } from '../report/sampleList';
import { openWorkbench, patience, type OpenWorkbench } from './browser';
import { keyboardFaults } from './keyboardWalk';
import { overflow, violations } from './paneLooks';

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1300 });
  pane = await workbench.waitForPane();
});
afterAll(() => workbench?.close());

const sheetNames = (): Promise<string[]> =>
  workbench.page.evaluate(() => {
    const { grid } = window.workbench!;
    return grid.sheetIds().map((id) => grid.sheetName(id));
  });

const english = reportSentences('en-US');
const form = () => pane.locator('form.report');
const list = (name: string) => form().getByRole('combobox', { name, exact: true });

/** Goes to cells that Compare takes for a table or list, and opens the report's part. */
async function openReport(sheet: string, cell: string): Promise<void> {
  await workbench.selectSheet(sheet);
  await workbench.clickCell(cell);
  const part = pane.locator('#month-end-report');
  await part.waitFor();
  if (!(await part.evaluate((details) => (details as HTMLDetailsElement).open)))
    await part.locator('summary').first().click();
  await form().waitFor();
}

async function openMore(): Promise<void> {
  const more = form().locator('.report__more');
  if (!(await more.evaluate((details) => (details as HTMLDetailsElement).open))) await more.locator('summary').click();
}

interface Wanted {
  readonly month: string;
  readonly form: 'function' | 'plain';
  readonly language: Language;
  readonly year?: string;
}

/** Adds a report, and gives the name of its sheet. */
async function addReport({ month, form: wanted, language, year }: Wanted): Promise<string> {
  const before = await sheetNames();
  if (year) await form().getByLabel(english.lastYear).fill(year);
  await list(english.month).selectOption(month);
  await form().getByRole('radio', { name: english.forms[wanted] }).check();
  await openMore();
  await form().getByLabel(english.target).fill('12');
  await list(english.language).selectOption(language);
  await form().getByRole('button', { name: english.add, exact: true }).click();
  const added = async () => (await sheetNames()).filter((name) => !before.includes(name));
  await expect.poll(added, patience).toHaveLength(1);
  const [name] = await added();
  await pane.getByText(english.added(name)).first().waitFor();
  await workbench.settle();
  expect(await workbench.selection()).toBe(`${name}!A1`);
  return name;
}

/** The figures of a report's sheet by heading and label, without the noise of binary fractions. */
class ShownReport {
  private constructor(
    private readonly rows: readonly CellValue[][],
    readonly formulas: readonly CellValue[][],
  ) {}

  static async on(sheet: string): Promise<ShownReport> {
    const cells = await workbench.page.evaluate((name) => {
      const { grid } = window.workbench!;
      const id = grid.sheetIds().find((each) => grid.sheetName(each) === name)!;
      const area = grid.usedArea(id, true)!;
      return { values: grid.values(id, area), formulas: grid.formulas(id, area) };
    }, sheet);
    return new ShownReport(cells.values, cells.formulas);
  }

  row(heading: string, label: string): Figure[] {
    const top = this.rows.findIndex(([first]) => first === heading);
    const found = this.rows.slice(top + 1).find(([first]) => first === label);
    if (top < 0 || !found) throw new Error(`No row ${label} below ${heading}`);
    return found.slice(1).map((value) => rounded(value as Figure));
  }

  get errors(): CellValue[] {
    return this.rows.flat().filter((value) => typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value));
  }
}

const rounded = (figure: Figure) => (typeof figure === 'number' ? Number(figure.toFixed(9)) + 0 : figure);

/** Every row of a roster's report beside the count by hand. */
async function expectByHand(sheet: string, language: Language, year: number, month: number): Promise<void> {
  const words = reportWords[language];
  const shown = await ShownReport.on(sheet);
  const count = {
    people,
    year,
    month,
    method: 'average',
    yearStart: 1,
    probationDays: 90,
    words: words.cells,
  } as const;
  const rows = handReport({ count, words, source: listed(), target: 0.12 });
  const cut = (figures: readonly Figure[], all: readonly Figure[]) => all.slice(0, figures.length);
  expect(shown.errors).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.map(({ heading, label, figures }) => [label, cut(figures, shown.row(heading, label))])).toEqual(
    rows.map(({ label, figures }) => [label, figures.map(rounded)]),
  );
}

/** The values of the columns; their order on the sheet does not matter, as rows are found by their labels. */
const listed = () => staffSource(people);

describe('a report from the sample roster', () => {
  let sheet: string;

  it('shows what a count by hand gives', async () => {
    await openReport('Staff', 'B3');
    await openMore();
    expect(await list(english.department).inputValue()).toBe('3');
    expect(await list(english.reason).inputValue()).toBe('4');
    sheet = await addReport({ month: '2025-06', form: 'function', language: 'en-US' });
    await expectByHand(sheet, 'en-US', 2025, 6);
  });

  it('follows its month cell', async () => {
    await workbench.selectSheet(sheet);
    const { formulas } = await ShownReport.on(sheet);
    const row = formulas.findIndex(([label]) => label === reportWords['en-US'].inputs.month.label);
    await workbench.typeInto(`B${row + 1}`, '=DATE(2024,2,1)');
    await expectByHand(sheet, 'en-US', 2024, 2);
  });

  it.each<[Wanted['form'], Language]>([
    ['plain', 'zh-CN'],
    ['function', 'zh-TW'],
  ])('shows the same in %s formulas in %s', async (wanted, language) => {
    await openReport('Staff', 'B3');
    const name = await addReport({ month: '2025-03', form: wanted, language });
    await expectByHand(name, language, 2025, 3);
    const { formulas } = await ShownReport.on(name);
    expect(formulas.flat().some((cell) => String(cell).includes('TURNOVER.'))).toBe(wanted === 'function');
  });
});

describe('a report from the sample table of six months', () => {
  const words = reportWords['en-US'];
  const month = [1 / ((52 + 54) / 2), 3 / ((55 + 52) / 2)];
  const yearToDate = [70 / ((50 + 54) / 2), 69 / ((50 + 52) / 2)];

  it.each(['function', 'plain'] as const)('shows what is in the table, in %s formulas', async (wanted) => {
    await openReport('Six months', 'B8');
    const sheet = await addReport({ month: '2025-06', form: wanted, language: 'en-US', year: '2025' });
    const shown = await ShownReport.on(sheet);
    const { headings, counts, rates, cells } = words;
    const figures = (label: string) => shown.row(headings.figures, label).slice(0, 2);
    expect(shown.errors).toEqual([]);
    expect([counts.opening, counts.hires, counts.leavers, counts.closing].map(figures)).toEqual([
      [52, 55],
      [3, 0],
      [1, 3],
      [54, 52],
    ]);
    expect(figures(rates.month)).toEqual(month.map(rounded));
    expect(figures(rates.yearToDate)).toEqual(yearToDate.map(rounded));
    expect(figures(rates.twelve)).toEqual([cells.needsTwelve, cells.needsTwelve]);
    await workbench.selectSheet('Six months');
    await workbench.typeInto('D11', '4');
    expect((await ShownReport.on(sheet)).row(headings.figures, counts.leavers)[0]).toBe(4);
    await workbench.typeInto('D11', '1');
  });

  it('is refused with a sentence where a year is no year', async () => {
    await openReport('Six months', 'B8');
    await form().getByLabel(english.lastYear).fill('25');
    await form().getByRole('button', { name: english.add, exact: true }).click();
    await pane.getByText(english.refusals.year).waitFor();
    await form().getByLabel(english.lastYear).fill('2025');
    expect(await pane.getByText(english.refusals.year).count()).toBe(0);
  });
});

describe('the part of the pane', () => {
  it('can be used by keyboard, and has nothing that axe finds', async () => {
    await openReport('Staff', 'B3');
    await openMore();
    expect(await keyboardFaults(workbench.page, pane)).toEqual([]);
    expect(await violations(pane)).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW', 'en-US'] as const)('fits into the narrowest pane (%s)', async (language) => {
    await workbench.page.locator('#pane').evaluate((frame) => {
      frame.style.cssText = 'position:fixed;top:0;right:0;width:320px;height:100%;z-index:9999;border:0';
    });
    await pane.locator('footer select').selectOption(language);
    await pane.getByText(paneSentences(language).monthEndReport).waitFor();
    await form().getByText(reportSentences(language).add, { exact: true }).waitFor();
    await pane.evaluate(() => window.scrollTo(0, 0));
    await pane.locator('.top').evaluate((tabs) => tabs.toggleAttribute('hidden', true));
    expect(await overflow(pane)).toEqual([]);
    await pane.locator('.top').evaluate((tabs) => tabs.toggleAttribute('hidden', false));
    await pane.locator('#month-end-report').scrollIntoViewIfNeeded();
    await workbench.screenshot(`pane-report-320-${language}`);
  });
});

describe('the saved workbook', () => {
  it('prints each report on one A4 page', async () => {
    await workbench.page.locator('#pane').evaluate((frame) => frame.removeAttribute('style'));
    const waiting = workbench.page.waitForEvent('download');
    await workbench.page.locator('#save-file').click();
    await workbench.page.locator('dialog button').first().click();
    const file = await readXlsx(new Uint8Array(readFileSync(await (await waiting).path())));
    const reports = file.sheets.slice(5);
    expect(reports).toHaveLength(5);
    for (const { look, merged, area } of reports) {
      expect(look.handedOn.pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 1,
        horizontalCentered: true,
        printArea: `$A$1:$G$${area!.rowCount}`,
      });
      expect(look.handedOn.headerFooter?.oddFooter).toBe('&L&F&C&A&R&P / &N');
      expect(look.view?.showGridLines).toBe(false);
      expect(look.columns.slice(0, 7).every(({ width }) => width! > 10)).toBe(true);
      expect(merged.length).toBeGreaterThan(4);
      expect(look.rows.length).toBeGreaterThan(2);
    }
  });
});

it('complains of nothing', () => expect(workbench.complaints).toEqual([]));
