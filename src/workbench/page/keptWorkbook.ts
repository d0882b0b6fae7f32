import type { IWorkbookData } from '@univerjs/core';

const storageKey = 'turnover.workbench.kept';

/**
 * Changing the language loads the page anew; what was typed until then goes through the session's storage.
 * False when that is switched off, or too small.
 */
export function keepWorkbook(data: object): boolean {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(data));
    return true;
  } catch {
    return false;
  }
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
