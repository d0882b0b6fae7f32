import type { Method } from '../turnover/method';
import type { SheetForm } from './lesson';

/** Rows of periods on a sheet: A what it is called, B opening, C hires, D leavers, E closing. */
export type SheetMethod = Exclude<Method, 'mean'>;

type Formulas = Readonly<Record<SheetMethod, string>>;

const plain = (from: number, to: number): Formulas => {
  const total = (column: string) => (from === to ? `${column}${from}` : `SUM(${column}${from}:${column}${to})`);
  return {
    average: `=${total('D')}/((B${from}+E${to})/2)`,
    opening: `=${total('D')}/B${from}`,
    closing: `=${total('D')}/E${to}`,
    cumulative: `=${total('D')}/(B${from}+${total('C')})`,
  };
};

const turnover = (from: number, to: number): Formulas => {
  const all = (column: string) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`);
  return {
    average: `=TURNOVER.AVGBASE(${all('D')},B${from},E${to})`,
    opening: `=TURNOVER.OPENBASE(${all('D')},B${from})`,
    closing: `=TURNOVER.CLOSEBASE(${all('D')},E${to})`,
    cumulative: `=TURNOVER.CUMULATIVE(${all('D')},B${from},${all('C')})`,
  };
};

/** The rate of the rows from one to another, seen as one period: "=D2/(B2+C2)", "=TURNOVER.CUMULATIVE(D2:D7,B2,C2:C7)". */
export const rateFormula = (method: SheetMethod, form: SheetForm, from: number, to = from): string =>
  (form === 'plain' ? plain : turnover)(from, to)[method];

export const percentFormat = '0.0%';
