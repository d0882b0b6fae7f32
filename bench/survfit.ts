/**
 * ROSTER.SURVIVAL and ROSTER.MEDIANTENURE against R's survfit, digit by digit, on random rosters: at risk and left must be equal,
 * survival, standard error, limits and median differ by rounding only. Where R's package survival is not installed a line says so.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cell } from '../test/functions/call';
import { rootPath } from '../tools/project.mjs';
import { notInstalled, type Measurement } from './measure/measurement';
import { call } from './roster/calls';
import { hasSurvfit } from './roster/statistics';
import type { Cells } from './roster/staff';
import { type NamedRoster, randomRosters } from './survfit/rosters';

export const name = 'survfit';

const times = 40;
const asOf = 45_657;
const units = ['day', 'month', 'year'] as const;

/** "3,month": rows of numbers, null where R has none; "3,median": a single one. */
type Curves = ReadonlyMap<string, (number | null)[][]>;

const line = { name: 'largest relative difference from survfit', unit: '× 1e-9', limit: 1 };

export async function run(): Promise<Measurement[]> {
  if (!hasSurvfit()) return [notInstalled(line, 'R with its package survival')];
  const rosters = randomRosters(times);
  const expected = curvesOfR(rosters);
  const differences = rosters.map((roster, id) => differencesOf(roster, id, expected));
  const rowCount = differences.reduce((sum, { rows }) => sum + rows, 0);
  return [
    {
      ...line,
      value: Math.max(...differences.map(({ largest }) => largest)) * 1e9,
      note: `${rosters.length} rosters, ${rowCount} rows of curves and their medians`,
    },
  ];
}

function curvesOfR(rosters: readonly NamedRoster[]): Curves {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'turnover-survfit-'));
  try {
    const rows = rosters.flatMap(({ tenures }, id) =>
      tenures.map(({ days, isLeaver }) => `${id},${days},${isLeaver ? 1 : 0}`),
    );
    const file = path.join(folder, 'rosters.csv');
    fs.writeFileSync(file, ['roster,tenure,left', ...rows, ''].join('\n'));
    const script = rootPath('bench/survfit/curves.R');
    const { stdout, stderr, status } = spawnSync('Rscript', [script, file], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`curves.R failed:\n${stderr}`);
    return curvesIn(stdout);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function curvesIn(csv: string): Curves {
  const curves = new Map<string, (number | null)[][]>();
  for (const line of csv.trim().split('\n').slice(1)) {
    const [id, kind, ...figures] = line.split(',');
    const key = `${id},${kind}`;
    if (!curves.has(key)) curves.set(key, []);
    curves.get(key)!.push(figures.map((figure) => (/^(NA|NaN)$/.test(figure) ? null : Number(figure))));
  }
  return curves;
}

function differencesOf({ shape, tenures }: NamedRoster, id: number, curves: Curves) {
  const hired = tenures.map(({ days, isLeaver }, row) => [asOf - days - (isLeaver ? (row * 37) % 500 : 0)]);
  const left = tenures.map(({ days, isLeaver }, row) => [isLeaver ? hired[row][0] + days : 0]);
  let [largest, rows] = [0, 0];
  const compare = (what: string, own: unknown, expected: number | null) => {
    const difference = relativeDifference(own, expected);
    if (!(difference <= 1e-6))
      throw new Error(`${what} of roster ${id} (${shape}) is ${String(own)}, by survfit ${expected}.`);
    largest = Math.max(largest, difference);
  };
  for (const unit of units) {
    const expected = curves.get(`${id},${unit}`) ?? [];
    const own = (call('SURVIVAL', hired, left, cell(asOf), cell(unit)) as unknown[][]).slice(1);
    compare(`The number of rows by ${unit}`, own.length, expected.length);
    own.forEach((row, index) =>
      row.slice(1).forEach((figure, column) => compare(`Row ${index + 1} by ${unit}`, figure, expected[index][column])),
    );
    rows += own.length;
  }
  compare('The median', medianOrBlank(hired, left), curves.get(`${id},median`)![0][0]);
  return { largest, rows };
}

/** The median, "" where half is not reached. */
function medianOrBlank(hired: Cells, left: Cells): unknown {
  try {
    return call('MEDIANTENURE', hired, left, cell(asOf), cell('day'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '#N/A') return '';
    throw error;
  }
}

function relativeDifference(own: unknown, expected: number | null): number {
  if (expected === null) return own === '' ? 0 : Infinity;
  return typeof own === 'number' ? Math.abs(own - expected) / Math.max(Math.abs(expected), 1e-300) : Infinity;
}
