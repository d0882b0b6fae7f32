import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunctionId } from '../oracle/answers';
import { METHODS } from '../oracle/methods';
import { type Matrix } from './flavours';
import { type Columns, type Layout, laidOut, layouts, ledgers } from './ledgers';
import { Tally, asked, cellsOf, shown } from './reading';

const numRuns = 200;
const method = fc.constantFrom(...METHODS);
const down = [false, false, false, false];

/** Every function that reads ranges of periods into one number or sentence. */
const SINGLES: [FunctionId, (columns: Columns, method: string) => unknown[]][] = [
  ['RATE', ({ leavers, opening, hires, closing }, word) => [word, leavers, opening, hires, closing]],
  ['BASE', ({ leavers, opening, hires, closing }, word) => [word, leavers, opening, hires, closing]],
  ['EXPLAIN', ({ leavers, opening, hires, closing }, word) => [word, leavers, opening, hires, closing]],
  ['COMPARE', ({ leavers, opening, hires, closing }) => [leavers, opening, hires, closing]],
  ['AVGBASE', ({ leavers, opening, closing }) => [leavers, opening, closing]],
  ['OPENBASE', ({ leavers, opening }) => [leavers, opening]],
  ['CHURN', ({ leavers, opening }) => [leavers, opening]],
  ['CLOSEBASE', ({ leavers, closing }) => [leavers, closing]],
  ['CUMULATIVE', ({ leavers, opening, hires }) => [leavers, opening, hires]],
  ['NETGROWTH', ({ leavers, opening, hires }) => [leavers, opening, hires]],
  ['HIRERATE', ({ hires, opening, closing }) => [hires, opening, closing]],
  ['FLUX', ({ leavers, opening, hires, closing }) => [leavers, opening, hires, closing]],
  ['LOSSRATIO', ({ leavers, hires }) => [leavers, hires]],
];

const SPILLED: FunctionId[] = ['PERIODRATES', 'ROLLING', 'YTD'];

describe('Rows not filled in at the end', () => {
  const laid = layouts({ hires: ['given'], closing: ['each'], maxTrailing: 0 });
  const trailing = fc.integer({ min: 1, max: 4 });

  it.each(SINGLES)('change nothing in %s', (id, argsOf) => {
    const tally = new Tally();
    // Without a closing column, an opening carried forward makes a row a period in which nothing happened.
    const readsClosing = id !== 'CUMULATIVE' && id !== 'NETGROWTH';
    const property = fc.property(
      ledgers(),
      laid,
      trailing,
      fc.boolean(),
      method,
      (ledger, layout, more, carry, word) => {
        const longer: Layout = { ...layout, trailing: more, isCarried: carry && readsClosing };
        const filled = asked(id, ...argsOf(laidOut(ledger, layout), word));
        tally.count('value' in filled);
        expect(shown(asked(id, ...argsOf(laidOut(ledger, longer), word)))).toEqual(shown(filled));
      },
    );
    fc.assert(property, { numRuns });
    tally.expectMostlyRight();
  });

  it.each(SPILLED)('show nothing in %s, and change nothing above', (id) => {
    const property = fc.property(ledgers(), laid, trailing, method, (ledger, layout, more, word) => {
      const show = (rows: number): unknown[] => {
        const { leavers, opening, hires, closing } = laidOut(ledger, { ...layout, trailing: rows });
        return cellsOf(id, word, leavers, opening, hires, closing);
      };
      expect(shown(show(more))).toEqual([...(shown(show(0)) as unknown[]), ...Array.from({ length: more }, () => '')]);
    });
    fc.assert(property, { numRuns });
  });

  it('show nothing in RECONCILE', () => {
    const property = fc.property(ledgers({ transfers: true }), laid, trailing, (ledger, layout, more) => {
      const show = (rows: number): unknown[] => {
        const { leavers, opening, hires, closing } = laidOut(ledger, { ...layout, trailing: rows });
        return cellsOf('RECONCILE', leavers, opening, hires, closing);
      };
      const mended = show(0).filter((cell) => cell !== '');
      expect(show(more).slice(0, mended.length)).toEqual(mended);
      expect(show(more).slice(-more)).toEqual(Array.from({ length: more }, () => ''));
    });
    fc.assert(property, { numRuns });
  });
});

describe('Ranges down or across', () => {
  const laid = layouts({ hires: ['given'], closing: ['each'] });

  it.each(SINGLES)('give the same %s', (id, argsOf) => {
    const property = fc.property(ledgers({ transfers: true }), laid, method, (ledger, layout, word) => {
      const straight = asked(id, ...argsOf(laidOut(ledger, { ...layout, across: down }), word));
      expect(shown(asked(id, ...argsOf(laidOut(ledger, layout), word)))).toEqual(shown(straight));
    });
    fc.assert(property, { numRuns });
  });

  it.each(SPILLED)('give the same %s, in the direction of leavers', (id) => {
    const property = fc.property(ledgers({ transfers: true }), laid, method, (ledger, layout, word) => {
      const spill = (across: readonly boolean[]): { cells: unknown[]; leavers: Matrix; table: unknown } => {
        const { leavers, opening, hires, closing } = laidOut(ledger, { ...layout, across });
        const real = asked(id, word, leavers, opening, hires, closing);
        return {
          cells: cellsOf(id, word, leavers, opening, hires, closing),
          leavers,
          table: 'value' in real && real.value,
        };
      };
      const [straight, turned] = [spill(down), spill(layout.across)];
      expect(shown(turned.cells)).toEqual(shown(straight.cells));
      expect(sizeOf(turned.table)).toEqual(sizeOf(turned.leavers));
    });
    fc.assert(property, { numRuns });
  });
});

function sizeOf(table: unknown): [number, number] {
  const rows = table as unknown[][];
  return [rows.length, rows[0]?.length ?? 0];
}
