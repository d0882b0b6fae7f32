import { existing, itemNotFound } from '../protocol/hostError';
import { navigate, read, readWrite, type HostObject, type HostType } from '../protocol/hostObject';
import type { ComparisonOperator, ConditionalRule, RuleCondition, RuleStyle } from './grid';
import { SheetRange } from './range';
import type { Worksheet } from './worksheet';

/** Excel.ConditionalFormat. Holds only the id: the grid keeps the rule, so the user's own edits of it are seen too. */
export class ConditionalFormat implements HostObject {
  readonly hostType = formatType;
  constructor(
    readonly sheet: Worksheet,
    readonly id: string,
  ) {}

  get rule(): ConditionalRule {
    const { grid, id: sheetId } = this.sheet;
    return existing(grid.rule ? grid.rule(sheetId, this.id) : grid.rules(sheetId).find(({ id }) => id === this.id));
  }

  get range(): SheetRange {
    return new SheetRange(this.sheet, this.rule.areas[0]);
  }

  delete(): void {
    this.range.refuseIfProtected('allowFormatCells');
    this.sheet.grid.removeRule(this.sheet.id, this.rule.id);
  }

  change(change: Partial<ConditionalRule>): void {
    this.range.refuseIfProtected('allowFormatCells');
    this.sheet.grid.changeRule(this.sheet.id, { ...this.rule, ...change });
  }

  restyle(style: RuleStyle): void {
    this.change({ style: { ...this.rule.style, ...style } });
  }

  get excelType(): string {
    const { condition } = this.rule;
    return condition.kind === 'Other' ? condition.excelType : condition.kind;
  }

  get priority(): number {
    return this.sheet.grid.rules(this.sheet.id).findIndex((rule) => rule.id === this.id);
  }
}

/** The parts of a conditional format which office.js reaches by property: cellValue, custom, .format, .fill, .font. */
class FormatPart implements HostObject {
  constructor(
    readonly hostType: HostType<FormatPart>,
    readonly owner: ConditionalFormat,
  ) {}
}

interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: ComparisonOperator;
}

type ConditionOf<K extends RuleCondition['kind']> = Extract<RuleCondition, { kind: K }>;

function conditionOf<K extends RuleCondition['kind']>(part: FormatPart, kind: K): ConditionOf<K> {
  const { condition } = part.owner.rule;
  if (condition.kind !== kind) throw itemNotFound();
  return condition as ConditionOf<K>;
}

export const fillType: HostType<FormatPart> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: readWrite(
      (part) => part.owner.rule.style.fill ?? '',
      (part, fill: string) => part.owner.restyle({ fill }),
    ),
  },
  methods: { clear: (part) => part.owner.restyle({ fill: undefined }) },
};

export const fontType: HostType<FormatPart> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: readWrite(
      (part) => part.owner.rule.style.fontColor ?? '',
      (part, fontColor: string) => part.owner.restyle({ fontColor }),
    ),
    bold: readWrite(
      (part) => part.owner.rule.style.bold ?? false,
      (part, bold: boolean) => part.owner.restyle({ bold }),
    ),
  },
  methods: {},
};

export const rangeFormatType: HostType<FormatPart> = {
  name: 'ConditionalRangeFormat',
  properties: {
    fill: navigate((part) => new FormatPart(fillType, part.owner)),
    font: navigate((part) => new FormatPart(fontType, part.owner)),
  },
  methods: {},
};

export const cellValueType: HostType<FormatPart> = {
  name: 'CellValueConditionalFormat',
  properties: {
    rule: readWrite(
      (part) => {
        const { formula1, formula2, operator } = conditionOf(part, 'CellValue');
        return { formula1, operator, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      (part, rule: CellValueRule) => part.owner.change({ condition: { kind: 'CellValue', ...rule } }),
    ),
    format: navigate((part) => new FormatPart(rangeFormatType, part.owner)),
  },
  methods: {},
};

export const customRuleType: HostType<FormatPart> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: readWrite(
      (part) => conditionOf(part, 'Custom').formula,
      (part, formula: string) => part.owner.change({ condition: { kind: 'Custom', formula } }),
    ),
  },
  methods: {},
};

export const customType: HostType<FormatPart> = {
  name: 'CustomConditionalFormat',
  properties: {
    rule: navigate((part) => new FormatPart(customRuleType, part.owner)),
    format: navigate((part) => new FormatPart(rangeFormatType, part.owner)),
  },
  methods: {},
};

const partOrNull = (owner: ConditionalFormat, kind: string, type: HostType<FormatPart>) =>
  owner.excelType === kind ? new FormatPart(type, owner) : null;

export const formatType: HostType<ConditionalFormat> = {
  name: 'ConditionalFormat',
  id: (format) => format.id,
  properties: {
    id: read((format) => format.id),
    type: read((format) => format.excelType),
    priority: read((format) => format.priority),
    stopIfTrue: readWrite(
      (format) => format.rule.stopIfTrue,
      (format, stopIfTrue: boolean) => format.change({ stopIfTrue }),
    ),
    cellValue: navigate((format) => new FormatPart(cellValueType, format)),
    cellValueOrNullObject: navigate((format) => partOrNull(format, 'CellValue', cellValueType)),
    custom: navigate((format) => new FormatPart(customType, format)),
    customOrNullObject: navigate((format) => partOrNull(format, 'Custom', customType)),
  },
  methods: {
    getRange: (format) => format.range,
    delete: (format) => format.delete(),
  },
};
