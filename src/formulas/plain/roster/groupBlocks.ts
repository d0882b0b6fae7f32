import { measures, type Measure } from '../../../cells/words';
import type { Parameter } from '../../functionFacts';
import type { ArgumentTexts } from '../../turnoverFormula';
import { textOf } from '../countsOf';
import type { Given } from '../given';
import { guarded } from '../guards';
import type { PlainMethod } from '../rate';
import type { CurrentCells } from './current';
import { baseIn, flowsIn, type PlainFlows } from './flows';
import { labelledRows, totalLabel } from './label';
import { fixedPeriodCount, plainPeriods, stepFrom } from './periods';
import { narrowed, type Crowd } from './people';
import { inPeriod } from './rosterBlocks';
import { byRosterMethod, rateIn, rosterMethod, spannedFrom, type Spanned } from './rosterFormula';
import { areBeside, lineFrom, rowsOf, unknownSizes } from './staff';

interface Grouped extends Spanned {
  readonly groups: Given;
  readonly chosen: PlainMethod;
  readonly rows: readonly { readonly cell: string; readonly factor: string }[];
}

/** A staff list with a column of labels, and the labels a table has now. */
function groupedFrom(args: ArgumentTexts, name: Parameter, current: CurrentCells | null): Grouped | null {
  const [spanned, groups, chosen] = [spannedFrom(args), lineFrom(textOf(args, name)), rosterMethod(args)];
  if (!spanned || !groups || !chosen || !current || !areBeside(groups, spanned.staff.hired)) return null;
  const { hired } = spanned.staff;
  const rows = labelledRows(current, name, groups, hired);
  if (!rows) return null;
  const isError = `SUMPRODUCT(--ISERROR(${rowsOf(groups, hired)}))>0`;
  return { ...spanned, groups, chosen, rows, wrong: [...spanned.wrong, ...unknownSizes(hired, groups), isError] };
}

/** The groups there are now, and the total of all. */
export function groupBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const grouped = groupedFrom(args, 'group', current);
  if (!grouped) return null;
  const { chosen, crowd, rows } = grouped;
  const row = (cell: string, people: Crowd) => {
    const flows = flowsIn(people, grouped.masks, grouped.days);
    const { opening, hires, leavers, closing } = flows;
    const base = byRosterMethod(chosen, (method) => baseIn(method, flows, people));
    const values = [opening, hires, leavers, closing, base, rateIn(chosen, flows, people)];
    return [cell, ...values.map((value) => `=${guarded(grouped.wrong, value)}`)];
  };
  const header = ['group', 'opening', 'hires', 'leavers', 'closing', 'base', 'rate'];
  return [header, ...rows.map(({ cell, factor }) => row(cell, narrowed(crowd, factor))), row(totalLabel, crowd)];
}

/** The reasons there are now: all on the base of everybody. */
export function reasonBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const grouped = groupedFrom(args, 'reason', current);
  if (!grouped) return null;
  const { chosen, crowd, rows, masks, days } = grouped;
  const everybody = flowsIn(crowd, masks, days);
  const row = (cell: string, leavers: string) => {
    const values = [leavers, rateIn(chosen, everybody, crowd, leavers), `${leavers}/${everybody.leavers}`];
    return [cell, ...values.map((value) => `=${guarded(grouped.wrong, value)}`)];
  };
  return [
    ['reason', 'leavers', 'rate', 'share'],
    ...rows.map(({ cell, factor }) => row(cell, flowsIn(narrowed(crowd, factor), masks, days).leavers)),
    row(totalLabel, everybody.leavers),
  ];
}

/** Groups down, periods across, as there are now. */
export function matrixBlock(args: ArgumentTexts, current: CurrentCells | null): string[][] | null {
  const [grouped, step] = [groupedFrom(args, 'group', current), stepFrom(textOf(args, 'by'), 'month')];
  const measure = measureFrom(textOf(args, 'show'));
  if (!grouped || !current || !step || !measure) return null;
  const { chosen, crowd, rows, masks } = grouped;
  const count = fixedPeriodCount(grouped, step) ?? current[0].length - 2;
  if (count < 1) return null;
  const periods = plainPeriods(grouped, step, count);
  const shown = (flows: PlainFlows, people: Crowd) =>
    measure === 'rate'
      ? rateIn(chosen, flows, people)
      : measure === 'headcount'
        ? flows.closing
        : measure === 'hires'
          ? flows.hires
          : flows.leavers;
  const row = (cell: string, people: Crowd) => [
    cell,
    ...periods.map((period) => `=${inPeriod(period, grouped.wrong, shown(flowsIn(people, masks, period), people))}`),
    `=${guarded(grouped.wrong, shown(flowsIn(people, masks, grouped.days), people))}`,
  ];
  const heads = periods.map((period) => `=${inPeriod(period, grouped.wrong, period.from)}`);
  return [
    ['group', ...heads, totalLabel],
    ...rows.map(({ cell, factor }) => row(cell, narrowed(crowd, factor))),
    row(totalLabel, crowd),
  ];
}

/** What a matrix shows; null for a word in a cell. */
function measureFrom(text: string | null): Measure | null {
  if (text === null) return 'rate';
  const word = /^"(.*)"$/.exec(text)?.[1].trim().toLowerCase();
  return measures.find((measure) => measure === word) ?? null;
}
