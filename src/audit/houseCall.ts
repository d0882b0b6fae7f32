import { formulaWithArguments } from '../formulas/callArguments';
import { factsOf, type Parameter } from '../formulas/functionFacts';
import { argumentOf, type TurnoverCall } from '../formulas/turnoverCall';
import { turnoverFormula, type ArgumentTexts } from '../formulas/turnoverFormula';
import type { Method } from '../turnover/method';

/** A formula with a call by another method on the same arguments; null where these do not suffice. */
export function formulaByMethod(formula: string, call: TurnoverCall, method: Method): string | null {
  if (call.isStuck) return null;
  const { parameters } = factsOf(call.id);
  if (call.id.startsWith('ROSTER.')) return withMethod(formula, call, method);
  const given = countsOf(call);
  if (!suffices(call, given, method)) return null;
  if (parameters.includes('method')) return withMethod(formula, call, method);
  return formula.split(call.text).join(callOf(given, method).slice(1));
}

/** A method in a cell is changed there. */
function withMethod(formula: string, call: TurnoverCall, method: Method): string | null {
  if (argumentOf(call, 'method').kind === 'range') return null;
  return formulaWithArguments(formula, call, { method: `"${method}"` });
}

const countsOf = (call: TurnoverCall): ArgumentTexts =>
  Object.fromEntries(
    (['leavers', 'opening', 'hires', 'closing'] as const).flatMap((name) => {
      const argument = argumentOf(call, name);
      return argument.kind === 'omitted' ? [] : [[name, argument.text]];
    }),
  );

function suffices(call: TurnoverCall, { opening, hires, closing }: ArgumentTexts, method: Method): boolean {
  switch (method) {
    case 'opening':
      return opening !== undefined;
    case 'closing':
      return closing !== undefined || (opening !== undefined && hires !== undefined);
    case 'average':
    case 'cumulative':
      return opening !== undefined && (hires !== undefined || closing !== undefined);
    case 'mean':
      return opening !== undefined && (hires !== undefined || isForEachPeriod(call, 'closing'));
  }
}

/** As many cells as there are leavers: one for each period. */
function isForEachPeriod(call: TurnoverCall, parameter: Parameter): boolean {
  const [counts, leavers] = [argumentOf(call, parameter), argumentOf(call, 'leavers')];
  if (counts.kind !== 'range' || leavers.kind !== 'range') return false;
  return counts.area.rowCount === leavers.area.rowCount && counts.area.columnCount === leavers.area.columnCount;
}

function callOf({ leavers, opening, hires, closing }: ArgumentTexts, method: Method): string {
  if (method === 'opening') return turnoverFormula('OPENBASE', { leavers, opening });
  if (method === 'average' && closing) return turnoverFormula('AVGBASE', { leavers, opening, closing });
  if (method === 'closing' && closing) return turnoverFormula('CLOSEBASE', { leavers, closing });
  if (method === 'cumulative' && hires) return turnoverFormula('CUMULATIVE', { leavers, opening, hires });
  return turnoverFormula('RATE', { method: `"${method}"`, leavers, opening, hires, closing });
}
