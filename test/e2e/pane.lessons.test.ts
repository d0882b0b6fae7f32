import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allLessons } from '../../src/lessons/allLessons';
import { sheetName } from '../../src/lessons/sheetName';
import { startOf, type SheetForm } from '../../src/lessons/lesson';
import { freeName } from '../../src/excel/newSheet';
import { languages, type Language } from '../../src/locales/language';
import { frameWords } from '../../src/locales/lessons/frame/frameWords';
import { wordsOfLessons } from '../../src/locales/lessons/wordsOfLessons';
import { openWorkbench, patience, type OpenWorkbench } from './browser';

let workbench: OpenWorkbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ width: 1500, height: 1100 });
  pane = await workbench.waitForPane();
  await pane.locator('#tab-lessons').click();
  await pane.locator('.lesson-list').waitFor();
});
afterAll(() => workbench?.close());

const bars = () => pane.locator('.lesson-bar__rate').allInnerTexts();
const press = (key: string) => workbench.page.keyboard.press(key);
const speak = (language: Language) => pane.selectOption('.bottom select', language);
const focused = () => pane.evaluate(() => document.activeElement?.id);

async function openList() {
  if (!(await pane.locator('.lesson-list').isVisible())) await pane.locator('.lesson__head .button').first().click();
}

async function openLesson(id: string) {
  await openList();
  await pane.locator(`#lesson-item-${id}`).click();
  const reset = pane.locator('.lesson-answer .button');
  if (await reset.isVisible()) await reset.click();
}

async function reveal(id: string, choice: number) {
  await openLesson(id);
  await pane.locator('input[name=lesson-choice]').nth(choice).check();
  await pane.locator('.lesson-question .button--primary').click();
}

describe('Lesson 2 in the pane', () => {
  it('is predicted, revealed, played with and reset by keyboard alone', async () => {
    await pane.locator('#lesson-item-swap').focus();
    await press('Enter');
    expect(await focused()).toBe('lesson-title');
    expect(await pane.locator('.lesson-question .button--primary').isDisabled()).toBe(true);
    await press('Tab'); // the table, which may scroll
    await press('Tab');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(await focused()).toBe('lesson-result');
    expect(await pane.locator('#lesson-result').innerText()).toContain(frameWords('en-US').right);
    expect(await bars()).toEqual(['22% → 19%', '56% → 56%']);
    await pane.locator('#lesson-control-swap').focus();
    await press('Space');
    expect(await bars()).toEqual(['22%', '56%']);
    await press('Space');
    expect(await bars()).toEqual(['22% → 19%', '56% → 56%']);
    await pane.locator('.lesson-answer .button').focus();
    await press('Enter');
    expect(await bars()).toEqual([]);
    expect(await focused()).toBe('lesson-question');
  });

  it('says when the prediction was another one', async () => {
    await reveal('swap', 0);
    expect(await pane.locator('#lesson-result').innerText()).toContain(frameWords('en-US').wrong);
    const answers = await pane.locator('.lesson-answer dd').allInnerTexts();
    const { choices } = wordsOfLessons['en-US'].swap;
    expect(answers).toEqual([choices[2], choices[0]]);
  });

  it('stays as it is through other tabs, other lessons and other languages', async () => {
    await reveal('swap', 1);
    await pane.locator('#tab-check').click();
    await pane.locator('#tab-lessons').click();
    expect(await bars()).toEqual(['22% → 19%', '56% → 56%']);
    await openLesson('departments');
    await openList();
    await pane.locator('#lesson-item-swap').click();
    for (const language of [...languages].reverse()) {
      await speak(language);
      expect(await pane.locator('#lesson-title').innerText()).toBe(wordsOfLessons[language].swap.title);
      expect(await pane.locator('.lesson-answer dd').last().innerText()).toBe(wordsOfLessons[language].swap.choices[1]);
      expect(await bars()).toEqual(['22% → 19%', '56% → 56%']);
    }
  });
});

it('a slider moves the results while it is moved, and another one with it', async () => {
  await reveal('over-100', 2);
  expect(await bars()).toEqual(['200%', '100%', frameWords('en-US').notComputed, '100%']);
  await pane.locator('#lesson-control-leavers').focus();
  await press('ArrowLeft');
  await press('ArrowLeft');
  expect(await pane.locator('output[for=lesson-control-leavers]').innerText()).toBe('8');
  expect((await bars())[0]).toBe('200% → 133%');
  await pane.locator('#lesson-control-hires').focus();
  await press('End');
  await pane.locator('#lesson-control-leavers').focus();
  await press('End');
  expect(await pane.locator('output[for=lesson-control-leavers]').innerText()).toBe('20');
  await pane.locator('#lesson-control-hires').focus();
  await press('Home');
  expect(await pane.locator('output[for=lesson-control-leavers]').innerText()).toBe('10');
  expect((await bars())[0]).toBe('200%');
});

