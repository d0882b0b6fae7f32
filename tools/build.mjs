/** `npm run build [-- --env url=https://…]`: makes dist/ with webpack, or another folder with --output-path. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, isCommand, rootPath, runCommand } from './project.mjs';
import { inTurn } from './turns.mjs';

const sources = [
  'src',
  'assets',
  'tools',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];
const stampFile = rootPath('node_modules/.cache/turnover-build');

/** Builds, whatever is there already. */
export function build(/** @type {string[]} */ options = []) {
  const isOfDist = !options.some((option) => /^(-o|--output-path)(=|$)/.test(option));
  if (isOfDist) fs.rmSync(stampFile, { force: true });
  const webpack = rootPath('node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--stats', 'errors-warnings', ...options], {
    cwd: rootPath(),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Complaint('The build failed: see the errors above.');
  if (!isOfDist) return;
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, stamp(options));
}

/** Builds unless dist/ is what a build of these very sources left behind. */
export function buildIfStale(/** @type {string[]} */ options = []) {
  const isCurrent = () => fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp(options);
  if (isCurrent()) return;
  inTurn('build', 'Another command is building: waiting for it …', () => {
    if (isCurrent()) return;
    console.error('Building …');
    build(options);
  });
}

/** One hash over the options, every source and every file of dist/. */
function stamp(options) {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of [...sources, 'dist'].flatMap((source) => filesUnder(rootPath(source))))
    hash.update(file).update('\0').update(fs.readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(entry) {
  if (!fs.existsSync(entry)) return [];
  if (fs.statSync(entry).isFile()) return [entry];
  const names = fs.readdirSync(entry).sort();
  return names.flatMap((name) => filesUnder(path.join(entry, name)));
}

if (isCommand(import.meta.url))
  await runCommand(async () => {
    ensureDependencies();
    build(process.argv.slice(2));
  });
