import { CommandType, ICommandService, type Injector } from '@univerjs/core';

/** Knows whether the user or the add-in has changed anything in the workbook since the sample was opened. */
export class Edits {
  hasAny = false;
  /** Since it was opened from a file or saved to one. */
  hasUnsaved = false;

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
      const isCalculation = options?.onlyLocal === true || options?.fromFormula === true;
      if (type === CommandType.MUTATION && id.startsWith('sheet.mutation.') && !isCalculation)
        this.hasAny = this.hasUnsaved = true;
    });
  }
}
