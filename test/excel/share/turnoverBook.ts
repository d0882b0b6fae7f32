import { readFileSync } from 'node:fs';
import { cellAddress } from '../../../src/formulas/area';
import type { Argument } from '../../../src/formulas/argument';
import { factsOf } from '../../../src/formulas/functionFacts';
import { mentionsTurnover, turnoverCalls, type TurnoverCall } from '../../../src/formulas/turnoverCall';
import * as functions from '../../../src/functions/functions';
import type { CellValue } from '../../../src/host/workbook/grid';
import type { Evaluate, MemoryGrid } from '../../host/memoryGrid';
import type { SheetContents } from '../../host/memorySheet';

const source = readFileSync('src/functions/functions.ts', 'utf8');
const names = new Map(
  [...source.matchAll(/@customfunction (\S+)[\s\S]*?export function (\w+)/g)].map(([, id, name]) => [id, name]),
);

/** Words that pick from a list; everything else arrives as rows of cells. */
const chosen = new Set(['method', 'by', 'unit', 'show']);

const unknownCells = { rowCount: 1, columnCount: 1 };

function cellsOf(argument: Argument, sheetId: string, grid: MemoryGrid): CellValue[][] | null {
  switch (argument.kind) {
    case 'omitted':
      return null;
    case 'constant':
      return [[argument.value]];
    case 'range':
      return grid.values(argument.sheet === null ? sheetId : grid.sheet(argument.sheet).id, argument.area);
    default:
      throw new Error(`These tests give no argument such as ${argument.text}.`);
  }
}

function resultOf(call: TurnoverCall, sheetId: string, grid: MemoryGrid): CellValue | CellValue[][] {
  const { parameters } = factsOf(call.id);
  const given = call.arguments.map((argument, i) => {
    const cells = cellsOf(argument, sheetId, grid);
    return cells && chosen.has(parameters[i]) ? cells[0][0] : cells;
  });
  const { [names.get(call.id)!]: calculate } = functions as unknown as Record<
    string,
    (...args: unknown[]) => CellValue | CellValue[][]
  >;
  const result = calculate(...given);
  return Array.isArray(result) && result.length === 1 && result[0].length === 1 ? result[0][0] : result;
}

/** A number that is another for another text: no engine for plain formulas is at hand. */
const marked = (formula: string): number =>
  [...formula].reduce((sum, letter, i) => (sum * 31 + letter.charCodeAt(0) + i) % 1_000_003, 7) / 1_000_003;

/** TURNOVER calls by the functions themselves, references to one cell, and for all else a number that tells formulas apart. */
export const evaluate: Evaluate = (formula, { sheetId }, grid) => {
  const [call] = mentionsTurnover(formula) ? turnoverCalls(formula) : [];
  if (call && `=${call.text}` === formula) return call.isStuck ? '#NAME?' : resultOf(call, sheetId, grid);
  if (call?.isStuck) return '#NAME?';
  const [, quoted, bare, letters, row] = /^=(?:'((?:[^']|'')+)'|([^'!()]+))!([A-Z]+)(\d+)$/.exec(formula) ?? [];
  if (row === undefined) return formula.startsWith('=IF(TRUE,"",') ? '' : marked(formula);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const sheet = grid.sheet(quoted?.replaceAll("''", "'") ?? bare);
  return grid.values(sheet.id, { row: Number(row) - 1, column, ...unknownCells })[0][0];
};

const months = [
  ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
  [45292, 100, 5, 4, 101],
  [45323, 101, 3, 6, 98],
  [45352, 98, 7, 2, 103],
  [45383, 103, 1, 5, 99],
];

const staff = [
  ['Hired', 'Left', 'Team', 'Reason'],
  [44000, '', 'Shop', ''],
  [44200, 45300, 'Shop', 'moved'],
  [44500, 45340, 'Office', 'paid less'],
  [45300, '', 'Office', ''],
  [45320, 45360, 'Shop', 'moved'],
];

