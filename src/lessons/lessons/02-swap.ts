import { compareMethods, type MethodResult } from '../../turnover/comparison';
import { periodRates } from '../../turnover/windows';
import { knownRate } from '../knownRate';
import type { Lesson, LessonCell, SceneTable, SheetForm } from '../lesson';
import { headings, monthCells, monthsTable } from '../monthTables';
import { peopleText, rateText } from '../numberText';
import { percentFormat, rateFormula } from '../rateFormulas';
import { monthsFrom, sixMonths, type Months } from '../sixMonths';

const { names, opening, hires, leavers } = sixMonths;
const [january, february, ...later] = leavers;

const asItWas = monthsFrom(names, opening, hires, leavers);
const swapped = monthsFrom(names, opening, hires, [february, january, ...later]);

const cumulative = (months: Months): MethodResult =>
  compareMethods(months).results.find(({ method }) => method === 'cumulative')!;

const meanOf = (months: Months) => knownRate(cumulative(months).meanOfPeriodRates)!;
const spanOf = (months: Months) => knownRate(cumulative(months).rate)!;
const monthRates = (months: Months) => periodRates('cumulative', months).map(Number);

const monthRatesTable = (columns: readonly (readonly [string, Months])[]): SceneTable => ({
  isRevealed: true,
  columns: ['month', ...columns.map(([name]) => name)],
  rows: names.map((name, month) => ({
    name,
    cells: columns.map(([, months]) => ({ rate: monthRates(months)[month] })),
    isMarked: columns.length > 1 && month < 2,
  })),
});

/** The months from a row on, each with its rate, and below them their mean and the rate of the half-year. */
function block(title: string, from: number, form: SheetForm, isSwapped: boolean): LessonCell[][] {
  const to = from + names.length - 1;
  const rate = (formula: string): LessonCell => ({ formula, format: percentFormat });
  /** The swapped ones refer to the first block: what is typed there is swapped here. */
  const leaversOf = (month: number): LessonCell | undefined => {
    if (!isSwapped) return undefined;
    return { formula: `=D${firstRow + (month < 2 ? 1 - month : month)}` };
  };
  return [
    headings(title, 'opening', 'hires', 'leavers', 'closing', 'rate'),
    ...names.map((_, month) => [
      ...monthCells(asItWas, month, from + month, leaversOf(month)),
      rate(rateFormula('cumulative', form, from + month)),
    ]),
    [{ name: 'mean' }, null, null, null, null, rate(`=AVERAGE(F${from}:F${to})`)],
    [{ name: 'halfYear' }, null, null, null, null, rate(rateFormula('cumulative', form, from, to))],
  ];
}

const firstRow = 2;
const blockHeight = names.length + 3;

/** When they leave should not matter, but it moves the mean of the monthly rates. */
export const swap: Lesson = {
  id: 'swap',
  controls: [{ kind: 'switch', id: 'swap', start: 0 }],
  choiceCount: 4,
  answer: 2,
  onReveal: { swap: 1 },
  scene(settings) {
    const isSwapped = settings.swap === 1;
    const now = isSwapped ? swapped : asItWas;
    const before = (rateOf: (months: Months) => number) => (isSwapped ? { before: rateOf(asItWas) } : {});
    const { leavers: all, opening: first, hires: joined } = compareMethods(now);
    return {
      tables: [
        monthsTable(now, (month) => isSwapped && month < 2),
        monthRatesTable(
          isSwapped
            ? [
                ['asItWas', asItWas],
                ['swapped', swapped],
              ]
            : [['rate', asItWas]],
        ),
      ],
      bars: [
        { name: 'mean', rate: meanOf(now), ...before(meanOf) },
        {
          name: 'halfYear',
          rate: spanOf(now),
          ...before(spanOf),
          working: `${all} ÷ (${first} + ${joined})`,
        },
      ],
      facts: {
        meanAsItWas: rateText(meanOf(asItWas)),
        meanSwapped: rateText(meanOf(swapped)),
        halfYear: rateText(spanOf(now)),
        leavers: peopleText(all),
        employed: peopleText(first + joined!),
      },
    };
  },
  sheet: (_settings, form) => [
    ...block('asItWas', firstRow, form, false),
    [],
    ...block('swapped', firstRow + blockHeight + 1, form, true),
  ],
};
