import { IUndoRedoService } from '@univerjs/core';
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/sheets';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import type { Grid } from '../../host/workbook/grid';
import { settingsKey } from './settingsKey';
import type { UniverAccess } from './univerAccess';

type NameMembers = Pick<Grid, 'definedNames' | 'defineName' | 'removeName' | 'readSettings' | 'writeSettings'>;

/** Defined names, and the settings an add-in keeps in the workbook (inside the workbook's own data, so they are saved with it). */
export function gridNames(univer: UniverAccess): Required<NameMembers> {
  const service = univer.injector.get(IDefinedNamesService);
  const all = () => Object.values(service.getDefinedNameMap(univer.unitId) ?? {});
  const scope = (sheetId: string | undefined) => sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  const find = (name: string, sheetId: string | undefined): IDefinedNamesServiceParam | undefined =>
    all().find(
      (known) =>
        known.name.toLowerCase() === name.toLowerCase() &&
        (known.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope(sheetId),
    );

  return {
    definedNames: () =>
      all().map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => ({
        name,
        formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
        ...(localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? { sheetId: localSheetId } : {}),
        comment: comment ?? '',
        visible: !hidden,
      })),
    defineName({ name, formula, sheetId, comment, visible }) {
      const known = find(name, sheetId);
      const isReference = /^=('(?:[^']|'')+'|[^'!()"]+)!\$?[A-Za-z]/.test(formula);
      univer.execute(known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, {
        id: known?.id ?? `name-${Math.random().toString(36).slice(2, 10)}`,
        name,
        formulaOrRefString: isReference ? formula.slice(1) : formula,
        localSheetId: scope(sheetId),
        comment: comment ?? '',
        hidden: visible === false,
      });
    },
    removeName(name, sheetId) {
      const known = find(name, sheetId);
      if (!known) return;
      // Univer's command would put #REF! into the formulas that use the name; in Excel they keep it and show #NAME?.
      const params = { ...known, unitId: univer.unitId };
      univer.execute(RemoveDefinedNameMutation.id, params);
      univer.injector.get(IUndoRedoService).pushUndoRedo({
        unitID: univer.unitId,
        undoMutations: [{ id: SetDefinedNameMutation.id, params }],
        redoMutations: [{ id: RemoveDefinedNameMutation.id, params }],
      });
    },
    readSettings: () => (univer.facade.getCustomMetadata()?.[settingsKey] as Record<string, unknown> | undefined) ?? {},
    writeSettings: (settings) =>
      void univer.facade.setCustomMetadata({ ...univer.facade.getCustomMetadata(), [settingsKey]: settings }),
  };
}
