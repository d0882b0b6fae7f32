import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/excel/area';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { checkWorkbook } from '../../src/audit/checkedWorkbook';
import { whyOver } from '../../src/taskpane/check/why';
import { gives, sheetFrom, workbookFrom } from './workbook';

const company: CellValue[][] = [
  ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
  ['Jan', 50, 3, 35, 18],
  ['Feb', 18, 35, 20, 33],
  ['Mar', 33, 20, 6, 47],
];

/** Why the value of a formula in G2 of a sheet beside the company's is over the limit. */
function why(formula: string, value: CellValue | CellValue[], limit = 1): string[] {
  const values = Array.isArray(value) ? value : [value];
  const rows = company.map((row, i) => {
    const result = i === 1 ? gives(formula, values[0]) : (values[i - 1] ?? '');
    return [...row, '', i === 0 ? '' : result];
  });
  const workbook = workbookFrom(sheetFrom('Data', rows), sheetFrom('Other', [[35], [20]]));
  const { findings } = checkWorkbook(workbook, limit);
  const speech = { sentences: paneSentences('en-US'), language: 'en-US' as const };
  return findings.map((finding) => whyOver(finding, workbook.sheets, limit, speech));
}

describe('why a value is over the limit, from its own inputs', () => {
  it.each<[string, CellValue | CellValue[], RegExp[]]>([
    ['=TURNOVER.AVGBASE(D2,B2,E2)', 35 / 34, [/^Jan: turnover 102\.9%\. 35 people left and 34 were there on average/]],
    ['=TURNOVER.AVGBASE(D2:D4,B2:B4,E2:E4)', 1.26, [/^Jan – Mar: turnover 125\.8%\. 61 people left and 48\.5/]],
    ['=TURNOVER.RATE("mhlw",D3,B3,C3,E3)', 1.11, [/^Feb: turnover 111\.1%.*at least 2 of the leavers were hired/]],
    ['=TURNOVER.CLOSEBASE(35,18)', 1.94, [/^Turnover 194\.4%\. 35 people left and 18 were there at the end/]],
    ['=TURNOVER.AVGBASE({35;20},{50;18},{18;33})', 1.33, [/^Turnover 132\.5%\. 55 people left/]],
    [
      '=TURNOVER.PERIODRATES("opening",D2:D4,B2:B4,C2:C4)',
      [0.7, 20 / 18, 0.18],
      [/^Feb: turnover 111\.1%\. 20 people left and 18/],
    ],
    [
      '=TURNOVER.ROLLING("opening",D2:D4,B2,C2:C4,E2:E4,2)',
      ['', 1.1, 26 / 18],
      [/^Jan – Feb: turnover 110\.0%\. 55 people left and 50/, /^Feb – Mar: turnover 144\.4%\. 26 people left and 18/],
    ],
    [
      '=TURNOVER.YTD("opening",D2:D4,B2,C2:C4)',
      [0.7, 1.1, 1.22],
      [/^Jan – Feb: turnover 110/, /^Jan – Mar: turnover 122/],
    ],
    [
      '=TURNOVER.MEANBASE(D2:D4,B2:B4)',
      61 / (101 / 3),
      [/61 people left, and the headcounts given are 33\.67 on average/],
    ],
    ['=ROUND(TURNOVER.MEANBASE(D2:D4,B2:B4),1)', 1.8, [/^Turnover 181\.2%\. 61 people left, and .* 33\.67 on average/]],
    ['=ROUND(TURNOVER.POOLED(D2:D3,E2:E3),1)', 1.1, [/^Turnover 107\.8% .* base of 51\./]],
    ['=ROUND(TURNOVER.HIRERATE(C3,B3,E3),0)', 2, [/35 people joined and 25\.5 were there .* 137\.3%/]],
    ['=TURNOVER.POOLED(D2:D3,E2:E3)', 55 / 51, [/over all groups\. 55 people left on a base of 51/]],
    ['=TURNOVER.HIRERATE(C3,B3,E3)', 35 / 25.5, [/Hires, not leavers: 35 people joined and 25\.5/]],
    ['=TURNOVER.FLUX(D2,B2,C2,E2)', 38 / 34, [/35 left and 3 joined, with 34 there/]],
    ['=TURNOVER.ANNUALIZE(F2,1)', 12.4, [/projection to a year: it would come to 1240\.0%/]],
    ['=TURNOVER.OPENBASE(D2,B2)*12', 8.4, [/projection to a year: it would come to 840\.0%/]],
    ['=TURNOVER.CLOSEBASE(D2,1)/12', 35 / 12, [/works 291\.7% out from several rates or numbers/]],
    ['=IF(C2>9,TURNOVER.OPENBASE(D2,B2),TURNOVER.CLOSEBASE(D2,E2))', 35 / 18, [/works 194\.4% out from several rates/]],
    ['=IF(C2>9,0,TURNOVER.CLOSEBASE(D2,E2))', 35 / 18, [/35 people left and 18 were there at the end/]],
    ['=AVERAGE(TURNOVER.OPENBASE(D2,B2),TURNOVER.CLOSEBASE(D2,E2))', 1.32, [/132\.0% out from several rates/]],
    ['=TURNOVER.AVGBASE(SUM(D2:D4),B2,E4)', 1.26, [/^It is calculated from “SUM\(D2:D4\)”/]],
    ['=TURNOVER.AVGBASE(Leavers,B2,E4)', 1.26, [/^It is calculated from “Leavers”\. This version/]],
    ['=TURNOVER.AVGBASE(Gone!D2,B2,E4)', 1.26, [/^The sheet “Gone” does not exist/]],
    ['=TURNOVER.AVGBASE(SUM(D:D),B2,E4)', 1.26, [/^It is calculated from/]],
    ['=TURNOVER.OPENBASE(Other!A1,E2)', 35 / 18, [/^Turnover 194\.4%\. 35 people left and 18/]],
  ])('%s', (formula, value, sentences) => {
    const given = why(formula, value);
    expect(given).toHaveLength(sentences.length);
    sentences.forEach((sentence, i) => expect(given[i]).toMatch(sentence));
  });

  it('says so where a rate is over the limit but not over 100%', () => {
    const [sentence] = why('=TURNOVER.CUMULATIVE(D2,B2,C2)', 35 / 53, 0.5);
    expect(sentence).toBe(
      'Jan: turnover 66.0%. 35 of the 53 people employed in the period left (50 at the start + 3 hired). That is over the limit of 50%.',
    );
  });
});