const [opening, hires, leavers, closing] = ['B2:B5', 'C2:C5', 'D2:D5', 'E2:E5'].map((cells) => `Months!${cells}`);
const counts = [leavers, opening, hires, closing].join();
const list = 'Staff!A2:A6,Staff!B2:B6';
const span = `${list},45292,45382`;

/** A formula for every function. */
export const formulas: readonly string[] = [
  `AVGBASE(${leavers},${opening},${closing})`,
  `OPENBASE(${leavers},${opening})`,
  `CLOSEBASE(${leavers},${closing})`,
  `CUMULATIVE(${leavers},${opening},${hires})`,
  `MEANBASE(${leavers},${opening})`,
  `RATE("average",${counts})`,
  `BASE("average",${counts})`,
  `PERIODRATES("average",${counts})`,
  `ROLLING("opening",${counts},3)`,
  `YTD("closing",${counts},Months!A2:A5)`,
  `COMPARE(${counts})`,
  `EXPLAIN("average",${counts})`,
  `FLAG(${leavers},4)`,
  `RECONCILE(${counts})`,
  'ANNUALIZE(Months!D2,3)',
  `BREAKDOWN("average",Staff!C2:C3,Months!D2:D3,Months!B2,Months!C2)`,
  `POOLED(${leavers},${opening})`,
  'RETENTION(Months!D2,Months!B2)',
  `HIRERATE(${hires},${opening},${closing})`,
  `FLUX(${counts})`,
  `NETGROWTH(${leavers},${opening},${hires})`,
  `LOSSRATIO(${leavers},${hires})`,
  `CHURN(${leavers},${opening})`,
  'COST(Months!D2,30000,1.5)',
  'HIRESNEEDED(90,100,0.2)',
  `ROSTER.HEADCOUNT(${list},Months!A2:A5)`,
  `ROSTER.HIRES(${span})`,
  `ROSTER.LEAVERS(${span})`,
  `ROSTER.AVERAGE(${span})`,
  `ROSTER.RATE(${span})`,
  `ROSTER.TABLE(${span})`,
  `ROSTER.GROUPS(${span},Staff!C2:C6)`,
  `ROSTER.MATRIX(${span},Staff!C2:C6)`,
  `ROSTER.REASONS(${span},Staff!D2:D6)`,
  `ROSTER.BRIDGE(${span})`,
  `ROSTER.NEWHIRE(${span},45500,30)`,
  `ROSTER.RETENTION(${span})`,
  `ROSTER.SURVIVAL(${list},45500)`,
  `ROSTER.MEDIANTENURE(${list},45500)`,
  `ROSTER.COHORTS(${list},45500)`,
  `ROSTER.TENURE(${list},45500)`,
  `ROSTER.CHECK(${list})`,
].map((call) => `=TURNOVER.${call}`);

/** How far the formulas stand from one another, so that none is in another's way. */
const apart = 20;

const wrapped = [
  '=IFERROR(ROUND(TURNOVER.AVGBASE(Months!D2,Months!B2,Months!E2),3),"")',
  '=INDEX(TURNOVER.COMPARE(Months!D2:D5,Months!B2:B5,Months!C2:C5,Months!E2:E5),2,4)',
  '=LET(r,TURNOVER.CHURN(Months!D2,Months!B2),r*12)',
  '=1-TURNOVER.CHURN(Months!D2,Months!B2)',
];

export const everyFunction: Readonly<Record<string, SheetContents>> = {
  Months: { A1: months },
  Staff: { A1: staff },
  'May report': {
    ...Object.fromEntries(
      formulas.map((formula, i) => [cellAddress(1, i * apart), { formula, value: 0, numberFormat: formatOf(i) }]),
    ),
    ...Object.fromEntries(
      wrapped.map((formula, i) => [cellAddress(60 + i, 0), { formula, value: 0, fill: '#FFEEAA' }]),
    ),
    A70: [['Note'], ['=SUM(A1:A2)'], ['plain text'], [0.5]],
  },
};

function formatOf(index: number): string | undefined {
  return ['0.0%', undefined, '@', 'yyyy-mm-dd'][index % 4];
}

export const functionIds = [...names.keys()];
