import type { Grid } from '../../host/workbook/grid';
import { usualPageSetup } from '../../host/workbook/pageSetup';
import { keptPageOf, withKeptPage } from '../files/keptPage';
import { keptPartsOf } from '../files/keptParts';
import { pageFromFile } from '../files/pageSetups';
import type { UniverAccess } from './univerAccess';

type PageMembers = Pick<Grid, 'pageSetup' | 'setPageSetup'>;

/** How sheets are printed. Univer prints nothing: it rides along in the sheet's own data until the workbook is saved. */
export function gridPages(univer: UniverAccess): Required<PageMembers> {
  const customOf = (sheetId: string) => univer.facadeSheet(sheetId).getCustomMetadata();
  return {
    pageSetup(sheetId) {
      const custom = customOf(sheetId);
      const kept = keptPartsOf(custom);
      return keptPageOf(custom) ?? (kept ? pageFromFile(kept.handedOn) : usualPageSetup);
    },
    setPageSetup: (sheetId, setup) =>
      void univer.facadeSheet(sheetId).setCustomMetadata(withKeptPage(customOf(sheetId), setup)),
  };
}
