/** Plain formulas, calculated by LibreOffice where it is installed, against the functions they stand for. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { notInstalled, type Measurement } from './measure/measurement';
import { calculatedByCalc, isCalcInstalled } from './plain/calc';
import { compared, type Comparison, type FormSheet } from './plain/compared';
import { countSheets } from './plain/countSheets';
import { rosterSheets } from './plain/rosterSheets';
import { tableSheets } from './plain/tableSheets';

export const name = 'plain formulas in LibreOffice';

const line = { name: 'plain formulas calculated by LibreOffice: cells that differ', unit: 'cells', limit: 0 };

export async function run(): Promise<Measurement[]> {
  if (!isCalcInstalled()) return [notInstalled(line, 'LibreOffice Calc')];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'turnover-plain-'));
  const calculated = (sheets: readonly FormSheet[]) =>
    compared(sheets, (file, names) => calculatedByCalc(file, names, folder));
  try {
    return [
      ...lines('counts', calculated(countSheets())),
      ...lines('counts in Tables', calculated(tableSheets())),
      ...lines('staff lists', calculated(rosterSheets())),
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const shownDifferences = 20;

function lines(title: string, { cellCount, deviation, worst, differing }: Comparison): Measurement[] {
  for (const each of differing.slice(0, shownDifferences)) process.stderr.write(`${each.slice(0, 4000)}\n`);
  return [
    {
      name: `${title}: cells that differ`,
      value: differing.length,
      unit: 'cells',
      limit: 0,
      note: `of ${cellCount.toLocaleString('en-US')}, in LibreOffice`,
    },
    { name: `${title}: largest deviation`, value: deviation, unit: 'relative', limit: 1e-9, note: worst.slice(0, 80) },
  ];
}
