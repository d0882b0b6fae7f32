/**
 * `npm run soak [-- --edits 10000]`: edits the real page in Chromium as fast as it takes them, with the pane open and following,
 * and measures after every few hundred what is still there once the garbage is collected. Memory, elements and listeners must be
 * flat over the second half; ranges that office.js keeps in the host must be none.
 */
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, runCommand } from './project.mjs';
import { importTypeScript } from './typescript.mjs';

const { values } = parseArgs({ options: { edits: { type: 'string', default: '10000' } } });
const edits = Number(values.edits);
const measurements = 20;

const columns = [
  ['edits', 'edits', 0],
  ['heap', 'heap MB', 1],
  ['objects', 'without code', 1],
  ['nodes', 'DOM nodes', 0],
  ['listeners', 'listeners', 0],
  ['references', 'kept ranges', 0],
  ['perSecond', 'edits/s', 1],
];

const shown = (row) => columns.map(([name, , digits]) => row[name].toFixed(digits));
const aligned = (cells) => cells.map((cell, i) => cell.padStart(columns[i][1].length + 2)).join('');

await runCommand(async () => {
  if (!Number.isInteger(edits) || edits < measurements)
    throw new Complaint(`--edits takes a whole number from ${measurements}.`);
  ensureDependencies();
  if (!process.env.DIST) buildIfStale();
  const { soak, trends } = await importTypeScript('test/e2e/soak.ts');
  console.log(aligned(columns.map(([, title]) => title)));
  const rows = [];
  for await (const row of soak(edits, measurements)) {
    rows.push(row);
    console.log(aligned(shown(row)));
  }
  const found = trends(rows);
  console.log();
  for (const { name, growth, most } of found)
    console.log(
      `${name}: ${(growth * 100).toFixed(2)}% over the last ${edits / 2} edits (at most ${most * 100}%)${growth > most ? ' GROWS' : ''}`,
    );
  if (found.some(({ growth, most }) => growth > most)) throw new Complaint('Something grows with every edit.');
  if (rows.at(-1).references > 0) throw new Complaint(`office.js keeps ${rows.at(-1).references} ranges in the host.`);
});
