export const xlsxProblemKinds = [
  'notXlsx',
  'oldXls',
  'binaryXlsb',
  'encrypted',
  'corrupt',
  'tooLarge',
  'date1904',
  'empty',
] as const;

export type XlsxProblemKind = (typeof xlsxProblemKinds)[number];

/** Why a file cannot be opened; the sentence for each kind stands in locales/xlsx. */
export class XlsxProblem extends Error {
  override name = 'XlsxProblem';

  constructor(
    readonly kind: XlsxProblemKind,
    /** For whoever looks for the cause: not a sentence for everybody. */
    readonly detail = '',
  ) {
    super(detail ? `${kind}: ${detail}` : kind);
  }
}
