/**
 * `npm run bench [-- --json] [-- --markdown] [-- NAME …]`: runs every bench/*.ts (or those named) on a fresh build and prints one table,
 * or one JSON object; --markdown writes the figures into docs/performance.md as well. With DIST set, that build is measured.
 * A bench exports `name` and `run(): Promise<Measurement[]>` (bench/measure/measurement.ts); a value over its limit fails the command.
 */
import fs from 'node:fs';
import path from 'node:path';
import { withRun } from './bench/document.mjs';
import { machineFacts } from './bench/machine.mjs';
import { textTable } from './bench/table.mjs';
import { reportOf, summaryText } from './bench/verdict.mjs';
import { buildIfStale } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, rootPath, runCommand } from './project.mjs';
import { importTypeScript } from './typescript.mjs';

/** @typedef {import('./bench/verdict.mjs').Line} Line */

function benchFiles(/** @type {string[]} */ chosen) {
  const isChosen = (/** @type {string} */ file) => chosen.length === 0 || chosen.includes(file.replace(/\.ts$/, ''));
  const files = fs.readdirSync(rootPath('bench')).filter((file) => file.endsWith('.ts'));
  const unknown = chosen.filter((word) => !files.includes(`${word}.ts`));
  if (unknown.length)
    throw new Complaint(`There is no bench "${unknown[0]}". There are: ${files.join(', ').replaceAll('.ts', '')}.`);
  return files.filter(isChosen).sort();
}

/** What fails is a line too: the others are still worth knowing. @returns {Promise<Line[]>} */
async function linesOf(/** @type {string} */ file) {
  const bench = file.replace(/\.ts$/, '');
  const started = performance.now();
  try {
    const { run } = await importTypeScript(path.join('bench', file));
    const lines = (await run()).map((line) => ({ bench, ...line }));
    console.error(`${bench}: ${Math.round((performance.now() - started) / 1000)} s`);
    return lines;
  } catch (error) {
    console.error(`${bench}:`, error);
    return [
      { bench, name: 'the whole bench', value: null, unit: '', failed: String(error?.message ?? error).split('\n')[0] },
    ];
  }
}

async function writeDocument(/** @type {Line[]} */ lines, facts, /** @type {boolean} */ isWhole) {
  const { format, resolveConfig } = await import('prettier'); // only here: installed packages may be missing at the start
  const file = rootPath('docs/performance.md');
  const text = withRun(fs.readFileSync(file, 'utf8'), lines, facts, isWhole);
  fs.writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

await runCommand(async () => {
  const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
  const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const asJson = options.includes('--json');
  if (asJson) console.log = console.error; // so that the JSON stands alone on standard output
  const files = benchFiles(chosen);
  ensureDependencies();
  if (!process.env.DIST) buildIfStale();
  const machine = machineFacts();
  /** @type {Line[]} */
  const lines = [];
  for (const file of files) lines.push(...(await linesOf(file)));
  const report = reportOf(machine, lines);
  process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : textTable(lines));
  if (options.includes('--markdown')) await writeDocument(lines, machine, chosen.length === 0);
  const { over, failed } = report.summary;
  if (over + failed > 0) throw new Complaint(`Not all is as it should be: ${summaryText(lines)}.`);
});
