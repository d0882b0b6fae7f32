import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/turnover/method';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

const heads = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'];
const months = ['Jan', 'Feb', 'Mar', 'Apr'];
/** Some months: opening B, hires C, leavers D, closing E, rate F. */
const rows = (count: number, formula: string): Written[][] =>
  tableOf(
    heads,
    months.slice(0, count),
    [50, 52, 49, 51].slice(0, count),
    [5, 2, 4, 3].slice(0, count),
    [3, 5, 2, 4].slice(0, count),
    [52, 49, 51, 50].slice(0, count),
    copiedDown(formula, [0.1, 0.1, 0.1, 0.1].slice(0, count)),
  );
const table = (name: string, count: number, formula: string) => sheetFrom(name, rows(count, formula));

const average = '=TURNOVER.AVGBASE(D2,B2,E2)';
const opening = '=TURNOVER.OPENBASE(D2,B2)';
const closing = '=TURNOVER.CLOSEBASE(D2,E2)';

describe('the methods of a workbook', () => {
  it('are listed with the most frequent first, and the others marked on the first sheet that has one', () => {
    const sheets = [
      table('IT', 1, closing),
      table('HR', 2, opening),
      table('Sales', 4, average),
      table('Law', 1, closing),
    ];
    expect(findingsOf('mixed-methods', sheets).flatMap(writtenFinding)).toEqual([
      'mixed-methods (check) IT!F2: 1, mixed-methods|IT|methods',
      '  house: null',
      '  methods: [{"method":"average","cells":4,"where":["Sales!F2:F5"]},' +
        '{"method":"closing","cells":2,"where":["IT!F2","Law!F2"]},{"method":"opening","cells":2,"where":["HR!F2:F3"]}]',
      '  =TURNOVER.CLOSEBASE(D2,E2) -> null',
    ]);
  });

  it('are marked in all cells of that sheet that differ', () => {
    const both = sheetFrom('HR', [
      ...rows(2, opening),
      [],
      ['Total', '', '', '', '', gives('=TURNOVER.CLOSEBASE(D2:D3,E2:E3)', 0.1)],
    ]);
    const found = findingsOf('mixed-methods', [table('IT', 4, average), both, table('Law', 1, opening)]);
    expect(placesOf(found)).toEqual(['HR!F2:F3 F5']);
    expect(found[0].facts.methods.map(({ method, cells }) => [method, cells])).toEqual([
      ['average', 4],
      ['opening', 3],
      ['closing', 1],
    ]);
  });

  it('have no more than three addresses each', () => {
    const sheets = ['IT', 'HR', 'Law', 'Lab'].map((name) => table(name, 1, opening));
    const [finding] = findingsOf('mixed-methods', [...sheets, table('Sales', 2, average)]);
    expect(finding.facts.methods).toEqual([
      { method: 'opening', cells: 4, where: ['IT!F2', 'HR!F2', 'Law!F2'] },
      { method: 'average', cells: 2, where: ['Sales!F2:F3'] },
    ]);
    expect(placesOf([finding])).toEqual(['Sales!F2:F3']);
  });

  it('stand in rows as well', () => {
    const across: Written[][] = [
      ['', 'Jan', 'Feb', 'Mar'],
      ['Opening', 50, 52, 49],
      ['Leavers', 3, 5, 2],
      ['Closing', 52, 49, 51],
      ['Rate', ...['B', 'C', 'D'].map((column) => gives(`=TURNOVER.OPENBASE(${column}3,${column}2)`, 0.1))],
      ['Year', gives('=TURNOVER.AVGBASE(B3:D3,B2,D4)', 0.2)],
    ];
    expect(findingsOf('mixed-methods', across)[0].facts.methods).toEqual([
      { method: 'opening', cells: 3, where: ['Sheet1!B5:D5'] },
      { method: 'average', cells: 1, where: ['Sheet1!B6'] },
    ]);
  });
});

describe('methods against that of the house', () => {
  /** The rate by the method that a cell beside it names. */
  const named = (words: readonly string[], houseMethod: Method) =>
    findingsOf(
      'mixed-methods',
      rows(4, '=TURNOVER.RATE(G2,D2,B2,C2,E2)').map((row, i) => [...row, i === 0 ? 'Method' : (words[i - 1] ?? '')]),
      { houseMethod },
    );

  it('are a finding each, even in one column', () => {
    const found = named(['opening', 'average', 'closing', 'opening'], 'average');
    expect(found.map(({ key }) => key.split('|').pop())).toEqual(['opening', 'closing']);
    expect(placesOf(found)).toEqual(['Sheet1!F2 F5', 'Sheet1!F4']);
    expect(found.map(({ facts }) => facts.methods)).toEqual([
      [{ method: 'opening', cells: 2, where: ['F2', 'F5'] }],
      [{ method: 'closing', cells: 1, where: ['F4'] }],
    ]);
    expect(found.map(({ fix, formulaSuggested }) => [fix, formulaSuggested])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('have no more than three addresses', () => {
    const cells = ['F1', 'F3', 'F5', 'F7'].map((_, i): Written[] => [
      '',
      50,
      '',
      3,
      '',
      gives(`=TURNOVER.OPENBASE(D${i * 2 + 1},B${i * 2 + 1})`, 0.1),
    ]);
    const [finding] = findingsOf(
      'mixed-methods',
      cells.flatMap((row) => [row, []]),
      { houseMethod: 'average' },
    );
    expect(finding.facts.methods).toEqual([{ method: 'opening', cells: 4, where: ['F1', 'F3', 'F5'] }]);
  });

  it('are written in each cell for its own line', () => {
    const [finding] = findingsOf('mixed-methods', rows(3, average), { houseMethod: 'opening' });
    expect(writtenFinding(finding).slice(3)).toEqual([
      '  =TURNOVER.AVGBASE(D2,B2,E2) -> =TURNOVER.OPENBASE(D2,B2)',
      '  Sheet1!F2: =TURNOVER.AVGBASE(D2,B2,E2) -> =TURNOVER.OPENBASE(D2,B2)',
      '  Sheet1!F3: =TURNOVER.AVGBASE(D3,B3,E3) -> =TURNOVER.OPENBASE(D3,B3)',
      '  Sheet1!F4: =TURNOVER.AVGBASE(D4,B4,E4) -> =TURNOVER.OPENBASE(D4,B4)',
    ]);
  });

  it('are left to people where they are written by hand', () => {
    const [finding] = findingsOf('mixed-methods', rows(3, '=D2/B2'), { houseMethod: 'average' });
    expect(finding).toMatchObject({ fix: null, formulaSuggested: null, cellCount: 3 });
  });
});
