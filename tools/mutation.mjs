/**
 * `npm run mutation -- [ROOM …] [--sample 0.1] [--seed 1] [--files GLOB] [--again]`: changes the code of a room in every small way there is and
 * looks whether its tests notice. Fails when fewer than 90 in 100 changes are noticed. Works on a copy in .cache/mutation and
 * remembers there what it found, so that the next run tries only what changed; --again forgets. With --sample only that share is tried.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { common, leastScore, rooms } from './mutation/rooms.mjs';
import { Complaint, rootPath, runCommand } from './project.mjs';

const folder = '.cache/mutation';

function wanted() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      files: { type: 'string' },
      again: { type: 'boolean', default: false },
      concurrency: { type: 'string', default: '2' },
    },
  });
  const unknown = positionals.filter((room) => !(room in rooms));
  if (unknown.length > 0)
    throw new Complaint(`No such room: ${unknown.join(', ')}. Choose from ${Object.keys(rooms).join(', ')}.`);
  const [share, seed, concurrency] = [values.sample, values.seed, values.concurrency].map(Number);
  if (!(share > 0 && share <= 1)) throw new Complaint('--sample is a share of all mutants, more than 0 and at most 1.');
  return { ...values, share, seed, concurrency, chosen: positionals.length > 0 ? positionals : Object.keys(rooms) };
}

/** What earlier runs found, in a file of its own for each sample; mutants that were not drawn then may be drawn now. */
function rememberedFile(room, { share, seed }) {
  const file = rootPath(folder, share < 1 ? `${room}.sample-${share}-${seed}.json` : `${room}.json`);
  if (!fs.existsSync(file)) return file;
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const source of Object.values(report.files))
    source.mutants = source.mutants.filter(({ status }) => status !== 'CompileError');
  fs.writeFileSync(file, JSON.stringify(report));
  return file;
}

/** Everything that Stryker is told; there is no configuration file. */
const optionsFor = (room, wish) => ({
  mutate: [wish.files ?? `src/${room}/**/*.ts`],
  testRunner: 'in-process',
  room: { ...common, ...rooms[room] },
  coverageAnalysis: 'perTest',
  concurrency: wish.concurrency,
  timeoutMS: 60_000, // on a busy machine too: loops without end are cut short by counting,
  timeoutFactor: 2,
  plugins: ['living', 'runner', 'sample'].map((name) => rootPath('tools', 'mutation', `${name}.mjs`)),
  checkers: wish.share < 1 ? ['sample'] : [],
  sample: { share: wish.share, seed: wish.seed },
  warnings: { unknownOptions: false },
  incremental: true,
  force: wish.again,
  incrementalFile: rememberedFile(room, wish),
  reporters: ['living', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  tempDirName: `${folder}/${room}`,
  cleanTempDir: 'always',
  ignorePatterns: ['.cache', 'dist', 'coverage', 'docs', 'assets', 'bench', 'test/e2e', 'test/build', 'test/docs'],
  disableTypeChecks: false,
});

/** The mutants of one room by what became of them, and those that lived, one a line. */
function outcome(room, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const row = {
    room,
    mutants: mutants.length,
    killed: count('Killed', 'RuntimeError'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    'no coverage': count('NoCoverage'),
  };
  const score = (100 * (row.killed + row.timeout)) / row.mutants;
  return { ...row, score: Math.round(score * 10) / 10 };
}

await runCommand(async () => {
  ensureDependencies();
  const { Stryker } = await import('@stryker-mutator/core');
  const { isLiving, lineOf } = await import('./mutation/living.mjs');
  const { isDrawn } = await import('./mutation/sample.mjs');
  const wish = wanted();
  fs.mkdirSync(rootPath(folder), { recursive: true });
  process.chdir(rootPath());
  const rows = [];
  for (const room of wish.chosen) {
    const results = await new Stryker(optionsFor(room, wish)).runMutationTest();
    const drawn = results.filter(({ id, status }) => status !== 'Ignored' && isDrawn(id, wish));
    const lines = drawn.filter(isLiving).map(lineOf);
    fs.writeFileSync(rootPath(folder, `${room}.living.txt`), `${lines.join('\n')}\n`);
    console.log(`\nLiving mutants of ${room}:\n${lines.join('\n')}`);
    rows.push(outcome(room, drawn));
  }
  console.table(rows);
  const low = rows.filter(({ score }) => !(score >= leastScore)).map(({ room }) => room);
  if (low.length > 0)
    throw new Complaint(`Fewer than ${leastScore} in 100 mutants were noticed in: ${low.join(', ')}.`);
});
