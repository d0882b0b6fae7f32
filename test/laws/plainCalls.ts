import fc from 'fast-check';
import { BLANK, type Matrix, range, single } from './flavours';
import { type Args, limits, method, option } from './ledgerCalls';
import { columns } from './ledgers';

const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 });
const across = fc.boolean();
const percent = (max: number): fc.Arbitrary<number> => fc.nat(max).map((hundredths) => hundredths / 100);

/** The values in two rows. */
function block(values: number[]): Matrix {
  const half = values.length / 2;
  return [...range(values.slice(0, half), true), ...range(values.slice(half), true)];
}

export const plainCalls = {
  MEANBASE: fc.tuple(counts, counts, across).map(([gone, observed, side]) => [range(gone), range(observed, side)]),
  POOLED: fc
    .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 90 })), { minLength: 1, maxLength: 6 })
    .map((groups) => {
      const [gone, bases] = [groups.map(([left]) => left), groups.map(([, base]) => base)];
      return groups.length % 2 === 0 ? [block(gone), block(bases)] : [range(gone), range(bases)];
    }),
  RETENTION: fc
    .tuple(fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { minLength: 1, maxLength: 6 }), across, across)
    .map(([groups, one, other]) => [
      range(
        groups.map(([stayed]) => stayed),
        one,
      ),
      range(
        groups.map(([stayed, gone]) => stayed + gone),
        other,
      ),
    ]),
  COST: fc.tuple(counts, across, fc.nat(90_000), percent(300)).map(([gone, isEach, salary, multiple]) => {
    const salaries = gone.map((_, row) => salary + row);
    return [range(gone), isEach ? range(salaries, true) : single(salary), single(multiple)];
  }),
  HIRESNEEDED: fc
    .tuple(fc.nat(500), fc.nat(500), percent(1100))
    .map(([current, target, rate]) => [single(current), single(target), single(rate)]),
  ANNUALIZE: fc
    .tuple(percent(150), fc.constantFrom(0.5, 1, 2, 3, 4, 5, 6, 7.5, 9, 12, 18, 24), option(across))
    .map(([rate, months, compound]) => [single(rate), single(months), compound === null ? null : single(compound)]),
  FLAG: fc
    .tuple(fc.array(percent(250), { minLength: 1, maxLength: 4 }), fc.nat(2), option(fc.nat(1500)))
    .map(([rates, more, limit]) => [
      Array.from({ length: more + 1 }, () => range(rates, true)).flat(),
      limit === null ? null : single(limit / 1000),
    ]),
  /** Types across and periods down, the other way round, or one total per type. */
  BREAKDOWN: fc
    .record({
      given: columns(limits, { closing: ['each', 'each', 'single', 'omitted'] }),
      word: method,
      types: fc.integer({ min: 2, max: 4 }),
      cuts: fc.array(fc.nat(9), { minLength: 40 }),
      areTypesDown: across,
      isOfSpan: fc.integer({ min: 0, max: 3 }).map((quarter) => quarter === 0),
    })
    .map(({ given: { leavers, opening, hires, closing }, word, types, cuts, areTypesDown, isOfSpan }) => {
      const labels = range(['Voluntary', 'Involuntary', 'Retired', 'Other'].slice(0, types), !areTypesDown);
      const counts = leavers.flat().map((total) => (total === BLANK ? 0 : Number(total)));
      const totals = isOfSpan ? [counts.reduce((sum, count) => sum + count, 0)] : counts;
      const byPeriod = totals.map((total, row) => split(total, types, cuts, row));
      const byType = byPeriod[0]!.map((_, type) => byPeriod.map((parts) => parts[type]));
      const cells = (areTypesDown ? byType : byPeriod).flatMap((line) => range(line, true));
      return [word, labels, cells, opening, hires, closing];
    }),
} satisfies Record<string, Args>;

/** A total cut into parts that add up to it, all but the last of them whole. */
function split(total: number, parts: number, cuts: number[], row: number): number[] {
  const tenths = Array.from({ length: parts - 1 }, (_, part) => cuts[(row * 3 + part) % cuts.length] ?? 0);
  const whole = tenths.map((cut) => Math.floor((total / parts / 10) * cut));
  return [...whole, total - whole.reduce((sum, part) => sum + part, 0)];
}