describe('Put it on a sheet', () => {
  const sheets = () =>
    workbench.page.evaluate(() => {
      const { grid } = window.workbench!;
      return grid.sheetIds().map((id) => grid.sheetName(id));
    });

  async function put(title: string, form: SheetForm) {
    const name = freeName(sheetName(title), await sheets());
    await pane
      .locator('input[name=lesson-form]')
      .nth(form === 'plain' ? 0 : 1)
      .check();
    await pane.getByRole('button', { name: frameWords('en-US').sheet.put }).click();
    await pane.getByText(frameWords('en-US').sheet.done(name)).waitFor();
    await workbench.settle();
    return name;
  }

  it.each(allLessons.map((lesson) => [lesson.id, lesson] as const))(
    'lesson %s gives the same numbers with plain formulas and with TURNOVER functions',
    async (id, lesson) => {
      await speak('en-US');
      await openLesson(id);
      const { title } = wordsOfLessons['en-US'][id];
      const size = (form: SheetForm) => {
        const rows = lesson.sheet(startOf(lesson), form);
        return `A1:${String.fromCharCode(64 + Math.max(...rows.map((row) => row.length)))}${rows.length}`;
      };
      const read = async (form: SheetForm) => {
        const name = await put(title, form);
        const address = `'${name.replaceAll("'", "''")}'!${size(form)}`;
        return { name, values: await workbench.cellValues(address) };
      };
      const plain = await read('plain');
      const turnover = await read('turnover');
      expect(plain.values.flat().some((value) => typeof value === 'number')).toBe(true);
      expect(plain.values.length).toBe(turnover.values.length);
      plain.values.forEach((row, r) =>
        row.forEach((value, c) => {
          const other = turnover.values[r][c];
          const place = `${String.fromCharCode(65 + c)}${r + 1}`;
          if (typeof value === 'number' && typeof other === 'number') expect(other, place).toBeCloseTo(value, 10);
          else expect(other, place).toBe(value);
        }),
      );
    },
  );

  it('calculates lesson 2: 22% and 19%, twice 56%', async () => {
    await openLesson('swap');
    const name = await put(wordsOfLessons['en-US'].swap.title, 'turnover');
    const rate = async (cell: string) => workbench.cellText(`'${name}'!${cell}`);
    expect(await Promise.all(['F8', 'F9', 'F18', 'F19'].map(rate))).toEqual(['21.8%', '56.5%', '19.4%', '56.5%']);
    expect(await workbench.cellFormula(`'${name}'!F19`)).toBe('=TURNOVER.CUMULATIVE(D12:D17,B12,C12:C17)');
    expect(await workbench.cellValue(`'${name}'!D12`)).toBe(20);
    expect(workbench.complaints).toEqual([]);
  });

  it('is named in the language of the pane', async () => {
    await speak('zh-TW');
    await openLesson('departments');
    const { title, names } = wordsOfLessons['zh-TW'].departments;
    await pane.getByRole('button', { name: frameWords('zh-TW').sheet.put }).click();
    await expect.poll(sheets, patience).toContain(title);
    await workbench.settle();
    expect(await workbench.cellValue(`'${title}'!A2`)).toBe(names.production);
    await speak('en-US');
  });
});

describe('Open large', () => {
  it('opens the lesson in a window of its own, in the language of the pane', async () => {
    await speak('zh-CN');
    await openLesson('swap');
    const [window] = await Promise.all([
      workbench.page.waitForEvent('popup'),
      pane.getByRole('button', { name: frameWords('zh-CN').large.open }).click(),
    ]);
    await window.locator('h2').waitFor();
    expect(new URL(window.url()).pathname).toBe('/lessons.html');
    expect(await window.locator('h2').innerText()).toBe(wordsOfLessons['zh-CN'].swap.title);
    await window.close();
    await speak('en-US');
  });

  it('gives a link where the browser opens no window', async () => {
    await openLesson('retention');
    await pane.evaluate(() => void (window.open = () => null));
    await pane.getByRole('button', { name: frameWords('en-US').large.open }).click();
    const link = pane.getByRole('link', { name: frameWords('en-US').large.link });
    expect(await link.getAttribute('href')).toMatch(/\/lessons\.html\?lang=en-US#retention$/);
    await openLesson('swap');
    expect(await link.count()).toBe(0);
  });
});
