import fc from 'fast-check';
import { type RosterId } from '../oracle/answers';
import { LAST_DAY } from '../oracle/rosterCalendar';
import { BLANK, type Matrix, single } from './flavours';
import { type Args, method, option } from './ledgerCalls';
import { type RosterLimits, type Scene, columnOf, datesOf, scenes } from './rosters';

type Pick = 'none' | 'mask' | 'weights';

/** Everything that a call on a roster can be given. */
export interface Given {
  scene: Scene;
  dates: [Matrix, Matrix];
  span: [Matrix, Matrix];
  asOf: Matrix;
  include: Matrix | null;
  mask: Matrix | null;
  counted: Matrix | null;
  group: Matrix;
  reason: Matrix;
  method: unknown;
  by: unknown;
  unit: unknown;
  show: unknown;
  days: unknown;
  moments: Matrix;
}

/** A word bare, in a cell, in other letters; left out, or a blank cell. */
function words(...choices: string[]): fc.Arbitrary<unknown> {
  const word = fc.constantFrom(...choices, ...choices.map((choice) => choice.toUpperCase()));
  return fc.oneof(
    { weight: 2, arbitrary: word },
    { weight: 2, arbitrary: word.map((chosen) => single(chosen)) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(null, single(BLANK)) },
  );
}

const choices = fc.record({
  include: fc.constantFrom<Pick>('none', 'none', 'mask', 'weights'),
  mask: fc.constantFrom<Pick>('none', 'mask', 'mask', 'mask'),
  counted: fc.constantFrom<Pick>('none', 'none', 'mask'),
  hasReasonGroup: fc.nat(11).map((at) => at === 0),
  hour: fc.constantFrom(0, 0, 0.5),
  method: fc.oneof(option(method), fc.constant(single(BLANK))),
  by: words('month', 'quarter', 'year'),
  unit: words('day', 'month', 'year', 'day'),
  show: words('rate', 'leavers', 'hires', 'headcount'),
  days: fc.oneof(
    fc.constantFrom(1, 1, 2, 3, 5, 8, 20, 30, 60, 365).map((days) => single(days)),
    fc.constantFrom<unknown>(null, single(BLANK)),
  ),
  moments: fc.array(fc.array(fc.nat(500), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
});

export function givens(limits?: RosterLimits): fc.Arbitrary<Given> {
  return fc.tuple(scenes(limits), choices).map(([scene, chosen]) => {
    const picked = (pick: Pick, values: 'isIn' | 'isCounted', side: number): Matrix | null => {
      if (pick === 'none') return null;
      return columnOf(scene, pick === 'weights' ? 'weight' : values, 'heading', side);
    };
    return {
      scene,
      dates: datesOf(scene),
      span: [single(scene.from + chosen.hour), single(scene.to)] satisfies [Matrix, Matrix],
      asOf: single(scene.asOf + chosen.hour),
      include: picked(chosen.include, 'isIn', 2),
      mask: picked(chosen.mask, 'isIn', 2),
      counted: picked(chosen.counted, 'isCounted', 3),
      group: columnOf(scene, chosen.hasReasonGroup ? 'reason' : 'department', 'heading', 4),
      reason: columnOf(scene, 'reason', 'heading', 4),
      method: chosen.method,
      by: chosen.by,
      unit: chosen.unit,
      show: chosen.show,
      days: chosen.days,
      moments: chosen.moments.map((row) => row.map((offset) => momentIn(scene, offset))),
    };
  });
}

/** Days before, in and after the span; now and then a blank cell. */
function momentIn({ from, to }: Scene, offset: number): unknown {
  if (offset % 7 === 0) return BLANK;
  return Math.max(3654, Math.min(LAST_DAY, from - 2 + (offset % (to - from + 5)))) + (offset % 2) / 2;
}

type ArgsOf = (given: Given) => unknown[];

/** The arguments of every function on a roster, in their order. */
const ARGS: Record<RosterId, ArgsOf> = {
  'ROSTER.HEADCOUNT': ({ dates, moments, include }) => [...dates, moments, include],
  'ROSTER.HIRES': ({ dates, span, include }) => [...dates, ...span, include],
  'ROSTER.LEAVERS': ({ dates, span, include, counted }) => [...dates, ...span, include, counted],
  'ROSTER.AVERAGE': ({ dates, span, include }) => [...dates, ...span, include],
  'ROSTER.RATE': (given) => [...given.dates, ...given.span, given.method, given.include, given.counted],
  'ROSTER.TABLE': (given) => [...given.dates, ...given.span, given.by, given.include, given.counted],
  'ROSTER.GROUPS': ({ dates, span, group, method: word, include, counted }) => {
    return [...dates, ...span, group, word, include, counted];
  },
  'ROSTER.MATRIX': ({ dates, span, group, by, show, method: word, include, counted }) => {
    return [...dates, ...span, group, by, show, word, include, counted];
  },
  'ROSTER.REASONS': (given) => [...given.dates, ...given.span, given.reason, given.method, given.include],
  'ROSTER.BRIDGE': ({ dates, span, include }) => [...dates, ...span, include],
  'ROSTER.NEWHIRE': ({ dates, span, asOf, days, include, counted }) => {
    return [...dates, ...span, asOf, days, include, counted];
  },
  'ROSTER.RETENTION': ({ dates, span, include }) => [...dates, ...span, include],
  'ROSTER.SURVIVAL': ({ dates, asOf, unit, mask }) => [...dates, asOf, unit, mask],
  'ROSTER.MEDIANTENURE': ({ dates, asOf, unit, mask }) => [...dates, asOf, unit, mask],
  'ROSTER.COHORTS': ({ dates, asOf, by, include }) => [...dates, asOf, by, include],
  'ROSTER.TENURE': ({ dates, asOf, include }) => [...dates, asOf, include],
  'ROSTER.CHECK': ({ dates, asOf, scene }) => [...dates, scene.rows.length % 2 === 0 ? asOf : null],
};

export function argsOf(id: RosterId, given: Given): unknown[] {
  return ARGS[id](given);
}

const entries = Object.entries(ARGS) as [RosterId, ArgsOf][];

export const rosterCalls = Object.fromEntries(
  // Leaving dates look bunched only where there are many.
  entries.map(([id, args]) => [id, givens(id === 'ROSTER.CHECK' ? { maxRows: 18 } : {}).map(args)]),
) as Record<RosterId, Args>;
