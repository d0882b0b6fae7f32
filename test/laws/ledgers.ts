import fc from 'fast-check';
import { type Matrix, range, single } from './flavours';

/** The four columns of a company's headcount, one entry per period. */
export interface Ledger {
  leavers: number[];
  opening: number[];
  hires: number[];
  closing: number[];
}

export interface LedgerLimits {
  minPeriods?: number;
  maxPeriods?: number;
  /** People who come or go without being hires or leavers. */
  transfers?: boolean;
  maxHires?: number;
  /** A headcount is a whole number of these: 1, 0.25 (exact in binary) or 0.1 (not exact). */
  units?: number[];
}

const share = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0, 100) },
);

function hired(max: number): fc.Arbitrary<number> {
  return fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max }) }, { weight: 1, arbitrary: fc.constant(0) });
}

/** Companies that add up from period to period (transfers apart). */
export function ledgers(limits: LedgerLimits = {}): fc.Arbitrary<Ledger> {
  const { minPeriods = 1, maxPeriods = 8, transfers = false, maxHires = 40, units = [1] } = limits;
  const moved = transfers
    ? fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }) })
    : fc.constant(0);
  const step = fc.record({ hires: hired(maxHires), share, moved, gap: moved });
  return fc
    .record({
      opening: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 5 })),
      steps: fc.array(step, { minLength: minPeriods, maxLength: maxPeriods }),
      unit: fc.constantFrom(...units),
    })
    .map(({ opening, steps, unit }) => {
      const ledger: Ledger = { leavers: [], opening: [], hires: [], closing: [] };
      let headcount = opening;
      for (const { hires, share: percent, moved: transfer, gap } of steps) {
        const leavers = Math.floor(((headcount + hires) * percent) / 100);
        const rolled = headcount + hires - leavers;
        const closing = rolled === 0 ? 0 : Math.max(1, rolled + transfer);
        const row = { leavers, opening: headcount, hires, closing };
        for (const column of COLUMNS) ledger[column].push(inUnits(row[column], unit));
        headcount = closing === 0 ? 0 : Math.max(1, closing + gap);
      }
      return ledger;
    });
}

const COLUMNS = ['leavers', 'opening', 'hires', 'closing'] as const;

/** 7 tenths are 0.7, as typed, and not 0.7000000000000001. */
function inUnits(count: number, unit: number): number {
  return Number((count * unit).toFixed(2));
}

/** How a ledger is laid out on a sheet. */
export interface Layout {
  opening: 'each' | 'single';
  hires: 'given' | 'omitted';
  closing: 'each' | 'single' | 'omitted';
  /** Rows at the end that nobody has filled in yet, with the opening carried forward or blank. */
  trailing: number;
  isCarried: boolean;
  across: readonly boolean[];
}

export interface LayoutChoices {
  opening?: Layout['opening'][];
  hires?: Layout['hires'][];
  closing?: Layout['closing'][];
  maxTrailing?: number;
}

export function layouts(choices: LayoutChoices = {}): fc.Arbitrary<Layout> {
  const { opening = ['each', 'single'], hires = ['given', 'omitted'], closing = ['each', 'omitted'] } = choices;
  const layout = fc.record({
    opening: fc.constantFrom(...opening),
    hires: fc.constantFrom(...hires),
    closing: fc.constantFrom(...closing),
    trailing: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: choices.maxTrailing ?? 3 })),
    isCarried: fc.boolean(),
    across: fc.oneof(
      fc.constant([false, false, false, false]),
      fc.constant([true, true, true, true]),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    ),
  });
  // Giving neither hires nor closing is right for one method only, so it is made rare.
  const isNeitherAllowed = fc.integer({ min: 0, max: 9 }).map((tenth) => tenth === 0);
  return fc.tuple(layout, isNeitherAllowed).map(([chosen, isAllowed]) => {
    const isNeither = chosen.hires === 'omitted' && chosen.closing === 'omitted';
    return isNeither && !isAllowed && hires.includes('given') ? { ...chosen, hires: 'given' } : chosen;
  });
}

export interface Columns {
  leavers: Matrix;
  opening: Matrix;
  hires: Matrix | null;
  closing: Matrix | null;
}

/** The ledger as the ranges of a call. */
export function laidOut(ledger: Ledger, layout: Layout): Columns {
  const unfilled = Array.from({ length: layout.trailing }, () => 0);
  const last = ledger.closing[ledger.closing.length - 1] ?? 0;
  const carried = unfilled.map(() => (layout.isCarried && layout.closing === 'each' ? last : 0));
  const [leaversAcross, openingAcross, hiresAcross, closingAcross] = layout.across;
  const openings = [...ledger.opening, ...carried];
  const closings = [...ledger.closing, ...unfilled];
  return {
    leavers: range([...ledger.leavers, ...unfilled], leaversAcross),
    opening: layout.opening === 'single' ? single(openings[0]) : range(openings, openingAcross),
    hires: layout.hires === 'omitted' ? null : range([...ledger.hires, ...unfilled], hiresAcross),
    closing:
      layout.closing === 'omitted' ? null : layout.closing === 'single' ? single(last) : range(closings, closingAcross),
  };
}

/** A company in columns, as most laws want it. */
export function columns(limits: LedgerLimits = {}, choices: LayoutChoices = {}): fc.Arbitrary<Columns> {
  return fc.tuple(ledgers(limits), layouts(choices)).map(([ledger, layout]) => laidOut(ledger, layout));
}
