import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../host/workbook/grid';
import { rangeFromArea } from './areas';

/** Cells by row and column; empty ones are missing. */
export type CellMatrix = Record<number, Record<number, ICellData | undefined> | undefined>;

/** The one open workbook of a Univer instance, as its façade, its model and its commands. */
export class UniverAccess {
  readonly commands: ICommandService;
  readonly formulaData: FormulaDataModel;

  constructor(
    readonly api: FUniver,
    readonly injector: Injector,
    readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.formulaData = injector.get(FormulaDataModel);
  }

  get facade(): FWorkbook {
    return this.api.getUniverSheet(this.unitId) as unknown as FWorkbook;
  }

  get workbook(): Workbook {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET)!;
  }

  sheet(sheetId: string): Worksheet {
    return this.workbook.getSheetBySheetId(sheetId)!;
  }

  facadeSheet(sheetId: string): FWorksheet {
    return this.facade.getSheetBySheetId(sheetId)!;
  }

  range(sheetId: string, area: Area): FRange {
    return this.facadeSheet(sheetId).getRange(rangeFromArea(area));
  }

  /** Cells as stored: spilled ones are not among them. */
  cells(sheetId: string): CellMatrix {
    return this.sheet(sheetId).getCellMatrix().getMatrix() as CellMatrix;
  }

  /** Results of array formulas, the formula's own cell included. */
  spilledCells(sheetId: string): CellMatrix {
    return (this.formulaData.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] ?? {}) as CellMatrix;
  }

  execute(commandId: string, params: object): void {
    this.commands.syncExecuteCommand(commandId, { unitId: this.unitId, ...params });
  }

  /** Excel's sheets always have a million rows; Univer's grow when they are needed. */
  ensureSize(sheetId: string, area: Area): void {
    const sheet = this.facadeSheet(sheetId);
    if (area.row + area.rowCount > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rowCount);
    if (area.column + area.columnCount > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columnCount);
  }
}
