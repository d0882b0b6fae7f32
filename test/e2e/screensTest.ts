/** The test of some of the screens, on a workbench of their own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareSheets, type Screen } from './screens';
import { Stage } from './stage';
import { sheetLanguage, visitFaults } from './visit';

export const testScreens = (screens: readonly Screen[]) =>
  describe('In three languages at 320 pixels, in all colours, by keyboard and at 200%', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await Stage.open(sheetLanguage);
      await prepareSheets(stage);
    });
    afterAll(() => stage?.close());

    it.each(screens)('$name', async (screen) => expect(await visitFaults(stage, screen)).toEqual([]));

    it('leave nothing in the console', () => expect(stage.workbench.complaints).toEqual([]));
  });
