import { factsOf } from '../../formulas/functionFacts';
import { filledArea } from '../../formulas/rateCells';
import { rateFormulaFrom } from '../../formulas/rateFormula';
import { argumentOf, turnoverCalls } from '../../formulas/turnoverCall';
import type { CatalogueFunction, CatalogueParameter } from './catalogue';
import { writtenOn, type Recognised } from './recognised';

/** A call as far as its arguments are known. */
export interface Call {
  /** In English with commas; ‹name› stands for what is missing. */
  readonly formula: string;
  readonly missing: readonly CatalogueParameter[];
  /** Some of the recognised cells are in it. */
  readonly isFilled: boolean;
}

/** Filled in although they may be left out, where they were recognised. */
const worthFilling = new Set(['hires', 'closing', 'include', 'counted']);
const placeholder = (name: string) => `‹${name}›`;

/** The function's formula on the recognised cells, for a cell of the sheet `target`. `method` is written as it is. */
export function callOf(
  { id, parameters }: Pick<CatalogueFunction, 'id' | 'parameters'>,
  recognised: Recognised | null,
  target: string | null,
  method: string | null,
): Call {
  const known = ({ name, isOptional }: CatalogueParameter): string | undefined => {
    if (name === 'method') return method ?? undefined;
    if (isOptional && !worthFilling.has(name)) return undefined;
    const cells = recognised?.cells[name];
    return cells && recognised ? writtenOn(target ?? recognised.sheet, recognised.sheet, cells) : undefined;
  };
  const given = parameters.map(known);
  const missing = parameters.filter(({ isOptional }, i) => !isOptional && given[i] === undefined);
  const texts = parameters.map(({ name, isOptional }, i) => given[i] ?? (isOptional ? '' : placeholder(name)));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  const isFilled = parameters.some(({ name }, i) => name !== 'method' && given[i] !== undefined);
  return { formula: `=TURNOVER.${id}(${texts.join(',')})`, missing, isFilled };
}

/** Whether one of the methods has to be chosen for it, or can be. */
export const takesMethod = ({ parameters }: Pick<CatalogueFunction, 'parameters'>): boolean =>
  parameters.some(({ name }) => name === 'method');

export interface Filling {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The cells a complete formula fills, as far as that follows from its arguments. */
export function fillingOf(id: string, formula: string): Filling {
  const rate = rateFormulaFrom(formula);
  if (rate) return filledArea(rate, 0, 0);
  const [call] = turnoverCalls(formula);
  const leavers = id === 'RECONCILE' && call ? argumentOf(call, 'leavers') : null;
  return leavers?.kind === 'range' ? leavers.area : { rowCount: 1, columnCount: 1 };
}

/** Shares of people that are no turnover rates. */
const shares = new Set(['RETENTION', 'NETGROWTH', 'ROSTER.RETENTION']);

/** Rates are shown as percentages; a table has columns of several kinds and stays as it is. */
export function numberFormatOf(id: string): string | undefined {
  const { result } = factsOf(id);
  return result === 'rate' || result === 'rates' || shares.has(id) ? '0.0%' : undefined;
}
