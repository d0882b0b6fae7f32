#!/usr/bin/env node
/**
 * `npx turnover-audit file.xlsx`: checks workbooks without Excel; docs/command-line.md tells how. Installs the locked dependencies
 * and bundles the command where that has not been done, and says so on standard error only.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint, rootPath } from './project.mjs';

const bundle = rootPath('.cache/turnover-audit/run.mjs');

/** When the newest of the sources was written. */
function newest(/** @type {string} */ entry) {
  if (!fs.existsSync(entry)) return 0;
  const { mtimeMs } = fs.statSync(entry);
  if (!fs.statSync(entry).isDirectory()) return mtimeMs;
  return fs.readdirSync(entry).reduce((latest, name) => Math.max(latest, newest(path.join(entry, name))), mtimeMs);
}

const isStale = () =>
  !fs.existsSync(bundle) ||
  fs.statSync(bundle).mtimeMs <=
    Math.max(...['src', 'package.json', 'package-lock.json'].map((part) => newest(rootPath(part))));

async function bundleIfStale() {
  if (!isStale()) return;
  const { build } = await import('esbuild');
  fs.mkdirSync(path.dirname(bundle), { recursive: true });
  const unfinished = `${bundle}.${process.pid}`; // another command may be reading the bundle
  await build({
    entryPoints: [rootPath('src/cli/run.ts')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  fs.renameSync(unfinished, bundle);
}

async function main() {
  console.log = console.error; // what is installed is no finding
  const { ensureDependencies } = await import('./dependencies.mjs');
  ensureDependencies();
  await bundleIfStale();
  const { run } = await import(pathToFileURL(bundle).href);
  const { version } = JSON.parse(fs.readFileSync(rootPath('package.json'), 'utf8'));
  return run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isColoured: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    version,
  });
}

// Whoever reads, such as `head`, may have read enough.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 2;
}
