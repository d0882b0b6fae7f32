import { factsOf, type Parameter } from '../../src/formulas/functionFacts';
import type { ArgumentTexts } from '../../src/formulas/turnoverFormula';
import { columnLetters, type SheetCell } from './sheetCells';

/** An argument as a formula names it, and the cells that a function gets for it. */
export interface Input {
  readonly text: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** A call of a roster function on a sheet. */
export interface RosterCall {
  readonly id: string;
  readonly inputs: Partial<Record<Parameter, Input>>;
  /** What was different when the plain form was written; left out where nothing has changed since. */
  readonly before?: Partial<Record<Parameter, Input>>;
}

export interface SheetTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Below the headings. */
  readonly rowCount: number;
}

/** A staff list with the dates beside it, and the calls made on it. */
export interface RosterSheet {
  readonly name: string;
  /** The cells of the sheet, from A1. */
  readonly cells: SheetCell[][];
  /** Addresses on this sheet by name. */
  readonly names: Readonly<Record<string, string>>;
  /** The name of the Table that fills the sheet from A1, with as many columns and rows. */
  readonly table: SheetTable | null;
  readonly calls: readonly RosterCall[];
}

export const textsOf = ({ inputs }: RosterCall): ArgumentTexts =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input?.text]));

/** The arguments in the order of the function's parameters; null for those left out. */
export const cellsGiven = ({ id, inputs }: RosterCall): unknown[] =>
  factsOf(id).parameters.map((name) => inputs[name]?.cells ?? null);

/** Columns of the list. */
const places = ['hired', 'left', 'share', 'isIn', 'group', 'reason', 'mixed'] as const;
type Place = (typeof places)[number];
export type StaffRow = Readonly<Partial<Record<Place, SheetCell>>>;

export interface ListLayout {
  readonly isAcross?: boolean;
  /** Blank rows behind the last one. */
  readonly rest?: number;
  readonly isHeaded?: boolean;
  /** Formulas name whole columns. */
  readonly isWhole?: boolean;
  /** Formulas use defined names. */
  readonly isNamed?: boolean;
  /** The list is a Table of this name, under its headings. */
  readonly table?: string;
}

const heading: Required<StaffRow> = {
  hired: 'Hired',
  left: 'Left',
  share: 'FTE',
  isIn: 'Counts',
  group: 'Department',
  reason: 'Reason',
  mixed: 'Included',
};

const nameOf = (place: Place) => `Staff_${place}`;

/** What a cell shows: '=""' is empty text. */
const shownCell = (cell: SheetCell): unknown =>
  typeof cell === 'string' && cell.startsWith('=') ? cell.slice(2, -1).replaceAll('""', '"') : cell;

/** A list from A1 on, with a way to name its columns. */
export class ListOnSheet {
  readonly cells: SheetCell[][];
  private readonly lines: Readonly<Record<Place, SheetCell[]>>;
  readonly length: number;

  constructor(
    rows: readonly StaffRow[],
    private readonly layout: ListLayout = {},
  ) {
    const { isAcross, isHeaded, rest = 0 } = layout;
    const all = [...(isHeaded ? [heading] : []), ...rows, ...Array.from({ length: rest }, (): StaffRow => ({}))];
    this.length = all.length;
    this.lines = Object.fromEntries(
      places.map((place) => [place, all.map((row) => row[place] ?? null)]),
    ) as unknown as Record<Place, SheetCell[]>;
    const asRow = (row: StaffRow) => places.map((place) => row[place] ?? null);
    this.cells = isAcross
      ? places.map((place) => [...this.lines[place]])
      : [...(layout.table ? [asRow(heading)] : []), ...all.map(asRow)];
  }

  line(place: Place): Input {
    const shown = this.lines[place].map(shownCell);
    const cells = this.layout.isAcross ? [shown] : shown.map((cell) => [cell]);
    return { text: this.layout.isNamed ? nameOf(place) : this.addressOf(place), cells };
  }

  private addressOf(place: Place): string {
    const { isAcross, isWhole, table } = this.layout;
    if (table) return `${table}[${heading[place]}]`;
    const index = places.indexOf(place);
    const letter = columnLetters(index);
    if (isWhole) return `$${letter}:$${letter}`;
    return isAcross
      ? `$A$${index + 1}:$${columnLetters(this.length - 1)}$${index + 1}`
      : `$${letter}$1:$${letter}$${this.length}`;
  }

  get table(): SheetTable | null {
    const { table: name } = this.layout;
    return name ? { name, columns: places.map((place) => String(heading[place])), rowCount: this.length } : null;
  }

  get names(): Record<string, string> {
    if (!this.layout.isNamed) return {};
    return Object.fromEntries(places.map((place) => [nameOf(place), this.addressOf(place)]));
  }

  /** A condition on a column, with what it gives for each row. */
  where(place: Place, sign: '=' | '<>', word: string): Input {
    const { text, cells } = this.line(place);
    const isSame = (cell: unknown) => String(cell ?? '').toLowerCase() === word.toLowerCase();
    return {
      text: `${text}${sign}"${word}"`,
      cells: cells.map((row) => row.map((cell) => isSame(cell) === (sign === '='))),
    };
  }

  /** Two conditions at once. */
  static both(a: Input, b: Input): Input {
    const product = (y: number, x: number) => Number(a.cells[y][x]) * Number(b.cells[y][x]);
    return {
      text: `(${a.text})*(${b.text})`,
      cells: a.cells.map((row, y) => row.map((_, x) => product(y, x))),
    };
  }
}

/** A cell beside the list, or a constant. */
export const single = (text: string, value: unknown): Input => ({ text, cells: [[value]] });

/** Cells beside the list: texts such as J1 for what stands there. */
export function besideList(list: ListOnSheet, values: readonly SheetCell[]): { cells: SheetCell[][]; at: Input[] } {
  const [left, width] = [Math.max(9, list.cells[0].length + 1), Math.max(9, list.cells[0].length + 1)];
  const cells = Array.from({ length: Math.max(list.cells.length, values.length) }, (_, row) => {
    const line = [...(list.cells[row] ?? [])];
    while (line.length < width) line.push(null);
    return [...line, values[row] ?? null];
  });
  const at = values.map((value, row) => single(`$${columnLetters(left)}$${row + 1}`, shownCell(value)));
  return { cells, at };
}
