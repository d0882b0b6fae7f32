import { describe, expect, it } from 'vitest';
import type { AuditedSheet } from '../../src/audit/snapshot';
import { showsPercent } from '../../src/audit/scale/percentFormat';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, placesOf, sheetFrom, tableOf } from './auditOf';

const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover', 'Flag'];

/** Two months; the rate in F, something about it in G. */
function months(
  rate: string,
  rates: readonly (number | string)[],
  format: string,
  flag = '',
  headers = english,
): AuditedSheet {
  const rows = tableOf(
    headers,
    ['Jan', 'Feb'],
    [100, 100],
    [5, 5],
    [5, 5],
    [100, 100],
    rate === '' ? rates : copiedDown(rate, rates),
    flag === '' ? [] : copiedDown(flag, ['', '']),
  );
  const sheet = sheetFrom('Sheet1', rows);
  return { ...sheet, numberFormats: sheet.values.map((row) => row.map((_, i) => (i === 5 ? format : 'General'))) };
}
const found = (...args: Parameters<typeof months>) => findingsOf('times-100', [months(...args)]);

describe('a rate multiplied by 100, and shown as a percentage', () => {
  it.each([
    ['=TURNOVER.OPENBASE(D2,B2)*100', '=TURNOVER.OPENBASE(D2,B2)'],
    ['=100*TURNOVER.OPENBASE(D2,B2)', '=TURNOVER.OPENBASE(D2,B2)'],
    ['=ROUND(TURNOVER.OPENBASE(D2,B2)*100,1)', '=ROUND(TURNOVER.OPENBASE(D2,B2),3)'],
    ['=IFERROR(TURNOVER.OPENBASE(D2,B2)*100,"")', '=IFERROR(TURNOVER.OPENBASE(D2,B2),"")'],
    ['=D2/B2*100', '=D2/B2'],
    ['=(D2/B2)*100', '=D2/B2'],
    ['=D2*100/B2', '=D2/B2'],
    ['=ROUND(D2/((B2+E2)/2)*100,2)', '=ROUND((D2/((B2+E2)/2)),4)'],
  ])('%s', (formula, suggested) => {
    const [finding, ...others] = found(formula, [5, 5], '0.0%');
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F2:F3']);
    expect(finding).toMatchObject({ severity: 'wrong', formulaSuggested: suggested });
    expect(finding.facts).toEqual({
      kind: 'shown',
      cell: 'F2',
      count: 2,
      rateCell: '',
      rate: 0.05,
      shown: 5,
      limit: 100,
    });
    expect(finding.fix).toHaveLength(2);
  });

  it.each([
    ['期初人数', '入职人数', '离职人数', '期末人数'],
    ['期初人數', '新進人數', '離職人數', '期末人數'],
  ])('under %s, %s, %s, %s', (...heads) => {
    expect(found('=D2/B2*100', [5, 5], '0.00%', '', ['月', ...heads, '率', ''])).toHaveLength(1);
  });

  it('also where the rate stands in another cell, or TEXT makes the percentage', () => {
    const sheet = months('=TURNOVER.OPENBASE(D2,B2)', [0.05, 0.05], '0.0%', '=F2*100');
    const formats = sheet.numberFormats!.map((row) => row.map((format, i) => (i === 6 ? '0%' : format)));
    const findings = findingsOf('times-100', [{ ...sheet, numberFormats: formats }]);
    expect(placesOf(findings)).toEqual(['Sheet1!G2:G3']);
    expect(findings[0].formulaSuggested).toBe('=F2');
    const texts = found('=TEXT(TURNOVER.OPENBASE(D2,B2)*100,"0.0%")', ['500.0%', '500.0%'], 'General');
    expect(texts[0].formulaSuggested).toBe('=TEXT(TURNOVER.OPENBASE(D2,B2),"0.0%")');
  });
});

describe('a fraction compared with a percentage', () => {
  it.each([
    ['=IF(F2>100,"!","")', 100, '=IF(F2>100%,"!","")'],
    ['=IF(F2>=80,"!","")', 80, '=IF(F2>=80%,"!","")'],
    ['=IF(100<F2,"!","")', 100, '=IF(100%<F2,"!","")'],
    ['=IF(AND(B2>0,$F2>10),"!","")', 10, '=IF(AND(B2>0,$F2>10%),"!","")'],
    ['=TURNOVER.OPENBASE(D2,B2)>100', 100, '=TURNOVER.OPENBASE(D2,B2)>100%'],
    ['=IF(ROUND(F2,2)>12.5,"!","")', 12.5, '=IF(ROUND(F2,2)>12.5%,"!","")'],
    ['=MAX(F$2:F$3)>100', 100, '=MAX(F$2:F$3)>100%'],
    ['=COUNTIF(F$2:F$3,">80")', 80, '=COUNTIF(F$2:F$3,">80%")'],
  ])('%s', (flag, limit, suggested) => {
    const [finding, ...others] = found('=TURNOVER.OPENBASE(D2,B2)', [0.05, 0.05], '0.0%', flag);
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!G2:G3']);
    expect(finding).toMatchObject({ severity: 'wrong', formulaSuggested: suggested });
    expect(finding.facts).toMatchObject({ kind: 'compared', cell: 'G2', limit });
    expect(finding.fix).toHaveLength(2);
  });

  it('whoever calculated or typed it', () => {
    expect(found('=D2/B2', [0.05, 0.05], '', '=IF(F2>100,1,0)')).toHaveLength(1);
    expect(found('', [0.05, 0.07], '0.0%', '=IF(F2>100,1,0)', [...english.slice(0, 5), 'Turnover rate'])).toHaveLength(
      1,
    );
  });
});

