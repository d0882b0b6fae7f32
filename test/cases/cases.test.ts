import { describe, expect, test } from 'vitest';
import { evaluate } from '../functions/evaluate';
import { publishedCases, uncoveredCases } from './published';
import { everyoneLeaves, otherFigures, sixMonths, swappedMonths, type StatedCase } from './seedCompany';

const decimalsOf = (printed: string) => /\.(\d+)/.exec(printed)?.[1].length ?? 0;

/** A number printed with as many decimals as a publication gives. */
function printedLike(value: unknown, printed: string): string {
  if (typeof value !== 'number') return String(value);
  if (!printed.endsWith('%')) return value.toFixed(decimalsOf(printed));
  return `${(value * 100).toFixed(decimalsOf(printed))}%`;
}

const single = (value: unknown) => (Array.isArray(value) ? value[0][0] : value);

describe('published examples', () => {
  test.each(publishedCases)('$id: $formula -> $printed', ({ formula, printed }) => {
    expect(printedLike(single(evaluate(formula)), printed)).toBe(printed);
  });

  test.each(publishedCases.filter(({ wrong }) => wrong))(
    '$id is published as $wrong, wrongly: $why',
    ({ formula, wrong }) => {
      expect(printedLike(single(evaluate(formula)), wrong!)).not.toBe(wrong);
    },
  );

  test.each(Object.entries(uncoveredCases))('%s is covered by no function: %s', (id, reason) => {
    expect(reason.length).toBeGreaterThan(20);
    expect(publishedCases.map((each) => each.id)).not.toContain(id);
  });
});

const groups: Readonly<Record<string, Readonly<Record<string, StatedCase>>>> = {
  'the six months': sixMonths,
  "the six months with January's and February's leavers swapped": swappedMonths,
  'a firm that everyone leaves': everyoneLeaves,
  'other stated figures': otherFigures,
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, { formula, exact, stated, isCutOff }) => {
    const value = evaluate(formula);
    expect(value).toBe(exact);
    if (!stated) return;
    const shown = isCutOff ? `${Math.floor(Number(value) * 100)}%` : printedLike(value, stated);
    expect(shown).toBe(stated);
  });
});

test('swapping when people leave moves the mean of monthly rates, not the rate of the half-year', () => {
  const [mean, span] = ['mean of the monthly cumulative rates', 'half-year on opening + hires'];
  expect(evaluate(swappedMonths[mean].formula)).not.toBe(evaluate(sixMonths[mean].formula));
  expect(evaluate(swappedMonths[span].formula)).toBe(evaluate(sixMonths[span].formula));
});
