/** What LibreOffice Calc, without a window, shows for the formulas of a workbook. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialOf } from '../../src/turnover/roster/calendar';

export const isCalcInstalled = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Numbers in full, text in quotation marks, each sheet a file of its own. */
const asText = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

/** The cells of each sheet by its name; the folder keeps the program's settings from one call to the next. */
export function calculatedByCalc(
  file: Buffer,
  sheetNames: readonly string[],
  folder: string,
): Record<string, string[][]> {
  const source = path.join(folder, 'plain.xlsx');
  fs.writeFileSync(source, file);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', asText, '--outdir', folder, source],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice failed:\n${stderr}`);
  return Object.fromEntries(
    sheetNames.map((name) => [name, cellsIn(fs.readFileSync(path.join(folder, `plain-${name}.csv`), 'utf8'))]),
  );
}

/** As texts: numbers stand in quotation marks as well. */
function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** The number that a cell shows; a date, which formulas that give one are shown as, is its serial number. */
export function numberShown(text: string): number {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year) return serialOf(Number(year), Number(month), Number(day));
  return text === '' ? 0 : Number(text);
}
