/** `npm test`: lint, type check, unit tests, build and end-to-end tests; stops at the first step that fails. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, rootPath, runCommand } from './project.mjs';

const totals = { passed: 0, failed: 0 };

/** @type {[string, () => void | Promise<void>][]} */
const steps = [
  ['dependencies', ensureDependencies],
  ['lint', () => run('node_modules/eslint/bin/eslint.js', '.')],
  ['formatting', () => run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['type check', () => run('node_modules/typescript/bin/tsc', '--noEmit')],
  ['unit tests', () => runTests('unit')],
  ['build', () => build()],
  ['end-to-end tests', endToEndTests],
];

/** Runs a program of an installed package. */
function run(/** @type {string} */ program, /** @type {string[]} */ ...options) {
  const { status } = spawnSync(process.execPath, [rootPath(program), ...options], {
    cwd: rootPath(),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Complaint(`${path.basename(program)} failed.`);
}

async function endToEndTests() {
  const { findChromium } = await import('./chromium.mjs');
  process.env.CHROMIUM = findChromium();
  runTests('e2e');
}

/** Runs one of vitest's projects and adds its tests to the totals. */
function runTests(/** @type {string} */ project) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'turnover-'));
  const outputFile = path.join(folder, 'results.json');
  const counted = { ...totals };
  try {
    run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
    );
  } finally {
    if (fs.existsSync(outputFile)) {
      const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(outputFile, 'utf8'));
      Object.assign(totals, { passed: counted.passed + numPassedTests, failed: counted.failed + numFailedTests });
    }
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(async () => {
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`);
    const failedBefore = totals.failed;
    try {
      await step();
    } catch (error) {
      // A step other than tests, or tests that could not even start, is one failure.
      if (totals.failed === failedBefore) totals.failed += 1;
      console.error(`\n${error instanceof Complaint ? error.message : error.stack}\nStopped at: ${name}.`);
      process.exitCode = 1;
      break;
    }
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
});
