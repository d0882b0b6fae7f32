/** What keeps Excel from doing what the pane asks, as far as the pane can say something useful about it. */
export type TroubleKind =
  | 'cellEditing'
  | 'protected'
  | 'notFound'
  | 'severalAreas'
  | 'noCells'
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooOld'
  | 'hiddenSheet'
  /** The cell to be written holds something; `detail` is its address. */
  | 'notEmpty'
  /** What was typed is the address of no cell. */
  | 'noAddress'
  | 'unknown';

/** Thrown by everything in this room; `detail` is Excel's own words or the name of the thing concerned. */
export class Trouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    readonly detail = '',
  ) {
    super(detail || kind);
    this.name = 'Trouble';
  }
}

const kinds: Readonly<Record<string, TroubleKind>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'protected',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  InvalidSelection: 'noCells',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'tooOld',
  NotImplemented: 'tooOld',
  UnsupportedOperation: 'tooOld',
};

/** Excel's error as a Trouble; anything else, which is a mistake of ours, as it is. */
export function troubleFrom(error: unknown): unknown {
  if (error instanceof Trouble || !isOfficeError(error)) return error;
  return new Trouble(kinds[error.code] ?? 'unknown', `${error.code}: ${error.message}`);
}

const isOfficeError = (error: unknown): error is { code: string; message: string } =>
  typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string';
