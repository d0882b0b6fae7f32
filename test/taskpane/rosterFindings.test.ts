import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/formulas/area';
import { paneSentences } from '../../src/locales/pane/paneSentences';
import { checkWorkbook } from '../../src/audit/checkedWorkbook';
import { whyOver } from '../../src/taskpane/check/why';
import { dayFromIso } from '../../src/taskpane/roster/days';
import { rosterGroups } from '../audit/rosterGroups';
import { gives, sheetFrom, workbookFrom, type Written } from './workbook';

const day = (iso: string) => dayFromIso(iso)!;

/** Two people in January; three come and four go in February. */
const people: Written[][] = [
  [day('2023-01-01'), day('2024-02-10')],
  [day('2023-01-01'), ''],
  [day('2024-02-01'), day('2024-02-05')],
  [day('2024-02-01'), day('2024-02-20')],
  [day('2024-02-15'), day('2024-02-16')],
];
const list = 'A1:A5,B1:B5,DATE(2024,1,1),DATE(2024,2,29)';

/** "D3 2: why" for every value over the limit on a sheet with the list in A1:B5 and other cells from D1. */
function found(beside: Written[][], limit = 1): string[] {
  const length = Math.max(people.length, beside.length);
  const rows = Array.from({ length }, (_, i) => [...(people[i] ?? ['', '']), '', ...(beside[i] ?? [])]);
  const workbook = workbookFrom(sheetFrom('Data', rows));
  const speech = { sentences: paneSentences('en-US'), language: 'en-US' as const };
  return checkWorkbook(workbook, limit).findings.map(
    (finding) =>
      `${cellAddress(finding.row, finding.column)} ${finding.rate}: ${whyOver(finding, workbook.sheets, limit, speech)}`,
  );
}

describe('rates from a list of people over the limit', () => {
  it('of a span, with its own comings and goings', () => {
    expect(found([[gives(`=TURNOVER.ROSTER.RATE(${list},"opening")`, 2)]])).toEqual([
      'D1 2: 1 Jan 2024 – 29 Feb 2024: turnover 200.0%. 4 people left and 2 were there at the start. The base counts only those there at the start, so at least 2 of the leavers were hired after it. Nothing is miscalculated. On opening + hires it is 80.0% (4 ÷ 5).',
    ]);
  });

  it('by the days, says so', () => {
    const [sentence] = found([[gives(`=TURNOVER.ROSTER.RATE(${list},"mean")`, 1.9)]]);
    expect(sentence).toMatch(/4 people left, with [\d.]+ there on an average day\. Leavers add up over the days/);
  });

  it('in a table, line by line, whatever stands below it', () => {
    const heads = 'to opening hires leavers closing average a o c e'.split(' ');
    const table = [
      [gives(`=TURNOVER.ROSTER.TABLE(${list})`, 'from'), ...heads],
      [day('2024-01-01'), day('2024-01-31'), 2, 0, 0, 2, 2, 0, 0, 0, 0],
      [day('2024-02-01'), day('2024-02-29'), 2, 3, 4, 1, 2.4, 4 / 1.5, 2, 4, 0.8],
      [],
      ['', '', '', '', '', '', '', 99],
    ];
    const sentences = found(table);
    expect(sentences.map((text) => text.slice(0, 4))).toEqual(['K3 2', 'L3 2', 'M3 4']);
    expect(sentences[1]).toContain(
      '1 Feb 2024 – 29 Feb 2024: turnover 200.0%. 4 people left and 2 were there at the start.',
    );
  });

  it('of a group or a reason', () => {
    const groups = rosterGroups(`=TURNOVER.ROSTER.GROUPS(${list},A1:A5)`, ['Sales', 1, 0, 2, 1, 1, 2]);
    expect(found(groups)).toEqual([expect.stringContaining('J2 2: One group or cohort of a staff list: 200.0%')]);
    const reasons = [
      [gives(`=TURNOVER.ROSTER.REASONS(${list},A1:A5)`, 'reason'), 'leavers', 'rate', 'share'],
      ['Resigned', 2, 1.3, 0.5],
    ];
    expect(found(reasons)).toEqual([expect.stringContaining('F2 1.3: One line of a breakdown: 130.0%')]);
  });

  it('whose list is a table column cannot be explained, and says so', () => {
    expect(found([[gives('=TURNOVER.ROSTER.RATE(Staff[Hired],Staff[Left],1,2)', 2)]])).toEqual([
      expect.stringContaining('It is calculated from “Staff[Hired]”.'),
    ]);
  });

  it('headcounts, hires and the like are no rates', () => {
    const formulas = ['HEADCOUNT(A1:A5,B1:B5,A1)', `HIRES(${list})`, `RETENTION(${list})`, `MATRIX(${list},A1:A5)`];
    expect(found(formulas.map((formula) => [gives(`=TURNOVER.ROSTER.${formula}`, 5)]))).toEqual([]);
  });
});
