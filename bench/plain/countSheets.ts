import { factsOf } from '../../src/formulas/functionFacts';
import { referenceFrom } from '../../src/formulas/area';
import { outcome } from '../../test/functions/call';
import { otherCells, otherPairs } from '../../test/formulas/plainOthers';
import { placed, type Pair } from '../../test/formulas/plainSheet';
import { invalidTables, validTables, type CountTable } from '../../test/formulas/plainTables';
import type { SheetCell } from '../../test/formulas/sheetCells';
import { stacked, withForms, type FormSheet, type Placed } from './compared';

const formColumn = 30;

/** The one mistake that LibreOffice does not know: there TRUE is the number 1, also in a sum. */
const countedInCalc = 'TRUE among the hires';

/** Tables of counts, right and wrong, with the plain forms of all calls on them. */
export const countSheets = (): FormSheet[] => [
  ...validTables.map((table, i) => tableSheet(`V${i + 1}`, table)),
  ...invalidTables
    .filter(({ name }) => name !== countedInCalc)
    .map((table, i) => tableSheet(`W${i + 1}`, table, false)),
  withForms('Others', otherCells, stacked(formColumn, formsOf('others', otherCells, otherPairs()))),
];

function tableSheet(name: string, table: CountTable, isBlockWanted = true): FormSheet {
  const { cells, pairs } = placed(table, 1, 1, isBlockWanted);
  return withForms(name, cells, stacked(formColumn, formsOf(table.name, cells, pairs)));
}

type Form = Pick<Placed, 'title' | 'plain' | 'expected'>;

const formsOf = (title: string, cells: readonly (readonly SheetCell[])[], pairs: readonly Pair[]): Form[] =>
  pairs.map(({ id, args, turnover, plain }) => {
    const given = factsOf(id).parameters.map((name) => valuesAt(args[name], cells));
    const answer = outcome(id, ...given);
    return { title: `${title}: ${turnover}`, plain, expected: expectedCells(answer, plain) };
  });

/** What a function gets for the text of an argument. */
function valuesAt(text: string | undefined, cells: readonly (readonly SheetCell[])[]): unknown[][] | null {
  if (text === undefined) return null;
  const reference = referenceFrom(text);
  if (!reference) return [[constantIn(text)]];
  const { row, column, rowCount, columnCount } = reference.area;
  return Array.from({ length: rowCount }, (_, y) =>
    Array.from({ length: columnCount }, (_, x) => shownCell(cells[row + y]?.[column + x] ?? null)),
  );
}

function constantIn(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.endsWith('%')) return Number(text.slice(0, -1)) / 100;
  return text === 'TRUE' ? true : Number(text);
}

/** Formulas among the counts: '=""', '="35"' and one that fails. */
export function shownCell(cell: SheetCell): unknown {
  if (typeof cell !== 'string' || !cell.startsWith('=')) return cell;
  return cell.startsWith('="') ? cell.slice(2, -1) : { code: '#DIV/0!' };
}

export function expectedCells(answer: ReturnType<typeof outcome>, plain: readonly (readonly string[])[]): unknown[][] {
  if ('error' in answer) return plain.map((row) => row.map((text) => (text.startsWith('=') ? answer.error : text)));
  if (!Array.isArray(answer.value)) return [[answer.value]];
  return answer.value.map((row: unknown[]) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : cell)),
  );
}
