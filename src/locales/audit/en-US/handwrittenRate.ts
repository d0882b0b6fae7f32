import type { Method } from '../../../turnover/method';
import { people, percent } from '../../functions/format';
import type { RuleWords } from '../ruleWords';

/** What the rule found, in numbers and in texts of the workbook, of the first cell with a rate. Null for what is not known. */
export interface HandwrittenRateFacts {
  readonly cell: string;
  readonly cells: number;
  readonly method: Method;
  /** Customers, not people at work. */
  readonly isChurn: boolean;
  readonly leavers: number | null;
  readonly base: number | null;
  /** A fraction. */
  readonly rate: number | null;
  readonly leaversHeading: string;
  readonly functionId: string | null;
  readonly suggested: string | null;
  /** Cells in which the function would show something else. */
  readonly differing: number;
  /** The first of them; null for an error. */
  readonly difference: { readonly cell: string; readonly now: number | null; readonly then: number | null } | null;
}

const bases: Readonly<Record<Method, string>> = {
  average: 'the average of opening and closing headcount',
  opening: 'the opening headcount',
  closing: 'the closing headcount',
  cumulative: 'everyone employed in the period (opening + hires)',
  mean: 'the mean of several headcounts',
};

const uses: Readonly<Record<Method, string>> = {
  average: 'CIPD, the NHS and most HR systems use it.',
  opening: 'Japan’s MHLW, Taiwan’s DGBAS and the German basic formula use it.',
  closing: 'GRI 401-1 uses it.',
  cumulative: 'The German Schlüter formula, PeopleHR and PrismHR use it; it never passes 100%.',
  mean: 'SHRM’s monthly rate and the US statistics of separations (JOLTS) use it.',
};

const shown = (rate: number | null) => (rate === null ? 'an error' : percent(rate));

function difference({ differing, difference: first, cells }: HandwrittenRateFacts): string {
  if (!first) return '';
  const where = cells === 1 ? 'Here' : `In ${differing} of ${cells} cells, ${first.cell} first,`;
  return ` ${where} the function would show ${shown(first.then)} instead of ${shown(first.now)}, because it reads the counts more strictly: look at them before you change ${cells === 1 ? 'it' : 'those'}.`;
}

export const handwrittenRate: RuleWords<HandwrittenRateFacts> = {
  name: 'Rate written by hand',
  title: (f) => {
    const more = f.cells > 1 ? ` (and ${f.cells - 1} more like it)` : '';
    const base = f.isChurn ? 'the customers at the start' : bases[f.method];
    if (f.rate === null || f.leavers === null || f.base === null)
      return `${f.cell}${more} divides “${f.leaversHeading}” by ${base}.`;
    return `${f.cell}${more} is ${people(f.leavers)} ÷ ${people(f.base)} = ${percent(f.rate)}, on ${base}.`;
  },
  why: (f) => {
    const method = f.isChurn
      ? 'This is customer churn: customers lost, held against those at the start.'
      : `This is the method “${f.method}”. ${uses[f.method]}`;
    const offer = f.functionId
      ? ` TURNOVER.${f.functionId} says so by its name and refuses counts that cannot be right.`
      : ' It needs the opening headcount as well before a function can take its place.';
    return `${method}${offer}${difference(f)}`;
  },
  fix: (f) =>
    f.cells - f.differing === 1
      ? `Writes ${f.suggested}; the number stays the same.`
      : `Writes ${f.suggested} and its copies into ${f.cells - f.differing} cells; the numbers stay the same.`,
};
