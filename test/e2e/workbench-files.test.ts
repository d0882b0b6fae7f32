import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/locales/language';
import { workbenchWords } from '../../src/locales/workbench/words';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { emptyLook, type XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { problemWords } from '../../src/workbench/files/problemWords';
import { XlsxProblem } from '../../src/xlsx/xlsxProblem';
import { badFiles } from '../xlsx/badFiles';
import { testSheet, testWorkbook, type TestCell } from '../xlsx/sheets';
import { openWorkbench, patience, type OpenWorkbench } from './browser';
import { axeSource } from './paneLooks';

/** .xlsx files in the page: opened by the button or dropped, saved as they are or in the shared form. */
const english = workbenchWords('en-US').files;
const xlsxName = '月报.xlsx';
const rate = (row: number, value: number): TestCell => ({
  formula: `=TURNOVER.CUMULATIVE(D${row},B${row},C${row})`,
  value,
  format: '0.0%',
});

const rows: TestCell[][] = [
  ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'],
  [45292, 50, 5, 3, 52, rate(2, 3 / 55)],
  [45323, 52, 1, 4, 49, rate(3, 4 / 53)],
  ['=1+1', '<script>', '007', { formula: '=SUM(Rates[Hires])', value: 6 }],
  [{ formula: '=TURNOVER.PERIODRATES("cumulative",D2:D3,B2:B3,C2:C3)', value: 3 / 55 }],
  [4 / 53],
  [
    { formula: "='[1]Base'!B2", value: 77 },
    { formula: '=B7+1', value: 0 },
  ],
];

const monthly: XlsxWorkbook = testWorkbook(
  [
    testSheet('月报', rows, {
      numberFormats: rows.map((row, i) =>
        rows[0].map((_cell, j) =>
          j === 0 && (i === 1 || i === 2) ? 'yyyy-mm-dd' : j === 5 && row[5] ? '0.0%' : 'General',
        ),
      ),
      spills: [{ area: { row: 4, column: 0, rowCount: 2, columnCount: 1 }, isDynamic: true }],
      tables: [
        {
          name: 'Rates',
          area: { row: 0, column: 0, rowCount: 3, columnCount: 6 },
          hasHeaders: true,
          hasTotals: false,
          columns: ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'],
        },
      ],
      look: {
        ...emptyLook,
        conditionalRules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            formula: '0.06',
            priority: 1,
            range: 'F2:F3',
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } } },
          },
          {
            type: 'colorScale',
            priority: 2,
            range: 'B2:B3',
            colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FFFFFF', 'FF0000'] },
          },
        ],
        validations: [{ type: 'whole', operator: 'greaterThan', formula1: '0', range: 'B2:B3' }],
        comments: [{ row: 1, column: 1, text: 'counted twice' }],
        columns: [{ width: 14 }],
        freeze: { rows: 1 },
        styles: [
          {
            row: 0,
            column: 0,
            style: {
              font: { bold: true, color: { rgb: '0B4A43' } },
              fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEFEB' } },
              border: { bottom: { style: 'thin', color: { rgb: '9DB8B3' } } },
              alignment: { horizontal: 'center', wrapText: true },
              protection: { locked: false },
            },
          },
        ],
      },
    }),
    testSheet('Protected', [[1]], { isProtected: true }),
    testSheet('Hidden', [[2]], { visibility: 'Hidden' }),
    testSheet('Deep', [[3]], { visibility: 'VeryHidden' }),
  ],
  {
    names: [{ name: 'TurnoverLimit', formula: '=0.8' }],
    settings: { 'turnover.ignored': ['<b>"x"'] },
  },
);

const news = ({ page }: OpenWorkbench) => page.locator('#news:not([hidden])');

