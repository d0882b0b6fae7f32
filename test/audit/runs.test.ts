import { describe, expect, it } from 'vitest';
import { placeInRun, placesOfRun, runsOf } from '../../src/audit/runs';
import { gives, sheetFrom } from './auditOf';
import { addressAt, bookOf } from './bookOf';

/** A sheet in which the same formula stands wherever there is an x. */
function groupOf(...lines: readonly string[]) {
  const rows = lines.map((line) => [...line].map((mark) => (mark === 'x' ? gives('=1+1', 2) : '')));
  return bookOf([sheetFrom('Sheet1', rows)]).groups[0];
}

describe('the runs of copied cells', () => {
  it.each([
    [['x'], ['A1 down 1']],
    [['x', 'x', 'x'], ['A1 down 3']],
    [['xxx'], ['A1 across 3']],
    [
      ['xx', 'xx'],
      ['A1 down 2', 'B1 down 2'],
    ],
    [
      ['x', '.', 'x'],
      ['A1 down 1', 'A3 down 1'],
    ],
    [['x.x'], ['A1 down 1', 'C1 down 1']],
    [['xx.x'], ['A1 across 2', 'D1 down 1']],
    [['x.xx'], ['A1 down 1', 'C1 across 2']],
    [
      ['xx', 'x.'],
      ['A1 down 2', 'B1 down 1'],
    ],
    [
      ['xx', '.x'],
      ['A1 down 1', 'B1 down 2'],
    ],
    [
      ['x.x', 'x..'],
      ['A1 down 2', 'C1 down 1'],
    ],
    [
      ['x.', '.x'],
      ['A1 down 1', 'B2 down 1'],
    ],
    [
      ['.x', 'x.'],
      ['B1 down 1', 'A2 down 1'],
    ],
    [
      ['x..', '.xx'],
      ['A1 down 1', 'B2 across 2'],
    ],
    [
      ['xxx', '..x'],
      ['A1 across 2', 'C1 down 2'],
    ],
    [
      ['xxxx', '....', 'xxx.'],
      ['A1 across 4', 'A3 across 3'],
    ],
    [
      ['xx', 'xx', '.x', '..', '.x'],
      ['A1 down 2', 'B1 down 3', 'B5 down 1'],
    ],
  ])('of %j are %j', (lines, expected) => {
    const runs = runsOf(groupOf(...lines));
    expect(runs.map((run) => `${addressAt(run.first)} ${run.isAcross ? 'across' : 'down'} ${run.count}`)).toEqual(
      expected,
    );
  });

  it('are found once for each group', () => {
    const group = groupOf('x', 'x');
    expect(runsOf(group)).toBe(runsOf(group));
  });

  it.each([
    [true, ['C2', 'D2', 'E2'], 'G2'],
    [false, ['C2', 'C3', 'C4'], 'C6'],
  ])('are cells side by side or below one another (across: %s)', (isAcross, expected, fifth) => {
    const run = { first: { row: 1, column: 2 }, count: 3, isAcross };
    expect(placesOfRun(run).map(addressAt)).toEqual(expected);
    expect(addressAt(placeInRun(run, 4))).toBe(fifth);
  });
});
