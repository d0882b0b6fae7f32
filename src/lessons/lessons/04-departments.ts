import { pooledRate } from '../../turnover/ratios';
import { rate } from '../../turnover/span';
import { sum } from '../../turnover/tolerance';
import type { Lesson, Settings } from '../lesson';
import { headings } from '../monthTables';
import { peopleText, rateText } from '../numberText';
import { percentFormat, rateFormula } from '../rateFormulas';

interface Department {
  readonly name: string;
  readonly opening: number;
  readonly hires: number;
  readonly leavers: number;
}

const start = { leavers: 4 };
const laboratory = { name: 'laboratory', opening: 4, hires: 1 };

const departmentsAt = ({ leavers }: Settings): readonly Department[] => [
  { name: 'production', opening: 180, hires: 20, leavers: 10 },
  { name: 'sales', opening: 40, hires: 10, leavers: 10 },
  { ...laboratory, leavers },
];

const employed = ({ opening, hires }: Department) => opening + hires;

function ratesOf(departments: readonly Department[]) {
  const each = departments.map(({ opening, hires, leavers }) =>
    rate('cumulative', { leavers: [leavers], opening: [opening], hires: [hires] }),
  );
  const leavers = departments.map((department) => department.leavers);
  return { each, mean: sum(each) / each.length, pooled: pooledRate(leavers, departments.map(employed)) };
}

/** The mean of the departments' rates is no rate of the company. */
export const departments: Lesson = {
  id: 'departments',
  controls: [
    { kind: 'range', id: 'leavers', min: 0, max: laboratory.opening + laboratory.hires, start: start.leavers },
  ],
  choiceCount: 3,
  answer: 1,
  scene(settings) {
    const all = departmentsAt(settings);
    const { each, mean, pooled } = ratesOf(all);
    const before = ratesOf(departmentsAt(start));
    const isMoved = settings.leavers !== start.leavers;
    const was = (rateBefore: number) => (isMoved ? { before: rateBefore } : {});
    const leavers = sum(all.map((department) => department.leavers));
    const people = sum(all.map(employed));
    return {
      tables: [
        {
          columns: ['department', 'opening', 'hires', 'leavers', 'rate'],
          rows: all.map(({ name, ...counts }, index) => ({
            name,
            cells: [
              ...[counts.opening, counts.hires, counts.leavers].map((count) => ({ people: count })),
              { rate: each[index] },
            ],
            isMarked: isMoved && name === laboratory.name,
          })),
        },
      ],
      bars: [
        {
          name: 'mean',
          rate: mean,
          ...was(before.mean),
          working: `(${each.map((one) => rateText(one)).join(' + ')}) ÷ ${each.length}`,
        },
        { name: 'pooled', rate: pooled, ...was(before.pooled), working: `${leavers} ÷ ${peopleText(people)}` },
      ],
      facts: {
        mean: rateText(mean),
        pooled: rateText(pooled),
        leavers: peopleText(leavers),
        employed: peopleText(people),
        small: peopleText(employed(all[2])),
        large: peopleText(employed(all[0])),
        smallLeavers: peopleText(settings.leavers),
        smallRate: rateText(each[2]),
      },
    };
  },
  sheet(settings, form) {
    const all = departmentsAt(settings);
    const last = all.length + 1;
    const percent = (formula: string) => ({ formula, format: percentFormat });
    const gap = [null, null, null, null];
    return [
      headings('department', 'opening', 'hires', 'leavers', 'employed', 'rate'),
      ...all.map(({ name, opening, hires, leavers }, index) => [
        { name },
        { number: opening },
        { number: hires },
        { number: leavers },
        { formula: `=B${index + 2}+C${index + 2}` },
        percent(rateFormula('cumulative', form, index + 2)),
      ]),
      [],
      [{ name: 'mean' }, ...gap, percent(`=AVERAGE(F2:F${last})`)],
      [
        { name: 'pooled' },
        ...gap,
        percent(form === 'plain' ? `=SUM(D2:D${last})/SUM(E2:E${last})` : `=TURNOVER.POOLED(D2:D${last},E2:E${last})`),
      ],
    ];
  },
};
