import { IPermissionService } from '@univerjs/core';
import {
  WorksheetEditPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
} from '@univerjs/sheets';
import type { Grid } from '../../host/workbook/grid';
import type { UniverAccess } from './univerAccess';

type ProtectionMembers = Pick<Grid, 'isProtected' | 'protect' | 'unprotect'>;

const permissions = [WorksheetEditPermission, WorksheetSetCellValuePermission, WorksheetSetCellStylePermission];

/** Sheet protection. Univer refuses the user's edits by its permissions; passwords are kept here while the page is open. */
export function gridProtection(univer: UniverAccess): Required<ProtectionMembers> {
  const service = univer.injector.get(IPermissionService);
  const passwords = new Map<string, string | undefined>();
  const allowEditing = (sheetId: string, allowed: boolean) => {
    for (const Permission of permissions) {
      const point = new Permission(univer.unitId, sheetId);
      if (!service.getPermissionPoint(point.id)) service.addPermissionPoint(point);
      service.updatePermissionPoint(point.id, allowed);
    }
  };

  return {
    isProtected: (sheetId) => passwords.has(sheetId),
    protect(sheetId, password) {
      passwords.set(sheetId, password);
      allowEditing(sheetId, false);
    },
    unprotect(sheetId, password) {
      const needed = passwords.get(sheetId);
      if (needed !== undefined && needed !== password) return false;
      passwords.delete(sheetId);
      allowEditing(sheetId, true);
      return true;
    },
  };
}
