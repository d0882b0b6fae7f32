/**
 * `npm test`: lint, type check, unit tests, build and end-to-end tests. The checks of the text and the build run beside the unit
 * tests, and so does the installation of a browser where there is none. The end-to-end tests follow once all of them are well,
 * because browsers that share the processors with anything else gain nothing.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findTestChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, rootPath, runCommand } from './project.mjs';

const totals = { passed: 0, failed: 0 };

/** @typedef {[name: string, work: () => unknown]} Step */

/** Stages one after another; the lanes of a stage side by side; the steps of a lane one after another. */
/** @type {Step[][][]} */
const stages = [
  [[['dependencies', ensureDependencies]]],
  [
    [
      ['lint', () => run('node_modules/eslint/bin/eslint.js', '.')],
      ['formatting', () => run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
      ['unused names', () => run('node_modules/knip/bin/knip.js')],
      ['type check', () => run('node_modules/typescript/bin/tsc', '--noEmit')],
      ['build', () => run('tools/build.mjs')],
    ],
    [['unit tests', () => runTests('unit-*')]],
    [['browser', () => run('tools/chromium.mjs')]],
  ],
  [[['end-to-end tests', endToEndTests]]],
];

/** Runs a program of the project or of an installed package. */
async function run(/** @type {string} */ program, /** @type {string[]} */ ...options) {
  const child = spawn(process.execPath, [rootPath(program), ...options], { cwd: rootPath(), stdio: 'inherit' });
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0) throw new Complaint(`${path.basename(program)} failed.`);
}

async function endToEndTests() {
  process.env.CHROMIUM = findTestChromium();
  await runTests('e2e');
}

/** Runs one of vitest's projects and adds its tests to the totals. */
async function runTests(/** @type {string} */ project) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'turnover-'));
  const outputFile = path.join(folder, 'results.json');
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`];
  try {
    await run('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reports);
  } finally {
    if (fs.existsSync(outputFile)) {
      const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(outputFile, 'utf8'));
      totals.passed += numPassedTests;
      totals.failed += numFailedTests;
    }
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The step that failed, if one did; the steps of the lane behind it are left out. */
async function runLane(/** @type {Step[]} */ lane) {
  for (const [name, work] of lane) {
    console.log(`\n== ${name}`);
    const failedBefore = totals.failed;
    try {
      await work();
    } catch (error) {
      // A step other than tests, or tests that could not even start, is one failure.
      if (totals.failed === failedBefore) totals.failed += 1;
      console.error(`\n${error instanceof Complaint ? error.message : error.stack}`);
      return name;
    }
  }
  return null;
}

await runCommand(async () => {
  for (const lanes of stages) {
    const failed = (await Promise.all(lanes.map(runLane))).filter((name) => name !== null);
    if (failed.length === 0) continue;
    console.error(`\nStopped at: ${failed.join(', ')}.`);
    process.exitCode = 1;
    break;
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
});
