/**
 * Every screen of the pane and how to get there: a line here puts a screen into `npm run looks` and into the tests of looks,
 * keyboard and languages. A screen is reached by cells and ids, never by words, so that it can be opened in any language.
 */
import { allLessons } from '../../src/lessons/allLessons';
import type { Lesson } from '../../src/lessons/lesson';
import { checkScreens } from './checkScreens';
import { reportScreens } from './reportScreens';
import type { Stage } from './stage';

export interface Screen {
  readonly name: string;
  readonly open: (stage: Stage) => Promise<void>;
  /** Puts back what opening it changed, where the next screen would suffer from it. */
  readonly close?: (stage: Stage) => Promise<void>;
  /** Shows what was written to a sheet in the language of that moment. */
  readonly inSheetLanguage?: boolean;
  /** Much like another screen: left to `npm run looks`. */
  readonly isVariant?: boolean;
}

/** Tables on the empty sheet that the pane cannot read by itself: ambiguous headings, and text for a number. */
export async function prepareSheets(stage: Stage): Promise<void> {
  await stage.write('own', 'A1:F2', [
    ['Month', 'Opening', 'Hires', 'Terminations', 'Attrition', 'Closing'],
    ['Jan', 50, 3, 35, 12, 18],
  ]);
  await stage.write('own', 'A11:E12', [
    ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
    ['Jan', 'fifty', 3, 35, 18],
  ]);
}

/** Wherever it lies: what covers it on a page scrolled so and so far is not the point here. */
const click = (stage: Stage, selector: string, index = 0) =>
  stage.pane.locator(selector).nth(index).dispatchEvent('click');

/** The cells are selected, and what they make the pane show is there. */
async function compare(stage: Stage, place: Parameters<Stage['select']>, shows: string): Promise<void> {
  await stage.showTab('compare');
  await stage.activate(...place);
  await stage.calm();
  await stage.pane.locator(`#panel-compare ${shows}`).first().waitFor();
  await stage.calm(100);
}

/** A cell beside which nothing can be compared: the first screen, whatever was chosen there before. */
async function first(stage: Stage, choice?: 'months' | 'staff' | 'example'): Promise<void> {
  await stage.openTab('compare');
  await stage.select('own', 'J30');
  const way = stage.pane.locator('.banner__way, .first__ways .button').first();
  if (await way.isVisible()) await way.dispatchEvent('click');
  await stage.pane.locator('#first-months').waitFor();
  if (choice) await click(stage, `#first-${choice}`);
  await stage.calm();
}

const openDetails = (stage: Stage, selector: string) =>
  stage.pane.locator(selector).evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));

/** One of the pictures, drawn, with the table behind it. */
async function picture(stage: Stage, place: Parameters<Stage['select']>, index: number): Promise<void> {
  // It is drawn when it comes into view, which it never does in a pane that is longer than the window.
  await stage.setWidth(320, 800);
  await compare(stage, place, '.pictures');
  await stage.pane.locator('.pictures').scrollIntoViewIfNeeded();
  await stage.pane.locator('.picture__place svg').first().waitFor();
  await click(stage, '.pictures__kind', index);
  await stage.calm();
  if ((await stage.pane.locator('.picture__numbers[open]').count()) === 0)
    await click(stage, '.picture__numbers summary');
  await stage.calm();
}

async function functions(stage: Stage, query: string, id?: string): Promise<void> {
  await stage.openTab('functions');
  await stage.pane.locator('#function-search').fill(query);
  await stage.calm();
  if (id) await click(stage, `[aria-controls="function-${id}"][aria-expanded=false]`);
  await stage.calm();
}

const closeFunction = (stage: Stage) => click(stage, '.function__toggle[aria-expanded=true]');

async function lessonList(stage: Stage): Promise<void> {
  await stage.openTab('lessons');
  if ((await stage.pane.locator('.lesson-list').count()) === 0) await click(stage, '.lesson__head .button');
  await stage.pane.locator('.lesson-list').waitFor();
}

/** A lesson with everything opened that can be. */
async function lesson(stage: Stage, { id }: Lesson, isRevealed: boolean): Promise<void> {
  await lessonList(stage);
  await click(stage, `#lesson-item-${id}`);
  const question = stage.pane.locator('.lesson-question');
  if (!isRevealed && (await question.count()) === 0) await click(stage, '.lesson-answer__head .button');
  if (isRevealed && (await question.count()) > 0) {
    await click(stage, '.lesson-question input');
    await click(stage, '.lesson-question [type=submit]');
    await stage.pane.locator('#lesson-result').waitFor();
  }
  await openDetails(stage, '.lesson details');
  await stage.calm();
}

const lessonScreens = (isRevealed: boolean): Screen[] =>
  allLessons.map((each, i) => ({
    name: `lesson-${String(i + 1).padStart(2, '0')}-${isRevealed ? 'after' : 'before'}`,
    open: (stage) => lesson(stage, each, isRevealed),
    isVariant: !isRevealed && i > 0,
  }));

