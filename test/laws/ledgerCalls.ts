import fc from 'fast-check';
import { METHOD_WORDS } from '../oracle/methods';
import { range, single } from './flavours';
import { type Columns, type LayoutChoices, type LedgerLimits, columns } from './ledgers';

/** The arguments of a call, blank cells not yet in any flavour. */
export type Args = fc.Arbitrary<unknown[]>;

export const limits: LedgerLimits = { transfers: true, units: [1, 1, 1, 0.25, 0.5] };
const long: LedgerLimits = { ...limits, maxPeriods: 14 };

export const method = fc
  .tuple(fc.constantFrom(...METHOD_WORDS), fc.boolean())
  .map(([[word], isLoud]) => (isLoud ? word.toUpperCase() : word));

export function option<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

function withColumns(choices: LayoutChoices, argsOf: (columns: Columns, method: string) => unknown[]): Args {
  return fc.tuple(columns(limits, choices), method).map(([given, word]) => argsOf(given, word));
}

const hiresGiven: LayoutChoices = { hires: ['given'] };
const closingGiven: LayoutChoices = { hires: ['omitted'], closing: ['each', 'each', 'single'] };
const allGiven: LayoutChoices = { hires: ['given'], closing: ['each', 'each', 'single'] };
const anyGiven: LayoutChoices = { closing: ['each', 'each', 'single', 'omitted'] };

const named = withColumns(anyGiven, ({ leavers, opening, hires, closing }, word) => {
  return [word, leavers, opening, hires, closing];
});

export const ledgerCalls = {
  AVGBASE: withColumns(closingGiven, ({ leavers, opening, closing }) => [leavers, opening, closing]),
  OPENBASE: withColumns({}, ({ leavers, opening }) => [leavers, opening]),
  CHURN: withColumns({}, ({ leavers, opening }) => [leavers, opening]),
  CLOSEBASE: withColumns(closingGiven, ({ leavers, closing }) => [leavers, closing]),
  CUMULATIVE: withColumns(hiresGiven, ({ leavers, opening, hires }) => [leavers, opening, hires]),
  NETGROWTH: withColumns(hiresGiven, ({ leavers, opening, hires }) => [leavers, opening, hires]),
  LOSSRATIO: withColumns(hiresGiven, ({ leavers, hires }) => [leavers, hires]),
  FLUX: withColumns(allGiven, ({ leavers, opening, hires, closing }) => [leavers, opening, hires, closing]),
  HIRERATE: withColumns(allGiven, ({ hires, opening, closing }) => [hires, opening, closing]),
  RATE: named,
  BASE: named,
  EXPLAIN: named,
  COMPARE: withColumns(anyGiven, ({ leavers, opening, hires, closing }) => [leavers, opening, hires, closing]),
  PERIODRATES: withColumns({}, ({ leavers, opening, hires, closing }, word) => [
    word,
    leavers,
    opening,
    hires,
    closing,
  ]),
  ROLLING: fc
    .tuple(columns(long), method, option(fc.integer({ min: 1, max: 5 })))
    .map(([{ leavers, opening, hires, closing }, word, window]) => {
      return [word, leavers, opening, hires, closing, window === null ? null : single(window)];
    }),
  YTD: fc
    .tuple(columns(long), method, option(fiscalDates()))
    .map(([{ leavers, opening, hires, closing }, word, year]) => [
      ...[word, leavers, opening, hires, closing],
      year === null ? null : range(year.dates.slice(0, leavers.flat().length)),
      year === null ? null : single(year.firstMonth),
    ]),
  RECONCILE: fc
    .tuple(columns(limits, { hires: ['given'], closing: ['each'] }), option(fc.array(fc.integer({ min: -9, max: 9 }))))
    .map(([{ leavers, opening, hires, closing }, moves]) => [
      ...[leavers, opening, hires, closing],
      moves && range(leavers.flat().map((_, row) => moves[row] ?? 0)),
    ]),
} satisfies Record<string, Args>;

/** Days in ascending order, up to a quarter apart, and the first month of the years they are counted in. */
function fiscalDates(): fc.Arbitrary<{ dates: number[]; firstMonth: number }> {
  return fc
    .record({
      first: fc.integer({ min: 3654, max: 80_000 }),
      steps: fc.array(fc.integer({ min: 0, max: 95 }), { minLength: 20, maxLength: 20 }),
      firstMonth: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ first, steps, firstMonth }) => {
      let day = first;
      return { dates: steps.map((step) => (day += step)), firstMonth };
    });
}
