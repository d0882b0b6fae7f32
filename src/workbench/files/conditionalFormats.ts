import type { Area } from '../../host/workbook/grid';
import { areasOfRange, movedRule, rangeOfAreas } from '../../xlsx/conditionalRanges';
import type { ConditionalRule } from '../../xlsx/xlsxWorkbook';
import { areaFromRange, rangeFromArea } from '../grid/areas';
import { fileStyle, univerStyle } from './cellStyles';
import type { KeptRule } from './keptParts';

/** A rule as Univer keeps it in the workbook's data. */
export interface UniverRule {
  readonly cfId: string;
  readonly ranges: readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  readonly stopIfTrue: boolean;
  readonly rule: UniverRuleBody;
}

interface UniverRuleBody {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: ReturnType<typeof univerStyle>;
  readonly [more: string]: unknown;
}

const comparisons = new Set([
  'greaterThan',
  'greaterThanOrEqual',
  'lessThan',
  'lessThanOrEqual',
  'between',
  'notBetween',
  'equal',
  'notEqual',
]);
const signs: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};
const textRules = new Set(['containsText', 'notContainsText', 'beginsWith', 'endsWith']);

export interface SheetRules {
  readonly shown: readonly UniverRule[];
  readonly kept: Readonly<Record<string, KeptRule>>;
  readonly others: readonly ConditionalRule[];
}

/** The conditional formats of a sheet: those the spreadsheet can show, and the others. */
export function sheetRulesFrom(rules: readonly ConditionalRule[]): SheetRules {
  const shown: UniverRule[] = [];
  const kept: Record<string, KeptRule> = {};
  const others: ConditionalRule[] = [];
  const byPriority = [...rules].sort((a, b) => a.priority - b.priority);
  byPriority.forEach((rule, i) => {
    const areas = areasOfRange(rule.range);
    const body = areas.length > 0 ? bodyFrom(rule) : null;
    if (!body) return void others.push(rule);
    const cfId = `file-${i + 1}`;
    shown.push({ cfId, ranges: areas.map(rangeFromArea), stopIfTrue: rule.stopIfTrue === true, rule: body });
    kept[cfId] = { rule, areas, shown: JSON.stringify(body) };
  });
  return { shown, kept, others };
}

const formulasOf = ({ formula }: ConditionalRule): string[] =>
  Array.isArray(formula) ? formula : formula ? [formula] : [];

const numberIn = (text: string | undefined): number | null =>
  text !== undefined && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null;

function bodyFrom(rule: ConditionalRule): UniverRuleBody | null {
  const style = highlightStyle(rule);
  const highlight = { type: 'highlightCell', style };
  const [first, second] = formulasOf(rule);
  if (rule.type === 'expression' && first) return { ...highlight, subType: 'formula', value: `=${first}` };
  if (rule.type === 'cellIs') return comparisonFrom(rule, first, second, highlight);
  if (rule.type === 'duplicateValues' || rule.type === 'uniqueValues') return { ...highlight, subType: rule.type };
  if (textRules.has(rule.type) && rule.text !== undefined)
    return { ...highlight, subType: 'text', operator: rule.type, value: rule.text };
  return null;
}

function comparisonFrom(
  { operator, range }: ConditionalRule,
  first: string | undefined,
  second: string | undefined,
  highlight: { type: string; style: UniverRuleBody['style'] },
): UniverRuleBody | null {
  if (!operator || first === undefined) return null;
  const [low, high] = [numberIn(first), numberIn(second)];
  if (operator === 'between' || operator === 'notBetween')
    return low !== null && high !== null ? { ...highlight, subType: 'number', operator, value: [low, high] } : null;
  if (low !== null) return { ...highlight, subType: 'number', operator, value: low };
  // Univer compares with numbers only: a formula for the first cell does the same.
  const corner = /^\$?([A-Z]+)\$?(\d+)/i.exec(range);
  return corner
    ? { ...highlight, subType: 'formula', value: `=${corner[1]}${corner[2]}${signs[operator]}(${first})` }
    : null;
}

/** In a conditional format the background of a solid fill is its fill. */
function highlightStyle({ style = {} }: ConditionalRule) {
  const { fill } = style;
  const color = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
  return univerStyle({
    font: style.font,
    ...(color ? { fill: { type: 'pattern', pattern: 'solid', fgColor: color } } : {}),
  });
}

/** The other way: unchanged rules as they came, with the cells they are for now; new ones as far as a file can say them. */
export function rulesForFile(
  rules: readonly UniverRule[],
  kept: Readonly<Record<string, KeptRule>>,
  others: readonly ConditionalRule[],
): ConditionalRule[] {
  const own = rules.flatMap((rule): Omit<ConditionalRule, 'priority'>[] => {
    const known = kept[rule.cfId];
    const areas = rule.ranges.map(areaFromRange);
    if (known && known.shown === JSON.stringify(rule.rule)) return [movedRule(known.rule, known.areas, areas)];
    const made = ruleFrom(rule, areas);
    return made ? [made] : [];
  });
  return [...own, ...others].map((rule, i) => ({ ...rule, priority: i + 1 }));
}

function ruleFrom({ rule, stopIfTrue }: UniverRule, areas: readonly Area[]): Omit<ConditionalRule, 'priority'> | null {
  const base = { range: rangeOfAreas(areas), style: fileRuleStyle(rule.style), ...(stopIfTrue ? { stopIfTrue } : {}) };
  const { subType = '', operator = '', value } = rule;
  if (subType === 'formula') return { ...base, type: 'expression', formula: String(value).replace(/^=/, '') };
  if (subType === 'duplicateValues' || subType === 'uniqueValues') return { ...base, type: subType };
  if (subType !== 'number' || !comparisons.has(operator)) return null;
  return {
    ...base,
    type: 'cellIs',
    operator: operator as ConditionalRule['operator'],
    formula: Array.isArray(value) ? value.map(String) : String(value),
  };
}

function fileRuleStyle(style: UniverRuleBody['style']): ConditionalRule['style'] {
  const { fill, font } = fileStyle(style ?? {});
  const color = fill?.type === 'pattern' ? fill.fgColor : undefined;
  return {
    ...(font ? { font } : {}),
    ...(color ? { fill: { type: 'pattern', pattern: 'solid', bgColor: color } } : {}),
  };
}
