import { describe, expect, it } from 'vitest';
import { reportWords } from '../../src/locales/report/reportWords';
import { languages } from '../../src/locales/language';
import { refusalSentence } from '../../src/report/refusalSentence';
import { monthReport } from '../../src/report/monthReport';
import type { MonthCells, ReportCell, ReportRefusal, ReportRequest, ReportSheet } from '../../src/report/reportSheet';
import { methods } from '../../src/turnover/method';
import { sheetFrom } from './calculatedReport';
import { sampleRequest, staffSource, people } from './sampleList';

const monthCells = (year: number, month: number): MonthCells => {
  const cell = (letter: string) => `Months!$${letter}$${(year - 2024) * 12 + month + 1}`;
  return { year, month, opening: cell('B'), hires: cell('C'), leavers: cell('D'), closing: cell('E') };
};

const tableRequest: ReportRequest = {
  ...sampleRequest,
  source: {
    kind: 'table',
    months: Array.from({ length: 18 }, (_, i) => monthCells(2024 + Math.floor(i / 12), (i % 12) + 1)),
  },
};

const rosterOnly = {
  kind: 'roster',
  hired: 'Staff[Hired]',
  left: 'Staff[Left]',
  department: null,
  reason: null,
} as const;

/** Every request that a page has to hold. */
const requests: readonly ReportRequest[] = languages.flatMap((language) =>
  (['function', 'plain'] as const).flatMap((form) =>
    [sampleRequest, tableRequest, { ...sampleRequest, source: rosterOnly }].map((request) => ({
      ...request,
      language,
      form,
    })),
  ),
);

const cellsIn = ({ rows }: ReportSheet): ReportCell[] => rows.flat().filter((cell) => cell !== null);
const formulasIn = (sheet: ReportSheet): string[] =>
  cellsIn(sheet).flatMap(({ content }) => ('formula' in content ? [content.formula] : []));

/** What stands in the first column. */
const labelsIn = ({ rows }: ReportSheet): string[] =>
  rows.map(([cell]) =>
    cell ? ('text' in cell.content ? cell.content.text : 'formula' in cell.content ? cell.content.formula : '') : '',
  );

