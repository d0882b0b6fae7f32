import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootPath } from '../../tools/project.mjs';
import { openWorkbench, patience, type OpenOptions, type OpenWorkbench } from './browser';

/** The page around the grid and the pane. */
async function withWorkbench(options: OpenOptions, look: (workbench: OpenWorkbench) => Promise<void>): Promise<void> {
  const workbench = await openWorkbench(options);
  try {
    await look(workbench);
  } finally {
    await workbench.close();
  }
}

const axe = fs.readFileSync(rootPath('node_modules/axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Rules that the page breaks: its own chrome only, since the grid's toolbar and canvas are Univer's and the pane has tests of its own. */
async function brokenRules({ page }: OpenWorkbench): Promise<string[]> {
  await page.evaluate((source) => void Function(source)(), axe).catch(() => page.addScriptTag({ content: axe }));
  const result = await page.evaluate(() => {
    const { axe: checker } = window as unknown as {
      axe: { run(context: object, options: object): Promise<AxeResult> };
    };
    return checker.run({ exclude: ['#grid', '[id^="univer"]', '[class*="univer-"]'] }, { iframes: false });
  });
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('a wide window', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.waitForPane();
  });
  afterAll(() => workbench.close());

  it('asks nothing of any other machine', () => {
    expect(workbench.hosts).toEqual(['localhost']);
  });

  it('says nothing in the console', () => {
    expect(workbench.complaints).toEqual([]);
  });

  it('asks for frames only while something changes', async () => {
    await workbench.settle();
    const frames = await workbench.page.evaluate(async () => {
      const { requestAnimationFrame } = window;
      let asked = 0;
      window.requestAnimationFrame = (draw) => {
        asked += 1;
        return requestAnimationFrame(draw);
      };
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      window.requestAnimationFrame = requestAnimationFrame;
      return asked;
    });
    expect(frames).toBeLessThan(20); // the text cursor blinks
  });

  it('has a splitter that works by keyboard', async () => {
    const splitter = workbench.page.getByRole('separator', { name: 'Width of the task pane' });
    const width = async () => (await workbench.page.locator('#pane').boundingBox())!.width;
    await splitter.focus();
    await workbench.page.keyboard.press('Home');
    expect(await width()).toBe(320);
    await workbench.page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(336);
    expect(await splitter.getAttribute('aria-valuenow')).toBe('336');
  });

  it('has a splitter that can be dragged', async () => {
    const box = (await workbench.page.locator('#splitter').boundingBox())!;
    await workbench.page.mouse.move(box.x + 3, box.y + 200);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(box.x - 97, box.y + 200, { steps: 5 });
    await workbench.page.mouse.up();
    expect((await workbench.page.locator('#pane').boundingBox())!.width).toBe(436);
  });

  it('hides and shows the pane', async () => {
    await workbench.page.getByRole('button', { name: 'Hide task pane' }).click();
    expect(await workbench.page.locator('#pane').isVisible()).toBe(false);
    await workbench.page.getByRole('button', { name: 'Show task pane' }).click();
    expect(await workbench.page.locator('#pane').isVisible()).toBe(true);
  });

  it('keeps the rules of accessibility', async () => {
    expect(await brokenRules(workbench)).toEqual([]);
  });
});

describe('languages', () => {
  it.each([
    ['zh-CN', '六个月', '期初人数', '平均人数'],
    ['zh-TW', '六個月', '期初人數', '平均人數'],
  ])(
    'speaks %s in the page, the sample, the functions and office.js',
    async (language, sheet, heading, inDescription) => {
      await withWorkbench({ query: `?lang=${language}` }, async (workbench) => {
        const pane = await workbench.waitForPane();
        expect(await workbench.page.evaluate(() => document.documentElement.lang)).toBe(language);
        expect(await workbench.cellValue(`${sheet}!B5`)).toBe(heading);
        expect(await workbench.cellValue(`${sheet}!F6`)).toBe(1.0294117647058822);
        expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe(language);
        await workbench.clickCell('A16');
        await workbench.page.keyboard.type('=TURNOVER.AVG');
        await workbench.page.locator('ul:visible li', { hasText: inDescription }).waitFor();
        await workbench.screenshot(`page-${language}`);
        expect(workbench.complaints).toEqual([]);
      });
    },
  );

  const chooseLanguage = async (workbench: OpenWorkbench, language: string) => {
    const { page } = workbench;
    await Promise.all([
      page.waitForURL(new RegExp(`lang=${language}`)),
      page.locator('#language').selectOption(language),
    ]);
    await workbench.waitForCells();
  };

  it('keeps what was typed when the language is changed, also what is not entered yet', async () => {
    await withWorkbench({}, async (workbench) => {
      await workbench.typeInto('A16', 'mine');
      await workbench.clickCell('A17');
      await workbench.page.keyboard.type('half');
      await chooseLanguage(workbench, 'zh-CN');
      await chooseLanguage(workbench, 'zh-TW');
      expect((await workbench.cellValues('A16:A17')).flat()).toEqual(['mine', 'half']);
      expect(await workbench.cellValue('A16')).toBe('mine');
      expect(await workbench.cellValue('F6')).toBe(1.0294117647058822);
      expect(await workbench.page.locator('#pane-toggle').innerText()).toBe('隱藏工作窗格');
    });
  });

  it('keeps highlights apart from those made after the language was changed', async () => {
    await withWorkbench({}, async (workbench) => {
      const highlight = (row: number) =>
        workbench.page.evaluate((at) => {
          const { grid } = window.workbench!;
          grid.addRule('six-months', {
            areas: [{ row: at, column: 5, rowCount: 1, columnCount: 1 }],
            condition: { kind: 'CellValue', operator: 'GreaterThan', formula1: '=1' },
            style: { fill: '#FFC7CE' },
            stopIfTrue: false,
          });
          return grid.rules!('six-months').map(({ areas }) => areas[0].row);
        }, row);
      expect(await highlight(5)).toEqual([5]);
      await chooseLanguage(workbench, 'zh-TW');
      expect((await highlight(6)).sort()).toEqual([5, 6]);
    });
  });

  it('stays with its language when the workbook is too large to be carried over, and says so', async () => {
    await withWorkbench({}, async (workbench) => {
      const { page } = workbench;
      await workbench.typeInto('A16', 'mine');
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.locator('#language').selectOption('zh-TW');
      await page.getByRole('alert').getByText('too large').waitFor();
      expect(await page.locator('#language').inputValue()).toBe('en-US');
      expect(await workbench.cellValue('A16')).toBe('mine');
    });
  });
});

