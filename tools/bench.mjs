/**
 * `npm run bench [-- --json] [-- NAME …]`: runs every bench/*.mjs and *.ts (or those named) on a fresh build and prints one table, or one
 * JSON object. A bench exports `name` and `run(): Promise<{ name, value, unit, limit?, note? }[]>`; a value over its limit fails the command.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, rootPath, runCommand } from './project.mjs';
import { importTypeScript } from './typescript.mjs';

/**
 * @typedef {{ name: string, value: number, unit: string, limit?: number, note?: string }} Measurement
 * @typedef {{ name: string, run: () => Promise<Measurement[]> }} Bench
 */

const isOver = ({ value, limit }) => limit !== undefined && !(value <= limit);

/** @returns {Promise<Bench[]>} */
async function benches(/** @type {string[]} */ chosen) {
  const files = fs
    .readdirSync(rootPath('bench'))
    .filter((file) => /\.(mjs|ts)$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
  const isChosen = (/** @type {string} */ file) => chosen.length === 0 || chosen.some((word) => file.startsWith(word));
  const modules = await Promise.all(files.filter(isChosen).map(loaded));
  return modules.filter(({ name, run }) => name && run);
}

const loaded = (file) =>
  file.endsWith('.mjs')
    ? import(pathToFileURL(rootPath('bench', file)).href)
    : importTypeScript(path.join('bench', file));

function table(rows) {
  const number = (value) =>
    value === undefined ? '' : value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 10 ? 3 : 1 });
  const cells = rows.map((row) => [
    row.bench,
    row.name,
    number(row.value),
    row.unit,
    number(row.limit),
    isOver(row) ? 'OVER' : row.limit === undefined ? '' : 'ok',
    row.note ?? '',
  ]);
  const lines = [['bench', 'measured', 'value', 'unit', 'limit', '', 'note'], ...cells];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const isNumber = (column) => column === 2 || column === 4;
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

await runCommand(async () => {
  const asJson = process.argv.includes('--json');
  const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (asJson) console.log = console.error; // so that the JSON stands alone on standard output
  ensureDependencies();
  buildIfStale();
  /** @type {(Measurement & { bench: string })[]} */
  const rows = [];
  for (const { name, run } of await benches(chosen))
    rows.push(...(await run()).map((row) => ({ bench: name, ...row })));
  process.stdout.write(asJson ? `${JSON.stringify({ measurements: rows }, null, 2)}\n` : table(rows));
  if (rows.some(isOver)) throw new Complaint('A measurement is over its limit.');
});
