/**
 * What a rate costs in Excel's own way of calling it: 10,000 calls on 12-cell ranges through Microsoft's dispatcher, against
 * the same calls of a function that only adds up its arguments. The rest of the cost, the dispatcher's, is Microsoft's.
 */
import path from 'node:path';
import { loadOfficeHost, type OfficeHost } from '../test/host/officeHost';
import { builtFolder } from './measure/builtFolder';
import type { Measurement } from './measure/measurement';
import { median, medianRatio, millisecondsSince } from './measure/processorTime';

export const name = 'dispatcher';

/** The calls come in small lots, each next to one of the floor's, so that a slow moment of the machine hits both. */
const calls = 10_000;
const lot = 250;
const warmUps = 8;
const limit = 1.3;
/** Tables are more work than a sum of their cells; nothing is promised for them. */
const guard = 5;

const sumOfArguments = `CustomFunctions.associate('SUMARGUMENTS', (...args) => {
  let total = 0;
  for (const argument of args)
    if (Array.isArray(argument)) for (const row of argument) for (const cell of row) if (typeof cell === 'number') total += cell;
  return total;
});`;

const range = (first: number, step: number) => Array.from({ length: 12 }, (_, row) => [first + row * step]);
const [leavers, opening, hires, closing] = [range(3, 0), range(100, 2), range(5, 0), range(102, 2)];
const all = [leavers, opening, hires, closing];

const rates: readonly (readonly [string, readonly unknown[]])[] = [
  ['AVGBASE', [leavers, opening, closing]],
  ['OPENBASE', [leavers, opening]],
  ['CLOSEBASE', [leavers, closing]],
  ['CUMULATIVE', [leavers, opening, hires]],
  ['MEANBASE', [leavers, closing]],
  ['RATE', ['average', ...all]],
  ['RATE', ['opening', ...all]],
  ['RATE', ['closing', ...all]],
  ['RATE', ['cumulative', ...all]],
  ['RATE', ['mean', ...all]],
];
const tables: typeof rates = [
  ['COMPARE', all],
  ['ROLLING', ['average', ...all]],
];

export async function run(): Promise<Measurement[]> {
  const host = await loadOfficeHost();
  host.dropPauses(); // office.js waits between results, which would hide what a call costs
  host.loadFunctions(path.join(builtFolder, 'functions.js'));
  host.runScript(sumOfArguments, 'floor.js');
  const measurements: Measurement[] = [];
  for (const each of rates) measurements.push({ ...(await measured(host, each)), limit });
  for (const each of tables) measurements.push({ ...(await measured(host, each)), guard });
  return measurements;
}

async function measured(host: OfficeHost, [id, args]: (typeof rates)[number]): Promise<Measurement> {
  const result = await host.invoke(id, args);
  if (!('value' in result)) throw new Error(`${id} answered ${JSON.stringify(result)}`);
  const own: number[] = [];
  const floor: number[] = [];
  for (let round = -warmUps; round < calls / lot; round++) {
    const lots = [
      async () => own.push(await timeOf(host, id, args)),
      async () => floor.push(await timeOf(host, 'SUMARGUMENTS', args)),
    ];
    for (const each of round % 2 ? lots : lots.reverse()) await each();
    if (round < 0) own.length = floor.length = 0;
  }
  const microseconds = (times: readonly number[]) => ((1000 * median(times)) / lot).toFixed(1);
  return {
    name: `${typeof args[0] === 'string' ? `${id}("${args[0]}")` : id}, ${calls.toLocaleString('en-US')} calls`,
    value: medianRatio(own, floor),
    unit: '× a sum of the cells',
    note: `${microseconds(own)} µs a call against ${microseconds(floor)} µs`,
  };
}

async function timeOf(host: OfficeHost, id: string, args: readonly unknown[]): Promise<number> {
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: lot }, () => host.invoke(id, args)));
  return millisecondsSince(before);
}
