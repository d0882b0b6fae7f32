import { afterEach } from 'vitest';
import { loadOfficeHost, type OfficeHost, type OfficeHostOptions } from '../host/officeHost';

let installed: OfficeHost | null = null;

/** Microsoft's office.js on a workbook in memory, as the globals that the add-in uses; taken away after the test. */
export async function officeWith(options: OfficeHostOptions): Promise<OfficeHost> {
  installed = await loadOfficeHost(options);
  installed.install();
  return installed;
}

afterEach(() => {
  installed?.uninstall();
  installed = null;
});
