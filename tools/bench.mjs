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

/** TypeScript is bundled first, next to the installed packages so that it finds them. */
async function loaded(file) {
  if (file.endsWith('.mjs')) return import(pathToFileURL(rootPath('bench', file)).href);
  const { build } = await import('esbuild');
  const outfile = rootPath('node_modules/.cache/turnover-bench', file.replace(/\.ts$/, '.mjs'));
  fs.mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [rootPath('bench', file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [ownAddresses],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** Every module keeps its own import.meta.url, from which some find files beside them. */
const ownAddresses = {
  name: 'own-addresses',
  setup(bundler) {
    bundler.onLoad({ filter: /\.(ts|mjs)$/ }, ({ path: file }) => {
      const address = JSON.stringify(pathToFileURL(file).href);
      const contents = fs.readFileSync(file, 'utf8').replaceAll('import.meta.url', address);
      return { contents, loader: file.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

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
