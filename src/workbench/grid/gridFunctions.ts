import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { ErrorSentences } from './errorSentences';
import { ArgumentReader, firstErrorIn, type ArgumentRules } from './excelArguments';
import type { FunctionDefinition, FunctionMetadata } from './functionMetadata';
import type { AddInFunction, FunctionSource } from './functionSource';

/** What all functions of the add-in share. */
export interface FunctionSurroundings extends ArgumentRules {
  readonly errorsReachFunctions: boolean;
  readonly namespace: string;
  readonly source: FunctionSource;
  readonly sentences: ErrorSentences;
}

/** What CustomFunctions.Error holds. */
interface ErrorResult {
  readonly code?: unknown;
  readonly message?: unknown;
}

const errorCodes = new Set<string>(Object.values(ErrorType));
/** Excel shows #VALUE! for these, although CustomFunctions.ErrorCode lists them. */
const codesExcelReplaces = new Set<string>([ErrorType.REF, ErrorType.NAME]);

/** Univer's executors for the add-in's functions; each call goes straight into the frame, synchronously. */
export function gridFunctions(metadata: FunctionMetadata, given: Omit<FunctionSurroundings, 'errorsReachFunctions'>) {
  const around = { ...given, errorsReachFunctions: metadata.allowErrorForDataTypeAny === true };
  return metadata.functions.map(
    (definition) => [executorClass(definition, around), `${around.namespace}.${definition.name}`] as const,
  );
}

function executorClass(definition: FunctionDefinition, around: FunctionSurroundings) {
  const { parameters } = definition;
  const reader = new ArgumentReader(definition, around);
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const most = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
  /** Excel's last argument; without @requiresAddress it says no more than this. */
  const invocation = { functionName: definition.id };

  return class extends BaseFunction {
    override minParams = required;
    override maxParams = most;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const { realm } = around.source;
      const implementation = around.source.find(definition.id);
      if (!realm || !implementation) return ErrorValueObject.create(ErrorType.NAME);
      const error = around.errorsReachFunctions ? null : firstErrorIn(given);
      if (error) return error;
      around.sentences.beginCell(this);
      const [rowCount, columnCount] = reader.liftedSize(given);
      const callAt = (row: number, column: number) =>
        callFunction(implementation, reader.read(given, row, column, realm), invocation);
      if (rowCount === 1 && columnCount === 1) return this.valueFrom(callAt(0, 0));
      return this.valueFrom(
        Array.from({ length: rowCount }, (_, i) => Array.from({ length: columnCount }, (__, j) => callAt(i, j))),
      );
    }

    private valueFrom(result: unknown): BaseValueObject {
      if (!Array.isArray(result)) return this.cellFrom(result, 0, 0);
      const rows = result.map((row: unknown, i) =>
        Array.isArray(row) ? row.map((cell, j) => this.cellFrom(cell, i, j)) : [this.cellFrom(row, i, 0)],
      );
      return ArrayValueObject.create({
        calculateValueList: rows,
        rowCount: rows.length,
        columnCount: rows[0]?.length ?? 0,
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      });
    }

    private cellFrom(value: unknown, row: number, column: number): BaseValueObject {
      if (typeof value === 'number' && Number.isFinite(value)) return NumberValueObject.create(value);
      if (typeof value === 'number') return ErrorValueObject.create(ErrorType.NUM);
      if (typeof value === 'boolean') return BooleanValueObject.create(value);
      if (value === null || value === undefined) return StringValueObject.create('');
      if (typeof value === 'string') return StringValueObject.create(value);
      const { code, message } = value as ErrorResult;
      const shown = shownCode(String(code ?? ''));
      if (message) around.sentences.note(this, row, column, shown, String(message));
      return ErrorValueObject.create(shown);
    }
  };
}

function shownCode(code: string): ErrorType {
  return errorCodes.has(code) && !codesExcelReplaces.has(code) ? (code as ErrorType) : ErrorType.VALUE;
}

/** What a function throws counts as its result, as with Excel. */
function callFunction(implementation: AddInFunction, args: unknown[], invocation: object): unknown {
  try {
    return implementation(...args, invocation);
  } catch (error) {
    return error ?? {};
  }
}
