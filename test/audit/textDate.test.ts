import { describe, expect, it } from 'vitest';
import type { AuditedSheet } from '../../src/audit/snapshot';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { findingsOf, gives, placesOf, sheetFrom, type Written } from './auditOf';

const march15 = 45366;

/** A staff list with four people, and a rate made of it. */
function staff(hired: readonly Written[], left: readonly Written[], format = 'yyyy-mm-dd'): AuditedSheet {
  const sheet = sheetFrom('Staff', [
    ['Name', 'Hire date', 'Leaving date', 'Rate'],
    ...hired.map((cell, i) => [
      `P${i}`,
      cell,
      left[i] ?? '',
      i === 0 ? gives('=TURNOVER.ROSTER.RATE(B1:B9,C1:C9,DATE(2024,1,1),DATE(2024,12,31))', '#VALUE!') : '',
    ]),
  ]);
  return {
    ...sheet,
    numberFormats: sheet.values.map((row) => row.map((_, i) => (i === 1 || i === 2 ? format : 'General'))),
  };
}
const found = (hired: readonly Written[], left: readonly Written[] = [], format?: string) =>
  findingsOf('text-date', [staff(hired, left, format)]);

describe('a date that is none to Excel', () => {
  it.each([
    ['2024-03-15', 'date', march15, null, march15],
    ['2024/3/15', 'date', march15, null, march15],
    ['2024年3月15日', 'date', march15, null, march15],
    ['15-Mar-2024', 'date', march15, null, march15],
    ['15/03/2024', 'date', march15, null, march15],
    ['民國113年3月15日', 'date', march15, null, march15],
    [20240315, 'digits', march15, null, march15],
    ['03/04/2024', 'either', 45385, 45355, undefined],
    ['15/03/24', 'doubtful', null, null, undefined],
    ['2024-02-30', 'doubtful', null, null, undefined],
  ] as const)('%s', (cell, kind, serial, other, after) => {
    const [finding, ...others] = found([cell, '', '']);
    expect(others).toEqual([]);
    expect(finding.severity).toBe('wrong');
    expect(finding.facts).toEqual({
      kind,
      cell: 'B2',
      text: String(cell),
      count: 1,
      heading: 'Hire date',
      reader: 'TURNOVER.ROSTER.RATE',
      readerCell: 'D2',
      serial,
      other,
      fixable: after === undefined ? 0 : 1,
    });
    expect(finding.fix?.[0]?.after).toBe(after);
  });

  it('is one finding for a column', () => {
    const findings = found(['2024-03-15', 45000, '2024-03-16', 'present'], ['', '2024-03-15', '', '']);
    expect(placesOf(findings)).toEqual(['Staff!B2 B4', 'Staff!C3']);
    expect(findings[0].fix?.map(({ after }) => after)).toEqual([march15, march15 + 1]);
  });

  it('is left to people where Excel may have exchanged day and month of others', () => {
    const [finding] = found(['15/03/2024', 45000, '16/03/2024']);
    expect(finding.facts).toMatchObject({ kind: 'date', count: 2, fixable: 0 });
    expect(finding.fix).toBeNull();
  });

  it.each(['General', '@', '', '0.00', '"day" 0'])('is not written into cells formatted as %s', (format) => {
    expect(found(['2024-03-15'], [], format)[0].fix).toBeNull();
  });

  it.each<[Written[], number]>([
    [['15/03/2024', '16/03/2024'], 2],
    [['15/03/2024', '03/16/2024'], 0],
    [['15/03/2024', '2024-03-16', '03/16/2024'], 0],
    [['15/03/2024', '2024-03-16', '01/02/2024'], 2],
    [['2024-03-15', 45000], 1],
    [['15/03/2024', 45000], 0],
    [[45000, '15/03/2024', ''], 0],
    [['15/03/2024', '', '', 45000], 0],
    [['15/03/2024', 20240316], 2],
    [['15/03/2024', 0], 1],
    [['15/03/2024', -5], 1],
    [['15/03/2024', 'unknown', true, '#N/A'], 1],
    [['15/03/2024', '44444'], 1],
  ])('is written in a column of %j %i times', (cells, times) => {
    expect(found(cells)[0].facts.fixable).toBe(times);
    expect(found(cells)[0].fix?.length ?? 0).toBe(times);
  });

  it.each([
    ['d/m/yyyy', true],
    ['[$-409]dd mmm', true],
    ['yyyy"年"', true],
    ['yyyy年m月', true],
    ['[Red]0', false],
    ['[Red][dd]0', false],
    ['0"days"', false],
    ['0\\d', false],
    ['m', false],
  ])('is written into cells formatted as %s: %s', (format, isWritten) => {
    expect(found(['2024-03-15'], [], format)[0].fix !== null).toBe(isWritten);
  });

  it('may be digits that are no day', () => {
    expect(found([20240230, 20240231]).map(({ facts }) => [facts.kind, facts.serial, facts.fixable])).toEqual([
      ['doubtful', null, 0],
    ]);
  });

  it('is not written over a formula', () => {
    expect(found([gives('=TEXT(A1,"yyyy-mm-dd")', '2024-03-15')])[0]).toMatchObject({ fix: null });
  });

  it('is found in single dates as well', () => {
    const rows = [
      ['From', '2024-01-01'],
      ['To', 45657],
      ['Rate', gives('=TURNOVER.ROSTER.RATE(D1:D3,E1:E3,B1,B2)', '#VALUE!')],
    ];
    const findings = findingsOf('text-date', rows);
    expect(placesOf(findings)).toEqual(['Sheet1!B1']);
    expect(findings[0].facts.heading).toBe('From');
  });
});

