import { describe, expect, it } from 'vitest';
import type { AuditedSheet } from '../../src/audit/snapshot';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

const heads = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover', 'Flag'];

/** Two months: opening B, hires C, leavers D, closing E, a rate in F, something about it in G; the formats of F and G. */
function sheet(
  rates: readonly Written[],
  flags: readonly Written[],
  formats: readonly [string, string],
  name = 'Sheet1',
): AuditedSheet {
  const rows = tableOf(heads, ['Jan', 'Feb'], [100, 100], [5, 5], [5, 5], [100, 100], rates, flags);
  const own = sheetFrom(name, rows);
  return { ...own, numberFormats: own.values.map((row) => row.map((_, i) => (i < 5 ? 'General' : formats[i - 5]))) };
}
const found = (...given: Parameters<typeof sheet>) => findingsOf('times-100', [sheet(...given)]);
const both = (formula: string, value: number | string = 5) => copiedDown(formula, [value, value]);
const fractions = both('=TURNOVER.OPENBASE(D2,B2)', 0.05);
const percent = both('=TURNOVER.OPENBASE(D2,B2)*100', 5);

describe('a rate multiplied by 100', () => {
  it.each<[string, string, number]>([
    ['=TEXT(TURNOVER.OPENBASE(D2,B2)*100,"0.0%")', 'General', 1],
    ['=TEXT(TURNOVER.OPENBASE(D2,B2)*100,"0.0")', 'General', 0],
    ['=TEXT(TURNOVER.OPENBASE(D2,B2)*100,A2)', 'General', 0],
    ['=TEXT(TURNOVER.OPENBASE(D2,B2)*100,1)', 'General', 0],
    ['=TEXT(TURNOVER.OPENBASE(D2,B2)*100)', 'General', 0],
    ['=ROUND(TURNOVER.OPENBASE(D2,B2)*100,1)', 'General', 0],
    ['=IFERROR(TURNOVER.OPENBASE(D2,B2)*100,"0%")', 'General', 0],
    ['=IFERROR(TURNOVER.OPENBASE(D2,B2)*100,"0%")', '0%', 1],
    ['=IF(C2*100>5,TURNOVER.OPENBASE(D2,B2),0)', '0%', 0],
    ['=IF(C2*100>5,D2/B2,0)', '0%', 0],
    ['=D2/B2*100', '0%', 1],
    ['=H2/I2*100', '0%', 0],
    ['=C2*100', '0%', 0],
    ['=TURNOVER.OPENBASE(D2*100,B2)', '0%', 0],
    ['=TURNOVER.OPENBASE(D2,B2)*100*100', '0%', 0],
  ])('%s in the format %s is found %i times', (formula, format, times) =>
    expect(found(both(formula), [], [format, 'General'])).toHaveLength(times),
  );

  it('is told with every number', () => {
    expect(found(percent, [], ['0%', 'General']).flatMap(writtenFinding)).toEqual([
      'times-100 (wrong) Sheet1!F2:F3: 2, times-100|Sheet1|=TURNOVER.OPENBASE(R[0]C[-2],R[0]C[-4])*100',
      '  kind: "shown"',
      '  cell: "F2"',
      '  rateCell: ""',
      '  rate: 0.05',
      '  shown: 5',
      '  limit: 100',
      '  count: 2',
      '  =TURNOVER.OPENBASE(D2,B2)*100 -> =TURNOVER.OPENBASE(D2,B2)',
      '  Sheet1!F2: =TURNOVER.OPENBASE(D2,B2)*100 -> =TURNOVER.OPENBASE(D2,B2)',
      '  Sheet1!F3: =TURNOVER.OPENBASE(D3,B3)*100 -> =TURNOVER.OPENBASE(D3,B3)',
    ]);
  });

  it('is found in the cells where it is one, and shown as a percentage', () => {
    const flags = both('=F2*100');
    expect(placesOf(found(fractions, flags, ['0%', '0%']))).toEqual(['Sheet1!G2:G3']);
    expect(placesOf(found([fractions[0], 'n/a'], flags, ['0%', '0%']))).toEqual(['Sheet1!G2']);
    expect(placesOf(found(['n/a', fractions[1]], flags, ['0%', '0%']))).toEqual(['Sheet1!G3']);
    expect(placesOf(found(['n/a', 'n/a'], flags, ['0%', '0%']))).toEqual([]);
    expect(placesOf(found(percent, flags, ['0', '0%']))).toEqual([]);
    const first = sheet(fractions, flags, ['0%', '0%']);
    const formats = first.numberFormats!.map((row, i) => row.map((format) => (i === 1 ? '0' : format)));
    expect(placesOf(findingsOf('times-100', [{ ...first, numberFormats: formats }]))).toEqual(['Sheet1!G3']);
  });

  it('is none of a condition beside a rate', () => {
    expect(found(fractions, both('=IF(F2*100>3,TURNOVER.OPENBASE(D2,B2),0)'), ['0%', '0%'])).toEqual([]);
  });

  it('has no number where the cell shows an error', () => {
    const [{ facts }] = found(both('=TURNOVER.OPENBASE(D2,B2)*100', '#DIV/0!'), [], ['0%', 'General']);
    expect(facts).toMatchObject({ rate: null, shown: null });
  });
});

