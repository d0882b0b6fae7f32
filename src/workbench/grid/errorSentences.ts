import {
  ICommandService,
  IUniverInstanceService,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { CellAlertManagerService, type ICellAlert } from '@univerjs/sheets-ui';

/** Univer's own key for the box that explains an error cell. */
const formulaAlert = 'SHEET_FORMULA_ALERT';
const boxWidth = 280;

/** The formula cell that is being calculated. */
interface FormulaCell {
  readonly subUnitId: Nullable<string>;
  readonly row: number;
  readonly column: number;
}

interface CellSentences {
  calculation: number;
  /** By "row,column" counted from the formula's cell. */
  readonly byOffset: Map<string, { readonly code: string; readonly sentence: string }>;
}

const keyOf = (sheetId: string, row: number, column: number) => `${sheetId}|${row}|${column}`;

/** The sentences of the errors that cells returned, shown when the pointer rests on one of them. */
export class ErrorSentences {
  private calculation = 0;
  private readonly cells = new Map<string, CellSentences>();

  constructor(private readonly namespace: string) {}

  /** A formula may call several functions: what the calculation before this one said is dropped, the rest kept. */
  beginCell(cell: FormulaCell): void {
    if (this.cells.size === 0) return;
    const key = keyOf(cell.subUnitId || '', cell.row, cell.column);
    if (this.cells.get(key)?.calculation !== this.calculation) this.cells.delete(key);
  }

  note(cell: FormulaCell, row: number, column: number, code: string, sentence: string): void {
    const key = keyOf(cell.subUnitId || '', cell.row, cell.column);
    const known = this.cells.get(key) ?? { calculation: this.calculation, byOffset: new Map() };
    known.byOffset.set(`${row},${column}`, { code, sentence });
    this.cells.set(key, known);
  }

  /** The sentence of the error shown at a cell, which may belong to a table spilled from elsewhere. */
  at(injector: Injector, unitId: string, sheetId: string, row: number, column: number): string | null {
    const model = injector.get(FormulaDataModel);
    const callsAddIn = (formulaRow: number, formulaColumn: number) =>
      (model.getFormulaStringByCell(formulaRow, formulaColumn, sheetId, unitId) ?? '')
        .toUpperCase()
        .includes(`${this.namespace}.`);
    const spills = Object.values(model.getArrayFormulaRange()?.[unitId]?.[sheetId] ?? {});
    const around = spills
      .flatMap((ranges): IRange[] => Object.values(ranges ?? {}))
      .filter((r) => row >= r.startRow && row <= r.endRow && column >= r.startColumn && column <= r.endColumn)
      .map((r) => ({ row: r.startRow, column: r.startColumn }));
    // The cell's own formula goes first: Univer remembers where deleted formulas spilled.
    const source = [{ row, column }, ...around].find((cell) => callsAddIn(cell.row, cell.column));
    if (!source) return null;
    const known = this.cells.get(keyOf(sheetId, source.row, source.column));
    const error = known?.byOffset.get(`${row - source.row},${column - source.column}`);
    const shown = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId)
      ?.getSheetBySheetId(sheetId)
      ?.getCell(row, column)?.v;
    return error && error.code === shown ? error.sentence : null;
  }

  /** Univer explains each error in words of its own, the same for every function: where there is a better sentence, it is shown. */
  showOnHover(injector: Injector): void {
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.calculation += 1;
    });
    const alerts = injector.get(CellAlertManagerService);
    const show = alerts.showAlert.bind(alerts);
    alerts.showAlert = (alert: ICellAlert) => {
      const { unitId, subUnitId, row, col } = alert.location;
      const sentence = alert.key === formulaAlert ? this.at(injector, unitId, subUnitId, row, col) : null;
      show(sentence === null ? alert : { ...alert, message: sentence, width: boxWidth });
    };
  }
}
