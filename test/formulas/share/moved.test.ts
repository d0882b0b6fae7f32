import { describe, expect, it } from 'vitest';
import { liveCell, liveFormula, movedFormula, movesFrom } from '../../../src/formulas/share/liveReferences';
import { isSameFormula } from '../../../src/formulas/share/sameFormula';
import { withoutSpillSigns } from '../../../src/formulas/share/spillSigns';

const original = '=IFERROR(TURNOVER.AVGBASE(C2:C7,B2,\'Old, one\'!$E$7),"B2")';
const live = `=IF(TRUE,"",COUNT(May!C2:C7,May!B2,'Old, one'!$E$7))`;

describe('what follows the cells of a formula', () => {
  it('is a formula on them that shows nothing', () => {
    expect(liveFormula(original, 'May')).toBe(live);
    expect(liveCell('May report', 6, 5)).toBe("='May report'!F7");
  });

  it('leaves out other workbooks, names and columns of Tables', () => {
    expect(liveFormula('=TURNOVER.CHURN(Table1[Leavers],[Book2]May!B2)+TurnoverLimit', 'May')).toBe('');
  });

  it('names cells once that are read twice', () => {
    expect(liveFormula('=C2+C2+$C$2', 'May')).toBe('=IF(TRUE,"",COUNT(May!C2,May!$C$2))');
  });
});

const moved = (now: string, sheet = 'May') => {
  const moves = movesFrom(original, 'May', now);
  return moves && movedFormula(original, 'May', sheet, moves);
};

describe('a formula whose cells have moved', () => {
  it('is the very same where nothing has', () => expect(moved(live)).toBe(original));

  it.each([
    ['rows inserted', '=IF(TRUE,"",COUNT(May!C3:C9,May!B3,\'Old, one\'!$E$8))', "C3:C9,B3,'Old, one'!$E$8"],
    ['sheets renamed', '=IF(TRUE,"",COUNT(June!C2:C7,June!B2,New!$E$7))', 'C2:C7,B2,New!$E$7', 'June'],
    ['itself moved to another sheet', live, "May!C2:C7,May!B2,'Old, one'!$E$7", 'Other'],
    ['through LibreOffice', `=IF(TRUE(),"",COUNT(May!C2:C7,May!B3,'Old, one'!$E$7))`, "C2:C7,B3,'Old, one'!$E$7"],
  ])('%s', (_, now, args, sheet = 'May') => {
    expect(moved(now, sheet)).toBe(`=IFERROR(TURNOVER.AVGBASE(${args}),"B2")`);
  });

  it('is lost where its cells were deleted', () => {
    expect(moved(`=IF(TRUE,"",COUNT(May!#REF!,May!B2,'Old, one'!$E$7))`)).toBeNull();
    expect(moved('=IF(TRUE,"",COUNT(#REF!,May!B2))')).toBeNull();
  });
});

describe('whether a cell still holds what was written', () => {
  const written = { sheet: 'May', formula: '=IF(MIN(C2:C7,B2)<0.000001,NA(),SUM(C2:C7)/B2*TRUE)' };
  const moves = (now: string) => movesFrom('=TURNOVER.CHURN(C2:C7,B2)', 'May', now)!;
  const stayed = moves('=IF(TRUE,"",COUNT(May!C2:C7,May!B2))');
  const same = (formula: string, among = stayed, sheet = 'May') => isSameFormula({ formula, sheet }, written, among);

  it('is told whatever another program makes of spaces, numbers and names', () => {
    expect(same(written.formula)).toBe(true);
    expect(same('=if( MIN(C2:C7, B2)<1E-06,na(),SUM(May!$C$2:$C$7)/B2*TRUE())')).toBe(true);
  });

  it('is denied for another number, function or cell', () => {
    expect(same('=IF(MIN(C2:C7,B2)<0.00001,NA(),SUM(C2:C7)/B2*TRUE)')).toBe(false);
    expect(same('=IF(MAX(C2:C7,B2)<0.000001,NA(),SUM(C2:C7)/B2*TRUE)')).toBe(false);
    expect(same('=IF(MIN(C2:C7,B2)<0.000001,NA(),SUM(C2:C7)/B3*TRUE)')).toBe(false);
    expect(same('=IF(MIN(C2:C7,B2)<0.000001,NA(),SUM(C2:C7)/June!B2*TRUE)')).toBe(false);
  });

  it('goes along with inserted rows and renamed sheets', () => {
    const later = moves('=IF(TRUE,"",COUNT(June!C4:C12,June!B4))');
    expect(same('=IF(MIN(C4:C12,B4)<0.000001,NA(),SUM(C4:C12)/B4*TRUE)', later, 'June')).toBe(true);
    expect(same('=IF(MIN(C4:C12,B4)<0.000001,NA(),SUM(C5:C12)/B5*TRUE)', later, 'June')).toBe(false);
    expect(same(written.formula, later, 'June')).toBe(false);
  });

  it('knows the single cells of a range that has grown', () => {
    const inner = { sheet: 'May', formula: '=C3/C7+C2' };
    const grown = moves('=IF(TRUE,"",COUNT(May!C2:C9,May!B2))');
    expect(isSameFormula({ sheet: 'May', formula: '=C5/C9+C2' }, inner, grown)).toBe(true);
    expect(isSameFormula({ sheet: 'May', formula: '=C5/C10+C2' }, inner, grown)).toBe(false);
  });
});

describe('formulas on spilled cells', () => {
  const spillAt = (sheet: string, row: number, column: number) =>
    sheet === 'May' && row === 1 && column === 6 ? { rowCount: 6, columnCount: 1 } : null;

  it.each([
    ['=SUM(G2#)', '=SUM(G2:G7)'],
    ['=SUM($G$2#)+May!G2#', '=SUM($G$2:$G$7)+May!G2:G7'],
    ['=SUM(H2#)&"G2#"', '=SUM(H2#)&"G2#"'],
    ['=SUM(Other!G2#)', '=SUM(Other!G2#)'],
  ])('%s -> %s', (formula, shared) => expect(withoutSpillSigns(formula, 'May', spillAt)).toBe(shared));
});