describe('a rate compared with a number', () => {
  const compared = (rates: readonly Written[], limit: string) =>
    found(rates, both(`=IF(F2>${limit},"!","")`, ''), ['0.0', 'General']).map(({ severity, formulaSuggested }) => [
      severity,
      formulaSuggested,
    ]);

  it.each<[string, string | null]>([
    ['100', '=IF(F2>100%,"!","")'],
    ['5', '=IF(F2>5%,"!","")'],
    ['4.9', null],
    ['2', null],
    ['1', null],
    ['0', null],
  ])('as a fraction with %s', (limit, suggested) =>
    expect(compared(fractions, limit)).toEqual(suggested ? [['wrong', suggested]] : []),
  );

  it.each<[string, string | null]>([
    ['100', null],
    ['2', null],
    ['1.1', null],
    ['1', '=IF(F2>100,"!","")'],
    ['0.15', '=IF(F2>15,"!","")'],
    ['0.07', '=IF(F2>7,"!","")'],
    ['0', null],
  ])('in percent with %s', (limit, suggested) =>
    expect(compared(percent, limit)).toEqual(suggested ? [['check', suggested]] : []),
  );

  it('is told with every number', () => {
    const facts = (rates: readonly Written[], formula: string) =>
      found(rates, both(formula, ''), ['0.0', 'General']).map((finding) => finding.facts);
    expect(facts(fractions, '=F2>80')).toEqual([
      { kind: 'compared', cell: 'G2', rateCell: 'F2', rate: 0.05, shown: 0.05, limit: 80, count: 2 },
    ]);
    expect(facts(percent, '=F2>0.8')).toEqual([
      { kind: 'againstOne', cell: 'G2', rateCell: 'F2', rate: 0.05, shown: 5, limit: 0.8, count: 2 },
    ]);
    expect(facts(fractions, '=TURNOVER.OPENBASE(D2,B2)>80')).toEqual([
      { kind: 'compared', cell: 'G2', rateCell: '', rate: null, shown: null, limit: 80, count: 2 },
    ]);
    expect(facts(['n/a', fractions[1]], '=F2>80')).toEqual([
      { kind: 'compared', cell: 'G3', rateCell: 'F3', rate: 0.05, shown: 0.05, limit: 80, count: 1 },
    ]);
    expect(facts([fractions[0], 'n/a'], '=F2>80')).toMatchObject([{ cell: 'G2', count: 1 }]);
    expect(facts(fractions, '=AND(F2>2,F2>80)')).toMatchObject([{ limit: 80 }]);
    expect(facts(fractions, '=AND(B2>90,F2>80)')).toMatchObject([{ limit: 80 }]);
  });

  it('may stand on another sheet', () => {
    const report = sheetFrom('Report', [['High', gives('=Data!F2>80', false)]]);
    const [{ facts }] = findingsOf('times-100', [sheet(fractions, [], ['0.0', 'General'], 'Data'), report]);
    expect(facts.rateCell).toBe('Data!F2');
  });
});
