import { measure } from '../../turnover/comparison';
import { periodRates } from '../../turnover/windows';
import { knownRate } from '../knownRate';
import type { Lesson, Settings } from '../lesson';
import { headings, monthCells, monthsTable } from '../monthTables';
import { peopleText, rateText } from '../numberText';
import { percentFormat, rateFormula, type SheetMethod } from '../rateFormulas';
import { monthsFrom, sixMonths } from '../sixMonths';

/** In the order of the drop-down. */
const methods: readonly SheetMethod[] = ['cumulative', 'average', 'opening', 'closing'];
const start = { months: sixMonths.names.length, method: 0 };

function spanAt({ months: count, method: index }: Settings) {
  const { names, opening, hires, leavers } = sixMonths;
  const months = monthsFrom(names.slice(0, count), opening, hires.slice(0, count), leavers.slice(0, count));
  const method = methods[index];
  const { leavers: all, results } = measure([method], months);
  const [{ meanOfPeriodRates, sumOfPeriodRates, rate }] = results;
  return {
    months,
    method,
    leavers: all,
    mean: knownRate(meanOfPeriodRates)!,
    sum: knownRate(sumOfPeriodRates)!,
    span: knownRate(rate)!,
  };
}

const results = ['mean', 'sum', 'span'] as const;

/** The same months give three numbers, which answer three questions. */
export const meanOfMonths: Lesson = {
  id: 'mean-of-months',
  controls: [
    { kind: 'range', id: 'months', min: 2, max: start.months, start: start.months },
    { kind: 'choice', id: 'method', count: methods.length, start: start.method },
  ],
  choiceCount: 3,
  answer: 2,
  scene(settings) {
    const at = spanAt(settings);
    const atStart = spanAt(start);
    const isMoved = settings.months !== start.months || settings.method !== start.method;
    const rates = periodRates(at.method, at.months);
    return {
      tables: [
        monthsTable(at.months),
        {
          isRevealed: true,
          columns: ['month', 'rate'],
          rows: at.months.names.map((name, month) => ({ name, cells: [{ rate: Number(rates[month]) }] })),
        },
      ],
      bars: results.map((name) => ({ name, rate: at[name], ...(isMoved && { before: atStart[name] }) })),
      facts: {
        months: String(settings.months),
        leavers: peopleText(at.leavers),
        mean: rateText(at.mean),
        sum: rateText(at.sum),
        span: rateText(at.span),
      },
    };
  },
  sheet(settings, form) {
    const { months, method } = spanAt(settings);
    const last = months.names.length + 1;
    const result = (name: (typeof results)[number], formula: string) => [
      { name },
      null,
      null,
      null,
      null,
      { formula, format: percentFormat },
    ];
    return [
      headings('month', 'opening', 'hires', 'leavers', 'closing', 'rate'),
      ...months.names.map((_, month) => [
        ...monthCells(months, month, month + 2),
        { formula: rateFormula(method, form, month + 2), format: percentFormat },
      ]),
      [],
      result('mean', `=AVERAGE(F2:F${last})`),
      result('sum', `=SUM(F2:F${last})`),
      result('span', rateFormula(method, form, 2, last)),
    ];
  },
};
