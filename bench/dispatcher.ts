/**
 * What a rate costs in Excel's own way of calling it: 10,000 calls on 12-cell ranges through Microsoft's dispatcher, against
 * the same calls of a function that only adds up its arguments. The rest of the cost, the dispatcher's, is Microsoft's. Times are
 * of the processor: the clock on the wall would also measure what else the machine has to do.
 */
import { resolve } from 'node:path';
import { loadOfficeHost, type OfficeHost } from '../test/host/officeHost';

export const name = 'dispatcher';

const calls = 10_000;
const rounds = 9;
const limit = 1.3;

const sumOfArguments = `CustomFunctions.associate('SUMARGUMENTS', (...args) => {
  let total = 0;
  for (const argument of args)
    if (Array.isArray(argument)) for (const row of argument) for (const cell of row) if (typeof cell === 'number') total += cell;
  return total;
});`;

const range = (first: number, step: number) => Array.from({ length: 12 }, (_, row) => [first + row * step]);
const [leavers, opening, hires, closing] = [range(3, 0), range(100, 2), range(5, 0), range(102, 2)];

const rates: readonly (readonly [string, readonly unknown[]])[] = [
  ['AVGBASE', [leavers, opening, closing]],
  ['OPENBASE', [leavers, opening]],
  ['CLOSEBASE', [leavers, closing]],
  ['CUMULATIVE', [leavers, opening, hires]],
  ['MEANBASE', [leavers, closing]],
  ['RATE', ['average', leavers, opening, hires, closing]],
  ['RATE', ['cumulative', leavers, opening, hires, null]],
  ['RATE', ['mean', leavers, opening, hires, closing]],
];

export async function run() {
  const host = await loadOfficeHost();
  host.dropPauses(); // office.js waits between results, which would hide what a call costs
  host.loadFunctions(resolve('dist/functions.js')); // npm runs in the project's folder
  host.runScript(sumOfArguments, 'floor.js');
  const measurements = [];
  for (const [id, args] of rates) {
    const result = await host.invoke(id, args);
    if (!('value' in result)) throw new Error(`${id} answered ${JSON.stringify(result)}`);
    const ratio = await ratioToFloor(host, id, args);
    const title = typeof args[0] === 'string' ? `${id}("${args[0]}")` : id;
    measurements.push({ name: `${title}, ${calls} calls`, value: ratio, unit: '× sum', limit });
  }
  return measurements;
}

/** The median over rounds of paired times, so that a slow moment of the machine hits both. They take turns in going first. */
async function ratioToFloor(host: OfficeHost, id: string, args: readonly unknown[]): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ids = round % 2 === 0 ? ['SUMARGUMENTS', id] : [id, 'SUMARGUMENTS'];
    const times: Record<string, number> = {};
    for (const each of ids) times[each] = await timeOf(host, each, args);
    if (round > 0) ratios.push(times[id] / times.SUMARGUMENTS); // the first round warms up
  }
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
}

/** Microseconds. */
async function timeOf(host: OfficeHost, id: string, args: readonly unknown[]): Promise<number> {
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: calls }, () => host.invoke(id, args)));
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