async function choose(workbench: OpenWorkbench, name: string, bytes: Uint8Array): Promise<void> {
  await workbench.page.setInputFiles('#file-input', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

/** As the browser drops a file on an element. */
async function drop(workbench: OpenWorkbench, name: string, bytes: Uint8Array, onto: 'page' | 'pane'): Promise<void> {
  const { page } = workbench;
  const frame = onto === 'page' ? page.mainFrame() : await workbench.waitForPane();
  await frame.evaluate(
    ({ file, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], file));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { file: name, content: [...bytes] },
  );
}

async function waitForFile(workbench: OpenWorkbench, name: string): Promise<void> {
  await workbench.page.waitForFunction(
    (wanted) => window.workbench?.grid.workbookName === wanted && window.workbench.marks.has('firstCalculation'),
    name,
    { timeout: 60_000 },
  );
  await workbench.settle();
}

async function save(workbench: OpenWorkbench, choice: string): Promise<{ file: string; workbook: XlsxWorkbook }> {
  const { page } = workbench;
  await page.getByRole('button', { name: english.saveFile, exact: true }).click();
  const button = page.locator('#question button').filter({ has: page.getByText(choice, { exact: true }) });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const workbook = await readXlsx(new Uint8Array(fs.readFileSync(await download.path())));
  return { file: download.suggestedFilename(), workbook };
}

describe('a workbook opened by the button', () => {
  let workbench: OpenWorkbench;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeXlsx(monthly);
    workbench = await openWorkbench();
    await choose(workbench, xlsxName, bytes);
    await waitForFile(workbench, '月报');
    await workbench.waitForPane();
  });
  afterAll(() => workbench.close());

  it('calculates: plain formulas, Table columns, TURNOVER functions, also spilling ones', async () => {
    expect(await workbench.cellValue('F2')).toBeCloseTo(3 / 55, 12);
    expect(await workbench.cellFormula('F3')).toBe('=TURNOVER.CUMULATIVE(D3,B3,C3)');
    expect(await workbench.cellValue('D4')).toBe(6);
    expect((await workbench.cellValues('A5:A6')).flat()).toEqual([3 / 55, 4 / 53]);
    await workbench.typeInto('D2', '11');
    expect(await workbench.cellValue('F2')).toBe(0.2);
    expect(await workbench.cellValue('A5')).toBe(0.2);
  });

  it('shows values as they were shown, and keeps text text', async () => {
    expect(await workbench.cellText('A2')).toBe('2024-01-01');
    expect(await workbench.cellText('F3')).toBe('7.5%');
    expect((await workbench.cellValues('A4:C4'))[0]).toEqual(['=1+1', '<script>', '007']);
    expect(await workbench.cellValue('A7')).toBe(77);
  });

  it('says what it is and what to know of it', async () => {
    const text = await news(workbench).innerText();
    expect(text).toContain(xlsxName);
    for (const part of ['Deep', 'Hidden', '月报!B7']) expect(text).toContain(part);
    expect(await news(workbench).getAttribute('role')).toBe('status');
    await workbench.screenshot('files-opened');
  });

  it('has its hidden and protected sheets, names, conditional formats and settings', async () => {
    const facts = await workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      const [first] = grid.sheetIds();
      return {
        sheets: grid.sheetIds().map((id) => [grid.sheetName(id), grid.sheetVisibility(id), grid.isProtected(id)]),
        names: grid.definedNames().map(({ name, formula }) => [name, formula]),
        rules: grid.rules(first).map(({ condition }) => condition.kind),
        settings: grid.readSettings(),
      };
    });
    expect(facts).toEqual({
      sheets: [
        ['月报', 'Visible', false],
        ['Protected', 'Visible', true],
        ['Hidden', 'Hidden', false],
        ['Deep', 'VeryHidden', false],
      ],
      names: [['TurnoverLimit', '=0.8']],
      rules: ['CellValue'],
      settings: { 'turnover.ignored': ['<b>"x"'] },
    });
  });

  it('is saved with all it had and what was typed', async () => {
    const { file, workbook } = await save(workbench, english.asItIs);
    const [before] = (await readXlsx(bytes)).sheets;
    const [after] = workbook.sheets;
    expect(file).toBe(xlsxName);
    const unchanged = (cells: readonly (readonly unknown[])[]) =>
      cells.map((row, i) => (i === 1 ? row.slice(0, 3) : row));
    expect(unchanged(after.formulas).slice(0, 4)).toEqual(unchanged(before.formulas).slice(0, 4));
    expect(after.formulas[4][0]).toBe(before.formulas[4][0]);
    expect(after.values[1]).toEqual([45292, 50, 5, 11, 52, 0.2]);
    expect(after).toMatchObject({ numberFormats: before.numberFormats, tables: before.tables, area: before.area });
    expect(after.look).toMatchObject({
      conditionalRules: before.look.conditionalRules,
      validations: before.look.validations,
      comments: [{ row: 1, column: 1, text: 'counted twice' }],
      freeze: { rows: 1 },
      columns: [{ width: 14 }],
    });
    expect(after.look.styles[0]).toMatchObject(before.look.styles[0]);
    expect(workbook.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual(
      monthly.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected]),
    );
    expect(workbook).toMatchObject({ names: monthly.names, settings: monthly.settings });
    expect(workbook.sheets[0].spills).toContainEqual(monthly.sheets[0].spills[0]);
  });

  it('is saved in the shared form as a copy without TURNOVER formulas, with the same numbers', async () => {
    const { file, workbook } = await save(workbench, english.sharedForm);
    expect(file).toBe('月报 (shared).xlsx');
    expect(JSON.stringify(workbook.sheets.map(({ formulas }) => formulas))).not.toMatch(/TURNOVER/i);
    expect(workbook.sheets[0].formulas[1][5]).toMatch(/^=.*D2/);
    expect(workbook.sheets[0].values[1][5]).toBe(0.2);
    expect(await workbench.cellFormula('F2')).toBe('=TURNOVER.CUMULATIVE(D2,B2,C2)');
  });

  it('says nothing in the console', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

describe('a file that is dropped', () => {
  it.each(['page', 'pane'] as const)('on the %s is opened', async (onto) => {
    const workbench = await openWorkbench();
    try {
      await workbench.waitForPane();
      await drop(workbench, 'Dropped.xlsx', await writeXlsx(monthly), onto);
      await waitForFile(workbench, 'Dropped');
      expect(await workbench.cellValue('B1')).toBe('Opening');
    } finally {
      await workbench.close();
    }
  });

  it('is awaited visibly while it is held over the page', async () => {
    const workbench = await openWorkbench();
    try {
      const send = (type: string) =>
        workbench.page.evaluate((event) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(['x'], 'x.xlsx'));
          document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
        }, type);
      await send('dragenter');
      expect(await workbench.page.locator('#drop').innerText()).toBe(english.dropHere);
      await workbench.screenshot('files-drop');
      await send('dragleave');
      expect(await workbench.page.locator('#drop').isVisible()).toBe(false);
    } finally {
      await workbench.close();
    }
  });
});

