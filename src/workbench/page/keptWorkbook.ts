import type { IWorkbookData } from '@univerjs/core';

const storageKey = 'turnover.workbench.kept';

/** Changing the language loads the page anew; what was typed until then goes through the session's storage. */
export function keepWorkbook(data: object): void {
  sessionStorage.setItem(storageKey, JSON.stringify(data));
}

/** The workbook kept for this load of the page; a later reload starts from the sample again. */
export function takeKeptWorkbook(): IWorkbookData | null {
  try {
    const text = sessionStorage.getItem(storageKey);
    sessionStorage.removeItem(storageKey);
    return text ? (JSON.parse(text) as IWorkbookData) : null;
  } catch {
    return null;
  }
}
