import type { HostObject, HostType } from './hostObject';
import { customFunctionService, functionInvocation, functionMessageCategory, MessageType } from './wire';

export type FunctionScalar = number | string | boolean;

/** What a cell with a custom function finally shows. */
export type FunctionOutcome =
  { readonly value: FunctionScalar | FunctionScalar[][] } | { readonly error: string; readonly message?: string };

export interface InvocationDetails {
  /** Address of the calling cell; Excel sends it only to functions that ask with @requiresAddress. */
  readonly address?: string;
  readonly parameterAddresses?: readonly string[];
  /** For functions with allowErrorForDataTypeAny in their metadata: error cells (see errorCell) reach the function. */
  readonly allowsErrors?: boolean;
}

/** How an error cell goes over the wire to a function that takes them; office.js makes a CustomFunctions.Error of it. */
export const errorCell = (code: string) => ({ code, type: 'CustomFunctionError' });

/** office.js reports calls that failed with one of these numbers; the others (thrown, rejected, missing) give #VALUE!. */
const errorOfNumber: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const errorOfType: Readonly<Record<string, string>> = {
  Div0: '#DIV/0!',
  NotAvailable: '#N/A',
  Num: '#NUM!',
  Null: '#NULL!',
};
const allowsErrorsFlag = 4;
/** Results too large for one request are sent in parts (1), and soon (2, 4): without these office.js waits up to 0.5 s. */
const enabledFeatures = [1, 2, 4];
const longestText = 32_767;

/** `[invocation id, succeeded, value, error number when failed, …]` */
type ResultEntry = readonly [number, boolean, unknown, (number | number[])?];

/**
 * The service through which office.js hands back the results of custom functions. Excel's cells are not asked for anything
 * here: invoke() does what a calculating cell does, and answers what the cell would show.
 */
export class CustomFunctionService implements HostObject {
  readonly hostType = serviceType;
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  private readonly announced: object[] = [];
  private nextInvocation = 1;
  private announceReady: () => void = () => undefined;
  /** Kept once office.js has said that it takes calls. */
  readonly ready = new Promise<void>((resolve) => (this.announceReady = resolve));

  constructor(private readonly post: (message: object) => void) {}

  invoke(
    functionId: string,
    parameters: readonly unknown[],
    details: InvocationDetails = {},
  ): Promise<FunctionOutcome> {
    const id = this.nextInvocation++;
    const flags = details.allowsErrors ? allowsErrorsFlag : 0;
    const message = [id, functionId, parameters, details.address ?? null, flags, details.parameterAddresses ?? null];
    const entry = {
      messageCategory: functionMessageCategory,
      messageType: functionInvocation,
      targetId: '',
      message,
      id: 0,
    };
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      if (this.announced.length === 0) queueMicrotask(() => this.announce());
      this.announced.push(entry);
    });
  }

  /** Calls made together arrive together, as from a calculating Excel. */
  private announce(): void {
    const entries = this.announced.splice(0);
    this.post({ type: MessageType.event, message: { entries } });
  }

  settle(entries: readonly ResultEntry[]): void {
    for (const [id, succeeded, value, errorNumber] of entries) {
      this.waiting.get(id)?.(succeeded ? shownResult(value) : shownFailure(value, errorNumber));
      this.waiting.delete(id);
    }
  }

  takesCalls(): void {
    this.announceReady();
  }
}

function shownFailure(message: unknown, errorNumber: number | number[] | undefined): FunctionOutcome {
  const error = (typeof errorNumber === 'number' && errorOfNumber[errorNumber]) || '#VALUE!';
  // Only these two carry their sentence to the cell.
  const isExplained =
    typeof message === 'string' && message !== '' && (error === '#VALUE!' || error === '#N/A') && errorNumber !== 0;
  return isExplained ? { error, message } : { error };
}

function shownResult(value: unknown): FunctionOutcome {
  if (!Array.isArray(value)) {
    const single = shownScalar(value);
    if (single !== null) return typeof single === 'object' ? single : { value: single };
    return { error: '#VALUE!' };
  }
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return { error: '#VALUE!' };
  if (rows.length === 1 && width === 1) return shownResult(rows[0][0]);
  const shown = rows.map((row) => row.map(shownScalar));
  if (shown.some((row) => row.includes(null))) return { error: '#VALUE!' };
  return { value: shown.map((row) => row.map((cell) => (typeof cell === 'object' ? cell!.error : cell))) };
}

/** null: nothing a cell can show. A blank shows as 0 (office-js#1503: null in a returned array is 0, by design). */
function shownScalar(value: unknown): FunctionScalar | { error: string; message?: string } | null {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length > longestText ? null : value;
  const { type, errorType, message, basicValue } = value as Record<string, unknown>;
  if (type === 'Error') {
    const error = errorOfType[String(errorType)] ?? '#VALUE!';
    return typeof message === 'string' && message ? { error, message } : { error };
  }
  return typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean'
    ? basicValue
    : null;
}

interface ResultObject {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

const serviceType: HostType<CustomFunctionService> = {
  name: customFunctionService,
  properties: {},
  methods: {
    setInvocationArrayResults: (service, entries: ResultEntry[]) => service.settle(entries),
    setInvocationResults: (service, results: ResultObject[]) =>
      service.settle(results.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode])),
    _SetOsfControlContainerReadyForCustomFunctions: (service) => service.takesCalls(),
    _GetEnabledFeatures: () => enabledFeatures,
  },
};
