import { existing, invalidArgument, itemAlreadyExists, notImplemented } from '../protocol/hostError';
import { navigate, read, readWrite, type HostObject, type HostType } from '../protocol/hostObject';
import { absoluteAddress, parseArea, quotedSheetName, sheetOfAddress } from './address';
import { constantOf } from './constant';
import type { DefinedName, Grid } from './grid';
import { SheetRange } from './range';
import { findSheet, Worksheet } from './worksheet';

/** Letters, digits, "_", "." and "\", not beginning with a digit or a point; nothing that reads as a cell. */
const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const readsAsCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc])$/;

const referenceTo = ({ sheet, area }: SheetRange) => `=${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;

/** Microsoft: "Formulas always start with an equal sign." */
function checkedFormula(formula: unknown): string {
  if (typeof formula !== 'string' || !/^=./.test(formula)) throw invalidArgument();
  return formula;
}

/** Excel.NamedItemCollection: the names of the workbook, or those of one sheet. */
export class NamedItemCollection implements HostObject {
  readonly hostType = collectionType;

  constructor(
    readonly grid: Grid,
    readonly sheetId?: string,
  ) {}

  all(): NamedItem[] {
    const names = this.grid.definedNames?.() ?? [];
    return names
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ name }) => new NamedItem(this.grid, name, this.sheetId));
  }

  find(name: string): NamedItem | null {
    const wanted = name.toLowerCase();
    return this.all().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }

  add(name: string, reference: SheetRange | string, comment?: string): NamedItem {
    if (!this.grid.defineName) throw notImplemented('names.add() of this grid');
    if (typeof name !== 'string' || !validName.test(name) || readsAsCell.test(name)) throw invalidArgument();
    if (this.find(name)) throw itemAlreadyExists();
    const formula = checkedFormula(reference instanceof SheetRange ? referenceTo(reference) : reference);
    this.grid.defineName({ name, formula, comment, sheetId: this.sheetId, visible: true });
    return new NamedItem(this.grid, name, this.sheetId);
  }
}

/** Excel.NamedItem. Holds only the name; what it stands for is asked of the grid each time. */
class NamedItem implements HostObject {
  readonly hostType = itemType;

  constructor(
    readonly grid: Grid,
    readonly name: string,
    readonly sheetId: string | undefined,
  ) {}

  get definition(): DefinedName {
    const wanted = this.name.toLowerCase();
    const names = this.grid.definedNames?.() ?? [];
    return existing(names.find(({ name, sheetId }) => name.toLowerCase() === wanted && sheetId === this.sheetId));
  }

  change(change: Partial<DefinedName>): void {
    this.grid.defineName?.({ ...this.definition, ...change });
  }

  /** The range it stands for; null for a constant or a calculation. */
  get range(): SheetRange | null {
    const reference = this.definition.formula.replace(/^=/, '');
    const sheetName = sheetOfAddress(reference);
    const sheet = sheetName === undefined ? null : findSheet(this.grid, sheetName);
    if (!sheet || !/^[$A-Za-z\d:]+$/.test(reference.slice(reference.lastIndexOf('!') + 1))) return null;
    return new SheetRange(sheet, parseArea(reference));
  }

  /** As Excel gives it: "=" and the address of a range with dollar signs, else what the formula comes to. */
  get value(): unknown {
    const { range } = this;
    if (range) return referenceTo(range);
    const constant = constantOf(this.definition.formula);
    if (constant !== undefined) return constant;
    if (!this.grid.evaluate) throw notImplemented('NamedItem.value of a formula in this grid');
    return this.grid.evaluate(this.definition.formula);
  }

  get type(): string {
    if (this.range) return 'Range';
    const { value } = this;
    if (typeof value === 'number') return 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  get scopeSheet(): Worksheet | null {
    return this.sheetId === undefined ? null : new Worksheet(this.grid, this.sheetId);
  }

  delete(): void {
    this.grid.removeName?.(this.definition.name, this.sheetId);
  }
}

export const itemType: HostType<NamedItem> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  idKey: '_Id',
  properties: {
    name: read((item) => item.definition.name),
    formula: readWrite(
      (item) => item.definition.formula,
      (item, formula: string) => item.change({ formula: checkedFormula(formula) }),
    ),
    value: read((item) => item.value),
    type: read((item) => item.type),
    scope: read(({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet')),
    comment: readWrite(
      (item) => item.definition.comment ?? '',
      (item, comment: string) => item.change({ comment }),
    ),
    visible: readWrite(
      (item) => item.definition.visible ?? true,
      (item, visible: boolean) => item.change({ visible }),
    ),
    worksheet: navigate((item) => existing(item.scopeSheet)),
    worksheetOrNullObject: navigate((item) => item.scopeSheet),
  },
  methods: {
    getRange: (item) => existing(item.range),
    getRangeOrNullObject: (item) => item.range,
    delete: (item) => item.delete(),
  },
};

export const collectionType: HostType<NamedItemCollection> = {
  name: 'NamedItemCollection',
  properties: {},
  items: (names) => names.all(),
  getItem: (names, name: string) => existing(names.find(name)),
  methods: {
    add: (names, name: string, reference: SheetRange | string, comment?: string) => names.add(name, reference, comment),
    getItem: (names, name: string) => existing(names.find(name)),
    getItemOrNullObject: (names, name: string) => names.find(name),
    getCount: (names) => names.all().length,
  },
};
