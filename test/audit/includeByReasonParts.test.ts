import { describe, expect, it } from 'vitest';
import { findingsOf, gives, sheetFrom, tableOf, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

const hired = [43000, 43100, 43200, 43300, 43400, 43500, 43600, 43700];
const left = ['', 45473, '', '', 45351, '', 45520, ''];
const reasons = ['', 'Resigned', '', '', 'Dismissed', '', 'Resigned', ''];
const departments = ['Sales', 'Sales', 'Sales', 'Lab', 'Lab', 'Lab', 'Lab', 'Sales'];
const staff = sheetFrom(
  'Staff',
  tableOf(['Name', 'Hired', 'Left', 'Reason', 'Department'], 'ABCDEFGH'.split(''), hired, left, reasons, departments),
);
const found = (rows: readonly (readonly Written[])[]) =>
  findingsOf('include-by-reason', [staff, sheetFrom('Sum', rows)]);
/** One formula in C1, beside the first and the last day of 2024, words for methods in D1:D2. */
const one = (formula: string, value: Written = 2) =>
  found([
    [45292, 45657, gives(formula, value as number), 'opening'],
    ['', '', '', 'turbo'],
  ]);
const dates = 'Staff!B2:B9,Staff!C2:C9,A1,B1';
const resigned = 'Staff!D2:D9="Resigned"';

describe('an include that leaves only leavers', () => {
  it('is told with every number', () => {
    expect(one(`=TURNOVER.ROSTER.RATE(${dates},"opening",${resigned})`).flatMap(writtenFinding)).toEqual([
      'include-by-reason (wrong) Sum!C1: 1, include-by-reason|Sum|' +
        '=TURNOVER.ROSTER.RATE(Staff!R[1]C[-1]:R[8]C[-1],Staff!R[1]C[0]:R[8]C[0],R[0]C[-2],R[0]C[-1],"opening",Staff!R[1]C[1]:R[8]C[1]="Resigned")',
      '  cell: "C1"',
      '  count: 1',
      '  function: "TURNOVER.ROSTER.RATE"',
      '  heading: "Reason"',
      '  condition: "Staff!D2:D9=\\"Resigned\\""',
      '  people: 8',
      '  leavers: 3',
      '  included: 2',
      '  remedy: "counted"',
      '  rate: 2',
      '  rightRate: 0.25',
      `  =TURNOVER.ROSTER.RATE(${dates},"opening",${resigned}) -> =TURNOVER.ROSTER.RATE(${dates},"opening",,${resigned})`,
      `  Sum!C1: =TURNOVER.ROSTER.RATE(${dates},"opening",${resigned}) -> =TURNOVER.ROSTER.RATE(${dates},"opening",,${resigned})`,
    ]);
  });

  it.each<[string, number | null]>([
    [`${dates},"opening",${resigned}`, 2 / 8],
    [`${dates},D1,${resigned}`, 2 / 8],
    [`${dates},D2,${resigned}`, null],
    [`${dates},"turbo",${resigned}`, null],
    [`${dates},"closing",${resigned}`, 2 / 5],
    [`${dates},,${resigned}`, 2 / 6.5],
    [`Staff!B2:B9,Staff!C2:C9,45292,45657,"opening",${resigned}`, 2 / 8],
    [`Staff!B2:B9,Staff!C2:C9,45292,45400,"opening",${resigned}`, 0],
    [`Staff!B2:B9,Staff!C2:C9,B1,A1,"opening",${resigned}`, null],
    [`Staff!B2:B9,Staff!C2:C9,A1+0,B1,"opening",${resigned}`, null],
    [`Staff!B2:B9,Staff!C2:C9,42000,42100,"opening",${resigned}`, null],
    [`${dates},"opening",(${resigned})*(Staff!E2:E9="Lab")`, null],
  ])('of %s should be %s', (given, rate) => {
    const [{ facts }] = one(`=TURNOVER.ROSTER.RATE(${given})`);
    if (rate === null) expect(facts.rightRate).toBeNull();
    else expect(facts.rightRate).toBeCloseTo(rate, 12);
  });

  it.each<[string, string, string | null, number | undefined]>([
    ['RATE', `${dates},,${resigned}`, 'counted', 1],
    ['TABLE', `${dates},"month",${resigned}`, 'counted', 1],
    ['NEWHIRE', `${dates},B1,30,${resigned}`, 'counted', 1],
    ['GROUPS', `${dates},Staff!E2:E9,,${resigned}`, 'counted', undefined],
    ['REASONS', `${dates},Staff!D2:D9,,${resigned}`, 'leaveOut', undefined],
    ['HEADCOUNT', `Staff!B2:B9,Staff!C2:C9,A1,${resigned}`, 'all', undefined],
    ['AVERAGE', `${dates},${resigned}`, 'all', undefined],
    ['LEAVERS', `${dates},${resigned}`, null, undefined],
    ['HIRES', `${dates},${resigned}`, null, undefined],
  ])('in ROSTER.%s(%s) is put right by “%s”', (id, given, remedy, changes) => {
    const seen = one(`=TURNOVER.ROSTER.${id}(${given})`);
    expect(seen.map(({ facts }) => facts.remedy)).toEqual(remedy ? [remedy] : []);
    expect(seen[0]?.fix?.length).toBe(changes);
    expect(seen[0]?.facts.rate ?? null).toBe(id === 'RATE' ? 2 : null);
    expect(seen[0]?.facts.rightRate ?? null).toEqual(id === 'RATE' ? expect.closeTo(2 / 6.5, 9) : null);
    expect(seen[0]?.severity).toBe(remedy === null ? undefined : remedy === 'all' ? 'check' : 'wrong');
  });

  it('is found in any call of a formula', () => {
    const right = `TURNOVER.ROSTER.RATE(${dates})`;
    const wrong = `TURNOVER.ROSTER.RATE(${dates},,${resigned})`;
    const after = `TURNOVER.ROSTER.RATE(${dates},,,${resigned})`;
    expect(one(`=${right}-${wrong}`)[0].formulaSuggested).toBe(`=${right}-${after}`);
    expect(one(`=TURNOVER.ROSTER.LEAVERS(${dates})/1+${wrong}`)[0].formulaSuggested).toBe(
      `=TURNOVER.ROSTER.LEAVERS(${dates})/1+${after}`,
    );
    expect(one(`=turnover.roster.rate(${dates},,${resigned})`)).toHaveLength(1);
    expect(one(`=${right}`)).toEqual([]);
    expect(one('=SUM(Roster!A1:A3)')).toEqual([]);
  });

  it('shows the rate as far as there is one', () => {
    expect(one(`=TURNOVER.ROSTER.RATE(${dates},,${resigned})`, '#DIV/0!')[0].facts.rate).toBeNull();
  });

  it.each([
    [4, 1],
    [5, 0],
  ])('is found below a list of reasons of which the first %i were never given (%i time)', (others, times) => {
    const words = [...Array.from({ length: others }, (_, i) => `Other ${i}`), 'Resigned'];
    const rows = words.map((word, i): Written[] => [
      45292,
      45657,
      word,
      gives(`=TURNOVER.ROSTER.RATE(Staff!B$2:B$9,Staff!C$2:C$9,A${i + 1},B${i + 1},,Staff!D$2:D$9=C${i + 1})`, 0),
    ]);
    const seen = found(rows);
    expect(seen).toHaveLength(times);
    if (times > 0) expect(seen[0].facts).toMatchObject({ cell: 'D1', count: 5, included: 2 });
  });
});
