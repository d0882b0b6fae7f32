import type { IWorkbookData } from '@univerjs/core';
import type { XlsxNote } from '../../xlsx/xlsxWorkbook';

/** A workbook on its way from one load of the page to the next. */
export interface KeptWorkbook {
  readonly data: IWorkbookData;
  /** Whether it holds changes that were saved to no file. */
  readonly isUnsaved: boolean;
  /** The file it was opened from just now, and what is to be said of it. */
  readonly opened?: { readonly file: string; readonly notes: readonly XlsxNote[] };
}

interface StoredWorkbook extends KeptWorkbook {
  readonly keptAt: number;
}

const storageKey = 'turnover.workbench.kept';
const databaseName = 'turnover-workbench';
const storeName = 'kept';
/** Of a tab that was closed on the way. */
const staleMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Changing the language and opening a file load the page anew; the workbook goes through the browser's storage, under a key
 * that only this tab knows. False when storage is switched off, or too small.
 */
export async function keepWorkbook(kept: KeptWorkbook): Promise<boolean> {
  const key = Math.random().toString(36).slice(2);
  try {
    const stored: StoredWorkbook = { ...kept, keptAt: Date.now() };
    await inStore('readwrite', (store) => {
      removeStale(store);
      return store.put(stored, key);
    });
    sessionStorage.setItem(storageKey, key);
    return true;
  } catch {
    return false;
  }
}

/** The workbook kept for this load of the page; a later reload starts from the sample again. */
export async function takeKeptWorkbook(): Promise<KeptWorkbook | null> {
  try {
    const key = sessionStorage.getItem(storageKey);
    if (key === null) return null;
    sessionStorage.removeItem(storageKey);
    const kept = await inStore('readonly', (store) => store.get(key) as IDBRequest<KeptWorkbook | undefined>);
    await inStore('readwrite', (store) => store.delete(key));
    return kept ?? null;
  } catch {
    return null;
  }
}

function removeStale(store: IDBObjectStore): void {
  const search = store.openCursor();
  search.onsuccess = () => {
    const cursor = search.result;
    if (!cursor) return;
    if ((cursor.value as StoredWorkbook).keptAt < Date.now() - staleMilliseconds) cursor.delete();
    cursor.continue();
  };
}

async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = use(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}
