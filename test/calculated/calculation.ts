/**
 * Calculates a small workbook as Excel would, as far as workbooks in tests go: references to cells, sheets, Table columns and
 * names, arithmetic, the functions of excelFunctions.ts and the public TURNOVER functions with their spills.
 */
import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { referenceFrom, type Area } from '../../src/formulas/area';
import { catalogue, outcome } from '../functions/call';
import { excelFunctions } from './excelFunctions';
import {
  broadcast,
  isError,
  isMatrix,
  numberFrom,
  operation,
  single,
  type Matrix,
  type Operand,
  type Value,
} from './values';

export interface SourceTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

export interface Source {
  /** Rows of cells by sheet; text with a leading "=" is a formula, a blank is null. */
  readonly sheets: Readonly<Record<string, readonly (readonly Value[])[]>>;
  readonly tables: readonly SourceTable[];
  readonly names: Readonly<Record<string, string>>;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const spilling = new Set(catalogue.filter(({ result }) => result.dimensionality === 'matrix').map(({ id }) => id));
const isSpilling = (formula: string) => {
  const name = /^=TURNOVER\.([A-Z.]+)\(/.exec(formula)?.[1];
  return name !== undefined && spilling.has(name);
};

const isFormula = (value: Value | undefined): value is string =>
  typeof value === 'string' && value.length > 1 && value.startsWith('=');

export class Calculation {
  private readonly known = new Map<string, Value>();
  private readonly running = new Set<string>();
  /** How many rows and columns the formula in a cell fills, where it is more than its own. */
  readonly spills = new Map<string, readonly [rows: number, columns: number]>();

  constructor(private readonly source: Source) {
    for (const [sheet, rows] of Object.entries(source.sheets))
      rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (isFormula(cell) && isSpilling(cell)) this.spill({ sheet, row, column }, cell);
        }),
      );
  }

  valueAt(sheet: string, row: number, column: number): Value {
    const key = keyOf({ sheet, row, column });
    if (this.known.has(key)) return this.known.get(key)!;
    const cell = this.sheetRows(sheet)?.[row]?.[column] ?? null;
    if (!isFormula(cell)) return cell;
    if (this.running.has(key)) return 0; // a circle, in which Excel starts from 0
    this.running.add(key);
    const value = single(this.valueOf(parse(tokenize(cell)), { sheet, row, column })) ?? 0;
    this.running.delete(key);
    this.known.set(key, value);
    return value;
  }

  private sheetRows(sheet: string) {
    const name = Object.keys(this.source.sheets).find((each) => each.toLowerCase() === sheet.toLowerCase());
    return name === undefined ? undefined : this.source.sheets[name];
  }

  private spill(place: Place, formula: string): void {
    const result = this.valueOf(parse(tokenize(formula)), place);
    const rows: Matrix = isMatrix(result) ? result : [[result]];
    rows.forEach((cells, i) =>
      cells.forEach((value, j) =>
        this.known.set(keyOf({ ...place, row: place.row + i, column: place.column + j }), value ?? ''),
      ),
    );
    if (rows.length > 1 || rows[0].length > 1) this.spills.set(keyOf(place), [rows.length, rows[0].length]);
  }

  private valueOf(node: AstExpression | null | undefined, place: Place): Operand {
    switch (node?.type) {
      case undefined:
        return null;
      case 'Literal':
        return node.value as Value;
      case 'ErrorLiteral':
        return String(node.value);
      case 'ArrayExpression':
        return node.elements.map((row) => row.map((element) => single(this.valueOf(element as AstExpression, place))));
      case 'ReferenceIdentifier':
        return this.reference(node.value, place);
      case 'UnaryExpression':
        return this.unary(node.operator, this.valueOf(node.arguments[0], place));
      case 'BinaryExpression': {
        const given = node.arguments.map((argument) => this.valueOf(argument, place));
        return broadcast(given, (a, b) => operation(node.operator, a, b));
      }
      case 'CallExpression':
        return this.call(node.callee.type === 'Identifier' ? node.callee.name : '', node.arguments, place);
      default:
        throw new Error(`No formula here may hold a ${node?.type}`);
    }
  }

  private unary(operator: string, operand: Operand): Operand {
    const factor = operator === '%' ? 0.01 : operator === '-' ? -1 : 1;
    return broadcast([operand], (value) => {
      if (isError(value)) return value;
      const number = numberFrom(value);
      return number === null ? '#VALUE!' : factor === 0.01 ? number / 100 : number * factor;
    });
  }

  private reference(text: string, place: Place): Operand {
    const reference = referenceFrom(text);
    if (reference) return this.cells(reference.sheet ?? place.sheet, reference.area);
    if (text.includes('[')) return this.tableColumn(text, place);
    const name = Object.keys(this.source.names).find((each) => each.toLowerCase() === text.toLowerCase());
    return name === undefined ? '#NAME?' : this.valueOf(parse(tokenize(this.source.names[name])), place);
  }

  private cells(sheet: string, { row, column, rowCount, columnCount }: Area): Operand {
    const rows = this.sheetRows(sheet);
    if (!rows) return '#REF!';
    const width = Math.max(1, ...rows.map((cells) => cells.length));
    if (rowCount * columnCount === 1) return this.valueAt(sheet, row, column);
    return Array.from({ length: Math.max(1, Math.min(rowCount, rows.length - row)) }, (_, i) =>
      Array.from(
        { length: Math.max(1, Math.min(columnCount, Math.max(width, column + columnCount) - column)) },
        (_unused, j) => this.valueAt(sheet, row + i, column + j),
      ),
    );
  }

  /** Table1[Leavers], Table1[@Leavers], Table1[[#This Row],[Leavers]], [@Leavers]. */
  private tableColumn(text: string, place: Place): Operand {
    const [, name, inside] = /^([^[]*)\[(.*)\]$/s.exec(text)!;
    const isInside = ({ sheet, area }: SourceTable) =>
      sheet === place.sheet && place.row >= area.row && place.row < area.row + area.rowCount;
    const table = this.source.tables.find((each) => (name ? each.name === name : isInside(each)));
    if (!table) return '#REF!';
    const isThisRow = /^@|#this row/i.test(inside);
    const column = table.columns.indexOf(
      inside
        .replace(/#this row/i, '')
        .replace(/[[\]@]|^,/g, '')
        .replace(/^,/, ''),
    );
    if (column < 0) return '#REF!';
    const { row, rowCount } = table.area;
    const area = {
      row: row + 1,
      column: table.area.column + column,
      rowCount: rowCount - (table.hasTotals ? 2 : 1),
      columnCount: 1,
    };
    return this.cells(table.sheet, isThisRow ? { ...area, row: place.row, rowCount: 1 } : area);
  }

  private call(name: string, nodes: readonly (AstExpression | null | undefined)[], place: Place): Operand {
    const known = name.toUpperCase().replace(/^_XLFN\.(?!TURNOVER)/, '');
    if (known === 'IF') return this.choice(nodes, place);
    if (known === 'ROW' || known === 'COLUMN') return this.position(known, nodes[0], place);
    const given = nodes.map((node) => this.valueOf(node, place));
    if (known.startsWith('TURNOVER.')) return publicFunction(known.slice('TURNOVER.'.length), nodes, given);
    return excelFunctions[known]?.(...given) ?? '#NAME?';
  }

  private choice(nodes: readonly (AstExpression | null | undefined)[], place: Place): Operand {
    const condition = single(this.valueOf(nodes[0], place));
    if (isError(condition)) return condition;
    return condition ? this.valueOf(nodes[1], place) : nodes.length < 3 ? false : this.valueOf(nodes[2], place);
  }

  private position(name: string, node: AstExpression | null | undefined, place: Place): Operand {
    const area =
      node?.type === 'ReferenceIdentifier'
        ? referenceFrom(node.value)!.area
        : { ...place, rowCount: 1, columnCount: 1 };
    const rows = Array.from({ length: area.rowCount }, (_, i) =>
      Array.from({ length: area.columnCount }, (_unused, j) => (name === 'ROW' ? area.row + i : area.column + j) + 1),
    );
    return area.rowCount * area.columnCount === 1 ? rows[0][0] : rows;
  }
}

const keyOf = ({ sheet, row, column }: Place) => `${sheet.toLowerCase()}!${row},${column}`;
export const spillKey = (sheet: string, row: number, column: number): string => keyOf({ sheet, row, column });

/** Calls with cells as Excel passes them: everything but an argument left out as rows of cells. */
function publicFunction(id: string, nodes: readonly unknown[], given: readonly Operand[]): Operand {
  const asCell = (value: Value): unknown => (isError(value) ? { type: 'Error', basicValue: value } : value);
  const result = outcome(
    id,
    ...given.map((value, i) => (nodes[i] ? (isMatrix(value) ? value : [[value]]).map((row) => row.map(asCell)) : null)),
  );
  if ('error' in result) return result.error;
  const plain = (cell: unknown): Value =>
    typeof cell === 'object' && cell ? (cell as { error: string }).error : (cell as Value);
  return Array.isArray(result.value)
    ? (result.value as unknown[][]).map((row) => row.map(plain))
    : (result.value as Value);
}
