import { readMethod } from '../../cells/words';
import { methods, type Method } from '../../turnover/method';
import { Problem } from '../../turnover/problem';
import type { ArgumentTexts } from '../turnoverFormula';
import { countsFrom, textOf } from './countsOf';
import { isLine, spanOf, type GivenCounts, type PlainSpan } from './span';
import { valueFrom } from './given';
import { guarded, unbracketed } from './guards';

/** A method told in the formula, or the cell or name that holds its word. */
export type PlainMethod = { readonly method: Method } | { readonly cell: string };

/** Words are read as the functions read them; null for a word that is no method. */
export function methodFrom(text: string | null): PlainMethod | null {
  const word = text && /^"((?:[^"]|"")*)"$/.exec(text);
  if (!word) {
    const given = text === null ? null : valueFrom(text);
    return given && given.constant === null ? { cell: given.text } : null;
  }
  try {
    return { method: readMethod([[word[1].replaceAll('""', '"')]]) };
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** A number of people by a method, with the conditions under which there is none. */
export interface Amount {
  readonly value: string;
  readonly wrong: readonly string[];
}

/** The base of a method; null where it cannot be known. */
export function baseOf(method: Method, counts: GivenCounts, span: PlainSpan): Amount | null {
  const { opening, closing, hires, leavers, mean } = span;
  const amount = (value: string | null, wrong: readonly string[] = []) => (value === null ? null : { value, wrong });
  switch (method) {
    case 'opening':
      return amount(opening);
    case 'closing':
      return amount(closing);
    case 'average':
      return amount(opening && closing && `((${opening}+${closing})/2)`);
    case 'mean':
      return amount(mean, span.wrongMean);
    case 'cumulative':
      if (counts.hires) return amount(opening && hires && `(${opening}+${hires})`);
      // Everyone employed in the period is also everyone there at the end and everyone who left.
      return amount(counts.closing && `(${closing}+${leavers})`, [`ROUND(${closing}+${leavers}-${opening},6)<0`]);
  }
}

/** Leavers on the base of one method. A base rolled forward may miss 0 by a hair, so that dividing would not show it. */
export function rateOf(method: Method, counts: GivenCounts, span: PlainSpan): Amount | null {
  const base = baseOf(method, counts, span);
  if (!base || span.leavers === null) return null;
  const isRolledEnd = method === 'closing' && !counts.closing;
  return {
    value: `${span.leavers}/${base.value}`,
    wrong: isRolledEnd ? [...base.wrong, `ROUND${base.value.slice(0, -1)},6)<=0`] : base.wrong,
  };
}

/** A result by a method: a branch for each where the method stands in a cell, whose word must be one of the five. */
export function byMethod(
  chosen: PlainMethod,
  wrong: readonly string[],
  amountOf: (method: Method) => Amount | null,
): string | null {
  if ('method' in chosen) {
    const amount = amountOf(chosen.method);
    return amount && guarded([...wrong, ...amount.wrong], amount.value);
  }
  const branches = methods.map((method) => {
    const amount = amountOf(method);
    return `IF(${chosen.cell}="${method}",${amount ? guarded(amount.wrong, amount.value) : 'NA()'},`;
  });
  return guarded(wrong, `${branches.join('')}NA()${')'.repeat(branches.length)}`);
}

/** What can be computed at all: with neither hires nor closing, the opening method only. */
export function rateFormula(chosen: PlainMethod | null, counts: GivenCounts | null): string | null {
  if (!chosen || !counts) return null;
  const span = spanOf(counts);
  return byMethod(chosen, span.wrong, (method) => rateOf(method, counts, span));
}

/** The base is 0 where no row is filled in. */
export function baseFormula(chosen: PlainMethod | null, counts: GivenCounts | null): string | null {
  if (!chosen || !counts) return null;
  const span = spanOf(counts);
  const wrong = span.wrong.filter((condition) => condition !== span.isEmpty);
  const formula = byMethod(chosen, wrong, (method) => {
    const base = baseOf(method, counts, span);
    return base && { ...base, value: unbracketed(base.value) };
  });
  const isEmpty = span.isEmpty ?? emptyRow(counts);
  return formula && isEmpty ? `IF(${isEmpty},0,${formula})` : formula;
}

/** A single row is not filled in where nothing happened and nobody is there at the end. */
function emptyRow({ leavers, hires, closing }: GivenCounts): string | null {
  const given = [leavers, hires, closing].filter((each) => each !== null);
  if (!closing || given.some((each) => isLine(each) || (each.constant ?? 0) > 0)) return null;
  return `AND(${given.map(({ text }) => `${text}=0`).join(',')})`;
}

/** The rate functions, each with the counts it reads and its method. */
const rates: Readonly<Record<string, readonly [Method, ...('leavers' | 'opening' | 'hires' | 'closing')[]]>> = {
  AVGBASE: ['average', 'leavers', 'opening', 'closing'],
  OPENBASE: ['opening', 'leavers', 'opening'],
  CLOSEBASE: ['closing', 'leavers', 'closing'],
  CUMULATIVE: ['cumulative', 'leavers', 'opening', 'hires'],
  CHURN: ['opening', 'leavers', 'opening'],
};

/** RATE, BASE and the functions of one method; undefined for others. Without one of its counts there is no rate. */
export function methodFormula(id: string, args: ArgumentTexts): string | null | undefined {
  if (Object.hasOwn(rates, id)) {
    const [method, ...used] = rates[id];
    return rateFormula({ method }, countsFrom(args, used));
  }
  if (id !== 'RATE' && id !== 'BASE') return undefined;
  if (textOf(args, 'leavers') === null || textOf(args, 'opening') === null) return null;
  const [chosen, counts] = [methodFrom(textOf(args, 'method')), countsFrom(args)];
  return id === 'RATE' ? rateFormula(chosen, counts) : baseFormula(chosen, counts);
}
