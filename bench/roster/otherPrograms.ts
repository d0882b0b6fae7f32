/**
 * What other programs need for the same table (opening headcount, hires and leavers of 120 months), as multiples of the bare read
 * of as many rows. Slow ones get fewer rows. Their counts must be those of ROSTER.TABLE.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runAlone } from './alone';
import { calcTable } from './calc';
import { table } from './calls';
import { countsIn } from './countifs';
import { staffOf, type Staff } from './staff';
import { pythonTables, survfitMilliseconds, writeColumns } from './statistics';

export interface OtherResult {
  readonly milliseconds: number;
  readonly size: number;
  /** Opening headcount, hires and leavers of each month. */
  readonly counts: readonly (readonly number[])[];
}

const rowsForCalc = 100_000;
const rowsForUniver = 2_000;

/** Lines of the report; `floor`: milliseconds of a bare read of the staff. */
export async function otherPrograms(staff: Staff, floor: number) {
  const readOfRow = floor / staff.hired.length;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'turnover-bench-'));
  try {
    writeColumns(staff, folder);
    const { numpy, pandas } = pythonTables(folder);
    const univer = await runAlone<OtherResult>('univerAlone', {
      args: [String(rowsForUniver)],
      arePackagesBundled: true,
    });
    return [
      tableLine('COUNTIFS in LibreOffice Calc', calcTable(staffOf(rowsForCalc), folder), readOfRow),
      tableLine("COUNTIFS in Univer, the workbench's engine", univer, readOfRow),
      tableLine('numpy, columns of integers', numpy, readOfRow),
      tableLine('pandas, columns of integers', pandas, readOfRow),
      line("SURVIVAL's curve by R survfit", survfitMilliseconds(folder), staff.hired.length, readOfRow),
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function tableLine(program: string, result: OtherResult | null | undefined, readOfRow: number) {
  if (result) requireSameCounts(program, result);
  return line(`the same table: ${program}`, result?.milliseconds ?? null, result?.size ?? 0, readOfRow);
}

function line(title: string, milliseconds: number | null, size: number, readOfRow: number) {
  if (milliseconds === null) return { name: title, value: undefined, unit: '× read', note: 'not installed' };
  const note = `${milliseconds.toFixed(0)} ms for ${size.toLocaleString('en-US')} rows`;
  return { name: title, value: milliseconds / (readOfRow * size), unit: '× read', note };
}

function requireSameCounts(program: string, { size, counts }: OtherResult): void {
  const own = countsIn(table(staffOf(size)));
  const differs = own.findIndex((row, index) => row.join() !== counts[index]?.join());
  if (differs >= 0)
    throw new Error(
      `${program} counts ${counts[differs]?.join(' ')} in month ${differs + 1}, ROSTER.TABLE ${own[differs].join(' ')}.`,
    );
}
