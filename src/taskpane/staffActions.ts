import type { DateOrder } from '../cells/writtenDate';
import { addRosterSheet } from '../excel/rosterSheet';
import { replaceCells, type Replacement } from '../excel/replaceCells';
import type { PaneSentences } from '../locales/pane/paneSentences';
import type { CheckedList } from './check/checkedLists';
import { datesToConvert, type WrittenColumn } from './check/writtenDates';
import { clipped } from './clipped';
import type { StaffOrigin } from './compare/view';
import type { StaffResult } from './roster/staffResult';
import { tableFormula } from './roster/tableFormula';
import type { Notice } from './state';

/** The cells of the new sheet that hold the dates. */
const [fromCell, toCell] = ['$B$2', '$B$3'];

/** Puts the table of periods on a sheet of its own, as a formula over the two dates above it. */
export async function insertTable(
  { roster, sheet }: StaffOrigin,
  { span, step, periods }: StaffResult,
  { roster: words }: PaneSentences,
): Promise<Notice> {
  const inserted = await addRosterSheet({
    name: words.sheetName(words.steps[step]),
    title: words.sheetTitle(clipped(sheet)),
    from: { label: words.from, serial: span.from },
    to: { label: words.to, serial: span.to },
    formula: tableFormula(roster, fromCell, toCell, step),
    rowCount: periods.length,
  });
  return { kind: 'inserted', sheet: inserted };
}

/** Writes the dates that were previewed. */
export async function convertDates(list: CheckedList, orders: Readonly<Record<string, DateOrder>>): Promise<Notice> {
  const replacements = list.columns.flatMap((column) =>
    datesToConvert(column, orders[column.key]).map(({ row, value, serial }): Replacement => ({
      row,
      column: column.column,
      before: value,
      after: serial,
    })),
  );
  const samples = new Map(list.columns.map((column) => [column.column, sampleFor(column, list.columns)]));
  const report = await replaceCells(list.sheetId, replacements, (column) => samples.get(column) ?? null);
  return { kind: 'converted', ...report, sheet: list.sheet };
}

/** A column without any date yet takes the format of the other one. */
const sampleFor = ({ sample }: WrittenColumn, all: readonly WrittenColumn[]) =>
  sample ?? all.find((other) => other.sample)?.sample ?? null;

/** Empties the leaving dates of people who have not left. */
export async function emptyWords(list: CheckedList): Promise<Notice> {
  const replacements = list.columns.flatMap(({ words }) =>
    words.map(({ row, column, value }): Replacement => ({ row, column, before: value, after: '' })),
  );
  const report = await replaceCells(list.sheetId, replacements, () => null);
  return { kind: 'emptied', ...report, sheet: list.sheet };
}

/** Frames of other sites may be denied the clipboard; older ways then still work. */
export async function copyText(text: string): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(text);
    return { kind: 'copied' };
  } catch {
    return { kind: copyThroughField(text) ? 'copied' : 'notCopied' };
  }
}

function copyThroughField(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
