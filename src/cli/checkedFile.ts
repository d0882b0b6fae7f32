import { audit } from '../audit/audit';
import type { Finding } from '../audit/finding';
import { usualTinyBase, type AuditedSheet, type Snapshot } from '../audit/snapshot';
import { workbookSettings, type WorkbookSettings } from '../audit/workbookSettings';
import { readXlsx } from '../xlsx/readXlsx';
import type { XlsxNote, XlsxSheet, XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import type { Options } from './options';

export interface CheckedFile {
  readonly file: string;
  readonly formulaCount: number;
  readonly distinctCount: number;
  /** Those that count, and with --all also the ignored ones. */
  readonly findings: readonly { readonly finding: Finding; readonly isIgnored: boolean }[];
  /** How many findings people chose to ignore in the workbook. */
  readonly ignoredCount: number;
  readonly notes: readonly XlsxNote[];
  /** Formulas that were saved without a value. */
  readonly uncalculatedCount: number;
}

/** Reads a workbook and audits it with the values that were saved. */
export async function checkedFile(file: string, bytes: Uint8Array, options: Options): Promise<CheckedFile> {
  const workbook = await readXlsx(bytes);
  const own = workbookSettings(workbook.names, workbook.settings);
  const { formulaCount, distinctCount, findings } = audit(snapshotOfWorkbook(workbook, options, own));
  const ignored = new Set(own.ignored);
  const counted = findings
    .filter(({ rule }) => !options.ignoredRules.has(rule))
    .map((finding) => ({ finding, isIgnored: ignored.has(finding.key) }));
  return {
    file,
    formulaCount,
    distinctCount,
    findings: counted.filter(({ isIgnored }) => options.showsAll || !isIgnored),
    ignoredCount: counted.filter(({ isIgnored }) => isIgnored).length,
    notes: workbook.notes,
    uncalculatedCount: workbook.notes.find(({ id }) => id === 'notCalculated')?.count ?? 0,
  };
}

/** What the command line says goes before what the workbook says. */
function snapshotOfWorkbook(
  { sheets, names }: XlsxWorkbook,
  options: Pick<Options, 'limit' | 'houseMethod' | 'tinyBase'>,
  own: WorkbookSettings,
): Snapshot {
  return {
    sheets: sheets.flatMap(auditedSheet),
    tables: sheets.flatMap((sheet) => sheet.tables.map((table) => ({ ...table, sheet: sheet.name }))),
    names,
    limit: options.limit ?? own.limit ?? 1,
    houseMethod: options.houseMethod ?? own.houseMethod,
    tinyBase: options.tinyBase ?? own.tinyBase ?? usualTinyBase,
  };
}

const auditedSheet = ({ name, area, formulas, values, numberFormats }: XlsxSheet): AuditedSheet[] =>
  area ? [{ id: name, name, area, formulas, values, numberFormats }] : [];
