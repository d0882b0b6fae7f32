import { existing, notImplemented } from '../protocol/hostError';
import type { HostObject, HostType } from '../protocol/hostObject';
import { intersection } from './address';
import { ConditionalFormat } from './conditionalFormat';
import type { RuleCondition } from './grid';
import type { SheetRange } from './range';

/** A new rule colours nothing until its condition and format are set. */
const conditionOfNewRule: Readonly<Record<string, RuleCondition>> = {
  CellValue: { kind: 'CellValue', operator: 'EqualTo', formula1: '=NA()' },
  Custom: { kind: 'Custom', formula: '=FALSE' },
};

/** Excel.ConditionalFormatCollection: the rules of the sheet which touch one range. */
export class ConditionalFormatCollection implements HostObject {
  readonly hostType = collectionType;
  constructor(readonly range: SheetRange) {}

  all(): ConditionalFormat[] {
    const { sheet, area } = this.range;
    return sheet.grid
      .rules(sheet.id)
      .filter((rule) => rule.areas.some((ruleArea) => intersection(ruleArea, area)))
      .map((rule) => new ConditionalFormat(sheet, rule.id));
  }

  find(id: string): ConditionalFormat | null {
    const { sheet, area } = this.range;
    const rule = sheet.grid.rule
      ? sheet.grid.rule(sheet.id, id)
      : sheet.grid.rules(sheet.id).find((each) => each.id === id);
    return rule?.areas.some((ruleArea) => intersection(ruleArea, area)) ? new ConditionalFormat(sheet, id) : null;
  }

  add(type: string): ConditionalFormat {
    const condition = conditionOfNewRule[type];
    if (!condition) throw notImplemented(`conditionalFormats.add("${type}")`);
    this.range.refuseIfProtected('allowFormatCells');
    const { sheet, area } = this.range;
    const id = sheet.grid.addRule(sheet.id, { areas: [area], condition, style: {}, stopIfTrue: false });
    return new ConditionalFormat(sheet, id);
  }
}

export const collectionType: HostType<ConditionalFormatCollection> = {
  name: 'ConditionalFormatCollection',
  properties: {},
  items: (formats) => formats.all(),
  getItem: (formats, id: string) => existing(formats.find(id)),
  methods: {
    add: (formats, type: string) => formats.add(type),
    getCount: (formats) => formats.all().length,
    getItem: (formats, id: string) => existing(formats.find(id)),
    getItemAt: (formats, index: number) => existing(formats.all()[index]),
    getItemOrNullObject: (formats, id: string) => formats.find(id),
    clearAll: (formats) => formats.all().forEach((format) => format.delete()),
  },
};