/** Keeps a house method in the workbook, or none. */
async function house(stage: Stage, method: string): Promise<void> {
  await stage.openTab('house');
  await click(stage, `#house-${method}`);
  const keep = stage.pane.locator('.house > .button--primary');
  if (await keep.isEnabled()) await keep.dispatchEvent('click');
  await stage.calm();
}

async function limit(stage: Stage, text: string): Promise<void> {
  await stage.openTab('check');
  const input = stage.pane.locator('.limit input');
  await input.fill(text);
  await input.press('Enter');
  await stage.calm();
}

export const screens: readonly Screen[] = [
  { name: 'first', open: (stage) => first(stage) },
  { name: 'first-months', open: (stage) => first(stage, 'months') },
  { name: 'first-staff', open: (stage) => first(stage, 'staff') },
  { name: 'compare-example', open: (stage) => first(stage, 'example'), close: (stage) => first(stage) },
  { name: 'compare-over-100', open: (stage) => compare(stage, ['sixMonths', 'F6'], '.method--over') },
  { name: 'compare-spilled', open: (stage) => compare(stage, ['sixMonths', 'B32'], '.method') },
  { name: 'compare-months', open: (stage) => compare(stage, ['sixMonths', 'A6:E11'], '.method__others') },
  {
    name: 'compare-staff',
    open: async (stage) => {
      await compare(stage, ['staff', 'B4'], '.periods');
      await openDetails(stage, '.periods');
    },
  },
  { name: 'picture-methods', open: (stage) => picture(stage, ['sixMonths', 'A6:E11'], 0) },
  { name: 'picture-periods', open: (stage) => picture(stage, ['sixMonths', 'A6:E11'], 1) },
  { name: 'picture-survival', open: (stage) => picture(stage, ['staff', 'B4'], 2) },
  { name: 'picture-cohorts', open: (stage) => picture(stage, ['staff', 'B4'], 3) },
  ...reportScreens,
  { name: 'compare-staff-cell', open: (stage) => compare(stage, ['fromTheRoster', 'B10'], '.method') },
  { name: 'compare-staff-problem', open: (stage) => compare(stage, ['staffToClean', 'B4'], '.message--warning') },
  { name: 'compare-which-columns', open: (stage) => compare(stage, ['own', 'A2'], '.columns') },
  { name: 'compare-problem', open: (stage) => compare(stage, ['own', 'A12'], '.message--warning') },
  { name: 'check', open: (stage) => stage.openTab('check') },
  { name: 'check-nothing-over', open: (stage) => limit(stage, '5000'), close: (stage) => limit(stage, '100') },
  { name: 'check-bad-limit', open: (stage) => limit(stage, '1,2,3'), close: (stage) => limit(stage, '100') },
  ...checkScreens,
  {
    name: 'notice',
    open: async (stage) => {
      await stage.openTab('check');
      await click(stage, '#panel-check .actions__buttons .button:not(.button--primary)');
      await stage.pane.locator('.message[role=status]').waitFor();
    },
  },
  { name: 'functions', open: (stage) => functions(stage, '') },
  { name: 'functions-search', open: (stage) => functions(stage, 'roster') },
  { name: 'functions-none-found', open: (stage) => functions(stage, '§§§'), close: (stage) => functions(stage, '') },
  {
    name: 'function-rate',
    open: async (stage) => {
      await stage.select('sixMonths', 'A6:E11');
      await functions(stage, '', 'RATE');
    },
    close: closeFunction,
  },
  { name: 'function-roster', open: (stage) => functions(stage, '', 'ROSTER.GROUPS'), close: closeFunction },
  { name: 'lessons', open: lessonList },
  ...lessonScreens(false),
  ...lessonScreens(true),
  { name: 'house', open: (stage) => stage.openTab('house') },
  { name: 'house-kept', open: (stage) => house(stage, 'cumulative') },
  {
    name: 'compare-with-house-method',
    open: (stage) => compare(stage, ['sixMonths', 'A6:E11'], '.put__house'),
    close: (stage) => house(stage, 'none'),
  },
  {
    name: 'inserted',
    open: async (stage) => {
      await compare(stage, ['sixMonths', 'A6:E11'], '.put');
      await click(stage, '.put [aria-describedby=put-comparison]');
      await stage.pane.locator('.message[role=status]').waitFor();
      await stage.calm();
    },
  },
];

/** Those that differ enough to be looked at in every test run. */
const testedScreens = screens.filter(({ isVariant }) => !isVariant);

const isLesson = ({ name }: Screen) => name.startsWith('lesson');
const isCheck = ({ name }: Screen) => name.startsWith('check');

/** The tested screens in parts that can be looked at side by side, each in a workbench of its own. */
export const screenParts = {
  lessons: testedScreens.filter(isLesson),
  check: testedScreens.filter(isCheck),
  others: testedScreens.filter((screen) => !isLesson(screen) && !isCheck(screen)),
};
