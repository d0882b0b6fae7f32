import { intersection, parseArea } from '../../src/host/workbook/address';
import type {
  Area,
  BorderChange,
  BorderSide,
  CellValue,
  ConditionalRule,
  GridTable,
  ProtectionOptions,
  SheetVisibility,
  Spill,
  TextLook,
} from '../../src/host/workbook/grid';

export interface Cell {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
  /** What the cell shows, where it is not the value itself. */
  text?: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  look?: TextLook;
  borders?: Partial<Record<BorderSide, BorderChange>>;
  unlocked?: boolean;
  /** What may be typed into it, in words of the test's own. */
  validation?: string;
}

/** A value, a formula ("=A1*2"), or a cell in full. Numbers and texts stay what they are. */
export type CellInput = CellValue | Partial<Cell>;

/** Cells by the address of their top left corner: `{ A1: [['Month', 'Rate'], ['Jan', 0.5]], D1: '=B2' }`. */
export type SheetContents = Readonly<Record<string, CellInput | readonly (readonly CellInput[])[]>>;

type Calculation = (formula: string, row: number, column: number) => CellValue | CellValue[][];

const key = (row: number, column: number) => `${row},${column}`;
const place = (text: string) => text.split(',').map(Number) as [number, number];

/** One sheet of the memory grid: a map of cells, and what spilled from them. */
export class MemorySheet {
  visibility: SheetVisibility = 'Visible';
  protection: { password: string | undefined; options?: ProtectionOptions } | null = null;
  readonly rules: ConditionalRule[] = [];
  readonly tables: GridTable[] = [];
  merged: Area[] = [];
  readonly hiddenRows = new Set<number>();
  private readonly cells = new Map<string, Cell>();
  private readonly spilled = new Map<string, CellValue>();
  private spills: Spill[] = [];

  constructor(
    readonly id: string,
    public name: string,
    contents: SheetContents,
  ) {
    for (const [address, input] of Object.entries(contents)) {
      const corner = parseArea(address);
      const rows = Array.isArray(input) ? (input as readonly (readonly CellInput[])[]) : [[input as CellInput]];
      rows.forEach((row, i) => row.forEach((cell, j) => this.fill(corner.row + i, corner.column + j, cell)));
    }
  }

  private fill(row: number, column: number, input: CellInput): void {
    if (input === '') return;
    const cell = this.cell(row, column);
    if (typeof input === 'object') Object.assign(cell, input);
    else put(cell, input);
  }

  cell(row: number, column: number): Cell {
    const existing = this.cells.get(key(row, column));
    if (existing) return existing;
    const cell: Cell = { value: '' };
    this.cells.set(key(row, column), cell);
    return cell;
  }

  peek(row: number, column: number): Cell | undefined {
    const spilled = this.spilled.get(key(row, column));
    const cell = this.cells.get(key(row, column));
    return spilled === undefined ? cell : { ...cell, value: spilled };
  }

  read<T>(area: Area, reader: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rowCount }, (_, i) =>
      Array.from({ length: area.columnCount }, (__, j) =>
        reader(this.peek(area.row + i, area.column + j), area.row + i, area.column + j),
      ),
    );
  }

  change(area: Area, changeCell: (cell: Cell, i: number, j: number) => unknown): void {
    for (let i = 0; i < area.rowCount; i++)
      for (let j = 0; j < area.columnCount; j++) changeCell(this.cell(area.row + i, area.column + j), i, j);
  }

  write(area: Area, inputs: readonly (readonly (CellValue | null)[])[]): void {
    this.change(area, (cell, i, j) => {
      const input = inputs[i][j];
      if (input !== null) put(cell, input);
    });
  }

  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    const holds = (cell: Cell) =>
      cell.value !== '' ||
      cell.formula !== undefined ||
      (!valuesOnly &&
        Boolean(cell.numberFormat || cell.fill || cell.fontColor || cell.bold || cell.look || cell.borders));
    const filled = [...this.cells].filter(([, cell]) => holds(cell)).map(([at]) => place(at));
    const places = [...filled, ...[...this.spilled.keys()].map(place)].filter(
      ([row, column]) => !within || intersection(within, { row, column, rowCount: 1, columnCount: 1 }),
    );
    if (places.length === 0) return null;
    const [rows, columns] = [
      places.map(([row]) => row).sort(ascending),
      places.map(([, column]) => column).sort(ascending),
    ];
    const [row, column] = [rows[0], columns[0]];
    return { row, column, rowCount: rows.at(-1)! - row + 1, columnCount: columns.at(-1)! - column + 1 };
  }

  isSpilled(row: number, column: number): boolean {
    return this.spilled.has(key(row, column));
  }

  spillAreas(): Spill[] {
    return this.spills;
  }

  hasFormulas(): boolean {
    return [...this.cells.values()].some(({ formula }) => formula !== undefined);
  }

  /** Answers whether any value changed. */
  calculate(calculation: Calculation): boolean {
    const before = JSON.stringify([[...this.cells.values()].map(({ value }) => value), [...this.spilled]]);
    this.spilled.clear();
    this.spills = [];
    for (const [at, cell] of [...this.cells]) {
      if (cell.formula === undefined) continue;
      const [row, column] = place(at);
      const result = calculation(cell.formula, row, column);
      cell.value = Array.isArray(result) ? this.spill(result, row, column) : result;
    }
    return before !== JSON.stringify([[...this.cells.values()].map(({ value }) => value), [...this.spilled]]);
  }

  private spill(values: CellValue[][], row: number, column: number): CellValue {
    const area = { row, column, rowCount: values.length, columnCount: values[0].length };
    const others = this.read(
      area,
      (cell, r, c) =>
        (r !== row || c !== column) && cell !== undefined && (cell.value !== '' || cell.formula !== undefined),
    );
    if (others.flat().includes(true)) return '#SPILL!';
    this.spills.push({ area });
    values.forEach((line, i) =>
      line.forEach((value, j) => i + j > 0 && this.spilled.set(key(row + i, column + j), value)),
    );
    return values[0][0];
  }
}

const ascending = (a: number, b: number) => a - b;

/** The same reading of inputs as Grid.write asks for. A formula keeps what the cell held until something calculates it. */
function put(cell: Cell, input: CellValue): void {
  delete cell.formula;
  delete cell.text;
  if (typeof input === 'string' && input.startsWith('=') && input.length > 1) {
    cell.formula = input;
    cell.value = 0;
  } else cell.value = typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input;
}
