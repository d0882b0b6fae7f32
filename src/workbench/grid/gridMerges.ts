import type { Grid } from '../../host/workbook/grid';
import { areaFromRange } from './areas';
import type { UniverAccess } from './univerAccess';

type MergeMembers = Pick<Grid, 'mergedAreas' | 'setMerged' | 'isRowHidden' | 'setRowsHidden'>;

/** Merged cells and hidden rows. */
export function gridMerges(univer: UniverAccess): Required<MergeMembers> {
  return {
    mergedAreas: (sheetId) => univer.sheet(sheetId).getMergeData().map(areaFromRange),
    setMerged(sheetId, area, merged) {
      univer.ensureSize(sheetId, area);
      const range = univer.range(sheetId, area);
      if (merged) range.merge({ isForceMerge: true });
      else range.breakApart();
    },
    isRowHidden: (sheetId, row) => !univer.sheet(sheetId).getRowVisible(row),
    setRowsHidden(sheetId, { row, rowCount }, hidden) {
      const sheet = univer.facadeSheet(sheetId);
      if (hidden) sheet.hideRows(row, rowCount);
      else sheet.showRows(row, rowCount);
    },
  };
}
