import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IExecutionOptions,
  type Injector,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { areaAddress, excelColumnCount, excelRowCount } from '../../host/workbook/address';
import type { ChangeType, WorkbookEvents } from '../../host/workbook/events';
import type { Area, SheetVisibility } from '../../host/workbook/grid';
import { areaFromRange, BoundingArea } from './areas';

/** The parameters of the commands below, as far as they are read here. */
interface CommandParameters {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
  readonly type?: number;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly unitData?: Record<string, Record<string, unknown>>;
  readonly sheet?: { readonly id: string };
  readonly range?: IRange;
  readonly name?: string;
  readonly hidden?: BooleanNumber;
}

/** Kinds of selection operations: 0 mouse down, 1 dragging, 2 mouse up or key, 3 set by code. */
const unfinishedSelection = new Set([0, 1]);

const structuralChanges: Record<string, ChangeType> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
};

/** Turns Univer's commands into the few events Excel sends, whoever caused them: keyboard, mouse, paste, undo or the add-in. */
class GridWatcher {
  private readonly calculatedSheets = new Set<string>();
  private readonly names = new Map<string, string>();
  private lastSelection = '';
  private activeSheetId: string;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly sink: WorkbookEvents,
  ) {
    this.activeSheetId = this.workbook.getActiveSheet().getSheetId();
    this.rememberNames();
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      const parameters = command.params as CommandParameters | undefined;
      if (parameters && (parameters.unitId ?? unitId) === unitId) this.note(command.id, parameters, options);
    });
    injector.get(FormulaCalculationSessionService).resultApplied$.subscribe(() => this.announceCalculated());
  }

  private get workbook(): Workbook {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET)!;
  }

  /** Univer's command says the new name of a sheet only. */
  private rememberNames(): void {
    for (const sheet of this.workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getName());
  }

  private note(commandId: string, parameters: CommandParameters, options: IExecutionOptions | undefined): void {
    const { sink } = this;
    switch (commandId) {
      case SetRangeValuesMutation.id: {
        if (options?.onlyLocal || options?.fromFormula) return; // results of formulas, not edits
        const area = editedArea(parameters.cellValue);
        if (area) sink.changed(parameters.subUnitId, area, 'RangeEdited');
        return;
      }
      case SetSelectionsOperation.id:
        return this.select(parameters);
      case SetFormulaCalculationResultMutation.id:
        Object.keys(parameters.unitData?.[this.unitId] ?? {}).forEach((sheetId) => this.calculatedSheets.add(sheetId));
        return;
      case SetWorksheetActiveOperation.id:
        return this.activate(parameters.subUnitId);
      case InsertSheetMutation.id:
        this.rememberNames();
        return sink.added(parameters.sheet?.id ?? '');
      case RemoveSheetMutation.id:
        return sink.deleted(parameters.subUnitId);
      case SetWorksheetNameMutation.id:
        sink.renamed(parameters.subUnitId, this.names.get(parameters.subUnitId) ?? '', parameters.name ?? '');
        return this.rememberNames();
      case SetWorksheetHideMutation.id:
        return this.hide(parameters);
      default: {
        const changeType = structuralChanges[commandId];
        if (changeType && parameters.range)
          sink.changed(parameters.subUnitId, wholeLines(parameters.range, changeType), changeType);
      }
    }
  }

  private activate(sheetId: string): void {
    if (sheetId === this.activeSheetId) return;
    this.sink.deactivated(this.activeSheetId);
    this.activeSheetId = sheetId;
    this.sink.activated(sheetId);
  }

  private hide({ subUnitId, hidden }: CommandParameters): void {
    const after: SheetVisibility = hidden === BooleanNumber.TRUE ? 'Hidden' : 'Visible';
    this.sink.visibilityChanged(subUnitId, after === 'Hidden' ? 'Visible' : 'Hidden', after);
  }

  private select({ type, selections, subUnitId }: CommandParameters): void {
    const last = selections?.at(-1);
    if (!last || unfinishedSelection.has(type ?? -1)) return;
    const area = areaFromRange(last.range);
    const description = `${subUnitId}!${areaAddress(area)}`;
    if (description === this.lastSelection) return;
    this.lastSelection = description;
    this.sink.selectionChanged(subUnitId, area);
  }

  private announceCalculated(): void {
    this.calculatedSheets.forEach((id) => this.workbook.getSheetBySheetId(id) && this.sink.calculated(id));
    this.calculatedSheets.clear();
  }
}

export function watchGrid(injector: Injector, unitId: string, sink: WorkbookEvents): void {
  new GridWatcher(injector, unitId, sink);
}

/** Excel names whole rows and columns in such events. */
function wholeLines(range: IRange, changeType: ChangeType): Area {
  const area = areaFromRange(range);
  return changeType.startsWith('Row')
    ? { ...area, column: 0, columnCount: excelColumnCount }
    : { ...area, row: 0, rowCount: excelRowCount };
}

/**
 * The rectangle of cells whose content was written: not only looks (s, t alone), and not only a reference that moved along
 * when rows or columns came or went (f alone; edits by hand always bring v or p too).
 */
function editedArea(cells: CommandParameters['cellValue']): Area | null {
  const bounds = new BoundingArea();
  for (const [row, rowCells] of Object.entries(cells ?? {}))
    for (const [column, cell] of Object.entries(rowCells ?? {}))
      if (!cell || 'v' in cell || 'p' in cell) bounds.add(Number(row), Number(column));
  return bounds.area;
}
