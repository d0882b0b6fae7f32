import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainCopy } from '../../src/xlsx/plainCopy';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import type { XlsxSheet } from '../../src/xlsx/xlsxWorkbook';
import type { SampleFile } from './sampleFiles';

const nearEnough = 1e-9;

/**
 * Has LibreOffice open each sample in the shared form, calculate it and save it again. Answers what is different then, a
 * line for each file; null where LibreOffice is not installed.
 */
export async function calcCheck(files: readonly SampleFile[]): Promise<string[] | null> {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'turnover-samples-'));
  try {
    const lines: string[] = [];
    for (const { name, bytes } of files) {
      const { workbook } = plainCopy(await readXlsx(bytes));
      fs.writeFileSync(path.join(folder, name), await writeXlsx(workbook));
      const calculated = await readXlsx(throughCalc(folder, name));
      const differences = workbook.sheets.flatMap((sheet, i) => differencesOf(sheet, calculated.sheets[i]));
      const count = workbook.sheets.flatMap(({ values }) => values.flat()).filter((value) => value !== '').length;
      lines.push(
        `${name}: ${count} cells, ${differences.length} different ${differences.slice(0, 3).join('; ')}`.trim(),
      );
    }
    return lines;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function throughCalc(folder: string, name: string): Uint8Array {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const convert = (file: string, to: string, into: string) =>
    spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', path.join(folder, into), file]);
  convert(path.join(folder, name), 'ods', 'ods');
  convert(path.join(folder, 'ods', name.replace(/xlsx$/, 'ods')), 'xlsx', 'back');
  return new Uint8Array(fs.readFileSync(path.join(folder, 'back', name)));
}

function differencesOf(sheet: XlsxSheet, other: XlsxSheet | undefined): string[] {
  const { area } = sheet;
  if (!area) return [];
  return sheet.values.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const [top, left] = [area.row - (other?.area?.row ?? 0), area.column - (other?.area?.column ?? 0)];
      const found = other?.values[i + top]?.[j + left] ?? '';
      const isSame =
        typeof value === 'number' && typeof found === 'number' ? Math.abs(value - found) < nearEnough : value === found;
      return isSame ? [] : [`${sheet.name} row ${area.row + i + 1}: ${value} / ${found}`];
    }),
  );
}