describe('the sheet of a report', () => {
  it('reads from the top: inputs, figures, departments, reasons, new hires, definition', () => {
    expect(labelsIn(sheetFrom(sampleRequest)).slice(0, 46)).toEqual([
      ...[
        'Month-end turnover report',
        'From a staff list. Every figure is a formula; cells with an outline are for you to change.',
        '',
      ],
      ...['Month', 'Target for a year', 'Probation days', 'First hire, latest date in the list', ''],
      ...['Headcount and turnover', 'First day', 'Last day', 'Year to date from', 'Rolling 12 months from'],
      ...['Opening headcount', 'Hires', 'Leavers', 'Closing headcount', 'Opening + hires − leavers = closing'],
      ...['Turnover rate, month', 'Turnover rate, year to date', 'Turnover rate, rolling 12 months', ''],
      ...[
        'By department',
        'Sales',
        'Production',
        'Service',
        'Legal',
        'Logistics',
        'Finance',
        'Not listed above',
        'Total',
        '',
      ],
      ...[
        'Leavers by reason',
        'Resigned',
        'End of contract',
        'Redundancy',
        'Dismissed',
        'Retired',
        'Not listed above',
        'Total',
        '',
      ],
      ...['New hires within probation', '="Left within "&$B$6&" days of hire"', '="Hires with "&$B$6&" days over"'],
      ...['New-hire turnover, 12 months', ''],
    ]);
  });

  it.each([
    ['zh-CN', '离职率月报', '月报 2025-06', ['期初人数', '入职人数', '离职人数', '期末人数'], '离职率（近12个月）'],
    ['zh-TW', '離職率月報', '月報 2025-06', ['期初人數', '新進人數', '離職人數', '期末人數'], '離職率（近12個月）'],
  ] as const)('speaks %s', (language, title, name, counts, twelve) => {
    const sheet = sheetFrom({ ...sampleRequest, language });
    const labels = labelsIn(sheet);
    expect([sheet.name, labels[0], labels.slice(13, 17), labels[20]]).toEqual([name, title, counts, twelve]);
  });

  it('has the same cells in every language, and the same formulas but for their words', () => {
    const withoutWords = (sheet: ReportSheet) => formulasIn(sheet).map((formula) => formula.replace(/"[^"]*"/g, '""'));
    for (const request of [sampleRequest, tableRequest]) {
      const [english, ...others] = languages.map((language) => withoutWords(sheetFrom({ ...request, language })));
      expect(english.length).toBeGreaterThan(60);
      for (const other of others) expect(other).toEqual(english);
    }
  });

  it.each(requests.map((request) => [request.language, request.form, request.source.kind, request] as const))(
    'in %s as %s of a %s holds no number but the inputs',
    (_language, _form, _kind, request) => {
      const numbers = cellsIn(sheetFrom(request)).filter(({ content }) => 'number' in content);
      expect(numbers.map(({ role }) => role)).toEqual(
        request.source.kind === 'roster' ? ['input', 'input'] : ['input'],
      );
    },
  );

  it.each(methods)('needs no TURNOVER function in plain form by the method %s', (method) => {
    for (const request of [sampleRequest, tableRequest]) {
      expect(formulasIn(sheetFrom({ ...request, method })).join()).toContain('TURNOVER.');
      const plain = formulasIn(sheetFrom({ ...request, method, form: 'plain' }));
      expect(plain.filter((formula) => formula.includes('TURNOVER') || formula.length > 8191)).toEqual([]);
    }
  });

  it('takes every date of a roster from the cell of the month', () => {
    const dates = formulasIn(sheetFrom(sampleRequest)).filter((formula) => /DATE\(\d/.test(formula));
    expect(dates).toEqual(['=DATE(2025,6,1)']);
  });

  it.each(requests.map((request) => [request.language, request.form, request.source.kind, request] as const))(
    'in %s as %s of a %s fits into its columns',
    (_language, _form, _kind, request) => {
      const { rows, columnWidths, lines } = sheetFrom(request);
      for (const row of rows)
        row.forEach((cell, column) =>
          expect(column + (cell?.columnSpan ?? 1)).toBeLessThanOrEqual(columnWidths.length),
        );
      // What fits on A4 with letters that can be read.
      const lineCount = rows.reduce((sum, _, row) => sum + (lines[row] ?? 1), 0);
      expect(lineCount).toBeLessThanOrEqual(80);
    },
  );

  it('fits on the page with as many departments and reasons as it lists', () => {
    const values = Array.from({ length: 40 }, (_, i) => `Department ${i}`);
    const source = staffSource(people);
    const full = {
      ...source,
      department: { ...source.department!, values },
      reason: { ...source.reason!, values },
    };
    for (const language of languages) {
      const { rows, lines } = sheetFrom({ ...sampleRequest, source: full, language });
      expect(rows.reduce((sum, _, row) => sum + (lines[row] ?? 1), 0)).toBeLessThanOrEqual(84);
    }
  });

  it('says in words what a list without departments and reasons lacks', () => {
    for (const language of languages) {
      const labels = labelsIn(sheetFrom({ ...sampleRequest, source: rosterOnly, language }));
      const { noDepartments, noReasons } = reportWords[language].cells;
      expect(labels).toContain(noDepartments);
      expect(labels).toContain(noReasons);
    }
  });

  it('may be called what sheets may be called', () => {
    for (const language of languages)
      expect(sheetFrom({ ...sampleRequest, language, month: { year: 2025, month: 12 } }).name).toMatch(
        /^[^:\\/?*[\]]{1,31}$/,
      );
  });
});

describe('there is no report', () => {
  const refused = (given: Partial<ReportRequest>): ReportRefusal | ReportSheet =>
    monthReport({ ...tableRequest, ...given });
  const months = (...all: readonly (readonly [number, number])[]) => ({
    source: { kind: 'table', months: all.map(([year, month]) => monthCells(year, month)) } as const,
  });

  it.each<[string, Partial<ReportRequest>, ReportRefusal]>([
    ['without months', months(), { refusal: 'noMonths' }],
    [
      'for a month that the table does not have',
      { month: { year: 2026, month: 1 } },
      {
        refusal: 'notInTable',
        month: { year: 2026, month: 1 },
        first: { year: 2024, month: 1 },
        last: { year: 2025, month: 6 },
      },
    ],
    [
      'of months with a gap',
      months([2024, 11], [2025, 1], [2025, 6]),
      { refusal: 'gap', before: { year: 2024, month: 11 }, after: { year: 2025, month: 1 } },
    ],
    [
      'of months with the latest first',
      months([2025, 6], [2025, 5]),
      { refusal: 'gap', before: { year: 2025, month: 6 }, after: { year: 2025, month: 5 } },
    ],
    [
      'of a month that comes twice',
      months([2025, 6], [2025, 6]),
      { refusal: 'gap', before: { year: 2025, month: 6 }, after: { year: 2025, month: 6 } },
    ],
    ['with a target of 1200%', { target: 12 }, { refusal: 'target' }],
    ['with a target below 0', { target: -0.1 }, { refusal: 'target' }],
    ['with a target that is no number', { target: Number.NaN }, { refusal: 'target' }],
    ['with no probation', { probationDays: 0 }, { refusal: 'probation' }],
    ['with half a day of probation', { probationDays: 90.5 }, { refusal: 'probation' }],
    ['in a year from month 13', { yearStart: 13 }, { refusal: 'yearStart' }],
    [
      'in plain formulas where there are none',
      { form: 'plain', source: { ...rosterOnly, hired: 'FILTER(A2:A9,C2:C9)', left: 'FILTER(B2:B9,C2:C9)' } },
      { refusal: 'noPlainForm', cell: 'B14' },
    ],
  ])('%s', (_, given, refusal) => {
    expect(refused(given)).toEqual(refusal);
    for (const language of languages) expect(refusalSentence(refusal, language)).not.toMatch(/[{}]|undefined/);
  });

  it('and the sentence names the months', () => {
    const gap = { refusal: 'gap', before: { year: 2024, month: 11 }, after: { year: 2025, month: 1 } } as const;
    expect(languages.map((language) => refusalSentence(gap, language))).toEqual([
      'There is no report, because the months go from 2024-11 to 2025-01. List every month once, oldest first.',
      '无法生成月报，因为月份从 2024-11 直接到了 2025-01。请从最早的月份开始，每月列出一次。',
      '無法產生月報，因為月份從 2024-11 直接跳到 2025-01。請從最早的月份開始，每月列出一次。',
    ]);
  });

  it('only for these reasons', () => {
    expect(monthReport({ ...tableRequest, target: 0, probationDays: 1, yearStart: 12 })).toHaveProperty('rows');
    expect(monthReport({ ...sampleRequest, source: staffSource(people), target: null })).toHaveProperty('rows');
  });
});
