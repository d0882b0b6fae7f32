import type { ConditionalRule, XlsxSheet } from '../../xlsx/xlsxWorkbook';
import type { Area } from '../../host/workbook/grid';

/**
 * What a sheet of an opened file has beyond what the spreadsheet shows: it rides along in the sheet's own data, to be saved
 * again.
 */
export interface KeptParts {
  readonly visibility: XlsxSheet['visibility'];
  readonly isProtected: boolean;
  readonly protection?: XlsxSheet['look']['protection'];
  readonly validations: XlsxSheet['look']['validations'];
  readonly autoFilter?: XlsxSheet['look']['autoFilter'];
  readonly view?: XlsxSheet['look']['view'];
  readonly handedOn: XlsxSheet['look']['handedOn'];
  readonly tables: XlsxSheet['tables'];
  /** Conditional formats as they came, by the id they have in the spreadsheet, with what that made of them. */
  readonly rules: Readonly<Record<string, KeptRule>>;
  /** Those it cannot show. */
  readonly otherRules: readonly ConditionalRule[];
}

export interface KeptRule {
  readonly rule: ConditionalRule;
  readonly areas: readonly Area[];
  /** The rule's body as text: where it is the same when saving, nobody has changed it. */
  readonly shown: string;
}

const keptKey = 'turnoverFile';

export const asCustomData = (kept: KeptParts): Record<string, KeptParts> => ({ [keptKey]: kept });

/** The kept parts of a sheet; null for one that came from no file. */
export const keptPartsOf = (custom: unknown): KeptParts | null =>
  (custom as Readonly<Record<string, KeptParts | undefined>> | null | undefined)?.[keptKey] ?? null;
