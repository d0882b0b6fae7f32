import { columnName, referenceFrom, type Area } from '../formulas/area';
import type { Parameter } from '../formulas/functionFacts';
import { factsOf } from '../formulas/functionFacts';
import type { TurnoverCall } from '../formulas/turnoverCall';

/** A formula in which some arguments of a call were replaced; all other characters of it stay. */
export function formulaWithArguments(
  formula: string,
  call: TurnoverCall,
  texts: Readonly<Partial<Record<Parameter, string>>>,
): string {
  const opened = call.text.indexOf('(') + 1;
  const written = call.text.endsWith(')') ? call.text.slice(opened, -1) : call.text.slice(opened);
  const given = argumentTexts(written);
  const all = factsOf(call.id).parameters.map((parameter, i) => texts[parameter] ?? given[i] ?? '');
  while (all.length > given.length && all[all.length - 1] === '') all.pop();
  return formula.split(call.text).join(`${call.text.slice(0, opened)}${all.join(',')})`);
}

const opening = new Set('([{');
const closing = new Set(')]}');

/** The arguments as they are written, with the blanks and parentheses around them. */
function argumentTexts(written: string): string[] {
  const texts: string[] = [''];
  let depth = 0;
  let quote = '';
  for (const sign of written) {
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (opening.has(sign)) depth++;
    else if (closing.has(sign)) depth--;
    if (sign === ',' && depth === 0 && !quote) texts.push('');
    else texts[texts.length - 1] += sign;
  }
  return texts;
}

const corner = /(\$?)([A-Z]{1,3})(\$?)(\d+)/gi;
const wholeColumn = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;

/** The same reference some rows down and columns to the right, with its $ signs: "$C2" -> "$E2". Null where it is none. */
export function shiftedReference(text: string, rows: number, columns: number): string | null {
  return rewritten(text, (letters, row) => [moved(letters, columns), row + rows]);
}

/** The reference cut or stretched so that its last row (or column) is another. Null where it cannot be written so. */
export function referenceWithEnds(text: string, { row, column, rowCount, columnCount }: Area): string | null {
  const corners = [
    [columnName(column), row + 1],
    [columnName(column + columnCount - 1), row + rowCount],
  ] as const;
  let at = 0;
  const result = rewritten(text, () => corners[Math.min(at++, 1)]);
  const area = result === null ? null : referenceFrom(result)?.area;
  const isMeant =
    area?.row === row && area.column === column && area.rowCount === rowCount && area.columnCount === columnCount;
  return isMeant ? result : null;
}

function rewritten(
  text: string,
  change: (letters: string, row: number) => readonly [letters: string | null, row: number],
): string | null {
  const behindSheet = text.lastIndexOf('!') + 1;
  const [sheet, cells] = [text.slice(0, behindSheet), text.slice(behindSheet)];
  const columns = wholeColumn.exec(cells);
  if (columns) {
    const [first, last] = [change(columns[2], 1), change(columns[4], 1)];
    return first[0] && last[0] && first[1] === 1 ? `${sheet}${columns[1]}${first[0]}:${columns[3]}${last[0]}` : null;
  }
  let isValid = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(cells);
  const result = cells.replace(corner, (_all, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
    const [newLetters, newRow] = change(letters, Number(row));
    isValid &&= newLetters !== null && newRow > 0;
    return `${fixedColumn}${newLetters ?? ''}${fixedRow}${newRow}`;
  });
  return isValid ? sheet + result : null;
}

function moved(letters: string, columns: number): string | null {
  const index = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index + columns < 0 ? null : columnName(index + columns);
}