describe('a file that cannot be opened', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.waitForPane();
    await workbench.typeInto('A16', 'mine');
  });
  afterAll(() => workbench.close());

  it.each(Object.keys(badFiles))('has its sentence, and the workbook stays: %s', async (name) => {
    const { kind, bytes } = badFiles[name];
    await choose(workbench, 'Report <1>.xlsx', await bytes());
    const sentence = problemWords(new XlsxProblem(kind), 'Report <1>.xlsx', 'en-US');
    await expect.poll(() => news(workbench).locator('p').innerText(), patience).toBe(sentence);
    expect(await news(workbench).getAttribute('role')).toBe('alert');
    expect(await workbench.cellValue('A16')).toBe('mine');
  });

  it('is refused at 200 MB without being read', async () => {
    await workbench.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(200 * 1024 * 1024)], 'Big.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    const sentence = problemWords(new XlsxProblem('tooLarge'), 'Big.xlsx', 'en-US');
    await expect.poll(() => news(workbench).locator('p').innerText(), patience).toBe(sentence);
    expect(await workbench.cellValue('A16')).toBe('mine');
  });
});

describe('changes that are not saved', () => {
  const asked = (workbench: OpenWorkbench) => workbench.page.locator('#question[open]');

  it('are asked about before another workbook takes their place', async () => {
    const workbench = await openWorkbench();
    try {
      await workbench.typeInto('A16', 'mine');
      await choose(workbench, 'Next.xlsx', await writeXlsx(monthly));
      await asked(workbench).waitFor();
      await workbench.screenshot('files-unsaved');
      await workbench.page.keyboard.press('Escape');
      await asked(workbench)
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      expect(await workbench.cellValue('A16')).toBe('mine');

      await choose(workbench, 'Next.xlsx', await writeXlsx(monthly));
      await asked(workbench).waitFor();
      const saved = workbench.page.waitForEvent('download');
      await workbench.page.keyboard.press('Enter'); // what is proposed: save first
      const download = await saved;
      const first = (await readXlsx(new Uint8Array(fs.readFileSync(await download.path())))).sheets[0];
      expect(first.values.flat()).toContain('mine');
      await waitForFile(workbench, 'Next');
      expect(await workbench.cellValue('B1')).toBe('Opening');
    } finally {
      await workbench.close();
    }
  });
});

describe('at a width of 320 pixels', () => {
  it.each(languages)('the buttons and the question fit, in %s', async (language: Language) => {
    const workbench = await openWorkbench({ query: `?lang=${language}`, width: 320, height: 640 });
    try {
      const words = workbenchWords(language).files;
      const { page } = workbench;
      await page.getByRole('button', { name: words.saveFile, exact: true }).click();
      for (const name of ['#open-file', '#save-file', '#pane-toggle', '#language', '#question']) {
        const box = (await page.locator(name).boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(320);
      }
      await workbench.screenshot(`files-320-${language}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    } finally {
      await workbench.close();
    }
  });
});

describe('appearances', () => {
  /** Rules that what is said and asked breaks; the rest of the page has tests of its own. */
  const brokenRules = async ({ page }: OpenWorkbench) => {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(places: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ include: [['#news'], ['#question'], ['.bar']] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  };

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced-colors', { forcedColors: 'active' }],
  ] as const)('a problem, news and the question keep the rules of accessibility in %s', async (name, look) => {
    const workbench = await openWorkbench(look);
    try {
      const { page } = workbench;
      await choose(workbench, 'Report.xlsx', await badFiles['a CSV named .xlsx'].bytes());
      await page.locator('.news--problem').waitFor();
      expect(await brokenRules(workbench)).toEqual([]);
      await save(workbench, english.sharedForm);
      await page.locator('#news ul').waitFor();
      expect(await brokenRules(workbench)).toEqual([]);
      await page.locator('#save-file').click();
      await page.locator('#question[open]').waitFor();
      await workbench.screenshot(`files-question-${name}`);
      expect(await brokenRules(workbench)).toEqual([]);
    } finally {
      await workbench.close();
    }
  });
});
