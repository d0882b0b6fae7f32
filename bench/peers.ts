/**
 * The same counts by other programs: a table of 120 months (opening headcount, hires, leavers) with COUNTIFS, numpy and pandas, and
 * the survival curve with R. Each peer's counts must be those of ROSTER.TABLE; slow ones get fewer rows. A value under 1 means
 * that ROSTER.TABLE is the faster one. R's curves are checked digit by digit in survfit.ts.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { notInstalled, type Measurement, type Ratio } from './measure/measurement';
import { measureInTurns, median } from './measure/processorTime';
import { runAlone } from './roster/alone';
import { calcTable } from './roster/calc';
import { survival, table } from './roster/calls';
import { countsIn } from './roster/countifs';
import type { OtherResult } from './roster/otherResult';
import { staffOf, type Staff } from './roster/staff';
import { pythonTables, survfitMilliseconds, writeColumns } from './roster/statistics';

export const name = 'peers';

const rowsForCalc = 100_000;
const rowsForUniver = 2_000;
const sizesForPython = [100_000, 1_000_000];
const rowsForR = 1_000_000;
/** Peers that get the cells as Excel hands them over, and programs people would use instead. */
const limitOfPeers = 1;
/** Columns of plain integers, nothing to check, added up by compiled code: cells cannot be read as fast. */
const guardOfIntegers = 20;

export async function run(): Promise<Measurement[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'turnover-bench-'));
  try {
    return [
      calcLine(folder),
      await univerLine(),
      ...sizesForPython.flatMap((size) => pythonLines(size, folder)),
      curveLine(folder),
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Processor milliseconds of our own call, warmed up. */
const ownTime = (call: () => unknown) => median(measureInTurns({ call }, { rounds: 9, warmUps: 5 }).call);

const rowsText = (size: number) => `${size.toLocaleString('en-US')} rows`;
const milliseconds = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

function calcLine(folder: string): Measurement {
  const staff = staffOf(rowsForCalc);
  const line = {
    name: `TABLE ÷ COUNTIFS in LibreOffice Calc, ${rowsText(rowsForCalc)}`,
    unit: '× LibreOffice',
    guard: 0.05,
  };
  return tableLine(line, staff, calcTable(staff, folder), 'LibreOffice Calc');
}

async function univerLine(): Promise<Measurement> {
  const result = await runAlone<OtherResult>('univerAlone', {
    args: [String(rowsForUniver)],
    arePackagesBundled: true,
  });
  const line = {
    name: `TABLE ÷ COUNTIFS in Univer, the workbench's engine, ${rowsText(rowsForUniver)}`,
    unit: '× Univer',
    guard: 0.05,
  };
  return tableLine(line, staffOf(rowsForUniver), result, 'Univer');
}

function pythonLines(size: number, folder: string): Measurement[] {
  const staff = staffOf(size);
  writeColumns(staff, folder);
  const results = pythonTables(folder);
  return (['numpy', 'pandas'] as const).flatMap((program) => {
    const found = results[program];
    const line = { name: `TABLE ÷ ${program}, ${rowsText(size)}`, unit: `× ${program}` };
    return [
      tableLine({ ...line, name: `${line.name} of cells`, limit: limitOfPeers }, staff, found?.cells, program),
      tableLine(
        { ...line, name: `${line.name} of plain integers`, guard: guardOfIntegers },
        staff,
        found?.integers,
        program,
      ),
    ];
  });
}

function curveLine(folder: string): Measurement {
  const staff = staffOf(rowsForR);
  const line = { name: `SURVIVAL ÷ R's survfit, ${rowsText(rowsForR)}`, unit: '× survfit', limit: limitOfPeers };
  writeColumns(staff, folder);
  const peer = survfitMilliseconds(folder);
  if (peer === null) return notInstalled(line, 'R with its package survival');
  return ratioLine(
    line,
    ownTime(() => survival(staff)),
    peer,
  );
}

function tableLine(line: Ratio, staff: Staff, result: OtherResult | null | undefined, program: string): Measurement {
  if (!result) return notInstalled(line, program);
  requireSameCounts(program, staff, result);
  return ratioLine(
    line,
    ownTime(() => table(staff)),
    result.milliseconds,
  );
}

const ratioLine = (line: Ratio, own: number, peer: number): Measurement => ({
  ...line,
  value: own / peer,
  note: `${milliseconds(own)} against ${milliseconds(peer)}`,
});

function requireSameCounts(program: string, staff: Staff, { counts }: OtherResult): void {
  const own = countsIn(table(staff));
  const differs = own.findIndex((row, index) => row.join() !== counts[index]?.join());
  if (differs >= 0)
    throw new Error(
      `${program} counts ${counts[differs]?.join(' ')} in month ${differs + 1}, ROSTER.TABLE ${own[differs].join(' ')}.`,
    );
}
