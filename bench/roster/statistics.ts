/** Programs for statistics, which get the columns as files of plain integers. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { rootPath } from '../../tools/project.mjs';
import { months } from './countifs';
import type { OtherResult } from './otherResult';
import { day, type Cells, type Staff } from './staff';

const noLeavingDate = 2 ** 31 - 1;

export function writeColumns({ hired, left }: Staff, folder: string): void {
  const integers = (cells: Cells) => Int32Array.from(cells, ([serial]) => Number(serial) || noLeavingDate);
  fs.writeFileSync(path.join(folder, 'hired.bin'), integers(hired));
  fs.writeFileSync(path.join(folder, 'left.bin'), integers(left));
  fs.writeFileSync(path.join(folder, 'months.json'), JSON.stringify(months.map(({ from, to }) => [from, to])));
}

/** From columns of integers, and from cells as Excel hands them over. */
interface PythonResult {
  readonly integers: OtherResult;
  readonly cells: OtherResult;
}

/** Where several are installed, packages of the system are often those of the last one only. */
const installedPythons = ['python3', 'python', '/usr/bin/python3'];

/** Nothing where there is no Python, or none with these packages. */
export function pythonTables(
  folder: string,
  pythons = installedPythons,
): { numpy?: PythonResult; pandas?: PythonResult } {
  const withPackage = (name: string) =>
    pythons.find((python) => spawnSync(python, ['-c', `import ${name}`]).status === 0);
  const python = withPackage('pandas') ?? withPackage('numpy');
  if (!python) return {};
  const { stdout, stderr, status } = spawnSync(python, [rootPath('bench/roster/table.py'), folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`table.py failed:\n${stderr}`);
  return JSON.parse(stdout);
}

export const hasSurvfit = () => spawnSync('Rscript', ['-e', 'library(survival)']).status === 0;

/** Milliseconds, or null where R or its package survival is not installed. */
export function survfitMilliseconds(folder: string): number | null {
  if (!hasSurvfit()) return null;
  const args = [rootPath('bench/roster/curve.R'), folder, String(day.end2024)];
  const { stdout, stderr, status } = spawnSync('Rscript', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`curve.R failed:\n${stderr}`);
  return Number(stdout);
}
