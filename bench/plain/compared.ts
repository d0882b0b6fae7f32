import { isErrorText } from '../../test/formulas/plainSheet';
import { numberShown } from './calc';
import { workbookFile, type SheetContents } from './workbookFile';

/** A plain form on a sheet, with what it has to show. */
export interface Placed {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly plain: readonly (readonly string[])[];
  readonly expected: readonly (readonly unknown[])[];
}

export interface FormSheet extends SheetContents {
  readonly forms: readonly Placed[];
  /** Addresses on this sheet by name. */
  readonly names: Readonly<Record<string, string>>;
}

export interface Comparison {
  readonly cellCount: number;
  /** The largest one, relative to the number but at least to 1, and where it is. */
  readonly deviation: number;
  readonly worst: string;
  readonly differing: readonly string[];
}

/** Puts forms below each other, in columns of their own. */
export function stacked(column: number, forms: readonly Omit<Placed, 'row' | 'column'>[]): Placed[] {
  let row = 0;
  return forms.map((form) => {
    const placed = { ...form, row, column };
    row += form.plain.length;
    return placed;
  });
}

/** The cells of a sheet with the forms written beside them. */
export function withForms(
  name: string,
  cells: SheetContents['rows'],
  forms: readonly Placed[],
  { names = {}, table = null }: Partial<Pick<FormSheet, 'names' | 'table'>> = {},
): FormSheet {
  const rows = cells.map((row) => [...row]);
  for (const { row, column, plain } of forms)
    plain.forEach((line, y) => {
      const at = (rows[row + y] ??= []);
      while (at.length < column) at.push(null);
      line.forEach((text, x) => (at[column + x] = text));
    });
  return { name, rows: Array.from(rows, (row) => row ?? []), forms, names, table };
}

const namesOf = (sheets: readonly FormSheet[]) =>
  Object.fromEntries(
    sheets.flatMap(({ name, names }) => Object.entries(names).map(([each, address]) => [each, `${name}!${address}`])),
  );

type Calculator = (
  file: Buffer,
  sheetNames: readonly string[],
) => Readonly<Record<string, readonly (readonly string[])[]>>;

export function compared(sheets: readonly FormSheet[], calculator: Calculator): Comparison {
  const values = calculator(
    workbookFile(sheets, namesOf(sheets)),
    sheets.map(({ name }) => name),
  );
  let [cellCount, deviation, worst] = [0, 0, ''];
  const differing: string[] = [];
  for (const { name, forms } of sheets)
    for (const { title, row, column, plain, expected } of forms)
      plain.forEach((line, y) =>
        line.forEach((formula, x) => {
          cellCount++;
          const [own, found] = [expected[y]?.[x], values[name][row + y]?.[column + x] ?? ''];
          const distance = distanceOf(own, found);
          if (distance > 1e-9) differing.push(`${name}, ${title}: ${String(own)}, but ${found} of ${formula}`);
          else if (distance > deviation) [deviation, worst] = [distance, `${name}, ${title}`];
        }),
      );
  return { cellCount, deviation, worst, differing };
}

function distanceOf(own: unknown, found: string): number {
  if (typeof own === 'number') {
    const distance = Math.abs(own - numberShown(found)) / Math.max(1, Math.abs(own));
    return Number.isNaN(distance) ? Infinity : distance;
  }
  if (isErrorText(own)) return isErrorText(found) || found.startsWith('Err:') ? 0 : Infinity;
  return String(own ?? '').toLowerCase() === found.toLowerCase() ? 0 : Infinity;
}
