import { describe, expect, it } from 'vitest';
import { invariantFormula, shownFormula } from '../../src/formulas/separators';

const german = { list: ';', decimal: ',' };

describe('formulas as the user’s Excel shows them', () => {
  it.each([
    ['=C2/((B2+E2)/2)', '=C2/((B2+E2)/2)'],
    ['=SUM(B2,0.5)', '=SUM(B2;0,5)'],
    ['=TURNOVER.RATE("average",D2,B2,,E2)', '=TURNOVER.RATE("average";D2;B2;;E2)'],
    ['=IF(A1=".5,x;""y""",1.25,.5)', '=IF(A1=".5,x;""y""";1,25;,5)'],
    ["=SUM('Q1, 1.5'!B2:B7,'it''s, so'!A1)", "=SUM('Q1, 1.5'!B2:B7;'it''s, so'!A1)"],
    ['=SUM({1.5,2;3,4},1)', '=SUM({1,5\\2;3\\4};1)'],
    ['=SUM(Table1[[#Headers],[a,b]],[@离职],Table1[x,1.5])', '=SUM(Table1[[#Headers];[a,b]];[@离职];Table1[x,1.5])'],
    ['=Rate.2024*1.5E-3+Q1.5', '=Rate.2024*1,5E-3+Q1.5'],
    ['=ROUND(Müller.1,2)', '=ROUND(Müller.1;2)'],
    ['=IF(ISERROR(#N/A),#DIV/0!,0.1)', '=IF(ISERROR(#N/A);#DIV/0!;0,1)'],
    ["=Table1[it''s, x']]+1.5", "=Table1[it''s, x']]+1,5"],
  ])('%s is shown as %s, and read back', (formula, shown) => {
    expect(shownFormula(formula, german)).toBe(shown);
    expect(invariantFormula(shown, german)).toBe(formula);
  });

  it('leaves formulas as they are where Excel has commas and points', () => {
    const formula = '=SUM({1.5,2;3,4},"a;b",Table1[[#All],[x]])';
    expect(shownFormula(formula, { list: ',', decimal: '.' })).toBe(formula);
    expect(invariantFormula(formula, { list: ',', decimal: '.' })).toBe(formula);
  });

  it('keeps the commas of arrays where only the list separator differs, as in Switzerland', () => {
    expect(shownFormula('=SUM({1,2},1.5)', { list: ';', decimal: '.' })).toBe('=SUM({1,2};1.5)');
    expect(invariantFormula('=SUM({1,2};1.5)', { list: ';', decimal: '.' })).toBe('=SUM({1,2},1.5)');
    expect(invariantFormula('=SUM({1\\2};1.5)', { list: ';', decimal: '.' })).toBe('=SUM({1\\2},1.5)');
  });

  it('takes a semicolon where both signs would be the same, as Excel does', () => {
    expect(shownFormula('=SUM(A1,1.5)', { list: ',', decimal: ',' })).toBe('=SUM(A1;1,5)');
  });
});
