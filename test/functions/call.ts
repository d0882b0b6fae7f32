/**
 * Calls a public function by its id, as Excel does: outcome('AVGBASE', [[35]], [[50]], [[18]]) -> { value: 1.029… }.
 * Ranges and single cells are arrays of rows, an argument left out is null. Errors, also those inside tables, become
 * { error, message }.
 */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

export type ErrorResult = { readonly error: string; readonly message: string };
export type Outcome = { readonly value: unknown } | ErrorResult;

/** What Excel's runtime offers as CustomFunctions.Error. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, { CustomFunctions: { Error: CellError, associate() {} } });

const source = 'src/functions/functions.ts';
const module: Record<string, unknown> = await import('../../src/functions/functions');
const { associate, errors, metadataJson } = await generateCustomFunctionsMetadata([source], true);
if (errors.length > 0) throw new Error(errors.join('\n'));

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { name: string; dimensionality?: string; optional?: boolean; type?: string }[];
  readonly result: { dimensionality?: string };
}

/** The metadata that Excel reads for the functions. */
export const catalogue: readonly FunctionMetadata[] = JSON.parse(metadataJson).functions;

export type Implementation = (...args: unknown[]) => unknown;

/** Implementations by id. */
export const implementations: ReadonlyMap<string, Implementation> = new Map(
  associate.map(({ id, functionName }) => [id, module[functionName] as Implementation]),
);

export const functionIds = [...implementations.keys()];

const isError = (value: unknown): value is CellError => value instanceof CellError;
const shownError = ({ code, message }: CellError): ErrorResult => ({ error: code, message });

/** The value or the error of one call. Anything thrown that is no CustomFunctions.Error fails the test that called. */
export function outcome(id: string, ...args: unknown[]): Outcome {
  const implementation = implementations.get(id);
  if (!implementation) throw new Error(`There is no function ${id}`);
  try {
    const value = implementation(...args);
    if (!Array.isArray(value)) return { value };
    return { value: value.map((row: unknown[]) => row.map((cell) => (isError(cell) ? shownError(cell) : cell))) };
  } catch (error) {
    if (isError(error)) return shownError(error);
    throw error;
  }
}

/** A column of cells: column(1, 2) -> [[1], [2]]. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** A row of cells: row(1, 2) -> [[1, 2]]. */
export const row = (...cells: unknown[]): unknown[][] => [cells];

/** A single cell. */
export const cell = (value: unknown): unknown[][] => [[value]];
