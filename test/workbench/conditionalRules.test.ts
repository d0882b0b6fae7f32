import { CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { describe, expect, it } from 'vitest';
import type { ComparisonOperator, ConditionalRule, RuleCondition } from '../../src/host/workbook/grid';
import { ruleFromUniver, univerRuleFrom } from '../../src/workbench/grid/conditionalRules';

const area = { row: 4, column: 5, rowCount: 6, columnCount: 2 };
const ruleWith = (condition: RuleCondition): Omit<ConditionalRule, 'id'> => ({
  areas: [area],
  condition,
  style: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
  stopIfTrue: false,
});
const comparison = (operator: ComparisonOperator, formula1: string, formula2?: string): RuleCondition => ({
  kind: 'CellValue',
  operator,
  formula1,
  ...(formula2 === undefined ? {} : { formula2 }),
});

describe("conditional formats on their way into Univer's rules and back", () => {
  it.each([
    comparison('GreaterThan', '=1'),
    comparison('LessThanOrEqual', '=0.8'),
    comparison('NotEqualTo', '=-2'),
    comparison('Between', '=0', '=1'),
    comparison('NotBetween', '=0', '=1'),
    { kind: 'Custom', formula: '=$A1>1' } as const,
  ])('keep %o', (condition) => {
    expect(ruleFromUniver(univerRuleFrom(ruleWith(condition), 'r1'))).toEqual({ id: 'r1', ...ruleWith(condition) });
  });

  it('compare with a name by a formula for the top left cell, as Univer compares with constants only', () => {
    const { rule } = univerRuleFrom(ruleWith(comparison('GreaterThan', '=TurnoverLimit')), 'r1');
    expect(rule).toMatchObject({ subType: CFSubRuleType.formula, value: '=F5>TurnoverLimit' });
  });

  it('are of another kind when Univer knows what Excel calls differently', () => {
    const scale = { type: 'colorScale', config: [] } as never;
    const found = ruleFromUniver({ cfId: 'c', ranges: [], stopIfTrue: false, rule: scale });
    expect(found.condition).toEqual({ kind: 'Other', excelType: 'ColorScale' });
  });
});
