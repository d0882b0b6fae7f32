import { addressOf, type Area } from '../../formulas/area';
import { turnoverFormula, type ArgumentTexts } from '../../formulas/turnoverFormula';
import type { Method } from '../../turnover/method';
import { attempt } from '../../turnover/comparison';
import { Problem } from '../../turnover/problem';
import { pooledRate, rateOnMeanOf } from '../../turnover/ratios';
import { rate as rateOfPeriods } from '../../turnover/span';
import type { BookSheet } from '../book';
import type { KnownRate, RateCells, RateInput } from '../rateCells';

/** One rate for many periods or groups. */
export interface CombinedRate {
  readonly functionId: string;
  /** The call with a leading "=", as it would stand on a sheet. */
  readonly formula: string;
  /** A fraction. */
  readonly value: number;
}

type Inputs = Partial<Record<RateInput, RateCells>>;

/** The rate of all the periods seen as one longer period, by the method of each; null where their counts are not side by side. */
export function rateOfAllPeriods(rates: readonly KnownRate[], own: BookSheet): CombinedRate | null {
  const method = commonMethod(rates);
  const inputs = combinedInputs(rates);
  if (!method || !inputs.leavers) return null;
  const { leavers, opening, hires, closing, headcounts } = inputs;
  if (method === 'mean' && headcounts) {
    const value = attempted(() => rateOnMeanOf(counts(leavers), counts(headcounts)));
    return written('MEANBASE', textsOf(inputs, ['leavers', 'headcounts'], own), value);
  }
  const value = attempted(() =>
    rateOfPeriods(method, {
      leavers: counts(leavers),
      opening: opening && counts(opening),
      hires: hires && counts(hires),
      closing: closing && counts(closing),
    }),
  );
  const [id, names] = functionFor(method, inputs, rates[0].isChurn);
  const texts = textsOf(inputs, names, own);
  return written(id, id === 'RATE' ? { method: `"${method}"`, ...texts } : texts, value);
}

/** The rate of the company that the groups add up to. */
export function rateOfAllGroups(rates: readonly KnownRate[], own: BookSheet): CombinedRate | null {
  const method = commonMethod(rates);
  const inputs = combinedInputs(rates);
  if (!method || !inputs.leavers) return null;
  const base = method === 'mean' ? inputs.headcounts : inputs[method === 'closing' ? 'closing' : 'opening'];
  if (!base) return null;
  if (method === 'opening' || method === 'closing' || method === 'mean') {
    const value = attempted(() => pooledRate(counts(inputs.leavers!), counts(base)));
    return written('POOLED', { leavers: textOf(inputs.leavers, own), bases: textOf(base, own) }, value);
  }
  const second = method === 'average' ? 'closing' : 'hires';
  const other = inputs[second];
  if (!other) return null;
  const texts = textsOf(inputs, ['leavers', 'opening', second], own);
  const sums = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, `SUM(${text})`]));
  const sum = (cells: RateCells) => [counts(cells).reduce((total, count) => total + count, 0)];
  const value = attempted(() =>
    rateOfPeriods(method, { leavers: sum(inputs.leavers!), opening: sum(base), [second]: sum(other) }),
  );
  return written(method === 'average' ? 'AVGBASE' : 'CUMULATIVE', sums, value);
}

const commonMethod = ([first, ...others]: readonly KnownRate[]): Method | null =>
  first && others.every(({ method }) => method === first.method) ? first.method : null;

function functionFor(method: Method, inputs: Inputs, isChurn: boolean): readonly [string, RateInput[]] {
  if (method === 'opening' && inputs.opening) return [isChurn ? 'CHURN' : 'OPENBASE', ['leavers', 'opening']];
  if (method === 'closing' && inputs.closing) return ['CLOSEBASE', ['leavers', 'closing']];
  if (method === 'cumulative' && inputs.hires) return ['CUMULATIVE', ['leavers', 'opening', 'hires']];
  if (method === 'average' && inputs.closing && !inputs.hires) return ['AVGBASE', ['leavers', 'opening', 'closing']];
  return ['RATE', ['leavers', 'opening', 'hires', 'closing']];
}

const written = (functionId: string, args: ArgumentTexts, value: number | null): CombinedRate | null =>
  value === null ? null : { functionId, value, formula: turnoverFormula(functionId, args) };

function textsOf(inputs: Inputs, names: readonly RateInput[], own: BookSheet): ArgumentTexts {
  const texts: ArgumentTexts = {};
  for (const name of names) {
    const cells = inputs[name];
    if (cells) texts[name] = textOf(cells, own);
  }
  return texts;
}

const textOf = ({ sheet, area }: RateCells, own: BookSheet): string =>
  addressOf(area, sheet === own ? undefined : sheet.name);

/** The counts of neighbouring periods or groups as one range each. The opening may be that of the first alone. */
function combinedInputs(rates: readonly KnownRate[]): Inputs {
  const inputs: Inputs = {};
  for (const name of ['leavers', 'opening', 'hires', 'closing', 'headcounts'] as const) {
    const given = rates.map((rate) => rate.inputs[name]);
    const all = given.every((cells) => cells !== undefined) ? joined(given) : null;
    if (all) inputs[name] = all;
    else if (name === 'opening' && given[0] && given.slice(1).every((cells) => cells === undefined))
      inputs.opening = given[0];
  }
  return inputs;
}

function joined(all: readonly RateCells[]): RateCells | null {
  const [first, second] = all;
  if (!second || all.some(({ sheet, area }) => sheet !== first.sheet || area.rowCount * area.columnCount !== 1))
    return null;
  const isAcross = second.area.column !== first.area.column;
  const isNext = ({ area }: RateCells, i: number) =>
    area.row === first.area.row + (isAcross ? 0 : i) && area.column === first.area.column + (isAcross ? i : 0);
  if (!all.every(isNext)) return null;
  const area: Area = {
    ...first.area,
    rowCount: isAcross ? 1 : all.length,
    columnCount: isAcross ? all.length : 1,
  };
  return { sheet: first.sheet, area };
}

/** As a function reads them: blank is 0. */
function counts({ sheet, area }: RateCells): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < area.rowCount; i++)
    for (let j = 0; j < area.columnCount; j++) {
      const value = sheet.value(area.row + i, area.column + j);
      const count = value === '' ? 0 : value;
      if (typeof count !== 'number' || count < 0) throw new Problem('value', 'notANumber');
      numbers.push(count);
    }
  return numbers;
}

function attempted(calculate: () => number): number | null {
  const value = attempt(calculate);
  // Without the people of its base a rate is not a number.
  return value instanceof Problem || Number.isNaN(value) ? null : value;
}
