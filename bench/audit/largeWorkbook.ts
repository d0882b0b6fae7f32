import { columnName } from '../../src/formulas/area';
import { snapshotOf, type AuditedSheet, type Snapshot } from '../../src/audit/snapshot';
import type { CellValue } from '../../src/sheets/sheetCells';

/** Formulas of one row, as finance teams copy them down by the thousand; {r}: its number, {p}: that of the row above. */
const formulas = [
  '={B}{r}+{C}{r}-{D}{r}',
  '=TURNOVER.AVGBASE({D}{r},{B}{r},{E}{r})',
  '=IFERROR(ROUND({D}{r}/(({B}{r}+{E}{r})/2),4),0)',
  '=SUM(${D}$2:{D}{r})/({B}$2+SUM(${C}$2:{C}{r}))',
  '=IF({G}{r}>${Q}$1,"above","")',
  '=({G}{r}-{G}{p})*100',
  '={P}{r}/(({B}{r}+{E}{r})/2)',
  '=VLOOKUP(${A}{r},Rates!$A$2:$C$400,3,FALSE)*{P}{r}',
  '={A}{r}&" / "&TEXT({G}{r},"0.0%")',
  '=SUMIFS({D}:{D},{A}:{A},{A}{r})',
];

const headings =
  'Department,Opening,Hires,Leavers,Closing,Check,Turnover,By hand,To date,Flag,Change,Sales per head,Weighted,Label,All leavers,Sales'.split(
    ',',
  );
const [turnover, byHand] = [headings.indexOf('Turnover'), headings.indexOf('By hand')];

/**
 * A workbook with so many rows of formulas on each of so many sheets; `alike`: copied down, else no two are copies of each other.
 * Each sheet's table begins in another column, so that no formula of one sheet stands on another with the same text.
 */
export function largeWorkbook(sheetCount: number, rowsOfSheet: number, alike = true): Snapshot {
  const sheets = Array.from({ length: sheetCount }, (_, i) => sheetOf(rowsOfSheet, i, alike));
  return snapshotOf(sheets, { names: [{ name: 'TurnoverLimit', formula: '=0.8' }] });
}

interface Line {
  readonly formulas: readonly CellValue[];
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
}

function sheetOf(rows: number, index: number, alike: boolean): AuditedSheet {
  const head = { formulas: headings, values: headings, formats: headings.map(() => 'General') };
  const lines: Line[] = [head, ...Array.from({ length: rows }, (_, i) => lineOf(i, index, alike))];
  const name = `Sheet ${index + 1}`;
  return {
    id: name,
    name,
    area: { row: 0, column: index, rowCount: rows + 1, columnCount: headings.length },
    formulas: lines.map((line) => line.formulas),
    values: lines.map((line) => line.values),
    numberFormats: lines.map((line) => line.formats),
  };
}

const formats = headings.map((_, column) => (column === turnover || column === byHand ? '0.0%' : 'General'));

function lineOf(i: number, index: number, alike: boolean): Line {
  const [opening, hires, leavers] = [60 + ((i * 7 + index) % 90), (i * 3 + index) % 9, (i * 5 + index) % 11];
  const closing = opening + hires - leavers;
  const rate = leavers / ((opening + closing) / 2);
  const team = `Team ${i % 40}`;
  const given: CellValue[] = [team, opening, hires, leavers, closing];
  const results: CellValue[] = [closing, rate, Number(rate.toFixed(4)), rate, '', 0.4, 130, 90, team, leavers];
  const written = formulas.map((formula, j): CellValue => formulaIn(formula, i, j, index, alike));
  // Here and there somebody typed a number over a formula.
  if (i % 997 === 500) written[turnover - given.length] = rate;
  const sales = 9_000 + i;
  return { formulas: [...given, ...written, sales], values: [...given, ...results, sales], formats };
}

function formulaIn(formula: string, i: number, j: number, index: number, alike: boolean): string {
  const row = i + 2;
  // Here and there somebody forgot to copy one.
  const above = i % 1_009 === 700 ? row : row - 1;
  const text = formula.replace(/\{(\w)\}/g, (_all, letter: string) => {
    if (letter === 'r') return String(row);
    return letter === 'p' ? String(above) : columnName(letter.charCodeAt(0) - 'A'.charCodeAt(0) + index);
  });
  return alike ? text : `${text}${i % 2 ? '+' : '-'}${columnName(60 + ((j * 13 + i) % 300))}${row}`;
}

export const formulaTexts = ({ sheets }: Snapshot): string[] =>
  sheets.flatMap(({ formulas: lines }) =>
    lines.flat().filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('=')),
  );
