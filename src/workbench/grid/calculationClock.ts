import { ICommandService, type ICommandInfo, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const givingUpMilliseconds = 20_000;
/** A calculation that was stopped is usually started anew; without a sign of that for so long, it was given up. */
const restartMilliseconds = 1000;
const lookEveryMilliseconds = 4;

/** Changes of looks only, for which Univer starts no calculation. */
const styleTriggers = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.set-border-basic',
  'sheet.command.clear-selection-format',
]);

/**
 * Knows whether the grid is still calculating. Excel calculates before an edit returns; Univer waits 100 ms for further
 * edits and then calculates in slices, so whoever reads cells must wait for it here.
 *
 * Univer's own session state cannot be relied on for this: an edit in the middle of a calculation stops and restarts it, and
 * the news of the stop may come after that of the start. So only a calculation that came to its end counts as an end;
 * its results are in the cells by then.
 */
export class CalculationClock {
  private scheduled = false;
  private running = false;
  private stopped = false;
  private lastSign = 0;
  private readonly session: FormulaCalculationSessionService;

  constructor(injector: Injector) {
    this.session = injector.get(FormulaCalculationSessionService);
    const dirtyCommands = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.noteStart();
      else if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.noteNews(command.params as ISetFormulaCalculationNotificationMutation);
      else if (dirtyCommands.get(command.id) && !isIgnoredByUniver(command, options)) this.scheduled = true;
    });
  }

  /** For calculations asked for by code: Univer starts them asynchronously, so they would go unnoticed for a moment. */
  expectCalculation(): void {
    this.scheduled = true;
  }

  get isSettled(): boolean {
    if (this.scheduled) return false;
    const wasAbandoned = this.stopped && performance.now() - this.lastSign > restartMilliseconds;
    return !this.running || wasAbandoned;
  }

  /** Univer's formula engine starts some time after the workbook is created, and ignores what is asked of it before. */
  ready(): Promise<void> {
    return until(() => this.session.state.initialized && this.session.state.started && this.isSettled, Infinity);
  }

  /** Undefined when there is nothing to wait for. */
  settled(): Promise<void> | undefined {
    return this.isSettled ? undefined : until(() => this.isSettled, givingUpMilliseconds);
  }

  private noteStart(): void {
    this.scheduled = false;
    this.running = true;
    this.stopped = false;
    this.lastSign = performance.now();
  }

  private noteNews({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    this.lastSign = performance.now();
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) this.stopped = true;
    else if (functionsExecutedState) this.running = false; // executed, or nothing to execute; 0 is the initial state
  }
}

function isIgnoredByUniver(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (command.params ?? {}) as { trigger?: string };
  return options?.onlyLocal === true || styleTriggers.has(trigger ?? '');
}

function until(condition: () => boolean, givingUpAfter: number): Promise<void> {
  const deadline = performance.now() + givingUpAfter;
  return new Promise((resolve) => {
    const look = () => {
      if (condition() || performance.now() > deadline) resolve();
      else setTimeout(look, lookEveryMilliseconds);
    };
    look();
  });
}
