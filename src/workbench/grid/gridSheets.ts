import { BooleanNumber } from '@univerjs/core';
import {
  InsertSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetOrderCommand,
  type ISetWorksheetHideMutationParams,
} from '@univerjs/sheets';
import type { Area, Grid, SheetVisibility } from '../../host/workbook/grid';
import { areaFromRange } from './areas';
import type { UniverAccess } from './univerAccess';

const newSheetSize = { rowCount: 1000, columnCount: 26 };
const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

type SheetMembers = Pick<
  Grid,
  | 'sheetIds'
  | 'sheetName'
  | 'renameSheet'
  | 'addSheet'
  | 'removeSheet'
  | 'activeSheetId'
  | 'activateSheet'
  | 'selection'
  | 'select'
  | 'activeCell'
  | 'selectedAreas'
  | 'sheetVisibility'
  | 'setSheetVisibility'
  | 'moveSheet'
>;

/** Sheets, which one is shown, and what is selected on it. */
export function gridSheets(univer: UniverAccess): Required<SheetMembers> {
  /** Univer has no second degree of hiding. */
  const veryHidden = new Set<string>();
  const activeSheetId = () => univer.workbook.getActiveSheet().getSheetId();
  const activateSheet = (sheetId: string) => void univer.facade.setActiveSheet(sheetId);
  /** Univer shows a sheet that was added, moved or made visible; Excel stays on the sheet it was on. */
  const stayingOnSheet = (change: () => void) => {
    const activeBefore = activeSheetId();
    change();
    if (activeSheetId() !== activeBefore) activateSheet(activeBefore);
  };

  return {
    sheetIds: () => univer.workbook.getSheets().map((sheet) => sheet.getSheetId()),
    sheetName: (sheetId) => univer.sheet(sheetId).getName(),
    renameSheet: (sheetId, name) => void univer.facadeSheet(sheetId).setName(name),
    addSheet(name) {
      const id = `sheet-${Math.random().toString(36).slice(2, 10)}`;
      stayingOnSheet(() => univer.execute(InsertSheetCommand.id, { sheet: { id, name, ...newSheetSize } }));
      return id;
    },
    removeSheet: (sheetId) => void univer.facade.deleteSheet(sheetId),
    activeSheetId,
    activateSheet,
    moveSheet(sheetId, position) {
      stayingOnSheet(() => univer.execute(SetWorksheetOrderCommand.id, { subUnitId: sheetId, order: position }));
    },

    sheetVisibility(sheetId): SheetVisibility {
      if (univer.sheet(sheetId).getConfig().hidden !== BooleanNumber.TRUE) return 'Visible';
      return veryHidden.has(sheetId) ? 'VeryHidden' : 'Hidden';
    },
    setSheetVisibility(sheetId, visibility) {
      const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      if (visibility === 'VeryHidden') veryHidden.add(sheetId);
      else veryHidden.delete(sheetId);
      // The mutation, not the command: Excel never undoes a change of visibility.
      const params: Omit<ISetWorksheetHideMutationParams, 'unitId'> = { subUnitId: sheetId, hidden };
      const change = () => univer.execute(SetWorksheetHideMutation.id, params);
      if (hidden === BooleanNumber.FALSE || activeSheetId() !== sheetId) return stayingOnSheet(change);
      change();
      const other = univer.workbook.getSheets().find((sheet) => sheet.getConfig().hidden !== BooleanNumber.TRUE);
      if (other) activateSheet(other.getSheetId());
    },

    selection() {
      const range = univer.facade.getActiveRange();
      return { sheetId: activeSheetId(), area: range ? areaFromRange(range.getRange()) : firstCell };
    },
    selectedAreas() {
      const last = univer.facade.getActiveRange();
      const all = univer.facade.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
      const areas = all.map((range) => areaFromRange(range.getRange()));
      if (!last || areas.length === 0) return [last ? areaFromRange(last.getRange()) : firstCell];
      const first = areaFromRange(last.getRange());
      return [first, ...areas.filter((area) => JSON.stringify(area) !== JSON.stringify(first))];
    },
    activeCell() {
      const cell = univer.facade.getActiveSheet().getActiveCell()?.getRange();
      return cell ? { row: cell.startRow, column: cell.startColumn } : { row: 0, column: 0 };
    },
    select(sheetId, area) {
      if (activeSheetId() !== sheetId) activateSheet(sheetId);
      univer.ensureSize(sheetId, area);
      univer.range(sheetId, area).activate();
      scrollIntoView(univer, sheetId, area);
    },
  };
}

function scrollIntoView(univer: UniverAccess, sheetId: string, { row, column }: Area): void {
  const sheet = univer.facadeSheet(sheetId);
  const visible = sheet.getVisibleRange();
  const rowInView = visible && row >= visible.startRow && row <= visible.endRow;
  const columnInView = visible && column >= visible.startColumn && column <= visible.endColumn;
  if (!rowInView || !columnInView) sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
}
