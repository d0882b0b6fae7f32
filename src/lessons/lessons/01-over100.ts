import { compareMethods } from '../../turnover/comparison';
import type { Method } from '../../turnover/method';
import { knownRate } from '../knownRate';
import type { Bar, Lesson, Settings } from '../lesson';
import { headings } from '../monthTables';
import { peopleText, rateText } from '../numberText';
import { percentFormat, rateFormula, type SheetMethod } from '../rateFormulas';

const opening = 10;
const shown: readonly SheetMethod[] = ['average', 'opening', 'closing', 'cumulative'];
const start = { leavers: opening, hires: 0 };

/** Nobody can leave who was never there. */
const mostLeavers = ({ hires }: Settings) => opening + hires;

function countsAt(settings: Settings) {
  const { hires } = settings;
  const leavers = Math.min(settings.leavers, mostLeavers(settings));
  return { opening, hires, leavers, closing: opening + hires - leavers };
}

type Counts = ReturnType<typeof countsAt>;

function ratesOf({ hires, leavers, closing }: Counts): Readonly<Partial<Record<Method, number | null>>> {
  const { results } = compareMethods({ opening: [opening], hires: [hires], leavers: [leavers], closing: [closing] });
  return Object.fromEntries(results.map(({ method, rate }) => [method, knownRate(rate)]));
}

const nameOf: Readonly<Record<SheetMethod, string>> = {
  average: 'byAverage',
  opening: 'byOpening',
  closing: 'byClosing',
  cumulative: 'byCumulative',
};

const bases: Readonly<Record<SheetMethod, (counts: Counts) => string>> = {
  average: ({ closing }) => `((${opening} + ${closing}) ÷ 2)`,
  opening: () => `${opening}`,
  closing: ({ closing }) => `${closing}`,
  cumulative: ({ hires }) => `(${opening} + ${hires})`,
};

/** Everyone leaves: four methods, four answers, and none of them is a mistake. */
export const over100: Lesson = {
  id: 'over-100',
  controls: [
    { kind: 'range', id: 'leavers', min: 0, max: 2 * opening, start: start.leavers, mostAt: mostLeavers },
    { kind: 'range', id: 'hires', min: 0, max: opening, start: start.hires },
  ],
  choiceCount: 4,
  answer: 2,
  scene(settings) {
    const counts = countsAt(settings);
    const rates = ratesOf(counts);
    const before = ratesOf(countsAt(start));
    const isMoved = counts.leavers !== start.leavers || counts.hires !== start.hires;
    const bar = (method: SheetMethod): Bar => ({
      name: nameOf[method],
      rate: rates[method] ?? null,
      ...(isMoved && { before: before[method] ?? null }),
      working: `${counts.leavers} ÷ ${bases[method](counts)}`,
    });
    const people = ['opening', 'hires', 'leavers', 'closing'] as const;
    const rate = (method: SheetMethod) => (typeof rates[method] === 'number' ? rateText(rates[method]) : '');
    return {
      tables: [
        {
          columns: ['period', ...people],
          rows: [{ name: 'month', cells: people.map((name) => ({ people: counts[name] })), isMarked: isMoved }],
        },
      ],
      bars: shown.map(bar),
      facts: {
        ...Object.fromEntries(people.map((name) => [name, peopleText(counts[name])])),
        base: peopleText((opening + counts.closing) / 2),
        employed: peopleText(opening + counts.hires),
        averageRate: rate('average'),
        openingRate: rate('opening'),
        closingRate: rate('closing'),
        cumulativeRate: rate('cumulative'),
      },
    };
  },
  sheet(settings, form) {
    const { hires, leavers } = countsAt(settings);
    const counts = [{ number: opening }, { number: hires }, { number: leavers }, { formula: '=B2+C2-D2' }];
    return [
      headings('period', 'opening', 'hires', 'leavers', 'closing'),
      [{ name: 'month' }, ...counts],
      [],
      headings('method', 'rate'),
      ...shown.map((method) => [
        { name: nameOf[method] },
        { formula: rateFormula(method, form, 2), format: percentFormat },
      ]),
    ];
  },
};