describe('a word in the column of leaving dates', () => {
  it.each(['在职', '在職', '至今', 'present', 'Active', '-', 'N/A'])('%s', (word) => {
    const findings = found([45000, 45001, 45002], ['', word, word]);
    expect(placesOf(findings)).toEqual(['Staff!C3:C4']);
    expect(findings[0].facts).toMatchObject({
      kind: 'word',
      text: word,
      count: 2,
      heading: 'Leaving date',
      fixable: 2,
    });
    expect(findings[0].fix?.map(({ after }) => after)).toEqual(['', '']);
  });

  it('is blanked where it was typed', () => {
    const formula = gives('=IF(A2="","","present")', 'present');
    const [some] = found([45000, 45001], ['present', formula]);
    expect(some).toMatchObject({ severity: 'wrong', key: 'text-date|Staff|2|word', facts: { count: 2, fixable: 1 } });
    expect(some.fix).toEqual([{ sheet: 'Staff', row: 1, column: 2, before: 'present', after: '' }]);
    expect(found([45000, 45001], [formula, formula])[0]).toMatchObject({ fix: null, facts: { count: 2, fixable: 0 } });
  });

  it('is a finding of its own beside dates', () => {
    const findings = found([45000, 45001, 45002], ['2024-03-15', '在职', '在职']);
    expect(placesOf(findings)).toEqual(['Staff!C2', 'Staff!C3:C4']);
    expect(findings[0].key).not.toBe(findings[1].key);
  });
});

describe('silence', () => {
  it.each<[string, readonly Written[], readonly Written[]]>([
    ['dates', [45000, 45001.5], [45366, '']],
    ['blanks', ['', ''], ['', '']],
    ['a header inside the range', ['45000 is not text'], ['']],
    ['other words', ['unknown', 'n.k.'], ['resigned', 'sick']],
    ['"present" as a hire date', ['present', '在职'], ['', '']],
    ['errors', ['#N/A', '#VALUE!'], ['#REF!', true]],
  ])('%s', (_title, hired, left) => expect(found(hired, left)).toEqual([]));

  it('on dates that no function of the add-in reads', () => {
    expect(findingsOf('text-date', [['Hired', '2024-03-15', gives('=YEAR(B1)', 2024)]])).toEqual([]);
  });
});

describe('the sentences', () => {
  const facts = {
    cell: 'B2',
    text: '03/04/2024',
    count: 12,
    heading: 'Hire date',
    reader: 'TURNOVER.ROSTER.RATE',
    readerCell: 'D2',
    serial: 45385,
    other: 45355,
    fixable: 0,
  };
  it.each(languages)('have dates and places in %s', (language) => {
    const { title, why } = wordsOfRule('text-date', language);
    expect(title({ ...facts, kind: 'either' })).toMatch(/B2.*Hire date.*03\/04\/2024.*12/);
    expect(why({ ...facts, kind: 'either' })).toMatch(/2024-04-03.*2024-03-04/);
    expect(why({ ...facts, kind: 'date' })).toContain('2024-04-03');
    expect(title({ ...facts, kind: 'word', text: '在职' })).toContain('在职');
  });
});
