/**
 * Enough of vitest's describe, it and expect to run the tests of the pure rooms inside one process. Starting one of vitest's workers for
 * each of ten thousand mutants would take a night; here a mutant costs the few milliseconds until the first test fails.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const fromVitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'));
const matchers = await import(pathToFileURL(fromVitest.resolve('@vitest/expect')).href);

/** @typedef {{ id: string, name: string, file: string, run: () => unknown, suites: Suite[] }} Test */
/** @typedef {{ title: string, before: Function[], after: Function[], once: Function[], skip: boolean }} Suite */

const { chai } = matchers;
chai.use(matchers.JestExtend);
chai.use(matchers.JestChaiExpect);
chai.use(matchers.JestAsymmetricMatchers);

/** What each snapshot held while no mutant was active: vitest itself has found those to be right. */
const snapshots = new Map();
let snapshotKey = () => '';

function toMatchSnapshot() {
  const key = snapshotKey();
  const value = chai.util.flag(this, 'object');
  if (!snapshots.has(key)) snapshots.set(key, structuredClone(value));
  else if (!isDeepStrictEqual(value, snapshots.get(key))) throw new Error(`The snapshot ${key} differs.`);
}

for (const name of ['toMatchSnapshot', 'toMatchInlineSnapshot'])
  chai.util.addMethod(chai.Assertion.prototype, name, toMatchSnapshot);

const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[matchers.ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[matchers.GLOBAL_EXPECT] = expect;
matchers.setState({ assertionCalls: 0, isExpectingAssertions: false }, expect);

const rowsOf = (cases) => cases.map((each) => (Array.isArray(each) ? each : [each]));

/** Adds .each, .for, .skip and the rest to a function that defines a test or a suite. */
function withVariants(define) {
  const each = (cases) => (title, body) =>
    rowsOf(cases).forEach((row, i) => define(`${title} [${i}]`, () => body(...row)));
  return Object.assign(
    (title, ...rest) =>
      define(
        title,
        rest.find((part) => typeof part === 'function'),
      ),
    { each },
  );
}

/** A collector of tests: what a test file imports as 'vitest', and the tests that it defined. */
export function collector() {
  /** @type {Test[]} */
  const tests = [];
  const stubbed = new Map();
  let file = '';
  /** @type {Suite[]} */
  let suites = [];
  const suite = (title) => ({ title, before: [], after: [], once: [] });

  const describe = withVariants((title, body) => {
    const outer = suites;
    suites = [...outer, suite(title)];
    body();
    suites = outer;
  });
  const it = withVariants((title, run) => {
    const name = [...suites.map((each) => each.title), title].filter(Boolean).join(' > ');
    const same = tests.filter((test) => test.file === file && test.name.replace(/ #\d+$/, '') === name).length;
    const unique = same > 0 ? `${name} #${same + 1}` : name;
    tests.push({ id: `${file}#${unique}`, name: unique, file, run, suites });
  });
  const hook = (kind) => (run) => suites.at(-1)[kind].push(run);
  const vi = {
    stubGlobal(name, value) {
      if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
    },
    unstubAllGlobals() {
      for (const [name, descriptor] of stubbed)
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else delete globalThis[name];
      stubbed.clear();
    },
  };
  return {
    tests,
    /** Loads one test file. */
    collect(name, load) {
      [file, suites] = [name, [suite('')]];
      load();
    },
    vitest: {
      describe,
      it,
      test: it,
      expect,
      vi,
      beforeEach: hook('before'),
      afterEach: hook('after'),
      beforeAll: hook('once'),
      afterAll: () => undefined,
    },
  };
}

/** Runs one test with what stands before and after it; throws what it throws. */
export async function runTest(/** @type {Test} */ test) {
  let count = 0;
  snapshotKey = () => `${test.id} ${(count += 1)}`;
  for (const { once } of test.suites) for (const run of once.splice(0)) await run();
  try {
    for (const { before } of test.suites) for (const run of before) await run();
    const answer = test.run();
    if (answer instanceof Promise) await answer;
  } finally {
    for (const { after } of [...test.suites].reverse()) for (const run of after) await run();
  }
}
