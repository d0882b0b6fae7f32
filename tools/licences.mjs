/**
 * `npm run licences [-- --json]`: every package in what we ship, with its version, licence and copyright, out of the bundles
 * themselves; ends with 1 where one may not be shipped. DIST names another folder than dist/, which is not built anew then.
 */
import fs from 'node:fs';
import path from 'node:path';
import { buildIfStale } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, rootPath, runCommand } from './project.mjs';

const bundles = [
  { bundle: 'add-in', file: 'third-party-notices.json' },
  { bundle: 'workbench', file: 'workbench/third-party-notices.json' },
];

const folder = path.resolve(process.env.DIST ?? rootPath('dist'));

const notShipped =
  'Not in any bundle: @microsoft/office-js, under Microsoft’s own terms. Excel takes it from Microsoft, the workbench from the installed package, unchanged.';

/** One line for each package, naming the bundles it is in. */
function shippedPackages() {
  const found = new Map();
  for (const { bundle, file } of bundles) {
    for (const each of JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))) {
      const key = `${each.name} ${each.version}`;
      found.set(key, { ...each, bundles: [...(found.get(key)?.bundles ?? []), bundle] });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function table(packages) {
  const rows = packages.map(({ name, version, licence, bundles: where, textFrom, copyright }) => [
    ...[`${name} ${version}`, licence, where.join(', '), textFrom, copyright],
  ]);
  const lines = [['package', 'licence', 'in', 'text from', 'copyright'], ...rows];
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many packages have each licence: "MIT 68, Apache-2.0 28". */
function summary(packages) {
  const counts = new Map();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${licence} ${count}`);
  return `${packages.length} packages: ${parts.join(', ')}.`;
}

await runCommand(async () => {
  ensureDependencies();
  const asJson = process.argv.includes('--json');
  const { licenceFaults } = await import('./build/thirdPartyNotices.mjs');
  if (process.env.DIST === undefined) buildIfStale();
  const packages = shippedPackages();
  if (asJson) console.log(JSON.stringify(packages, null, 2));
  else console.log(`${table(packages)}\n\n${summary(packages)}\n${notShipped}`);
  const faults = packages.flatMap(licenceFaults);
  if (faults.length > 0) throw new Complaint(faults.join('\n'));
});
