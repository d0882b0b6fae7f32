import { describe, expect, it } from 'vitest';
import { callOf, fillingOf, numberFormatOf } from '../../../src/taskpane/functions/call';
import { usualMethod } from '../../../src/taskpane/functions/methodArgument';
import { houseChoice } from '../../../src/taskpane/house/houseMethod';
import type { Recognised } from '../../../src/taskpane/functions/recognised';
import { catalogueIn, functionCalled } from './catalogues';

const table: Recognised = {
  sheet: 'Six months',
  address: 'A6:E11',
  method: null,
  cells: {
    opening: 'B6:B11',
    hires: 'C6:C11',
    leavers: 'D6:D11',
    closing: 'E6:E11',
    lost: 'D6:D11',
    headcounts: 'E6:E11',
  },
};
const staff: Recognised = {
  sheet: 'Staff',
  address: 'A1:F301',
  method: null,
  cells: {
    hired: 'Staff!$B$2:$B$301',
    left: 'Staff!$C$2:$C$301',
    from: 'DATE(2022,1,1)',
    to: 'DATE(2022,12,31)',
    as_of: 'DATE(2022,12,31)',
    dates: 'DATE(2022,12,31)',
  },
};
const formulaOf = (id: string, recognised: Recognised | null, target: string | null = null, method = '"average"') =>
  callOf(functionCalled(id), recognised, target, method);

describe('the formula of a function for the recognised cells', () => {
  it.each([
    ['AVGBASE', '=TURNOVER.AVGBASE(D6:D11,B6:B11,E6:E11)'],
    ['CUMULATIVE', '=TURNOVER.CUMULATIVE(D6:D11,B6:B11,C6:C11)'],
    ['RATE', '=TURNOVER.RATE("average",D6:D11,B6:B11,C6:C11,E6:E11)'],
    ['MEANBASE', '=TURNOVER.MEANBASE(D6:D11,E6:E11)'],
    ['COMPARE', '=TURNOVER.COMPARE(D6:D11,B6:B11,C6:C11,E6:E11)'],
    ['RECONCILE', '=TURNOVER.RECONCILE(D6:D11,B6:B11,C6:C11,E6:E11)'],
    ['CHURN', '=TURNOVER.CHURN(D6:D11,B6:B11)'],
  ])('%s on a table of periods', (id, formula) =>
    expect(formulaOf(id, table)).toEqual({ formula, missing: [], isFilled: true }),
  );

  it.each([
    ['ROSTER.HEADCOUNT', '=TURNOVER.ROSTER.HEADCOUNT(Staff!$B$2:$B$301,Staff!$C$2:$C$301,DATE(2022,12,31))'],
    [
      'ROSTER.RATE',
      '=TURNOVER.ROSTER.RATE(Staff!$B$2:$B$301,Staff!$C$2:$C$301,DATE(2022,1,1),DATE(2022,12,31),"average")',
    ],
    ['ROSTER.CHECK', '=TURNOVER.ROSTER.CHECK(Staff!$B$2:$B$301,Staff!$C$2:$C$301)'],
    [
      'ROSTER.NEWHIRE',
      '=TURNOVER.ROSTER.NEWHIRE(Staff!$B$2:$B$301,Staff!$C$2:$C$301,DATE(2022,1,1),DATE(2022,12,31),DATE(2022,12,31))',
    ],
  ])('%s on a staff list', (id, formula) =>
    expect(formulaOf(id, staff)).toEqual({ formula, missing: [], isFilled: true }),
  );

  it('shows in its place what is missing', () => {
    const { formula, missing } = formulaOf('ROSTER.GROUPS', staff);
    expect(formula).toBe(
      '=TURNOVER.ROSTER.GROUPS(Staff!$B$2:$B$301,Staff!$C$2:$C$301,DATE(2022,1,1),DATE(2022,12,31),‹group›,"average")',
    );
    expect(missing.map(({ name }) => name)).toEqual(['group']);
    expect(formulaOf('RETENTION', null).formula).toBe('=TURNOVER.RETENTION(‹stayed›,‹started›)');
  });

  it('without anything recognised every needed argument is missing, and no other', () => {
    for (const entry of catalogueIn('en-US')) {
      const { missing } = callOf(entry, null, null, '"average"');
      const needed = entry.parameters.filter(({ name, isOptional }) => !isOptional && name !== 'method');
      expect(missing, entry.id).toEqual(needed);
    }
  });

  it('leaves room for an optional argument that is not known before one that is', () => {
    const recognised = { ...table, cells: { opening: 'B6', leavers: 'D6', closing: 'E6' } };
    expect(formulaOf('RATE', recognised).formula).toBe('=TURNOVER.RATE("average",D6,B6,,E6)');
  });

  it('names the sheet of the cells where the formula goes to another one', () => {
    expect(formulaOf('OPENBASE', table, 'Six months').formula).toBe('=TURNOVER.OPENBASE(D6:D11,B6:B11)');
    expect(formulaOf('OPENBASE', table, 'Notes').formula).toBe(
      "=TURNOVER.OPENBASE('Six months'!D6:D11,'Six months'!B6:B11)",
    );
    const mixed = { ...table, cells: { leavers: '35', opening: 'Data!B2' } };
    expect(formulaOf('OPENBASE', mixed, 'Notes').formula).toBe('=TURNOVER.OPENBASE(35,Data!B2)');
  });
});

describe('the cells a formula fills', () => {
  it.each([
    ['RATE', [1, 1], '0.0%'],
    ['PERIODRATES', [6, 1], '0.0%'],
    ['RECONCILE', [6, 1], undefined],
    ['COMPARE', [6, 8], undefined],
    ['BASE', [1, 1], undefined],
    ['NETGROWTH', [1, 1], '0.0%'],
  ])('%s: %j as %s', (id, [rowCount, columnCount], format) => {
    expect(fillingOf(id, formulaOf(id, table).formula)).toMatchObject({ rowCount, columnCount });
    expect(numberFormatOf(id)).toBe(format);
  });
});

describe('the method in a formula', () => {
  it('is the house method where there is one, then that of the selected formula', () => {
    expect(usualMethod(houseChoice('="opening"'), 'mean')).toBe('house');
    expect(usualMethod(houseChoice(null), 'mean')).toBe('mean');
    expect(usualMethod(houseChoice('=Data!$A$1'), null)).toBe('average');
  });
});
