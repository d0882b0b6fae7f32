import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit';
import { calculated, textOf } from '../calculated/calculatedWorkbook';
import { corpusCase, corpusNames, snapshotFrom } from '../calculated/corpus';
import { differencesOf } from '../calculated/differences';

const cases = corpusNames().map(corpusCase);
const isClean = ({ expected }: (typeof cases)[number]) => expected.length === 0;
const shown = (numbers: string) =>
  numbers.replace(/-?\d+\.\d+(e-?\d+)?/g, (each) => String(Number(Number(each).toPrecision(12))));

describe('the corpus', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, { workbook, expected }) => {
    const { findings } = audit(snapshotFrom(workbook));
    expect(differencesOf(expected, findings)).toEqual([]);
  });

  it.each(cases.map((each) => [each.name, each] as const))(
    '%s holds the values of its formulas',
    (_name, { workbook }) => {
      expect(shown(textOf(workbook))).toBe(shown(textOf(calculated(workbook))));
    },
  );

  it('is large enough, and half of it is clean', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(cases.filter(isClean).length).toBeGreaterThanOrEqual(40);
  });

  it('names places as the audit does', () => {
    const wrong = cases.flatMap(({ name, expected }) =>
      expected.filter(({ place }) => !/^.+![A-Z]+\d/.test(place)).map(() => name),
    );
    expect(wrong).toEqual([]);
  });
});