describe('a rate multiplied by 100 that is compared with 1', () => {
  it.each([
    ['=IF(F2>1,"!","")', '=IF(F2>100,"!","")'],
    ['=IF(F2>=0.8,"!","")', '=IF(F2>=80,"!","")'],
  ])('%s', (flag, suggested) => {
    const [finding] = found('=TURNOVER.OPENBASE(D2,B2)*100', [5, 5], '0.0', flag);
    expect(finding).toMatchObject({ severity: 'check', formulaSuggested: suggested, fix: null });
    expect(finding.facts).toMatchObject({ kind: 'againstOne', rateCell: 'F2', shown: 5 });
  });
});

describe('silence', () => {
  it.each([
    ['100% changes nothing', '=TURNOVER.OPENBASE(D2,B2)*100%', '0.0%'],
    ['by hand as well', '=D2/B2*100%', '0.0%'],
    ['a number before a % sign', '=TURNOVER.OPENBASE(D2,B2)*100', '0.0'],
    ['in a General format', '=D2/B2*100', 'General'],
    ['in a format that is not known', '=D2/B2*100', ''],
    ['a % sign in quotes is text', '=TURNOVER.OPENBASE(D2,B2)*100', '0.0"%"'],
    ['with an escaped % sign', '=TURNOVER.OPENBASE(D2,B2)*100', '0.0\\%'],
    ['TEXT with a sign of its own', '=TEXT(TURNOVER.OPENBASE(D2,B2)*100,"0.0")&"%"', 'General'],
    ['a rate', '=TURNOVER.OPENBASE(D2,B2)', '0.0%'],
    ['no turnover', '=H2/I2*100', '0.0%'],
    ['a hundred people', '=TURNOVER.OPENBASE(D2,100)', '0.0%'],
    ['people', '=TURNOVER.OPENBASE(D2,B2)*B2', '0.0%'],
    ['a formula that cannot be read', '=TURNOVER.OPENBASE(D2,B2*100', '0.0%'],
  ])('%s', (_title, formula, format) => expect(found(formula, [0.05, 0.05], format)).toEqual([]));

  it.each([
    ['compared with 1', '=IF(F2>1,"!","")'],
    ['compared with 100%', '=IF(F2>100%,"!","")'],
    ['compared with a fraction', '=IF(F2>=0.8,"!","")'],
    ['compared with 2, which may be 200%', '=IF(F2>2,"!","")'],
    ['compared with 0', '=IF(F2=0,"","x")'],
    ['people compared with 100', '=IF(B2>100,F2,"")'],
    ['counted with a fraction', '=COUNTIF(F$2:F$3,">0.8")'],
    ['compared with a word', '=IF(A2="100",1,0)'],
    ['times 100 compared with 100', '=IF(F2*100>100,"!","")'],
  ])('%s', (_title, flag) => expect(found('=TURNOVER.OPENBASE(D2,B2)', [0.05, 0.05], '0.0%', flag)).toEqual([]));

  it('a rate multiplied by 100 that is compared with 100', () => {
    expect(found('=TURNOVER.OPENBASE(D2,B2)*100', [5, 5], '0.0', '=IF(F2>100,"!","")')).toEqual([]);
  });
});

describe('formats', () => {
  it.each([
    ['0%', true],
    ['0.00%;[Red]-0.00%', true],
    ['General', false],
    ['', false],
    ['0.0"%"', false],
    ['0\\%', false],
    ['[>1]0;0', false],
    ['[$%-409]0', false],
    ['[$-409]0%', true],
  ])('%s: %s', (format, expected) => expect(showsPercent(format)).toBe(expected));
});

describe('the sentences', () => {
  it.each(languages)('have the numbers in %s', (language) => {
    const { title, why } = wordsOfRule('times-100', language);
    const facts = { cell: 'F2', count: 2, rateCell: 'E2', rate: 0.05, shown: 5, limit: 80 };
    expect(title({ ...facts, kind: 'shown' })).toMatch(/F2.*500\.0%.*5\.0%/);
    expect(title({ ...facts, kind: 'compared' })).toMatch(/F2.*E2.*5\.0%.*80.*8000\.0%/);
    expect(why({ ...facts, kind: 'compared' })).toContain('80%');
    expect(title({ ...facts, kind: 'againstOne', limit: 1 })).toMatch(/F2.*5.*1/);
  });
});
