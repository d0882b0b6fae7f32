import { describe, expect, it } from 'vitest';
import { isSameArea, liveFormula, movedFormula, movesFrom } from '../../../src/formulas/share/liveReferences';
import { isOriginalsSheet, originalsMark } from '../../../src/formulas/share/originalsMark';
import { mentionsSpill, withoutSpillSigns } from '../../../src/formulas/share/spillSigns';

describe('a formula that follows cells', () => {
  const many = (count: number) => `=SUM(${Array.from({ length: count }, (_, i) => `A${i + 1}`).join(',')})`;

  it('follows up to two hundred of them', () => {
    expect(liveFormula(many(200), 'S')).toMatch(/^=IF\(TRUE,"",COUNT\(S!A1,.*,S!A200\)\)$/);
    expect(liveFormula(many(201), 'S')).toBe('');
  });

  it('is no longer than 8,000 characters', () => {
    const around = liveFormula('=A1', 'S').length - 1;
    expect(liveFormula('=A1', 'S'.repeat(8_000 - around))).toHaveLength(8_000);
    expect(liveFormula('=A1', 'S'.repeat(8_001 - around))).toBe('');
  });

  it.each([
    ['=1+2', ''],
    ['=SUM(C:C,3:4)', '=IF(TRUE,"",COUNT(May!C:C,May!3:4))'],
    ['=Jan:Mar!B2+B2', '=IF(TRUE,"",COUNT(May!B2))'],
    ['="B2"&C2', '=IF(TRUE,"",COUNT(May!C2))'],
  ])('%s is followed by %s', (formula, live) => expect(liveFormula(formula, 'May')).toBe(live));
});

describe('where cells are now', () => {
  it.each([
    ['', []],
    ['=IF(TRUE,"",COUNT(May!C3,June!B2))', ['May!C3', 'June!B2']],
    ['=IF(TRUE,"",COUNT(May!C3))', null],
    ['=IF(TRUE,"",COUNT(May!C3,May!B2,May!B3))', null],
    ['=IF(TRUE,"",COUNT(May!C3,May!B2)&#REF!)', null],
  ])('says %s', (live, expected) => {
    const moves = movesFrom('=C2/B2', 'May', live);
    expect(moves && moves.map(({ text }) => text)).toEqual(expected);
  });
});

describe('a formula moved along', () => {
  const moved = (formula: string, from: string, to: string, now = 'May') => {
    const count = (cells: string) => `=IF(TRUE,"",COUNT(${cells}))`;
    return movedFormula(formula, 'May', now, movesFrom(`=SUM(${from})`, 'May', count(to))!);
  };

  it.each([
    ['=C2', 'C2', 'May!C3', '=C3'],
    ['=C2', 'C2', 'May!D2', '=D2'],
    ['=C2:C7', 'C2:C7', 'May!C2:C8', '=C2:C8'],
    ['=C2:F2', 'C2:F2', 'May!C2:G2', '=C2:G2'],
    ['=C2:C7', 'C2:C7', 'May!C1:C7', '=C1:C7'],
    ['=$C$2+C$2+$C2', 'C2', 'May!D4', '=$D$4+D$4+$D4'],
    ['=$C2:C$7', 'C2:C7', 'May!C3:C8', '=$C3:C$8'],
    ['=May!C2', 'C2', 'May!C3', '=May!C3'],
    ['=may!$c2', 'C2', 'May!C2', '=may!$c2'],
    ['=may!C2', 'C2', 'May!C3', '=May!C3'],
    ['=C2', 'C2', "'Old, one'!C2", "='Old, one'!C2"],
    ['=May!C2', 'C2', 'June!C2', '=June!C2'],
    ['=C3+C2', 'C2', 'May!C3', '=C3+C3'],
    ['=[Book2]May!C2+C2', 'C2', 'May!C3', '=[Book2]May!C2+C3'],
    ['=Leavers/T[Left]+C2&"C2"', 'C2', 'May!C3', '=Leavers/T[Left]+C3&"C2"'],
    ['=June!C2+C2', 'C2', 'May!C3', '=June!C2+C3'],
  ])('%s, where %s is %s now, is %s', (formula, from, to, expected) => expect(moved(formula, from, to)).toBe(expected));

  it.each([
    ['=C2', 'June!C2', 'June', '=C2'],
    ['=C2', 'June!C3', 'June', '=C3'],
    ['=C2', 'june!C3', 'JUNE', '=C3'],
    ['=C2', 'june!C2', 'JUNE', '=C2'],
    ['=C2', 'May!C2', 'June', '=May!C2'],
    ['=May!C2', 'June!C2', 'June', '=June!C2'],
    ['=May!C2', 'May!C2', 'June', '=May!C2'],
  ])('%s, where C2 is %s now and the formula on %s, is %s', (formula, to, now, expected) =>
    expect(moved(formula, 'C2', to, now)).toBe(expected),
  );
});

it('two areas are the same when rows, columns and size are', () => {
  const area = { row: 1, column: 2, rowCount: 3, columnCount: 4 };
  expect(isSameArea(area, { ...area })).toBe(true);
  for (const name of ['row', 'column', 'rowCount', 'columnCount'] as const)
    expect(isSameArea(area, { ...area, [name]: 9 })).toBe(false);
});

describe('the sheet with the originals', () => {
  const sheet = (row: number, column: number, values: unknown[][]) => ({ area: { row, column }, values });
  it.each([
    [sheet(0, 0, [[originalsMark, 'more']]), true],
    [sheet(0, 0, [['originals']]), false],
    [sheet(1, 0, [[originalsMark]]), false],
    [sheet(0, 1, [[originalsMark]]), false],
    [sheet(0, 0, [[]]), false],
    [sheet(0, 0, []), false],
  ])('%j: %s', (cells, expected) => expect(isOriginalsSheet(cells)).toBe(expected));
});

describe('the sign of spilled cells', () => {
  const spillAt = (sheet: string, row: number, column: number) =>
    `${sheet} ${row} ${column}` === 'Data 1 6' ? { rowCount: 3, columnCount: 2 } : null;
  it.each([
    ['=SUM(Data!G2#)', '=SUM(Data!G2:H4)'],
    ["=SUM('Data'!$G2#,1)", '=SUM(Data!$G2:$H4,1)'],
    ['=Data!G$2#', '=Data!G$2:H$4'],
    ['=G2#', '=G2#'],
    ['=Data!G3#+Data!G2', '=Data!G3#+Data!G2'],
    ['=[Book2]Data!G2#', '=[Book2]Data!G2#'],
    ['=Staff#+"Data!G2#"', '=Staff#+"Data!G2#"'],
  ])('%s becomes %s', (formula, expected) => expect(withoutSpillSigns(formula, 'May', spillAt)).toBe(expected));

  it.each([
    ['=SUM(G2#)', true],
    ['=SUM(G2)', false],
    ['=SUM(G#)', false],
  ])('%s has one: %s', (formula, expected) => expect(mentionsSpill(formula)).toBe(expected));
});
