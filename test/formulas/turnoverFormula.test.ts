import { describe, expect, it } from 'vitest';
import { turnoverFormula, type ArgumentTexts } from '../../src/formulas/turnoverFormula';

describe('formulas with a function of the add-in', () => {
  it.each<[string, ArgumentTexts, string]>([
    ['CUMULATIVE', { leavers: 'C2:C7', opening: 'B2', hires: 'D2:D7' }, '=TURNOVER.CUMULATIVE(C2:C7,B2,D2:D7)'],
    [
      'RATE',
      { method: '"closing"', leavers: 'D2', opening: 'B2', closing: 'E2' },
      '=TURNOVER.RATE("closing",D2,B2,,E2)',
    ],
    [
      'RATE',
      { method: 'TurnoverMethod', leavers: '[@离职]', opening: '[@期初]', hires: ' ', closing: '' },
      '=TURNOVER.RATE(TurnoverMethod,[@离职],[@期初])',
    ],
    ['HIRESNEEDED', { current: 'A1', target: 'B1', rate: '20%' }, '=TURNOVER.HIRESNEEDED(A1,B1,20%)'],
    ['COST', { leavers: '3', salary: 'B1', multiple: '1.5' }, '=TURNOVER.COST(3,B1,1.5)'],
    ['FLAG', { rate: 'F2', limit: 'TurnoverLimit' }, '=TURNOVER.FLAG(F2,TurnoverLimit)'],
    [
      'ROSTER.RATE',
      { hired: 'Staff[Hired]', left: 'Staff[Left]', from: 'A1', to: 'B1', include: 'Staff[FTE]' },
      '=TURNOVER.ROSTER.RATE(Staff[Hired],Staff[Left],A1,B1,,Staff[FTE])',
    ],
  ])('%s with %j is %s', (id, args, formula) => expect(turnoverFormula(id, args)).toBe(formula));
});