describe('appearances', () => {
  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced-colors', { forcedColors: 'active' }],
  ] as const)('keeps the rules of accessibility in %s', async (name, options) => {
    await withWorkbench(options, async (workbench) => {
      await workbench.waitForPane();
      await workbench.page.waitForTimeout(500);
      await workbench.screenshot(`page-${name}`);
      expect(await brokenRules(workbench)).toEqual([]);
    });
  });

  it('fits a window 320 pixels wide, where pane and spreadsheet take turns', async () => {
    await withWorkbench({ width: 320, height: 640 }, async (workbench) => {
      const { page } = workbench;
      await workbench.screenshot('page-narrow-sheet');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.locator('#pane').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Task pane' }).click();
      expect((await page.locator('#pane').boundingBox())!.width).toBe(320);
      await workbench.screenshot('page-narrow-pane');
      expect(await brokenRules(workbench)).toEqual([]);
      await page.getByRole('button', { name: 'Spreadsheet' }).click();
      await page.waitForTimeout(500); // the canvas takes its size again
      await workbench.typeInto('A6', 'January');
      expect(await workbench.cellValue('A6')).toBe('January');
    });
  });
});

describe('when something is missing', () => {
  const missing = (pattern: string): OpenOptions => ({
    prepare: async (page) => void (await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }))),
    waitForCells: false,
  });
  const notice = ({ page }: OpenWorkbench) => page.getByRole('alert');

  it('says so when the functions did not load, and shows the grid all the same', async () => {
    await withWorkbench(missing('**/functions.js'), async (workbench) => {
      await notice(workbench).waitFor();
      expect(await notice(workbench).innerText()).toMatch(/TURNOVER functions did not load/);
      expect(await workbench.cellValue('F6')).toBe('#NAME?');
      await workbench.screenshot('no-functions');
    });
  });

  it('calculates the cells once the pane has been reloaded with its functions', async () => {
    await withWorkbench(missing('**/functions.js'), async (workbench) => {
      await notice(workbench).waitFor();
      await workbench.page.unroute('**/functions.js');
      const pane = await workbench.waitForPane();
      await pane.evaluate(() => location.reload());
      await expect.poll(() => workbench.cellValue('F6'), patience).toBe(1.0294117647058822);
    });
  });

  it('says so when the pane did not load', async () => {
    await withWorkbench(missing('**/pane.html*'), async (workbench) => {
      await notice(workbench).waitFor();
      expect(await notice(workbench).innerText()).toMatch(/task pane did not load/);
    });
  });

  it('says so when the grid cannot start, and offers to reload', async () => {
    await withWorkbench(missing('**/functions.json'), async (workbench) => {
      await notice(workbench).waitFor();
      expect(await notice(workbench).innerText()).toMatch(/could not be started.*functions\.json: 404/);
      await workbench.page.unroute('**/functions.json');
      await workbench.page.getByRole('button', { name: 'Reload' }).click();
      await workbench.waitForCells();
      expect(await notice(workbench).isVisible()).toBe(false);
    });
  });

  it('shows a sentence before any script has run', async () => {
    await withWorkbench(missing('**/workbench.js'), async (workbench) => {
      await expect.poll(() => workbench.page.getByText('Starting the spreadsheet…').isVisible(), patience).toBe(true);
    });
  });
});

it('passes blank cells as null where Excel on the web is to be imitated', async () => {
  const rates: unknown[] = [];
  for (const query of ['', '?blank=null'])
    await withWorkbench({ query }, async (workbench) => {
      await workbench.typeInto('A16', '=TURNOVER.CUMULATIVE(D6,B6,L1)');
      rates.push(await workbench.cellValue('A16'));
    });
  expect(rates).toEqual([35 / 50, 35 / 50]);
});
