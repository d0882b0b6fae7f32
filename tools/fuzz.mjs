/**
 * `npm run fuzz [-- TARGET …] [-- --seed S] [-- --calls N] [-- --function ID] [-- --batch B]`: throws random calls at every function of
 * the catalogue, or at the host end, the reader of files, the readers of formulas; all of them with `-- all`. A call that fails is made as
 * small as it can be and printed; one that takes more than ten seconds of work is ended and printed as it was. The seed and the batch printed
 * with it make the same calls again.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { fuzzTarget } from './fuzz/threads.mjs';
import { Complaint, runCommand } from './project.mjs';
import { bundledTypeScript } from './typescript.mjs';

const options = /** @type {const} */ ({
  seed: { type: 'string' },
  calls: { type: 'string' },
  batch: { type: 'string' },
  function: { type: 'string' },
  threads: { type: 'string' },
});

const wholeNumber = (name, text, usual) => {
  if (text === undefined) return usual;
  if (!/^-?\d+$/.test(text)) throw new Complaint(`--${name} takes a whole number, not "${text}".`);
  return Number(text);
};

function chosenTargets(targets, names) {
  if (names.includes('all')) return targets;
  const unknown = names.find((name) => !targets.some((target) => target.name === name));
  if (unknown) throw new Complaint(`There is no "${unknown}" to try; there are ${namesOf(targets)}, or all.`);
  return targets.filter(({ name }) => (names.length ? names.includes(name) : name === 'functions'));
}

const namesOf = (targets) => targets.map(({ name }) => name).join(', ');

function courseOf(target, values) {
  const subject = values.function;
  if (subject !== undefined && !target.subjects.includes(subject))
    throw new Complaint(`${target.name} has no "${subject}"; there are ${target.subjects.join(', ')}.`);
  return { seed: wholeNumber('seed', values.seed, Date.now() & 0x3fffffff), subject };
}

function report(target, { seed }, { batch, subject, fault, input }) {
  const again = `npm run fuzz -- ${target.name} --seed ${seed} --batch ${batch} --function ${subject}`;
  console.log(`\n${subject}: ${fault}\n  input: ${input}\n  again: ${again}`);
}

await runCommand(async () => {
  ensureDependencies();
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const address = await bundledTypeScript('test/fuzz/fuzzing.ts');
  const { targets, callsPerBatch } = await import(address);
  let failures = 0;
  for (const target of chosenTargets(targets, positionals)) {
    const course = courseOf(target, values);
    const only = wholeNumber('batch', values.batch, undefined);
    const calls = wholeNumber('calls', values.calls, target.usualCalls);
    const batches = only === undefined ? [0, Math.ceil(calls / callsPerBatch)] : [only, only + 1];
    const threads = wholeNumber('threads', values.threads, os.availableParallelism());
    console.log(`${target.name}: ${(batches[1] - batches[0]) * callsPerBatch} calls, seed ${course.seed}`);
    const started = performance.now();
    const found = await fuzzTarget({ address, target, course, batches, threads }, (failure) =>
      report(target, course, failure),
    );
    failures += found.failures;
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${target.name}: ${found.calls} calls in ${seconds} s, ${found.failures} failed, seed ${course.seed}`);
    const { subject, batch, milliseconds } = found.slowest;
    if (subject) console.log(`  the slowest took ${Math.round(milliseconds)} ms: ${subject}, batch ${batch}`);
  }
  if (failures > 0) process.exitCode = 1;
});
