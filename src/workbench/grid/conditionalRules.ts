import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IHighlightCell,
  type INumberHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { columnName } from '../../host/workbook/address';
import type { Area, ComparisonOperator, ConditionalRule, RuleCondition } from '../../host/workbook/grid';
import { areaFromRange, rangeFromArea } from './areas';

/** Translates between Excel's conditional formats and Univer's rules. */
const operators: Record<ComparisonOperator, CFNumberOperator> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const signs: Partial<Record<ComparisonOperator, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

const excelTypes: Record<string, string> = {
  text: 'ContainsText',
  rank: 'TopBottom',
  average: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
};

type Body = IConditionFormattingRule['rule'];

const isHighlight = (body: Body): body is Body & IHighlightCell => body.type === CFRuleType.highlightCell;
const isNumberRule = (body: Body): body is INumberHighlightCell =>
  isHighlight(body) && body.subType === CFSubRuleType.number;

function excelOperator(operator: CFNumberOperator): ComparisonOperator {
  const names = Object.keys(operators) as ComparisonOperator[];
  return names.find((name) => operators[name] === operator)!;
}

export function ruleFromUniver(rule: IConditionFormattingRule): ConditionalRule {
  const body = rule.rule;
  const style = isHighlight(body) ? body.style : undefined;
  return {
    id: rule.cfId,
    areas: rule.ranges.map(areaFromRange),
    condition: conditionOf(body),
    style: { fill: style?.bg?.rgb ?? undefined, fontColor: style?.cl?.rgb ?? undefined, bold: style?.bl === 1 },
    stopIfTrue: rule.stopIfTrue,
  };
}

function conditionOf(body: Body): RuleCondition {
  if (isNumberRule(body)) {
    const [first, second] = Array.isArray(body.value) ? body.value : [body.value];
    const operator = excelOperator(body.operator);
    return {
      kind: 'CellValue',
      operator,
      formula1: `=${first}`,
      ...(second === undefined ? {} : { formula2: `=${second}` }),
    };
  }
  if (isHighlight(body) && body.subType === CFSubRuleType.formula && 'value' in body)
    return { kind: 'Custom', formula: String(body.value) };
  const subType = isHighlight(body) ? body.subType : body.type;
  return { kind: 'Other', excelType: excelTypes[subType] ?? 'Custom' };
}

export function univerRuleFrom(rule: Omit<ConditionalRule, 'id'>, id: string): IConditionFormattingRule {
  const { fill, fontColor, bold } = rule.style;
  const style = {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(bold ? { bl: 1 } : {}),
  };
  return {
    cfId: id,
    ranges: rule.areas.map(rangeFromArea),
    stopIfTrue: rule.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, style, ...comparisonFrom(rule.condition, rule.areas[0]) } as Body,
  };
}

function comparisonFrom(condition: RuleCondition, firstArea: Area): object {
  if (condition.kind === 'Custom') return { subType: CFSubRuleType.formula, value: condition.formula };
  if (condition.kind === 'Other') throw new Error('Rules of other kinds cannot be written.');
  const [first, second] = [constantIn(condition.formula1), constantIn(condition.formula2)];
  const operator = operators[condition.operator];
  if (condition.operator === 'Between' || condition.operator === 'NotBetween')
    return { subType: CFSubRuleType.number, operator, value: [first ?? 0, second ?? 0] };
  if (first !== null) return { subType: CFSubRuleType.number, operator, value: first };
  // Univer compares with constants only: a reference becomes a formula rule written for the top left cell.
  const corner = `${columnName(firstArea.column)}${firstArea.row + 1}`;
  const compared = condition.formula1.replace(/^=/, '');
  return { subType: CFSubRuleType.formula, value: `=${corner}${signs[condition.operator]}${compared}` };
}

/** "=1.5" -> 1.5, "=TurnoverLimit" -> null */
function constantIn(formula: string | undefined): number | null {
  const text = (formula ?? '').replace(/^=/, '').trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}
