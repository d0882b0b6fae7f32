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
import type { WorkbenchWords } from '../../locales/workbench/words';
import type { ErrorSentences } from './errorSentences';
import { ArgumentReader, firstErrorIn, type ArgumentRules } from './excelArguments';
import type { FunctionDefinition, FunctionMetadata, FunctionParameter } from './functionMetadata';
import type { AddInFunction, FunctionSource } from './functionSource';

/** What all functions of the add-in share. */
export interface FunctionSurroundings extends ArgumentRules {
  readonly errorsReachFunctions: boolean;
  readonly namespace: string;
  readonly source: FunctionSource;
  readonly sentences: ErrorSentences;
  readonly words: Pick<WorkbenchWords, 'tooFewArguments' | 'tooManyArguments'>;
}

/** What CustomFunctions.Error holds. */
interface ErrorResult {
  readonly code?: unknown;
  readonly message?: unknown;
}

const errorCodes = new Set<string>(Object.values(ErrorType));
const mostArguments = 255;
const longestText = 32_767;
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
  const reader = new ArgumentReader(definition, around);
  const miscountOf = argumentCounter(definition, around);
  /** Excel's last argument; without @requiresAddress it says no more than this. */
  const invocation = { functionName: definition.id };

  return class extends BaseFunction {
    // Any number, since Univer itself would answer #N/A without a sentence.
    override minParams = 0;
    override maxParams = mostArguments;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const { realm } = around.source;
      const implementation = around.source.find(definition.id);
      if (!realm || !implementation) return ErrorValueObject.create(ErrorType.NAME);
      const error = around.errorsReachFunctions ? null : firstErrorIn(given);
      if (error) return error;
      around.sentences.beginCell(this);
      const miscount = miscountOf(given.length);
      if (miscount) return this.cellFrom(new realm.CustomFunctions.Error(ErrorType.VALUE, miscount), 0, 0);
      const [rowCount, columnCount] = reader.liftedSize(given);
      const callAt = (row: number, column: number) =>
        reader.refusedError(given, row, column) ??
        callFunction(implementation, reader.read(given, row, column, realm), invocation);
      if (rowCount === 1 && columnCount === 1) return this.valueFrom(callAt(0, 0));
      return this.valueFrom(
        Array.from({ length: rowCount }, (_, i) => Array.from({ length: columnCount }, (__, j) => callAt(i, j))),
      );
    }

    private valueFrom(result: unknown): BaseValueObject {
      if (!Array.isArray(result)) return this.cellFrom(result, 0, 0);
      const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
      const columnCount = rows[0]?.length ?? 0;
      if (columnCount === 0 || rows.some((row) => row.length !== columnCount))
        return ErrorValueObject.create(ErrorType.VALUE);
      return ArrayValueObject.create({
        calculateValueList: rows.map((row, i) => row.map((cell, j) => this.cellFrom(carriedInArray(cell), i, j))),
        rowCount: rows.length,
        columnCount,
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      });
    }

    private cellFrom(value: unknown, row: number, column: number): BaseValueObject {
      if (typeof value === 'number' && Number.isFinite(value)) return NumberValueObject.create(value);
      if (Number.isNaN(value)) return ErrorValueObject.create(ErrorType.VALUE);
      if (typeof value === 'number') return ErrorValueObject.create(ErrorType.NUM);
      if (typeof value === 'boolean') return BooleanValueObject.create(value);
      if (value === null || value === undefined) return NumberValueObject.create(0);
      if (typeof value === 'string')
        return value.length > longestText ? ErrorValueObject.create(ErrorType.VALUE) : StringValueObject.create(value);
      if (value instanceof ErrorValueObject) return value;
      const { code, message } = value as ErrorResult;
      const shown = shownCode(String(code ?? ''));
      // A plain exception has no code; its message gets lost, as in Excel.
      if (code && message) around.sentences.note(this, row, column, shown, String(message));
      return ErrorValueObject.create(shown);
    }
  };
}

/** Excel would not take a formula with too few or too many arguments: what to say instead. Null: their number is right. */
function argumentCounter({ name, parameters }: FunctionDefinition, { namespace, words }: FunctionSurroundings) {
  const needed = parameters.filter(({ optional, repeating }) => !optional && !repeating);
  const most = parameters.some(({ repeating }) => repeating) ? mostArguments : parameters.length;
  const filledIn = (sentence: string, listed: readonly FunctionParameter[]) =>
    sentence
      .replace('{function}', `${namespace}.${name}`)
      .replace('{parameters}', listed.map((parameter) => parameter.name).join(', '));
  return (count: number): string | null => {
    if (count < needed.length) return filledIn(words.tooFewArguments, needed);
    return count > most ? filledIn(words.tooManyArguments, parameters) : null;
  };
}

/** Arrays reach Excel as JSON, which has no such numbers. */
const carriedInArray = (cell: unknown) => (typeof cell === 'number' && !Number.isFinite(cell) ? null : cell);

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
