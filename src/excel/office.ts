/** Why Excel cannot be reached: the script did not load, it loaded and stays silent, or this is no Excel at all. */
export type Absence = 'notLoaded' | 'silent' | 'notExcel';

const pollMilliseconds = 50;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Resolves once Office.js is there, whether or not it finds a host. */
export async function officeIsLoaded(): Promise<void> {
  while (typeof Office === 'undefined') await pause(pollMilliseconds);
}

/** Resolves once Office.js has been loaded and has found its host, however long that takes: null for Excel. */
async function answer(): Promise<'notExcel' | null> {
  await officeIsLoaded();
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? null : 'notExcel';
}

/**
 * Waits for Office.js to find Excel. `absent` hears of it when that takes too long; should Excel answer after all, the promise
 * still resolves: true for Excel, false for any other place.
 */
export async function excelIsReady(absent: (absence: Absence) => void, patience = 5_000): Promise<boolean> {
  const timer = setTimeout(() => absent(typeof Office === 'undefined' ? 'notLoaded' : 'silent'), patience);
  const absence = await answer();
  clearTimeout(timer);
  if (absence) absent(absence);
  return absence === null;
}

/** Excel's display language, such as "zh-CN". */
export const displayLanguage = (): string | undefined =>
  typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;

/** The colour behind Excel's own panes, where Excel tells it (it does not on the web). */
export const paneColor = (): string | undefined =>
  typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
