import { describe, expect, test } from 'vitest';
import { checkRoster } from '../../src/cells/rosterCheck';

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('the check of a staff list', () => {
  const findings = (hired: unknown, left: unknown, asOf?: unknown) =>
    checkRoster({ hired, left }, asOf).findings.map((finding) => ({ ...finding, facts: { ...finding.facts } }));

  test('counts the rows that hold anything, below the header', () => {
    expect(checkRoster({ hired: down('Hired', 45292, '', 45293), left: down('Left', '', '', '') })).toEqual({
      findings: [],
      rows: 2,
    });
    expect(checkRoster({ hired: null, left: null })).toMatchObject({ rows: 0, findings: [{ id: 'missingArgument' }] });
  });

  test('finds an unreadable hire date once, and both cells of a row', () => {
    expect(findings(down('x', 45292), down(45300, 45291))).toMatchObject([
      { row: 1, column: 'hired', id: 'textForDate', facts: { argument: 'hired' } },
      { row: 2, column: 'left', id: 'leavingBeforeHire', facts: { argument: 'left', left: 45291, hired: 45292 } },
    ]);
    expect(findings(down('x'), down('y'))).toMatchObject([
      { column: 'hired' },
      { column: 'left', id: 'textForLeaving' },
    ]);
    expect(findings(down('', ''), down(45300, ''))).toMatchObject([
      { row: 1, column: 'left', id: 'leavingWithoutHire' },
    ]);
  });

  test('finds dates after the day of the list', () => {
    expect(findings(down(45292, 45301), down(45301, ''), [[45300]])).toEqual([
      { row: 1, column: 'left', id: 'leavesAfterAsOf', facts: { argument: 'left', left: 45301, asOf: 45300 } },
      { row: 2, column: 'hired', id: 'hiredAfterAsOf', facts: { argument: 'hired', hired: 45301, asOf: 45300 } },
    ]);
    expect(findings(down(45300), down(45300), [[45300]])).toEqual([]);
    expect(findings(down(45300), down(45301), [[45300]])).toMatchObject([{ column: 'left', id: 'leavesAfterAsOf' }]);
    expect(findings(down(45301), down(45302), [[45300]])).toMatchObject([{ column: 'hired' }, { column: 'left' }]);
    expect(findings(down(45300), down(45300), [['x']])).toMatchObject([
      { id: 'textForDate', facts: { argument: 'as_of' } },
    ]);
  });

  test('finds rows with the same two dates, each pair once, and names the first five rows', () => {
    const pairs = [45400, 45300, 45300, 45301, 45300, 45300, 45300, 45300, 45400];
    const hired = pairs.map(() => [45292]);
    expect(findings(hired, down(...pairs))).toEqual([
      {
        row: 1,
        column: 'hired',
        id: 'sameDates',
        facts: { hired: 45292, left: 45400, count: 2, rows: '1, 9', isMore: false },
      },
      { row: 2, column: 'hired', id: 'sameDates', facts: { hired: 45292, left: 45300, count: 6, rows: '2, 3, 5, 6, 7', isMore: true } }, // prettier-ignore
    ]);
    expect(findings(down(45292, 45292), down('', ''))).toEqual([]);
    expect(findings(down(45280, 45292, 45292, 45299), down(45300, 45301, 45301, 45300))).toMatchObject([
      { row: 2, facts: { hired: 45292, left: 45301, rows: '2, 3' } },
    ]);
    const five = down(45300, 45300, 45300, 45300, 45300);
    expect(
      findings(
        five.map(() => [45292]),
        five,
      ),
    ).toMatchObject([{ facts: { count: 5, isMore: false } }]);
  });

  test('hints where at least eight in ten of ten or more leaving dates are the last days of months', () => {
    const monthEnds = [45322, 45351, 45382, 45412, 45443, 45473, 45504, 45535];
    const hired = (count: number) => Array.from({ length: count }, () => [45292]);
    const others = [45400, 45401];
    expect(findings(hired(10), down(...monthEnds, ...others))).toEqual([
      { id: 'bunchedLeaving', facts: { count: 8, leavers: 10 } },
    ]);
    expect(findings(hired(11), down(...monthEnds, ...others, 45402))).toEqual([]);
    expect(findings(hired(9), down(...monthEnds, 45565))).toEqual([]);
  });
});
