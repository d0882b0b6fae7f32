/** The test runner that Stryker is given: the room's tests inside this process, each mutant on freshly evaluated modules, quickest tests first. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { bundleOf } from './bundle.mjs';
import { collector, runTest } from './tests.mjs';

const setUp = 'test/laws/seed.ts';
const timesFile = 'times-of-tests.json';

/** fast-check with fewer runs of each law: a mutant that dies mostly does so in the first few. */
function fewerRuns(/** @type {number} */ most) {
  const fc = createRequire(path.resolve('package.json'))('fast-check');
  const assert = (property, params = {}) =>
    fc.assert(property, { ...params, numRuns: Math.min(params.numRuns ?? 100, most), endOnFailure: true });
  return { ...fc, assert, default: { ...fc.default, assert } };
}

class InProcessRunner {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.room = options.room;
    this.sizes = new RegExp(options.room.sizes);
    this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = this.room.folders.flatMap((folder) =>
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => path.posix.join(folder, name)),
    );
    this.files = files;
    this.load = await bundleOf([setUp, ...files]);
    const metadata = await generateCustomFunctionsMetadata(['src/functions/functions.ts'], true);
    this.packages = {
      'fast-check': fewerRuns(this.room.runs),
      'custom-functions-metadata': { generateCustomFunctionsMetadata: () => metadata },
    };
  }

  /** The tests of these files, defined anew. */
  tests(files) {
    const { tests, collect, vitest } = collector();
    const loads = this.load({ ...this.packages, vitest });
    loads[setUp]();
    for (const file of files) collect(file, loads[file]);
    return tests.filter(({ name }) => !this.sizes.test(name));
  }

  async dryRun() {
    Object.assign(this.stryker, {
      activeMutant: undefined,
      isCounting: true,
      mutantCoverage: { static: {}, perTest: {} },
    });
    const results = [];
    const times = {};
    for (const test of this.tests(this.files)) {
      this.stryker.currentTestId = test.id;
      const result = await timed(test);
      this.stryker.currentTestId = undefined;
      times[test.id] = result.timeSpentMs;
      results.push(result);
    }
    fs.writeFileSync(timesFile, JSON.stringify(times));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit: generous, activeMutant, mutantActivation }) {
    const hitLimit = generous && generous / 10 + 1000; // ten times as often as without the mutant: a loop without end is cut short
    this.times ??= JSON.parse(fs.readFileSync(timesFile, 'utf8'));
    Object.assign(this.stryker, {
      hitCount: 0,
      hitLimit,
      activeMutant: undefined,
      isCounting: false,
    });
    if (mutantActivation === 'static') this.stryker.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const files = wanted ? this.files.filter((file) => testFilter.some((id) => id.startsWith(`${file}#`))) : this.files;
    let tests;
    try {
      tests = this.tests(files);
    } catch (error) {
      return this.verdict(
        [{ id: 'loading', name: 'loading', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) }],
        hitLimit,
      );
    }
    this.stryker.activeMutant = activeMutant.id;
    const ordered = tests
      .filter(({ id }) => !wanted || wanted.has(id))
      .sort((a, b) => this.times[a.id] - this.times[b.id]);
    const results = [];
    for (const test of ordered) {
      results.push(await timed(test));
      if (results.at(-1).status === TestStatus.Failed) break;
    }
    return this.verdict(results, hitLimit);
  }

  verdict(tests, hitLimit) {
    return toMutantRunResult(
      determineHitLimitReached(this.stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }
}

const versions = new Map();

/** A test of a changed file has another name, or Stryker would take it for the one it remembers. */
function versionOf(file) {
  if (!versions.has(file))
    versions.set(file, createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 8));
  return versions.get(file);
}

/** Runs a test and says how it went, as Stryker wants it said. */
async function timed(test) {
  const started = performance.now();
  const result = { id: test.id, name: `${test.name} (${versionOf(test.file)})`, fileName: path.resolve(test.file) };
  try {
    await runTest(test);
    return { ...result, timeSpentMs: performance.now() - started, status: TestStatus.Success };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...result, timeSpentMs: performance.now() - started, status: TestStatus.Failed, failureMessage };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
