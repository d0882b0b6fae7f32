import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Grid } from '../../host/workbook/grid';
import { gridCells } from './gridCells';
import { gridFormats } from './gridFormats';
import { gridLooks } from './gridLooks';
import { gridMerges } from './gridMerges';
import { gridNames } from './gridNames';
import { gridPages } from './gridPages';
import { gridProtection } from './gridProtection';
import { gridRules } from './gridRules';
import { gridSheets } from './gridSheets';
import { gridTables } from './gridTables';
import { UniverAccess } from './univerAccess';

export type UniverGrid = ReturnType<typeof createUniverGrid>;

/**
 * The live Univer workbook, seen as the Grid on which the Excel-like model works. All methods are synchronous.
 * There is no `defineTable` (Univer's open-source part draws no tables) and no `evaluate` (its engine has no synchronous call for it).
 */
export function createUniverGrid(api: FUniver, injector: Injector, unitId: string) {
  const univer = new UniverAccess(api, injector, unitId);
  const grid = {
    ...gridSheets(univer),
    ...gridCells(univer),
    ...gridFormats(univer),
    ...gridLooks(univer),
    ...gridPages(univer),
    ...gridRules(univer),
    ...gridMerges(univer),
    ...gridNames(univer),
    ...gridProtection(univer),
    ...gridTables(univer),
    unitId,
    /** Univer draws no charts: tests say that one is selected. */
    hasObjectSelected: false,
    isObjectSelected(): boolean {
      return grid.hasObjectSelected;
    },
    get workbookName() {
      return univer.workbook.getName();
    },
    /** Univer's own façade of the workbook, for tests and tools. */
    get facade() {
      return univer.facade;
    },
    univer,
  };
  return grid satisfies Grid;
}
