import { cellAddress } from '../formulas/area';
import { sharedForm } from '../formulas/share/sharedForm';
import type { ReportCell, ReportRefusal, ReportSheet } from './reportSheet';

/** Every formula of the report is for one cell. */
const oneCell = [[0]];

/** The same sheet with formulas that every spreadsheet program calculates. */
export function plainSheet(sheet: ReportSheet): ReportSheet | ReportRefusal {
  const rows: (ReportCell | null)[][] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    const plain = cells.map((cell) => cell && plainCell(cell));
    const missing = plain.indexOf(undefined);
    if (missing >= 0) return { refusal: 'noPlainForm', cell: cellAddress(row, missing) };
    rows.push(plain.map((cell) => cell ?? null));
  }
  return { ...sheet, rows };
}

/** Undefined for a formula that has no plain form. */
function plainCell(cell: ReportCell): ReportCell | undefined {
  if (!('formula' in cell.content)) return cell;
  const form = sharedForm(cell.content.formula, oneCell, 'plain');
  if (!form) return cell;
  return form.kind === 'formula' ? { ...cell, content: { formula: form.formula } } : undefined;
}
