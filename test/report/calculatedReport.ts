import { monthReport } from '../../src/report/monthReport';
import type { ReportContent, ReportRequest, ReportSheet } from '../../src/report/reportSheet';
import { Calculation } from '../calculated/calculation';
import type { Value } from '../calculated/values';

export type Sheets = Readonly<Record<string, readonly (readonly Value[])[]>>;

export function sheetFrom(request: ReportRequest): ReportSheet {
  const report = monthReport(request);
  if ('refusal' in report) throw new Error(`There is no report: ${report.refusal}`);
  return report;
}

/** A report with what its formulas show beside the sheets they read. */
export class CalculatedReport {
  private readonly values: readonly (readonly Value[])[];

  constructor(
    readonly sheet: ReportSheet,
    sheets: Sheets,
  ) {
    const cells = sheet.rows.map((row) => row.map((cell) => (cell ? contentOf(cell.content) : null)));
    const calculation = new Calculation({ sheets: { ...sheets, [sheet.name]: cells }, tables: [], names: {} });
    this.values = cells.map((row, y) => row.map((_, x) => calculation.valueAt(sheet.name, y, x)));
  }

  /** All rows as they are shown, without blank ones. */
  get shown(): Value[][] {
    return this.values.filter((row) => row.length > 0).map((row) => [...row]);
  }

  /** The figures beside a label: the first row below a heading that begins with it. */
  row(heading: string, label: string): Value[] {
    const top = this.values.findIndex((row) => row[0] === heading);
    const rows = this.values.slice(top + 1);
    const end = rows.findIndex((row) => row.length === 0);
    const found = rows.slice(0, end < 0 ? rows.length : end).find((row) => row[0] === label);
    if (top < 0 || !found) throw new Error(`No row ${label} below ${heading}`);
    return found.slice(1);
  }
}

/** What is put into a cell. */
const contentOf = (content: ReportContent): Value =>
  'formula' in content ? content.formula : 'text' in content ? content.text : content.number;
