import { describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { findingsOf, gives, placesOf, sheetFrom, tableOf } from './auditOf';

const people = ['A', 'B', 'C', 'D', 'E'];
const hired = [45000, 45100, 45200, 45300, 45400];

describe('somebody who left before being hired', () => {
  it.each([
    ['Name', 'Hire date', 'Leaving date'],
    ['姓名', '入职日期', '离职日期'],
    ['姓名', '到職日', '離職日'],
    ['Employee', 'DOJ', 'Last working day'],
  ])('in a list with the headers %s, %s and %s', (...headers) => {
    const findings = findingsOf('left-before-hired', tableOf(headers, people, hired, [45200, 45050, '', 45300, 45399]));
    expect(placesOf(findings)).toEqual(['Sheet1!C3 C6']);
    expect(findings[0]).toMatchObject({ severity: 'wrong', fix: null, formulaNow: null });
    expect(findings[0].facts).toEqual({ cell: 'C3', hiredCell: 'B3', hired: 45100, left: 45050, row: 3, count: 2 });
  });

  it('in a list without headers that a function reads, once', () => {
    const staff = sheetFrom('Staff', tableOf(['A', '', ''], people, hired, [45200, 45050, '', '', '']));
    const summary = sheetFrom('Summary', [
      [gives('=TURNOVER.ROSTER.RATE(Staff!B:B,Staff!C:C,A2,B2)', '#VALUE!')],
      [gives('=TURNOVER.ROSTER.HIRES(Staff!B2:B6,Staff!C2:C6,A2,B2)', '#VALUE!')],
    ]);
    expect(placesOf(findingsOf('left-before-hired', [staff, summary]))).toEqual(['Staff!C3']);
  });

  it('in a Table that a function reads', () => {
    const staff = sheetFrom('Staff', tableOf(['Id', 'a', 'b'], people, hired, [45200, 45050, '', '', '']));
    const summary = sheetFrom('Summary', [[gives('=TURNOVER.ROSTER.RATE(T[a],T[b],A2,B2)', '#VALUE!')]]);
    const tables = [
      {
        name: 'T',
        sheet: 'Staff',
        area: { row: 0, column: 0, rowCount: 6, columnCount: 3 },
        hasHeaders: true,
        hasTotals: false,
        columns: ['Id', 'a', 'b'],
      },
    ];
    expect(placesOf(findingsOf('left-before-hired', [staff, summary], { tables }))).toEqual(['Staff!C3']);
  });
});

describe('silence', () => {
  it.each([
    ['people who left later, the same day or not yet', [45200, 45100, '', 45300.4, 45401]],
    ['dates that are text', ['2020-01-01', '', '', '', '']],
    ['words and errors', ['在职', '#N/A', true, '', '-']],
    ['numbers that are no dates', [1, 2, 3, 0, -5]],
  ])('%s', (_title, left) =>
    expect(
      findingsOf('left-before-hired', tableOf(['Name', 'Hire date', 'Leaving date'], people, hired, left)),
    ).toEqual([]),
  );

  it.each([
    ['Name', 'Contract start', 'Date of birth'],
    ['Month', 'Hires', 'Leavers'],
    ['Project', 'Planned', 'Finished'],
  ])('on a table with the headers %s, %s and %s', (...headers) =>
    expect(
      findingsOf(
        'left-before-hired',
        tableOf(
          headers,
          people,
          hired,
          hired.map((day) => day - 9),
        ),
      ),
    ).toEqual([]),
  );
});

describe('the sentences', () => {
  it.each(languages)('have the dates in %s', (language) => {
    const { title } = wordsOfRule('left-before-hired', language);
    const facts = { cell: 'C3', hiredCell: 'B3', hired: 45366, left: 45300, row: 3, count: 2 };
    expect(title(facts)).toMatch(/3.*2024-01-09.*C3.*2024-03-15.*B3.*2/);
  });
});
