/** The screens of the audit and of workbooks that travel, which stand under one another in Check. */
import { workbenchWords } from '../../src/locales/workbench/words';
import type { Screen } from './screens';
import type { Stage } from './stage';

const place = 'H20:M24';

/** A small table with a rate written by hand, and an opening that is not the closing before it. */
async function writeFaultyTable(stage: Stage): Promise<void> {
  const { headings, months } = workbenchWords(stage.sheetLanguage).sixMonths;
  const { month, opening, hires, leavers, closing, average } = headings;
  const counts = [
    [50, 3, 35, 18],
    [18, 35, 20, 33],
    [33, 5, 10, 30],
    [28, 4, 6, 26],
  ];
  await stage.write('own', place, [
    [month, opening, hires, leavers, closing, average],
    ...counts.map((each, i) => [months[i], ...each, `=K${21 + i}/((I${21 + i}+L${21 + i})/2)`]),
  ]);
}

const eraseTable = (stage: Stage) =>
  stage.write(
    'own',
    place,
    Array.from({ length: 5 }, () => Array.from({ length: 6 }, () => '')),
  );

const click = (stage: Stage, selector: string) => stage.pane.locator(selector).first().dispatchEvent('click');

/** Check, once the audit has been through the workbook. */
async function audited(stage: Stage): Promise<void> {
  await stage.openTab('check');
  await stage.pane.locator('.audit__summary').first().waitFor();
  await stage.calm();
}

async function withFaultyTable(stage: Stage, selector?: string): Promise<void> {
  await writeFaultyTable(stage);
  await audited(stage);
  await stage.pane.locator('.audit__finding [id$=-apply]').first().waitFor();
  if (selector) await click(stage, selector);
  await stage.calm();
}

async function fill(stage: Stage, selector: string, text: string): Promise<void> {
  const input = stage.pane.locator(selector);
  await input.fill(text);
  await input.press('Enter');
  await stage.calm();
}

const firstIgnore = '.audit__finding > .actions__buttons > :last-child';
const ignoredList = '.audit > button[aria-expanded]';
const sharePreview = '.share__part .actions__buttons > [aria-expanded]';

export const checkScreens: readonly Screen[] = [
  { name: 'check-audit', open: (stage) => withFaultyTable(stage), close: eraseTable, inSheetLanguage: true },
  {
    name: 'check-audit-preview',
    open: async (stage) => {
      await withFaultyTable(stage, '.audit__finding [id$=-apply]');
      await stage.pane.locator('.audit__preview').waitFor();
    },
    close: eraseTable,
    inSheetLanguage: true,
  },
  {
    name: 'check-audit-ignored',
    open: async (stage) => {
      await withFaultyTable(stage, firstIgnore);
      await stage.pane.locator('#audit-message').waitFor();
      if ((await stage.pane.locator('#audit-ignored').count()) === 0) await click(stage, ignoredList);
      await stage.pane.locator('#audit-ignored').waitFor();
      await stage.calm();
    },
    close: async (stage) => {
      await click(stage, '#audit-ignored .button');
      await stage.calm();
      await eraseTable(stage);
    },
    inSheetLanguage: true,
  },
  {
    name: 'check-audit-nothing',
    open: async (stage) => {
      await audited(stage);
      await fill(stage, '.limit input', '5000');
      await fill(stage, '#tiny-base', '0');
    },
    close: async (stage) => {
      await fill(stage, '#tiny-base', '10');
      await fill(stage, '.limit input', '100');
    },
  },
  {
    name: 'check-audit-bad-number',
    open: async (stage) => {
      await audited(stage);
      await fill(stage, '#tiny-base', '12.5');
    },
    close: (stage) => fill(stage, '#tiny-base', '10'),
  },
  {
    name: 'check-repair',
    open: async (stage) => {
      await stage.write('own', 'H20', [['=_xldudf_TURNOVER_OPENBASE(1,4)']]);
      await audited(stage);
      await stage.pane.locator('#repair-heading').waitFor();
      await stage.calm();
    },
    close: (stage) => stage.write('own', 'H20', [['']]),
  },
  {
    name: 'check-share-preview',
    open: async (stage) => {
      await audited(stage);
      await click(stage, sharePreview);
      await stage.pane.locator('.share__preview').waitFor();
      await stage.calm();
    },
    close: async (stage) => {
      await click(stage, '.share__preview .actions__buttons > :last-child');
      await stage.calm();
    },
  },
];
