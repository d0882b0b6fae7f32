import { beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/xlsx/readXlsx';
import type { XlsxWorkbook } from '../../src/xlsx/xlsxWorkbook';
import { sampleFiles } from '../../tools/samples/sampleFiles';

describe('the sample files', () => {
  const workbooks: Record<string, XlsxWorkbook> = {};
  beforeAll(async () => {
    for (const { name, bytes } of await sampleFiles()) workbooks[name] = await readXlsx(bytes);
  }, 60_000);

  it('are three in each language, with nothing to be warned of', () => {
    expect(Object.keys(workbooks)).toHaveLength(9);
    expect(Object.values(workbooks).flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('hold the values that the page calculates', () => {
    const [sheet] = workbooks['six-months.zh-CN.xlsx'].sheets;
    expect(sheet.name).toBe('六个月');
    expect([sheet.formulas[5][5], sheet.values[5][5], sheet.numberFormats[5][5]]).toEqual([
      '=TURNOVER.AVGBASE(D6,B6,E6)',
      1.0294117647058822,
      '0.0%',
    ]);
    expect(sheet.spills.length).toBeGreaterThan(2);
  });

  it('have no formula without a value, but where a table begins with a blank, nor one that is not resolved', () => {
    const faults = Object.values(workbooks).flatMap(({ sheets }) =>
      sheets.flatMap(({ formulas, values, spills }) =>
        formulas.flatMap((row, i) =>
          row.filter((formula, j) => {
            const isTable = spills.some(({ area }) => area.row === i && area.column === j && area.rowCount > 1);
            return (
              String(formula).startsWith('=') && (isTable ? ['#NAME?'] : ['', '#NAME?']).includes(String(values[i][j]))
            );
          }),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });
});
