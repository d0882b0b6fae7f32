/** The screens of the month-end report, which is folded up in Compare. */
import type { Screen } from './screens';
import type { SampleSheet, Stage } from './stage';

const part = '#month-end-report';

/** Opens the report of a table or list, with everything in it. */
async function report(stage: Stage, sheet: SampleSheet, cell: string): Promise<void> {
  await stage.openTab('compare');
  await stage.select(sheet, cell);
  await fold(stage, true);
  await stage.pane.locator('form.report').waitFor();
  await stage.pane.locator('.report__more').evaluate((more) => more.setAttribute('open', ''));
  await stage.calm();
}

async function fold(stage: Stage, isOpen: boolean): Promise<void> {
  await stage.pane.locator(part).evaluate((details, open) => details.toggleAttribute('open', open), isOpen);
  await stage.calm();
}

const close = (stage: Stage) => fold(stage, false);

export const reportScreens: readonly Screen[] = [
  { name: 'compare-report-staff', open: (stage) => report(stage, 'staff', 'B4'), close },
  {
    name: 'compare-report-refused',
    open: async (stage) => {
      await report(stage, 'sixMonths', 'B8');
      await stage.pane.locator('#report-target').fill('?');
      await stage.pane.locator('form.report [type=submit]').dispatchEvent('click');
      await stage.pane.locator('.report__refused:not(:empty)').waitFor();
      await stage.calm();
    },
    close: async (stage) => {
      await stage.pane.locator('#report-target').fill('');
      await close(stage);
    },
  },
];
