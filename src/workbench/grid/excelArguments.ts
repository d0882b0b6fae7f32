import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject, ErrorValueObject } from '@univerjs/engine-formula';
import { isMatrix, type FunctionDefinition } from './functionMetadata';
import type { FunctionRealm } from './functionSource';

export interface ArgumentRules {
  /** What a blank cell arrives as: Excel on the desktop passes 0, on the web null. */
  readonly blankCell: 0 | null;
}

type Given = BaseValueObject | undefined;

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();
const isOmitted = (value: Given): value is undefined => value === undefined || (value.isNull() && !value.isArray());

/** The value itself; of a range given for a single value, the cell for this call. */
function cellAt(value: BaseValueObject, row: number, column: number): Nullable<BaseValueObject> {
  if (!isArray(value)) return value;
  return value.get(value.getRowCount() === 1 ? 0 : row, value.getColumnCount() === 1 ? 0 : column);
}

/** Turns Univer's value objects into the arguments with which Excel would call the function. */
export class ArgumentReader {
  private readonly matrices: readonly boolean[];
  private readonly last: number;

  constructor(
    private readonly definition: FunctionDefinition,
    private readonly rules: ArgumentRules,
  ) {
    this.matrices = definition.parameters.map(isMatrix);
    this.last = definition.parameters.length - 1;
  }

  /** Null for what was left out; repeating parameters come together in one array. */
  read(given: readonly BaseValueObject[], row: number, column: number, realm: FunctionRealm): unknown[] {
    const { parameters } = this.definition;
    const args: unknown[] = [];
    for (let i = 0; i < parameters.length; i++) {
      const matrix = this.matrices[i];
      if (!parameters[i].repeating) args.push(this.one(given[i], matrix, row, column, realm));
      else args.push(realm.Array.from(given.slice(i), (value) => this.one(value, matrix, row, column, realm)));
    }
    return args;
  }

  /** A range given for a single value makes Excel call the function once for each of its cells. */
  liftedSize(given: readonly BaseValueObject[]): readonly [rows: number, columns: number] {
    let [rows, columns] = [1, 1];
    given.forEach((value, i) => {
      if (this.matrices[Math.min(i, this.last)] || !isArray(value)) return;
      rows = Math.max(rows, value.getRowCount());
      columns = Math.max(columns, value.getColumnCount());
    });
    return [rows, columns];
  }

  private one(value: Given, matrix: boolean, row: number, column: number, realm: FunctionRealm): unknown {
    if (isOmitted(value)) return null;
    if (matrix) return this.matrix(value, realm);
    return this.plain(cellAt(value, row, column), realm);
  }

  /** An error for a parameter of a type that has none: Excel answers with it and calls nothing. */
  refusedError(given: readonly BaseValueObject[], row: number, column: number): ErrorValueObject | null {
    const cells = given.map((value, i) => {
      const { type = 'any' } = this.definition.parameters[Math.min(i, this.last)];
      return type === 'any' || isOmitted(value) ? null : cellAt(value, row, column);
    });
    return (cells.find((cell) => cell?.isError()) as ErrorValueObject | undefined) ?? null;
  }

  private matrix(value: BaseValueObject, realm: FunctionRealm): unknown[][] {
    const rows = new realm.Array<unknown[]>();
    if (!isArray(value)) {
      rows.push(this.row([value], 1, realm));
      return rows;
    }
    const cells = value.getArrayValue();
    const columnCount = value.getColumnCount();
    for (let i = 0; i < value.getRowCount(); i++) rows.push(this.row(cells[i] ?? [], columnCount, realm));
    return rows;
  }

  /** Built with the frame's own Array, so that the add-in's `instanceof Array` holds. */
  private row(cells: readonly Nullable<BaseValueObject>[], length: number, realm: FunctionRealm): unknown[] {
    const row = new realm.Array<unknown>();
    for (let j = 0; j < length; j++) row.push(this.plain(cells[j], realm));
    return row;
  }

  private plain(cell: Nullable<BaseValueObject>, realm: FunctionRealm): unknown {
    if (!cell || cell.isNull()) return this.rules.blankCell;
    if (cell.isError()) return new realm.CustomFunctions.Error((cell as ErrorValueObject).getErrorType());
    return cell.getValue();
  }
}

/** In reading order; Excel answers with it, instead of calling functions that did not ask to see errors. */
export function firstErrorIn(given: readonly BaseValueObject[]): ErrorValueObject | null {
  for (const value of given) {
    if (value.isError()) return value as ErrorValueObject;
    if (!isArray(value)) continue;
    for (const row of value.getArrayValue())
      for (const cell of row) if (cell?.isError()) return cell as ErrorValueObject;
  }
  return null;
}
